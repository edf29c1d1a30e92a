### The words of the screen: the plain word, the field's term, what it means, the forms in which it stands in text (`.forms`; not in the
### phrases of `.never`), and what else people call it (`.other`, for the search). A comma parts two.

# screen word ↔ term
# pendiente ↔ derivada · la pendiente de un mando ↔ derivada parcial · la lista de todas las pendientes ↔ gradiente
# mando ↔ peso (o sesgo), parámetro · desplazamiento ↔ sesgo (bias) · cuánto se equivoca, el error ↔ pérdida (loss)
# estimación ↔ predicción, salida · respuesta correcta ↔ objetivo (target) · fallo ↔ residuo · probabilidad ↔ probability
# tamaño del paso ↔ tasa de aprendizaje · seguir la pendiente cuesta abajo ↔ descenso de gradiente · rodar con impulso ↔ momento
# empujoncito ↔ pequeño cambio, diferencia finita · pasar la culpa hacia atrás ↔ retropropagación · culpa ↔ delta
# doblez (el), dobleces ↔ función de activación · la sigmoide, la tanh, la ReLU · escalón ↔ función escalón
# ronda ↔ época · mirada a los datos ↔ evaluación de la pérdida · probar ↔ búsqueda aleatoria · semilla ↔ random seed
# arranque ↔ inicialización · hoyo ↔ mínimo local · paso de montaña ↔ punto de silla · aplanarse ↔ saturación
# culpa que se apaga ↔ gradiente que se desvanece · se ha disparado ↔ divergencia · neurona muda ↔ ReLU muerta
# aprender de memoria ↔ sobreajuste · puntos no vistos ↔ conjunto de prueba · tabla de mandos ↔ matriz · frontera ↔ frontera de decisión
# girar un mando: subirlo, bajarlo · llano: pendiente 0 · empinado · pista · hueco · deslizador: the dial · recorrido, parada: the tour, a stop

# What a question has beside its matter: the search passes over these words.
search-small-words = a, al, algo, así, aun, cada, como, cómo, con, cual, cuál, cuáles, cuando, cuándo, cuanto, cuánto, de, debe, debo, decir, del, dice, diferencia, donde, dónde, el, ella, ellas, ello, ellos, en, entonces, entre, era, es, esa, ese, eso, está, esta, están, este, esto, estos, exactamente, explica, explícame, explicar, falta, fue, funciona, funcionan, gente, ha, hace, hacen, hacer, han, hay, la, las, le, les, lo, los, me, mi, mis, muy, necesario, necesita, necesitan, necesito, ni, no, nos, nuestro, o, otra, otro, para, pero, persona, por, porque, puede, pueden, puedo, que, qué, quien, quién, quiere, realmente, se, sea, ser, si, sí, significa, significan, sirve, sirven, sobre, solo, son, su, sus, tal, también, tan, te, tener, tiene, tienen, trabaja, trata, tu, tus, un, una, unas, uno, unos, usa, usan, usar, va, y, ya, yo, e, u

glossary-slope = pendiente
    .term = derivada
    .line = Da un empujoncito a un mando. La pendiente dice hacia dónde se mueve el resultado, y cuánto.
    .forms = pendiente, pendientes, derivada, derivadas
    .other = tasa de cambio, razón de cambio, tasa de variación, inclinación, tangente, recta tangente, derivar, derivación, diferencial, cálculo, cálculo diferencial, velocidad de cambio, primera derivada, derivative, slope, dy dx

glossary-partial = la pendiente de un mando
    .term = derivada parcial
    .line = La pendiente de un solo mando, mientras los demás se quedan quietos.
    .forms = pendiente de un mando, pendiente de cada mando, derivada parcial, derivadas parciales
    .other = parciales, parcial, pendiente parcial, derivación parcial, ceteris paribus, partial derivative

glossary-gradient = la lista de todas las pendientes
    .term = gradiente
    .line = Todas las pendientes juntas, una por mando. Un paso va justo en contra de ellas.
    .forms = todas las pendientes, gradiente, gradientes
    .other = vector gradiente, nabla, jacobiano, jacobiana, gradient, grad, vector de pendientes, dirección de máximo ascenso

glossary-knob = mando
    .term = peso o sesgo; juntos: parámetros
    .line = Un número dentro de la red. Al aprender se gira, hasta que las estimaciones encajan.
    .forms = mando, mandos
    .other = peso, pesos, parámetro, parámetros, coeficiente, coeficientes, sesgo y peso, sinapsis, conexión, fuerza, perilla, weight, weights, parameter

glossary-error = cuánto se equivoca (el error)
    .term = pérdida, loss
    .line = Un solo número: lo lejos que están las estimaciones de las respuestas correctas.
    .forms = error, errores, cuánto se equivoca
    .other = función de pérdida, pérdidas, coste, costo, función de coste, función de costo, función objetivo, riesgo, función de error, criterio, energía, loss function, cost

glossary-guess = estimación
    .term = predicción, salida
    .line = El número que sale al final de la red.
    .forms = estimación, estimaciones
    .other = predicciones, predecir, salidas, estimar, adivinar, y sombrero, y gorro, inferencia, respuesta de la red, prediction, output

glossary-target = la respuesta correcta
    .term = objetivo, target
    .line = Lo que la red debería decir. Lo dicen los datos.
    .forms = respuesta correcta, respuestas correctas
    .other = objetivos, etiqueta, etiquetas, valor real, valor verdadero, salida deseada, salida esperada, clase, label, ground truth, one hot, codificación one hot, etiqueta de clase

glossary-step-size = tamaño del paso
    .term = tasa de aprendizaje, learning rate
    .line = Cuánto se gira un mando por cada unidad de pendiente.
    .forms = tamaño del paso, tamaños de paso, tamaño de paso
    .other = tasas de aprendizaje, ritmo de aprendizaje, factor de aprendizaje, velocidad de aprendizaje, tasa, lr, eta, alfa, hiperparámetro, hiperparámetros, decaimiento, learning rate schedule

glossary-descent = seguir la pendiente cuesta abajo
    .term = descenso de gradiente, gradient descent
    .line = Una y otra vez, gira cada mando un pasito en contra de su pendiente.
    .forms = seguir la pendiente cuesta abajo, sigue la pendiente cuesta abajo, sigue sus pendientes cuesta abajo, seguir la pendiente, sigue la pendiente, siguiendo la pendiente, seguir las pendientes, sigue las pendientes, descenso de gradiente
    .other = descenso del gradiente, descenso por gradiente, máximo descenso, algoritmo de descenso, optimización, optimizador, minimizar, minimización, entrenamiento, entrenar, aprendizaje, ajuste, convergencia, converger, gradient descent, minimizar el error, optimization

glossary-momentum = rodar con impulso
    .term = momento, momentum
    .line = Cada paso conserva algo de la velocidad del anterior.
    .forms = rodar con impulso, ruedan con impulso, rueda con impulso, con impulso, momento
    .never = de momento, cada momento, un momento, este momento, al momento
    .other = impulso, bola pesada, nesterov, velocidad, inercia, heavy ball

glossary-nudge = empujoncito
    .term = pequeño cambio, diferencia finita
    .line = Un giro muy pequeño de un mando, para ver qué provoca.
    .forms = empujoncito, empujoncitos
    .other = empujón, nudge, diferencias finitas, gradiente numérico, derivada numérica, comprobación del gradiente, verificación del gradiente, perturbación, épsilon, delta x, cociente incremental, cociente de diferencias, infinitesimal, incremento

glossary-network = red
    .term = red neuronal, neural network
    .line = Capas de neuronas. Por un lado entran números, y por el otro sale una estimación.
    .forms = red, redes, red neuronal, redes neuronales
    .other = red de neuronas, modelo, rna, red neuronal artificial, perceptrón multicapa, mlp, aprendizaje profundo, deep learning, red prealimentada, feedforward, red densa, aproximador universal, aproximación universal, ia, inteligencia artificial, neural network

glossary-neuron = neurona
    .term = unidad, unit
    .line = Multiplica cada número por un mando, los suma todos y dobla la suma.
    .forms = neurona, neuronas
    .other = nodo, nodos, unidades, perceptrón, célula, suma ponderada, preactivación, combinación lineal, producto escalar, producto punto, neuron

glossary-layer = capa
    .term = layer
    .line = Neuronas una al lado de otra. Lo que envían pasa a la capa siguiente.
    .forms = capa, capas
    .other = layers, profundo, profunda, profundidad, capa densa, totalmente conectada, capa de entrada, capa de salida

glossary-hidden = capa oculta
    .term = hidden layer
    .line = Una capa entre lo que entra y la última capa.
    .forms = capa oculta, capas ocultas, neurona oculta, neuronas ocultas
    .other = unidad oculta, unidades ocultas, nodo oculto, nodos ocultos, capa intermedia, representación oculta, anchura, hidden unit

glossary-shift = desplazamiento, un número que cada neurona suma siempre
    .term = sesgo, bias
    .line = Un mando que la neurona suma siempre, entre lo que entre.
    .forms = desplazamiento, desplazamientos, sesgo, sesgos
    .other = término de sesgo, ordenada al origen, ordenada en el origen, intercepto, término independiente, umbral, término constante, bias term

glossary-matrix = tabla de mandos
    .term = matriz
    .line = Todos los mandos de una capa, menos los desplazamientos. Cada fila es de una neurona.
    .forms = tabla de mandos, tablas de mandos, una sola tabla, matriz
    .other = matrices, matriz de pesos, multiplicación de matrices, producto de matrices, producto matricial, tensor, aplicación lineal, transformación lineal, traspuesta, transpuesta, capa lineal, matrix

glossary-backprop = pasar la culpa hacia atrás
    .term = retropropagación, backpropagation
    .line = La culpa va desde el error hacia atrás, capa por capa. Así cada mando recibe su pendiente.
    .forms = pasar la culpa hacia atrás, pasa la culpa hacia atrás, la culpa va hacia atrás, la culpa vuelve hacia atrás, retropropagación, backpropagation
    .other = propagación hacia atrás, back propagation, backprop, backward pass, paso hacia atrás, retropropagar, propagación del error, diferenciación automática, autodiff, autograd, modo inverso, grafo computacional, grafo de cómputo, asignación de crédito

glossary-blame = culpa
    .term = delta, la pendiente del error en una neurona
    .line = Cuánto se mueve el error cuando la suma de esta neurona recibe un empujoncito.
    .forms = culpa, culpas
    .other = deltas, señal de error, gradiente local, error retropropagado, sensibilidad, blame

glossary-chain = multiplicar por el camino, sumar los caminos
    .term = regla de la cadena, chain rule
    .line = Un empujoncito se multiplica por cada pendiente de su camino. Si hay varios caminos, se suman.
    .forms = camino hasta el error, caminos hasta el error, a lo largo del camino, a lo largo de cada camino, por cada camino, sumar los caminos, suma los caminos, regla de la cadena
    .other = función compuesta, composición, composición de funciones, producto de derivadas, suma de caminos, chain rule

glossary-bend = doblez
    .term = función de activación, no linealidad
    .line = La curva por la que una neurona pasa su suma.
    .forms = doblez, dobleces, función de activación, funciones de activación
    .other = activación, activaciones, no lineal, no linealidades, función no lineal, función de transferencia, función de aplastamiento, pliegue, codo, activation function

glossary-sigmoid = interruptor suave
    .term = sigmoide, sigmoid
    .line = Un doblez que sube con suavidad de 0 a 1.
    .forms = interruptor suave, sigmoide, sigmoides
    .other = por qué sigmoide, logística, función logística, sigmoide logística, función sigmoide, sigmoidea, curva en s, forma de s, expit, logit, escalón suave, sigmoid

glossary-tanh = interruptor suave de −1 a 1
    .term = tanh
    .line = Un doblez que sube con suavidad de −1 a 1.
    .forms = tanh, interruptor suave de −1 a 1
    .other = tangente hiperbólica, hyperbolic tangent

glossary-relu = plano, y luego recto hacia arriba
    .term = ReLU
    .line = Un doblez con una esquina. Por debajo de 0 da 0, y por encima no cambia nada.
    .forms = ReLU
    .other = rectificador, unidad lineal rectificada, lineal rectificada, rampa, leaky relu, bisagra, gelu, silu, swish, elu, softplus

glossary-step = escalón
    .term = función escalón, step function
    .line = Un doblez que salta de 0 a 1. A los dos lados su pendiente es 0.
    .forms = escalón, escalones, escalón duro
    .other = heaviside, paso duro, función paso, función umbral, escalón binario, escalón unitario, función signo, umbral duro, hard step, regla del perceptrón

glossary-round = una ronda
    .term = época, epoch
    .line = Se han visto todas las filas de los datos una vez.
    .forms = ronda, rondas
    .other = épocas, epochs, pasada por los datos, iteración, iteraciones, vuelta

glossary-look = una mirada a los datos
    .term = una evaluación de la pérdida
    .line = Todas las filas pasan por la red una vez, y se lee el error.
    .forms = una mirada, mirada a los datos, miradas a los datos, mirada, miradas
    .other = evaluación de la función, evaluación, evaluaciones, evaluación hacia adelante, loss evaluation

glossary-trying = probar, sin pendientes
    .term = búsqueda aleatoria, escalada de colinas
    .line = Gira los mandos al azar, y quédate con lo que baja el error.
    .forms = probando, probar, probar suerte, búsqueda aleatoria
    .other = evolución, evolutivo, estrategias evolutivas, algoritmo genético, algoritmos genéticos, hill climbing, random search, ascenso de colinas, recocido simulado, temple simulado, búsqueda en rejilla, búsqueda en cuadrícula, sin gradiente, sin derivadas, caja negra, orden cero, enjambre de partículas, fuerza bruta, prueba y error, ensayo y error

glossary-cross-entropy = entropía cruzada
    .term = cross-entropy, log loss
    .line = Una forma de contar los fallos en un sí o no. Lo que más cuesta es estar seguro y equivocarse.
    .forms = entropía cruzada
    .other = cross entropy, crossentropy, pérdida logarítmica, logloss, verosimilitud, log verosimilitud, verosimilitud negativa, bce, entropía cruzada binaria, kullback

glossary-seed = semilla
    .term = semilla aleatoria, random seed
    .line = El número con el que empieza el azar. La misma semilla da otra vez el mismo arranque.
    .forms = semilla, semillas
    .other = reproducible, estado aleatorio, azar, aleatoriedad, seed

glossary-start = arranque
    .term = inicialización
    .line = Dónde están los mandos antes de aprender. Pequeños, al azar, y ninguna neurona igual a otra.
    .forms = inicialización, arranque al azar, arranques al azar
    .other = inicializar, pesos iniciales, valor inicial, valores iniciales, inicialización de pesos, initialization, init, xavier, glorot, he, kaiming, punto de partida

glossary-dip = hoyo
    .term = mínimo local
    .line = Un lugar bajo que no es el más bajo. Desde él, todo paso pequeño sube.
    .forms = hoyo, hoyos, mínimo local, mínimos locales
    .other = mínimo, mínimos, mínimo global, mínimos globales, óptimo local, óptimo, óptimos, trampa, atascado, atascarse, valle, no convexo, no convexa, convexo, local minimum

glossary-pass = paso de montaña
    .term = punto de silla
    .line = Allí todas las pendientes son 0, y aun así queda un camino que baja.
    .forms = paso de montaña, pasos de montaña, silla de montar, punto de silla
    .other = puntos de silla, punto de ensilladura, meseta, región plana, punto crítico, punto estacionario, puerto de montaña, saddle point

glossary-flat = aplanarse
    .term = saturación
    .line = Muy lejos del centro, un doblez ya casi no sube. Allí su pendiente es casi 0.
    .forms = se aplana, se aplanan, se satura, saturación
    .other = saturar, saturado, saturada, saturándose, región plana, zona muerta, asíntota, saturation, meseta, mesetas

glossary-fading = culpa que se apaga
    .term = gradiente que se desvanece, vanishing gradient
    .line = Con muchas capas, la culpa puede encoger en su camino hacia atrás, hasta que queda muy poca.
    .forms = culpa que se apaga, la culpa se apaga, gradiente que se desvanece, desvanecimiento del gradiente
    .other = desvanecer, desvanece, gradientes desvanecientes, gradiente evanescente, desaparición del gradiente, cadena larga, redes profundas, vanishing gradients

glossary-blown = dispararse
    .term = divergencia, gradiente que explota
    .line = Los números crecen más allá de todo límite. Casi siempre, porque los pasos eran demasiado grandes.
    .forms = se ha disparado, se han disparado, se dispara, se disparan, se disparó, dispararse, divergencia
    .other = explotar, explosión, explosión del gradiente, exploding gradient, divergir, diverge, desbordamiento, overflow, nan, inf, infinito, infinita, inestable, inestabilidad, pasarse, oscilar, oscilación, rebotar, la pérdida es nan, la pérdida explota, el error explota, loss is nan

glossary-silent = neurona muda
    .term = ReLU muerta, dead ReLU
    .line = Su suma es menor que 0 en todas las filas. Por eso envía 0, y no le vuelve ninguna pendiente.
    .forms = neurona muda, neuronas mudas, ReLU muda, ReLU muerta, neurona muerta
    .other = relu que muere, dying relu, unidad muerta, neuronas muertas, muerta, neurona apagada

glossary-heart = aprender de memoria
    .term = sobreajuste, overfitting
    .line = Encaja con los puntos que vio, y empeora con los que no vio.
    .forms = de memoria, sobreajuste
    .other = sobreajustar, sobreajustado, sobreentrenamiento, memorizar, memorización, varianza alta, parada temprana, detención temprana, cuándo parar, parar el entrenamiento, regularización, dropout, weight decay, penalización l2, generalizar, subajuste, early stopping, sobre ajuste, sobreajuste de los datos, overfit, error de entrenamiento bajo y error de prueba alto

glossary-unseen = puntos no vistos
    .term = conjunto de prueba, test set
    .line = Puntos apartados. Muestran qué tal le va a la red con lo que es nuevo para ella.
    .forms = puntos no vistos, puntos nunca vistos, error no visto
    .other = datos de prueba, datos de test, error de prueba, validación, conjunto de validación, datos de validación, apartados, holdout, generalización, validación cruzada, división, partición, acierto con datos nuevos

glossary-data = datos
    .term = conjunto de entrenamiento, training set
    .line = Filas con lo que entra, y la respuesta correcta de cada una.
    .forms = los datos, tus datos, tus propios datos, datos propios
    .other = conjunto de datos, dataset, datasets, datos de entrenamiento, ejemplos de entrenamiento, ejemplo, ejemplos, muestra, muestras, instancia, instancias, característica, características, atributo, observación, filas, entrada, entradas, mnist

glossary-batch = puntos por paso
    .term = lote, minilote, batch
    .line = Cuántas filas pasan juntas por la red antes de que los mandos den un paso.
    .forms = lote, lotes, puntos por paso, puntos para cada paso, puntos en cada paso
    .other = mini lote, minilotes, mini batch, minibatch, tamaño del lote, batch size, descenso de gradiente estocástico, sgd, estocástico, aprendizaje en línea, iteración, iteraciones, lote completo

glossary-miss = fallo
    .term = residuo
    .line = Lo lejos que está una estimación de la respuesta correcta. Al cuadrado, los fallos grandes pesan más.
    .forms = fallo, fallos
    .other = residuos, error cuadrático, errores al cuadrado, error cuadrático medio, ecm, mse, rmse, l2, pérdida l2, l1, mae, error absoluto, error absoluto medio, suma de cuadrados, mínimos cuadrados, coste cuadrático, costo cuadrático, diferencia al cuadrado, residual

glossary-chance = qué tan probable es
    .term = probabilidad
    .line = Un número de 0 a 1. Dice qué tan segura está la red de un sí.
    .forms = probabilidad de aprobar, probabilidad, probabilidades
    .other = chance, probability, confianza, verosimilitud, softmax, clasificación binaria, clasificación, clasificador, sí o no

glossary-one-neuron = una neurona sola
    .term = regresión lineal o logística
    .line = Sin doblez ajusta una recta. Con una sigmoide ajusta una probabilidad.
    .forms = regresión lineal, regresión logística
    .other = linear regression, logistic regression, regresión, modelo lineal, recta de ajuste, recta de regresión, perceptrón, forma cerrada, ecuación normal, mínimos cuadrados, clasificador lineal, linealmente separable, frontera de decisión

glossary-curving = curvatura
    .term = segunda derivada, hessiana
    .line = Lo rápido que cambia la pendiente misma de un lugar a otro.
    .forms = curvatura, segunda derivada
    .other = segundas derivadas, hessiano, matriz hessiana, curvarse, cuánto se curva, newton, método de newton, newton raphson, segundo orden, cuasi newton, bfgs, taylor, condicionamiento, mal condicionado

glossary-own-step = un tamaño del paso para cada mando
    .term = tasa de aprendizaje adaptativa, Adam, RMSProp
    .line = Cada mando tiene su propio tamaño de paso, según las pendientes que ha visto.
    .forms = tamaño del paso para cada mando, tamaño de paso para cada mando, su propio tamaño de paso
    .other = adagrad, adadelta, adaptativo, adaptativa, optimizador, optimizadores, optimizer, optimizador adam, adam optimizer

glossary-forward = ir hacia adelante
    .term = propagación hacia adelante, forward pass
    .line = Los números van desde lo que entra hasta la estimación, capa por capa.
    .forms = ir hacia adelante, van hacia adelante, va hacia adelante, propagación hacia adelante
    .other = paso hacia adelante, forward propagation, forward prop, feedforward, prealimentación, inferencia, propagar, propagación

glossary-scaling = poner a escala
    .term = normalización de las entradas
    .line = Todas las columnas se llevan a un tamaño parecido. Así, un mismo tamaño del paso sirve para todos los mandos.
    .forms = poner a escala, puesto a escala, puesta a escala, puestas a escala, a escala
    .other = escalar, escalado, escalamiento, escalar entradas, escalado de características, normalizar, normalización, estandarizar, estandarización, puntuación z, z score, batch norm, normalización por lotes, min max, normalizar los datos, escalar los datos, normalizar las entradas

glossary-border = frontera
    .term = frontera de decisión
    .line = La línea que en un mapa separa el sí del no.
    .forms = frontera, fronteras, frontera recta
    .other = límite de decisión, superficie de decisión, línea de separación, hiperplano, borde, contorno, decision boundary

glossary-xor = esquinas opuestas iguales
    .term = xor
    .line = Un acertijo de cuatro puntos que ninguna frontera recta puede separar.
    .forms = xor, esquinas opuestas iguales
    .other = o exclusivo, o exclusiva, problema xor, puerta xor, compuerta xor, no linealmente separable, linealmente inseparable
