### Why sigmoid?: any sum becomes a chance, a slope gives a hint, ten layers, and the end of a network.

## The chapter and its scenes, as menus and headings name them

sigmoid-title = Why sigmoid?
sigmoid-question = Why is there a sigmoid, and where?
sigmoid-answers = A sigmoid makes a chance of any sum and has a slope everywhere. Inside deep networks other bends took its place.
sigmoid-so-far = blame goes back through every neuron, and gives each knob its slope.
sigmoid-answer-title = A chance
sigmoid-answer-question = Is a sum of −40 a chance?
sigmoid-hint-title = A hint
sigmoid-hint-question = Why not a hard yes or no?
sigmoid-deep-title = Ten layers
sigmoid-deep-question = Why not a sigmoid in every layer?
sigmoid-end-title = Which end?
sigmoid-end-question = How should a network end?

sigmoid-bend = { $name ->
    [linear] no bend
    [relu] ReLU
    [leaky_relu] leaky ReLU
    [silu] SiLU
    [step] hard step
   *[other] { $name }
  }
sigmoid-seed = Another start (seed)
sigmoid-epoch = round { $epoch }
sigmoid-students-pass = pass
sigmoid-students-fail = fail
sigmoid-students-hours = hours of study

## A chance: drag the last sum along its line

sigmoid-answer-alt = A line of sums, a curve from 0 to 1 over it, and a hundred students.
sigmoid-answer-dial = The last neuron’s sum
sigmoid-answer-sum = the sum: { NUM($total, digits: 4) }
sigmoid-answer-only = only here a sum could be a chance
sigmoid-answer-chance = The sigmoid makes a chance of it
sigmoid-answer-sure = 1: sure to pass
sigmoid-answer-never = 0: sure to fail
sigmoid-answer-sums = the network’s last sum: any number at all
sigmoid-answer-almost-0 = almost 0
sigmoid-answer-almost-1 = almost 1
sigmoid-answer-crowd = A hundred such students
sigmoid-answer-passes = { $n } of 100 pass
sigmoid-answer-says = { $raw ->
    [below] **The sum is { NUM($total) }. That cannot be a chance: a chance is never below 0.**
    [above] **The sum is { NUM($total) }. That cannot be a chance: a chance is never above 1.**
   *[inside] **The sum is { NUM($total) }. It could be a chance, but most sums could not.**
  } { $becomes ->
    [none] The sigmoid makes it almost 0. Hardly any of a hundred such students pass.
    [half] The sigmoid makes it one half. Half of a hundred such students pass.
    [all] The sigmoid makes it almost 1. Nearly all of a hundred such students pass.
   *[some] The sigmoid makes it { FIXED($chance, decimals: 2) }. About { $passes } of a hundred such students pass.
  }
sigmoid-answer-try-zero = A sum of 0: it cannot tell
sigmoid-answer-try-one = A little more: a sum of 1
sigmoid-answer-try-high = As far up as 17

## A hint: a nudge behind a hard step and behind a sigmoid

sigmoid-hint-view = What moves
sigmoid-hint-view-sum = Nudge the sum
sigmoid-hint-view-steep = Make it steeper
sigmoid-hint-alt = A hard step beside a sigmoid, with a nudge of the sum and what comes of it.
sigmoid-hint-dial = The sum that goes in
sigmoid-hint-sum = the sum: { FIXED($total, decimals: 1) }
sigmoid-hint-step = A hard step
sigmoid-hint-sigmoid = A sigmoid
sigmoid-hint-yes = yes
sigmoid-hint-no = no
sigmoid-hint-in = in: +{ $n }
sigmoid-hint-out = out: +{ $n }
sigmoid-hint-leap = a leap: no slope fits it
sigmoid-hint-little = it tilts a little: a small hint
sigmoid-hint-level = level ground: no hint
sigmoid-hint-tilts = it tilts: a hint
sigmoid-hint-faint = it hardly tilts: a faint hint
sigmoid-hint-ask = A knob turns a little, so the sum moves a little. What moves behind the hard step?
sigmoid-hint-ask-nothing = Nothing
sigmoid-hint-ask-little = The answer, a little
sigmoid-hint-ask-leaps = It leaps to yes
sigmoid-hint-because-nothing = Where the step is flat, a nudge moves nothing. The knob cannot tell which way helps.
sigmoid-hint-because-little = For that the step would have to tilt.
sigmoid-hint-because-leaps = It leaps only where the nudge crosses the edge.
sigmoid-hint-says = A knob turns a little, and the sum goes from { FIXED($total, decimals: 1) } to { FIXED($then, decimals: 1) }. { $step ->
    [leaps] **The hard step leaps from no to yes, but a smaller nudge would move nothing: no hint.**
   *[rests] **Behind the hard step nothing moves: no hint for the knob.**
  } { $sigmoid ->
    [moves] Behind the sigmoid the answer moves: that is a slope.
    [little] Behind the sigmoid the answer moves a little: a small slope, and still a hint.
   *[hardly] Behind the sigmoid the answer moves, but hardly: a faint hint.
  }
sigmoid-hint-try-far = Stand far out, at 5
sigmoid-hint-try-jump = Stand before the jump
sigmoid-hint-try-step = Turn the sigmoid into a step
sigmoid-hint-symbols = The sigmoid that gets steeper, $\sigma(kz)$, has the slope $k\,\sigma(kz)\,(1 - \sigma(kz))$. The step’s slope is 0.

## A hint, second half: kill the slope

sigmoid-steep-alt = A switch, the knobs of its network, and what the network answers.
sigmoid-steep-dial = How steep the switch is
sigmoid-steep-hidden = Hidden neurons
sigmoid-steep-soft = { $steepness ->
    [1] A soft switch
   *[other] { NUM($steepness, digits: 2) } times as steep
  }
sigmoid-steep-step = A true step
sigmoid-steep-slopes = Thick: the part that has a slope
sigmoid-steep-no-slopes = No part of it has a slope
sigmoid-steep-knobs = { $n } of { $of } hidden knobs hear
sigmoid-steep-filled = Filled: this knob has a slope to follow
sigmoid-steep-right = After training: { $share } right
sigmoid-steep-map = What it answers everywhere
sigmoid-steep-says = { $counting ->
    [all] { $heard ->
        [most] **All { $of } hidden knobs can learn.**
        [some] **All { $of } hidden knobs still hear, but each only at about { PERCENT($percent) } of the points.** Elsewhere the switch is flat.
       *[hardly] **All { $of } hidden knobs still hear, but at hardly any point.** Elsewhere the switch is flat.
      }
    [none] **No knob before the switch hears anything.**
   *[some] { $heard ->
        [most] **{ $n } of { $of } hidden knobs can still learn.**
        [some] **{ $n } of { $of } hidden knobs still hear, but each only at about { PERCENT($percent) } of the points.** Elsewhere the switch is flat.
       *[hardly] **{ $n } of { $of } hidden knobs still hear, but at hardly any point.** Elsewhere the switch is flat.
      }
  } { $compare ->
    [yes] { PERCENT($accuracy) } of the points end up right. With the soft switch it was { PERCENT($softest) }.
   *[no] { PERCENT($accuracy) } of the points end up right.
  }{ $frozen ->
    [yes] {" "}Only the last layer learns: it uses what the frozen ones happen to say.
   *[no] {""}
  }

## Ten layers: the blame that fades

sigmoid-deep-alt = Bars: how much of the blame reaches each of ten layers. Beside them the guess over the students.
sigmoid-deep-dial = Blame, then training
sigmoid-deep-bend = Bend of every layer
sigmoid-deep-starts = Where the knobs start
sigmoid-deep-start = { $name ->
    [usual] Usual start
    [sigmoid] Made for sigmoid
    [smaller] A bit smaller
   *[zero] All 0
  }
sigmoid-deep-blame = How much of the blame arrives
sigmoid-deep-scale = each line: 1,000 times less
sigmoid-deep-level = { $power ->
    [0] all of it
    [-3] a thousandth
   *[-6] a millionth
  }
sigmoid-deep-output = answer
sigmoid-deep-way = ← the blame goes back, layer by layer
sigmoid-deep-trained = After { $epoch } rounds: { $right } of { $students } right
sigmoid-deep-untrained = Before any training
sigmoid-deep-back = { $output ->
    [yes] blame at the answer
   *[no] blame in layer { $layer }
  }
sigmoid-deep-ask = Ten layers, a sigmoid in each. Which one hears the least blame?
sigmoid-deep-ask-first = The first
sigmoid-deep-ask-last = The last
sigmoid-deep-ask-equal = All about the same
sigmoid-deep-because-first = A sigmoid passes on a quarter at most, so blame shrinks in every layer.
sigmoid-deep-because-last = The last layer stands next to the error and hears it best.
sigmoid-deep-because-equal = Some is lost in each layer, and ten losses multiply.
sigmoid-deep-from = { $start ->
    [usual] from the start usual for it
    [sigmoid] from a start made for sigmoid
    [smaller] from a start a bit smaller than that
   *[zero] with all knobs at 0
  }
sigmoid-deep-at-output = The answer knows how wrong it is. **Now its blame goes back, layer by layer.**
sigmoid-deep-at-layer = With { $activation }, { $from }: **{ $layer ->
    [1] the first of ten layers
   *[other] layer { $layer } of ten
  } hears { TIMES($share) } the blame.** { $amount ->
    [zero] The knobs on the way are all 0, so nothing comes through.
    [blocked] All paths to it are flat, so nothing comes through.
    [faded] That is nearly silence: its knobs will hardly turn.
    [faint] That is little: its knobs will turn slowly.
    [flood] That is far too much: one step throws its knobs far off.
   *[some] It hears which way to turn.
  }
sigmoid-deep-after = **After { $epoch } rounds { $right } of { $students } are right.** { $why ->
    [learned] { $activation }, { $from }: all ten layers learn.
    [tuned] Start and bend fit each other. A start a bit smaller fails: that is delicate, so people changed the bend.
    [alike] The neurons of a layer start alike, hear the same and stay alike.
    [faded] The first layer hears almost nothing. One answer for all would be as good.
    [blew-up] The numbers grew past all bounds, so the run stopped. This start does not fit this bend.
    [on-its-way] Not all of them are right yet.
   *[not-all] This start and this bend do not get all of them right.
  }
sigmoid-deep-try-relu = ReLU in all ten layers
sigmoid-deep-try-tanh = Tanh in all ten layers
sigmoid-deep-symbols = The usual start: weights with the variance $2 / (n_{"{in}"} + n_{"{out}"})$, for ReLU and its kin $2 / n_{"{in}"}$. Made for sigmoid: weights $4 / \sqrt{"{n_{in}}"}$ times normal numbers, shifts $-\frac12 \sum_j w_{"{ij}"}$, for sums around 0 where inputs are around ½. Its slope is ¼ there, and 4 makes up for it. A bit smaller: 3 in place of 4. Ten hidden layers of eight neurons, step size 0.1, a thousand rounds on all twenty students.
sigmoid-measure = Every bend, measured
sigmoid-measure-bend-head = bend
sigmoid-measure-bounds-head = stays between
sigmoid-measure-level-head = slope 0
sigmoid-measure-share-head = layer 1 of ten hears
sigmoid-measure-bounds = { $sides ->
    [both] { NUM($low, digits: 2) } and { NUM($high, digits: 2) }
    [low] { NUM($low, digits: 2) } and no top
   *[none] no bottom, no top
  }
sigmoid-measure-level = { $kind ->
    [nowhere] nowhere
    [at] at { FIXED($low, decimals: 3) }
   *[from] from { NUM($low) } to { NUM($high) }
  }
sigmoid-measure-share = { TIMES($share) } the blame
sigmoid-measure-note = Slopes for sums from −6 to 6. Blame: the middle one of { $seeds } starts, each usual for the bend.

## Which end? Five tasks, four ends

sigmoid-end-alt = Points, the line of one neuron with each of four ends, and below them the years in which bends were taken up.
sigmoid-end-dial = Training
sigmoid-end-tasks = Task
sigmoid-end-ends = End
sigmoid-end-task = { $name ->
    [yes] Yes or no
    [amount] Never below 0
    [turn] From −1 to 1
    [any] Any number
   *[exam] The exam
  }
sigmoid-end-name = { $name ->
    [sigmoid] Sigmoid
    [linear] No bend
    [tanh] Tanh
   *[relu] ReLU
  }
sigmoid-end-plot-title = { $task ->
    [yes] Yes or no: can swim (a few practice a lot)
    [amount] Never below 0: ice creams sold
    [turn] From −1 to 1: the turn of a wheel
    [any] Any number: the change of a price
   *[exam] The exam, with one neuron
  }
sigmoid-end-along = { $task ->
    [yes] hours of practice
    [amount] how warm it is
    [turn] how far off the road
    [any] how warm it is
   *[exam] hours of study
  }
sigmoid-end-room = In { $color }: the only answers this ending can give
sigmoid-end-level = { $task ->
    [exam] { $level ->
        [0] fail
       *[1] pass
      }
   *[other] { $level ->
        [0] no
       *[1] yes
      }
  }
sigmoid-end-hidden = with a hidden layer
sigmoid-end-says = { $verdict ->
    [silent] **It is stuck:** its end is flat at every point, so no knob has a slope. Try another start.
    [linear-regression] That is *linear regression*. **{ $right } of { $points } right: it cannot do the exam.**
    [logistic-regression] One neuron with a sigmoid (*logistic regression*): **{ $right } of { $points } right. It draws one border, and the exam needs two.**
    [one-border] **{ $right } of { $points } right.** One neuron draws one border, whatever its end, and the exam needs two.
    [forbidden] **This end cannot give all these answers.** { $name ->
        [sigmoid] It stays between 0 and 1.
        [tanh] It stays between −1 and 1.
       *[relu] It is never below 0.
      }
    [fits] **This end can give all these answers.** { $task ->
        [amount] It is never below 0, and nor is the amount.
        [turn] It stays between −1 and 1, and so does the wheel.
       *[any] Nothing holds it back.
      }
    [free] It could reach all of them, but it is straight, and they are not.
    [chance] **This end fits: its answer reads as a chance.** { $right } of { $points } are right.
    [no-chance] Its answers go from { NUM($low, digits: 2) } to { NUM($high, digits: 2) }. **Read as a chance, that makes no sense.** { $right } of { $points } are right.
   *[not-held] Its answers lie between 0 and 1 here, but the end does not hold them there. { $right } of { $points } are right.
  }
sigmoid-end-today = **Today:** ReLU and its smooth kin (GELU, SiLU) inside; a sigmoid at the end for yes or no, and as a gate; for one of several, *softmax*, its kin.
sigmoid-end-year = { $name ->
    [step] 1943 · 1958
    [sigmoid] 1986
    [tanh] 1992 · 1998
    [relu] 2010–11
   *[silu] 2016–17
  }
sigmoid-end-taken-up = { $name ->
    [step] hard step
    [sigmoid] sigmoid
    [tanh] tanh
    [relu] ReLU
   *[silu] GELU, SiLU
  }
sigmoid-end-taken = Bends, and about when they were taken up
sigmoid-end-sources = When each bend was taken up
sigmoid-end-source = { $name ->
    [step] **1943, 1958: the hard step.** It has no slope, so only one layer of knobs could learn. McCulloch and Pitts 1943; Rosenblatt, “The perceptron”, 1958.
    [sigmoid] **About 1986: sigmoid.** The same switch made smooth, so blame could be passed back. Rumelhart, Hinton and Williams, “Learning representations by back-propagating errors”, Nature 323.
    [tanh] **By 1992: tanh.** A sigmoid around 0, with a slope up to 1. The advice is from 1998: LeCun, Bottou, Orr and Müller, “Efficient BackProp”.
    [relu] **2010–11: ReLU.** Known since 1941 (Householder) and 1969 (Fukushima). Where it is not flat, all blame gets through. Nair and Hinton 2010; Glorot, Bordes and Bengio 2011.
   *[silu] **2016, 2017: GELU and SiLU.** ReLU with a rounded corner. Hendrycks and Gimpel 2016; Elfwing, Uchibe and Doya 2017.
  }
sigmoid-end-try-straight = No bend at all
sigmoid-end-try-silent = A silent ReLU
sigmoid-end-try-exam = Try the exam
sigmoid-end-symbols = One neuron: $$y = f(w x + b)$$ Without $f$ and with squared error it is linear regression; with a sigmoid and cross-entropy, logistic regression. On the exam the sigmoid learns by cross-entropy; everything else here learns by squared error, with Adam.

## The tour, the prediction asked again, the card, the worksheet, notes for a teacher

sigmoid-stop-ask = Drag the sum from one end to the other.
sigmoid-stop-says = Whatever the sum, from { NUM($low) } to { NUM($high) }: the sigmoid’s answer stays between 0 and 1, a chance.
sigmoid-again-activation = { $name ->
    [step] a hard step
    [sigmoid] a soft switch (sigmoid)
   *[relu] ReLU
  }
sigmoid-again-hint = A sum of { FIXED($total, decimals: 1) } goes into { $activation }. A knob moves the sum up by { $nudge }. What comes of it?
sigmoid-again-hint-nothing = Nothing at all
sigmoid-again-hint-little = It moves a little
sigmoid-again-hint-leaps = It leaps from 0 to 1
sigmoid-again-hint-because = { $answer ->
    [nothing] Here { $activation } is flat, so the nudge is lost.
    [little] Here { $activation } tilts, so the nudge comes through: by { NUM($change, digits: 2) }.
   *[leaps] The nudge crosses the edge of the step.
  }
sigmoid-again-hint-wrong = { $answer ->
    [nothing] Nothing moves only where it is flat.
    [little] A little moves only where it tilts.
   *[leaps] Only a hard step leaps, and only at its edge.
  }
sigmoid-again-deep = Ten layers, each with { $activation }, { $from } (number { $seed }). No training yet. Which layer hears the least blame?
sigmoid-again-deep-because = { $answer ->
    [first] Blame shrinks on its way back. The first layer hears { TIMES($ratio) } what the last one hears.
    [last] Blame grows on its way back. The first layer hears { TIMES($ratio) } what the last one hears.
   *[equal] Blame comes through. The first layer hears { TIMES($ratio) } what the last one hears.
  }
sigmoid-again-deep-wrong = { $answer ->
    [first] That is so if each layer passes on less than it gets.
    [last] That is so if each layer passes on more than it gets.
   *[equal] That is so if each layer passes on about what it gets.
  }
sigmoid-card = A hard step and a sigmoid: at a sum of 1 the sigmoid makes { FIXED($out, decimals: 2) }
sigmoid-worksheet-chance = Drag the last sum to { $total } and count. Of 100 such students { $blank } pass.
sigmoid-worksheet-step = A hard step makes 0 of a sum below 0, and 1 of any other sum. The sum goes from { $low } to { $high }. What comes out moves by { $blank }. Then the sum goes from { $before } to { $after }. What comes out moves by { $blank }.
sigmoid-worksheet-deep = A sigmoid passes on a quarter of a nudge at most. Through { $layers } of them in a row, with all knobs at 1, at most 1/{ $blank } of it comes through. Blame goes back the same way: of a blame of { $blame } at most { $blank } arrives.
sigmoid-notes-first = Ask what a sum of −40 could mean. Then drag it.
sigmoid-notes-wrong-hard = A hard step is fine, it says yes or no.
sigmoid-notes-right-hard = It is flat on both sides. A nudge changes nothing: no hint.
sigmoid-notes-wrong-slope = Why the bend’s slope, and not the bend?
sigmoid-notes-right-slope = The bend makes the guess. Its slope says how a nudge gets through.
sigmoid-notes-wrong-deep = Sigmoid cannot learn in deep networks.
sigmoid-notes-right-deep = From a usual start it cannot. From a larger one it can, but that is delicate.
sigmoid-notes-wrong-zero = Start all knobs at zero.
sigmoid-notes-right-zero = Equal neurons get equal hints and stay copies.
sigmoid-notes-ask-end = Which end would you give to a network that guesses an age?
sigmoid-notes-ask-deep = Why did deep networks leave the sigmoid, and where did it stay?
