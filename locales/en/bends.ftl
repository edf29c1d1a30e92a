### Why bend? A bend is an activation function. Three scenes: the exam with bends and without, a sum of bends, the bends of a face.

## The chapter and its scenes, as menus and headings name them

bends-title = Why bend?
bends-question = Why does every neuron need a bend?
bends-answers = Bends add up to any curve. Without them a network can only tilt one line.
bends-so-far = a network follows its slopes downhill. Now: what are its bends for?
bends-exam-title = An exam
bends-exam-question = What do bends do for a network?
bends-sum-title = Add up bends
bends-sum-question = How can bends make a hill?
bends-face-title = A face
bends-face-question = What does one bend draw?

bends-round = round { $round }

## Exam: the same network, with bends and without.

bends-exam-dial = Train both
bends-exam-line-bent = with bends: { $right } of { $students } right
bends-exam-line-straight = without bends: { $right } of { $students } right
bends-exam-start = Neither network has learned anything yet. Press Play.
bends-exam-alike = Both lines tilt and lift. So far the bends change nothing.
bends-exam-ahead = The line with bends begins to rise and fall: **{ $bent }** are right. The other one cannot turn.
bends-exam-all = With bends **all { $students }** are right. Without them the line stays where it is, at { $straight }.
bends-exam-end = With bends **{ $bent } of { $students }** are right. Without bends **{ $straight }**: all seven knobs then act like one knob and one shift, and the line never turns.
bends-exam-try-start = Before they learn
bends-exam-try-middle = When the first line turns
bends-exam-starts =
    From { $starts } random starts, the network with bends got all { $students } right { $whole ->
        [one] once
       *[other] { $whole } times
    }. Without bends { $same ->
        [yes] it got { $low } right each time.
       *[no] it got { $low } to { $high } right.
    }
bends-exam-symbols = Without the bends in its hidden layer the exam network is $\sigma(W_o (W_i x + b_i) + b_o) = \sigma(w x + b)$: one neuron. (Its last neuron keeps the sigmoid here, so that its answer is a chance.)
bends-exam-symbols-least = The least error of one neuron, found exactly, is { NUM($least) }. One border puts at most { $best } students right.
bends-exam-alt = The chance to pass over the hours of study, as two networks guess it, over { $students } students. { $passed } of them passed, those in the middle.

# The prediction. Its key is bends_none.
bends-none-question = Now take the bends out of this network. Which line will it learn?
bends-none-hill = A hill
    .why = To go up and down again, a line must turn. Only bends can do that.
bends-none-stairs = Stairs
    .why = Stairs need jumps, and a jump is a bend too.
bends-none-way = Only up or down
    .why = Without bends inside, the network is one tilt and one shift. Only the sigmoid at its end still curves the line.

## Sum: bends add up to a hill.

bends-sum-bend = bend { $number }
bends-sum-whole = the sum
bends-sum-which = Which bend do you move?
bends-sum-where = Bend { $number }: where
bends-sum-high = Bend { $number }: how high
bends-sum-alt = The exam's students by their hours of study, and a sum of bends ({ $bend }) made by hand. The bends are thin, their sum is thick.
bends-sum-done = One bend goes up and one goes down: **a hill**. All { $students } students are guessed right.
bends-sum-hill = The sum is **a hill** now. **{ $right } of { $students }** are guessed right.
bends-sum-climbs = The sum only goes up. **{ $right } of { $students }** are guessed right. Can one bend go down?
bends-sum-falls = The sum only goes down. **{ $right } of { $students }** are guessed right. Can one bend go up?
bends-sum-level = The sum is level: these bends add nothing. **{ $right } of { $students }** are guessed right.
bends-sum-turns = The sum turns, but it is no hill yet. **{ $right } of { $students }** are guessed right.
bends-sum-try-hill = Show me a hill
bends-sum-try-slopes = Let the slopes do it
bends-sum-try-wave = A wave from eight bends
bends-sum-way = Who sets the bends?
bends-sum-way-hand = By hand
bends-sum-way-slopes = The slopes
bends-sum-way-each = Every kind
bends-sum-count = Bends to add up
bends-sum-curve = Curve to make
bends-sum-curve-exam = The exam's students
bends-sum-curve-wave = A wave
bends-sum-inside = Kind of bend
bends-sum-seed = Another start (seed)
bends-sum-training = Training
bends-sum-symbols = The sum: $$y = b + \sum_i v_i\, f(w_i x + b_i)$$ where $v_i$ is a bend's height and $-b_i / w_i$ its place. It is trained with Adam on the squared error, all points at once. Every start spreads its bends over the data:
bends-fit-alt = { $bend }, in training: what each of { $neurons } neurons adds (thin), and their sum (thick) through the points.
bends-fit-better = The slopes have moved the bends. { $curve ->
        [exam] **{ $right } of { $points }** are guessed right.
       *[wave] The error is **{ NUM($error, digits: 2) }**.
    } No straight line can be this good.
bends-fit-closer = The slopes have moved the bends. **{ $right } of { $points }** are guessed right. The best straight line gets { $best } right.
bends-fit-same = So far the sum's error is that of the best straight line, and no lower.
bends-fit-worse = The sum's error is not yet as low as that of the best straight line.
bends-each-alt = { $kinds } small pictures, one for each kind of bend: the sum's line through the points.
bends-each-right = { $right } of { $points } right
bends-each-error = error { NUM($error, digits: 2) }
bends-each-none = No kind of bend is much better than a straight line yet.
bends-each-some = { $count ->
        [one] **One** kind of bend has
       *[other] **{ $count }** kinds of bend have
    } less than half the error of the best straight line. Without bends nothing can beat that line.

## Face: the 24 bends that paint the face of the first page.

bends-face-maps = What each of the { $count } neurons adds. Press one to rub it out.
bends-face-legend = { $plus }: it adds light. { $minus }: it takes light away.
bends-face-right = { $right } of { NUM($dots, digits: 4) } dots are right
bends-face-there = Neuron { $neuron }
bends-face-out = Neuron { $neuron }, rubbed out
bends-face-alt = The face that the neurons draw together
bends-face-whole = { $count } neurons draw this face together. Each one bends, and adds its own stroke. **Rub one out.**
bends-face-one = Neuron { $neuron } is rubbed out. **{ $lost ->
        [one] One dot is
       *[other] { $lost } dots are
    } wrong now**: that was its part. Press it again, and it is back.
bends-face-spare = Neuron { $neuron } is rubbed out, and **no dot turns wrong**. The others hold the face without it.
bends-face-some = { $left ->
        [one] One neuron is
       *[other] { $left } neurons are
    } left. **{ NUM($right, digits: 4) } of { NUM($dots, digits: 4) }** dots are right.
bends-face-few = These eight hold most of the face: **{ NUM($right, digits: 4) } of { NUM($dots, digits: 4) }** dots are right. The other { $out } draw the rest.
bends-face-better = { $left ->
        [one] One neuron is
       *[other] { $left } neurons are
    } left. **{ NUM($right, digits: 4) } of { NUM($dots, digits: 4) }** dots are right. With neuron { $neuron } it would be { NUM($with_it, digits: 4) }: that one stood in the way.
bends-face-plain = All dots have one color now. That one color for all has **{ NUM($right, digits: 4) } of { NUM($dots, digits: 4) }** right already.
bends-face-none = All are rubbed out. Only one shift is left, and it paints every dot alike. That one color has { NUM($right, digits: 4) } of { NUM($dots, digits: 4) } right.
bends-face-try-few = Keep the best { $few }
bends-face-try-strongest = Rub out the strongest
bends-face-try-back = Put all back
bends-face-symbols = The answer's sum at a dot is $\sum_i v_i h_i(x) + c$. A map shows $v_i h_i(x)$ of one neuron. To find which eight to keep, the one whose loss leaves most dots right is rubbed out, again and again.

## Stops of the guided tour.

bends-stop-sum-ask = Make a hill: drag this dial to the left, and bend 2 goes down.
bends-stop-sum-missed = Not a hill yet. One bend must go up, and the other one down.
bends-stop-sum = One bend up and one bend down: a hill. In the right place it gets { $right } of { $students }.

## The prediction, asked again with other numbers.

bends-again-none = A sum of { $neurons } neurons, each with { $bend ->
        [linear] no bend
        [step] a hard step
        [tanh] a soft switch from −1 to 1 (tanh)
       *[sigmoid] a soft switch (sigmoid)
    }, is trained to fit { $curve ->
        [exam] the exam's students
       *[wave] a wave
    }. What will its line look like?
bends-again-smooth = A smooth curve
    .so = Soft switches add up to a smooth curve. Training puts each of them in its place.
    .not = For a smooth curve, the pieces must curve.
bends-again-stairs = Stairs
    .so = A sum of hard steps has steps, and is level between them.
    .not = Stairs need pieces with steps.
bends-again-straight = A straight line
    .so = Straight pieces add up to a straight line. Training can tilt it and lift it.
    .not = Only straight pieces add up to a straight line.

## The chapter's card, its notes for a teacher, its worksheet.

bends-card = Three bends; what each makes of 1: tanh { FIXED($tanh, decimals: 2) }, sigmoid { FIXED($sigmoid, decimals: 2) }, ReLU { FIXED($relu, decimals: 2) }

bends-notes-first = Let everybody guess which line a network without bends will learn. Then play.
bends-notes-curvy = Derivatives make the network curvy.
    .answer = Bends do. Derivatives only train it.
bends-notes-relu = ReLU is straight, so it cannot help.
    .answer = Each half is straight. The corner is the bend.
bends-notes-corner = ReLU's corner breaks training.
    .answer = To land on it is rare, and either side will do.
bends-notes-hill = How many bends does a hill need?
bends-notes-left = What is left of the hill without bends?
bends-notes-face = Which neuron draws the mouth?
bends-worksheet-sum = A bend is a hard step here. At hour { $first } one goes up by { $up }. At hour { $second } another one goes down by { $down }. Their sum is { $blank } at hour { $at1 }, { $blank } at hour { $at2 } and { $blank } at hour { $at3 }.
bends-worksheet-relu = ReLU sends on 0 for what is below 0, and all else as it is. From { $below } it makes { $blank }. From { $above } it makes { $blank }.
bends-worksheet-face = Rub out neuron { $neuron } of the face, and count what it drew: { $blank } dots are wrong then. Say in one sentence what part of the face is gone.
