### The laboratory: what a beginner does not need, for those who want it. In the order of its scenes.

## The chapter and its scenes, as menus and headings name them

lab-title = Laboratory
lab-question = What else can be tried?
lab-answers = Every point of a curve, walks of four kinds, networks of your own: all of it to be turned by hand.
lab-every-title = Every point
lab-every-question = Has every point of a curve a slope?
lab-two-title = Two knobs
lab-two-question = How do two slopes make one step?
lab-ways-title = Four ways
lab-ways-question = Is there a better way to walk downhill?
lab-digits-title = Digits
lab-digits-question = How small should a nudge be?
lab-receipt-title = One slope
lab-receipt-question = Where does one knob's slope come from?
lab-own-title = Any network
lab-own-question = What does one round do, number by number?
lab-learn-title = No bends
lab-learn-question = What can layers without bends not learn?
lab-stack-title = Tables
lab-stack-question = How do many tables become one?
lab-through-title = One bend
lab-through-question = How much of a nudge gets through a bend?
lab-exam-title = Seven knobs
lab-exam-question = Are slopes needed for seven knobs?
lab-guess-title = You try
lab-guess-question = Can you find the bottom by guessing?

lab = Laboratory

## What several scenes say

lab-then = { $first } { $then }
lab-list-more = { $first }, { $then }
lab-list-last = { $first } and { $then }
lab-word = { $word }
lab-number = { NUM($value) }
lab-signed = { SIGNED($value) }
lab-small = { NUM($value, least: 0.000000001) }
lab-numbers = { $n } numbers
lab-product = { NUM($a) } × { NUM($b) }
lab-none = none
lab-knob = knob { $knob }
lab-error = error
lab-slope = slope
lab-hours = hours of study
lab-right-answer = right answer
lab-neuron = neuron { $neuron } of layer { $layer }
lab-sizes = { $first } to { $then }
lab-all-numbers = All the numbers
lab-all-digits = All digits
lab-seed = Another start (seed)
    .help = Each number is another random start.
lab-step-size = Step size

## every: the slope at every point of a curve

lab-every-dial = The knob
lab-every-choose = Curve
lab-every-result = the result
lab-every-knob = the knob
lab-every-below = the slope there
lab-every-at = { FIXED($x) } · slope { SIGNED($slope, digits: 2) }
lab-every-at-none = { FIXED($x) } · no slope
lab-every-slope = At **{ FIXED($x) }** the slope is **{ SIGNED($slope) }**: one to the right, { NUM($size, digits: 2) } { $way ->
    [up] up
   *[down] down
 }.
lab-every-flat = At **{ FIXED($x) }** the ground is { $level ->
    [exactly] level: a small nudge changes nothing, or almost.
   *[nearly] nearly level: a small nudge hardly changes the result.
 }
lab-every-gap = At **{ FIXED($x) }** the curve has a gap. The formula gives no number there, or one far too large.
lab-every-jump = At **{ FIXED($x) }** the curve breaks off. No single slope fits there.
lab-every-corner = At **{ FIXED($x) }** the curve has a corner: slope { SIGNED($left) } on the left, { SIGNED($right) } on the right.
lab-every-none = At **{ FIXED($x) }** the result is { NUM($height) }. The rules find no slope there, or one far too large.
lab-every-outside = { $point } The point stands { $where ->
    [above] above
   *[below] below
 } the picture.
lab-every-steep = { $point } So steep a slope does not fit the picture below.
lab-every-zero = Below: the slope at every point. Above the { $color } line the curve climbs. Below it the curve falls.
lab-every-chip-corner = Step across the corner
lab-every-chip-far = Stand far out on the sigmoid
lab-every-chip-own = Type a formula of your own
lab-every-symbols = The curve and its slope:
lab-every-rules = The rules that find the slope of any formula:
lab-every-read = The formula as it was read, and its slope:
lab-every-long = The formula of its slope is too long to show.
lab-every-curve-alt = { $curve }: { $shape }, with the line that touches it.
lab-every-gap-alt = a curve with a gap
lab-every-slopes-alt = The slope at every point: { $shape }, from { SIGNED($least) } to { SIGNED($most) }.
lab-every-slopes-gap-alt = The slope at every point that has one, drawn from { SIGNED($least) } to { SIGNED($most) }.

## two: two knobs, and the arrow that their two slopes make

lab-two-dial-a = Knob A
lab-two-dial-b = Knob B
lab-two-ground = Ground
lab-two-only = only knob { $knob } turns
lab-two-grows = { $error ->
    [more] **more** error
    [less] **less** error
    [hardly] nearly the same error
   *[same] the same error
 }
lab-two-slopes = A up: { $a }. B up: { $b }.
lab-two-step = { $slopes } The arrow is one step down: A { SIGNED($a, digits: 2) }, B { SIGNED($b, digits: 2) }.
lab-two-flat = { $slopes } The ground is level here, so there is no way down.
lab-two-what = Each knob has a slope of its own, while the other is held still (a *partial derivative*). All the slopes together are the *gradient*. The arrow is one step against it: { NUM($step) } × slope.
lab-two-chip-pass = Stand on the mountain pass
lab-two-chip-flat = Both slopes 0, and no bottom
lab-two-symbols = With two knobs:
lab-two-map-alt = A map of the error over two knobs ({ $ground }), with an arrow for one step down from where the dials stand.
lab-two-cut-alt = The error as only knob { $knob } turns, with the line that touches it where the dials stand.

## ways: four ways to walk

lab-ways-dial = Walk
lab-ways-choose = Ways to walk
lab-ways-ground = Ground
lab-ways-rate = Step size (learning rate)
lab-ways-start = Start: knob { $knob }
lab-ways-steps = Steps
lab-ways-uphill = Walk with the slope, not against it
lab-ways-step-axis = step
lab-ways-read = step { $step }
lab-ways-read-gone = step { $step } · past all bounds
lab-ways-read-error = step { $step } · error { NUM($error) }
lab-ways-step = **Step { $step }.**
lab-ways-stands = *{ $way }*: { NUM($error, digits: 2, least: 0.000001) }.
lab-ways-gone = *{ $way }*: past all bounds.
lab-ways-name = *{ $way }*
lab-ways-lowest = Lowest at the end, at **{ NUM($error, digits: 2, least: 0.000001) }**: { $ways }.
lab-ways-level = Lowest at the end and level, at **{ NUM($error, digits: 2, least: 0.000001) }**: { $ways }.
lab-ways-ends-at = *{ $way }* at { NUM($error, digits: 2, least: 0.000001) }
lab-ways-higher = Higher: { $ways }.
lab-ways-blown = Past all bounds: { $ways }.
lab-ways-click = Click the map to start somewhere else.
lab-ways-takes = **{ $way }**: { $note }
lab-ways-download = Download the walks as a table (CSV)
lab-ways-chip-curved = A curved valley
lab-ways-chip-steep = A flat floor, steep corners
lab-ways-symbols = Each step moves the knobs.
lab-ways-symbols-way = { $way }:
lab-ways-symbols-ground = The ground under your feet:
lab-ways-names-alt = { $ways }
lab-ways-map-alt = A map of the error over two knobs ({ $ground }){ $arrow ->
    [yes] , with an arrow for the next step
   *[no] { "" }
 }. A walk on it: { $names }.
lab-ways-shape-alt = { $way }: { $shape }.
lab-ways-height-alt = The error step by step. { $shapes }

## digits: how many digits of a nudge can be trusted

lab-digits-dial = Smaller nudge
lab-digits-knob = Knob
lab-digits-at = { $long ->
    [no] nudge { NUM($size, digits: 2) }
   *[yes] nudge: { $places } digits after the point
}
lab-digits-size = digits of the nudge after the point (0.01 has 2)
lab-digits-agree = digits that agree
lab-digits-nothing = This nudge changes nothing, and passing the blame back says the same: the slope is **0**.
lab-digits-off = Passing the blame back says **{ NUM($slope, digits: 2, least: 0.000000001) }**. { $digits ->
    [0] This nudge shows **{ NUM($shown, digits: 2, least: 0.000000001) }**: not one digit agrees.
    [one] This nudge agrees in about **1 digit**.
   *[other] This nudge agrees in about **{ $digits } digits**.
} { $helps ->
    [yes] A nudge half as large comes closer.
   *[no] A nudge half as large comes no closer.
}
lab-digits-same = Passing the blame back says **{ NUM($slope, digits: 2, least: 0.000000001) }**. This nudge shows **the same**, in at least { $digits } digits.
lab-digits-blurred = This nudge is too small: the computer runs out of digits. { $digits ->
    [0] No digit of what it shows can be trusted.
    [one] Only 1 digit of what it shows can be trusted.
   *[other] Only { $digits } digits of what it shows can be trusted.
}
lab-digits-price = Nudging asks for { $looks } looks at the data: one for each of the { $knobs ->
    [one] { $knobs } knob
   *[other] { $knobs } knobs
 }, and one to compare with. Passing the blame back costs about { $step }, however many knobs there are.
lab-digits-chip-large = Too large
lab-digits-chip-good = A good one
lab-digits-chip-small = Far too small
lab-digits-alt = In how many digits a nudge agrees with the blame: more and more as the nudge gets smaller, then fewer again

## own: any network, worked by hand

lab-own-choose = Network
lab-own-neuron = A single neuron
    .note = One neuron with two knobs and a shift: the whole idea in small.
lab-own-worked = Worked by hand
    .note = Many people have worked through this network on paper. Matt Mazur wrote its numbers down in 2015.
lab-own-xor = One xor row
    .note = The second input is 0 here. Nothing came in through its knobs, so they get no slope.
lab-own-deep = Deep and thin
    .note = Five layers of one neuron. Watch the blame get smaller on its way back.
lab-own-own = My own
lab-own-view = Show
lab-own-view-pass = The pass
lab-own-view-receipt = A knob's slope
lab-own-view-nudge = Check it
lab-own-knob = Knob
lab-own-lines = Lines show
lab-own-lines-values = What the knobs are set to
lab-own-lines-slopes = Their slopes
lab-own-dial = One round
lab-own-inputs = Inputs
lab-own-layers = Layers
lab-own-in-layer = In layer { $layer }
lab-own-bend = Bend
lab-own-end = Last bend
lab-own-edit = Change any number of this network
lab-own-edit-alt = Every number of this network, to change: its name and its value
lab-own-undo = Undo my changes
lab-own-limit = Each number lies from −{ NUM($limit) } to { NUM($limit) }. A link carries the network, not the numbers typed in here.
lab-own-number = number
lab-own-value = value
lab-own-input = input { $n }
lab-own-answer = right answer { $n }
lab-own-knob-of = Layer { $layer }: from { $kind ->
    [input] input
   *[neuron] neuron
 } { $source } to neuron { $neuron }
lab-own-shift-of = Layer { $layer }: the shift of neuron { $neuron }
lab-own-fault-many = This network has { $n } numbers, and { $came } came. Undo your changes to start over.
lab-own-fault-none = “{ $name }” has no number. Write one from −{ NUM($limit) } to { NUM($limit) }.
lab-own-fault-large = “{ $name }” is { NUM($value) }. Write a number from −{ NUM($limit) } to { NUM($limit) }.
lab-own-fault = { $fault } Until then the page shows the network as it was.
lab-own-at = { $n }. { $stage }
lab-own-stage-start = what comes in
lab-own-stage-forward = forward, layer { $layer }
lab-own-stage-error = the error: { NUM($error) }
lab-own-stage-back = blame, layer { $layer }
lab-own-stage-turn = every knob turns
lab-own-stage-again = the error again: { NUM($error) }
lab-own-start = { $inputs ->
    [one] One number comes in
   *[other] { $inputs } numbers come in
 }: { $came }. { $targets ->
    [one] The right answer is
   *[other] The right answers are
 } { $wanted }. No knob knows its slope yet. Press play.
lab-own-its-shift = its shift { NUM($value) }
lab-own-adds = adds { $parts }
lab-own-adds-many = takes the { $n } numbers that come in, each times its knob, and adds them to its shift
lab-own-forward = **Forward, layer { $layer }.** { $neurons ->
    [one] The neuron
   *[other] Neuron 1
 } { $adds }. That makes { NUM($sum) }. { $bend ->
    [none] It has no bend, so it sends **{ NUM($sent) }**.
   *[other] Its bend ({ $bend }) turns that into **{ NUM($sent) }**.
 }{ $few ->
    [yes] { " " }The whole layer sends { $all }.
   *[no] { "" }
 }
lab-own-missed = { $way ->
    [high] too high by { NUM($miss) }
    [low] too low by { NUM($miss) }
   *[right] exactly right
 }
lab-own-error = **The error.** The guess is { NUM($guess) }, and the right answer is { NUM($wanted) }: { $missed }. Multiply the miss by itself and halve it. That is the error: **{ NUM($error) }**.
lab-own-errors = **The error.** The guesses are { $guesses }. The right answers are { $wanted }. Multiply each miss by itself, halve it, add them up. Big misses count most. The error is **{ NUM($error) }**.
lab-own-passes-on = { $case ->
    [flat] Its curve is flat here, so no nudge gets through.
    [around] Its curve falls here: it turns a nudge around ({ NUM($slope) }).
    [all] It passes on all of any nudge.
   *[part] { $near ->
        [nearly] It passes on nearly all of any nudge ({ NUM($slope) }).
        [above] It passes on a little more than any nudge ({ NUM($slope) }).
       *[part] It passes on { TIMES($share) } any nudge ({ NUM($slope) }).
     }
 }
lab-own-should = { $sign ->
    [plus] { $what ->
        [said] Plus: it should have said less.
       *[sum] Plus: its sum should have been less.
     }
   *[minus] { $what ->
        [said] Minus: it should have said more.
       *[sum] Minus: its sum should have been more.
     }
 }
lab-own-who = { $neurons ->
    [one] The neuron
   *[other] Neuron 1
 }
lab-own-back-begin = **Blame, layer { $layer }.**
lab-own-back-last = { $who } was { $missed }. { $passes } Miss times that makes its **blame: { SIGNED($blame) }**.
lab-own-back = { $who } gets blame times knob: { $case ->
    [one] { $parts } makes { NUM($back) }.
    [few] { $parts } add up to { NUM($back) }.
   *[many] { $parts }, together { NUM($back) }.
 } { $passes } So its **blame is { SIGNED($blame) }**.
lab-own-layer-blame = The layer's blame: { $all }.
lab-own-hidden = From this layer on, nobody compares you with the right answer: the blame is all you hear.
lab-own-no-turn = **The turn.** Every slope is 0 here, so every knob stays where it is.
lab-own-turn = **The turn.** Until now the blame only found the slopes. Now “{ $knob }” turns furthest. Its slope is { SIGNED($slope, digits: 2) }, so it goes { $way ->
    [down] down
   *[up] up
 }, { $seen ->
    [yes] from { NUM($before) } to **{ NUM($after) }**.
   *[no] by so little that it still reads { NUM($after) }.
 }
lab-own-fell = **The error again.** { $seen ->
    [yes] It fell from { NUM($before, digits: 4) } to **{ NUM($after, digits: 4) }**.
   *[no] It fell by very little: it still reads **{ NUM($after, digits: 4) }**.
 } Do this again and again: that is learning.
lab-own-stayed = **The error again.** It stayed at **{ NUM($after, digits: 4) }**: { $why ->
    [still] no knob had a slope to follow.
   *[small] the knobs moved too little to change it.
 }
lab-own-rose = **The error again.** { $seen ->
    [yes] It rose from { NUM($before, digits: 4) } to **{ NUM($after, digits: 4) }**.
   *[no] It rose by very little: it still reads **{ NUM($after, digits: 4) }**.
 } { $hint }
lab-own-gentler = This step was too big. A step size of { NUM($rate) } makes it fall.
lab-own-no-gentler = No smaller step that you can choose here makes it fall.
lab-own-paper = On paper the shifts were left alone. Then the error after the turn is { NUM($error, digits: 4) }.
lab-own-chip-xor = One input is 0: no slope
lab-own-chip-deep = Five layers: the blame fades
lab-own-chip-step = A hard step: the hint stops
lab-own-shift = its shift
lab-own-shift-told = { $value }, slope { $slope }
lab-own-compared = compared with
lab-own-before = before the turn
lab-own-after = after it
lab-own-right = right: { NUM($value) }
lab-own-wrong-by = wrong by { NUM($miss, digits: 2) }
lab-own-alt = A network of { $sizes } neurons with { $knobs } knobs
lab-table =
    .neurons = Every neuron
    .knobs = Every knob, before and after its turn
    .factors = Every factor of the knob's slope
    .layer = layer
    .neuron = neuron
    .sum = added up
    .sends = sends on
    .passes = passes on
    .blame = blame
    .knob = knob
    .set = set to
    .slope = slope
    .after = after the turn
    .path = path
    .factor = factor
    .product = product so far
    .what = what it is
lab-factor-error = how the error moves with { $of ->
    [sum] the sum behind guess
   *[guess] guess
 } { $n }: guess minus right answer
lab-factor-blame = the blame of { $neuron }
lab-factor-bend = the bend's slope at { $neuron }
lab-factor-knob = the knob from { $source } to { $neuron }
lab-factor-shift = what came in: always 1, as this knob is a shift
lab-factor-input = what came in: input { $n }
lab-factor-sent = what came in: { $neuron } sent it

## receipt: where one knob's slope comes from

lab-receipt-dial = Student
lab-receipt-knob = Knob
lab-receipt-student = { NUM($hours) } hours, { $result ->
    [passed] passed
   *[failed] failed
 }
lab-receipt-this = this is
lab-receipt-factor = { $kind ->
    [error] miss { NUM($value, digits: 2, least: 0.000000001) }
    [blame] blame { NUM($value, digits: 2, least: 0.000000001) }
    [weight] knob { NUM($value, digits: 2, least: 0.000000001) }
    [bend] passed on { NUM($value, digits: 2, least: 0.000000001) }
   *[input] came in { NUM($value, digits: 2, least: 0.000000001) }
 }
lab-receipt-times = { $first } × { $then }
lab-receipt-on = { $kind ->
    [error] miss { $value }
    [blame] blame { $value }
    [weight] knob { $value }
    [bend] passes on { $value }
    [shift] always 1
   *[input] came in { $value }
 }
lab-receipt-says = { NUM($hours) } hours, { $result ->
    [passed] passed
   *[failed] failed
 }: { $product } = **{ SIGNED($slope, digits: 2, least: 0.000000001) }**. { $paths ->
    [one] That is multiplying along the path (the *chain rule*).
   *[other] The other paths are added (the *chain rule*).
 }
lab-receipt-mean = The mean over all { $students } students is the knob's slope: **{ SIGNED($slope, digits: 2, least: 0.000000001) }**. { $way ->
    [stays] So the knob stays.
    [down] So the knob goes down.
   *[up] So the knob goes up.
 }
lab-receipt-one = One path leads from this knob to the error. Multiply along it: { $product }.
lab-receipt-paths = { $n } paths lead from this knob to the error. Multiply along each, then add them up (*chain rule*).
lab-receipt-many = { $n } paths lead from this knob to the error. In the blame of the next layer they are added up already. So multiply along { $from_there ->
    [one] one path
   *[other] { $from_there } paths
 } from there on.
lab-receipt-zero = Each path has a factor of 0, so the slope is **0**.
lab-receipt-sum = { $parts } make the slope **{ NUM($slope, least: 0.000000001) }**.
lab-receipt-slope = { $n ->
    [one] That makes
   *[other] They make
 } the slope **{ NUM($slope, least: 0.000000001) }**.
lab-receipt-chip-shift = A shift: always 1 comes in
lab-receipt-chip-last = A short path
lab-receipt-chip-middle = Almost nothing comes in
lab-receipt-symbols = The slope of a knob is a sum over paths:
lab-receipt-alt = A network of { $sizes } neurons; the ways from the knob “{ $knob }” to the error are lit, with their factors on them
lab-receipt-students-alt = Bars: what each of { $students } students alone says of the slope. Dashed: their mean, { NUM($slope) }

## learn: what layers without bends cannot learn

lab-learn-points = Points
lab-learn-layers = Layers
lab-learn-bend = Bend
lab-learn-predict = Train several layers, none with a bend. Do they sort these points better than one layer can?
lab-learn-no = No, not at all
    .why = However many layers there are, without a bend they are one table. So the best single table is the limit.
lab-learn-little = Yes, a little better
    .why = More layers have more knobs, but they multiply out into no more than one table has.
lab-learn-much = Yes, much better
    .why = With bends it would be. Without them the layers multiply out into one table.
lab-learn-best = the best one table
lab-learn-unbent = layers without bends
lab-learn-bent = the same layers, with bends
lab-learn-says = No stack without a bend gets below the best one table: an error of **{ NUM($least, digits: 2) }**. Here { $layers } such layers came to { NUM($unbent, digits: 2) }. { $helps ->
    [yes] With bends, the same stack is at **{ NUM($bent, digits: 2) }**.
   *[no] With bends, the same stack is at **{ NUM($bent, digits: 2) }**, not much better: bends make it possible, not certain.
 }
lab-learn-cut = Even the best cut with a ruler puts only { PERCENT($cut) } of the points right.
lab-learn-rows = The smallest such puzzle has four rows. The right answers are no, yes, yes, no, or 0, 1, 1, 0. The best one table says { NUM($first, digits: 2) }, { NUM($second, digits: 2) }, { NUM($third, digits: 2) }, { NUM($last, digits: 2) }: it is stuck at one half.
lab-learn-map = { PERCENT($right) } right, error { NUM($error, digits: 2) }
lab-learn-guess = guess (0 no, 1 yes)
lab-learn-chip-ring = Eight layers, a disc in a ring
lab-learn-chip-relu = The same with ReLU
lab-learn-symbols = The least error of any stack without bends, found exactly:
lab-learn-alt = Maps of guesses over { $points } points. { $maps }
lab-learn-map-alt = { $name }: { $caption }.

## stack: a stack of tables is one table

lab-stack-dial = Multiply
lab-stack-done = { $done ->
    [0] none multiplied yet
   *[other] { $done } of { $layers } in one table
 }
lab-stack-layers = Layers
lab-stack-biases = With shifts (biases)
lab-stack-in = Numbers in
lab-stack-out = Out of layer { $layer }
lab-stack-none = Nothing is multiplied yet. One row of a table is one neuron.
lab-stack-first = The first layer is copied down as it is. One row of a table is one neuron.
lab-stack-one = **{ $done } of { $layers } layers are one table** now, { $high } high and { $wide } wide. It does all that they do.
lab-stack-same = **Both ways agree to the last digit.** One table does the work of the whole stack.
lab-stack-rounding = **Both ways agree**, but for the last of the 16 or so digits that a computer keeps. One table does the work of the whole stack.
lab-stack-apart = The largest difference is **{ NUM($largest, digits: 3) }**.
lab-stack-cost = One answer takes **{ $stack ->
    [one] one multiplication
   *[other] { $stack } multiplications
 }** layer by layer, and **{ $one ->
    [one] one
   *[other] { $one }
 }** with the one table. { $case ->
    [more] The stack works more, for the same answer.
    [less] Here the stack is the cheaper one: it squeezes all numbers through a narrow layer.
   *[equal] Both cost the same.
 }
lab-stack-own = Test it on numbers of your own
lab-stack-back = Back to the first numbers
lab-stack-answers = Answers layer by layer and with the one table
lab-stack-table =
    .row = your row
    .output = number out
    .stack = layer by layer
    .product = one table
    .difference = difference
lab-stack-column = number { $place }
lab-stack-no-row = No row can be read yet. Type a number into each cell of a row.
lab-stack-fault = Row { $row }, number { $place }: { $fault } This row waits until then.
lab-stack-empty = this cell is empty. Type a number, such as 0.5.
lab-stack-no-number = “{ $cell }” is not a number. Type one such as 0.5.
lab-stack-large = “{ $cell }” is too large. Type a number between minus one million and one million.
lab-stack-faults = { $rest ->
    [one] One more row waits too.
   *[other] { $rest } more rows wait too.
 }
lab-stack-layer = layer { $layer }
lab-stack-set = set to
lab-stack-together = layers 1 to { $layer } in one
lab-stack-cell = { $name }: from number { $start } to number { $end }
lab-stack-shift = { $name }: shift of number { $end }
lab-stack-alt = { $layers } layers as colored tables of knobs, with { $sizes } numbers, and below them the one table that they make
lab-stack-try-eight = Eight layers, eight wide
lab-stack-try-narrow = All through one number
lab-stack-symbols = Layers without a bend are taken two by two: $W_o\,(W_i\,x + b_i) + b_o = (W_o W_i)\,x + (W_o b_i + b_o)$.

## through: one bend, and what becomes of a nudge

lab-through-dial = What goes in
lab-through-choose = Bend
lab-through-out = what comes out
lab-through-in = what goes in (the neuron's sum)
lab-through-at = { FIXED($z) } goes in, { FIXED($out) } comes out
lab-through-left = { $case ->
    [nothing] Nothing of it comes out.
    [almost] Almost nothing of it comes out.
    [all] All of it comes out{ $way ->
        [back] , turned around
       *[on] { "" }
     }.
   *[part] Out comes { TIMES($share) } it{ $way ->
        [back] , turned around
       *[on] { "" }
     }.
 }
lab-through-says = **{ FIXED($z) } goes in, { FIXED($out) } comes out.** A nudge of { NUM($nudge) } goes in. { $left }{ $where ->
    [jump] { " " }Right here it jumps, so no slope fits.
    [crossing] { " " }This nudge is wide enough to cross the jump.
    [corner] { " " }Right here is a corner, with two slopes.
   *[smooth] { "" }
 }
lab-through-straight = This line is straight all along: every nudge gets through in full. But it is no bend.
lab-through-bounded = It stays between { NUM($bottom) } and { NUM($top) } (it is *bounded*).
lab-through-floor = It never falls below { NUM($bottom) }, and has no top.
lab-through-open = { $top ->
    [yes] It has no bottom.
   *[no] It has no bottom and no top.
 }
lab-through-loud = { $room } Everywhere here at least a twentieth of a nudge gets through.
lab-through-quiet = { $room } { $where ->
    [jump] Where the ground is { $color }, less than a twentieth of a small nudge gets through. That is on both sides of the jump: there it is flat.
    [both] Where the ground is { $color }, less than a twentieth gets through: far out on both sides it goes flat (it *saturates*).
    [left] Where the ground is { $color }, less than a twentieth gets through: far out on the left it goes flat (it *saturates*).
    [right] Where the ground is { $color }, less than a twentieth gets through: far out on the right it goes flat (it *saturates*).
   *[never] Where the ground is { $color }, less than a twentieth gets through. But a little always does.
 }
lab-through-chip-far = Far out on the sigmoid
lab-through-chip-step = Beside a hard step
lab-through-chip-dead = ReLU, below 0
lab-through-symbols = The bend above and its slope:
lab-through-out-alt = { $bend }: what comes out for every sum that goes in ({ $shape }), and a nudge.
lab-through-slope-alt = { $bend }: its slope for every sum that goes in ({ $shape }).

## guess: you find the bottom, with slopes or without

lab-guess-round = Round
lab-guess-round-height = One knob, height only
lab-guess-round-slope = One knob, height and slope
lab-guess-round-five = Five knobs, height only
lab-guess-round-five-slopes = Five knobs, with slopes
lab-guess-valley = Valley
lab-guess-the-knob = the knob
lab-guess-knob = knob
lab-guess-slope-tip = slope
lab-guess-who = who
lab-guess-you = You
lab-guess-try-axis = try
lab-guess-height-axis = height
lab-guess-the-bottom = the bottom
lab-guess-last-slope = slope at your last try
lab-guess-look = Look here
lab-guess-show = Show what is hidden
lab-guess-again = Play it again
lab-guess-another = Another valley
lab-guess-try = **Try { $n } of { $tries }.**
lab-guess-start = **The start is given.**
lab-guess-place = { FIXED($place, decimals: 1) }
lab-guess-height = At { $places } the height is **{ FIXED($height, decimals: 2) }**.
lab-guess-slope = { $way ->
    [right] The slope is **{ SIGNED($slope, digits: 2) }**, so the ground falls to the right.
    [left] The slope is **{ SIGNED($slope, digits: 2) }**, so the ground falls to the left.
   *[flat] It is flat there.
 }
lab-guess-bars = A bar above 0 says: turn that knob down. A bar below 0 says: turn it up.
lab-guess-lowest = Your lowest so far is { FIXED($height, decimals: 2) }, { $n ->
    [0] at the start.
   *[other] at try { $n }.
 }
lab-guess-end = The bottom was at height { FIXED($floor, decimals: 2) }. You went **{ PERCENT($mine) }** of the way down. *{ $slopes }* went **{ PERCENT($theirs) }**, and *{ $nudges }* **{ PERCENT($random) }**.
lab-guess-bottom = You were at the bottom after { $n ->
    [one] one try.
   *[other] { $n } tries.
 }
lab-guess-rules = Each player gets { $tries } tries. *{ $slopes }* sees the slopes, with one step size for all valleys. *{ $nudges }* nudges every knob at random and sees the height only; its score is the middle one of { $runs } plays. 0% is the start, and 100% is the very bottom.
lab-guess-scores = Scores in valley { $n }
lab-guess-scores-alt = Scores of each round: yours and those of two ways to learn
lab-guess-tries-alt = Your tries, the latest first: each knob and the height there
lab-guess-score = { PERCENT($score) } after { $n ->
    [one] one try
   *[other] { $n } tries
 }
lab-guess-with-slopes = { $way } (slopes)
lab-guess-height-only = { $way } (height only)
lab-guess-of = slope of { $knob }
lab-guess-slope-of = { $knob } { SIGNED($slope, digits: 2) }
lab-guess-slopes-alt = The slope of each knob at your last try: { $slopes }
lab-guess-alt = After { $n } of { $tries } tries the lowest height you saw is { FIXED($height, decimals: 2) }
lab-guess-over-alt = After { $n } of { $tries } tries the lowest height you saw is { FIXED($height, decimals: 2) }; { $rival }, with { $theirs } tries, reached { FIXED($other, decimals: 2) }
lab-guess-chip-five = Five knobs, height only
lab-guess-chip-slopes = Five knobs, with slopes

## exam: the exam's seven knobs, with slopes and without

lab-exam-dial = Looks so far
lab-exam-at = { $looks ->
    [one] { $looks } look
   *[other] { $looks } looks
 }
lab-exam-rival = Without slopes
lab-exam-hard = Hard steps in place of bends
lab-exam-start = Start drawn
lab-exam-way = way to learn
lab-exam-looks = looks at the data
lab-exam-middle = error, the middle of the starts
lab-exam-error = { $error }
lab-exam-says = { $looks ->
    [0] **Before the first step**
   *[other] **After { $looks } looks**
 } the error is usually **{ $error }** with slopes, and **{ $other }** with *{ $rival }*. All { $students } students are right: from { $solved } of { $starts } starts, and from { $solved_other }.
lab-exam-verdict = { $winner ->
    [slopes] Even with only { $knobs } knobs, *{ $rival }* stays behind the slopes.
    [rival] With only { $knobs } knobs, *{ $rival }* ends lower than slopes. Networks have more knobs: there it is the other way round.
   *[level] With only { $knobs } knobs, *{ $rival }* keeps up with slopes. Networks have more knobs: there it falls behind.
 }
lab-exam-frozen = A hard step is flat on both sides, so the slopes of its { $frozen } knobs are 0. Slopes can turn only the other { $rest }.
lab-exam-hard-verdict = { $winner ->
    [slopes] *{ $rival }* ends higher than slopes even so.
    [rival] *{ $rival }* ends lower.
   *[level] *{ $rival }* ends level with slopes.
 }
lab-exam-what = Twenty invented students. A look runs all of them through once; each way gets up to { $looks }. One step down the slopes counts as { $step } looks. *{ $rival }*: { $note } Thin lines: each of the { $starts } starts.
lab-exam-chip-one = One knob at a time
lab-exam-chip-hard = Put hard steps in
lab-exam-chip-guess = Guess every knob afresh
lab-exam-when = When do people learn without slopes?
lab-exam-when-few = **Few knobs.** Then people try a grid of values, or random ones (*random search*).
lab-exam-when-hard = **Hard steps.** Then people keep the nudges that help (*evolution strategies*), or they soften the step.
lab-exam-when-score = **No formula.** A taste test or a wind tunnel gives a score, and no blame comes back from it. Then people try and keep.
lab-exam-symbols-try = Nudge all the knobs at random, and keep what helps:
lab-exam-symbols-one = One knob at a time:
lab-exam-symbols-slopes = Follow the slopes:
lab-exam-bowl = One question, more and more knobs
    .ask = Take a plain bowl. How many looks does it take to cut the error to 1/10,000?
    .run = Measure it: about 2 seconds
lab-exam-guess-alt = Twenty students by hours of study, and the chance to pass as guessed by { $slopes } and by { $rival }.
lab-exam-errors-alt = The error by looks from { $starts } starts. In the middle of them { $way } ends at { NUM($error, digits: 2, least: 0.0001) }, and { $rival } at { NUM($other, digits: 2, least: 0.0001) }.
lab-exam-bowl-knobs = knobs
lab-exam-bowl-looks = looks needed
lab-exam-bowl-last = { $way } { NUM($looks, digits: 4) } looks at { NUM($knobs, digits: 4) } knobs
lab-exam-bowl-alt = Looks needed by number of knobs. The last of each line: { $rows }.
lab-exam-bowl-slopes = { $same ->
    [one] Slopes need **{ NUM($least, digits: 4) } looks at every size**.
   *[other] Slopes need from { NUM($least, digits: 4) } to { NUM($most, digits: 4) } looks.
 }
lab-exam-bowl-rival = *{ $way }* needs { NUM($looks, digits: 4) } looks at { NUM($few, digits: 4) } knobs, and { NUM($more, digits: 4) } at { NUM($many, digits: 4) }.
lab-exam-bowl-gave-up = *{ $way }* gave up at { NUM($knobs, digits: 4) } knobs: { NUM($looks, digits: 4) } looks were not enough.
