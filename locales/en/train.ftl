### Chapter "The whole picture": a run with its network, asking it, slopes that lie, and the questions answered.

## The chapter and its scenes, as menus and headings name them

train-title = The whole picture
train-question = How does it all fit together?
train-answers = Data, guess, error, slopes, turn, again: a whole run to play, to change, to ask and to take away.
train-so-far = slopes tell every knob which way to turn, and bends let a network draw any border.
train-play-title = Watch it learn
train-play-question = How does it all fit together?
train-ask-title = Ask it
train-ask-question = Can you ask it something new?
train-lie-title = The lie
train-lie-question = What if the slopes lied?
train-sum-title = All together
train-sum-question = So, why derivatives and activation functions?

## The picture of a run

train-picture-error = error
train-picture-round = round
train-picture-seen = its points
train-picture-unseen = unseen
train-picture-hollow = hollow: kept unseen
train-picture-ground = background: its guess
train-picture-guess = its guess: { $name }
train-picture-all = all
train-picture-knob = knob
train-picture-slope = slope
train-picture-scaled = from { NUM($center, digits: 2) }, in steps of { NUM($spread, digits: 2) }
train-picture-alt = The network, with { $layers } hidden neurons in its layers: each neuron is a little map of what it says, each line a knob. Beside it the map of the answer, with { $seen } points it learns from and { $unseen } kept aside, and the error, round by round.
train-picture-network-alt = The network: { $inputs } numbers in, { $layers } hidden neurons, one answer. Each neuron is a little map; each line is a knob, its width the knob's size.
train-picture-two-alt = Two maps of what a network says, with { $seen } points it learns from: { $one }, and { $other }. Beside them both errors, round by round.

## play: watch it learn

train-play-dial = Play the run
train-play-place = { $kind ->
    [counts] round { NUM($round, digits: 4) } · { PERCENT($right) } right
   *[measures] round { NUM($round, digits: 4) } · error { $error }
}
train-play-says = **Round { NUM($round, digits: 4) }.** The error is **{ $error }**{ $has_unseen ->
    [yes] , on unseen points **{ $unseen }**.
   *[no] .
} { $result } { $then }
train-play-right = { $has_unseen ->
    [yes] Right: **{ PERCENT($right) }**, of the unseen **{ PERCENT($unseen) }**.
   *[no] Right: **{ PERCENT($right) }**.
}
train-play-misses = { $has_unseen ->
    [yes] A guess misses by about **{ $miss }**, on unseen points by **{ $unseen }**.
   *[no] A guess misses by about **{ $miss }**.
}
train-play-begins = Nothing is learned yet.
train-play-worse = It ends worse than it began: **the steps are too large**.
train-play-flat = The slopes are too small for the computer to tell from 0.
train-play-tiny = Little is left to mend: the slopes are tiny.
train-play-slopes = The slopes are { TIMES($ratio) } what they were at the start.
train-play-overfits = The unseen error rises: it learns its points by heart (*overfitting*).

train-colors-classes = On the map { $low } means { $no }, { $high } means { $yes }. Dots: the right answers. The ground: the network's guess.{ $unseen ->
    [yes] {" "}Hollow dots: kept aside to test it.
   *[no] {""}
}
train-colors-numbers = On the map { $low } is a low { $name }, { $high } a high one. The ground: the network's guess.{ $unseen ->
    [yes] {" "}Hollow dots: kept aside to test it.
   *[no] {""}
}
train-source = { $kind ->
    [own] Your own data. They stay in your visit, and are gone within a minute after you leave.
    [exam] These students are invented.
   *[made] These points are made up.
}{ $added ->
    [yes] {" "}Some are yours.
   *[no] {""}
}
train-end-up = It blew up: after round { NUM($round, digits: 4) } the error grew past all bounds. { $why }
train-end-why = { $slopes ->
    [flipped] Each slope sends its knob the wrong way.
    [shuffled] A knob is turned by what another knob should hear.
    [sign] A knob hears which way, and not how far.
    [none] Nudges that help a few points can harm all the others.
   *[true] { $mended ->
        [yes] The steps were too large for this ground.
       *[no] No smaller step size on offer helps here.
    }
}{ $mended ->
    [yes] {" "}With a step size of { NUM($rate) } it does not.
   *[no] {""}
}
train-end-rest = It has come to rest at an error of { $error }.{ $still ->
    [0] {""}
   *[other] {" "}In the last { NUM($still, digits: 4) } rounds it moved by at most a millionth of itself.
} { $why }
train-end-rest-why = { $why ->
    [no-slope] The slopes there are too small for the computer to tell from 0: no knob hears which way to turn.
    [border] With bends off, no straight border does better.
    [sheet] With bends off, no straight sheet does better.
    [other] Another start (seed), more neurons or another bend may get lower.
   *[none] {""}
}
train-end-mend = Mend it: step size { NUM($rate) }
train-notes-of = { $cut ->
    [yes] A round is much work here: the run stops after { NUM($allowed, digits: 4) } of the { NUM($epochs, digits: 4) } rounds.
   *[no] {""}
} { $replaced ->
    [yes] Cross-entropy needs a yes or no answer and a sigmoid at the end. Here squared error takes its place.
   *[no] {""}
} { $slopes ->
    [true] {""}
   *[other] Slopes: { $kind }.
} { $bends ->
    [yes] {""}
   *[no] Bends: off.
}

# `.within`: as it stands inside a sentence.
train-kind-true = True
    .hears = Every knob gets its own slope.
    .within = true
train-kind-flipped = Flipped
    .hears = Every slope points the wrong way.
    .within = flipped
train-kind-shuffled = Shuffled
    .hears = Every knob gets the slope of another knob, drawn anew at each step.
    .within = shuffled
train-kind-sign = Sign only
    .hears = Every knob hears which way, and not how much.
    .within = sign only
train-kind-none = None
    .hears = No slopes: nudge all knobs at random, and keep what helps. A round takes as many looks as with slopes.
    .within = none

train-play-spiral-chip = Two spiral arms
train-play-large-chip = A step far too large
train-play-penguins-chip = Real penguins
train-play-lines = Lines show
    .knobs = The knobs
    .slopes = Their slopes
train-play-own = Your data
train-play-own-note = One or two columns of numbers, and one with the answer: one of two words, or a number. Your data stay in this visit: not in the link, not with other visitors, and gone from memory within a minute after you leave.
train-play-sizes = How large the slopes are
train-play-legend = { $plus }: above 0. { $minus }: below 0. A neuron's frame is the number that it always adds. Click a line or a frame.
train-play-symbols-forward = Guess: the numbers go forward through the layers.
train-play-symbols-back = Ask every knob: the blame goes back, and each knob gets its slope.
train-play-symbols-turn = Turn every knob a step against its slope:
train-play-symbols-run = And the whole run on this page:
train-play-symbols-read = How a table is read:
train-play-symbols-receipt = Where one knob's slope comes from:

## ask: ask it, add and take points, your own table

train-ask-says = { $guess } { $push }{ $inside ->
    [yes] {""}
   *[no] {" "}This place is off the map, far from all it has seen: do not trust it there.
}
train-ask-class = The network says **{ $label }**{ $kind ->
    [sure] , and is **{ PERCENT($sure) }** sure.
   *[number] . Its number is { $output }, where 0 means { $no } and 1 means { $yes }.
}
train-ask-number = The guess for { $name } is **{ $output }**. It cannot say how sure it is: on { $where ->
    [own] its own
   *[unseen] unseen
} points it misses by about { $miss }.
train-ask-silent = No neuron of layer { $layer } pushes at all here.
train-ask-push = Neuron { $neuron } of layer { $layer } pushes hardest, { $toward ->
    [label] toward { $label }
    [up] up
   *[down] down
}{ $counted ->
    [yes] : it counts for { PERCENT($share) } of the decision.
   *[no] .
}
train-ask-click = A click
train-ask-does-ask = asks here
train-ask-does-add = adds: { $label }
train-ask-does-take = takes a point away
train-ask-low = low
train-ask-high = high
train-ask-undo = Undo all points added or taken away
train-ask-refused = That was not done: { $why ->
    [few] too little would be left to learn from
   *[many] { $most } points are the most
}.
train-ask-pushes = Who pushes the answer here
train-ask-pushes-alt = How hard each of { $neurons } neurons pushes the answer, and which way, with what the last neuron always adds.
train-ask-who = neuron
train-ask-push-axis = push on the answer
train-ask-neuron = neuron { $neuron }
train-ask-shift = always added
train-ask-said = it says
train-ask-far-chip = A far corner
train-ask-add-chip = Add wrong points: click the map
train-ask-own-chip = Your own table

## lie: what if the slopes lied?

train-lie-guess = Every slope is turned round, so that it points the wrong way. What will the error do?
train-lie-shrinks = It shrinks all the same
    .because = A knob that is turned against its true slope lowers the error. Here it is turned with it.
train-lie-stays = It stays where it is
    .because = Every step moves the knobs, and each goes the wrong way.
train-lie-grows = It grows
    .because = Each step goes against the slope, and that is down. Against a slope turned round, it goes uphill.
train-lie-dial = Play both runs
train-lie-place = round { NUM($round, digits: 4) }
train-lie-begins = Both begin alike, with an error of **{ $error }**.
train-lie-says = Round { NUM($round, digits: 4) }. { $lie ->
    [flipped] With flipped slopes
    [shuffled] With shuffled slopes
    [sign] With signs only
    [none] Without slopes
   *[straight] Without bends
} { $gone ->
    [yes] it blew up after round { NUM($up, digits: 4) }
   *[no] the error is **{ $ours }**
}, { $lie ->
    [straight] with bends
   *[other] with true ones
} **{ $theirs }**. { $verdict }
train-lie-verdict = { $verdict ->
    [cost] The switch made it worse.
    [close] Trying nearly keeps up: { $why }
    [alike] { $lie ->
        [none] Trying keeps up: { $why }
       *[other] Here that made little difference.
    }
    [helped] { $lie ->
        [none] Trying ends lower: { $why }
       *[other] Here the switch did no harm: it ends lower.
    }
    [unclear] The error and the number of right answers do not agree here.
    [both-up] Both blow up: the step is too large to compare. Take a smaller one.
    [true-up] Only the true run blows up: the step is too large for it. Take a smaller one.
   *[none] {""}
}
train-lie-why = { $few ->
    [yes] { NUM($knobs) } knobs are few, and
   *[no] it has { NUM($knobs) } knobs to turn, and
} { $same ->
    [yes] both had { NUM($looks, digits: 4) } looks.
   *[no] it had { NUM($looks, digits: 4) } looks, the slopes { NUM($true_looks, digits: 4) }.
}
train-lie-run = { $lie ->
    [flipped] Flipped slopes
    [shuffled] Shuffled slopes
    [sign] Signs only
    [none] No slopes: trying
   *[straight] No bends
}
train-lie-true = True slopes, with bends
train-lie-choose = What is wrong
train-lie-flipped-chip = Flip every slope
train-lie-none-chip = No slopes: try at random
train-lie-straight-chip = Take the bends away
train-lie-several = With **{ $knobs } knobs** the error usually ends at **{ $none }** without slopes, and at **{ $true }** with them (the middle of { $starts } starts).{ $same ->
    [yes] {""}
   *[no] {" "}(Rounds: { NUM($none_rounds, digits: 4) } without, { NUM($true_rounds, digits: 4) } with.)
} { $ahead ->
    [slopes] Trying falls behind.
    [level] Trying keeps up.
   *[trying] Trying does better here.
}
train-lie-many = Again with many more knobs
train-lie-five = All five kinds of slopes, side by side
train-lie-five-alt = How the run ended with each kind of slopes

## One knob's receipt

train-receipt-point = Point
train-receipt-alt = The paths from this knob to the error
train-play-error = The error, as a curve

## sum: the questions answered

train-sum-slopes = Why derivatives?
train-sum-bends = Why an activation function?
train-sum-picture = What is the complete picture?
train-sum-sigmoid = Why so often a sigmoid?
train-sum-without = What if there were no derivatives?
train-sum-why-slopes = A slope tells a knob which way to turn, so that the error shrinks. { $mine ->
    [yes] Yours
   *[no] Here it
} went from { $begin } to **{ $end }**. With slopes turned round it { $up ->
    [yes] blew up.
   *[no] went to **{ $wrong }**.
}
train-sum-why-bends = Without bends, any stack of layers is one straight cut. { $kind ->
    [counts] With bends **{ PERCENT($bends) }** are right, without **{ PERCENT($straight) }**.
   *[measures] With bends a guess misses by **{ $bends }**, without by **{ $straight }**.
}
train-sum-whole = Data in, guess out, compare, ask every knob for its slope, turn each a little, again. Here that went round { $rounds ->
    [1] once.
   *[other] { NUM($rounds, digits: 4) } times.
}
train-sum-why-sigmoid = It turns any sum into a chance, so it stands at the end for a yes or no{ $ending ->
    [sigmoid] , as in this network
   *[other] {""}
}, and as a gate. **Inside, today's networks use ReLU** and its smooth kin (GELU, SiLU).
train-sum-no-slopes = You could only try, or pay a look for every knob. With { NUM($few) } knobs { $few_wins ->
    [slopes] slopes win even so
   *[trying] trying wins
}. With { NUM($many) } knobs and { NUM($looks) } looks, slopes leave **{ PERCENT($slopes_share) }** of the error, trying **{ PERCENT($rival_share) }**. Knobs that all stand at 0 would leave { PERCENT($zero_share) }.
train-sum-map = The map after round { NUM($round, digits: 4) }, { $bends ->
    [yes] with bends
   *[no] without bends
}: { $kind ->
    [counts] { PERCENT($right) } right
   *[measures] a typical miss of { $miss }
}.
train-sum-map-title = { $bends ->
    [yes] With bends
   *[no] Without bends
}
train-sum-print = Print this page
train-sum-visit = Your visit: what you saw, and what you missed
train-sum-tour = Once more, led: five minutes

## Knobs and their slopes, in words

train-neuron = neuron { $neuron } of layer { $layer }
train-neuron-last = the last neuron
train-knob-weight = the knob from { $start } to { $to }
train-knob-shift = what { $to } always adds
train-knob-means = { $turn ->
    [none] A small turn does not change the error.
    [down] Turn it down a little, and the error shrinks.
   *[up] Turn it up a little, and the error shrinks.
}
train-knob-story = Chosen: { $name }. It stands at **{ $value }**, its slope is **{ $slope }**. { $means }
train-largest = { $kind ->
    [value] Of { NUM($knobs) } knobs the largest is { $name }: it stands at **{ $value }**.
    [none] No knob has a slope that the computer can tell from 0.
   *[slope] The steepest slope is **{ $value }**, of { $name }. { $means }
}
train-receipt-says = For point { $point } of { $points }, in the trained network: { $kind ->
    [cut] { NUM($paths, digits: 4) } paths lead from this knob to the error. Each line starts with a neuron's blame, where all the rest is added up already.
    [one] one path leads from this knob to the error. Multiply along it.
   *[many] { NUM($paths, digits: 4) } paths lead from this knob to the error. Multiply along each, then add them up.
} The slope is **{ $slope }**. A real nudge of { $nudge } measures { $measured }{ $same ->
    [yes] : the same.
   *[no] .
}
train-receipt-factor = { $kind ->
    [error] guess − answer
    [blame] blame
    [weight] knob
    [bend] bend's slope
   *[input] came in
}
train-receipt-rest = { $paths ->
    [one] 1 more path
   *[other] { $paths } more paths
}
train-receipt-total = together
train-receipt-answer = answer
train-receipt-path = path
train-receipt-multiply = multiply
train-receipt-gives = gives

## A person's own table

train-own-read = Read as: { $first }{ $inputs ->
    [one] {""}
   *[other] , { $second }
}; answer: { $answer }{ $has_joined ->
    [yes] ; counts as: { $joined }
   *[no] {""}
}{ $has_columns ->
    [yes] ; left out, as they only count the rows: { $columns }
   *[no] {""}
}{ $left_out ->
    [0] {""}
    [one] ; 1 row left out, as a cell is missing
   *[other] ; { NUM($left_out, digits: 4) } rows left out, as a cell is missing
}. { NUM($rows, digits: 4) } rows in all.
train-own-span = { $name } { $low } to { $high }{ $has ->
    [yes] {" "}{ $unit }
   *[no] {""}
}
train-own-labels = { $name }, { $no } or { $yes }
train-own-how = How do you want to give your data?
    .paste = Paste
    .upload = Upload
    .table = Edit a table
train-own-upload = A table as text (CSV) or a workbook (.xlsx), at most 1 MB
train-own-rows = Rows, with a first row of names
train-own-alt = Your data: a row a point, two numbers and the answer
train-own-until = { $source ->
    [last] Until then, the pictures show the last data that could be read.
   *[example] Until then, the pictures show the example.
}
train-own-part = These rows are from before the page was loaded again. To choose among all columns, give the file once more.
train-own-which = Which is it?
train-own-answer = The answer is in
train-own-inputs = These go in (one or two columns of numbers)
train-own-afresh = Read it afresh

## The settings

train-set-up = Set it up your way
train-set-data = The data
train-set-network = The network
train-set-training = The training
train-set-source = Data
train-set-own = Your own data
train-set-slopes = Slopes
train-set-bends = Bends in the hidden neurons
train-set-amount = Points
    .help = How many points are made.
train-set-noise = Noise
    .help = How far points stray before they get their answer.
train-set-unseen = Kept unseen, in percent
    .help = Points kept aside to test it.
train-set-data-seed = Draw other points (seed)
    .help = Another number, other points.
train-set-layers = Hidden layers
    .help = Layers between what comes in and the answer.
train-set-bend = Bend of the hidden neurons
    .help = The curve each neuron passes its sum through.
train-set-ending = The end of the network
    .help = The bend of the last neuron.
train-set-fits = What fits the answer
train-set-seed = Start from other knobs (seed)
    .help = Another number, another start.
train-set-rate = Step size (learning rate)
    .help = How far a knob turns for a slope of 1.
train-set-optimizer = How knobs are turned
train-set-loss = How wrong (the error)
    .help = How misses are counted.
    .cross = Cross-entropy (for yes or no)
    .square = Squared error
train-set-batch = Points for each step
    .help = Fewer points: more steps a round, and rougher ones.
train-set-epochs = Rounds through the data
    .help = A round: every point seen once.
train-set-neurons = In layer { $layer }
    .help = Neurons in this layer.
train-set-again = Play again after each change
train-set-knob = Knob

## Comparing two runs, and taking one away

train-pins = Compare two runs
train-pins-how = Pin this run, then change a control. Both runs stand side by side.
train-pins-pin = Pin this run
train-pins-instead = Pin this run instead
train-pins-unpin = Unpin
train-pins-title = **The pinned run**, played by the same dial
train-pins-map-alt = The pinned run's map. At its end: { $now }
train-pins-table-alt = The pinned run beside this run
train-take = Take it away
train-take-how = The trained network is yours. As a program it runs by itself, and guesses the same as here.
train-take-csv = The run (CSV)
train-take-numpy = The network for NumPy
train-take-torch = The network for PyTorch

## What a person reads in the programs: comments, and what they print. No quotation marks (") and no backslash.

train-program-numpy = A trained network, as a program of its own. It needs Python 3 and NumPy, and nothing else.
train-program-torch = A trained network, in PyTorch: `model` to train on, `predict(inputs)` to ask.
train-program-rows = answers for each row of inputs
train-program-row = answers for one row
train-program-labels = the words for 0 and for 1, if any
train-program-layers = Each layer: weights (one row a neuron), biases, and the bend.
train-program-knobs = Each layer: weights (one row a neuron) and biases.
train-program-answers = { $kind ->
    [tensor] The answers (rows, { $outputs }) for inputs (rows, { $inputs }), as a tensor.
   *[array] The answers (rows, { $outputs }) for inputs (rows, { $inputs }).
    }
train-program-units = The network takes inputs that are centered, and divided by each column's spread.
train-program-step = 0 below zero, 1 from zero on. Its slope is 0, so it cannot be trained by slopes.
train-program-give = Give it { $n ->
    [one] { $n } number
   *[other] { $n } numbers
    }
train-program-means = that is:
train-compare-what = what
train-compare-pinned = pinned run
train-compare-this = this run
train-compare-points = { $seen } seen, { $unseen } unseen
train-compare-row = { $row ->
    [data] data
    [points] points
    [noise] noise
    [data_seed] data seed
    [neurons] hidden neurons
    [bend] bend
    [ending] end of the network
    [loss] error counted as
    [rate] step size
    [batch] points a step
    [optimizer] method
    [slopes] slopes
    [seed] network seed
    [rounds] rounds
    [error] error, seen
    [unseen_error] error, unseen
    [right] right, seen
    [unseen_right] right, unseen
    [miss] typical miss, seen
   *[unseen_miss] typical miss, unseen
}
train-kinds-slopes = slopes
train-kinds-hears = what each knob hears
train-kinds-rounds = rounds
train-kinds-error = error at the end
train-kinds-right = right
train-kinds-lowest = lowest

## The pictures in the drawer

train-curve-seen = points it learns from
train-curve-unseen = points kept unseen
train-curve-pinned = pinned run
train-curve-on = error on
train-curve-size = slope size
train-curve-of = layer
train-curve-layer = layer { $layer }
train-curve-last = last layer
train-curve-alt = The error round by round, { $shape }: from { $start } at the start to { $end } at the end.
train-curve-sizes-alt = The size of the slopes by layer, round by round, on a scale of powers.
train-kinds-end = { $kind } { $error }
train-curve-kinds-alt = The error round by round by kind of slopes, from { $start }. At the end: { $ends }
train-map-right = right answer
train-map-kind = is one of the

## The tour, the card, the worksheet, the notes, the question once more

train-stop-sum = Slopes tell every knob the way, and bends let the network draw any shape. Here is the whole answer.
    .ask = Here are your three questions, answered.
train-card = A trained network's map: { PERCENT($right) } of its points are right
train-worksheet-batch = There are { NUM($points, digits: 4) } points, and each step looks at { $batch } of them. One round is {"{}"} steps. { $rounds } rounds are {"{}"} steps.
train-worksheet-knobs = Two numbers come in. The layers have { $first }, { $second } and 1 neurons. Each neuron has a knob for each number that comes in, and one that it always adds. Together that is {"{}"} knobs.
train-worksheet-right = A guess above 0.5 says yes (1). Four guesses and their right answers: { $pairs }. {"{}"} of 4 are right. Which of them would a slope change most, and why?
train-worksheet-pair = { $guess } for { $answer }
train-notes-first = Play a run, stop in the middle, and ask where the border goes next.
train-notes-magic = Training is magic.
    .answer = It is four steps: guess, error, slopes, turn. Then again.
train-notes-predict = Derivatives are used when predicting.
    .answer = Only while learning. Ask it a point: no slope is used.
train-notes-leave = Which of the four steps can you leave out?
train-notes-stuck = What would you change if it were stuck?
train-again-guess = A network with layers of { $layers } neurons learns { $data ->
    [exam] the exam, with hours of sleep
    [circle] a disc in a ring
    [xor] four corners, opposite ones alike
    [gauss] two clouds
   *[moons] two half moons
}, for { $rounds } rounds. { $slopes ->
    [flipped] Every slope is turned round, so that it points the wrong way.
   *[true] Every slope is as it should be.
} What will the error do?
train-again-layers = { $first } and { $second }
train-again-shrinks = It shrinks
    .true = Each turn of a knob goes downhill. It went from { NUM($start) } to { NUM($end) }.
    .flipped = A knob that is turned against its true slope lowers the error. Here it is turned with it.
train-again-stays = It stays where it is
    .true = The slopes are not 0 here, so every step turns the knobs, and the error moves.
    .flipped = Every step moves the knobs, and each goes the wrong way.
train-again-grows = It grows
    .true = That is so with slopes that are turned round. These point the right way.
    .flipped = Each turn of a knob now goes uphill. It went from { NUM($start) } to { NUM($end) }.
