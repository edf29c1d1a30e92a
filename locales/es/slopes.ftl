### The chapter "What is a slope?": one knob and its valley, then two points under a magnifier.

## The chapter and its scenes, as menus and headings name them

slopes-title = ¿Qué es la pendiente?
slopes-question = ¿Qué es una derivada?
slopes-answers = Una derivada es una pendiente: si das un empujoncito a un mando, dice hacia dónde se mueve el resultado, y cuánto.
slopes-so-far = una pequeña red adivina quién aprueba un examen. Sus siete mandos deciden cuánto se equivoca.
slopes-tilt-title = Un mando
slopes-zoom-title = De cerca
slopes-zoom-question = ¿Cómo se convierten dos puntos en una pendiente?

## tilt: one knob moves the line, the gaps, the error, the point and its tilt.

slopes-tilt-dial = { $value } · pendiente { SIGNED($slope, digits: 2) }
slopes-tilt-dial-flat = { $value } · casi llano
slopes-tilt-sloped =
    En { $value } el error es { NUM($error, digits: 2) }. **Uno a la derecha, { NUM($rise, digits: 2) } { $way ->
        [up] hacia arriba
       *[down] hacia abajo
    }**: eso es la *pendiente* (la *derivada*). Gira este mando hacia la { $way ->
        [up] izquierda
       *[down] derecha
    }, y el error baja.
slopes-tilt-almost =
    En { $value } el error es { NUM($error, digits: 2) }. **El suelo es casi llano.** Un giro pequeño de este mando apenas cambia el error.
slopes-tilt-level =
    En { $value } el error es { NUM($error, digits: 2) }. **El suelo es llano: la pendiente es 0.** Un giro pequeño de este mando no cambia nada.
slopes-tilt-lowest = Ir al lugar más bajo
slopes-tilt-highest = Ir al lugar más alto
slopes-tilt-other = Girar otro mando
slopes-tilt-symbols = La pendiente del error para un mando, con los demás quietos (una *derivada parcial*): $$\frac{"{"}\partial L{"}"}{"{"}\partial w{"}"}$$
slopes-tilt-choose = Los siete mandos: pulsa uno.
slopes-tilt-across = este mando ({ $knob })
slopes-tilt-up = error
slopes-tilt-magnified = alturas ampliadas { $times } veces
slopes-tilt-run = 1 a la derecha
slopes-tilt-rise = { $rise } arriba
slopes-tilt-fall = { $rise } abajo
slopes-tilt-flat = casi llano
slopes-tilt-step = un paso
slopes-tilt-alt = El error mientras gira este mando, dibujado como un valle con una bola, y la inclinación del suelo bajo la bola.
slopes-tilt-students-alt = Los veinte estudiantes según sus horas de estudio, la estimación como una línea, y un hueco por cada fallo.

## zoom: two points become one slope; a smooth curve goes straight, a corner and a cliff never do.

slopes-zoom-label = Mira más de cerca
slopes-zoom-times = { $factor ->
    [1] sin ampliar
   *[other] { NUM($factor, digits: 2) } veces
}
slopes-zoom-guess = De cerca, ¿cuáles de ellas son una línea recta?
slopes-zoom-one = Solo la suave
    .because = De cerca, una curva suave es una línea recta. La pendiente dice lo empinada que es.
slopes-zoom-two = La suave y la esquina
    .because = Una esquina sigue siendo esquina con cualquier aumento.
slopes-zoom-three = Las tres
    .because = Una esquina sigue siendo esquina, y un precipicio sigue siendo precipicio.
slopes-zoom-start = **Todavía sin ampliar.** Una línea pasa por dos puntos: uno a la derecha, { $way ->
        [up] { NUM($slope, digits: 2) } hacia arriba
        [down] { NUM($slope, digits: 2) } hacia abajo
       *[flat] y apenas sube o baja
    }. { $look ->
        [straight] La curva es recta, así que esto ya es su pendiente.
        [nearly] La curva es casi recta, así que esto es casi su pendiente.
       *[bent] La curva no es recta, así que esto aún no es su pendiente.
    }
slopes-zoom-smooth = **{ NUM($factor, digits: 2) } veces más cerca.** Uno a la derecha, { $way ->
        [up] { NUM($slope, digits: 2) } hacia arriba
        [down] { NUM($slope, digits: 2) } hacia abajo
       *[flat] y apenas sube o baja
    }. { $look ->
        [straight] Ahora la curva es recta: **dos puntos se han convertido en una pendiente**, la *derivada*. La esquina y el precipicio nunca se vuelven rectos.
        [nearly] La curva es casi recta. La esquina y el precipicio no.
       *[bent] El segundo punto se acerca, y la curva se endereza.
    }
slopes-zoom-corner = **{ NUM($factor, digits: 2) } veces más cerca.** Desde la derecha la pendiente es { NUM($right, digits: 2) }; desde la izquierda, { NUM($left, digits: 2) }. **Una esquina conserva dos pendientes**, por mucho que te acerques.
slopes-zoom-cliff = **{ NUM($factor, digits: 2) } veces más cerca.** La línea que cruza el precipicio tiene una pendiente de { NUM($slope, digits: 2) }. **Se empina sin fin**, así que un precipicio no tiene pendiente.
slopes-zoom-gap = **{ NUM($factor, digits: 2) } veces más cerca.** Aquí tu curva tiene un hueco, y no se puede trazar ninguna línea. Elige otro punto.
slopes-zoom-corner-title = Una esquina
slopes-zoom-cliff-title = Un precipicio
slopes-zoom-exam = El error del examen, al girar un mando
slopes-zoom-yours = { $title }
slopes-zoom-smooth-caption = pendiente { $numbers }{ $settles ->
    [yes] {""}: se queda ahí
   *[no] {""}
}
slopes-zoom-corner-caption = pend. der. { NUM($right, digits: 2) } · izq. { NUM($left, digits: 2) }
slopes-zoom-cliff-caption = pendiente { $numbers } …
slopes-zoom-gap-caption = un hueco: sin línea
slopes-zoom-run = a la derecha
slopes-zoom-run-left = a la izquierda
slopes-zoom-up = arriba
slopes-zoom-down = abajo
slopes-zoom-alt = Tres curvas bajo la misma lupa: la tuya, una esquina y un precipicio, cada una con una línea por dos de sus puntos.
slopes-zoom-curve = Tu curva
slopes-zoom-first = Mira el punto
slopes-zoom-try-sine = También una onda se vuelve recta
slopes-zoom-try-corner = Ponte en una esquina
slopes-zoom-try-start = Volver a dos puntos
slopes-zoom-table = Los números en una tabla
    .alt = Subida dividida entre avance, con siete avances cada vez más cortos, desde los dos lados
slopes-zoom-table-run = avance
slopes-zoom-table-rise = subida
slopes-zoom-table-right = subida ÷ avance
slopes-zoom-table-left = lo mismo desde la izquierda
slopes-zoom-table-nothing = sin valor
slopes-zoom-symbols = El número al que se acerca subida ÷ avance: $$f'(x) = \lim_{"{"}h \to 0{"}"} \frac{"{"}f(x + h) - f(x){"}"}{"{"}h{"}"}$$
slopes-zoom-symbols-straight = Cuánto se aparta de una línea recta una curva ampliada:

## The chapter: its card, its tour, its question once more, its worksheet, a teacher's notes.

slopes-card = Una curva, y la línea que la toca: su pendiente es { FIXED($slope, decimals: 2) }

slopes-tour-tilt = Mueve el deslizador hasta que el suelo bajo la bola sea llano.
    .missed = Todavía no es llano: la línea bajo la bola aún se inclina. Sigue hacia el lugar más bajo.
slopes-tour-level = Donde el suelo es llano está el error más bajo de este mando: { NUM($error, digits: 2) }, con el mando cerca de { NUM($value, digits: 2) }.

slopes-again-question = Toma la curva «{ $title }». { $breaks } Mírala { NUM($factor) } veces más de cerca en el punto { NUM($place) }. ¿Qué ves?
slopes-again-breaks-corner = Tiene una esquina en { NUM($at) }, y en ningún otro lugar.
slopes-again-breaks-cliff = Tiene un precipicio en { NUM($at) }, y en ningún otro lugar.
slopes-again-breaks-none = No tiene ni esquinas ni precipicios.
slopes-again-straight = Una línea recta
    .so = De cerca, un trozo suave de una curva parece una línea recta. La pendiente dice lo empinada que es: { SIGNED($slope, digits: 2) }.
    .corner = Solo un trozo suave se vuelve recto. Este lugar es una esquina.
    .cliff = Solo un trozo suave se vuelve recto. Este lugar es un precipicio.
slopes-again-corner = Una esquina
    .so = Una esquina sigue siendo esquina con cualquier aumento. Ninguna pendiente vale para sus dos lados a la vez.
    .straight = En este lugar no hay esquina, y ampliar no crea ninguna.
    .cliff = En una esquina los dos lados se juntan. Aquí no.
slopes-again-cliff = Un precipicio
    .so = Un precipicio sigue siendo precipicio con cualquier aumento. Ninguna pendiente vale para sus dos lados a la vez.
    .straight = En este lugar no hay precipicio, y ampliar no crea ninguno.
    .corner = En un precipicio la curva cae o salta. Aquí los dos lados se juntan.

slopes-sheet-rule-parabola = el mando multiplicado por sí mismo
slopes-sheet-rule-cubic = mando × mando × mando, menos tres veces el mando
slopes-sheet-rule-line = la mitad del mando, más 1
slopes-sheet-two-points = Una curva sigue esta regla: { $rule }. En { $x } su altura es { $y }. En { $second } su altura es { $blank }. La subida es { $blank }. El avance es { $run }. Subida ÷ avance es { $blank }. ¿Por qué esto aún no es la pendiente en { $x }? Con tus palabras: …………………………
slopes-sheet-nudge = Mira cada vez más de cerca el valle suave, en el punto { $x }. Allí la pendiente es el doble de ese número: { $blank }. Un empujoncito de { $nudge } cambia la altura, más o menos, en pendiente × empujoncito. Eso es { $blank }.
slopes-sheet-valley = Una bola está en el valle de un mando. La pendiente bajo ella es { $slope }. Uno a la derecha, el suelo va hacia { $blank } (arriba o abajo), más o menos { $blank }. Para que el error baje, el mando debe ir hacia la { $blank } (izquierda o derecha).
slopes-sheet-up = arriba
slopes-sheet-down = abajo
slopes-sheet-left = izquierda
slopes-sheet-right = derecha

slopes-notes-first = Arrastra el punto. Pregunta por el signo de la pendiente antes de mirar.
slopes-notes-steep = Empinado significa lejos de la meta.
    .answer = Una pendiente es local. No sabe nada de la meta.
slopes-notes-rule = La pendiente es una regla para movimientos grandes.
    .answer = Solo vale cerca de donde estás.
slopes-notes-ask-level = ¿Dónde es 0 la pendiente?
slopes-notes-ask-straight = ¿Toda curva se vuelve recta al mirarla más de cerca?
