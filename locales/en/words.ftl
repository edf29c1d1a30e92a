### The page of words: its scenes, what was left out, where to go next.

## The chapter and its scenes, as menus and headings name them

words-title = Words
words-question = What do the words mean?
words-answers = Each word in one line, with the field's term for it, and the picture that shows it.
words-all-title = Words
words-all-question = What do the words mean?
words-questions-title = Questions
words-questions-question = What do people ask?
words-quiz-title = Guess
words-quiz-question = What do people get wrong?
words-left-out-title = Left out
words-left-out-question = What did these pages leave out?
words-further-title = Go on
words-further-question = Where can I go next?

words = Words
words-all-search = Search a word, a term, a sign or a question
    .example = slope, gradient, η, why sigmoid …
words-all-all = First the plain word, then the term and the sign that the field uses. Or type a question.
words-all-found = { $n ->
    [one] One row fits.
   *[other] { $n } rows fit, the best first.
 } Clear the field to see all words.
words-all-none = Nothing here is called “{ $search }”. These come nearest.
words-shown = Shown here: { $chapter }, “{ $scene }”
words-questions-begin = A short answer to each, and a picture that shows it.
words-questions-wrong = What people often get wrong
words-questions-asked = What people ask
words-quiz-all = All questions
words-quiz-choose = Choose an answer. Then a link leads to the picture that shows what is so.
words-quiz-next = Next question
words-left-out-begin = These pages keep things small. Here is what that hides.
words-further-tab = Each link opens in a tab of its own.
words-further-and = { $first } and { $next }
words-further-comma = { $first }, { $next }
words-further-others = { $first } and others
words-further-since = from { $year }
words-further-by = { $by }, { $year }. { $line }

## What was left out

left-out-size = **Size.** Real networks have millions of knobs or more, and other kinds of layers. The loop is the same.
    .see = See the price of a step up to 175 billion knobs
left-out-batches = **Batches.** Real training looks at a small part of the data at a time.
    .see = Train with ten points a step
left-out-small-steps = **Small steps.** A slope speaks for a small step only.
    .see = See what a large step does
left-out-dips = **Dips.** A walk can end in a dip that is not the lowest. That is often good enough.
    .see = See such a dip
left-out-new-data = **New data.** To fit the data is not yet to be right on new data.
    .see = Keep most points unseen
left-out-invented = **Invented students.** The students of the exam are made up, so that seven knobs are enough. Real data are rarely so clean.
    .see = Train on real penguins
left-out-rounding = **Rounding.** After each turn every knob loses its last few digits. So all computers show the same run.
left-out-other = **Other ways to learn.** Here somebody always knows the right answer. Networks can also learn from rewards, or from data without answers.
left-out-regularization = **Regularization.** A small price on large knobs, so that less is learned by heart.
    .see = See a network learn by heart
left-out-many = **Many answers.** With more than two answers, the end shares one whole among them (*softmax*).

## Where to go next

further-watch = To watch and to play with
further-films = Films that show the same loop, with calm pictures. A good next step.
further-playground = Build a small network and watch it learn.
further-read = To read and to build
further-nielsen = A free book for beginners. It explains the passing back of blame step by step.
further-mazur = One pass with all its numbers, on paper. “Any network” in the laboratory shows the same one.
further-micrograd = About a hundred lines of Python that find slopes by themselves.
further-cs231n = Clear notes on bends, starts, step sizes and checks by nudging.
further-goodfellow = The textbook. For those who want the formulas too.
further-papers = The papers behind these pages
further-rumelhart = It made passing the blame back known.
further-cybenko = Enough soft switches add up to any smooth curve, as close as you like.
further-glorot = Why deep stacks with soft switches learn badly, and how to start them.
further-rectifier = Why ReLU took the place of the soft switch.
further-adam = Steps that roll on, with a step size for each knob.
further-evolution = Where learning without slopes does well.
further-autodiff = How computers find slopes, and why they do not nudge.
