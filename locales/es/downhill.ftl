### The chapter "Rolling downhill": two knobs walk down a map in fog, then how big a step may be.

## The chapter and its scenes, as menus and headings name them

downhill-title = Cuesta abajo
downhill-question = ¿Cómo ayuda una derivada a que la red aprenda?
downhill-answers = Sigue la pendiente cuesta abajo, paso a paso, y el error baja.
downhill-so-far = cada mando tiene una pendiente. Dice hacia dónde se mueve el error, y cuánto.
downhill-walk-title = En la niebla
downhill-walk-question = ¿Cómo se baja en la niebla?
downhill-size-title = Tamaño del paso
downhill-size-question = ¿De qué tamaño debe ser un paso?

downhill-dial = paso { $step } · error { NUM($error, digits: 2) }
downhill-dial-gone = paso { $step } · se ha disparado

## The map, as both scenes draw it.

downhill-map-axis = mando { $letter }
    .named = mando { $letter } ({ $name })
downhill-map-lowest = lugar más bajo
downhill-map-higher = más error
downhill-map-lower = menos error
downhill-map-scale = oscuro: menos error · claro: más
downhill-map-step = un paso
downhill-map-alt = Un mapa del error según dos mandos ({ $ground }), con una caminata y una flecha para el paso siguiente.
downhill-map-students-alt = Los veinte estudiantes según sus horas de estudio, la estimación de estos mandos como una línea, y un hueco por cada fallo.
downhill-map-errors-alt = El error de la caminata, paso a paso.

## walk: in fog you feel only the tilt; with the switch, plus instead of minus.

downhill-walk-label = Caminar
downhill-walk-clear = Quitar la niebla
downhill-walk-plus = Signo más en vez de menos
downhill-walk-guess = En la niebla solo notas una cosa: hacia dónde crece el error. ¿Hacia dónde deben ir los mandos?
downhill-walk-with = Hacia donde crece
    .because = La pendiente muestra dónde crece el error. Si vas con ella, crece.
downhill-walk-against = Al revés
    .because = Cada paso va en contra de la pendiente. Para eso está el signo menos.
downhill-walk-sideways = De lado
    .because = Un camino llano ni sube ni baja.
downhill-walk-down = **Paso { $step }: el error es { NUM($error, digits: 2) }.** En contra de la pendiente: { $a ->
    [still] no gires el mando A
    [up] sube el mando A
   *[down] baja el mando A
} y { $b ->
    [still] no gires el mando B
    [up] sube el mando B
   *[down] baja el mando B
}. La flecha muestra un paso: −tamaño del paso × pendiente.
downhill-walk-end = **La caminata se detuvo después de { $steps } pasos, y no en el fondo.** El error pasó de { NUM($first, digits: 2) } a { NUM($error, digits: 2) }. { $far ->
    [yes] Sin niebla se ve: el lugar más bajo está lejos. El suelo es cada vez más llano, así que los pasos son cada vez más cortos.
   *[no] Sin niebla se ve: el lugar más bajo está cerca.
}
downhill-walk-up = **Paso { $step }, con signo más: el error es { NUM($error, digits: 2) }.** La flecha apunta cuesta arriba. Después del paso siguiente, el error es { NUM($next, digits: 2) }.
downhill-walk-up-end = **Con signo más, la caminata se sale del mapa en { $steps } pasos.** El error pasó de { NUM($first, digits: 2) } a { NUM($error, digits: 2) }: { TIMES($times) } lo que era. La pendiente apunta cuesta arriba. Por eso, al aprender, se resta: signo menos.
downhill-walk-stop = se detuvo tras { $steps } pasos
downhill-walk-left = salió del mapa tras { $steps } pasos
downhill-walk-more = Dos de los siete mandos caminan, y cinco se quedan quietos. El lugar más bajo de este mapa tiene un error de { NUM($lowest) }. Para bajar más hacen falta más mandos.
downhill-walk-try-end = Ir al final
downhill-walk-try-clear = Quitar la niebla, paso a paso
downhill-walk-symbols = Mando nuevo = mando viejo − tamaño del paso × pendiente (*descenso de gradiente*): $$w \leftarrow w - \eta\, g$$
downhill-walk-symbols-error = El error según dos de los siete mandos, y sus pendientes:

## size: too small crawls, right glides, too large jumps across.

downhill-size-rate = Tamaño del paso (tasa de aprendizaje)
downhill-size-rate-value = tamaño del paso { NUM($rate, digits: 2, least: 0.000000001) }
downhill-size-ground = Terreno
downhill-size-step = **Después de { $step ->
    [one] un paso
   *[other] { $step } pasos
}, el error es { NUM($error, digits: 2) }.** { $turns ->
    [0] Tamaño del paso { NUM($rate, digits: 2, least: 0.000000001) }: cada paso es la pendiente por { NUM($rate, digits: 2, least: 0.000000001) }.
    [one] Ha saltado de lado a lado una vez.
   *[other] Ha saltado de lado a lado { $turns } veces.
}
downhill-size-gone = **Paso { $step }: se ha disparado.** Después de { $steps } pasos, los números superaron todo límite.
downhill-size-glides = **Tamaño del paso { NUM($rate, digits: 2, least: 0.000000001) }: la caminata baja con suavidad.** { $steps } pasos llevan el error de { NUM($first, digits: 2) } a { NUM($last, digits: 2) }: { PERCENT($down) } de lo que puede bajar el error.
downhill-size-crawls = **Tamaño del paso { NUM($rate, digits: 2, least: 0.000000001) }: la caminata apenas avanza.** Después de { $steps } pasos el error sigue en { NUM($last, digits: 2) }: ha bajado { PERCENT($down) } de lo que puede bajar.
downhill-size-swings = **Tamaño del paso { NUM($rate, digits: 2, least: 0.000000001) }: demasiado grande.** Salta de lado a lado { $turns } veces. El error acaba en { NUM($last, digits: 2) }{ $rises ->
    [0] {""}.
    [one] {""}, y subió en uno de los { $steps } pasos.
   *[other] {""}, y subió en { $rises } de los { $steps } pasos.
}
downhill-size-blew-up = **Tamaño del paso { NUM($rate, digits: 2, least: 0.000000001) }: se dispara.** Después de { $steps ->
    [one] un paso
   *[other] { $steps } pasos
}, los números superaron todo límite.
downhill-size-falls-for-ever = **Cae sin fin.** Este terreno no tiene fondo: después de { $steps } pasos, el error ha bajado más allá de todo límite.
downhill-size-still = **La caminata no se mueve.** El error se queda en { NUM($last, digits: 2) }.
downhill-size-lower = **Tamaño del paso { NUM($rate, digits: 2, least: 0.000000001) }: va bajando.** { $steps } pasos llevan el error de { NUM($first, digits: 2) } a { NUM($last, digits: 2) }{ $known ->
    [yes] {""}, { PERCENT($down) } de lo que puede bajar el error.
   *[no] {""}.
} { $turns ->
    [0] {""}
    [one] Un mando cambió de sentido una vez.
   *[other] Un mando cambió de sentido { $turns } veces.
}
downhill-size-not-lower = **Tamaño del paso { NUM($rate, digits: 2, least: 0.000000001) }: así no baja.** El error pasa de { NUM($first, digits: 2) } a { NUM($last, digits: 2) }.
downhill-size-mend = Arréglalo: tamaño del paso { NUM($rate, digits: 2, least: 0.000000001) }
downhill-size-small = Muy pequeño
downhill-size-right = Justo
downhill-size-large = Muy grande
downhill-size-blown = se ha disparado después de { $steps } pasos
downhill-size-across = pasos dados
downhill-size-up = error
downhill-size-limit = En este cuenco se conoce el límite: { NUM($limit, digits: 2, least: 0.000001) }. Tu paso, comparado con él: { PERCENT($share) }. A lo largo de la curva más cerrada, cada paso { $verdict ->
    [settles] deja { PERCENT($left) } del camino, { $side ->
        [same] en el mismo lado
       *[other] en el otro lado
    }.
    [overshoots] salta { $side ->
        [same] al mismo lado
       *[other] al otro lado
    }, y aún queda { PERCENT($left) } del camino.
    [bounces] salta al otro lado, tan lejos como antes, y así sin fin.
   *[blows_up] salta al otro lado, cada vez más lejos.
}
downhill-size-symbols-limit = En un cuenco se conoce el límite:
downhill-size-symbols-best = El tamaño del paso que acaba más abajo:

## The chapter: its card, its question once more, its worksheet, a teacher's notes.

downhill-card = Una caminata valle abajo: el error baja de { NUM($first) } a { NUM($last) }

downhill-again-question = Un mando de la red del examen está en { NUM($value) }. Allí el error tiene una pendiente de { SIGNED($slope, digits: 2) }. ¿Hacia dónde hay que girar un poco el mando para que el error baje?
downhill-again-up = Hacia arriba
downhill-again-down = Hacia abajo
downhill-again-either = Da igual
    .because = Eso pasa solo donde la pendiente es 0. Aquí un lado sube, y el otro no.
downhill-again-turn = Un giro de { NUM($nudge) } hacia ese lado lleva el error de { NUM($from, digits: 4) } a { NUM($to, digits: 4) }.
    .right = La pendiente es { $sign ->
        [above] mayor
       *[below] menor
    } que 0, así que el error crece cuando el mando gira hacia { $sign ->
        [above] arriba
       *[below] abajo
    }. Cada paso va al revés: contra la pendiente. { $turn }

downhill-sheet-step = En el cuenco redondo, cada pendiente es el doble de su mando. Empieza en A = { $a } y B = { $b }, con un tamaño del paso de { $rate }. Mando nuevo = mando viejo − tamaño del paso × pendiente. El nuevo A es { $blank }. El nuevo B es { $blank }. Dibuja el paso como una flecha.
downhill-sheet-plus = Toma el mismo comienzo y el mismo tamaño del paso. El error es A × A + B × B. Al comienzo es { $blank }. Después del paso es { $blank }. Con un más en vez del menos sería { $blank }. ¿Por qué un menos? Con tus palabras: …………………………
downhill-sheet-size = En este cuenco, un paso multiplica cada mando por 1 − 2 × tamaño del paso. Con un tamaño del paso de { $rate }, eso es { $blank }. ¿Llega la caminata al fondo (sí o no)? { $blank }.
downhill-sheet-yes = sí
downhill-sheet-no = no

downhill-notes-first = Camina paso a paso en la niebla. Pregunta por el paso siguiente antes de darlo.
downhill-notes-minus = ¿Por qué se resta?
    .answer = La pendiente muestra dónde crece el error. Queremos ir hacia abajo.
downhill-notes-bigger = Con pasos más grandes se aprende más rápido.
    .answer = Hasta que saltas por encima del valle.
downhill-notes-stuck = Siempre se atasca en un mal hoyo.
    .answer = Puede pasar. Con muchos mandos suele quedar todavía un camino que baja.
downhill-notes-ask-plus = ¿Qué pasa con un más en vez del menos?
downhill-notes-ask-size = ¿Hasta qué tamaño puede llegar un paso?
