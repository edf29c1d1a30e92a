### The teachers' page: in class, a lesson, worksheets with their key, a card, the exit question, notes.

## The chapter and its scenes, as menus and headings name them

teachers-title = For teachers
teachers-question = How do I use this in class?
teachers-answers = Show it on a projector, lead a lesson, print a worksheet with its key, and know what students get wrong.
teachers-in-class-title = In class
teachers-in-class-question = How do I show this to a class?
teachers-lesson-title = Lesson
teachers-lesson-question = How do I fill 45 minutes?
teachers-worksheet-title = Worksheet
teachers-worksheet-question = What can a class work on, on paper?
teachers-card-title = Card
teachers-card-question = What should stay in mind?
teachers-exit-title = Exit question
teachers-exit-question = What did you see today?
teachers-notes-title = Notes
teachers-notes-question = What should I know of each chapter?

teachers = For teachers
teachers-print = Print

## In class: presenter mode, and a link with controls hidden or fixed

teachers-presenter = **Presenter mode** makes the picture as large as the screen. The bar of chapters and the small print go away.
teachers-keys = **Space** plays the dial, or stops it. **← →** moves the dial one step. **N** leads on, **B** or **P** back. **Esc** leaves presenter mode.
teachers-make = **Make a link for your class.** Hide what would lead away. Fix what should stay as it is.
teachers-chapter = Chapter
teachers-scene = Scene
teachers-hide = Hide these controls
teachers-hide-all = All of them
teachers-lock = Fix these controls
teachers-present = Presenter mode
teachers-link = The link for your class:
teachers-now = Present this scene now
teachers-frame = The line that puts this scene into a page of your own:
teachers-fix = Add `name:value` to fix a control at a value, as in `lock=rate:0.3`. You find names and values in the address after you move a control. The chapter's name before them is left out.

## The lesson: 45 minutes, seven stops. Shown over each scene, and as a plan

lesson-begin = Begin the lesson
lesson-how = One link leads through 45 minutes. **N** leads from stop to stop, in presenter mode.
lesson-link = The link:
lesson-row = **{ $minutes } minutes.** { $ask }
lesson-stop = Stop { $n } of { $all } · { $minutes } minutes · { $ask }
lesson-next = Next stop: { $title }
lesson-end = The lesson ends here
lesson-watch = Press Play and say nothing. What differs between the pictures?
lesson-turn = In pairs: one turns a knob, the other says which way the ground tilts.
lesson-walk = Nobody sees the map. Say the next step before you take it.
lesson-sum = Move two bends until they make a hill.
lesson-hint = Nudge a knob: what moves behind a hard step, and what behind a sigmoid?
lesson-answer = The last sum may be any number. How does it become a chance?
lesson-exit = Each writes one sentence, and hands it in.

## The exit question

exit-ask = Answer one of these in a sentence of your own. No page may be open.
exit-1 = A knob's slope is below 0. Which way should it be turned, and why?
    .key = Up: a slope below 0 says that the error falls as the knob goes up.
exit-2 = Why can a network with hard steps inside not learn from slopes?
    .key = On both sides of a step a nudge changes nothing. So the knobs before it get no hint.
exit-3 = Why must the slopes be asked again after each step?
    .key = A slope holds only near where it was taken. After the step the ground tilts in another way.
teachers-show-key = Show the key

## The card: the three questions, answered

card-1 = Why derivatives?
    .answer = A slope says for each knob: up or down, and how much. Turn all knobs a little downhill, ask again, and the error shrinks.
card-2 = Why bends, and why sigmoid?
    .answer = Without bends, any stack of layers is one table: only straight borders. A sigmoid bends softly, so nudges get through, and its end is a chance.
card-3 = How does it all fit together?
    .answer = Guess, error, blame back through the layers, a small turn of every knob. Again and again: that is learning.

## Worksheets

teachers-sheet = Chapter
teachers-sheet-all = All chapters
teachers-seed = Sheet number
    .help = Another number makes a sheet with other exercises. The same number makes the same sheet on every computer.
teachers-sheet-title = **Worksheet { $seed }.** Work by hand, or read the screen that is named. Name: { $line }
teachers-sheet-key = **Worksheet { $seed }, with the key.**
teachers-see = See it: “{ $scene }”
teachers-answer = **Key:** { $key }
teachers-step = The ball stands at { NUM($at) }. The slope there is { SIGNED($slope) }, the step size { NUM($size) }. Draw the step as an arrow. Where does it end?
    .key = The step is { NUM($size) } × { NUM($steep) }: { NUM($step) } to the { $way ->
        [left] left
       *[right] right
     }. It ends at { NUM($end) }.
teachers-step-alt = A valley with a ball at { NUM($at) }, and the tilt under it: slope { SIGNED($slope) }.
teachers-step-solved-alt = The same valley, with an arrow of { NUM($step) } to { NUM($end) }.
teachers-lie = One of these three is a lie. Which one, and what is so?
    .key = Number { $n }. { $so }
teachers-sentence = In one sentence of your own: { $why }
    .key = For example: { $so }

true-start-1 = A network's guess changes when one of its knobs is turned.
true-start-2 = The error is one number for how far all guesses are off.
true-start-3 = After each step the slopes must be asked again.
lie-start-1 = A step arrow always points to the lowest place of all.
    .so = It points downhill from where you stand, and knows no more.
lie-start-2 = The slope of one knob stays the same while other knobs turn.
    .so = Turn any knob, and the slopes of the others change too.
why-start-1 = Why are steps small?
    .key = A slope holds only near where it was taken.
why-start-2 = Why does it help to know the slope of every knob?
    .key = Then all knobs can be turned at once, each the right way.

true-slopes-1 = A slope below 0 says: to the right it goes down.
true-slopes-2 = Up close, every smooth curve looks straight.
true-slopes-3 = At the bottom of a smooth valley the slope is 0.
lie-slopes-1 = A steep place is always far from the bottom.
    .so = A slope knows only the place where you stand.
lie-slopes-2 = Where the slope is 0, there is always a bottom.
    .so = A top and a mountain pass have slope 0 too.
why-slopes-1 = Why does a slope not hold for a big move?
    .key = On the way the curve bends away from its straight line.
why-slopes-2 = Why has a corner no single slope?
    .key = From the left another number comes out than from the right.

true-downhill-1 = With a plus in place of the minus, the error grows.
true-downhill-2 = On gentle ground a step is short.
true-downhill-3 = A walk can end in a dip that is not the lowest.
lie-downhill-1 = The larger the step size, the sooner you are at the bottom.
    .so = Too large a step leaps over the valley, and may land higher.
lie-downhill-2 = Who walks downhill must see the whole map.
    .so = The tilt under your feet is enough.
why-downhill-1 = Why do we subtract the slope?
    .key = The slope shows where the error grows, and we want it to shrink.
why-downhill-2 = Why do steps get shorter near the bottom?
    .key = The step is step size times slope, and the slope goes to 0 there.

true-backprop-1 = On the way back no knob is turned.
true-backprop-2 = The blame of the last neuron is known first.
true-backprop-3 = One pass back finds the slopes of all knobs.
lie-backprop-1 = Passing the blame back turns the knobs.
    .so = It only finds the slopes. A step of its own turns the knobs.
lie-backprop-2 = To find all slopes, each knob must be nudged.
    .so = One pass forward and one back find them all.
why-backprop-1 = Why does the blame begin at the end?
    .key = Only the last layer is compared with the right answer.
why-backprop-2 = Why is the blame multiplied by the slope of the bend?
    .key = The slope says how much of a nudge gets through the bend.

true-bends-1 = Two bends can make a hill.
true-bends-2 = The corner of ReLU is a bend.
true-bends-3 = Far out, a sigmoid is nearly flat.
lie-bends-1 = Derivatives make a network curvy.
    .so = Bends make it curvy. Derivatives only train it.
lie-bends-2 = ReLU is made of straight pieces, so it is no bend.
    .so = The corner between the pieces is the bend.
why-bends-1 = Why can one neuron without a bend not make a hill?
    .key = It can only make a straight line.
why-bends-2 = Why does each neuron of a layer do something else?
    .key = Each starts from other knobs, so each gets other hints.

true-one-matrix-1 = Without bends, two layers do no more than one.
true-one-matrix-2 = A table keeps straight lines straight.
true-one-matrix-3 = Two tables one after the other are one table.
lie-one-matrix-1 = Ten layers without bends can draw a round border.
    .so = They are one table, so the border stays straight.
lie-one-matrix-2 = More knobs always allow more.
    .so = Without bends all of them act like the knobs of one table.
why-one-matrix-1 = Why is a stack of layers without bends only one layer?
    .key = Multiplying and adding twice is still multiplying and adding.
why-one-matrix-2 = Why does one bend in between change that?
    .key = It moves some points more than others, and no table does that.

true-sigmoid-1 = A sigmoid makes a number between 0 and 1 of any sum.
true-sigmoid-2 = A sigmoid passes on a quarter of a small nudge at most.
true-sigmoid-3 = A hard step gives no hint on either side.
lie-sigmoid-1 = A sigmoid must stand in every layer.
    .so = Inside, other bends are usual today. For yes or no it stands at the end.
lie-sigmoid-2 = A hard step is best, since it decides.
    .so = It decides, but a nudge changes nothing, so nothing can be learned through it.
why-sigmoid-1 = Why does a yes-or-no network end with a sigmoid?
    .key = Its last sum can be any number, and a chance lies between 0 and 1.
why-sigmoid-2 = Why do many layers of sigmoids learn slowly from a usual start?
    .key = Each passes on a quarter of the blame at most, so little is left.

true-without-derivatives-1 = With seven knobs, trying keeps up with slopes.
true-without-derivatives-2 = Half of all tiny random nudges lead down.
true-without-derivatives-3 = To nudge every knob costs one look a knob.
lie-without-derivatives-1 = With more knobs, random nudges get better at it.
    .so = With more knobs, nearly all of them go nearly sideways.
lie-without-derivatives-2 = Slopes are needed to learn anything at all.
    .so = With a few knobs one can learn by trying.
why-without-derivatives-1 = Why do slopes win where there are many knobs?
    .key = One pass tells every knob its way. Trying must guess them all at once.
why-without-derivatives-2 = Why does a random nudge help so little with many knobs?
    .key = It turns some knobs the right way and some the wrong way.

true-train-1 = A guess uses no derivative.
true-train-2 = One round means: every point was seen once.
true-train-3 = Points kept aside show how it does on new data.
lie-train-1 = The longer a network learns, the better it is on new points.
    .so = It may begin to learn its own points by heart.
lie-train-2 = With flipped slopes it learns the same, only slower.
    .so = Then every step leads uphill, and the error grows.
why-train-1 = Why are some points kept unseen?
    .key = To see whether it learned, or only knows its points by heart.
why-train-2 = What are the four steps of learning, and why again and again?
    .key = Guess, error, slopes, turn. Each turn is small, so it takes many.

## Notes

notes-whole = All chapters together take about { $minutes } minutes in class. Each stands alone as well.
notes-about = About **{ $minutes } minutes**. At the end the class has seen this: { $answers }
notes-first = **Do this first.** { $words }
notes-open = Open “{ $scene }”
notes-wrong = What students often say, and the plain answer
notes-said = *“{ $mistake }”* { $answer }
notes-ask = What to ask
notes-shows = Scenes that show it
