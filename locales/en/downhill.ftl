### The chapter "Rolling downhill": two knobs walk down a map in fog, then how big a step may be.

## The chapter and its scenes, as menus and headings name them

downhill-title = Rolling downhill
downhill-question = How does a derivative help a network learn?
downhill-answers = Follow the slope down, step by step, and the error shrinks.
downhill-so-far = every knob has a slope. It says which way the error moves, and how much.
downhill-walk-title = In fog
downhill-walk-question = How do you walk down in fog?
downhill-size-title = Step size
downhill-size-question = How big should a step be?

downhill-dial = step { $step } · error { NUM($error, digits: 2) }
downhill-dial-gone = step { $step } · blown up

## The map, as both scenes draw it.

downhill-map-axis = knob { $letter }
    .named = knob { $letter } ({ $name })
downhill-map-lowest = lowest place
downhill-map-higher = more error
downhill-map-lower = less error
downhill-map-scale = dark: less error · light: more
downhill-map-step = one step
downhill-map-alt = A map of the error over two knobs ({ $ground }), with a walk on it and an arrow for the next step.
downhill-map-students-alt = The twenty students by their hours of study, the guess of these knobs as a line, and a gap for each miss.
downhill-map-errors-alt = The error of the walk, step by step.

## walk: in fog you feel only the tilt; with the switch, plus instead of minus.

downhill-walk-label = Walk
downhill-walk-clear = Lift the fog
downhill-walk-plus = Plus instead of minus
downhill-walk-guess = In fog you feel only one thing: which way the error grows. Which way should the knobs go?
downhill-walk-with = That way
    .because = The slope shows where the error grows. Go with it, and it grows.
downhill-walk-against = The other way
    .because = Each step goes against the slope. That is what the minus is for.
downhill-walk-sideways = Sideways
    .because = A level path neither climbs nor falls.
downhill-walk-down = **Step { $step }: the error is { NUM($error, digits: 2) }.** Against the slope: turn knob A { $a ->
    [still] not at all
    [up] up
   *[down] down
} and knob B { $b ->
    [still] not at all
    [up] up
   *[down] down
}. The arrow shows one step: minus step size × slope.
downhill-walk-end = **Stopped after { $steps } steps, not at the bottom.** The error went from { NUM($first, digits: 2) } to { NUM($error, digits: 2) }. { $far ->
    [yes] Without fog you see it: the lowest place is far off. The ground gets flatter, so the steps get shorter.
   *[no] Without fog you see it: the lowest place is near.
}
downhill-walk-up = **Step { $step }, with plus: the error is { NUM($error, digits: 2) }.** The arrow points uphill. After the next step the error is { NUM($next, digits: 2) }.
downhill-walk-up-end = **With plus, { $steps } steps leave the map.** The error went from { NUM($first, digits: 2) } to { NUM($error, digits: 2) }: { TIMES($times) } what it was. The slope points uphill, so learning takes it away: minus.
downhill-walk-stop = stopped after { $steps } steps
downhill-walk-left = off the map after { $steps } steps
downhill-walk-more = Two of the seven knobs walk, and five stand still. The lowest place on this map has an error of { NUM($lowest) }. To get lower takes more knobs.
downhill-walk-try-end = Go to the end
downhill-walk-try-clear = Lift the fog, step by step
downhill-walk-symbols = New knob = old knob − step size × slope (*gradient descent*): $$w \leftarrow w - \eta\, g$$
downhill-walk-symbols-error = The error of two of the seven knobs, and its slopes:

## size: too small crawls, right glides, too large jumps across.

downhill-size-rate = Step size (learning rate)
downhill-size-rate-value = step size { NUM($rate, digits: 2, least: 0.000000001) }
downhill-size-ground = Ground
downhill-size-step = **After { $step ->
    [one] 1 step
   *[other] { $step } steps
} the error is { NUM($error, digits: 2) }.** { $turns ->
    [0] Step size { NUM($rate, digits: 2, least: 0.000000001) }: each step is the slope times { NUM($rate, digits: 2, least: 0.000000001) }.
    [one] It has jumped back once.
   *[other] It has jumped across and back { $turns } times.
}
downhill-size-gone = **Step { $step }: blown up.** After { $steps } steps the numbers went past all bounds.
downhill-size-glides = **Step size { NUM($rate, digits: 2, least: 0.000000001) }: the walk glides down.** { $steps } steps take the error from { NUM($first, digits: 2) } to { NUM($last, digits: 2) }: { PERCENT($down) } of the fall that is possible.
downhill-size-crawls = **Step size { NUM($rate, digits: 2, least: 0.000000001) }: the walk crawls.** After { $steps } steps the error is still { NUM($last, digits: 2) }: { PERCENT($down) } of the fall that is possible.
downhill-size-swings = **Step size { NUM($rate, digits: 2, least: 0.000000001) }: too large.** It jumps across and back { $turns } times. The error ends at { NUM($last, digits: 2) }{ $rises ->
    [0] {""}.
   *[other] {""}, and went up in { $rises } of the { $steps } steps.
}
downhill-size-blew-up = **Step size { NUM($rate, digits: 2, least: 0.000000001) }: it blows up.** After { $steps ->
    [one] one step
   *[other] { $steps } steps
} the numbers went past all bounds.
downhill-size-falls-for-ever = **It falls for ever.** This ground has no bottom: after { $steps } steps the error is past all bounds.
downhill-size-still = **The walk stands still.** The error stays at { NUM($last, digits: 2) }.
downhill-size-lower = **Step size { NUM($rate, digits: 2, least: 0.000000001) }: it gets lower.** { $steps } steps take the error from { NUM($first, digits: 2) } to { NUM($last, digits: 2) }{ $known ->
    [yes] {""}, { PERCENT($down) } of the fall that is possible.
   *[no] {""}.
} { $turns ->
    [0] {""}
    [one] A knob turned back once.
   *[other] A knob turned back { $turns } times.
}
downhill-size-not-lower = **Step size { NUM($rate, digits: 2, least: 0.000000001) }: no lower than before.** The error goes from { NUM($first, digits: 2) } to { NUM($last, digits: 2) }.
downhill-size-mend = Mend it: step size { NUM($rate, digits: 2, least: 0.000000001) }
downhill-size-small = Too small
downhill-size-right = Just right
downhill-size-large = Too large
downhill-size-blown = blown up after { $steps } steps
downhill-size-across = steps done
downhill-size-up = how wrong
downhill-size-limit = On this bowl the limit is known: { NUM($limit, digits: 2, least: 0.000001) }. You are at { PERCENT($share) } of it. Along the sharpest curve each step { $verdict ->
    [settles] leaves { PERCENT($left) } of the way, on { $side ->
        [same] the same side
       *[other] the other side
    }.
    [overshoots] leaps to { $side ->
        [same] the same side
       *[other] the other side
    }, with { PERCENT($left) } of the way left.
    [bounces] leaps to the other side, as far out as before, for ever.
   *[blows_up] leaps to the other side, farther out.
}
downhill-size-symbols-limit = On a bowl the limit is known:
downhill-size-symbols-best = The step size that ends lowest:

## The chapter: its card, its question once more, its worksheet, a teacher's notes.

downhill-card = A walk down a valley: the error falls from { NUM($first) } to { NUM($last) }

downhill-again-question = A knob of the exam network stands at { NUM($value) }. There the error has a slope of { SIGNED($slope, digits: 2) }. Which way should the knob turn a little, so that the error shrinks?
downhill-again-up = Up
downhill-again-down = Down
downhill-again-either = Either way is as good
    .because = That is so only where the slope is 0. Here one way climbs, and the other does not.
downhill-again-turn = A turn of { NUM($nudge) } that way takes the error from { NUM($from, digits: 4) } to { NUM($to, digits: 4) }.
    .right = The slope is { $sign ->
        [above] above
       *[below] below
    } 0, so the error grows as the knob turns { $sign ->
        [above] up
       *[below] down
    }. Each step goes the other way: against the slope. { $turn }

downhill-sheet-step = On the round bowl each slope is twice the knob. Start at A = { $a } and B = { $b } with the step size { $rate }. New knob = old knob − step size × slope. The new A is { $blank }. The new B is { $blank }. Draw the step as an arrow.
downhill-sheet-plus = Take the same start and the same step size. The error is A × A + B × B. At the start it is { $blank }. After the step it is { $blank }. With plus in place of minus it would be { $blank }. Why minus? In your own words: …………………………
downhill-sheet-size = On this bowl a step leaves 1 − 2 × step size of each knob. With the step size { $rate } that is { $blank }. Does the walk come home (yes or no)? { $blank }.
downhill-sheet-yes = yes
downhill-sheet-no = no

downhill-notes-first = Walk step by step in the fog. Ask for the next step before you take it.
downhill-notes-minus = Why subtract?
    .answer = The slope shows where the error grows. We want down.
downhill-notes-bigger = Bigger steps learn faster.
    .answer = Until you leap over the valley.
downhill-notes-stuck = It always gets stuck in a bad dip.
    .answer = It can. With many knobs there is usually still a way down.
downhill-notes-ask-plus = What happens with plus in place of minus?
downhill-notes-ask-size = How large may a step be?
