### Why sigmoid?: any sum becomes a chance, a slope gives a hint, ten layers, and the end of a network.

## The chapter and its scenes, as menus and headings name them

sigmoid-title = ¿Por qué sigmoide?
sigmoid-question = ¿Por qué hay una sigmoide, y dónde?
sigmoid-answers = Una sigmoide convierte cualquier suma en una probabilidad y tiene pendiente en todas partes. Dentro de las redes profundas, otros dobleces ocuparon su lugar.
sigmoid-so-far = la culpa va hacia atrás por cada neurona, y le da a cada mando su pendiente.
sigmoid-answer-title = Probabilidad
sigmoid-answer-question = ¿Es una suma de −40 una probabilidad?
sigmoid-hint-title = Una pista
sigmoid-hint-question = ¿Por qué no un sí o no tajante?
sigmoid-deep-title = Diez capas
sigmoid-deep-question = ¿Por qué no una sigmoide en cada capa?
sigmoid-end-title = ¿Qué final?
sigmoid-end-question = ¿Cómo debe terminar una red?

sigmoid-bend = { $name ->
    [linear] ningún doblez
    [sigmoid] sigmoide
    [relu] ReLU
    [leaky_relu] leaky ReLU
    [silu] SiLU
    [step] escalón
   *[other] { $name }
  }
sigmoid-seed = Otro arranque (semilla)
sigmoid-epoch = ronda { $epoch }
# The two ends of an axis, with room for six letters.
sigmoid-students-pass = pasa
sigmoid-students-fail = no
sigmoid-students-hours = horas de estudio

## A chance: drag the last sum along its line

sigmoid-answer-alt = Una línea de sumas, una curva de 0 a 1 sobre ella, y cien estudiantes.
sigmoid-answer-dial = La suma de la última neurona
sigmoid-answer-sum = la suma: { NUM($total, digits: 4) }
sigmoid-answer-only = solo aquí cabe una probabilidad
sigmoid-answer-chance = La sigmoide la vuelve probabilidad
sigmoid-answer-sure = 1: seguro que aprueba
sigmoid-answer-never = 0: seguro que no
sigmoid-answer-sums = la última suma de la red: cualquier número
sigmoid-answer-almost-0 = casi 0
sigmoid-answer-almost-1 = casi 1
sigmoid-answer-crowd = Cien estudiantes así
sigmoid-answer-passes = aprobados: { $n } de 100
sigmoid-answer-says = { $raw ->
    [below] **La suma es { NUM($total) }. Eso no vale como probabilidad, que nunca es menor que 0.**
    [above] **La suma es { NUM($total) }. Eso no vale como probabilidad, que nunca es mayor que 1.**
   *[inside] **La suma es { NUM($total) }. Podría ser una probabilidad, pero la mayoría de las sumas no podrían.**
  } { $becomes ->
    [none] La sigmoide la convierte en casi 0. De cien estudiantes así, casi ninguno aprueba.
    [half] La sigmoide la convierte en un medio. De cien estudiantes así, aprueba la mitad.
    [all] La sigmoide la convierte en casi 1. De cien estudiantes así, aprueban casi todos.
   *[some] La sigmoide la convierte en { FIXED($chance, decimals: 2) }. De cien estudiantes así, { $passes ->
        [one] aprueba más o menos uno
       *[other] aprueban más o menos { $passes }
    }.
  }
sigmoid-answer-try-zero = Una suma de 0: no sabe decidir
sigmoid-answer-try-one = Un poco más: una suma de 1
sigmoid-answer-try-high = Hasta arriba, en 17

## A hint: a nudge behind a hard step and behind a sigmoid

sigmoid-hint-view = Qué se mueve
sigmoid-hint-view-sum = Empujar la suma
sigmoid-hint-view-steep = Hacerlo más empinado
sigmoid-hint-alt = Un escalón al lado de una sigmoide, con un empujoncito a la suma y lo que sale de él.
sigmoid-hint-dial = La suma que entra
sigmoid-hint-sum = la suma: { FIXED($total, decimals: 1) }
sigmoid-hint-step = Un escalón
sigmoid-hint-sigmoid = Una sigmoide
sigmoid-hint-yes = sí
sigmoid-hint-no = no
sigmoid-hint-in = entra: +{ $n }
sigmoid-hint-out = sale: +{ $n }
sigmoid-hint-leap = un salto: no hay pendiente
sigmoid-hint-little = se inclina un poco: una pista pequeña
sigmoid-hint-level = suelo llano: ninguna pista
sigmoid-hint-tilts = se inclina: una pista
sigmoid-hint-faint = apenas se inclina: una pista débil
sigmoid-hint-ask = Un mando gira un poco, y la suma se mueve un poco. ¿Qué se mueve detrás del escalón?
sigmoid-hint-ask-nothing = Nada
sigmoid-hint-ask-little = La respuesta, un poco
sigmoid-hint-ask-leaps = Salta al sí
sigmoid-hint-because-nothing = Donde el escalón es plano, un empujoncito no mueve nada. El mando no puede saber qué lado ayuda.
sigmoid-hint-because-little = Para eso el escalón tendría que inclinarse.
sigmoid-hint-because-leaps = Solo salta donde el empujoncito cruza el borde.
sigmoid-hint-says = Un mando gira un poco, y la suma pasa de { FIXED($total, decimals: 1) } a { FIXED($then, decimals: 1) }. { $step ->
    [leaps] **El escalón salta del no al sí, pero un empujoncito menor no movería nada: ninguna pista.**
   *[rests] **Detrás del escalón no se mueve nada: ninguna pista para el mando.**
  } { $sigmoid ->
    [moves] Detrás de la sigmoide la respuesta se mueve: eso es una pendiente.
    [little] Detrás de la sigmoide la respuesta se mueve un poco: una pendiente pequeña, y aun así una pista.
   *[hardly] Detrás de la sigmoide la respuesta se mueve, pero apenas: una pista débil.
  }
sigmoid-hint-try-far = Ponte muy lejos, en 5
sigmoid-hint-try-jump = Ponte justo antes del salto
sigmoid-hint-try-step = Convertir la sigmoide en un escalón
sigmoid-hint-symbols = La sigmoide que se va empinando, $\sigma(kz)$, tiene la pendiente $k\,\sigma(kz)\,(1 - \sigma(kz))$. La pendiente del escalón es 0.

## A hint, second half: kill the slope

sigmoid-steep-alt = Un interruptor, los mandos de su red, y lo que la red responde.
sigmoid-steep-dial = Lo empinado que es el interruptor
sigmoid-steep-hidden = Neuronas ocultas
sigmoid-steep-soft = { $steepness ->
    [1] Un interruptor suave
   *[other] { NUM($steepness, digits: 2) } veces más empinado
  }
sigmoid-steep-step = Un escalón de verdad
sigmoid-steep-slopes = Grueso: la parte que tiene pendiente
sigmoid-steep-no-slopes = Ninguna parte tiene pendiente
sigmoid-steep-knobs = Oyen: { $n } de { $of } mandos ocultos
sigmoid-steep-filled = Relleno: este mando tiene una pendiente que seguir
sigmoid-steep-right = Tras entrenar: { $share } de aciertos
sigmoid-steep-map = Lo que responde en cada lugar
sigmoid-steep-says = { $counting ->
    [all] { $heard ->
        [most] **Los { $of } mandos ocultos pueden aprender.**
        [some] **Los { $of } mandos ocultos todavía oyen, pero cada uno solo en cerca de { PERCENT($percent) } de los puntos.** En los demás, el interruptor es plano.
       *[hardly] **Los { $of } mandos ocultos todavía oyen, pero casi en ningún punto.** En los demás, el interruptor es plano.
      }
    [none] **Ningún mando antes del interruptor oye nada.**
   *[some] **{ $n ->
        [one] Solo uno
       *[other] { $n }
      } de los { $of } mandos ocultos todavía { $heard ->
        [most] { $n ->
            [one] puede
           *[other] pueden
          } aprender.**
        [some] { $n ->
            [one] oye, pero
           *[other] oyen, pero cada uno
          } solo en cerca de { PERCENT($percent) } de los puntos.** En los demás, el interruptor es plano.
       *[hardly] { $n ->
            [one] oye
           *[other] oyen
          }, pero casi en ningún punto.** En los demás, el interruptor es plano.
      }
  } { $compare ->
    [yes] Puntos acertados: { PERCENT($accuracy) }. Con el interruptor suave: { PERCENT($softest) }.
   *[no] Puntos acertados: { PERCENT($accuracy) }.
  }{ $frozen ->
    [yes] {" "}Solo aprende la última capa: usa lo que dicen por casualidad las neuronas congeladas.
   *[no] {""}
  }

## Ten layers: the blame that fades

sigmoid-deep-alt = Barras: cuánta culpa llega a cada una de las diez capas. Al lado, la estimación sobre los estudiantes.
sigmoid-deep-dial = Culpa, y después entrenamiento
sigmoid-deep-bend = Doblez de cada capa
sigmoid-deep-starts = Dónde empiezan los mandos
sigmoid-deep-start = { $name ->
    [usual] Arranque usual
    [sigmoid] Hecho para sigmoide
    [smaller] Un poco menor
   *[zero] Todos en 0
  }
sigmoid-deep-blame = Cuánta culpa llega
sigmoid-deep-scale = cada línea: mil veces menos
sigmoid-deep-level = { $power ->
    [0] toda
    [-3] milésima
   *[-6] millonésima
  }
sigmoid-deep-output = respuesta
sigmoid-deep-way = ← la culpa vuelve, capa por capa
sigmoid-deep-trained = Después de { $epoch } rondas: acierta { $right } de { $students }
sigmoid-deep-untrained = Antes de entrenar
sigmoid-deep-back = { $output ->
    [yes] culpa en la respuesta
   *[no] culpa en la capa { $layer }
  }
sigmoid-deep-ask = Diez capas, con una sigmoide en cada una. ¿A cuál le llega menos culpa?
sigmoid-deep-ask-first = A la primera
sigmoid-deep-ask-last = A la última
sigmoid-deep-ask-equal = A todas más o menos igual
sigmoid-deep-because-first = Una sigmoide deja pasar como mucho un cuarto, así que la culpa encoge en cada capa.
sigmoid-deep-because-last = La última capa está al lado del error y es la que mejor lo oye.
sigmoid-deep-because-equal = En cada capa se pierde algo, y diez pérdidas se multiplican.
sigmoid-deep-from = { $start ->
    [usual] desde el arranque usual para ese doblez
    [sigmoid] desde un arranque hecho para la sigmoide
    [smaller] desde un arranque algo menor que el hecho para la sigmoide
   *[zero] con todos los mandos en 0
  }
sigmoid-deep-at-output = La respuesta sabe cuánto se equivoca. **Ahora su culpa va hacia atrás, capa por capa.**
sigmoid-deep-at-layer = Con { $activation }, { $from }: **a la { $layer ->
    [1] primera de diez capas
   *[other] capa { $layer } de diez
  } { $amount ->
    [zero] no le llega culpa
    [blocked] no le llega culpa
   *[some] le llega { TIMES($share) } la culpa que tiene la respuesta
  }.** { $amount ->
    [zero] Los mandos del camino son todos 0, así que hasta ella no llega nada.
    [blocked] Todos los caminos hasta ella son planos, así que no llega nada.
    [faded] Eso es casi silencio: sus mandos apenas girarán.
    [faint] Eso es poco: sus mandos girarán despacio.
    [flood] Eso es demasiado: un solo paso lanza sus mandos muy lejos.
   *[some] Oye hacia dónde girar.
  }
sigmoid-deep-after = **Después de { $epoch } rondas acierta con { $right } de { $students }.** { $why ->
    [learned] Con { $activation }, { $from }, aprenden las diez capas.
    [tuned] Arranque y doblez encajan. Con un arranque un poco menor no funciona: es delicado, y por eso la gente cambió de doblez.
    [alike] Las neuronas de una capa arrancan iguales, oyen lo mismo y siguen iguales.
    [faded] La primera capa no oye casi nada. Una misma respuesta para todos sería igual de buena.
    [blew-up] Los números superaron todo límite, y el entrenamiento se detuvo. Este arranque no va con este doblez.
    [on-its-way] Todavía no acierta con todos.
   *[not-all] Con este arranque y este doblez no acierta con todos.
  }
sigmoid-deep-try-relu = ReLU en las diez capas
sigmoid-deep-try-tanh = Tanh en las diez capas
sigmoid-deep-symbols = El arranque usual: pesos con la varianza $2 / (n_{"{in}"} + n_{"{out}"})$; para ReLU y sus parientes, $2 / n_{"{in}"}$. Hecho para la sigmoide: pesos de $4 / \sqrt{"{n_{in}}"}$ por números normales, y desplazamientos de $-\frac12 \sum_j w_{"{ij}"}$, para que las sumas queden cerca de 0 cuando las entradas están cerca de ½. Allí su pendiente es ¼, y el 4 lo compensa. Un poco menor: 3 en lugar de 4. Diez capas ocultas de ocho neuronas, tamaño del paso 0,1, mil rondas con los veinte estudiantes.
sigmoid-measure = Cada doblez, medido
sigmoid-measure-bend-head = doblez
sigmoid-measure-bounds-head = límites
sigmoid-measure-level-head = pendiente 0
sigmoid-measure-share-head = a la capa 1 de diez le llega
sigmoid-measure-bounds = { $sides ->
    [both] de { NUM($low, digits: 2) } a { NUM($high, digits: 2) }
    [low] desde { NUM($low, digits: 2) }, sin techo
   *[none] sin suelo ni techo
  }
sigmoid-measure-level = { $kind ->
    [nowhere] en ningún lugar
    [at] en { FIXED($low, decimals: 3) }
   *[from] de { NUM($low) } a { NUM($high) }
  }
sigmoid-measure-share = { TIMES($share) } la culpa
sigmoid-measure-note = Pendientes para sumas de −6 a 6. Culpa: la del medio de { $seeds } arranques, todos del tipo usual para su doblez.

## Which end? Five tasks, four ends

sigmoid-end-alt = Puntos, la línea de una neurona con cada uno de cuatro finales, y debajo los años en que se adoptaron los dobleces.
sigmoid-end-dial = Entrenamiento
sigmoid-end-tasks = Tarea
sigmoid-end-ends = Final
sigmoid-end-task = { $name ->
    [yes] Sí o no
    [amount] Nunca menos de 0
    [turn] De −1 a 1
    [any] Cualquier número
   *[exam] El examen
  }
sigmoid-end-name = { $name ->
    [sigmoid] Sigmoide
    [linear] Sin doblez
    [tanh] Tanh
   *[relu] ReLU
  }
sigmoid-end-plot-title = { $task ->
    [yes] ¿Sabe nadar? (pocos practican mucho)
    [amount] Nunca menos de 0: helados vendidos
    [turn] De −1 a 1: el giro de un volante
    [any] Cualquier número: el cambio de un precio
   *[exam] El examen, con una sola neurona
  }
sigmoid-end-along = { $task ->
    [yes] horas de práctica
    [amount] cuánto calor hace
    [turn] cuánto se sale del camino
    [any] cuánto calor hace
   *[exam] horas de estudio
  }
sigmoid-end-room = En { $color }: todo lo que puede responder
sigmoid-end-level = { $task ->
    [exam] { $level ->
        [0] no
       *[1] pasa
      }
   *[other] { $level ->
        [0] no
       *[1] sí
      }
  }
sigmoid-end-hidden = con una capa oculta
sigmoid-end-says = { $verdict ->
    [silent] **Está atascada:** su final es plano en todos los puntos, así que ningún mando tiene pendiente. Prueba otro arranque.
    [linear-regression] Eso es *regresión lineal*. **Acierta { $right } de { $points }: no puede con el examen.**
    [logistic-regression] Una neurona con una sigmoide (*regresión logística*): **acierta { $right } de { $points }. Traza una frontera, y el examen necesita dos.**
    [one-border] **Acierta { $right } de { $points }.** Una neurona traza una sola frontera, sea cual sea su final, y el examen necesita dos.
    [forbidden] **Este final no puede dar todas estas respuestas.** { $name ->
        [sigmoid] Se queda entre 0 y 1.
        [tanh] Se queda entre −1 y 1.
       *[relu] Nunca es menor que 0.
      }
    [fits] **Este final puede dar todas estas respuestas.** { $task ->
        [amount] Nunca es menor que 0, y la cantidad tampoco.
        [turn] Se queda entre −1 y 1, igual que el volante.
       *[any] Nada lo frena.
      }
    [free] Podría llegar a todas las respuestas, pero es recto, y ellas no.
    [chance] **Este final encaja: su respuesta se lee como una probabilidad.** Acierta { $right } de { $points }.
    [no-chance] Sus respuestas van de { NUM($low, digits: 2) } a { NUM($high, digits: 2) }. **Leído como probabilidad, eso no tiene sentido.** Acierta { $right } de { $points }.
   *[not-held] Aquí sus respuestas quedan entre 0 y 1, pero el final no las sujeta ahí. Acierta { $right } de { $points }.
  }
sigmoid-end-today = **Hoy:** ReLU y sus parientes suaves (GELU, SiLU) por dentro; una sigmoide al final para sí o no, y como compuerta; para elegir una entre varias, *softmax*, su pariente.
sigmoid-end-year = { $name ->
    [step] 1943 · 1958
    [sigmoid] 1986
    [tanh] 1992 · 1998
    [relu] 2010–11
   *[silu] 2016–17
  }
sigmoid-end-taken-up = { $name ->
    [step] escalón
    [sigmoid] sigmoide
    [tanh] tanh
    [relu] ReLU
   *[silu] GELU, SiLU
  }
sigmoid-end-taken = Dobleces, y más o menos cuándo se adoptaron
sigmoid-end-sources = Cuándo se adoptó cada doblez
sigmoid-end-source = { $name ->
    [step] **1943, 1958: el escalón.** No tiene pendiente, así que solo podía aprender una capa de mandos. McCulloch y Pitts, 1943; Rosenblatt, «The perceptron», 1958.
    [sigmoid] **Hacia 1986: la sigmoide.** El mismo interruptor, hecho suave, para poder pasar la culpa hacia atrás. Rumelhart, Hinton y Williams, «Learning representations by back-propagating errors», Nature 323.
    [tanh] **Ya en 1992: la tanh.** Una sigmoide alrededor de 0, con una pendiente de hasta 1. El consejo es de 1998: LeCun, Bottou, Orr y Müller, «Efficient BackProp».
    [relu] **2010–11: la ReLU.** Conocida desde 1941 (Householder) y 1969 (Fukushima). Donde no es plana, deja pasar toda la culpa. Nair y Hinton, 2010; Glorot, Bordes y Bengio, 2011.
   *[silu] **2016, 2017: GELU y SiLU.** Una ReLU con la esquina redondeada. Hendrycks y Gimpel, 2016; Elfwing, Uchibe y Doya, 2017.
  }
sigmoid-end-try-straight = Ningún doblez
sigmoid-end-try-silent = Una ReLU muda
sigmoid-end-try-exam = Probar el examen
sigmoid-end-symbols = Una neurona: $$y = f(w x + b)$$ Sin $f$ y con el error al cuadrado es regresión lineal; con una sigmoide y la entropía cruzada, regresión logística. En el examen la sigmoide aprende con la entropía cruzada; todo lo demás aprende aquí con el error al cuadrado, con Adam.

## The tour, the prediction asked again, the card, the worksheet, notes for a teacher

sigmoid-stop-ask = Arrastra la suma de un extremo al otro.
sigmoid-stop-says = Sea cual sea la suma, de { NUM($low) } a { NUM($high) }: la respuesta de la sigmoide queda entre 0 y 1, una probabilidad.
sigmoid-again-activation = { $name ->
    [step] un escalón
    [sigmoid] un interruptor suave (sigmoide)
   *[relu] una ReLU
  }
sigmoid-again-hint = Una suma de { FIXED($total, decimals: 1) } entra en { $activation }. Un mando sube la suma en { $nudge }. ¿Qué le pasa a la salida?
sigmoid-again-hint-nothing = Nada de nada
sigmoid-again-hint-little = Se mueve un poco
sigmoid-again-hint-leaps = Salta de 0 a 1
sigmoid-again-hint-because = { $answer ->
    [nothing] Aquí { $activation } no se inclina, así que el empujoncito se pierde.
    [little] Aquí { $activation } se inclina, así que el empujoncito pasa: la salida se mueve { NUM($change, digits: 2) }.
   *[leaps] El empujoncito cruza el borde del escalón.
  }
sigmoid-again-hint-wrong = { $answer ->
    [nothing] Solo donde es plano no se mueve nada.
    [little] Solo se mueve un poco donde se inclina.
   *[leaps] Solo salta un escalón, y solo en su borde.
  }
sigmoid-again-deep = Diez capas, cada una con { $activation }, { $from } (semilla { $seed }). Todavía sin entrenar. ¿A qué capa le llega menos culpa?
sigmoid-again-deep-because = { $answer ->
    [first] La culpa encoge en su camino hacia atrás. A la primera capa le llega { TIMES($ratio) } lo que le llega a la última.
    [last] La culpa crece en su camino hacia atrás. A la primera capa le llega { TIMES($ratio) } lo que le llega a la última.
   *[equal] La culpa llega bien. A la primera capa le llega { TIMES($ratio) } lo que le llega a la última.
  }
sigmoid-again-deep-wrong = { $answer ->
    [first] Sería así si cada capa dejara pasar menos de lo que recibe.
    [last] Sería así si cada capa dejara pasar más de lo que recibe.
   *[equal] Sería así si cada capa dejara pasar más o menos lo que recibe.
  }
sigmoid-card = Un escalón y una sigmoide: con una suma de 1, la sigmoide da { FIXED($out, decimals: 2) }
sigmoid-worksheet-chance = Arrastra la última suma hasta { $total } y cuenta. De 100 estudiantes así aprueban { $blank }.
sigmoid-worksheet-step = Un escalón da 0 para una suma menor que 0, y 1 para cualquier otra. La suma pasa de { $low } a { $high }. Lo que sale se mueve { $blank }. Después la suma pasa de { $before } a { $after }. Lo que sale se mueve { $blank }.
sigmoid-worksheet-deep = Una sigmoide deja pasar como mucho un cuarto de un empujoncito. Por { $layers } seguidas, con todos los mandos en 1, pasa como mucho 1/{ $blank }. La culpa vuelve por el mismo camino: de una culpa de { $blame } llega como mucho { $blank }.
sigmoid-notes-first = Pregunta qué podría significar una suma de −40. Después arrástrala.
sigmoid-notes-wrong-hard = Un escalón basta: dice sí o no.
sigmoid-notes-right-hard = Es plano a los dos lados. Un empujoncito no cambia nada: ninguna pista.
sigmoid-notes-wrong-slope = ¿Por qué la pendiente del doblez, y no el doblez?
sigmoid-notes-right-slope = El doblez hace la estimación. Su pendiente dice cuánto pasa de un empujoncito.
sigmoid-notes-wrong-deep = La sigmoide no puede aprender en redes profundas.
sigmoid-notes-right-deep = Desde un arranque usual, no. Desde uno mayor sí puede, pero es delicado.
sigmoid-notes-wrong-zero = Poner todos los mandos en cero al empezar.
sigmoid-notes-right-zero = Las neuronas iguales reciben las mismas pistas y siguen siendo copias.
sigmoid-notes-ask-end = ¿Qué final le pondrías a una red que estima una edad?
sigmoid-notes-ask-deep = ¿Por qué las redes profundas dejaron la sigmoide, y dónde se quedó?
