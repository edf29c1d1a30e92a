### Passing the blame back (/backprop)

## The chapter and its scenes, as menus and headings name them

backprop-title = Passing the blame back
backprop-question = How does a knob deep inside learn its slope?
backprop-answers = The blame goes back through the layers, and every knob gets its slope from one pass.
backprop-so-far = slopes say which way to turn a knob, and bends let a network curve.
backprop-blame-title = Blame
backprop-blame-question = Which knob is to blame?
backprop-nudge-title = Two ways
backprop-nudge-question = Is there a cheaper way to all the slopes?

backprop-tour-ask = Press Play: numbers go forward, then blame comes back.
backprop-tour-says = One way back, and all { $slopes } knobs know which way to turn. This student's error falls from { NUM($before, digits: 2) } to { NUM($after, digits: 2) }.

## Scene "blame": numbers go forward, blame comes back

backprop-blame-student = Student
backprop-student = { NUM($hours) } hours, { $passed ->
    [yes] passed
   *[no] failed
}
backprop-dial = One pass
backprop-stage = { $stage ->
    [0] what comes in
    [1] forward: two neurons
    [2] forward: the answer
    [3] how wrong?
    [4] blame for the answer
    [5] blame for both neurons
    [6] each knob is told
   *[7] every knob turns
}

backprop-blame-start = This student (invented) studied { NUM($hours) } hours and { $passed ->
    [yes] passed. So the right answer is 1.
   *[no] failed. So the right answer is 0.
} Seven knobs make the guess. None of them knows yet which way to turn.
backprop-blame-hidden = **Numbers go forward.** Each neuron adds up what comes in, through its knobs. Its bend makes that a number from 0 to 1. They send { $first } and { $second }.
backprop-blame-answer = The last neuron does the same with those two numbers. **The guess: { $guess }.**
backprop-blame-error = The guess is { $guess }, and the right answer is { $passed ->
    [yes] 1
   *[no] 0
}. { $way ->
    [up] That is too low.
    [down] That is too high.
   *[none] That is right.
} **The error is { $error }.** Who is to blame?
backprop-blame-blame = **Now blame comes back** (*backpropagation*). { $way ->
    [up] The answer was too low. Its blame is { $blame }: minus means “say more”.
    [down] The answer was too high. Its blame is { $blame }: plus means “say less”.
   *[none] The answer was right, so there is no blame.
}
backprop-blame-back = { $case ->
    [none] No blame reaches the two neurons: their lines pass on nothing.
    [clones] Both neurons started alike, so both get the same blame: **{ $first }**. They turn alike and stay clones.
   *[other] Each line passes the blame on, times its knob. Then each bend passes on only a part: { TIMES($passes_0) } it, and { TIMES($passes_1) } it. The two neurons get **{ $first }** and **{ $second }**.
}
backprop-blame-slopes = **Each knob is told: up or down, and how much.** { $up } up, { $down } down{ $none ->
    [0] {""}
   *[other] , { $none } not at all
}. Those are seven slopes (the *gradient*), and no knob has moved yet. This is one student's word: learning averages all twenty.
backprop-blame-again = **Now every knob turns** the way it was told, by the step size ({ NUM($rate) }) times its slope. { $case ->
    [falls] The error falls from { $before } to **{ $after }**.
    [rises] The error rises from { $before } to **{ $after }**: this step was too large.
    [hardly-falls] The error falls so little that it still reads { $after }.
    [hardly-rises] The error rises so little that it still reads { $after }.
   *[same] The error stays at { $after }.
}

# Guess first.
backprop-guess = The guess is { $miss ->
    [up] too low
    [down] too high
   *[none] exactly right
}. The second neuron's knob is { $knob }. What will that neuron be told?
backprop-guess-answer = { $way ->
    [up] Say more
    [down] Say less
   *[none] Nothing
}
backprop-guess-because = { $case ->
    [right] { $sign ->
        [minus] Its knob is below 0, so what it says counts against.
        [plus] Its knob is above 0, so what it says counts for.
        [zero] Its knob is 0: no blame comes back along that line.
       *[none] The guess is right, so there is no blame.
    }
    [turned] That would move the guess the wrong way.
    [silent] Blame goes back along every line.
   *[idle] No blame arrives there.
}

# Try this.
backprop-try-why = Where does a slope come from?
backprop-try-clones = Two neurons alike: clones
backprop-try-failed = A student who failed

# The drawer.
backprop-numbers = All the numbers
backprop-numbers-all = All digits
backprop-numbers-name = number
backprop-numbers-value = value
backprop-script = One step of forward, backward, update, to copy and run:
backprop-symbols-equations = The blame of the last layer, of every layer before it, and the slopes (Nielsen's four equations):
backprop-symbols-error = Here the error is the cross-entropy. So the last layer's blame is the miss:
backprop-symbols-turn = Finding slopes turns no knob. This does:

# The picture: layers, and the words beside the numbers.
backprop-layer-input = comes in
backprop-layer-hidden = two neurons
backprop-layer-answer = the answer
backprop-layer-error = how wrong
backprop-tag-hours = { $digits } hours
backprop-tag-target = right: { $digits }
backprop-tag-miss = miss { $digits }
backprop-tag-blame = blame { $digits }
backprop-tag-back = back { $digits }
backprop-tag-passes = × { $digits }
backprop-tag-slope = slope { $digits }
backprop-tag-other = { $digits }
backprop-almost-1 = almost 1
backprop-picture = The exam network: hours come in, two neurons, one answer, the error. Each number can be asked why.
backprop-ask = Click any number: it says why. Lines are knobs: { $plus } above 0, { $minus } below.
backprop-ask-keys = Arrow keys go from number to number. Enter asks why.
backprop-crumbs = How you came here
backprop-close = Close
backprop-arrow = { $way ->
    [up] up by { NUM($size, digits: 2) }
    [down] down by { NUM($size, digits: 2) }
   *[none] stay
}

# Arithmetic: “0.2 × −0.28 + −0.2 = −0.26”.
backprop-equals = { $exact ->
    [yes] =
   *[no] is about
}
backprop-gives = { $exact ->
    [yes] gives
   *[no] gives about
}
backprop-through-bend = through the bend
backprop-chance = chance

# What each number is called in the path of crumbs.
backprop-name-hours = the hours
backprop-name-target = the right answer
backprop-name-knob = { $when ->
    [after] new knob,
   *[before] knob,
} { backprop-param }
backprop-name-input = what comes in
backprop-name-sum = { $when ->
    [after] new sum,
   *[before] sum,
} { backprop-neuron }
backprop-name-sent = { $when ->
    [after] now sent by the
   *[before] sent by the
} { backprop-neuron }
backprop-name-guess = { $when ->
    [after] the new guess
   *[before] the guess
}
backprop-name-miss = the miss
backprop-name-error = { $when ->
    [after] the new error
   *[before] the error
}
backprop-name-blame = blame, { backprop-neuron }
backprop-name-back = back at the { backprop-neuron }
backprop-name-passes = passed on, { backprop-neuron }
backprop-name-slope = slope, { backprop-param }

backprop-neuron = { $place ->
    [0] first neuron
    [1] second neuron
   *[2] answer
}
backprop-param = { $place ->
    [0] { exam-knob-a-hours }
    [1] { exam-knob-a-shift }
    [2] { exam-knob-b-hours }
    [3] { exam-knob-b-shift }
    [4] { exam-knob-from-a }
    [5] { exam-knob-from-b }
   *[6] { exam-knob-shift }
}

# Why each number is what it is.
backprop-why-hours = **Data.** This student studied so long, and nothing before it made that number.
backprop-why-target = **Data.** This student { $passed ->
    [yes] passed, so the right answer is 1.
   *[no] failed, so the right answer is 0.
}
backprop-why-knob = { $when ->
    [after] **The knob after one turn:** the old knob minus step size ({ NUM($step) }) times slope. { $turns ->
        [up] The slope is below 0, so it went up.
        [down] The slope is above 0, so it went down.
       *[none] The slope is 0, so it stays.
    }
   *[before] **A knob** (*weight*). Nothing on this screen makes it: learning turns it. { $place ->
        [1] This one is a shift (*bias*): it is always added.
        [3] This one is a shift (*bias*): it is always added.
        [6] This one is a shift (*bias*): it is always added.
       *[other] What comes along the line is multiplied by it.
    }
}
backprop-why-input = The network counts hours from { NUM($middle) }, in steps of { NUM($unit) }. Fewer than { NUM($middle) } hours are below 0.
backprop-why-sum = **What the { backprop-neuron } adds up:** each number that comes in times its knob, and its shift.
backprop-why-sent = **What the { backprop-neuron } sends.** Its bend (*sigmoid*) makes any sum a number from 0 to 1.
backprop-why-guess = **The guess.** The last bend (*sigmoid*) makes the sum a chance from 0 to 1.
backprop-why-miss = Guess minus right answer. { $way ->
    [up] Below 0: the guess is too low.
    [down] Above 0: the guess is too high.
   *[none] It is 0: the guess is right.
}
backprop-why-error = **How wrong** (*loss*). The right answer got a chance of { PERCENT($chance) }. The smaller that chance, the larger the error.
backprop-why-blame = { $place ->
    [2] **The answer's blame** (*delta*) is its miss. It stands next to the error.
   *[other] **The { backprop-neuron }'s blame** (*delta*): what came back, times what its bend passes on.
} { $way ->
    [up] Minus means: “your sum should be higher”.
    [down] Plus means: “your sum should be lower”.
   *[none] There is nothing to mend here.
}
backprop-why-back = The answer's blame comes back along the line. The line passes it on times its knob.
backprop-why-passes = How steep the bend is here. **It passes on { TIMES($value) } a nudge**, and of blame, too. (A quarter is the most.)
backprop-why-slope = **Slope:** { $shift ->
    [yes] the blame, times 1, since a shift is always added.
   *[no] the blame, times what comes in through this knob.
} { $way ->
    [up] Below 0: turn it up, and the error falls.
    [down] Above 0: turn it down, and the error falls.
   *[none] At 0 it says nothing.
} (All twenty, averaged: { SIGNED($mean, digits: 2) }.)

## Scene "nudge": two ways to the same slopes

backprop-nudge-dial = Looks at the data
backprop-looks = { $looks ->
    [0] no look yet
    [1] 1 look
   *[other] { $looks } looks
}
backprop-many = many knobs
backprop-nudge-start = Which way is down, for each of seven knobs? There are two ways to find out. **A look** is one guess for all { $n_students } students: it tells the error.
backprop-nudge-first = Both ways look once. **The error is { NUM($error, digits: 2) }.** On the left, now nudge one knob. On the right, pass the blame back.
backprop-nudge-look = **Left:** nudge one knob ({ backprop-param }) by a millionth, and look again. Its slope: **{ $slope }**. **Right:** { $done ->
    [yes] { $at_once ->
        [0] done long ago.
       *[other] the other { $at_once }, too. Done.
    }
   *[no] { $at_once } slopes at once.
}
backprop-nudge-end = { $same ->
    [yes] **The same seven slopes.** Nudging
   *[no] The seven slopes agree, but for the last digit. Nudging
} took { $nudging } looks. Passing the blame back took { $passing }: one forward, and about two for the way back.
backprop-nudge-many = With { NUM($size, digits: 4) } knobs, nudging takes { NUM($nudging, digits: 4) } looks. At one a second: { NUM($years, digits: 2) } years. **Passing the blame back still takes about { $passing }.** That is why networks learn this way.

# The picture.
backprop-ways-nudging = Nudge each knob
backprop-ways-passing = Pass the blame back
backprop-ways-hours = hours
backprop-ways-guess = guess
backprop-ways-slopes = seven slopes
backprop-ways-looks = looks
backprop-ways-size = { $size } knobs
backprop-ways-picture = The exam network twice. Left, one knob after the other is nudged. Right, the blame goes back. In the middle, the slopes that each way has found.
backprop-try-three = Stop after three looks
backprop-try-trained = Trained: little is left

## Beside the scenes

backprop-card = A network whose { $lines } lines are as thick as their knobs' slopes are steep

# A teacher's notes.
backprop-notes-first = Play one pass. Stop at each stage and ask what moves next.
backprop-notes-turns = Backprop changes the knobs.
    .answer = It only finds the slopes. A separate step turns the knobs.
backprop-notes-zero = Start all knobs at zero.
    .answer = Equal neurons get equal blame and stay clones.
backprop-notes-ask-where = Where does the blame begin?
backprop-notes-ask-check = How can we check a slope without this?

# The worksheet. A blank stands for an answer.
backprop-sheet-forward = The number { $x } comes in. Neuron 1 sends on { $first } times what comes in. That is { $blank }. Neuron 2 sends on { $second } times what comes in. That is { $blank }. The guess is { $out_1 } × neuron 1 plus { $out_2 } × neuron 2. It is { $blank }.
backprop-sheet-blame = The right answer is { $target }. The blame of the guess is the guess minus the right answer: { $blank }. Going back, it is multiplied by { $out_1 } for neuron 1: { $blank }. For neuron 2 it is multiplied by { $out_2 }: { $blank }. Should neuron 1 send more or less? { $blank }. Why? { $blank }.
backprop-sheet-way = { $way ->
    [more] More
   *[less] Less
}
backprop-sheet-because = The guess is too { $way }, and what neuron 1 sends counts { $sign }
backprop-sheet-slopes = A knob's slope is the blame behind it times what came in through it, here { $x }. The slope of neuron 1's knob is { $blank }. The slope of neuron 2's knob is { $blank }. How many knobs were turned to find this out? { $blank }. In your own words: what turns the knobs, then? { $blank }.
backprop-sheet-turns = A separate step, against the slopes
