### Chapter "The whole picture": a run with its network, asking it, slopes that lie, and the questions answered.

## The chapter and its scenes, as menus and headings name them

train-title = El panorama completo
train-question = ¿Cómo encaja todo?
train-answers = Datos, estimación, error, pendientes, giro, y otra vez: un entrenamiento entero que puedes ver, cambiar, poner a prueba y llevarte.
train-so-far = las pendientes le dicen a cada mando hacia dónde girar, y con los dobleces una red puede dibujar cualquier frontera.
train-play-title = Mira cómo aprende
train-play-question = ¿Cómo encaja todo?
train-ask-title = Pregúntale
train-ask-question = ¿Puedes preguntarle algo nuevo?
train-lie-title = La mentira
train-lie-question = ¿Y si las pendientes mintieran?
train-sum-title = Todo junto
train-sum-question = Entonces, ¿por qué derivadas y funciones de activación?

## The picture of a run

train-picture-error = error
train-picture-round = ronda
train-picture-seen = sus puntos
train-picture-unseen = no vistos
train-picture-hollow = sin relleno: no vistos
train-picture-ground = fondo: su estimación
train-picture-guess = su estimación: { $name }
train-picture-all = todos
train-picture-knob = mando
train-picture-slope = pendiente
train-picture-scaled = desde { NUM($center, digits: 2) }, en pasos de { NUM($spread, digits: 2) }
train-picture-alt = La red, con { $layers } neuronas ocultas en sus capas: cada neurona es un pequeño mapa de lo que dice, y cada línea, un mando. Al lado, el mapa de la respuesta, con { $seen } puntos de los que aprende y { $unseen } apartados, y el error, ronda a ronda.
train-picture-network-alt = La red: { $inputs ->
    [one] entra un número
   *[other] entran { $inputs } números
}, hay { $layers } neuronas ocultas y sale una respuesta. Cada neurona es un pequeño mapa; cada línea es un mando, y su grosor es el tamaño del mando.
train-picture-two-alt = Dos mapas de lo que dice una red, con { $seen } puntos de los que aprende: { $one }, y { $other }. Al lado, los dos errores, ronda a ronda.

## play: watch it learn

train-play-dial = Ver el entrenamiento
train-play-place = { $kind ->
    [counts] ronda { NUM($round, digits: 4) } · { PERCENT($right) } de aciertos
   *[measures] ronda { NUM($round, digits: 4) } · error { $error }
}
train-play-says = **Ronda { NUM($round, digits: 4) }.** El error es **{ $error }**{ $has_unseen ->
    [yes] , y en los puntos no vistos, **{ $unseen }**.
   *[no] .
} { $result } { $then }
train-play-right = { $has_unseen ->
    [yes] Aciertos: **{ PERCENT($right) }**, y entre los no vistos, **{ PERCENT($unseen) }**.
   *[no] Aciertos: **{ PERCENT($right) }**.
}
train-play-misses = { $has_unseen ->
    [yes] El fallo típico es **{ $miss }**, y en los puntos no vistos, **{ $unseen }**.
   *[no] El fallo típico es **{ $miss }**.
}
train-play-begins = Todavía no ha aprendido nada.
train-play-worse = Acaba peor de lo que empezó: **los pasos son demasiado grandes**.
train-play-flat = Las pendientes son tan pequeñas que la computadora no las distingue de 0.
train-play-tiny = Queda poco por arreglar: las pendientes son diminutas.
train-play-slopes = Las pendientes son { TIMES($ratio) } lo que eran al principio.
train-play-overfits = El error no visto sube: la red está aprendiendo sus puntos de memoria (*sobreajuste*).

train-colors-classes = En el mapa, { $low } significa { $no } y { $high } significa { $yes }. Los puntos son las respuestas correctas, y el fondo, la estimación de la red.{ $unseen ->
    [yes] {" "}Los puntos sin relleno se apartaron para ponerla a prueba.
   *[no] {""}
}
train-colors-numbers = En el mapa, { $low } es un valor bajo de { $name }, y { $high }, uno alto. El fondo es la estimación de la red.{ $unseen ->
    [yes] {" "}Los puntos sin relleno se apartaron para ponerla a prueba.
   *[no] {""}
}
train-source = { $kind ->
    [own] Son tus propios datos. Se quedan en tu visita, y se borran en menos de un minuto cuando te vas.
    [exam] Estos estudiantes son inventados.
   *[made] Estos puntos son inventados.
}{ $added ->
    [yes] {" "}Algunos son tuyos.
   *[no] {""}
}
train-end-up = Se ha disparado: después de la ronda { NUM($round, digits: 4) }, el error creció sin límite. { $why }
train-end-why = { $slopes ->
    [flipped] Cada pendiente manda a su mando en la dirección equivocada.
    [shuffled] Un mando se gira según lo que debería oír otro mando.
    [sign] Un mando oye hacia dónde, pero no cuánto.
    [none] Los empujoncitos que ayudan a unos pocos puntos pueden dañar a todos los demás.
   *[true] { $mended ->
        [yes] Los pasos eran demasiado grandes para este terreno.
       *[no] Aquí no ayuda ninguno de los pasos menores que puedes elegir.
    }
}{ $mended ->
    [yes] {" "}Con un tamaño del paso de { NUM($rate) } no ocurre.
   *[no] {""}
}
train-end-rest = La red ya no se mueve: se queda en un error de { $error }.{ $still ->
    [0] {""}
    [one] {" "}En la última ronda el error cambió, como mucho, una millonésima parte.
   *[other] {" "}En las últimas { NUM($still, digits: 4) } rondas el error cambió, como mucho, una millonésima parte.
} { $why }
train-end-rest-why = { $why ->
    [no-slope] Allí las pendientes son tan pequeñas que la computadora no las distingue de 0: ningún mando oye hacia dónde girar.
    [border] Con los dobleces apagados, ninguna frontera recta lo hace mejor.
    [sheet] Con los dobleces apagados, ninguna hoja plana lo hace mejor.
    [other] Otro arranque (semilla), más neuronas u otro doblez quizá lleguen más abajo.
   *[none] {""}
}
train-end-mend = Arréglalo: tamaño del paso { NUM($rate) }
train-notes-of = { $cut ->
    [yes] Aquí cada ronda es mucho trabajo: el entrenamiento para después de { NUM($allowed, digits: 4) } de las { NUM($epochs, digits: 4) } rondas.
   *[no] {""}
} { $replaced ->
    [yes] La entropía cruzada necesita una respuesta de sí o no y una sigmoide al final. Por eso aquí se usa el error al cuadrado.
   *[no] {""}
} { $slopes ->
    [true] {""}
   *[other] Pendientes: { $kind }.
} { $bends ->
    [yes] {""}
   *[no] Dobleces: apagados.
}

# `.within`: as it stands inside a sentence.
train-kind-true = Verdaderas
    .hears = Cada mando recibe su propia pendiente.
    .within = verdaderas
train-kind-flipped = Invertidas
    .hears = Cada pendiente apunta en la dirección equivocada.
    .within = invertidas
train-kind-shuffled = Barajadas
    .hears = Cada mando recibe la pendiente de otro. En cada paso se sortea de nuevo.
    .within = barajadas
train-kind-sign = Solo el signo
    .hears = Cada mando oye hacia dónde, pero no cuánto.
    .within = solo el signo
train-kind-none = Ninguna
    .hears = Sin pendientes: se da un empujoncito al azar a todos los mandos y se conserva lo que ayuda. Una ronda gasta tantas miradas como con pendientes.
    .within = ninguna

train-play-spiral-chip = Dos espirales
train-play-large-chip = Paso enorme
train-play-penguins-chip = Pingüinos reales
train-play-lines = Las líneas muestran
    .knobs = Los mandos
    .slopes = Sus pendientes
train-play-own = Tus datos
train-play-own-note = Una o dos columnas de números, y una con la respuesta: una de dos palabras, o un número. Tus datos se quedan en esta visita: no van en el enlace, y nadie más los ve. Se borran de la memoria en menos de un minuto cuando te vas.
train-play-sizes = El tamaño de las pendientes
train-play-legend = { $plus }: por encima de 0. { $minus }: por debajo de 0. El marco de una neurona es el número que siempre suma. Haz clic en una línea o en un marco.
train-play-symbols-forward = Estimar: los números van hacia adelante por las capas.
train-play-symbols-back = Preguntar a cada mando: la culpa vuelve hacia atrás, y cada mando recibe su pendiente.
train-play-symbols-turn = Girar cada mando un paso en contra de su pendiente:
train-play-symbols-run = Y el entrenamiento entero de esta página:
train-play-symbols-read = Cómo se lee una tabla:
train-play-symbols-receipt = De dónde sale la pendiente de un mando:

## ask: ask it, add and take points, your own table

train-ask-says = { $guess } { $push }{ $inside ->
    [yes] {""}
   *[no] {" "}Este lugar queda fuera del mapa, lejos de todo lo que la red ha visto: ahí no te fíes de ella.
}
train-ask-class = La red dice **{ $label }**{ $kind ->
    [sure] , con una seguridad de **{ PERCENT($sure) }**.
   *[number] . Su número es { $output }, donde 0 significa { $no } y 1 significa { $yes }.
}
train-ask-number = La estimación de { $name } es **{ $output }**. No puede decir qué tan segura está: en { $where ->
    [own] sus propios puntos
   *[unseen] puntos no vistos
}, su fallo típico es { $miss }.
train-ask-silent = Aquí no empuja ninguna neurona de la capa { $layer }.
train-ask-push = La neurona { $neuron } de la capa { $layer } es la que más empuja, { $toward ->
    [label] hacia { $label }
    [up] hacia arriba
   *[down] hacia abajo
}{ $counted ->
    [yes] : aporta { PERCENT($share) } de la decisión.
   *[no] .
}
train-ask-click = Un clic
train-ask-does-ask = pregunta aquí
train-ask-does-add = añade: { $label }
train-ask-does-take = quita un punto
train-ask-low = bajo
train-ask-high = alto
train-ask-undo = Deshacer todos los puntos añadidos o quitados
train-ask-refused = Eso no se ha hecho: { $why ->
    [few] quedaría muy poco de lo que aprender
   *[many] caben como máximo { $most } puntos
}.
train-ask-pushes = Quién empuja la respuesta aquí
train-ask-pushes-alt = Con cuánta fuerza empuja la respuesta cada una de { $neurons } neuronas, y hacia dónde, junto con lo que siempre suma la última neurona.
train-ask-who = neurona
train-ask-push-axis = empuje sobre la respuesta
train-ask-neuron = neurona { $neuron }
train-ask-shift = siempre suma
train-ask-said = dice
train-ask-far-chip = Un rincón lejano
train-ask-add-chip = Añade puntos equivocados: haz clic en el mapa
train-ask-own-chip = Tu propia tabla

## lie: what if the slopes lied?

train-lie-guess = Damos la vuelta a cada pendiente: ahora apunta en la dirección equivocada. ¿Qué hará el error?
train-lie-shrinks = Disminuye igual
    .because = Un mando que se gira en contra de su pendiente verdadera baja el error. Aquí se gira a favor.
train-lie-stays = Se queda donde está
    .because = Cada paso mueve los mandos, y cada uno va en la dirección equivocada.
train-lie-grows = Crece
    .because = Cada paso va en contra de la pendiente, y eso es cuesta abajo. En contra de una pendiente invertida, va cuesta arriba.
train-lie-dial = Ver los dos
train-lie-place = ronda { NUM($round, digits: 4) }
train-lie-begins = Los dos empiezan igual, con un error de **{ $error }**.
train-lie-says = Ronda { NUM($round, digits: 4) }. { $lie ->
    [flipped] Con pendientes invertidas
    [shuffled] Con pendientes barajadas
    [sign] Solo con los signos
    [none] Sin pendientes
   *[straight] Sin dobleces
} { $gone ->
    [yes] se disparó después de la ronda { NUM($up, digits: 4) }
   *[no] el error es **{ $ours }**
}; { $lie ->
    [straight] con dobleces
   *[other] con pendientes verdaderas
}{ $gone ->
    [yes] {" "}el error es
   *[no] ,
} **{ $theirs }**. { $verdict }
train-lie-verdict = { $verdict ->
    [cost] El cambio lo empeoró.
    [close] Probar casi sigue el ritmo: { $why }
    [alike] { $lie ->
        [none] Probar sigue el ritmo: { $why }
       *[other] Aquí eso cambió poco.
    }
    [helped] { $lie ->
        [none] Probar acaba más abajo: { $why }
       *[other] Aquí el cambio no hizo daño: acaba más abajo.
    }
    [unclear] Aquí el error y el número de aciertos no están de acuerdo.
    [both-up] Los dos se disparan: con un paso tan grande no se puede comparar. Elige uno menor.
    [true-up] Solo se dispara el de pendientes verdaderas: para él, el paso es demasiado grande. Elige uno menor.
   *[none] {""}
}
train-lie-why = { $few ->
    [yes] { NUM($knobs) } mandos son pocos, y
   *[no] hay que girar { NUM($knobs) } mandos, y
} { $same ->
    [yes] las miradas fueron las mismas: { NUM($looks, digits: 4) }.
   *[no] las miradas fueron { NUM($looks, digits: 4) }; con pendientes, { NUM($true_looks, digits: 4) }.
}
train-lie-run = { $lie ->
    [flipped] Invertidas
    [shuffled] Barajadas
    [sign] Solo los signos
    [none] Sin pendientes: probando
   *[straight] Sin dobleces
}
train-lie-true = Verdaderas, con dobleces
train-lie-choose = Qué está mal
train-lie-flipped-chip = Invierte cada pendiente
train-lie-none-chip = Sin pendientes: prueba al azar
train-lie-straight-chip = Quita los dobleces
train-lie-several = Con **{ $knobs } mandos**, el error suele acabar en **{ $none }** sin pendientes, y en **{ $true }** con ellas (el del medio de { $starts } arranques).{ $same ->
    [yes] {""}
   *[no] {" "}(Rondas: { NUM($none_rounds, digits: 4) } sin ellas, { NUM($true_rounds, digits: 4) } con ellas.)
} { $ahead ->
    [slopes] Probar se queda atrás.
    [level] Probar sigue el ritmo.
   *[trying] Aquí le va mejor a probar.
}
train-lie-many = Otra vez, con muchos más mandos
train-lie-five = Las cinco clases de pendientes, una junto a otra
train-lie-five-alt = Cómo acabó el entrenamiento con cada clase de pendientes

## One knob's receipt

train-receipt-point = Punto
train-receipt-alt = Los caminos desde este mando hasta el error
train-play-error = El error, como curva

## sum: the questions answered

train-sum-slopes = ¿Por qué derivadas?
train-sum-bends = ¿Por qué una función de activación?
train-sum-picture = ¿Cuál es el panorama completo?
train-sum-sigmoid = ¿Por qué tantas veces una sigmoide?
train-sum-without = ¿Y si no hubiera derivadas?
train-sum-why-slopes = Una pendiente le dice a un mando hacia dónde girar para que el error disminuya. { $mine ->
    [yes] El tuyo
   *[no] Aquí el error
} pasó de { $begin } a **{ $end }**. Con las pendientes al revés { $up ->
    [yes] se disparó.
   *[no] llegó a **{ $wrong }**.
}
train-sum-why-bends = Sin dobleces, cualquier pila de capas es un solo corte recto. { $kind ->
    [counts] Con dobleces la red acierta **{ PERCENT($bends) }** de los puntos, y sin ellos, **{ PERCENT($straight) }**.
   *[measures] Con dobleces, el fallo típico es **{ $bends }**, y sin ellos, **{ $straight }**.
}
train-sum-whole = Entran datos, sale una estimación, se compara, se le pide a cada mando su pendiente, se gira cada uno un poco, y otra vez. Aquí esto se hizo { $rounds ->
    [1] una vez.
   *[other] { NUM($rounds, digits: 4) } veces.
}
train-sum-why-sigmoid = Convierte cualquier suma en una probabilidad. Por eso está al final para un sí o un no{ $ending ->
    [sigmoid] , como en esta red
   *[other] {""}
}, y también sirve de compuerta. **Por dentro, las redes de hoy usan ReLU** y sus parientes suaves (GELU, SiLU).
train-sum-no-slopes = Solo podrías probar, o pagar una mirada por cada mando. Con { NUM($few) } mandos { $few_wins ->
    [slopes] ganan las pendientes incluso así
   *[trying] gana probar
}. Con { NUM($many) } mandos y { NUM($looks) } miradas, las pendientes dejan **{ PERCENT($slopes_share) }** del error, y probar deja **{ PERCENT($rival_share) }**. Con todos los mandos en 0 quedaría { PERCENT($zero_share) }.
train-sum-map = El mapa después de la ronda { NUM($round, digits: 4) }, { $bends ->
    [yes] con dobleces
   *[no] sin dobleces
}: { $kind ->
    [counts] { PERCENT($right) } de aciertos
   *[measures] fallo típico { $miss }
}.
train-sum-map-title = { $bends ->
    [yes] Con dobleces
   *[no] Sin dobleces
}
train-sum-print = Imprimir esta página
train-sum-visit = Tu visita: lo que viste y lo que fallaste
train-sum-tour = Otra vez, con guía: cinco minutos

## Knobs and their slopes, in words

train-neuron = la neurona { $neuron } de la capa { $layer }
train-neuron-last = la última neurona
train-knob-weight = el mando que va de { $start } a { $to }
train-knob-shift = lo que siempre suma { $to }
train-knob-means = { $turn ->
    [none] Un pequeño giro no cambia el error.
    [down] Gíralo un poco hacia abajo, y el error disminuye.
   *[up] Gíralo un poco hacia arriba, y el error disminuye.
}
train-knob-story = Elegido: { $name }. Está en **{ $value }**, y su pendiente es **{ $slope }**. { $means }
train-largest = { $kind ->
    [value] De los { NUM($knobs) } mandos, el mayor es { $name }: está en **{ $value }**.
    [none] Ningún mando tiene una pendiente que la computadora distinga de 0.
   *[slope] La pendiente más empinada es **{ $value }**; la tiene { $name }. { $means }
}
train-receipt-says = Para el punto { $point } de { $points }, en la red entrenada: { $kind ->
    [cut] los caminos que llevan de este mando al error son { NUM($paths, digits: 4) }. Cada línea empieza con la culpa de una neurona: en ella ya está sumado todo lo demás.
    [one] un camino lleva de este mando al error. Multiplica a lo largo de él.
   *[many] los caminos que llevan de este mando al error son { NUM($paths, digits: 4) }. Multiplica a lo largo de cada uno y luego súmalos.
} La pendiente es **{ $slope }**. Un empujoncito real de { $nudge } mide { $measured }{ $same ->
    [yes] : lo mismo.
   *[no] .
}
train-receipt-factor = { $kind ->
    [error] estimación − respuesta
    [blame] culpa
    [weight] mando
    [bend] pendiente del doblez
   *[input] lo que entró
}
train-receipt-rest = { $paths ->
    [one] 1 camino más
   *[other] { $paths } caminos más
}
train-receipt-total = en total
train-receipt-answer = respuesta
train-receipt-path = camino
train-receipt-multiply = multiplicar
train-receipt-gives = da

## A person's own table

train-own-read = Leído así: { $first }{ $inputs ->
    [one] {""}
   *[other] , { $second }
}; respuesta: { $answer }{ $has_joined ->
    [yes] ; cuenta como: { $joined }
   *[no] {""}
}{ $has_columns ->
    [yes] ; descartadas, porque solo numeran las filas: { $columns }
   *[no] {""}
}{ $left_out ->
    [0] {""}
    [one] ; 1 fila descartada, porque le falta una celda
   *[other] ; { NUM($left_out, digits: 4) } filas descartadas, porque les falta una celda
}. { NUM($rows, digits: 4) } filas en total.
train-own-span = { $name }: de { $low } a { $high }{ $has ->
    [yes] {" "}{ $unit }
   *[no] {""}
}
train-own-labels = { $name }: { $no } o { $yes }
train-own-how = ¿Cómo quieres dar tus datos?
    .paste = Pegar
    .upload = Subir
    .table = Editar una tabla
train-own-upload = Una tabla en texto (CSV) o un libro de Excel (.xlsx), de 1 MB como máximo
train-own-rows = Filas; la primera, con los nombres
train-own-alt = Tus datos: una fila por punto, con dos números y la respuesta
train-own-until = { $source ->
    [last] Hasta entonces, las imágenes muestran los últimos datos que se pudieron leer.
   *[example] Hasta entonces, las imágenes muestran el ejemplo.
}
train-own-part = Estas filas son de antes de que se recargara la página. Para elegir entre todas las columnas, sube el archivo otra vez.
train-own-which = ¿Cuál de los dos?
train-own-answer = La respuesta está en
train-own-inputs = Lo que entra (una o dos columnas de números)
train-own-afresh = Leerlo de nuevo

## The settings

train-set-up = Prepáralo a tu manera
train-set-data = Los datos
train-set-network = La red
train-set-training = El entrenamiento
train-set-source = Datos
train-set-own = Tus propios datos
train-set-slopes = Pendientes
train-set-bends = Dobleces en las neuronas ocultas
train-set-amount = Puntos
    .help = Cuántos puntos se crean.
train-set-noise = Ruido
    .help = Cuánto se desvían los puntos antes de recibir su respuesta.
train-set-unseen = Puntos no vistos, en porcentaje
    .help = Puntos apartados para ponerla a prueba.
train-set-data-seed = Sortear otros puntos (semilla)
    .help = Otro número, otros puntos.
train-set-layers = Capas ocultas
    .help = Capas entre lo que entra y la respuesta.
train-set-bend = Doblez de las neuronas ocultas
    .help = La curva por la que cada neurona pasa su suma.
train-set-ending = El final de la red
    .help = El doblez de la última neurona.
train-set-fits = Según la respuesta
train-set-seed = Empezar con otros mandos (semilla)
    .help = Otro número, otro arranque.
train-set-rate = Tamaño del paso (tasa de aprendizaje)
    .help = Cuánto gira un mando cuando su pendiente es 1.
train-set-optimizer = Cómo se giran los mandos
train-set-loss = Cuánto se equivoca (el error)
    .help = Cómo se cuentan los fallos.
    .cross = Entropía cruzada (para sí o no)
    .square = Error al cuadrado
train-set-batch = Puntos por paso
    .help = Menos puntos: más pasos por ronda, y más toscos.
train-set-epochs = Rondas por los datos
    .help = Una ronda: cada punto visto una vez.
train-set-neurons = En la capa { $layer }
    .help = Neuronas de esta capa.
train-set-again = Reproducir otra vez tras cada cambio
train-set-knob = Mando

## Comparing two runs, and taking one away

train-pins = Comparar dos entrenamientos
train-pins-how = Fija este entrenamiento y luego cambia un control. Los dos se ven uno junto al otro.
train-pins-pin = Fijar este
train-pins-instead = Fijar este en su lugar
train-pins-unpin = Soltar
train-pins-title = **El entrenamiento fijado**, movido por el mismo deslizador
train-pins-map-alt = El mapa del entrenamiento fijado. Al final: { $now }
train-pins-table-alt = El entrenamiento fijado junto a este
train-take = Llévatelo
train-take-how = La red entrenada es tuya. Como programa funciona por sí sola, y estima lo mismo que aquí.
train-take-csv = El entrenamiento (CSV)
train-take-numpy = La red para NumPy
train-take-torch = La red para PyTorch

## What a person reads in the programs: comments, and what they print. No quotation marks (") and no backslash.

train-program-numpy = Una red entrenada, convertida en programa. Necesita Python 3 y NumPy, y nada más.
train-program-torch = Una red entrenada, en PyTorch: `model` para seguir entrenándola, `predict(inputs)` para preguntarle.
train-program-rows = responde a cada fila de entradas
train-program-row = responde a una fila
train-program-labels = las palabras para 0 y para 1, si las hay
train-program-layers = Cada capa: pesos (una fila por neurona), sesgos y el doblez.
train-program-knobs = Cada capa: pesos (una fila por neurona) y sesgos.
train-program-answers = { $kind ->
    [tensor] Las respuestas (filas, { $outputs }) para las entradas (filas, { $inputs }), como tensor.
   *[array] Las respuestas (filas, { $outputs }) para las entradas (filas, { $inputs }).
    }
train-program-units = La red recibe entradas centradas y divididas por la dispersión de cada columna.
train-program-step = 0 por debajo de cero, 1 desde cero. Su pendiente es 0, así que no se puede entrenar con pendientes.
train-program-give = Dale { $n ->
    [one] { $n } número
   *[other] { $n } números
    }
train-program-means = es decir:
train-compare-what = qué
train-compare-pinned = fijado
train-compare-this = este
train-compare-points = { $seen } vistos, { $unseen } no vistos
train-compare-row = { $row ->
    [data] datos
    [points] puntos
    [noise] ruido
    [data_seed] semilla de los datos
    [neurons] neuronas ocultas
    [bend] doblez
    [ending] final de la red
    [loss] cómo se cuenta el error
    [rate] tamaño del paso
    [batch] puntos por paso
    [optimizer] método
    [slopes] pendientes
    [seed] semilla de la red
    [rounds] rondas
    [error] error, vistos
    [unseen_error] error, no vistos
    [right] aciertos, vistos
    [unseen_right] aciertos, no vistos
    [miss] fallo típico, vistos
   *[unseen_miss] fallo típico, no vistos
}
train-kinds-slopes = pendientes
train-kinds-hears = lo que oye cada mando
train-kinds-rounds = rondas
train-kinds-error = error al final
train-kinds-right = aciertos
train-kinds-lowest = más bajo

## The pictures in the drawer

train-curve-seen = puntos de los que aprende
train-curve-unseen = puntos no vistos
train-curve-pinned = el fijado
train-curve-on = error en
train-curve-size = tamaño de la pendiente
train-curve-of = capa
train-curve-layer = capa { $layer }
train-curve-last = última capa
train-curve-alt = El error ronda a ronda, { $shape }: de { $start } al principio a { $end } al final.
train-curve-sizes-alt = El tamaño de las pendientes por capa, ronda a ronda, en una escala de potencias.
train-kinds-end = { $kind } { $error }
train-curve-kinds-alt = El error ronda a ronda según la clase de pendientes, desde { $start }. Al final: { $ends }
train-map-right = respuesta correcta
train-map-kind = es uno de los

## The tour, the card, the worksheet, the notes, the question once more

train-stop-sum = Las pendientes le dicen a cada mando hacia dónde ir, y con los dobleces la red dibuja cualquier forma. Aquí está la respuesta entera.
    .ask = Aquí están tus tres preguntas, con su respuesta.
train-card = El mapa de una red entrenada: acierta { PERCENT($right) } de sus puntos
train-worksheet-batch = Hay { NUM($points, digits: 4) } puntos, y cada paso mira { $batch } de ellos. Una ronda son {"{}"} pasos. { $rounds } rondas son {"{}"} pasos.
train-worksheet-knobs = Entran dos números. Las capas tienen { $first }, { $second } y 1 neuronas. Cada neurona tiene un mando por cada número que entra, y otro que siempre suma. En total son {"{}"} mandos.
train-worksheet-right = Una estimación mayor que 0,5 dice sí (1). Cuatro estimaciones y sus respuestas correctas: { $pairs }. De 4, son correctas {"{}"}. ¿Cuál de ellas cambiaría más con una pendiente, y por qué?
train-worksheet-pair = { $guess } para { $answer }
train-notes-first = Reproduce un entrenamiento, páralo a la mitad y pregunta hacia dónde irá la frontera.
train-notes-magic = Entrenar es magia.
    .answer = Son cuatro pasos: estimación, error, pendientes, giro. Y otra vez.
train-notes-predict = Al predecir se usan derivadas.
    .answer = Solo al aprender. Pregúntale por un punto: no se usa ninguna pendiente.
train-notes-leave = ¿Cuál de los cuatro pasos se puede omitir?
train-notes-stuck = ¿Qué cambiarías si se quedara atascada?
train-again-guess = Una red con capas de { $layers } neuronas aprende { $data ->
    [exam] el examen, con horas de sueño
    [circle] un disco dentro de un anillo
    [xor] cuatro esquinas, con las opuestas iguales
    [gauss] dos nubes
   *[moons] dos medias lunas
}, durante { $rounds } rondas. { $slopes ->
    [flipped] Damos la vuelta a cada pendiente: ahora apunta en la dirección equivocada.
   *[true] Todas las pendientes son las verdaderas.
} ¿Qué hará el error?
train-again-layers = { $first } y { $second }
train-again-shrinks = Disminuye
    .true = Cada giro de un mando va cuesta abajo. El error pasó de { NUM($start) } a { NUM($end) }.
    .flipped = Un mando que se gira en contra de su pendiente verdadera baja el error. Aquí se gira a favor.
train-again-stays = Se queda donde está
    .true = Aquí las pendientes no son 0: cada paso gira los mandos, y el error se mueve.
    .flipped = Cada paso mueve los mandos, y cada uno va en la dirección equivocada.
train-again-grows = Crece
    .true = Eso ocurre con las pendientes al revés. Estas apuntan bien.
    .flipped = Ahora cada giro de un mando va cuesta arriba. El error pasó de { NUM($start) } a { NUM($end) }.
