### Why bend? A bend is an activation function. Three scenes: the exam with bends and without, a sum of bends, the bends of a face.

bends-title = Why bend?
bends-question = Why does every neuron need a bend?
bends-answers = Bends add up to any curve. Without them a network can only tilt one line.
bends-so-far = a network follows its slopes downhill. Now: what are its bends for?
bends-round = round { $round }

## Exam: the same network, with bends and without.

bends-exam-tab = An exam
bends-exam-question = What do bends do for a network?
bends-exam-dial = Train both
bends-exam-line-bent = with bends: { $right } of { $students } right
bends-exam-line-straight = without bends: { $right } of { $students } right
bends-exam-start = Neither network has learned anything yet. Press Play.
bends-exam-alike = Both lines tilt and lift. So far the bends change nothing.
bends-exam-ahead = The line with bends begins to rise and fall: **{ $bent }** are right. The other one cannot turn.
bends-exam-all = With bends **all { $students }** are right. Without them the line stays where it is, at { $straight }.
bends-exam-end = With bends **{ $bent } of { $students }** are right. Without bends **{ $straight }**: all seven knobs then act like one knob and one shift, and the line never turns.
bends-exam-try-start = Before they learn
bends-exam-try-middle = When the first line turns
bends-exam-starts =
    From { $starts } random starts, the network with bends got all { $students } right { $whole ->
        [one] once
       *[other] { $whole } times
    }. Without bends { $same ->
        [yes] it got { $low } right each time.
       *[no] it got { $low } to { $high } right.
    }
bends-exam-symbols = Without the bends in its hidden layer the exam network is $\sigma(W_o (W_i x + b_i) + b_o) = \sigma(w x + b)$: one neuron. (Its last neuron keeps the sigmoid here, so that its answer is a chance.)
bends-exam-symbols-least = The least error of one neuron, found exactly, is { NUM($least) }. One border puts at most { $best } students right.
bends-exam-alt = The chance to pass over the hours of study, as the exam network guesses it, over twenty students. At the end, with bends: { $bent }; without: { $straight }

# The prediction. Its key is bends_none.
bends-none-question = These two networks are alike, but one has no bends. Which line will that one learn?
bends-none-hill = A hill
    .why = To go up and down again, a line must turn. Only bends can do that.
bends-none-stairs = Stairs
    .why = Stairs need jumps, and a jump is a bend too.
bends-none-way = Only up, or only down
    .why = Without bends the whole network is one tilt and one shift.

## Face: the 24 bends that paint the face of the first page.

bends-face-tab = A face
bends-face-question = What does one bend draw?
bends-face-maps = What each of the { $count } neurons adds. Press one to rub it out.
bends-face-legend = { $plus }: it adds light. { $minus }: it takes light away.
bends-face-right = { $right } of { NUM($dots, digits: 4) } dots are right
bends-face-there = Neuron { $neuron }
bends-face-out = Neuron { $neuron }, rubbed out
bends-face-alt = The face that the neurons draw together
bends-face-whole = { $count } neurons draw this face together. Each one bends, and adds its own stroke. **Rub one out.**
bends-face-one = Neuron { $neuron } is rubbed out. **{ $lost ->
        [one] One dot is
       *[other] { $lost } dots are
    } wrong now**: that was its part. Press it again, and it is back.
bends-face-spare = Neuron { $neuron } is rubbed out, and **no dot turns wrong**. The others hold the face without it.
bends-face-some = { $left ->
        [one] One neuron is
       *[other] { $left } neurons are
    } left. **{ NUM($right, digits: 4) } of { NUM($dots, digits: 4) }** dots are right.
bends-face-few = These eight hold most of the face: **{ NUM($right, digits: 4) } of { NUM($dots, digits: 4) }** dots are right. The other { $out } draw the rest.
bends-face-none = All are rubbed out. Only one shift is left, and it paints every dot alike.
bends-face-try-few = Keep the best { $few }
bends-face-try-strongest = Rub out the strongest
bends-face-try-back = Put all back
bends-face-symbols = The answer's sum at a dot is $\sum_i v_i h_i(x) + c$. A map shows $v_i h_i(x)$ of one neuron. To find which eight to keep, the one whose loss leaves most dots right is rubbed out, again and again.
