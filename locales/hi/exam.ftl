### The exam network, wherever it is shown: twenty students, seven knobs.

exam-pass = पास
exam-fail = फ़ेल
exam-hours = पढ़ाई के घंटे
exam-outcome = नतीजा
exam-error = कितना ग़लत:
exam-almost = लगभग 0
exam-slope = ढलान
exam-students = अनुमान, पढ़ाई के घंटों पर खिंची एक रेखा, और बीस छात्र, जो पास हुए या फ़ेल।

## The discs of the drawn network.

exam-disc-hours = घंटे
exam-disc-first = पहला
exam-disc-second = दूसरा
exam-disc-answer = जवाब

## The seven knobs, in the network's order. `short` is the same name for a small place.

exam-knob-a-hours = पहला न्यूरॉन: घंटे
    .short = घुंडी घंटे → पहला
exam-knob-a-shift = पहला न्यूरॉन: खिसकाव
    .short = घुंडी खिसकाव → पहला
exam-knob-b-hours = दूसरा न्यूरॉन: घंटे
    .short = घुंडी घंटे → दूसरा
exam-knob-b-shift = दूसरा न्यूरॉन: खिसकाव
    .short = घुंडी खिसकाव → दूसरा
exam-knob-from-a = जवाब: पहला न्यूरॉन
    .short = घुंडी पहला → जवाब
exam-knob-from-b = जवाब: दूसरा न्यूरॉन
    .short = घुंडी दूसरा → जवाब
exam-knob-shift = जवाब: खिसकाव
    .short = घुंडी खिसकाव → जवाब
