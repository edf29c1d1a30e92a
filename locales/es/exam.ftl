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
    .short = mando horas → 1.ª
exam-knob-a-shift = primera neurona: desplazamiento
    .short = mando desp. → 1.ª
exam-knob-b-hours = segunda neurona: horas
    .short = mando horas → 2.ª
exam-knob-b-shift = segunda neurona: desplazamiento
    .short = mando desp. → 2.ª
exam-knob-from-a = respuesta: primera neurona
    .short = mando 1.ª → resp.
exam-knob-from-b = respuesta: segunda neurona
    .short = mando 2.ª → resp.
exam-knob-shift = respuesta: desplazamiento
    .short = mando desp. → resp.
