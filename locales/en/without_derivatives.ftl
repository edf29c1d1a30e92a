### Chapter "What if there were no slopes?": the race from few knobs to many, why chance fails, what a step costs.

## The chapter and its scenes, as menus and headings name them

without-derivatives-title = What if there were no slopes?
without-derivatives-question = What if a network had to learn without slopes?
without-derivatives-answers = With a few knobs trying wins. With many, only slopes get there soon.
without-derivatives-so-far = slopes say which way to turn each knob.
without-derivatives-race-title = The race
without-derivatives-race-question = Do we need slopes to learn?
without-derivatives-chance-title = Chance
without-derivatives-chance-question = Why does trying fail with many knobs?
without-derivatives-price-title = The price
without-derivatives-price-question = What does one step cost?

## The ways to learn

without-derivatives-way-follow-slopes = With slopes
without-derivatives-way-nudged-slopes = Nudge each knob for its slope
without-derivatives-way-one-knob-at-a-time = Try one knob at a time
without-derivatives-way-try-and-keep = Try all at once, keep what helps
without-derivatives-way-random-guess = Guess all afresh

## race: from 7 knobs to 3,280

without-derivatives-race-guess = Two ways to learn, 300 looks each: with slopes, and by trying. Who wins where there are 3,280 knobs?
without-derivatives-race-rival = Trying wins
    .because = That is so with 7 knobs. With 3,280 there are too many ways to try.
without-derivatives-race-level = They end level
    .because = That is so with 12 knobs. With each knob more, trying falls back.
without-derivatives-race-slopes = Slopes win, by far
    .because = Each look with slopes tells every knob its way. A try tells one thing only: better or worse.

without-derivatives-race-dial = Looks at the data
without-derivatives-race-place = { $looks ->
    [0] no look yet
    [1] 1 look
   *[other] { NUM($looks) } looks
}
without-derivatives-race-begins = All begin alike, with the whole error. Let them learn.
without-derivatives-race-one = After { NUM($looks) } looks. { $size }
without-derivatives-race-two = After { NUM($looks) } looks. { $few } { $many } { $learned }
without-derivatives-race-size = { $ahead ->
    [level] With { NUM($knobs) } knobs slopes and trying are **level**.
    [rival] With { NUM($knobs) } knobs **trying wins**{ $far ->
        [far] : slopes are { NUM($ratio, digits: 2) } times worse.
       *[near] .
    }
   *[slopes] With { NUM($knobs) } knobs **slopes win**, { $slopes } against { $rival }{ $far ->
        [far] : trying is { NUM($ratio, digits: 2) } times worse.
       *[near] .
    }
}
without-derivatives-race-part = { $ahead ->
    [level] With { NUM($knobs) } knobs slopes and trying are **level**.
    [rival] With { $few ->
        [yes] only { NUM($knobs) } knobs **trying wins**: a try costs 1 look, a step with slopes { NUM($step) }.
       *[no] { NUM($knobs) } knobs **trying wins**: it leaves { PERCENT($rival_share) } of the error, slopes { PERCENT($slopes_share) }.
    }
   *[slopes] With { NUM($knobs) } knobs **slopes win**: they leave { PERCENT($slopes_share) } of the error, trying { PERCENT($rival_share) }.
}
without-derivatives-race-nothing = One answer for everything (all knobs at 0) would leave { PERCENT($zero) }: trying is no better.
without-derivatives-race-something = All knobs at 0 would leave { PERCENT($zero) }.

without-derivatives-race-across = knobs in the network (7: the exam)
without-derivatives-race-up = error that is left
without-derivatives-race-error = error
without-derivatives-race-way = way to learn
without-derivatives-race-looks = looks at the data
without-derivatives-race-with = with slopes
    .short = slopes
without-derivatives-race-without = the best way to try
    .short = trying
without-derivatives-race-nudged = nudging each knob
    .short = nudging
without-derivatives-race-zero = all knobs at 0: one answer for everything
without-derivatives-race-zero-short = one answer for all
without-derivatives-race-stuck = not one step
without-derivatives-race-tuned = { $what ->
    [learning_rate] step size
    [size] size of the nudges
   *[spread] spread of the guesses
}
without-derivatives-race-alt = The error that each way to learn has left, by number of knobs: { $sizes }.
without-derivatives-race-one-alt = The race with { NUM($knobs) } knobs: the lowest error of each way, look by look.

without-derivatives-race-few-chip = One size: 12 knobs
without-derivatives-race-many-chip = One size: 3,280 knobs
without-derivatives-race-long-chip = 60 knobs, 5,000 looks
without-derivatives-race-missing = This race was not run yet. **Press the button**, and it runs in front of you.
without-derivatives-race-running = The race is running.
without-derivatives-race-run = Run the race: about { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
}
without-derivatives-race-stop = Stop the race
without-derivatives-race-starts = The race begins
without-derivatives-race-left = { NUM($knobs) } knobs · { $way } · about { $seconds } s left

without-derivatives-race-sizes = Knobs
without-derivatives-race-all = All
without-derivatives-race-budget = Looks for each way
without-derivatives-race-seed = Other starts (seed)
without-derivatives-race-tables = All errors, and how each way was tuned
without-derivatives-race-table-alt = The final error of each way to learn, by number of knobs
without-derivatives-race-sweep-alt = The final error at each setting of each way
without-derivatives-race-tasks = With 7 knobs the exam is learned. With more, a network copies the answers of another one of its size. Small races depend on luck: each error is the middle of up to { NUM($most) } tasks. A look runs all rows through once. One step with slopes counts as { NUM($step) } looks: one for the guess, about two for the blame that goes back. Every way is shown at the best of all its settings. “Nudge each knob for its slope” uses slopes, too. It pays a look for every knob.
without-derivatives-race-not-needed = **When do people learn without slopes?**

    - **Few knobs.** Then they try a grid of values, or random ones (*random search*).
    - **Hard steps.** Then they keep the nudges that help (*evolution strategies*), or they soften the step.
    - **No formula.** A taste test or a wind tunnel gives a score, and no blame comes back from it. Then people try and keep. If a look is dear, they also guess from past tries where to look next (*Bayesian optimization*).
without-derivatives-race-symbols-try = Nudge all the knobs at random, and keep what helps:
without-derivatives-race-symbols-one = One knob at a time:
without-derivatives-race-symbols-follow = Follow the slopes:

## chance: a random direction is nearly sideways

without-derivatives-chance-guess = All { $knobs } knobs are turned at random. How often does that lead roughly down?
without-derivatives-chance-third = About one in three
    .because = That is so with 2 knobs.
without-derivatives-chance-twentieth = About one in twenty
    .because = That is so with about 10 knobs.
without-derivatives-chance-thousandth = Less than one in a thousand
    .because = Half of all nudges lead down, but nearly all of them hardly: they go sideways.
without-derivatives-chance-dial = Knobs to turn
without-derivatives-chance-place = { NUM($knobs) } knobs
without-derivatives-chance-says = With { NUM($knobs) } knobs half of all random nudges lead down. { $near ->
    [0] Roughly down? **None of { NUM($samples, digits: 4) } did.**
    [one] Roughly down? **One of { NUM($samples, digits: 4) } did.**
   *[other] But only **about { NUM($near, digits: 2) } of { NUM($samples, digits: 4) }** lead roughly down.
} { $rare ->
    [yes] The chance is less than one in a million.
   *[no] The chance is 1 in { NUM($chance, digits: 2) }.
}
without-derivatives-chance-number = { $near ->
    [0] None
   *[other] { NUM($near, digits: 2) }
} of 10,000
without-derivatives-chance-counted = lead roughly down
without-derivatives-chance-knobs = knobs
without-derivatives-chance-near = roughly down
without-derivatives-chance-down = a little down
without-derivatives-chance-up = up
without-derivatives-chance-to-down = down
without-derivatives-chance-to-up = up
without-derivatives-chance-to-side = sideways
without-derivatives-chance-alt = { $arrows } random directions as arrows. With more knobs they turn away from down and from up, to the sides.
without-derivatives-chance-bars-alt = { NUM($samples, digits: 4) } random directions by their angle from straight down: bars as drawn, a line as calculated. With more knobs they crowd around sideways.
without-derivatives-chance-degrees = degrees from straight down (90 is sideways)
without-derivatives-chance-share = share of directions
without-derivatives-chance-from = from, degrees
without-derivatives-chance-to = to, degrees
without-derivatives-chance-picture = Picture
without-derivatives-chance-arrows = Arrows
without-derivatives-chance-bars = Bars by angle
without-derivatives-chance-seed = Other directions (seed)
without-derivatives-chance-few-chip = Two knobs
without-derivatives-chance-some-chip = Twelve knobs
without-derivatives-chance-bars-chip = A hundred, as bars
without-derivatives-chance-symbols = “Roughly down” is within 60 degrees of straight down. The chance to be within an angle $\alpha$ of downhill, among $N$ knobs, is

## price: one step, from 7 to 175 billion knobs

without-derivatives-price-dial = Knobs in the network
without-derivatives-price-place = { NUM($knobs, digits: 4) } knobs
without-derivatives-price-timed = One step with { NUM($knobs, digits: 2) } knobs, on twenty students: **{ $slopes }** with slopes, **{ $nudges }** by nudging each knob. The machine that runs this page was timed.
without-derivatives-price-beyond = One step with { NUM($knobs, digits: 4) } knobs, on twenty students: about **{ $slopes }** with slopes, **{ $nudges }** by nudging each knob. { $how ->
    [memory] This machine's memory is too small for that: the knobs alone need { NUM($gigabytes, digits: 2) } GB.
   *[lines] It was not run: the lines go on from what was timed.
}
without-derivatives-price-duration = { $unit ->
    [year] { NUM($amount, digits: 2) } { $amount ->
        [1] year
       *[other] years
    }
    [day] { NUM($amount, digits: 2) } days
    [hour] { NUM($amount, digits: 2) } hours
    [minute] { NUM($amount, digits: 2) } minutes
    [second] { NUM($amount, digits: 2) } { $amount ->
        [1] second
       *[other] seconds
    }
    [three-quarters] ¾ of a second
    [half] half a second
    [part] 1/{ NUM($amount, digits: 1) } of a second
   *[less] less than a millionth of a second
}
without-derivatives-price-across = knobs in the network
without-derivatives-price-tick = { $long ->
    [part] 1/1000 s
    [second] 1 second
    [hour] 1 hour
    [year] 1 year
    [thousand] 1,000 years
   *[million] 1 million years
    }
without-derivatives-price-up = time for one step
without-derivatives-price-nudging = nudging each knob
without-derivatives-price-nudging-short = nudging
without-derivatives-price-band = bands: from the fastest to the slowest timing
without-derivatives-price-band-short = bands: fastest to slowest
without-derivatives-price-slopes = slopes
without-derivatives-price-gpt = GPT-3, 2020
without-derivatives-price-memory = does not fit on this machine
without-derivatives-price-memory-short = too large here
without-derivatives-price-alt = The time for one step, with slopes and by nudging every knob, by number of knobs. Dots were timed here; the dashed lines go on from them.
without-derivatives-price-million-chip = A million knobs
without-derivatives-price-exam-chip = The exam: 7 knobs
without-derivatives-price-gpt-chip = GPT-3: 175 billion
without-derivatives-price-again = Time it again
without-derivatives-price-notes = Timed here: { $sizes } networks of up to { NUM($largest) } knobs, and every knob nudged of up to { NUM($nudged) }. The slopes of both ways differ by { $differ ->
    [tiny] less than a millionth
   *[more] a little
}. Some sizes took more than their line says, some less. So each line has a band that holds all its timings. At the last place it goes, with slopes, from { $slopes_low } to { $slopes_high }, by nudging from { $nudges_low } to { $nudges_high }. One step with slopes counts as { $step } looks: one for the guess, about two for the blame that goes back. In the network with { NUM($nudged) } knobs all slopes took { TIMES($looks) } the time of one look.
without-derivatives-price-symbols-nudge = Slopes without calculus: nudge one knob, look again, divide. A look for each knob, and one more:
without-derivatives-price-symbols-learn = Learning so:

## The tour, the card, the worksheet, the notes

without-derivatives-stop-ask = Guess first: who is ahead where there are many knobs?
without-derivatives-stop-result = With { NUM($knobs) } knobs slopes leave { PERCENT($slopes_share) } of the error, and the best way to try { PERCENT($rival_share) }.
without-derivatives-card = The error that is left after { NUM($looks) } looks: { $few }, { $many }
without-derivatives-card-size = with { NUM($knobs) } knobs { PERCENT($slopes) } with slopes and { PERCENT($rival) } by trying
without-derivatives-worksheet-price = To measure every slope by hand, nudge each knob once. That is one look a knob, and one more where the step lands. With { NUM($knobs) } knobs a step costs {"{}"} looks. With blame that goes back it costs {"{}"}. Why is that number the same for every network?
without-derivatives-worksheet-keep = The error is 0.7. Five nudges are tried, one after the other. Their errors are { $errors }. A nudge is kept only where the error falls. {"{}"} are kept. The error ends at {"{}"}.
without-derivatives-worksheet-half = Half of all tiny nudges lead down, with any number of knobs. Of { NUM($tries) } nudges that is about {"{}"}.
without-derivatives-notes-ask = Let the class be the search: they turn knobs and see only the error.
without-derivatives-notes-random = Random search is smarter.
    .answer = It is fine for a few knobs. Its cost grows with each one.
without-derivatives-notes-score = Score by how many are right.
    .answer = That moves in jumps. A nudge mostly changes nothing.
without-derivatives-notes-few = With seven knobs, who is ahead?
without-derivatives-notes-many = What changes with a thousand knobs?
without-derivatives-again-guess = { NUM($knobs) } knobs, all turned at random. How often does that lead within { $angle }° of straight down?
without-derivatives-again-like = That is so with about { NUM($knobs) } knobs.
without-derivatives-again-more = That takes more knobs: each one adds another way to go sideways.
without-derivatives-again-right = { $answer ->
    [third] With few knobs, chance does well.
    [twentieth] Most directions already go sideways.
   *[thousandth] Nearly all go sideways.
} The exact chance is 1 in { NUM($chance) }.
