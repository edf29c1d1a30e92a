### The laboratory: what a beginner does not need, for those who want it. In the order of its scenes.

## The chapter and its scenes, as menus and headings name them

lab-title = Laboratorio
lab-question = ¿Con qué más se puede experimentar?
lab-answers = Todos los puntos de una curva, cuatro maneras de caminar, tus propias redes: aquí todo lo giras tú.
lab-every-title = Cada punto
lab-every-question = ¿Tiene pendiente cada punto de una curva?
lab-two-title = Dos mandos
lab-two-question = ¿Cómo hacen dos pendientes un paso?
lab-ways-title = Cuatro maneras
lab-ways-question = ¿Hay una manera mejor de caminar cuesta abajo?
lab-digits-title = Cifras
lab-digits-question = ¿Qué tan pequeño debe ser un empujoncito?
lab-receipt-title = Una pendiente
lab-receipt-question = ¿De dónde sale la pendiente de un mando?
lab-own-title = Cualquier red
lab-own-question = ¿Qué hace una ronda, número por número?
lab-learn-title = Sin dobleces
lab-learn-question = ¿Qué no pueden aprender las capas sin dobleces?
lab-stack-title = Tablas
lab-stack-question = ¿Cómo se convierten muchas tablas en una sola?
lab-through-title = Un doblez
lab-through-question = ¿Cuánto de un empujoncito pasa por un doblez?
lab-exam-title = Siete mandos
lab-exam-question = ¿Hacen falta pendientes para siete mandos?
lab-guess-title = Prueba tú
lab-guess-question = ¿Puedes encontrar el fondo adivinando?

lab = Laboratorio

## What several scenes say

lab-then = { $first } { $then }
lab-list-more = { $first }, { $then }
lab-list-last = { $first } y { $then }
lab-word = { $word }
lab-number = { NUM($value) }
lab-signed = { SIGNED($value) }
lab-small = { NUM($value, least: 0.000000001) }
lab-numbers = { $n } números
lab-product = { NUM($a) } × { NUM($b) }
lab-none = no tiene
lab-knob = mando { $knob }
lab-error = error
lab-slope = pendiente
lab-hours = horas de estudio
lab-right-answer = respuesta correcta
lab-neuron = neurona { $neuron } de la capa { $layer }
lab-sizes = { $first } a { $then }
lab-all-numbers = Todos los números
lab-all-digits = Todas las cifras
lab-seed = Otro arranque (semilla)
    .help = Cada número es otro arranque al azar.
lab-step-size = Tamaño del paso

## every: the slope at every point of a curve

lab-every-dial = El mando
lab-every-choose = Curva
lab-every-result = el resultado
lab-every-knob = el mando
lab-every-below = la pendiente ahí
lab-every-at = { FIXED($x) } · pendiente { SIGNED($slope, digits: 2) }
lab-every-at-none = { FIXED($x) } · sin pendiente
lab-every-slope = En **{ FIXED($x) }** la pendiente es **{ SIGNED($slope) }**: uno a la derecha, { NUM($size, digits: 2) } hacia { $way ->
    [up] arriba
   *[down] abajo
 }.
lab-every-flat = En **{ FIXED($x) }** el suelo es { $level ->
    [exactly] llano: un empujoncito no cambia nada, o casi nada.
   *[nearly] casi llano: un empujoncito apenas cambia el resultado.
 }
lab-every-gap = En **{ FIXED($x) }** la curva tiene un hueco. Ahí la fórmula no da ningún número, o da uno demasiado grande.
lab-every-jump = En **{ FIXED($x) }** la curva se corta. Ninguna pendiente sola vale ahí.
lab-every-corner = En **{ FIXED($x) }** la curva tiene una esquina: pendiente { SIGNED($left) } a la izquierda, { SIGNED($right) } a la derecha.
lab-every-none = En **{ FIXED($x) }** el resultado es { NUM($height) }. Las reglas no encuentran ahí ninguna pendiente, o una demasiado grande.
lab-every-outside = { $point } El punto queda por { $where ->
    [above] encima
   *[below] debajo
 } de la imagen.
lab-every-steep = { $point } Una pendiente tan empinada no cabe en la imagen de abajo.
lab-every-zero = Abajo: la pendiente en cada punto. Por encima de la línea de color { $color }, la curva sube. Por debajo, la curva baja.
lab-every-chip-corner = Cruza la esquina
lab-every-chip-far = Ponte lejos en la sigmoide
lab-every-chip-own = Escribe tu propia fórmula
lab-every-symbols = La curva y su pendiente:
lab-every-rules = Las reglas que hallan la pendiente de cualquier fórmula:
lab-every-read = La fórmula tal como se leyó, y su pendiente:
lab-every-long = La fórmula de su pendiente es demasiado larga para mostrarla.
lab-every-curve-alt = { $curve }: { $shape }, con la línea que la toca.
lab-every-gap-alt = una curva con un hueco
lab-every-slopes-alt = La pendiente en cada punto: { $shape }, de { SIGNED($least) } a { SIGNED($most) }.
lab-every-slopes-gap-alt = La pendiente en cada punto que tiene una, dibujada de { SIGNED($least) } a { SIGNED($most) }.

## two: two knobs, and the arrow that their two slopes make

lab-two-dial-a = Mando A
lab-two-dial-b = Mando B
lab-two-ground = Terreno
lab-two-only = solo gira el mando { $knob }
lab-two-grows = { $error ->
    [more] **más** error
    [less] **menos** error
    [hardly] casi el mismo error
   *[same] el mismo error
 }
lab-two-slopes = Si sube A: { $a }. Si sube B: { $b }.
lab-two-step = { $slopes } La flecha es un paso cuesta abajo: A { SIGNED($a, digits: 2) }, B { SIGNED($b, digits: 2) }.
lab-two-flat = { $slopes } Aquí el suelo es llano, así que no hay camino hacia abajo.
lab-two-what = Cada mando tiene su propia pendiente, con el otro quieto (una *derivada parcial*). Todas las pendientes juntas son el *gradiente*. La flecha es un paso en contra de él: { NUM($step) } × pendiente.
lab-two-chip-pass = Ponte en el paso de montaña
lab-two-chip-flat = Dos pendientes 0, y sin fondo
lab-two-symbols = Con dos mandos:
lab-two-map-alt = Un mapa del error según dos mandos ({ $ground }), con una flecha que marca un paso cuesta abajo desde donde están los deslizadores.
lab-two-cut-alt = El error cuando solo gira el mando { $knob }, con la línea que toca la curva donde están los deslizadores.

## ways: four ways to walk

lab-ways-dial = Caminar
lab-ways-choose = Maneras de caminar
lab-ways-ground = Terreno
lab-ways-rate = Tamaño del paso (tasa de aprendizaje)
lab-ways-start = Arranque: mando { $knob }
lab-ways-steps = Pasos
lab-ways-uphill = Caminar a favor de la pendiente, no en contra
lab-ways-step-axis = paso
lab-ways-read = paso { $step }
lab-ways-read-gone = paso { $step } · fuera de todo límite
lab-ways-read-error = paso { $step } · error { NUM($error) }
lab-ways-step = **Paso { $step }.**
lab-ways-stands = *{ $way }*: { NUM($error, digits: 2, least: 0.000001) }.
lab-ways-gone = *{ $way }*: fuera de todo límite.
lab-ways-name = *{ $way }*
lab-ways-lowest = Acaba más abajo, en **{ NUM($error, digits: 2, least: 0.000001) }**: { $ways }.
lab-ways-level = Acaban más abajo y empatadas, en **{ NUM($error, digits: 2, least: 0.000001) }**: { $ways }.
lab-ways-ends-at = *{ $way }* en { NUM($error, digits: 2, least: 0.000001) }
lab-ways-higher = Más arriba: { $ways }.
lab-ways-blown = Fuera de todo límite: { $ways }.
lab-ways-click = Haz clic en el mapa para empezar en otro lugar.
lab-ways-takes = **{ $way }**: { $note }
lab-ways-download = Descargar las caminatas como tabla (CSV)
lab-ways-chip-curved = Un valle curvo
lab-ways-chip-steep = Suelo llano, esquinas empinadas
lab-ways-symbols = Cada paso mueve los mandos.
lab-ways-symbols-way = { $way }:
lab-ways-symbols-ground = El terreno bajo tus pies:
lab-ways-names-alt = { $ways }
lab-ways-map-alt = Un mapa del error según dos mandos ({ $ground }){ $arrow ->
    [yes] , con una flecha que marca el paso siguiente
   *[no] { "" }
 }. Caminatas en él: { $names }.
lab-ways-shape-alt = { $way }: { $shape }.
lab-ways-height-alt = El error paso a paso. { $shapes }

## digits: how many digits of a nudge can be trusted

lab-digits-dial = Empujoncito más pequeño
lab-digits-knob = Mando
lab-digits-at = { $long ->
    [no] empujoncito { NUM($size, digits: 2) }
   *[yes] empujoncito: { $places } decimales
}
lab-digits-size = cifras decimales del empujoncito (0,01 tiene 2)
lab-digits-agree = cifras que coinciden
lab-digits-nothing = Este empujoncito no cambia nada, y pasar la culpa hacia atrás dice lo mismo: la pendiente es **0**.
lab-digits-off = Pasar la culpa hacia atrás dice **{ NUM($slope, digits: 2, least: 0.000000001) }**. { $digits ->
    [0] Este empujoncito muestra **{ NUM($shown, digits: 2, least: 0.000000001) }**: no coincide ni una cifra.
    [one] Este empujoncito coincide más o menos en **1 cifra**.
   *[other] Este empujoncito coincide más o menos en **{ $digits } cifras**.
} { $helps ->
    [yes] Con uno la mitad de grande se acerca más.
   *[no] Con uno la mitad de grande no se acerca más.
}
lab-digits-same = Pasar la culpa hacia atrás dice **{ NUM($slope, digits: 2, least: 0.000000001) }**. Este empujoncito muestra **lo mismo**, al menos en { $digits } cifras.
lab-digits-blurred = Este empujoncito es demasiado pequeño: a la computadora se le acaban las cifras. { $digits ->
    [0] De lo que muestra, no te puedes fiar de ninguna cifra.
    [one] De lo que muestra, solo te puedes fiar de 1 cifra.
   *[other] De lo que muestra, solo te puedes fiar de { $digits } cifras.
}
lab-digits-price = Dar empujoncitos cuesta { $looks } miradas a los datos: una por cada mando ({ $knobs ->
    [one] { $knobs } mando
   *[other] { $knobs } mandos
 }), y una más para comparar. Pasar la culpa hacia atrás cuesta unas { $step }, sean cuantos sean los mandos.
lab-digits-chip-large = Demasiado grande
lab-digits-chip-good = Uno bueno
lab-digits-chip-small = Pequeñísimo
lab-digits-alt = En cuántas cifras coincide un empujoncito con la culpa: en cada vez más al hacerse pequeño, y luego otra vez en menos

## own: any network, worked by hand

lab-own-choose = Red
lab-own-neuron = Una sola neurona
    .note = Una neurona con dos mandos y un desplazamiento: toda la idea en pequeño.
lab-own-worked = Hecha a mano
    .note = Mucha gente ha calculado esta red en papel. Matt Mazur publicó sus números en 2015.
lab-own-xor = Una fila de xor
    .note = Aquí la segunda entrada es 0. Por sus mandos no entró nada, así que no reciben pendiente.
lab-own-deep = Profunda y delgada
    .note = Cinco capas de una neurona. Mira cómo la culpa se hace pequeña en el camino de vuelta.
lab-own-own = La mía
lab-own-view = Mostrar
lab-own-view-pass = La pasada
lab-own-view-receipt = Pendiente de un mando
lab-own-view-nudge = Comprobar
lab-own-knob = Mando
lab-own-lines = Las líneas muestran
lab-own-lines-values = Cómo están puestos los mandos
lab-own-lines-slopes = Sus pendientes
lab-own-dial = Una ronda
lab-own-inputs = Entradas
lab-own-layers = Capas
lab-own-in-layer = En la capa { $layer }
lab-own-bend = Doblez
lab-own-end = Último doblez
lab-own-edit = Cambiar cualquier número de esta red
lab-own-edit-alt = Todos los números de esta red, para cambiarlos: su nombre y su valor
lab-own-undo = Deshacer mis cambios
lab-own-limit = Cada número va de −{ NUM($limit) } a { NUM($limit) }. Un enlace lleva la red, no los números escritos aquí.
lab-own-number = número
lab-own-value = valor
lab-own-input = entrada { $n }
lab-own-answer = respuesta correcta { $n }
lab-own-knob-of = Capa { $layer }: de la { $kind ->
    [input] entrada
   *[neuron] neurona
 } { $source } a la neurona { $neuron }
lab-own-shift-of = Capa { $layer }: el desplazamiento de la neurona { $neuron }
lab-own-fault-many = Esta red tiene { $n } números, y llegaron { $came }. Deshaz tus cambios para empezar de nuevo.
lab-own-fault-none = «{ $name }» no tiene número. Escribe uno de −{ NUM($limit) } a { NUM($limit) }.
lab-own-fault-large = «{ $name }» es { NUM($value) }. Escribe un número de −{ NUM($limit) } a { NUM($limit) }.
lab-own-fault = { $fault } Hasta entonces la página muestra la red como estaba.
lab-own-at = { $n }. { $stage }
lab-own-stage-start = lo que entra
lab-own-stage-forward = hacia adelante, capa { $layer }
lab-own-stage-error = el error: { NUM($error) }
lab-own-stage-back = culpa, capa { $layer }
lab-own-stage-turn = cada mando gira
lab-own-stage-again = el error, otra vez: { NUM($error) }
lab-own-start = { $inputs ->
    [one] Entra un número
   *[other] Entran { $inputs } números
 }: { $came }. { $targets ->
    [one] La respuesta correcta es
   *[other] Las respuestas correctas son
 } { $wanted }. Ningún mando conoce todavía su pendiente. Pulsa Reproducir.
lab-own-its-shift = su desplazamiento { NUM($value) }
lab-own-adds = suma { $parts }
lab-own-adds-many = toma los { $n } números que entran, cada uno multiplicado por su mando, y los suma a su desplazamiento
lab-own-forward = **Hacia adelante, capa { $layer }.** { $neurons ->
    [one] La neurona
   *[other] La neurona 1
 } { $adds }. Eso da { NUM($sum) }. { $bend ->
    [none] No tiene doblez, así que envía **{ NUM($sent) }**.
   *[other] Su doblez ({ $bend }) lo convierte en **{ NUM($sent) }**.
 }{ $few ->
    [yes] { " " }La capa entera envía { $all }.
   *[no] { "" }
 }
lab-own-missed = { $way ->
    [high] { NUM($miss) } de más
    [low] { NUM($miss) } de menos
   *[right] justo lo que debía
 }
lab-own-error = **El error.** La estimación es { NUM($guess) }, y la respuesta correcta, { NUM($wanted) }: { $missed }. Multiplica el fallo por sí mismo y toma la mitad. Eso es el error: **{ NUM($error) }**.
lab-own-errors = **El error.** Las estimaciones son { $guesses }. Las respuestas correctas son { $wanted }. Multiplica cada fallo por sí mismo, toma la mitad y súmalos. Los fallos grandes pesan más. El error es **{ NUM($error) }**.
lab-own-passes-on = { $case ->
    [flat] Aquí su curva es plana: no pasa ningún empujoncito.
    [around] Aquí su curva baja: da la vuelta a un empujoncito ({ NUM($slope) }).
    [all] Deja pasar entero cualquier empujoncito.
   *[part] { $near ->
        [nearly] Deja pasar casi entero cualquier empujoncito ({ NUM($slope) }).
        [above] De cualquier empujoncito sale un poco más de lo que entra ({ NUM($slope) }).
       *[part] Deja pasar { TIMES($share) } cualquier empujoncito ({ NUM($slope) }).
     }
 }
lab-own-should = { $sign ->
    [plus] { $what ->
        [said] Signo más: debería haber dicho menos.
       *[sum] Signo más: su suma debería haber sido menor.
     }
   *[minus] { $what ->
        [said] Signo menos: debería haber dicho más.
       *[sum] Signo menos: su suma debería haber sido mayor.
     }
 }
lab-own-who = { $neurons ->
    [one] La neurona
   *[other] La neurona 1
 }
lab-own-back-begin = **Culpa, capa { $layer }.**
lab-own-back-last = { $who } dijo { $missed }. { $passes } Eso, multiplicado por el fallo, da su **culpa: { SIGNED($blame) }**.
lab-own-back = { $who } recibe culpa × mando: { $case ->
    [one] { $parts } da { NUM($back) }.
    [few] { $parts } suman { NUM($back) }.
   *[many] { $parts }, en total { NUM($back) }.
 } { $passes } Así, su **culpa es { SIGNED($blame) }**.
lab-own-layer-blame = La culpa de la capa: { $all }.
lab-own-hidden = A partir de aquí, ninguna neurona se compara con la respuesta correcta: lo único que oye es la culpa.
lab-own-no-turn = **El giro.** Aquí cada pendiente es 0, así que cada mando se queda donde está.
lab-own-turn = **El giro.** Hasta ahora, la culpa solo halló las pendientes. Ahora el que más gira es «{ $knob }». Su pendiente es { SIGNED($slope, digits: 2) }, así que { $way ->
    [down] baja
   *[up] sube
 }{ $seen ->
    [yes] {" "}de { NUM($before) } a **{ NUM($after) }**.
   *[no] , pero tan poco que aún se lee { NUM($after) }.
 }
lab-own-fell = **El error, otra vez.** { $seen ->
    [yes] Bajó de { NUM($before, digits: 4) } a **{ NUM($after, digits: 4) }**.
   *[no] Bajó muy poco: aún se lee **{ NUM($after, digits: 4) }**.
 } Haz esto una y otra vez: eso es aprender.
lab-own-stayed = **El error, otra vez.** Se quedó en **{ NUM($after, digits: 4) }**: { $why ->
    [still] ningún mando tenía una pendiente que seguir.
   *[small] los mandos se movieron demasiado poco para cambiarlo.
 }
lab-own-rose = **El error, otra vez.** { $seen ->
    [yes] Subió de { NUM($before, digits: 4) } a **{ NUM($after, digits: 4) }**.
   *[no] Subió muy poco: aún se lee **{ NUM($after, digits: 4) }**.
 } { $hint }
lab-own-gentler = Este paso fue demasiado grande. Con un tamaño del paso de { NUM($rate) } baja.
lab-own-no-gentler = Ningún paso menor de los que puedes elegir aquí lo hace bajar.
lab-own-paper = En papel no se tocaron los desplazamientos. Entonces el error después del giro es { NUM($error, digits: 4) }.
lab-own-chip-xor = Entra un 0: sin pendiente
lab-own-chip-deep = Cinco capas: poca culpa
lab-own-chip-step = Un escalón: pista cortada
lab-own-shift = su desplazamiento
lab-own-shift-told = { $value }, pendiente { $slope }
lab-own-compared = comparado con
lab-own-before = antes del giro
lab-own-after = después
lab-own-right = correcto: { NUM($value) }
lab-own-wrong-by = se equivoca en { NUM($miss, digits: 2) }
lab-own-alt = Una red de { $sizes } neuronas con { $knobs } mandos
lab-table =
    .neurons = Cada neurona
    .knobs = Cada mando, antes y después de su giro
    .factors = Cada factor de la pendiente del mando
    .layer = capa
    .neuron = neurona
    .sum = suma
    .sends = envía
    .passes = deja pasar
    .blame = culpa
    .knob = mando
    .set = puesto en
    .slope = pendiente
    .after = después del giro
    .path = camino
    .factor = factor
    .product = producto hasta aquí
    .what = qué significa
lab-factor-error = cómo se mueve el error con la { $of ->
    [sum] suma detrás de la estimación
   *[guess] estimación
 } { $n }: estimación menos respuesta correcta
lab-factor-blame = la culpa de la { $neuron }
lab-factor-bend = la pendiente del doblez en la { $neuron }
lab-factor-knob = el mando que va de la { $source } a la { $neuron }
lab-factor-shift = lo que entró: siempre 1, porque este mando es un desplazamiento
lab-factor-input = lo que entró: entrada { $n }
lab-factor-sent = lo que entró: lo envió la { $neuron }

## receipt: where one knob's slope comes from

lab-receipt-dial = Estudiante
lab-receipt-knob = Mando
lab-receipt-student = { NUM($hours) } horas, { $result ->
    [passed] aprobó
   *[failed] no aprobó
 }
lab-receipt-this = esto es
lab-receipt-factor = { $kind ->
    [error] fallo { NUM($value, digits: 2, least: 0.000000001) }
    [blame] culpa { NUM($value, digits: 2, least: 0.000000001) }
    [weight] mando { NUM($value, digits: 2, least: 0.000000001) }
    [bend] deja pasar { NUM($value, digits: 2, least: 0.000000001) }
   *[input] entró { NUM($value, digits: 2, least: 0.000000001) }
 }
lab-receipt-times = { $first } × { $then }
lab-receipt-on = { $kind ->
    [error] fallo { $value }
    [blame] culpa { $value }
    [weight] mando { $value }
    [bend] deja pasar { $value }
    [shift] siempre 1
   *[input] entró { $value }
 }
lab-receipt-says = { NUM($hours) } horas, { $result ->
    [passed] aprobó
   *[failed] no aprobó
 }: { $product } = **{ SIGNED($slope, digits: 2, least: 0.000000001) }**. { $paths ->
    [one] Eso es multiplicar a lo largo del camino (la *regla de la cadena*).
   *[other] Los otros caminos se suman (la *regla de la cadena*).
 }
lab-receipt-mean = La media de los { $students } es la pendiente del mando: **{ SIGNED($slope, digits: 2, least: 0.000000001) }**. { $way ->
    [stays] El mando se queda donde está.
    [down] El mando baja.
   *[up] El mando sube.
 }
lab-receipt-one = Un camino lleva de este mando al error. Multiplica a lo largo de él: { $product }.
lab-receipt-paths = De este mando al error llevan { $n } caminos. Multiplica a lo largo de cada uno y luego súmalos (*regla de la cadena*).
lab-receipt-many = De este mando al error llevan { $n } caminos. En la culpa de la capa siguiente ya están sumados. Así que, desde ahí, multiplica a lo largo de { $from_there ->
    [one] un camino
   *[other] { $from_there } caminos
 }.
lab-receipt-zero = Cada camino tiene un factor 0, así que la pendiente es **0**.
lab-receipt-sum = { $parts } forman la pendiente **{ NUM($slope, least: 0.000000001) }**.
lab-receipt-slope = { $n ->
    [one] Eso da
   *[other] Juntos dan
 } la pendiente **{ NUM($slope, least: 0.000000001) }**.
lab-receipt-chip-shift = Un desplazamiento: siempre entra 1
lab-receipt-chip-last = Un camino corto
lab-receipt-chip-middle = No entra casi nada
lab-receipt-symbols = La pendiente de un mando es una suma de caminos:
lab-receipt-alt = Una red de { $sizes } neuronas; los caminos del mando «{ $knob }» al error están iluminados, con sus factores
lab-receipt-students-alt = Barras: lo que dice de la pendiente cada uno de los { $students } estudiantes por separado. Línea discontinua: su media, { NUM($slope) }

## learn: what layers without bends cannot learn

lab-learn-points = Puntos
lab-learn-layers = Capas
lab-learn-bend = Doblez
lab-learn-predict = Entrena varias capas, ninguna con doblez. ¿Separan estos puntos mejor de lo que puede una sola capa?
lab-learn-no = No, en absoluto
    .why = Por muchas capas que haya, sin doblez son una sola tabla. Así que el límite es la mejor tabla única.
lab-learn-little = Sí, un poco mejor
    .why = Más capas tienen más mandos, pero multiplicadas entre sí no dan más que una sola tabla.
lab-learn-much = Sí, mucho mejor
    .why = Con dobleces sí. Sin ellos, las capas se multiplican hasta quedar en una tabla.
lab-learn-best = la mejor tabla única
lab-learn-unbent = capas sin dobleces
lab-learn-bent = las mismas capas, con dobleces
lab-learn-says = Ninguna pila sin doblez baja de la mejor tabla única: un error de **{ NUM($least, digits: 2) }**. Aquí { $layers } capas así llegaron a { NUM($unbent, digits: 2) }. { $helps ->
    [yes] Con dobleces, la misma pila está en **{ NUM($bent, digits: 2) }**.
   *[no] Con dobleces, la misma pila está en **{ NUM($bent, digits: 2) }**, no mucho mejor: los dobleces lo hacen posible, no seguro.
 }
lab-learn-cut = Hasta el mejor corte con regla acierta solo { PERCENT($cut) } de los puntos.
lab-learn-rows = El acertijo más pequeño de este tipo tiene cuatro filas. Las respuestas correctas son no, sí, sí, no, es decir, 0, 1, 1, 0. La mejor tabla única dice { NUM($first, digits: 2) }; { NUM($second, digits: 2) }; { NUM($third, digits: 2) }; { NUM($last, digits: 2) }: se queda atascada en un medio.
lab-learn-map = { PERCENT($right) } de aciertos, error { NUM($error, digits: 2) }
lab-learn-guess = estimación (0 no, 1 sí)
lab-learn-chip-ring = Ocho capas, un disco en un anillo
lab-learn-chip-relu = Lo mismo con ReLU
lab-learn-symbols = El menor error de cualquier pila sin dobleces, hallado con exactitud:
lab-learn-alt = Mapas de estimaciones sobre { $points } puntos. { $maps }
lab-learn-map-alt = { $name }: { $caption }.

## stack: a stack of tables is one table

lab-stack-dial = Multiplicar
lab-stack-done = { $done ->
    [0] ninguna multiplicada aún
   *[other] { $done } de { $layers } en una tabla
 }
lab-stack-layers = Capas
lab-stack-biases = Con desplazamientos (sesgos)
lab-stack-in = Números que entran
lab-stack-out = Salida de la capa { $layer }
lab-stack-none = Aún no se ha multiplicado nada. Una fila de una tabla es una neurona.
lab-stack-first = La primera capa se copia abajo tal como es. Una fila de una tabla es una neurona.
lab-stack-one = **{ $done } de { $layers } capas son ahora una sola tabla**, de { $high } de alto y { $wide } de ancho. Hace todo lo que hacen ellas.
lab-stack-same = **Las dos maneras coinciden hasta la última cifra.** Una tabla hace el trabajo de toda la pila.
lab-stack-rounding = **Las dos maneras coinciden**, salvo en la última cifra de las que guarda una computadora (unas 16). Una tabla hace el trabajo de toda la pila.
lab-stack-apart = La mayor diferencia es **{ NUM($largest, digits: 3) }**.
lab-stack-cost = Una respuesta cuesta **{ $stack ->
    [one] una multiplicación
   *[other] { $stack } multiplicaciones
 }** capa por capa, y **{ $one ->
    [one] una
   *[other] { $one }
 }** con la tabla única. { $case ->
    [more] La pila trabaja más, para la misma respuesta.
    [less] Aquí la pila sale más barata: hace pasar todos los números por una capa estrecha.
   *[equal] Las dos cuestan lo mismo.
 }
lab-stack-own = Pruébalo con tus propios números
lab-stack-back = Volver a los primeros números
lab-stack-answers = Respuestas capa por capa y con la tabla única
lab-stack-table =
    .row = tu fila
    .output = número que sale
    .stack = capa por capa
    .product = tabla única
    .difference = diferencia
lab-stack-column = número { $place }
lab-stack-no-row = Aún no se puede leer ninguna fila. Escribe un número en todas las celdas de una fila.
lab-stack-fault = Fila { $row }, número { $place }: { $fault } Hasta entonces, esta fila espera.
lab-stack-empty = esta celda está vacía. Escribe un número, como 0,5.
lab-stack-no-number = «{ $cell }» no es un número. Escribe uno como 0,5.
lab-stack-large = «{ $cell }» es demasiado grande. Escribe un número entre menos un millón y un millón.
lab-stack-faults = { $rest ->
    [one] Otra fila también espera.
   *[other] Otras { $rest } filas también esperan.
 }
lab-stack-layer = capa { $layer }
lab-stack-set = está en
lab-stack-together = capas 1 a { $layer } en una
lab-stack-cell = { $name }: del número { $start } al número { $end }
lab-stack-shift = { $name }: desplazamiento del número { $end }
lab-stack-alt = { $layers } capas como tablas de mandos en color, con { $sizes } números, y debajo la única tabla que forman
lab-stack-try-eight = Ocho capas, de ocho de ancho
lab-stack-try-narrow = Todo por un solo número
lab-stack-symbols = Las capas sin doblez se toman de dos en dos: $W_o\,(W_i\,x + b_i) + b_o = (W_o W_i)\,x + (W_o b_i + b_o)$.

## through: one bend, and what becomes of a nudge

lab-through-dial = Lo que entra
lab-through-choose = Doblez
lab-through-out = lo que sale
lab-through-in = lo que entra (la suma de la neurona)
lab-through-at = entra { FIXED($z) }, sale { FIXED($out) }
lab-through-left = { $case ->
    [nothing] De él no sale nada.
    [almost] De él no sale casi nada.
    [all] Sale entero{ $way ->
        [back] , pero dado la vuelta
       *[on] { "" }
     }.
   *[part] Sale { TIMES($share) } lo que entró{ $way ->
        [back] , y dado la vuelta
       *[on] { "" }
     }.
 }
lab-through-says = **Entra { FIXED($z) }, sale { FIXED($out) }.** Entra un empujoncito de { NUM($nudge) }. { $left }{ $where ->
    [jump] { " " }Justo aquí salta, así que no encaja ninguna pendiente.
    [crossing] { " " }Este empujoncito es tan ancho que cruza el salto.
    [corner] { " " }Justo aquí hay una esquina, con dos pendientes.
   *[smooth] { "" }
 }
lab-through-straight = Esta línea es recta en todas partes: cada empujoncito pasa entero. Pero no es un doblez.
lab-through-bounded = Se queda entre { NUM($bottom) } y { NUM($top) } (está *acotado*).
lab-through-floor = Nunca baja de { NUM($bottom) }, y no tiene techo.
lab-through-open = { $top ->
    [yes] No tiene suelo.
   *[no] No tiene suelo ni techo.
 }
lab-through-loud = { $room } En todo lo que se ve aquí pasa al menos una vigésima parte de un empujoncito.
lab-through-quiet = { $room } { $where ->
    [jump] Donde el fondo es de color { $color }, pasa menos de una vigésima parte de un empujoncito pequeño. Eso ocurre a los dos lados del salto: ahí es plano.
    [both] Donde el fondo es de color { $color }, pasa menos de una vigésima parte: lejos, a los dos lados, se aplana (se *satura*).
    [left] Donde el fondo es de color { $color }, pasa menos de una vigésima parte: lejos, a la izquierda, se aplana (se *satura*).
    [right] Donde el fondo es de color { $color }, pasa menos de una vigésima parte: lejos, a la derecha, se aplana (se *satura*).
   *[never] Donde el fondo es de color { $color }, pasa menos de una vigésima parte. Pero siempre pasa un poco.
 }
lab-through-chip-far = Lejos en la sigmoide
lab-through-chip-step = Junto a un escalón
lab-through-chip-dead = ReLU, por debajo de 0
lab-through-symbols = El doblez de arriba y su pendiente:
lab-through-out-alt = { $bend }: lo que sale para cada suma que entra ({ $shape }), y un empujoncito.
lab-through-slope-alt = { $bend }: su pendiente para cada suma que entra ({ $shape }).

## guess: you find the bottom, with slopes or without

lab-guess-round = Juego
lab-guess-round-height = Un mando, solo la altura
lab-guess-round-slope = Un mando, altura y pendiente
lab-guess-round-five = Cinco mandos, solo la altura
lab-guess-round-five-slopes = Cinco mandos, con pendientes
lab-guess-valley = Valle
lab-guess-the-knob = el mando
lab-guess-knob = mando
lab-guess-slope-tip = pendiente
lab-guess-who = quién
lab-guess-you = Tú
lab-guess-try-axis = intento
lab-guess-height-axis = altura
lab-guess-the-bottom = el fondo
lab-guess-last-slope = pendiente en tu último intento
lab-guess-look = Mirar aquí
lab-guess-show = Mostrar lo oculto
lab-guess-again = Jugar otra vez
lab-guess-another = Otro valle
lab-guess-try = **Intento { $n } de { $tries }.**
lab-guess-start = **Este es el arranque.**
lab-guess-place = { FIXED($place, decimals: 1) }
lab-guess-height = En { $places } la altura es **{ FIXED($height, decimals: 2) }**.
lab-guess-slope = { $way ->
    [right] La pendiente es **{ SIGNED($slope, digits: 2) }**, así que el suelo baja hacia la derecha.
    [left] La pendiente es **{ SIGNED($slope, digits: 2) }**, así que el suelo baja hacia la izquierda.
   *[flat] Ahí el suelo es llano.
 }
lab-guess-bars = Una barra por encima de 0 dice: baja ese mando. Una barra por debajo de 0 dice: súbelo.
lab-guess-lowest = Lo más bajo que has visto hasta ahora es { FIXED($height, decimals: 2) }, en el { $n ->
    [0] arranque.
   *[other] intento { $n }.
 }
lab-guess-end = El fondo estaba a una altura de { FIXED($floor, decimals: 2) }. Recorriste **{ PERCENT($mine) }** de la bajada. *{ $slopes }* recorrió **{ PERCENT($theirs) }**, y *{ $nudges }*, **{ PERCENT($random) }**.
lab-guess-bottom = Llegaste al fondo en { $n ->
    [one] un intento.
   *[other] { $n } intentos.
 }
lab-guess-rules = Cada jugador tiene { $tries } intentos. *{ $slopes }* ve las pendientes, con un mismo tamaño del paso en todos los valles. *{ $nudges }* da un empujoncito al azar a cada mando y solo ve la altura; su puntuación es la del medio de { $runs } partidas. 0 por ciento es el arranque, y 100 por ciento, el fondo mismo.
lab-guess-scores = Puntuaciones en el valle { $n }
lab-guess-scores-alt = Puntuaciones de cada juego: las tuyas y las de dos maneras de aprender
lab-guess-tries-alt = Tus intentos, el último primero: cada mando y la altura ahí
lab-guess-score = { PERCENT($score) } en { $n ->
    [one] un intento
   *[other] { $n } intentos
 }
lab-guess-with-slopes = { $way } (pendientes)
lab-guess-height-only = { $way } (solo la altura)
lab-guess-of = pendiente de { $knob }
lab-guess-slope-of = { $knob } { SIGNED($slope, digits: 2) }
lab-guess-slopes-alt = La pendiente de cada mando en tu último intento: { $slopes }
lab-guess-alt = Después de { $n } de { $tries } intentos, la menor altura que viste es { FIXED($height, decimals: 2) }
lab-guess-over-alt = Después de { $n } de { $tries } intentos, la menor altura que viste es { FIXED($height, decimals: 2) }; { $rival }, con { $theirs } intentos, llegó a { FIXED($other, decimals: 2) }
lab-guess-chip-five = Cinco mandos, solo la altura
lab-guess-chip-slopes = Cinco mandos, con pendientes

## exam: the exam's seven knobs, with slopes and without

lab-exam-dial = Miradas hasta ahora
lab-exam-at = { $looks ->
    [one] { $looks } mirada
   *[other] { $looks } miradas
 }
lab-exam-rival = Sin pendientes
lab-exam-hard = Escalones en vez de dobleces
lab-exam-start = Arranque dibujado
lab-exam-way = manera de aprender
lab-exam-looks = miradas a los datos
lab-exam-middle = error, el del medio de los arranques
lab-exam-error = { $error }
lab-exam-says = { $looks ->
    [0] **Antes del primer paso**
    [one] **Después de una mirada**
   *[other] **Después de { $looks } miradas**
 } el error suele ser **{ $error }** con pendientes, y **{ $other }** con *{ $rival }*. La red acierta con los { $students } estudiantes: con pendientes, desde { $solved } de { $starts } arranques; de la otra manera, desde { $solved_other }.
lab-exam-verdict = { $winner ->
    [slopes] Incluso con solo { $knobs } mandos, *{ $rival }* se queda por detrás de las pendientes.
    [rival] Con solo { $knobs } mandos, *{ $rival }* acaba más abajo que las pendientes. Las redes tienen más mandos: allí ocurre lo contrario.
   *[level] Con solo { $knobs } mandos, *{ $rival }* sigue el ritmo de las pendientes. Las redes tienen más mandos: allí se queda atrás.
 }
lab-exam-frozen = Un escalón es plano a los dos lados, así que las pendientes de sus { $frozen } mandos son 0. Las pendientes solo pueden girar los otros { $rest }.
lab-exam-hard-verdict = { $winner ->
    [slopes] Aun así, *{ $rival }* acaba más arriba que las pendientes.
    [rival] *{ $rival }* acaba más abajo.
   *[level] *{ $rival }* acaba empatado con las pendientes.
 }
lab-exam-what = Veinte estudiantes inventados. Una mirada los pasa a todos por la red una vez; cada manera tiene hasta { $looks }. Un paso con pendientes cuenta como { $step } miradas. *{ $rival }*: { $note } Líneas finas: cada uno de los { $starts } arranques.
lab-exam-chip-one = Un mando cada vez
lab-exam-chip-hard = Pon escalones
lab-exam-chip-guess = Adivina todos los mandos cada vez
lab-exam-when = ¿Cuándo se aprende sin pendientes?
lab-exam-when-few = **Pocos mandos.** Entonces se prueba una cuadrícula de valores, o valores al azar (*random search*).
lab-exam-when-hard = **Escalones.** Entonces se conservan los empujoncitos que ayudan (*estrategias evolutivas*), o se suaviza el escalón.
lab-exam-when-score = **Sin fórmula.** Una cata o un túnel de viento dan una nota, y de ella no vuelve ninguna culpa. Entonces se prueba y se conserva.
lab-exam-symbols-try = Dar un empujoncito al azar a todos los mandos y conservar lo que ayuda:
lab-exam-symbols-one = Un mando cada vez:
lab-exam-symbols-slopes = Seguir las pendientes:
lab-exam-bowl = Una pregunta, cada vez con más mandos
    .ask = Toma un valle sencillo, un cuenco. ¿Cuántas miradas hacen falta para reducir el error a 1/10.000?
    .run = Medirlo: unos 2 segundos
lab-exam-guess-alt = Veinte estudiantes según sus horas de estudio, y la probabilidad de aprobar que estiman { $slopes } y { $rival }.
lab-exam-errors-alt = El error según las miradas, desde { $starts } arranques. El del medio acaba en { NUM($error, digits: 2, least: 0.0001) } con { $way }, y en { NUM($other, digits: 2, least: 0.0001) } con { $rival }.
lab-exam-bowl-knobs = mandos
lab-exam-bowl-looks = miradas necesarias
lab-exam-bowl-last = { $way }: { NUM($looks, digits: 4) } miradas con { NUM($knobs, digits: 4) } mandos
lab-exam-bowl-alt = Miradas necesarias según el número de mandos. Lo último de cada línea: { $rows }.
lab-exam-bowl-slopes = { $same ->
    [one] Las pendientes necesitan **{ NUM($least, digits: 4) } miradas con cualquier tamaño**.
   *[other] Las pendientes necesitan de { NUM($least, digits: 4) } a { NUM($most, digits: 4) } miradas.
 }
lab-exam-bowl-rival = *{ $way }* necesita { NUM($looks, digits: 4) } miradas con { NUM($few, digits: 4) } mandos, y { NUM($more, digits: 4) } con { NUM($many, digits: 4) }.
lab-exam-bowl-gave-up = *{ $way }* se rindió con { NUM($knobs, digits: 4) } mandos: no bastaron { NUM($looks, digits: 4) } miradas.
