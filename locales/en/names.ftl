### What the screen calls the things that the maths knows by a name. `.line` tells what one teaches, `.short` is for a small place.

## Curves

curve-parabola = A smooth valley (parabola)
curve-cubic = Up, down, up again (cubic)
curve-sine = A wave (sine)
curve-exponential = Faster and faster (exponential)
curve-bell = A bell (Gaussian)
curve-bumpy = A bumpy hill
curve-line = A straight line
curve-sigmoid = A soft switch (sigmoid)
curve-tanh = A soft switch from −1 to 1 (tanh)
curve-softplus = A rounded corner (softplus)
curve-relu = Flat, then straight up (ReLU)
curve-abs = A sharp valley (absolute value)
curve-kink = A corner (kink)
curve-step = A hard step
curve-cliff = A gentle climb with a cliff
curve-own = Your own formula
curve-exam = The exam's error, as one knob turns

## Bends. What stands in brackets at the end is the field's name.

bend-linear = No bend (linear)
    .short = No bend
bend-sigmoid = A soft switch from 0 to 1 (sigmoid)
    .short = Sigmoid
bend-tanh = A soft switch from −1 to 1 (tanh)
    .short = Tanh
bend-relu = Flat, then straight up (ReLU)
    .short = ReLU
bend-leaky-relu = Almost flat, then straight up (leaky ReLU)
    .short = Leaky ReLU
bend-softplus = A rounded corner (softplus)
    .short = Softplus
bend-silu = A corner that dips first (SiLU)
    .short = SiLU
bend-step = A hard step: no or yes (step)
    .short = Step

## Landscapes of two knobs

ground-bowl = A round bowl
ground-long-valley = A long narrow valley
ground-saddle = A saddle, or mountain pass
ground-two-valleys = Two valleys, one deeper
ground-plateau = A flat plain with one dip
ground-himmelblau = Four equal valleys (Himmelblau)
ground-rosenbrock = A curved valley (Rosenbrock)
ground-beale = A flat floor with steep corners (Beale)
ground-booth = A slanted bowl (Booth)
ground-matyas = A nearly level trench (Matyas)
ground-mccormick = A tilted wave (McCormick)
ground-styblinski-tang = Four valleys, one deepest (Styblinski–Tang)
ground-neuron = One neuron on real data
ground-exam = The exam network: two of its seven knobs

## What the two knobs of a landscape do, where it is the error of a real network (`a` lies across, `b` up)

ground-axis = { $knob } · { $does }
ground-neuron-a = how steep the curve is
ground-neuron-b = where it stands
ground-exam-a = first neuron: hours
ground-exam-b = answer: first neuron

## Ways to walk downhill, and to turn all the knobs of a network

way-gradient-descent = Plain steps (gradient descent)
    .short = Plain steps
    .line = Each step goes straight against the slope: steep ground, long step.
way-momentum = Steps that keep rolling (momentum)
    .short = Steps that keep rolling
    .line = Each step keeps most of the last one, so it gathers speed on a long slope.
way-rmsprop = A step size for each knob (RMSProp)
    .short = A step size for each knob
    .line = Each slope is divided by its usual size, so gentle knobs move as readily as steep ones.
way-adam = Both together (Adam)
    .short = Both together
    .line = It keeps rolling, and each knob has a step size of its own.

## Ways to learn, with slopes and without

search-random-guess = Random guesses
    .line = Guess every knob afresh; keep the best guess so far.
search-try-and-keep = Try and keep
    .line = Nudge every knob at random; keep the nudge if the error fell.
search-one-knob-at-a-time = One knob at a time
    .line = Turn one knob up, else down; keep what helps; next knob.
search-nudged-slopes = Nudge every knob
    .line = Nudge each knob to measure its slope; then turn them all downhill.
search-follow-slopes = Follow the slopes
    .line = Let calculus give every slope at once; turn every knob downhill.

## Data sets: their columns, and what the answer may be. `data-any` has the words of those that have none of their own.

data-any =
    .first = across
    .second = up
    .answer = color
    .no = no
    .yes = yes
data-exam = The exam, with hours of sleep
    .first = hours of study
    .second = hours of sleep
    .answer = exam
    .no = not passed
    .yes = passed
data-circle = A disc in a ring (circle)
data-xor = Opposite corners alike (xor)
data-gauss = Two clouds (gauss)
data-spiral = Two spiral arms (spiral)
data-moons = Two half moons (moons)
data-plane = A number: a slanted sheet (plane)
    .answer = height
data-hills = A number: hills and dips (hills)
    .answer = height
data-penguins = Penguins: male or female?
    .source = Real: 333 penguins of three kinds, measured by K. Gorman and others, 2007 to 2009 (palmerpenguins, CC0).
    .first = bill length (mm)
    .second = bill depth (mm)
    .answer = sex
    .no = female
    .yes = male
data-iris = Irises: which of two kinds?
    .source = Real: 100 flowers of two kinds, measured by E. Anderson, published by R. A. Fisher in 1936.
    .first = petal length (cm)
    .second = petal width (cm)
    .answer = species
    .no = versicolor
    .yes = virginica

## The shape of a curve, for readers who cannot see it: a noun with its article, to stand inside a sentence

shape-flat = a flat line
shape-straight = { $way ->
    [up] a straight line that climbs
   *[down] a straight line that falls
    }
shape-steps = { $steps ->
    [1] { $way ->
        [up] one step up
       *[down] one step down
        }
   *[other] stairs with { $steps } steps
    }
shape-monotone = { $kind ->
    [s] { $way ->
        [up] a climb shaped like an S
       *[down] a fall shaped like an S
        }
    [steeper] { $way ->
        [up] a climb that gets steeper
       *[down] a fall that gets steeper
        }
   *[level] { $way ->
        [up] a climb that levels off
       *[down] a fall that levels off
        }
    }
shape-hill = a hill
shape-valley = a valley
shape-wave = { $turns ->
   *[other] a wave with { $turns } turns
    }

## Colors. They stand in sentences as “the { $color } line”: write the sentence so that one form of the word fits (“the line in …”).

color-blue = blue
color-orange = orange
color-green = green
color-pink = pink
color-red = red
color-violet = violet
color-gray = gray
color-indigo = indigo
color-brown = brown
color-gold = gold
color-turquoise = turquoise
