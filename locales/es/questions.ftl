### Questions that learners ask. `.answer` is the plain answer, `.see` the button to the picture that shows it, `.names` what
### people type to find it. Where there are choices, `.why` is said to someone who chose it.

questions-right = **Así es.** { $because }
questions-wrong = **No del todo.** { $reason } **La respuesta: { $answer }.** { $because }
questions-progress = Has respondido { $answered } de { $all }, con { $right } { $right ->
    [one] acierto
   *[other] aciertos
}.

## What people get wrong

question-turns = Pasar la culpa hacia atrás, ¿cambia los mandos?
    .answer = No, solo encuentra las pendientes. Los mandos los gira otro paso, aparte.
    .see = Mira: ningún mando se mueve hasta el giro
    .names = la retropropagación cambia los pesos, backpropagation actualiza, cuándo se actualizan los pesos, actualizar los pesos, actualización de pesos, backprop, weight update
question-turns-yes = Sí, capa por capa
    .why = En el camino de vuelta, cada mando se queda donde está.
question-turns-no = No, solo encuentra pendientes
    .why = Encuentra las pendientes. Los mandos los gira otro paso, aparte.

question-minus = ¿Por qué restamos la pendiente?
    .answer = La pendiente muestra hacia dónde crece el error. Queremos que disminuya, así que vamos al revés.
    .see = Mira una caminata que suma la pendiente
    .names = por qué restar, signo menos, por qué no sumar, gradiente negativo, en contra de la pendiente, contra el gradiente, cuesta arriba, why subtract, negative gradient
question-minus-grows = Muestra hacia dónde crece el error
    .why = Una pendiente mayor que 0 significa: si sube el mando, sube el error. Queremos bajar.
question-minus-below = Las pendientes son menores que 0
    .why = Unas son mayores que 0, y otras menores.
question-minus-habit = Es una costumbre
    .why = Con un signo más, el error crece.

question-solve = ¿Por qué no hallar con una fórmula el lugar de pendiente 0?
    .answer = Para una línea recta hay una fórmula así. Con dobleces dentro no hay ninguna, y por eso caminamos.
    .see = Mira dónde sirve la fórmula, y qué se pierde
    .names = igualar la derivada a cero, derivada igual a cero, igualar a cero, despejar, resolver la ecuación, pendiente 0, solución exacta, solución analítica, forma cerrada, ecuación normal, todas las parciales cero, closed form, normal equation
question-solve-always = Siempre se podría
    .why = En cuanto hay dobleces dentro, nadie tiene esa fórmula.
question-solve-line = Solo la hay para una línea recta
    .why = Para una línea recta hay fórmula. Con dobleces dentro no hay ninguna, y por eso caminamos.

question-hard = Un escalón decide sí o no. ¿No basta con eso?
    .answer = Para decidir, sí. Para aprender, no: es plano a los dos lados, y ningún mando anterior recibe una pista.
    .see = Mira cómo un empujoncito acaba en el escalón
    .names = por qué no una función escalón, función escalón, umbral, por qué sigmoide, por qué no sí o no, perceptrón, step function, hard threshold
question-hard-enough = Basta
    .why = Para decidir, sí. Para aprender, no.
question-hard-hint = No da ninguna pista
    .why = Es plano a los dos lados. Un empujoncito no cambia nada, así que ningún mando anterior oye qué hacer.
question-hard-slow = Es demasiado lento
    .why = Es rápido. Pero no tiene nada que decir a los mandos anteriores.

question-back = En el camino de vuelta, ¿por qué la pendiente del doblez, y no el doblez?
    .answer = El doblez hace la estimación. Su pendiente dice cuánto de un empujoncito pasa.
    .see = Mira: sale casi todo, y del empujoncito casi nada
    .names = derivada de la sigmoide, derivada de la función de activación, por qué la derivada de la activación, sigmoid derivative, derivative of activation
question-back-feels = El empujoncito nota la pendiente
    .why = El doblez hace la estimación. Su pendiente dice cuánto de un empujoncito pasa.
question-back-larger = La pendiente es mayor
    .why = A menudo es menor. Una sigmoide deja pasar, como mucho, un cuarto de un empujoncito.

question-curvy = ¿Son las derivadas las que curvan una red?
    .answer = No, son los dobleces. Las derivadas solo la entrenan.
    .see = Mira un entrenamiento con pendientes y sin dobleces
    .names = qué la hace no lineal, no linealidad, frontera curva, frontera de decisión no lineal, nonlinear, decision boundary
question-curvy-yes = Sí
    .why = Quita los dobleces: las mismas pendientes entrenan entonces una frontera recta.
question-curvy-no = No, son los dobleces
    .why = La curvan los dobleces. Las derivadas solo la entrenan.

question-layers = ¿Más capas ayudan siempre?
    .answer = Sin dobleces, no: diez capas no pueden hacer más que una.
    .see = Mira: ocho capas no lo hacen mejor que una
    .names = más capas, capas lineales, apilar capas lineales, red lineal, una sola matriz, linear layers, more layers, colapsar
question-layers-always = Sí, siempre
    .why = Sin dobleces se multiplican entre sí hasta quedar en una sola tabla.
question-layers-bends = Sin dobleces, no
    .why = Sin dobleces, diez capas no pueden hacer más que una.

question-relu = ReLU está hecha de líneas rectas. ¿Puede servir de algo?
    .answer = Sí. Cada mitad es recta, pero la esquina entre las dos es un doblez.
    .see = Mira cómo varias ReLU suman una colina
    .names = relu es lineal, relu lineal, lineal a trozos, por qué funciona relu, relu linear, piecewise linear
question-relu-no = No, lo recto sigue siendo recto
    .why = Cada mitad es recta, pero las dos mitades no están en la misma línea.
question-relu-yes = Sí, su esquina es un doblez
    .why = Cada mitad es recta. La esquina entre las dos es el doblez.

question-corner = ReLU no tiene pendiente en su esquina. ¿Impide eso aprender?
    .answer = No. Caer justo en la esquina es raro, y allí sirve la pendiente de cualquiera de los lados.
    .see = Ponte en la esquina
    .names = relu no derivable, relu no diferenciable, relu en cero, derivada en 0, subgradiente, relu not differentiable, subgradient
question-corner-yes = Sí
    .why = Una suma cae muy pocas veces justo en la esquina.
question-corner-no = No
    .why = Caer justo ahí es raro. Y allí sirve la pendiente de cualquiera de los lados.

question-score = ¿Por qué no contar los aciertos y aprender de eso?
    .answer = Esa cuenta va a saltos: un empujoncito casi siempre la deja igual. El error se mueve con cada empujoncito.
    .see = Gira un poco un mando: mira el error y la cuenta
    .names = exactitud, precisión, contar aciertos, por qué no la exactitud, porcentaje de aciertos, accuracy, accuracy como pérdida, zero one loss
question-score-work = Eso funcionaría
    .why = Un empujoncito casi nunca cambia la cuenta, así que no da ninguna pista.
question-score-jumps = Va a saltos
    .why = Un empujoncito casi siempre deja la cuenta igual. El error se mueve con casi cada empujoncito.

question-random = ¿No es más inteligente probar al azar, como la evolución?
    .answer = Con unos pocos mandos, probar sigue el ritmo. Con cada mando más, sale más caro.
    .see = Mira la carrera, de pocos mandos a muchos
    .names = evolución, algoritmo genético, búsqueda aleatoria, evolutivo, por qué no al azar, fuerza bruta, random search, genetic algorithm
question-random-few = Con unos pocos mandos
    .why = Con pocos mandos, probar sigue el ritmo. Con cada mando más, sale más caro.
question-random-always = Sí, siempre
    .why = Con muchos mandos, la mitad de los empujoncitos al azar bajan, pero casi todos muy poco.
question-random-never = No, nunca
    .why = Con unos pocos mandos sigue el ritmo, y no necesita ninguna pendiente.

question-stuck = ¿Seguir la pendiente acaba siempre en un mal hoyo?
    .answer = Puede pasar. Con dos mandos ocurre; con muchos casi siempre queda un camino hacia abajo.
    .see = Mira una caminata que acaba en el valle más alto
    .see-2 = Mira cómo cientos de mandos hallan su camino
    .names = mínimo local, mínimos locales, atascado, atascarse, quedarse atascado, mínimo global, local minimum, local minima
question-stuck-always = Sí, siempre
    .why = Ocurre, pero no siempre.
question-stuck-can = Puede pasar
    .why = Con dos mandos, una caminata puede acabar en un hoyo. Con muchos casi siempre queda un camino hacia abajo.
question-stuck-never = Nunca
    .why = Sí que ocurre: una pendiente no sabe nada de un valle más hondo.

question-zero = ¿Pueden empezar todos los mandos en 0?
    .answer = No. Las neuronas iguales reciben la misma pista: todas aprenden lo mismo, o nada.
    .see = Mira qué hace el arranque con muchas capas
    .names = inicializar en cero, inicialización a cero, todos los pesos cero, todo ceros, simetría, romper la simetría, empezar en cero, mismos pesos, zero initialization, symmetry breaking
question-zero-anyway = Sí, aprenden de todos modos
    .why = O todas de la misma manera, o nada.
question-zero-alike = No, se quedan iguales
    .why = Las neuronas iguales reciben la misma pista. Siguen siendo copias unas de otras.

question-far = ¿Un lugar empinado está lejos de la meta?
    .answer = No siempre. Una pendiente solo conoce el lugar donde estás, y no sabe nada de la meta.
    .see = Ponte junto a la meta, donde es empinado
    .names = gradiente grande, pendiente grande, empinado, a qué distancia está el mínimo, tamaño del gradiente, large gradient
question-far-yes = Sí
    .why = Un lugar puede ser empinado y estar muy cerca.
question-far-not = No siempre
    .why = Una pendiente solo conoce el lugar donde estás. No sabe nada de la meta.

question-bigger = ¿Se aprende más rápido con pasos más grandes?
    .answer = Hasta cierto punto. Después saltan por encima del valle.
    .see = Mira una caminata que salta de lado a lado
    .names = tasa de aprendizaje grande, tasa de aprendizaje demasiado alta, pasos grandes, pasarse, se pasa de largo, la pérdida explota, pérdida nan, learning rate too high, overshoot
question-bigger-point = Hasta cierto punto
    .why = Sí, hasta que saltan por encima del valle.
question-bigger-always = Sí, siempre
    .why = Un paso demasiado grande cae al otro lado, y puede caer más arriba.
question-bigger-never = No, nunca
    .why = Con pasos muy pequeños se avanza a rastras. Con otros algo mayores se llega más lejos.

question-moves = ¿Vale la pendiente también para un movimiento grande?
    .answer = Solo cerca de donde estás. En un movimiento grande, la curva se aparta de ella.
    .see = Mira qué tan cerca hay que estar
    .names = paso grande, local, aproximación lineal, solo pasos pequeños, por qué pasos pequeños, linear approximation
question-moves-yes = Sí
    .why = En una curva, la pendiente cambia durante el trayecto.
question-moves-near = Solo cerca de ti
    .why = Vale cerca de donde estás. En un movimiento grande, la curva se aparta de ella.

question-predicting = ¿Usa derivadas una red cuando predice?
    .answer = No, solo mientras aprende. Para estimar bastan números que van hacia adelante, sin pendientes.
    .see = Mira una estimación hecha sin ninguna pendiente
    .names = derivadas al predecir, predicción, inferencia, después de entrenar, derivatives at inference
question-predicting-yes = Sí, en cada estimación
    .why = Para estimar, los números van hacia adelante por las capas. Eso es todo.
question-predicting-learns = Solo mientras aprende
    .why = Una estimación no necesita pendientes. Las pendientes son para aprender.

## What people ask

question-walk = ¿Por qué se camina incluso donde hay una fórmula?
    .answer = La fórmula tiene que ver todos los datos a la vez, y un solo doblez la inutiliza. Caminar sigue funcionando.
    .see = Mira una neurona con fórmula, y una red sin ella
    .names = descenso de gradiente en regresión lineal, por qué descenso de gradiente, existe fórmula, ecuación normal, mínimos cuadrados, gradient descent linear regression
question-bias = ¿Qué falla sin el desplazamiento (sesgo)?
    .answer = Si solo entran ceros, la suma de la neurona es 0, sean cuales sean sus mandos. Su doblez no puede moverse a los lados.
    .see = Mira una hoja que no puede dejar su centro
    .names = sin sesgo, por qué sesgo, para qué sirve el sesgo, hace falta el sesgo, papel del sesgo, sin bias, para qué sirve el bias, bias, término independiente
question-square = ¿Por qué elevar el fallo al cuadrado, y no dejarlo como está?
    .answer = Al cuadrado, más y menos no se anulan, los fallos grandes pesan más, y cerca de 0 la pendiente se apaga poco a poco.
    .see = El fallo al cuadrado: su pendiente crece con él
    .see-2 = El fallo tal cual: su pendiente salta en 0
    .names = error al cuadrado, por qué al cuadrado, elevar al cuadrado, error absoluto, valor absoluto, error cuadrático medio, mse, mae, l1, squared error
question-entropy = ¿Por qué entropía cruzada para sí o no?
    .answer = Con ella, lo que más cuesta es estar seguro y equivocarse. Así, hasta una sigmoide ya plana recibe una pista fuerte.
    .see = Entrena con fallos al cuadrado en su lugar
    .names = por qué entropía cruzada, entropía cruzada o error cuadrático, pérdida logarítmica, mse para clasificación, pérdida para clasificar, cross entropy, log loss
question-how-many = ¿Cuántas neuronas y capas debe tener una red?
    .answer = Ninguna fórmula lo dice. Empieza con poco, y añade hasta que el error no visto deje de bajar.
    .see = Empieza con una neurona, y añade
    .names = número de capas, número de neuronas, cuántas capas, cuántas neuronas, cuántas ocultas, tamaño de la red, elegir arquitectura, arquitectura, hidden units
question-deep-or-wide = ¿Una red debe ser profunda o ancha?
    .answer = Una ancha suma dobleces lado a lado; una profunda dobla lo ya doblado. La profunda es más difícil de entrenar.
    .see = Mira qué hacen diez capas con la culpa
    .names = profunda o ancha, profundidad o anchura, anchura, ancho, más profunda, más ancha, deep or wide, depth, width
question-half = ¿Por qué xor se queda atascado en un medio?
    .answer = Sus cuatro puntos tiran de una frontera recta hacia los dos lados. Sin dobleces, lo mejor es decir un medio a los cuatro.
    .see = Mira lo mejor que se logra sin dobleces
    .names = xor, atascado en 0.5, un medio, siempre 0.5, la salida es 0.5, xor no aprende, o exclusivo, disyunción exclusiva, exclusive or
question-heart = ¿Cuándo aprende una red de memoria, y cuándo hay que parar?
    .answer = Con pocos puntos, muchos mandos y mucho ruido. Hay que parar donde el error no visto es más bajo.
    .see = Mira cómo el error no visto vuelve a subir
    .names = sobreajuste, sobreentrenamiento, parada temprana, cuándo parar, memorizar, aprender de memoria, generalización, cuánto entrenar, error no visto, overfitting, early stopping, dropout, regularización
question-scale = ¿Por qué poner las entradas a escala?
    .answer = Una entrada grande hace más empinado el valle de su mando, y una pequeña, más suave. Un mismo tamaño del paso solo va bien con una de las dos.
    .see = Camina por un valle largo y estrecho
    .names = escalar las entradas, normalizar las entradas, escalado, normalización, estandarizar, por qué normalizar, feature scaling, normalization
question-small = ¿Por qué el arranque debe ser pequeño, y no 0?
    .answer = En 0, todas las neuronas se quedan iguales. Si es demasiado grande, los dobleces ya son planos antes de aprender nada.
    .see = Mira diez capas, y qué hace su arranque
    .names = pesos aleatorios pequeños, inicialización, inicialización de pesos, pesos iniciales, empezar pequeño, inicialización aleatoria, xavier, weight initialization
question-newton = ¿Por qué no usar también la curvatura (Newton)?
    .answer = Hace falta un número por cada pareja de mandos: 3.280 mandos forman más de 5 millones de parejas.
    .see = Mira qué sabe la curvatura del tamaño del paso
    .names = newton, segunda derivada, hessiana, hessiano, curvatura, segundo orden, método de newton, second derivative, hessian
question-any = ¿Puede ser un doblez cualquier función (x², seno)?
    .answer = Casi cualquiera que no sea recta. Pero un seno se repite, y al sumar parábolas solo sale otra parábola.
    .see = Mira una que baja y funciona (SiLU)
    .see-2 = Mira las pendientes de un seno
    .names = seno como activación, sin, x al cuadrado, parábola, cualquier función, polinomio, activación polinómica, debe ser monótona, monótona, logaritmo como activación, tiene que subir siempre, sine activation
question-added = ¿Por qué se suman las pendientes de todos los puntos?
    .answer = El error es una media de todos los puntos. Por eso su pendiente es la media de las pendientes de todos.
    .see = Mira qué dice cada estudiante, y la media
    .names = suma de gradientes, sumar pendientes, gradiente medio, promedio de gradientes, acumular gradientes, suma sobre los ejemplos, sumar y no reemplazar, sum of gradients
question-dead = ¿Qué es una ReLU muerta?
    .answer = Una con la suma por debajo de 0 en todos los puntos. Ahí su pendiente es 0, así que ya no oye nada.
    .see = Ponte donde ReLU calla
    .names = relu muerta, neurona muerta, relu negativa, pendiente cero relu, suma negativa, todas las pendientes 0, dead relu, dying relu
question-all-positive = ¿Y si a una ReLU solo le llegan sumas mayores que 0?
    .answer = Entonces es para ellas una línea recta. Su desplazamiento lleva la esquina hasta los puntos.
    .see = Ponte donde ReLU es recta
    .names = relu entradas positivas, relu solo positivos, relu identidad, relu positive inputs
question-one-point = ¿Por qué aprende un punto y olvida los demás?
    .answer = Un paso para un solo punto puede dañar al resto. Da pasos pequeños, y usa todos los puntos por turno.
    .see = Entrena con un punto en cada paso
    .names = aprende un ejemplo, olvida, solo el último ejemplo, olvido catastrófico, aprendizaje en línea, catastrophic forgetting, online learning
question-epoch = ¿Qué son lote, iteración y época?
    .answer = Un lote (*batch*) son los puntos de un paso. Una época es una ronda: cada punto visto una vez.
    .see = Entrena con diez puntos por paso
    .names = lote, iteración, época, tamaño del lote, minilote, diferencia entre lote y época, descenso de gradiente estocástico, batch, epoch, mini batch, batch size, sgd
question-afresh = ¿Hay que poner las pendientes a 0 entre rondas?
    .answer = Cada vez se preguntan de nuevo. Un programa que las va sumando tiene que borrarlas antes.
    .see = Mira cómo un giro cambia todas las pendientes
    .names = zero grad, zero_grad, poner gradientes a cero, reiniciar gradientes, borrar gradientes, poner a cero entre rondas
question-place = Una pendiente no es un lugar. ¿Cómo se puede restar de un lugar?
    .answer = No se hace: el paso es la pendiente por el tamaño del paso, y eso está en las unidades del mando.
    .see = Mira cómo una pendiente se vuelve paso
    .names = unidades, restar la pendiente al peso, pendiente y peso, por qué multiplicar por la tasa de aprendizaje, units
question-together = ¿Por qué se pueden juntar las pendientes de dos mandos?
    .answer = De cerca, el suelo es plano como un tablero inclinado. Dos inclinaciones forman una sola, y esta apunta cuesta abajo.
    .see = Mira cómo dos pendientes hacen una flecha
    .names = combinar derivadas parciales, juntar parciales, dirección del gradiente, por qué el gradiente apunta, máximo descenso, mayor pendiente, gradient direction
question-transposed = ¿De dónde sale la tabla girada (W traspuesta)?
    .answer = De vuelta, cada línea lleva la culpa multiplicada por su mando. Es la misma tabla, leída por columnas.
    .see = Mira la culpa volver por las líneas
    .names = traspuesta, transpuesta, w traspuesta, matriz transpuesta, wt, retropropagación matricial, transpose
question-order = ¿Por qué hace falta un orden en el camino de vuelta?
    .answer = La culpa de una neurona sale de la culpa de las que la oyen. Por eso la última capa va primero.
    .see = Mira cómo la última capa es la primera en recibir su culpa
    .names = orden, topológico, orden inverso, desde el final, por qué hacia atrás, backward, reverse order
question-mean = ¿Por qué la media de los fallos, y no el del medio?
    .answer = Un empujoncito mueve todos los fallos, pero el del medio es de un solo punto. Los demás no enseñarían nada.
    .see = Mira cómo cuenta cada fallo
    .names = media o mediana, mediana, error medio, promedio, por qué la media, mean or median
question-alike = ¿Acaban siendo iguales las neuronas que empiezan distintas?
    .answer = Pocas veces. Como empiezan distintas, cada una recibe sus propias pistas y aprende su propia parte.
    .see = Mira qué dibuja cada neurona
    .names = acaban iguales, misma función, muchas neuronas misma entrada, por qué varias neuronas, neuronas redundantes, todas las neuronas iguales, redundant neurons
question-evolve = ¿Y las familias enteras de redes que se reproducen?
    .answer = Prueban muchos empujoncitos a la vez. Cada uno sigue siendo al azar, y pocos bajan casi en línea recta.
    .see = Mira adónde llevan las direcciones al azar
    .names = población, cruce, genético, reproducción, mutación, enjambre de partículas, particle swarm, crossover, genetic
