### The chapter "What is a slope?": one knob and its valley, then two points under a magnifier.

## The chapter and its scenes, as menus and headings name them

slopes-title = What is a slope?
slopes-question = What is a derivative?
slopes-answers = A derivative is a slope: nudge one knob, and it says which way the result moves, and how much.
slopes-so-far = a small network guesses who passes an exam. Its seven knobs decide how wrong it is.
slopes-tilt-title = One knob
slopes-zoom-title = Zoom in
slopes-zoom-question = How do two points become one slope?

## tilt: one knob moves the line, the gaps, the error, the point and its tilt.

slopes-tilt-dial = { $value } · slope { SIGNED($slope, digits: 2) }
slopes-tilt-dial-flat = { $value } · almost level
slopes-tilt-sloped =
    At { $value } the error is { NUM($error, digits: 2) }. **One to the right, { NUM($rise, digits: 2) } { $way ->
        [up] up
       *[down] down
    }**: that is the *slope* (the *derivative*). Turn this knob { $way ->
        [up] left
       *[down] right
    }, and the error shrinks.
slopes-tilt-almost =
    At { $value } the error is { NUM($error, digits: 2) }. **The ground is almost level.** A small turn of this knob hardly changes the error.
slopes-tilt-level =
    At { $value } the error is { NUM($error, digits: 2) }. **The ground is level: the slope is 0.** A small turn of this knob changes nothing.
slopes-tilt-lowest = Go to the lowest place
slopes-tilt-highest = Go to the highest place
slopes-tilt-other = Turn another knob
slopes-tilt-symbols = The slope of the error for one knob, the others held still (a *partial derivative*): $$\frac{"{"}\partial L{"}"}{"{"}\partial w{"}"}$$
slopes-tilt-choose = The seven knobs: press one.
slopes-tilt-across = this knob ({ $knob })
slopes-tilt-up = how wrong
slopes-tilt-magnified = heights magnified { $times } times
slopes-tilt-run = 1 to the right
slopes-tilt-rise = { $rise } up
slopes-tilt-fall = { $rise } down
slopes-tilt-flat = almost level
slopes-tilt-step = one step
slopes-tilt-alt = The error as this knob turns, drawn as a valley with a ball on it, and the ground's tilt under the ball.
slopes-tilt-students-alt = The twenty students by their hours of study, the guess as a line, and a gap for each miss.

## zoom: two points become one slope; a smooth curve goes straight, a corner and a cliff never do.

slopes-zoom-label = Look closer
slopes-zoom-times = { $factor ->
    [1] not magnified
   *[other] { NUM($factor, digits: 2) } times
}
slopes-zoom-guess = Up close, which of them is a straight line?
slopes-zoom-one = Only the smooth one
    .because = Up close, a smooth curve is a straight line. Its steepness is the slope.
slopes-zoom-two = Smooth and corner
    .because = A corner stays a corner at every zoom.
slopes-zoom-three = All three
    .because = A corner stays a corner, and a cliff stays a cliff.
slopes-zoom-start = **Not magnified yet.** A line through two points: one to the right, { $way ->
        [up] { NUM($slope, digits: 2) } up
        [down] { NUM($slope, digits: 2) } down
       *[flat] hardly up or down
    }. { $look ->
        [straight] The curve is straight, so this is its slope already.
        [nearly] The curve is nearly straight, so this is nearly its slope.
       *[bent] The curve is not straight, so this is no slope yet.
    }
slopes-zoom-smooth = **{ NUM($factor, digits: 2) } times closer.** One to the right, { $way ->
        [up] { NUM($slope, digits: 2) } up
        [down] { NUM($slope, digits: 2) } down
       *[flat] hardly up or down
    }. { $look ->
        [straight] The curve is straight now: **two points have become one slope**, the *derivative*. The corner and the cliff never go straight.
        [nearly] The curve is nearly straight. The corner and the cliff are not.
       *[bent] The second point comes nearer, and the curve unbends.
    }
slopes-zoom-corner = **{ NUM($factor, digits: 2) } times closer.** From the right the slope is { NUM($right, digits: 2) }, from the left { NUM($left, digits: 2) }. **A corner keeps two slopes**, however close you look.
slopes-zoom-cliff = **{ NUM($factor, digits: 2) } times closer.** The line over the cliff has slope { NUM($slope, digits: 2) }. **It gets steeper without end**, so a cliff has no slope.
slopes-zoom-gap = **{ NUM($factor, digits: 2) } times closer.** Your curve has a gap here, so no line can be drawn. Choose another point.
slopes-zoom-corner-title = A corner
slopes-zoom-cliff-title = A cliff
slopes-zoom-exam = The exam's error, one knob turned
slopes-zoom-yours = { $title }
slopes-zoom-smooth-caption = slope { $numbers }{ $settles ->
    [yes] {""}: it settles
   *[no] {""}
}
slopes-zoom-corner-caption = slope right: { NUM($right, digits: 2) } · left: { NUM($left, digits: 2) }
slopes-zoom-cliff-caption = slope { $numbers } …
slopes-zoom-gap-caption = a gap: no line
slopes-zoom-run = to the right
slopes-zoom-run-left = to the left
slopes-zoom-up = up
slopes-zoom-down = down
slopes-zoom-alt = Three curves under one magnifier: yours, a corner and a cliff, each with a line through two of its points.
slopes-zoom-curve = Your curve
slopes-zoom-first = Look at the point
slopes-zoom-try-sine = A wave goes straight too
slopes-zoom-try-corner = Stand on a corner
slopes-zoom-try-start = Back to two points
slopes-zoom-table = The numbers in a table
    .alt = Rise divided by run for seven shrinking runs, from both sides
slopes-zoom-table-run = run
slopes-zoom-table-rise = rise
slopes-zoom-table-right = rise ÷ run
slopes-zoom-table-left = the same from the left
slopes-zoom-table-nothing = no value
slopes-zoom-symbols = What rise over run settles on: $$f'(x) = \lim_{"{"}h \to 0{"}"} \frac{"{"}f(x + h) - f(x){"}"}{"{"}h{"}"}$$
slopes-zoom-symbols-straight = How far a magnified curve is from a straight line:

## The chapter: its card, its tour, its question once more, its worksheet, a teacher's notes.

slopes-card = A curve, and the line that touches it: its slope is { FIXED($slope, decimals: 2) }

slopes-tour-tilt = Move the dial until the ground under the ball is level.
    .missed = Not level yet: the line under the ball still tilts. Go on towards the lowest place.
slopes-tour-level = Where the ground is level, the error is lowest for this knob: { NUM($error, digits: 2) }, with the knob near { NUM($value, digits: 2) }.

slopes-again-question = Take the curve “{ $title }”. { $breaks } Look { NUM($factor) } times closer at the place { NUM($place) }. What do you see?
slopes-again-breaks-corner = It has a corner at { NUM($at) }, and nowhere else.
slopes-again-breaks-cliff = It has a cliff at { NUM($at) }, and nowhere else.
slopes-again-breaks-none = It has no corner and no cliff.
slopes-again-straight = A straight line
    .so = Up close, a smooth piece of a curve looks like a straight line. Its steepness is the slope: { SIGNED($slope, digits: 2) }.
    .corner = Only a smooth piece goes straight. This place is a corner.
    .cliff = Only a smooth piece goes straight. This place is a cliff.
slopes-again-corner = A corner
    .so = A corner stays a corner at every zoom. No one slope speaks for both sides of it.
    .straight = There is no corner at this place, and zooming makes none.
    .cliff = At a corner the two sides meet. Here they do not.
slopes-again-cliff = A cliff
    .so = A cliff stays a cliff at every zoom. No one slope speaks for both sides of it.
    .straight = There is no cliff at this place, and zooming makes none.
    .corner = At a cliff the curve falls or jumps. Here the two sides meet.

slopes-sheet-rule-parabola = the knob times itself
slopes-sheet-rule-cubic = the knob three times by itself, minus three times the knob
slopes-sheet-rule-line = half the knob, plus 1
slopes-sheet-two-points = A curve is made by this rule: { $rule }. At { $x } its height is { $y }. At { $second } its height is { $blank }. The rise is { $blank }. The run is { $run }. Rise ÷ run is { $blank }. Why is this not yet the slope at { $x }? In your own words: …………………………
slopes-sheet-nudge = Look closer and closer at the smooth valley, at the place { $x }. The slope there is twice that number: { $blank }. A small nudge of { $nudge } changes the height by about slope × nudge. That is { $blank }.
slopes-sheet-valley = A ball lies in the valley of one knob. The slope under it is { $slope }. One to the right the ground goes { $blank } (up or down), by about { $blank }. To shrink the error, the knob must go { $blank } (left or right).
slopes-sheet-up = up
slopes-sheet-down = down
slopes-sheet-left = left
slopes-sheet-right = right

slopes-notes-first = Drag the point. Ask for the sign of the slope before you look.
slopes-notes-steep = Steep means far from the goal.
    .answer = A slope is local. It knows nothing of the goal.
slopes-notes-rule = The slope is a rule for big moves.
    .answer = It holds only near where you stand.
slopes-notes-ask-level = Where is the slope 0?
slopes-notes-ask-straight = Does every curve turn straight when you look closer?
