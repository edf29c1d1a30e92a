### Why bend? A bend is an activation function. Three scenes: the exam with bends and without, a sum of bends, the bends of a face.

## The chapter and its scenes, as menus and headings name them

bends-title = ¿Por qué doblar?
bends-question = ¿Por qué cada neurona necesita un doblez?
bends-answers = Los dobleces se suman y forman cualquier curva. Sin ellos, una red solo puede inclinar una línea.
bends-so-far = una red sigue sus pendientes cuesta abajo. Y ahora: ¿para qué sirven sus dobleces?
bends-exam-title = Un examen
bends-exam-question = ¿Qué hacen los dobleces por una red?
bends-sum-title = Sumar dobleces
bends-sum-question = ¿Cómo pueden los dobleces formar una colina?
bends-face-title = Una cara
bends-face-question = ¿Qué dibuja un solo doblez?

bends-round = ronda { $round }

## Exam: the same network, with bends and without.

bends-exam-dial = Entrenar las dos
bends-exam-line-bent = con dobleces: acierta { $right } de { $students }
bends-exam-line-straight = sin dobleces: acierta { $right } de { $students }
bends-exam-start = Ninguna de las dos redes ha aprendido nada todavía. Pulsa Reproducir.
bends-exam-alike = Las dos líneas se inclinan y se levantan. Hasta ahora los dobleces no cambian nada.
bends-exam-ahead = La línea con dobleces empieza a subir y bajar: ya acierta **{ $bent }**. La otra no puede dar la vuelta.
bends-exam-all = Con dobleces, la red acierta con **los { $students }**. Sin ellos, la línea se queda donde está, en { $straight }.
bends-exam-end = Con dobleces, la red acierta con **{ $bent } de { $students }**. Sin dobleces, con **{ $straight }**: los siete mandos actúan entonces como un mando y un desplazamiento, y la línea nunca da la vuelta.
bends-exam-try-start = Antes de aprender
bends-exam-try-middle = Cuando la primera línea da la vuelta
bends-exam-starts =
    Desde { $starts } arranques al azar, la red con dobleces acertó con los { $students } estudiantes { $whole ->
        [one] una vez
       *[other] { $whole } veces
    }. Sin dobleces, los aciertos fueron { $same ->
        [yes] siempre { $low }.
       *[no] entre { $low } y { $high }.
    }
bends-exam-symbols = Sin los dobleces de su capa oculta, la red del examen es $\sigma(W_o (W_i x + b_i) + b_o) = \sigma(w x + b)$: una sola neurona. (Su última neurona conserva aquí la sigmoide, para que su respuesta sea una probabilidad.)
bends-exam-symbols-least = El menor error de una neurona, hallado con exactitud, es { NUM($least) }. Una sola frontera acierta como mucho con { $best } estudiantes.
bends-exam-alt = La probabilidad de aprobar según las horas de estudio, tal como la estiman dos redes, sobre { $students } estudiantes. Aprobaron { $passed }, los del medio.

# The prediction. Its key is bends_none.
bends-none-question = Quita ahora los dobleces de esta red. ¿Qué línea aprenderá?
bends-none-hill = Una colina
    .why = Para subir y volver a bajar, una línea tiene que dar la vuelta. Eso solo lo logran los dobleces.
bends-none-stairs = Una escalera
    .why = Una escalera necesita saltos, y un salto también es un doblez.
bends-none-way = Solo subir o bajar
    .why = Sin dobleces dentro, la red es una inclinación y un desplazamiento. Solo la sigmoide del final curva todavía la línea.

## Sum: bends add up to a hill.

bends-sum-bend = doblez { $number }
bends-sum-whole = la suma
bends-sum-which = ¿Qué doblez mueves?
bends-sum-where = Doblez { $number }: dónde
bends-sum-high = Doblez { $number }: altura
bends-sum-alt = Los estudiantes del examen según sus horas de estudio, y una suma de dobleces ({ $bend }) hecha a mano. Los dobleces son finos; su suma, gruesa.
bends-sum-done = Un doblez sube y otro baja: **una colina**. La suma acierta con los { $students } estudiantes.
bends-sum-hill = La suma ya es **una colina**. Acierta con **{ $right } de { $students }**.
bends-sum-climbs = La suma solo sube. Acierta con **{ $right } de { $students }**. ¿Puede bajar uno de los dobleces?
bends-sum-falls = La suma solo baja. Acierta con **{ $right } de { $students }**. ¿Puede subir uno de los dobleces?
bends-sum-level = La suma es plana: estos dobleces no aportan nada. Acierta con **{ $right } de { $students }**.
bends-sum-turns = La suma da la vuelta, pero aún no es una colina. Acierta con **{ $right } de { $students }**.
bends-sum-try-hill = Muéstrame una colina
bends-sum-try-slopes = Que lo hagan las pendientes
bends-sum-try-wave = Una onda con ocho dobleces
bends-sum-way = ¿Quién ajusta los dobleces?
bends-sum-way-hand = A mano
bends-sum-way-slopes = Las pendientes
bends-sum-way-each = Todos los tipos
bends-sum-count = Dobleces por sumar
bends-sum-curve = Curva por formar
bends-sum-curve-exam = Los estudiantes del examen
bends-sum-curve-wave = Una onda
bends-sum-inside = Tipo de doblez
bends-sum-seed = Otro arranque (semilla)
bends-sum-training = Entrenamiento
bends-sum-symbols = La suma: $$y = b + \sum_i v_i\, f(w_i x + b_i)$$ donde $v_i$ es la altura de un doblez y $-b_i / w_i$ su lugar. Se entrena con Adam sobre el error al cuadrado, con todos los puntos a la vez. Cada arranque reparte sus dobleces por los datos:
bends-fit-alt = { $bend }, durante el entrenamiento: lo que aporta cada una de las { $neurons } neuronas (fino), y su suma (gruesa) por los puntos.
bends-fit-better = Las pendientes han movido los dobleces. { $curve ->
        [exam] La suma acierta con **{ $right } de { $points }**.
       *[wave] El error es **{ NUM($error, digits: 2) }**.
    } Ninguna línea recta puede ser tan buena.
bends-fit-closer = Las pendientes han movido los dobleces. La suma acierta con **{ $right } de { $points }**. La mejor línea recta acierta con { $best }.
bends-fit-same = Hasta ahora, el error de la suma es igual al de la mejor línea recta, no más bajo.
bends-fit-worse = El error de la suma todavía no es tan bajo como el de la mejor línea recta.
bends-each-alt = { $kinds } imágenes pequeñas, una por cada tipo de doblez: la línea de la suma por los puntos.
bends-each-right = acierta { $right } de { $points }
bends-each-error = error { NUM($error, digits: 2) }
bends-each-none = Ningún tipo de doblez es todavía mucho mejor que una línea recta.
bends-each-some = { $count ->
        [one] **Un** tipo de doblez tiene
       *[other] **{ $count }** tipos de doblez tienen
    } menos de la mitad del error de la mejor línea recta. Sin dobleces, nada puede ganarle a esa línea.

## Face: the 24 bends that paint the face of the first page.

bends-face-maps = Lo que aporta cada una de las { $count } neuronas. Pulsa una para borrarla.
bends-face-legend = { $plus }: añade luz. { $minus }: quita luz.
bends-face-right = { $right } de { NUM($dots, digits: 4) } puntos bien
bends-face-there = Neurona { $neuron }
bends-face-out = Neurona { $neuron }, borrada
bends-face-alt = La cara que las neuronas dibujan juntas
bends-face-whole = { $count } neuronas dibujan juntas esta cara. Cada una dobla su suma y añade su propio trazo. **Borra una.**
bends-face-one = La neurona { $neuron } está borrada. **Ahora { $lost ->
        [one] un punto está mal
       *[other] { $lost } puntos están mal
    }**: esa era su parte. Púlsala otra vez, y vuelve.
bends-face-spare = La neurona { $neuron } está borrada, y **ningún punto se estropea**. Las demás sostienen la cara sin ella.
bends-face-some = { $left ->
        [one] Queda una neurona.
       *[other] Quedan { $left } neuronas.
    } **{ NUM($right, digits: 4) } de { NUM($dots, digits: 4) }** puntos están bien.
bends-face-few = Estas ocho sostienen la mayor parte de la cara: **{ NUM($right, digits: 4) } de { NUM($dots, digits: 4) }** puntos están bien. Las otras { $out } dibujan el resto.
bends-face-better = { $left ->
        [one] Queda una neurona.
       *[other] Quedan { $left } neuronas.
    } **{ NUM($right, digits: 4) } de { NUM($dots, digits: 4) }** puntos están bien. Con la neurona { $neuron } serían { NUM($with_it, digits: 4) }: esa estorbaba.
bends-face-plain = Ahora todos los puntos son de un solo color. Con ese color para todos ya están bien **{ NUM($right, digits: 4) } de { NUM($dots, digits: 4) }**.
bends-face-none = Todas están borradas. Solo queda un desplazamiento, que pinta igual todos los puntos. Con ese único color están bien { NUM($right, digits: 4) } de { NUM($dots, digits: 4) }.
bends-face-try-few = Dejar las mejores { $few }
bends-face-try-strongest = Borrar la más fuerte
bends-face-try-back = Devolverlas todas
bends-face-symbols = La suma de la respuesta en un punto es $\sum_i v_i h_i(x) + c$. Un mapa muestra $v_i h_i(x)$ de una neurona. Para saber con qué ocho quedarse, se borra una y otra vez aquella cuya falta deja más puntos bien.

## Stops of the guided tour.

bends-stop-sum-ask = Haz una colina: mueve este deslizador a la izquierda, y el doblez 2 baja.
bends-stop-sum-missed = Todavía no es una colina. Un doblez tiene que subir, y el otro bajar.
bends-stop-sum = Un doblez sube y otro baja: una colina. Puesta en su lugar, acierta con { $right } de { $students }.

## The prediction, asked again with other numbers.

bends-again-none = Una suma de { $neurons } neuronas, cada una { $bend ->
        [linear] sin doblez
        [step] con un escalón
        [tanh] con un interruptor suave de −1 a 1 (tanh)
       *[sigmoid] con un interruptor suave (sigmoide)
    }, se entrena para que encaje con { $curve ->
        [exam] los estudiantes del examen
       *[wave] una onda
    }. ¿Qué aspecto tendrá su línea?
bends-again-smooth = Una curva suave
    .so = Los interruptores suaves suman una curva suave. El entrenamiento pone cada uno en su lugar.
    .not = Para una curva suave, las piezas tienen que curvarse.
bends-again-stairs = Una escalera
    .so = Una suma de escalones tiene escalones, y entre ellos es plana.
    .not = Una escalera necesita piezas con escalones.
bends-again-straight = Una línea recta
    .so = Las piezas rectas suman una línea recta. El entrenamiento puede inclinarla y levantarla.
    .not = Solo las piezas rectas suman una línea recta.

## The chapter's card, its notes for a teacher, its worksheet.

bends-card = Tres dobleces; lo que cada uno hace con un 1: tanh { FIXED($tanh, decimals: 2) }, sigmoide { FIXED($sigmoid, decimals: 2) }, ReLU { FIXED($relu, decimals: 2) }

bends-notes-first = Que todos adivinen qué línea aprenderá una red sin dobleces. Después pulsa Reproducir.
bends-notes-curvy = Son las derivadas las que curvan la red.
    .answer = No: la curvan los dobleces. Las derivadas solo la entrenan.
bends-notes-relu = La ReLU es recta, así que no puede servir.
    .answer = Cada mitad es recta. La esquina es el doblez.
bends-notes-corner = La esquina de la ReLU estropea el entrenamiento.
    .answer = Caer justo en ella es raro, y entonces vale cualquiera de los dos lados.
bends-notes-hill = ¿Cuántos dobleces necesita una colina?
bends-notes-left = ¿Qué queda de la colina sin dobleces?
bends-notes-face = ¿Qué neurona dibuja la boca?
bends-worksheet-sum = Un doblez es aquí un escalón. En la hora { $first } uno sube { $up }. En la hora { $second } otro baja { $down }. Su suma es { $blank } en la hora { $at1 }, { $blank } en la hora { $at2 } y { $blank } en la hora { $at3 }.
bends-worksheet-relu = La ReLU envía 0 si lo que entra es menor que 0, y todo lo demás lo deja igual. Convierte { $below } en { $blank }. Convierte { $above } en { $blank }.
bends-worksheet-face = Borra la neurona { $neuron } de la cara y cuenta lo que dibujaba: ahora { $blank } puntos están mal. Di en una frase qué parte de la cara falta.
