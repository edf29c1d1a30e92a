### The exam network, wherever it is shown: twenty students, seven knobs.

# The two ends of an axis, with room for six letters.
exam-pass = pasa
exam-fail = no
exam-hours = horas de estudio
exam-outcome = resultado
exam-error = error:
exam-almost = casi 0
exam-slope = pendiente
exam-students = La estimación, una línea sobre las horas de estudio, y veinte estudiantes que aprobaron o no.

## The discs of the drawn network.

exam-disc-hours = horas
exam-disc-first = 1.ª
exam-disc-second = 2.ª
exam-disc-answer = resp.

## The seven knobs, in the network's order. `short` is the same name for a small place.

exam-knob-a-hours = primera neurona: horas
    .short = 1.ª: horas
exam-knob-a-shift = primera neurona: desplazamiento
    .short = 1.ª: desplaza
exam-knob-b-hours = segunda neurona: horas
    .short = 2.ª: horas
exam-knob-b-shift = segunda neurona: desplazamiento
    .short = 2.ª: desplaza
exam-knob-from-a = respuesta: primera neurona
    .short = resp.: 1.ª
exam-knob-from-b = respuesta: segunda neurona
    .short = resp.: 2.ª
exam-knob-shift = respuesta: desplazamiento
    .short = resp.: desplaza
