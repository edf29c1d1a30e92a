### What if nothing bends? Two scenes: a sheet of paper, and tables of numbers.

## The chapter and its scenes, as menus and headings name them

one-matrix-title = What if nothing bends?
one-matrix-question = Why is a stack of layers without bends only one layer?
one-matrix-answers = Without bends, any stack of layers is one table of knobs: more layers add nothing.
one-matrix-so-far = bends let a line turn. What is left without them?
one-matrix-sheet-title = A sheet
one-matrix-sheet-question = What happens to a sheet of paper?
one-matrix-table-title = Tables
one-matrix-table-question = Three tables, or one?

one-matrix-layers = Layers
one-matrix-seed = Other tables (seed)
one-matrix-shifts = With shifts (biases)

## Sheet: a sheet of paper goes through the layers.

one-matrix-sheet-dial = Through the layers
one-matrix-sheet-layer = layer { $layer }
one-matrix-sheet-bend = layer { $layer }: the bend
one-matrix-sheet-plain = without bends
one-matrix-sheet-with-bend = with one bend
one-matrix-sheet-alt = Two sheets with lines on their way through { $layers ->
        [one] one layer
       *[other] the same { $layers } layers
    }, without bends and with one bend
one-matrix-sheet-start = Two equal sheets of paper. **Press Play** to send them through { $layers ->
        [one] one layer.
       *[other] { $layers } layers.
    }
one-matrix-sheet-same = Both sheets are alike so far: they are turned and stretched. **Every line stays straight.**
one-matrix-sheet-moved = The bend has moved the second sheet, but its lines are still straight.
one-matrix-sheet-bent = Without bends the sheet is only turned and stretched. **The bend has bent the second sheet.**
one-matrix-sheet-pressed = Without bends the sheet is only turned and stretched. **The bend has pressed parts of the second sheet together.**
one-matrix-sheet-torn = Without bends the sheet is only turned and stretched. **The hard step tears the second sheet into { $pieces } pieces**, and presses each into one point.
one-matrix-sheet-end-bent = { $layers ->
        [one] One layer
       *[other] { $layers } layers
    }, and the first sheet is only turned and stretched: **one layer could do this too.** No single layer can make the second one.
one-matrix-sheet-end-torn = { $layers ->
        [one] One layer
       *[other] { $layers } layers
    }, and the first sheet is only turned and stretched: **one layer could do this too.** Of the second one the hard step has left { $pieces } points.
one-matrix-sheet-end-straight = Here the bend bent no line. Both sheets are only turned and stretched: **one layer could do this too.**
one-matrix-sheet-kind = Kind of bend
one-matrix-sheet-where = The bend stands
one-matrix-sheet-after = after layer { $layer }
one-matrix-sheet-try-many = Eight layers
one-matrix-sheet-try-step = A hard step
one-matrix-sheet-bends = layer { $layer } ({ $bend }) bends: only a stack without bends is one matrix
one-matrix-sheet-refusal = Asked to multiply the second stack out all the same, the code refuses: “{ $refusal }.”
one-matrix-sheet-symbols = A layer without a bend makes $W x + b$ of a point $x$. It takes straight lines to straight lines, and so do many in a row. Each sheet is drawn as large as its frame allows.

## Table: three tables of numbers do what one does.

one-matrix-table-first = Your first number
one-matrix-table-second = Your second number
one-matrix-table-says = In go **{ NUM($first) }** and **{ NUM($second) }**. Three tables send out **{ NUM($one, digits: 4) }** and **{ NUM($two, digits: 4) }**. The one table sends out **the same**, whatever goes in.
one-matrix-table-three = three tables of knobs
one-matrix-table-one = one table, multiplied out of the three
one-matrix-table-same = the same
one-matrix-table-alt = Two numbers go through three tables of knobs and through one table, and the same two numbers come out
one-matrix-table-hidden = Each new number: knob × first + knob × second.
one-matrix-table-hidden-shifts = Each new number: knob × first + knob × second + shift (the third column).
one-matrix-table-try-zero = Send in 0 and 0
one-matrix-table-try-other = Other tables
one-matrix-table-try-shifts = With shifts
one-matrix-table-symbols = Two layers without a bend, one after the other, are one: $$y = W_o\,(W_i\,x) = (W_o W_i)\,x$$ With shifts it is $y = W_o\,(W_i\,x + b_i) + b_o = (W_o W_i)\,x + (W_o b_i + b_o)$. More layers are taken two by two:
one-matrix-table-symbols-bend = With a bend $f$ in between, $W_o\,f(W_i\,x + b_i)$ can be written so no longer.

## The chapter's card, its notes for a teacher, its worksheet.

one-matrix-card = Two tables of { $two } knobs multiply out into one table of { $one }
one-matrix-notes-first = Push the sheet of paper through the layers. Which of the two stays straight?
one-matrix-notes-more = More layers always help.
    .answer = Without bends, ten layers equal one.
one-matrix-notes-solve = Solve for slope = 0.
    .answer = That works for a straight line. With bends there is no such rule.
one-matrix-notes-border = What can a straight border never do?
one-matrix-notes-knobs = How many knobs are left when two layers become one?
one-matrix-worksheet-two = Layer 1 multiplies by { $one } and adds { $shift }. Layer 2 multiplies by { $two } and adds { $then }. There is no bend. Both together multiply by { $blank } and add { $blank }.
one-matrix-worksheet-two-rows = { $upper } and { $lower }
one-matrix-worksheet-rows = Layer 1 has the rows { $first }. Layer 2 has the rows { $second }. There are no bends and no shifts. As one table they have the rows ({ $blank }, { $blank }) and ({ $blank }, { $blank }).
one-matrix-worksheet-cost = Two numbers come in, { $width } neurons stand in the middle, and 2 numbers go out. Layer by layer that takes { $blank } multiplications. As one table it takes { $blank }.
