### The page of words: its scenes, what was left out, where to go next.

## The chapter and its scenes, as menus and headings name them

words-title = Palabras
words-question = ¿Qué significan las palabras?
words-answers = Cada palabra en una línea, con el término que usan los expertos y la imagen que la muestra.
words-all-title = Palabras
words-all-question = ¿Qué significan las palabras?
words-questions-title = Preguntas
words-questions-question = ¿Qué pregunta la gente?
words-quiz-title = Adivina
words-quiz-question = ¿En qué se equivoca la gente?
words-left-out-title = Lo que falta
words-left-out-question = ¿Qué dejaron fuera estas páginas?
words-further-title = Para seguir
words-further-question = ¿Adónde puedo ir después?

words = Palabras
words-all-search = Busca una palabra, un término, un signo o una pregunta
    .example = pendiente, gradiente, η, por qué sigmoide …
words-all-all = Primero la palabra corriente; luego el término y el signo que usan los expertos. O escribe una pregunta.
words-all-found = { $n ->
    [one] Hay una fila que encaja.
   *[other] Hay { $n } filas que encajan; la mejor va primero.
 } Vacía el campo para ver todas las palabras.
words-all-none = Aquí nada se llama «{ $search }». Esto es lo más parecido.
words-shown = Se muestra aquí: { $chapter }, «{ $scene }»
words-questions-begin = Una respuesta corta a cada una, y una imagen que la muestra.
words-questions-wrong = En qué se equivoca a menudo la gente
words-questions-asked = Qué pregunta la gente
words-quiz-all = Todas las preguntas
words-quiz-choose = Elige una respuesta. Después, un enlace te lleva a la imagen que muestra qué es lo cierto.
words-quiz-next = Siguiente pregunta
words-left-out-begin = En estas páginas todo es pequeño. Esto es lo que así no se ve.
words-further-tab = Cada enlace se abre en su propia pestaña.
words-further-and = { $first } y { $next }
words-further-comma = { $first }, { $next }
words-further-others = { $first } y otros
words-further-since = desde { $year }
words-further-by = { $by }, { $year }. { $line }

## What was left out

left-out-size = **Tamaño.** Las redes reales tienen millones de mandos o más, y otros tipos de capas. El ciclo es el mismo.
    .see = Mira cuánto cuesta un paso con muchos mandos
left-out-batches = **Lotes.** El entrenamiento real mira cada vez solo una pequeña parte de los datos.
    .see = Entrena con diez puntos por paso
left-out-small-steps = **Pasos pequeños.** Una pendiente solo habla de un paso pequeño.
    .see = Mira qué hace un paso grande
left-out-dips = **Hoyos.** Una caminata puede acabar en un hoyo que no es el más bajo. A menudo, con eso basta.
    .see = Mira un hoyo así
left-out-new-data = **Datos nuevos.** Encajar con los datos todavía no es acertar con datos nuevos.
    .see = Aparta la mayoría de los puntos
left-out-invented = **Estudiantes inventados.** Los estudiantes del examen son inventados, para que basten siete mandos. Los datos reales pocas veces son tan limpios.
    .see = Entrena con pingüinos reales
left-out-rounding = **Redondeo.** Después de cada giro, cada mando pierde sus últimas cifras. Así todas las computadoras muestran el mismo entrenamiento.
left-out-other = **Otras formas de aprender.** Aquí siempre hay alguien que sabe la respuesta correcta. Las redes también pueden aprender de premios, o de datos sin respuestas.
left-out-regularization = **Regularización.** Un pequeño precio por los mandos grandes, para aprender menos de memoria.
    .see = Mira una red que aprende de memoria
left-out-many = **Muchas respuestas.** Con más de dos respuestas, el final de la red reparte el total entre todas (*softmax*).

## Where to go next

further-watch = Para mirar y para jugar
further-films = Vídeos que muestran el mismo ciclo, con imágenes tranquilas. Un buen paso siguiente.
further-playground = Construye una red pequeña y mira cómo aprende.
further-read = Para leer y para construir
further-nielsen = Un libro gratuito para principiantes. Explica paso a paso cómo se pasa la culpa hacia atrás.
further-mazur = Una pasada con todos sus números, en papel. «Cualquier red», en el laboratorio, muestra la misma.
further-micrograd = Unas cien líneas de Python que encuentran pendientes por sí solas.
further-cs231n = Apuntes claros sobre dobleces, arranques, tamaños del paso y comprobaciones con empujoncitos.
further-goodfellow = El libro de texto. Para quien quiera también las fórmulas.
further-papers = Los artículos tras estas páginas
further-rumelhart = Dio a conocer cómo pasar la culpa hacia atrás.
further-cybenko = Con bastantes interruptores suaves se forma cualquier curva suave, con tanta precisión como quieras.
further-glorot = Por qué las pilas profundas con interruptores suaves aprenden mal, y cómo arrancarlas.
further-rectifier = Por qué ReLU ocupó el lugar del interruptor suave.
further-adam = Pasos que ruedan con impulso, con un tamaño del paso para cada mando.
further-evolution = Un caso en que aprender sin pendientes va bien.
further-autodiff = Cómo encuentran pendientes las computadoras, y por qué no dan empujoncitos.
