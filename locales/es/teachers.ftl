### The teachers' page: in class, a lesson, worksheets with their key, a card, the exit question, notes.

## The chapter and its scenes, as menus and headings name them

teachers-title = Para docentes
teachers-question = ¿Cómo uso esto en clase?
teachers-answers = Muéstralo con un proyector, da una clase, imprime una hoja de trabajo con sus soluciones y conoce los errores típicos.
teachers-in-class-title = En clase
teachers-in-class-question = ¿Cómo se lo muestro a una clase?
teachers-lesson-title = Una clase
teachers-lesson-question = ¿Cómo lleno 45 minutos?
teachers-worksheet-title = Hoja de trabajo
teachers-worksheet-question = ¿Qué puede trabajar una clase en papel?
teachers-card-title = Tarjeta
teachers-card-question = ¿Qué conviene recordar?
teachers-exit-title = Pregunta final
teachers-exit-question = ¿Qué viste hoy?
teachers-notes-title = Notas
teachers-notes-question = ¿Qué debo saber de cada capítulo?

teachers = Para docentes
teachers-print = Imprimir

## In class: presenter mode, and a link with controls hidden or fixed

teachers-presenter = **El modo de presentación** hace la imagen tan grande como la pantalla. Desaparecen la barra de capítulos y la letra pequeña.
teachers-keys = **Espacio** pone en marcha el deslizador, o lo detiene. **← →** lo mueven un paso. **N** avanza, **B** o **P** retroceden. **Esc** sale del modo de presentación.
teachers-make = **Crea un enlace para tu clase.** Oculta lo que distraiga. Fija lo que deba quedarse como está.
teachers-chapter = Capítulo
teachers-scene = Escena
teachers-hide = Ocultar estos controles
teachers-hide-all = Todos
teachers-lock = Fijar estos controles
teachers-present = Modo de presentación
teachers-link = El enlace para tu clase:
teachers-now = Presentar esta escena ahora
teachers-frame = La línea que pone esta escena en una página tuya:
teachers-fix = Añade `name:value` para fijar un control en un valor, como en `lock=rate:0.3`. Los nombres y los valores aparecen en la dirección después de mover un control. El nombre del capítulo que llevan delante se quita.

## The lesson: 45 minutes, seven stops. Shown over each scene, and as a plan

lesson-begin = Empezar la clase
lesson-how = Un solo enlace lleva por los 45 minutos. En el modo de presentación, **N** lleva de parada en parada.
lesson-link = El enlace:
lesson-row = **{ $minutes } minutos.** { $ask }
lesson-stop = Parada { $n } de { $all } · { $minutes } minutos · { $ask }
lesson-next = Siguiente parada: { $title }
lesson-end = Aquí acaba la clase
lesson-watch = Pulsa Reproducir y no digas nada. ¿En qué se diferencian las imágenes?
lesson-turn = Por parejas: una persona gira un mando, la otra dice hacia dónde se inclina el suelo.
lesson-walk = Nadie ve el mapa. Di el siguiente paso antes de darlo.
lesson-sum = Mueve dos dobleces hasta que formen una colina.
lesson-hint = Da un empujoncito a un mando: ¿qué se mueve detrás de un escalón, y qué detrás de una sigmoide?
lesson-answer = La última suma puede ser cualquier número. ¿Cómo se convierte en una probabilidad?
lesson-exit = Cada persona escribe una frase y la entrega.

## The exit question

exit-ask = Responde a una de estas preguntas con una frase tuya, sin mirar ninguna página.
exit-1 = La pendiente de un mando es menor que 0. ¿Hacia dónde hay que girarlo, y por qué?
    .key = Hacia arriba: una pendiente menor que 0 dice que el error baja cuando el mando sube.
exit-2 = ¿Por qué una red con escalones por dentro no puede aprender con pendientes?
    .key = A los dos lados de un escalón, un empujoncito no cambia nada. Por eso los mandos anteriores no reciben ninguna pista.
exit-3 = ¿Por qué hay que volver a preguntar por las pendientes después de cada paso?
    .key = Una pendiente solo vale cerca de donde se tomó. Después del paso, el suelo se inclina de otra manera.
teachers-show-key = Mostrar las soluciones

## The card: the three questions, answered

card-1 = ¿Por qué derivadas?
    .answer = Una pendiente le dice a cada mando: arriba o abajo, y cuánto. Gira todos los mandos un poco cuesta abajo, pregunta otra vez, y el error disminuye.
card-2 = ¿Por qué dobleces, y por qué la sigmoide?
    .answer = Sin dobleces, cualquier pila de capas es una sola tabla: solo fronteras rectas. Una sigmoide dobla con suavidad, así que los empujoncitos pasan, y al final da una probabilidad.
card-3 = ¿Cómo encaja todo?
    .answer = Estimación, error, culpa hacia atrás por las capas, un pequeño giro de cada mando. Una y otra vez: eso es aprender.

## Worksheets

teachers-sheet = Capítulo
teachers-sheet-all = Todos los capítulos
teachers-seed = Número de la hoja
    .help = Otro número da una hoja con otros ejercicios. El mismo número da la misma hoja en cualquier computadora.
teachers-sheet-title = **Hoja de trabajo { $seed }.** Trabaja a mano, o lee la pantalla que se indica. Nombre: { $line }
teachers-sheet-key = **Hoja de trabajo { $seed }, con las soluciones.**
teachers-see = Míralo: «{ $scene }»
teachers-answer = **Solución:** { $key }
teachers-step = La bola está en { NUM($at) }. Ahí la pendiente es { SIGNED($slope) }, y el tamaño del paso, { NUM($size) }. Dibuja el paso como una flecha. ¿Dónde acaba?
    .key = El paso es { NUM($size) } × { NUM($steep) }: { NUM($step) } hacia la { $way ->
        [left] izquierda
       *[right] derecha
     }. Acaba en { NUM($end) }.
teachers-step-alt = Un valle con una bola en { NUM($at) }, y la inclinación del suelo bajo ella: pendiente { SIGNED($slope) }.
teachers-step-solved-alt = El mismo valle, con una flecha de { NUM($step) } hasta { NUM($end) }.
teachers-lie = Una de estas tres frases es mentira. ¿Cuál, y qué es lo cierto?
    .key = La número { $n }. { $so }
teachers-sentence = En una frase tuya: { $why }
    .key = Por ejemplo: { $so }

true-start-1 = La estimación de una red cambia cuando se gira uno de sus mandos.
true-start-2 = El error es un solo número: cuánto se desvían todas las estimaciones.
true-start-3 = Después de cada paso hay que volver a preguntar por las pendientes.
lie-start-1 = La flecha de un paso apunta siempre al lugar más bajo de todos.
    .so = Apunta cuesta abajo desde donde estás, y no sabe nada más.
lie-start-2 = La pendiente de un mando no cambia mientras giran otros mandos.
    .so = Gira cualquier mando, y las pendientes de los demás también cambian.
why-start-1 = ¿Por qué son pequeños los pasos?
    .key = Una pendiente solo vale cerca de donde se tomó.
why-start-2 = ¿De qué sirve saber la pendiente de cada mando?
    .key = Así se pueden girar todos los mandos a la vez, cada uno hacia donde debe.

true-slopes-1 = Una pendiente menor que 0 dice: hacia la derecha se baja.
true-slopes-2 = De cerca, cualquier curva suave parece recta.
true-slopes-3 = En el fondo de un valle suave, la pendiente es 0.
lie-slopes-1 = Un lugar empinado está siempre lejos del fondo.
    .so = Una pendiente solo conoce el lugar donde estás.
lie-slopes-2 = Donde la pendiente es 0, siempre hay un fondo.
    .so = Una cima y un paso de montaña también tienen pendiente 0.
why-slopes-1 = ¿Por qué una pendiente no vale para un movimiento grande?
    .key = Durante el trayecto, la curva se aparta de su línea recta.
why-slopes-2 = ¿Por qué una esquina no tiene una única pendiente?
    .key = Desde la izquierda sale un número, y desde la derecha, otro.

true-downhill-1 = Con un más en lugar del menos, el error crece.
true-downhill-2 = En suelo poco inclinado, un paso es corto.
true-downhill-3 = Una caminata puede acabar en un hoyo que no es el más bajo.
lie-downhill-1 = Cuanto mayor es el tamaño del paso, antes se llega al fondo.
    .so = Un paso demasiado grande salta por encima del valle, y puede caer más arriba.
lie-downhill-2 = Quien camina cuesta abajo tiene que ver todo el mapa.
    .so = Basta la inclinación bajo tus pies.
why-downhill-1 = ¿Por qué restamos la pendiente?
    .key = La pendiente muestra hacia dónde crece el error, y queremos que disminuya.
why-downhill-2 = ¿Por qué los pasos se acortan cerca del fondo?
    .key = El paso es tamaño del paso × pendiente, y ahí la pendiente se acerca a 0.

true-backprop-1 = En el camino de vuelta no se gira ningún mando.
true-backprop-2 = La culpa de la última neurona es la primera que se conoce.
true-backprop-3 = Una sola pasada hacia atrás encuentra las pendientes de todos los mandos.
lie-backprop-1 = Pasar la culpa hacia atrás gira los mandos.
    .so = Solo encuentra las pendientes. Los mandos los gira otro paso, aparte.
lie-backprop-2 = Para hallar todas las pendientes hay que dar un empujoncito a cada mando.
    .so = Una pasada hacia adelante y otra hacia atrás las encuentran todas.
why-backprop-1 = ¿Por qué la culpa empieza por el final?
    .key = Solo la última capa se compara con la respuesta correcta.
why-backprop-2 = ¿Por qué se multiplica la culpa por la pendiente del doblez?
    .key = La pendiente dice cuánto de un empujoncito pasa por el doblez.

true-bends-1 = Dos dobleces pueden formar una colina.
true-bends-2 = La esquina de ReLU es un doblez.
true-bends-3 = Lejos del centro, una sigmoide es casi plana.
lie-bends-1 = Las derivadas curvan una red.
    .so = La curvan los dobleces. Las derivadas solo la entrenan.
lie-bends-2 = ReLU está hecha de trozos rectos, así que no es un doblez.
    .so = La esquina entre los trozos es el doblez.
why-bends-1 = ¿Por qué una neurona sin doblez no puede formar una colina?
    .key = Solo puede formar una línea recta.
why-bends-2 = ¿Por qué cada neurona de una capa hace algo distinto?
    .key = Cada una empieza con otros mandos, así que recibe otras pistas.

true-one-matrix-1 = Sin dobleces, dos capas no hacen más que una.
true-one-matrix-2 = Con una tabla, las líneas rectas siguen siendo rectas.
true-one-matrix-3 = Dos tablas, una tras otra, son una sola tabla.
lie-one-matrix-1 = Diez capas sin dobleces pueden dibujar una frontera redonda.
    .so = Son una sola tabla, así que la frontera sigue siendo recta.
lie-one-matrix-2 = Con más mandos, una red siempre puede hacer más.
    .so = Sin dobleces, todos actúan como los mandos de una sola tabla.
why-one-matrix-1 = ¿Por qué una pila de capas sin dobleces es solo una capa?
    .key = Multiplicar y sumar dos veces sigue siendo multiplicar y sumar.
why-one-matrix-2 = ¿Por qué un doblez en medio cambia eso?
    .key = Mueve unos puntos más que otros, y eso no lo hace ninguna tabla.

true-sigmoid-1 = Una sigmoide convierte cualquier suma en un número entre 0 y 1.
true-sigmoid-2 = Una sigmoide deja pasar, como mucho, un cuarto de un empujoncito pequeño.
true-sigmoid-3 = Un escalón no da pistas en ninguno de sus dos lados.
lie-sigmoid-1 = En cada capa tiene que haber una sigmoide.
    .so = Por dentro, hoy se suelen usar otros dobleces. La sigmoide está al final, para un sí o un no.
lie-sigmoid-2 = Lo mejor es un escalón, porque decide.
    .so = Decide, pero un empujoncito no cambia nada. Por eso, a través de él no se aprende nada.
why-sigmoid-1 = ¿Por qué acaba en una sigmoide una red que responde sí o no?
    .key = Su última suma puede ser cualquier número, y una probabilidad está entre 0 y 1.
why-sigmoid-2 = ¿Por qué muchas capas de sigmoides aprenden despacio con un arranque normal?
    .key = Cada una deja pasar, como mucho, un cuarto de la culpa, así que queda poca.

true-without-derivatives-1 = Con siete mandos, probar sigue el ritmo de las pendientes.
true-without-derivatives-2 = La mitad de los empujoncitos diminutos al azar bajan.
true-without-derivatives-3 = Dar un empujoncito a cada mando cuesta una mirada por cada uno.
lie-without-derivatives-1 = Con más mandos, a los empujoncitos al azar les va mejor.
    .so = Con más mandos, casi todos los empujoncitos van de lado, o casi.
lie-without-derivatives-2 = Sin pendientes no se puede aprender nada.
    .so = Con unos pocos mandos se puede aprender probando.
why-without-derivatives-1 = ¿Por qué ganan las pendientes cuando hay muchos mandos?
    .key = Una sola pasada le dice a cada mando hacia dónde ir. Quien prueba tiene que adivinarlo para todos a la vez.
why-without-derivatives-2 = ¿Por qué un empujoncito al azar ayuda tan poco con muchos mandos?
    .key = Gira unos mandos hacia el lado correcto, y otros hacia el contrario.

true-train-1 = Para hacer una estimación no se usa ninguna derivada.
true-train-2 = En una ronda, cada punto se ve una vez.
true-train-3 = Los puntos apartados muestran cómo le va a la red con datos nuevos.
lie-train-1 = Cuanto más tiempo aprende una red, mejor le va con puntos nuevos.
    .so = Puede empezar a aprender sus propios puntos de memoria.
lie-train-2 = Con las pendientes invertidas, la red aprende lo mismo, solo que más despacio.
    .so = Entonces cada paso va cuesta arriba, y el error crece.
why-train-1 = ¿Por qué se apartan algunos puntos, que la red no ve?
    .key = Para ver si la red aprendió, o si solo sabe sus puntos de memoria.
why-train-2 = ¿Cuáles son los cuatro pasos al aprender, y por qué se repiten una y otra vez?
    .key = Estimación, error, pendientes, giro. Cada giro es pequeño, así que hacen falta muchos.

## Notes

notes-whole = Todos los capítulos juntos llevan unos { $minutes } minutos de clase. Cada uno se puede dar también por separado.
notes-about = Unos **{ $minutes } minutos**. Al final, la clase habrá visto esto: { $answers }
notes-first = **Haz esto primero.** { $words }
notes-open = Abrir «{ $scene }»
notes-wrong = Lo que suelen decir los estudiantes, y la respuesta clara
notes-said = *«{ $mistake }»* { $answer }
notes-ask = Qué preguntar
notes-shows = Escenas que lo muestran
