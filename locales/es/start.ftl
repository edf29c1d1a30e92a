### The chapter "Why derivatives?": one network paints a face; seven knobs to turn; the loop; a drawing of one's own.

## The chapter and its scenes, as menus and headings name them

start-title = ¿Por qué derivadas?
start-question = ¿Por qué las redes neuronales usan derivadas?
start-answers = Toda la respuesta, en una sola pantalla.
start-short = Una derivada es una pendiente. Le dice a cada mando de la red hacia dónde girar para que el error baje. Sin pendientes, una red solo puede probar suerte.
start-watch-title = Mira
start-turn-title = Te toca
start-turn-question = ¿Hacia dónde debe girar cada mando?
start-loop-title = El ciclo
start-loop-question = ¿Cómo aprende una red?
start-draw-title = Dibuja
start-draw-question = ¿Puede aprender tu dibujo?

## Two sentences, one after the other.

start-then = { $first } { $then }

## The ways to learn: in a sentence, and over a picture.

start-way-with = con pendientes y dobleces
    .title = Con pendientes
start-way-without = sin pendientes
    .title = Sin pendientes
start-way-straight = sin dobleces
    .title = Sin dobleces

## watch: the face, learned in three ways.

start-watch-dial = Mira cómo aprende
start-looks = { $looks ->
    [one] { $looks } mirada
   *[other] { NUM($looks, digits: 4) } miradas
}
start-watch-target = La imagen por aprender
start-watch-size = { $side } × { $side } puntos
start-caption = { NUM($right, digits: 4) } bien · error { NUM($error, digits: 2) }
start-watch-alt = Imágenes cuadradas de 32 por 32 puntos: la imagen por aprender, y lo que una misma red pinta con pendientes, sin pendientes y sin dobleces.
start-dots = Puntos acertados, de { NUM($dots, digits: 4) }: **{ NUM($with, digits: 4) }** con pendientes y dobleces, **{ NUM($without, digits: 4) }** sin pendientes, **{ NUM($straight, digits: 4) }** sin dobleces.

# What is said of the pictures. `last`: whether the dial stands at its end.
start-judged-one-shade = **Con un solo tono para todos los puntos ya se aciertan { NUM($right, digits: 4) }.** Así que esto dice poco. Dibuja más.
start-judged-all = { $last ->
    [yes] **Las tres maneras pueden dibujarlo.** Dibuja una curva o una esquina, y se verá la diferencia.
   *[no] **Las tres maneras pueden dibujarlo.**
}
start-judged-alike = { $last ->
    [yes] **Las tres apenas se distinguen.** Dibuja algo más grande.
   *[no] **Las tres apenas se distinguen todavía.**
}
start-judged-only = **Solo las pendientes junto con los dobleces pueden dibujarlo.**
start-judged-almost = **Las pendientes junto con los dobleces son las que más se acercan.** { $wrong ->
    [one] Queda un punto mal.
   *[other] Quedan { $wrong } puntos mal.
}
start-judged-blank = Una imagen vacía ya acierta { NUM($right, digits: 4) }.
start-judged-near = **Solo las pendientes junto con los dobleces lo dibujan entero.** La manera { $way } se acerca.
start-judged-two = **Dos maneras pueden dibujarlo: { $one }, y { $other }.**
start-judged-other = **Aquí gana la red { $way }.** Los tamaños de paso se eligieron para la cara, así que un dibujo dice poco. Prueba otro.
start-judged-nearest = { $last ->
    [yes] **Ninguna puede dibujarlo.** La más cercana: { $way }.
   *[no] **Ninguna ha terminado todavía.** Va por delante: { $way }.
}
start-judged-none = { $last ->
    [yes] **Ninguna puede dibujarlo.** Las formas más grandes son más fáciles.
   *[no] **Ninguna ha terminado todavía.**
}
start-blew-up = Los pasos { $way } se hicieron demasiado grandes, así que esta imagen se queda quieta después de la ronda { $round }.

# The three questions.
start-why-slopes = ¿Por qué derivadas?
    .answer = Una pendiente (*derivada*) le dice a cada uno de los { $knobs } mandos hacia dónde girar. Sin pendientes solo puedes probar, o examinar los mandos uno por uno.
start-why-bends = ¿Por qué una función de activación?
    .answer = Una *función de activación* dobla la suma de cada neurona en forma de S suave. Sin dobleces, diez capas no hacen más que una.
start-why-whole = ¿Cuál es el panorama completo?
    .answer = Una red es una forma que se puede doblar. Las pendientes le dicen cómo doblarse, paso a paso, hasta que encaja.
start-see = Míralo en «{ $chapter }»

# The four boxes, which light up as the network learns.
start-boxes = Así aprende la red con pendientes, una y otra vez
start-box-1 = 1. Estimar
    .what = Multiplica, suma, dobla.
start-box-2 = 2. ¿Cuánto se equivoca?
    .what = Compara con la imagen.
start-box-3 = 3. Preguntar a cada mando
    .what = Cada uno oye: arriba o abajo, y cuánto.
start-box-4 = 4. Girar cada mando
    .what = Un poco, para que el error baje.

# In the drawer: how fair the comparison is.
start-fair = ¿Es justa esta carrera?
start-fair-looks = Una mirada es pasar la imagen entera por la red una vez. Un paso con pendientes cuenta como { $evals } miradas. Cada manera usa el tamaño del paso que mejor le va con la cara.
start-fair-bends = El doblez de dentro es { $inside }: su forma se parece mucho a una sigmoide, y se calcula rápido. La última neurona dobla con una { $end ->
    [sigmoid] sigmoide
   *[other] { $end }
}, de oscuro a claro.
start-fair-rolling = Cada paso con pendientes conserva algo de la velocidad del anterior: rueda con impulso (*momento*). Los pasos con impulso acaban con un error de { NUM($rolling, digits: 2) }; los pasos normales, con { NUM($plain, digits: 2) }; los empujoncitos sin pendientes, con { NUM($without, digits: 2) }.
start-fair-plain = Los pasos normales no ruedan con impulso. Al final aciertan { NUM($right, digits: 4) } de { NUM($dots, digits: 4) } puntos.
start-left-out = Lo que dejamos fuera

## turn: seven valleys.

start-turn-hand = 1 A mano
    .task = Cada punto es un estudiante, cada bola un mando. Arrastra las bolas hasta que la línea pase por los puntos.
start-turn-tilt = 2 La inclinación
    .task = El suelo se inclina. La flecha muestra un paso cuesta abajo. Arrastra una bola y detente donde acaba su flecha.
start-turn-valleys = 3 Los valles
    .task = Cada valle es el error cuando gira un mando y los otros seis se quedan quietos. Mueve una bola: cambian los siete.
start-turn-roll = 4 Rodar
    .task = { $fixed ->
        [none] Un paso lleva las siete bolas a la vez hasta la punta de sus flechas. «Seguir rodando» lo repite una y otra vez.
        [some] Un paso lleva cada bola libre hasta la punta de su flecha. «Seguir rodando» lo repite una y otra vez.
       *[all] Aquí todos los mandos están fijos, así que no rueda ninguna bola.
    }
start-turn-status = Aciertos: { $right } de 20 estudiantes.
start-turn-fewer = Hay menos aciertos que antes, pero también menos error.
start-turn-solved = Aciertos: { $right } de 20 estudiantes. No te hicieron falta los valles: bastó con las inclinaciones. Un paso cuesta { $tilts } miradas a los datos. Ver los valles cuesta { $valleys }.
start-turn-done = Aciertos: { $right } de 20 estudiantes. Queda poco por arreglar: las inclinaciones son diminutas, y las bolas apenas ruedan.
start-turn-balls = Cada etapa tiene sus propias bolas. Las etapas 2 y 3 comparten las suyas. «Un paso» lleva las bolas que ves a la etapa 4.
start-turn-follows = La vista sigue a la bola: los números de debajo se han movido.
start-turn-fog = { $value }
start-turn-level = { $value }. Suelo llano, pendiente 0: aquí un empujoncito a este mando no cambia nada.
start-turn-almost-level = { $value }. Suelo casi llano. Un paso lleva a { $step }.
start-turn-left = { $value }. El suelo baja hacia la izquierda, pendiente { $slope }. Un paso lleva a { $step }.
start-turn-right = { $value }. El suelo baja hacia la derecha, pendiente { $slope }. Un paso lleva a { $step }.
start-turn-bar-hand = a mano
start-turn-bar-tilt = inclinación
start-turn-bar-roll = rodando
start-turn-best = lo mejor: { $error } · miradas a los datos: { $looks }
start-turn-looks = miradas a los datos: { $looks }
start-turn-zoom = ampliado { $times } veces
start-turn-step = Un paso
start-turn-roll-on = Seguir rodando
start-turn-pause = Parar
start-turn-reset = Empezar de nuevo
start-turn-closer = Uno de estos valles, de cerca
start-turn-invented = Veinte estudiantes inventados. Con muy pocas horas de estudio no se aprueba. Demasiadas quitan el sueño, y tampoco se aprueba.
start-turn-symbols = La estimación es $a = \sigma(v_1 h_1 + v_2 h_2 + c)$ con $h_i = \sigma(w_i x + b_i)$: siete mandos. El error es la media de $-t \ln a - (1 - t) \ln(1 - a)$ sobre los veinte estudiantes.

## loop: one round in four stages, then round after round.

start-loop-dial = Ronda tras ronda
start-loop-stage-1 = estimar
start-loop-stage-2 = ¿cuánto error?
start-loop-stage-3 = preguntar a cada mando
start-loop-stage-4 = girar cada mando
start-loop-first = ronda 1: { $stage }
start-loop-later = ronda { $round }
start-loop-box-1 = 1. Estimar
    .what = Cada neurona multiplica, suma y dobla. Sale una línea.
start-loop-box-2 = 2. ¿Cuánto se equivoca?
    .what = Cada hueco es un fallo. Todos juntos son el error.
start-loop-box-3 = 3. Preguntar a cada mando
    .what = Cada uno oye: arriba o abajo, y cuánto.
start-loop-box-4 = 4. Girar cada mando
    .what = Cada bola rueda un paso cuesta abajo.
start-loop-guess = **Estimar.** La línea es lo que la red dice para cualquier número de horas. Al principio no sabe nada.
start-loop-wrong = **¿Cuánto se equivoca?** Cada hueco { $color } es un fallo. Los veinte caen en una sola barra: el error, **{ FIXED($error) }**.
start-loop-ask = **Preguntar a cada mando.** El suelo se inclina bajo cada bola. La pendiente más empinada es { FIXED($slope) }.
start-loop-turn = **Girar cada mando.** Las siete bolas ruedan un paso cuesta abajo. El error pasa de { FIXED($before) } a **{ FIXED($after) }**.
start-loop-again = **Otra vez, y otra.** Después de { $rounds } rondas el error es **{ FIXED($error) }**, y la red acierta con { $right } de 20 estudiantes.

## draw: a drawing of one's own, learned in the same three ways.

start-draw-dial = Mira cómo aprende tu dibujo
start-draw-alt = Tu dibujo, tal como una misma red lo pinta con pendientes, sin pendientes y sin dobleces.
start-draw-empty = La hoja está vacía. **Dibuja algo**, y la red lo aprende.
start-draw-wait = Aprendiendo tu dibujo
start-draw-learning = **Todavía aprende:** las imágenes van por { NUM($done, digits: 4) } de { NUM($all, digits: 4) } miradas. El resto llega en un momento.
start-draw-try-half = Mitad y mitad
start-draw-try-spiral = Una espiral
start-draw-chosen = Los tamaños de paso se eligieron para la cara. Con otro dibujo, cada manera puede ir un poco mejor o peor.
start-draw-upload = Usar una imagen tuya
    .how = Su cuadrado central se convierte en 32 × 32 puntos claros y oscuros. Cuando te vas, no queda nada guardado.
start-draw-paper = Tu dibujo, de 32 por 32 puntos. Con las flechas te mueves; con la barra espaciadora dibujas.
start-draw-pen = Lápiz
start-draw-rubber = Goma
start-draw-clear = Vaciar
start-draw-row = fila
start-draw-column = columna
start-draw-light = claro
start-draw-dark = oscuro
start-drawing-face = Cara
start-drawing-heart = Corazón
start-drawing-letter = Letra
start-drawing-spiral = Espiral
start-drawing-half = Mitad
start-drawing-dark = Vacío
start-image-large = Esta imagen es demasiado grande. Hazla más pequeña e inténtalo otra vez.
start-image-broken = Este archivo no se pudo leer como imagen. Prueba con un PNG o un JPEG.

## The guided tour.

start-tour-watch = Pulsa Reproducir, o arrastra el deslizador hasta el final.
start-tour-watched = { $whole ->
    [with] Solo con pendientes y dobleces. Veamos por qué.
   *[other] Más de una manera puede dibujarlo. Veamos en qué se diferencian.
}
start-tour-turn = Cada bola es un mando. Arrastra tres: ¿consigues más aciertos?
start-tour-turned = ¿No avanzas? Por sí solo, ningún mando pasa de { $most } aciertos entre { $students }. Necesitas una pista.
start-tour-feel = Ahora el suelo se inclina. Busca la flecha más larga, y arrastra su bola hasta la punta.
start-tour-felt = Con tu movimiento bajó el error. { $lower ->
    [7] Las siete flechas llevan cuesta abajo: la inclinación es la pista.
    [1] Una de { $knobs } flechas lleva cuesta abajo: la inclinación es la pista.
   *[other] { $lower } de { $knobs } flechas llevan cuesta abajo: la inclinación es la pista.
}
start-tour-uphill = Eso fue cuesta arriba. Inténtalo otra vez: sigue la flecha y detente donde acaba.
start-tour-roll = Pulsa «Seguir rodando»: las siete bolas bajan rodando a la vez, paso a paso.
start-tour-rolled = Cada paso gira un poco todos los mandos. Después de { $steps } pasos, la red acierta con los { $students } estudiantes.

## Worksheet and notes for teachers.

start-sheet-looks = En una mirada, todos los estudiantes pasan por la red una vez. Un paso con pendientes cuesta { $evals } miradas. { $steps } pasos cuestan { $blank } miradas.
start-sheet-way = La pendiente de un mando es { $slope }. Para que el error baje, gira este mando hacia { $blank } (arriba o abajo).
start-sheet-up = arriba
start-sheet-down = abajo
start-sheet-step = El mando «{ $knob }» está en { $value }. Su pendiente es { $slope }, y el tamaño del paso es { $rate }. El paso es tamaño del paso × pendiente. Es { $blank }. El mando nuevo es el viejo menos el paso. Es { $blank }.
start-notes-open = Pulsa Reproducir y no digas nada. Que la clase diga en qué se diferencian las imágenes.
start-notes-curvy = Son las derivadas las que curvan la red.
    .answer = No: la curvan los dobleces. Las derivadas solo la entrenan.
start-notes-using = Las derivadas se usan al predecir.
    .answer = Solo mientras aprende.
start-notes-stuck = ¿Cuál de las dos imágenes de la derecha se quedó atascada, y por qué?
start-notes-needs = ¿Qué necesita saber cada mando?
