### The chapter "Why derivatives?": one network paints a face; seven knobs to turn; the loop; a drawing of one's own.

## The chapter and its scenes, as menus and headings name them

start-title = Why derivatives?
start-question = Why do neural networks use derivatives?
start-answers = The whole answer, on one screen.
start-short = A derivative is a slope. It tells each knob of a network which way to turn, so that the error shrinks. Without slopes a network can only try its luck.
start-watch-title = Watch
start-turn-title = Your turn
start-turn-question = Which way should each knob turn?
start-loop-title = The loop
start-loop-question = How does a network learn?
start-draw-title = Draw
start-draw-question = Can it learn your drawing?

## Two sentences, one after the other.

start-then = { $first } { $then }

## The ways to learn: in a sentence, and over a picture.

start-way-with = with slopes and bends
    .title = With slopes
start-way-without = without slopes
    .title = Without slopes
start-way-straight = without bends
    .title = Without bends

## watch: the face, learned in three ways.

start-watch-dial = Watch it learn
start-looks = { $looks ->
    [one] { $looks } look
   *[other] { NUM($looks, digits: 4) } looks
}
start-watch-target = The picture to learn
start-watch-size = { $side } × { $side } dots
start-caption = { NUM($right, digits: 4) } right · error { NUM($error, digits: 2) }
start-watch-alt = Square pictures of 32 by 32 dots: the picture to learn, and what one network paints with slopes, without slopes and without bends.
start-dots = Right, of { NUM($dots, digits: 4) } dots: **{ NUM($with, digits: 4) }** with slopes and bends, **{ NUM($without, digits: 4) }** without slopes, **{ NUM($straight, digits: 4) }** without bends.

# What is said of the pictures. `last`: whether the dial stands at its end.
start-judged-one-shade = **One shade for all dots has { NUM($right, digits: 4) } right.** So this says little. Draw more.
start-judged-all = { $last ->
    [yes] **All three can draw it.** Draw a curve or a corner, and they differ.
   *[no] **All three can draw it.**
}
start-judged-alike = { $last ->
    [yes] **The three hardly differ.** Draw something larger.
   *[no] **The three hardly differ yet.**
}
start-judged-only = **Only slopes together with bends can draw it.**
start-judged-almost = **Slopes together with bends come nearest.** { $wrong ->
    [one] There, one dot is still wrong.
   *[other] There, { $wrong } dots are still wrong.
}
start-judged-blank = A blank picture has { NUM($right, digits: 4) } right already.
start-judged-near = **Only slopes together with bends draw it whole.** The way { $way } comes near.
start-judged-two = **Two ways can draw it: { $one }, and { $other }.**
start-judged-other = **Here the way { $way } comes out ahead.** The step sizes were chosen on the face, so one drawing says little. Try another.
start-judged-nearest = { $last ->
    [yes] **None can draw it.** Nearest: { $way }.
   *[no] **None is finished yet.** Ahead: { $way }.
}
start-judged-none = { $last ->
    [yes] **None can draw it.** Larger shapes are easier.
   *[no] **None is finished yet.**
}
start-blew-up = The steps { $way } became too large, so this picture stands still after round { $round }.

# The three questions.
start-why-slopes = Why derivatives?
    .answer = A slope (*derivative*) tells each of { $knobs } knobs which way to turn. Without slopes you can only try, or test every knob by itself.
start-why-bends = Why an activation function?
    .answer = An *activation function* bends each neuron's sum into a soft S. Without bends, ten layers do no more than one.
start-why-whole = What is the complete picture?
    .answer = A network is a shape that can bend. Slopes tell it how to bend, step by step, until it fits.
start-see = See it in “{ $chapter }”

# The four boxes, which light up as the network learns.
start-boxes = How the one with slopes learns, again and again
start-box-1 = 1. Guess
    .what = Multiply, add up, bend.
start-box-2 = 2. How wrong?
    .what = Compare with the picture.
start-box-3 = 3. Ask every knob
    .what = Each is told: up or down, and how much.
start-box-4 = 4. Turn every knob
    .what = A little, so that the error shrinks.

# In the drawer: how fair the comparison is.
start-fair = How fair is this race?
start-fair-looks = A look is one run of the whole picture through the network. A step with slopes is charged { $evals } looks. Each way has the step size that is best for it on the face.
start-fair-bends = The bend inside is { $inside }: shaped much like a sigmoid, and quick to compute. The last neuron bends by a { $end }, from dark to light.
start-fair-rolling = Each step with slopes keeps some speed from the last: it rolls on (*momentum*). Rolling steps end at an error of { NUM($rolling, digits: 2) }, plain steps at { NUM($plain, digits: 2) }, and nudges without slopes at { NUM($without, digits: 2) }.
start-fair-plain = Plain steps do not roll on. In the end they have { NUM($right, digits: 4) } of { NUM($dots, digits: 4) } dots right.
start-left-out = What we left out

## turn: seven valleys.

start-turn-hand = 1 By hand
    .task = Each dot is a student, each ball a knob. Drag the balls until the line runs through the dots.
start-turn-tilt = 2 Feel the tilt
    .task = The ground tilts. The arrow shows one step down. Drag a ball, and stop where its arrow ends.
start-turn-valleys = 3 See the valleys
    .task = Each valley is the error as one knob turns, the other six held still. Move one ball: all seven change.
start-turn-roll = 4 Roll
    .task = { $fixed ->
        [none] One step rolls all seven balls to the tips of their arrows, together. “Roll on” does so again and again.
        [some] One step rolls every ball that is free to the tip of its arrow. “Roll on” does so again and again.
       *[all] Every knob is fixed here, so no ball rolls.
    }
start-turn-status = { $right } of 20 students are guessed right.
start-turn-fewer = Fewer are right than before, but less far off.
start-turn-solved = { $right } of 20 students are guessed right. You did not need the valleys: the tilts are enough. A step costs { $tilts } looks at the data. To see the valleys costs { $valleys }.
start-turn-done = { $right } of 20 students are guessed right. Little is left to mend: the tilts are tiny, and the balls hardly roll.
start-turn-balls = Each stage has its own balls. Stages 2 and 3 share theirs. “One step” takes the balls you see to stage 4.
start-turn-follows = The view follows the ball: the numbers under it have moved.
start-turn-fog = { $value }
start-turn-level = { $value }. Level ground, slope 0: a nudge of this knob changes nothing here.
start-turn-almost-level = { $value }. Almost level ground. One step leads to { $step }.
start-turn-left = { $value }. The ground falls to the left, slope { $slope }. One step leads to { $step }.
start-turn-right = { $value }. The ground falls to the right, slope { $slope }. One step leads to { $step }.
start-turn-bar-hand = by hand
start-turn-bar-tilt = with tilt
start-turn-bar-roll = rolling
start-turn-best = best so far: { $error } · looks at the data: { $looks }
start-turn-looks = looks at the data: { $looks }
start-turn-zoom = magnified { $times } times
start-turn-step = One step
start-turn-roll-on = Roll on
start-turn-pause = Stop
start-turn-reset = Start again
start-turn-closer = One of these valleys up close
start-turn-invented = Twenty invented students. Too few hours of study fail. Too many cost sleep, and fail too.
start-turn-symbols = The guess is $a = \sigma(v_1 h_1 + v_2 h_2 + c)$ with $h_i = \sigma(w_i x + b_i)$: seven knobs. The error is the mean of $-t \ln a - (1 - t) \ln(1 - a)$ over the twenty students.

## loop: one round in four stages, then round after round.

start-loop-dial = Round after round
start-loop-stage-1 = guess
start-loop-stage-2 = how wrong
start-loop-stage-3 = ask every knob
start-loop-stage-4 = turn every knob
start-loop-first = round 1: { $stage }
start-loop-later = round { $round }
start-loop-box-1 = 1. Guess
    .what = Each neuron multiplies, adds up and bends. Out comes a line.
start-loop-box-2 = 2. How wrong?
    .what = Each gap is a miss. Together they are the error.
start-loop-box-3 = 3. Ask every knob
    .what = Each is told: up or down, and how much.
start-loop-box-4 = 4. Turn every knob
    .what = Each ball rolls one step down.
start-loop-guess = **Guess.** The line is what the network says for any number of hours. At first it knows nothing.
start-loop-wrong = **How wrong?** Each { $color } gap is a miss. All twenty drop into one bar: the error, **{ FIXED($error) }**.
start-loop-ask = **Ask every knob.** The ground tilts under each ball. The steepest slope is { FIXED($slope) }.
start-loop-turn = **Turn every knob.** All seven roll one step down. The error goes from { FIXED($before) } to **{ FIXED($after) }**.
start-loop-again = **Again, and again.** After { $rounds } rounds the error is **{ FIXED($error) }**, and { $right } of 20 students are guessed right.

## draw: a drawing of one's own, learned in the same three ways.

start-draw-dial = Watch it learn your drawing
start-draw-alt = Your drawing as one network paints it with slopes, without slopes and without bends.
start-draw-empty = The sheet is empty. **Draw something**, and the network learns it.
start-draw-wait = Learning your drawing
start-draw-learning = **Still learning:** the pictures stand at { NUM($done, digits: 4) } of { NUM($all, digits: 4) } looks. The rest comes in a moment.
start-draw-try-half = Half and half
start-draw-try-spiral = A spiral
start-draw-chosen = The step sizes were chosen on the face, so on another drawing each way may do a little better or worse.
start-draw-upload = Use a picture of yours
    .how = Its middle square is made into 32 × 32 light and dark dots. Nothing of it is kept when you leave.
start-draw-paper = Your drawing, 32 by 32 dots. The arrow keys move, the space bar draws.
start-draw-pen = Pen
start-draw-rubber = Eraser
start-draw-clear = Clear
start-draw-row = row
start-draw-column = column
start-draw-light = light
start-draw-dark = dark
start-drawing-face = Face
start-drawing-heart = Heart
start-drawing-letter = Letter
start-drawing-spiral = Spiral
start-drawing-half = Half
start-drawing-dark = Empty
start-image-large = This image is too large. Please make it smaller and try again.
start-image-broken = This file could not be read as an image. Please try a PNG or a JPEG.

## The guided tour.

start-tour-watch = Press Play, or drag the dial to its end.
start-tour-watched = { $whole ->
    [with] Only with slopes and bends. Let us see why.
   *[other] More than one way can draw it. Let us see how they differ.
}
start-tour-turn = Each ball is a knob. Drag three of them: can you guess more students right?
start-tour-turned = Stuck? Alone, no knob gets more than { $most } of { $students } right. You need a hint.
start-tour-feel = Now the ground tilts. Find the longest arrow, and drag its ball to the arrow's tip.
start-tour-felt = Your move made the error shrink. { $lower ->
    [7] All seven arrows lead down: the tilt is the hint.
   *[other] { $lower } of { $knobs } arrows lead down: the tilt is the hint.
}
start-tour-uphill = That went uphill. Try again: follow the arrow, and stop where it ends.
start-tour-roll = Press “Roll on”: all seven balls roll down together, step by step.
start-tour-rolled = Each step turns every knob a little. After { $steps } steps all { $students } students are guessed right.

## Worksheet and notes for teachers.

start-sheet-looks = One look runs all students through the network once. A step with slopes costs { $evals } looks. { $steps } steps cost { $blank } looks.
start-sheet-way = One knob has the slope { $slope }. To make the error smaller, turn this knob { $blank } (up or down).
start-sheet-up = up
start-sheet-down = down
start-sheet-step = The knob “{ $knob }” stands at { $value }. Its slope is { $slope }, and the step size is { $rate }. The step is step size × slope. It is { $blank }. The new knob is the old one minus the step. It is { $blank }.
start-notes-open = Press play, and say nothing. Let the class say what differs between the pictures.
start-notes-curvy = Derivatives make the network curvy.
    .answer = Bends do. Derivatives only train it.
start-notes-using = Derivatives are used when predicting.
    .answer = Only while learning.
start-notes-stuck = Which of the two pictures on the right got stuck, and why?
start-notes-needs = What does each knob need to know?
