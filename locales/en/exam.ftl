### The exam network, wherever it is shown: twenty students, seven knobs.

exam-pass = pass
exam-fail = fail
exam-hours = hours of study
exam-outcome = outcome
exam-error = how wrong:
exam-almost = almost 0
exam-slope = slope
exam-students = The guess, a line over hours of study, with twenty students who passed or did not.

## The discs of the drawn network.

exam-disc-hours = hours
exam-disc-first = first
exam-disc-second = second
exam-disc-answer = answer

## The seven knobs, in the network's order. `short` is the same name for a small place.

exam-knob-a-hours = first neuron: hours
    .short = knob hours → first
exam-knob-a-shift = first neuron: shift
    .short = knob shift → first
exam-knob-b-hours = second neuron: hours
    .short = knob hours → second
exam-knob-b-shift = second neuron: shift
    .short = knob shift → second
exam-knob-from-a = answer: first neuron
    .short = knob first → answer
exam-knob-from-b = answer: second neuron
    .short = knob second → answer
exam-knob-shift = answer: shift
    .short = knob shift → answer
