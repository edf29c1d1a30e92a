### Passing the blame back (/backprop)

## The chapter and its scenes, as menus and headings name them

backprop-title = La culpa hacia atrás
backprop-question = ¿Cómo averigua su pendiente un mando que está muy adentro?
backprop-answers = La culpa va hacia atrás por las capas, y en una sola pasada cada mando recibe su pendiente.
backprop-so-far = las pendientes dicen hacia dónde girar un mando, y los dobleces dejan que una red se curve.
backprop-blame-title = Culpa
backprop-blame-question = ¿Qué mando tiene la culpa?
backprop-nudge-title = Dos maneras
backprop-nudge-question = ¿Hay una manera más barata de hallar todas las pendientes?

backprop-tour-ask = Pulsa Reproducir: los números van hacia adelante, y después vuelve la culpa.
backprop-tour-says = Un solo camino de vuelta, y los { $slopes } mandos saben hacia dónde girar. El error de este estudiante baja de { NUM($before, digits: 2) } a { NUM($after, digits: 2) }.

## Scene "blame": numbers go forward, blame comes back

backprop-blame-student = Estudiante
backprop-student = { NUM($hours) } horas, { $passed ->
    [yes] aprobó
   *[no] no aprobó
}
backprop-dial = Una pasada
backprop-stage = { $stage ->
    [0] lo que entra
    [1] hacia adelante: dos neuronas
    [2] hacia adelante: la respuesta
    [3] ¿cuánto error?
    [4] culpa de la respuesta
    [5] culpa de las dos neuronas
    [6] se le dice a cada mando
   *[7] cada mando gira
}

backprop-blame-start = Este estudiante (inventado) estudió { NUM($hours) } horas y { $passed ->
    [yes] aprobó. Así que la respuesta correcta es 1.
   *[no] no aprobó. Así que la respuesta correcta es 0.
} Siete mandos hacen la estimación. Ninguno sabe todavía hacia dónde girar.
backprop-blame-hidden = **Los números van hacia adelante.** Cada neurona suma lo que le entra por sus mandos. Su doblez convierte esa suma en un número de 0 a 1. La primera envía { $first }; la segunda, { $second }.
backprop-blame-answer = La última neurona hace lo mismo con esos dos números. **La estimación: { $guess }.**
backprop-blame-error = La estimación es { $guess }, y la respuesta correcta es { $passed ->
    [yes] 1
   *[no] 0
}. { $way ->
    [up] Se queda corta.
    [down] Se pasa.
   *[none] Es justo la correcta.
} **El error es { $error }.** ¿Quién tiene la culpa?
backprop-blame-blame = **Ahora vuelve la culpa** (*retropropagación*). { $way ->
    [up] La respuesta se quedó corta. Su culpa es { $blame }: menos significa «di más».
    [down] La respuesta se pasó. Su culpa es { $blame }: más significa «di menos».
   *[none] La respuesta era la correcta, así que no hay culpa.
}
backprop-blame-back = { $case ->
    [none] A las dos neuronas no les llega culpa: sus líneas no dejan pasar nada.
    [clones] Las dos neuronas empezaron iguales, así que reciben la misma culpa: **{ $first }**. Giran igual y siguen siendo clones.
   *[other] Cada línea pasa la culpa, multiplicada por su mando. Luego cada doblez deja pasar solo una parte de lo que llega. El primero, { TIMES($passes_0) } eso; el segundo, { TIMES($passes_1) } eso. Las dos neuronas reciben **{ $first }** y **{ $second }**.
}
backprop-blame-slopes = **A cada mando se le dice: arriba o abajo, y cuánto.** { $up } arriba, { $down } abajo{ $none ->
    [0] {""}
    [one] , { $none } quieto
   *[other] , { $none } quietos
}. Son siete pendientes (el *gradiente*), y todavía no se ha movido ningún mando. Es lo que dice un solo estudiante: para aprender se hace la media de los veinte.
backprop-blame-again = **Ahora cada mando gira** hacia donde se le dijo, tanto como el tamaño del paso ({ NUM($rate) }) multiplicado por su pendiente. { $case ->
    [falls] El error baja de { $before } a **{ $after }**.
    [rises] El error sube de { $before } a **{ $after }**: este paso era demasiado grande.
    [hardly-falls] El error baja tan poco que todavía se lee { $after }.
    [hardly-rises] El error sube tan poco que todavía se lee { $after }.
   *[same] El error se queda en { $after }.
}

# Guess first.
backprop-guess = La estimación { $miss ->
    [up] se queda corta
    [down] se pasa
   *[none] es justo la correcta
}. El mando de la segunda neurona está en { $knob }. ¿Qué se le dirá a esa neurona?
backprop-guess-answer = { $way ->
    [up] Di más
    [down] Di menos
   *[none] Nada
}
backprop-guess-because = { $case ->
    [right] { $sign ->
        [minus] Su mando es menor que 0, así que lo que dice cuenta en contra.
        [plus] Su mando es mayor que 0, así que lo que dice cuenta a favor.
        [zero] Su mando es 0: por esa línea no vuelve culpa.
       *[none] La estimación es la correcta, así que no hay culpa.
    }
    [turned] Eso movería la estimación hacia el lado equivocado.
    [silent] La culpa vuelve por todas las líneas.
   *[idle] Ahí no llega culpa.
}

# Try this.
backprop-try-why = ¿De dónde sale una pendiente?
backprop-try-clones = Dos neuronas iguales: clones
backprop-try-failed = Un estudiante que no aprobó

# The drawer.
backprop-numbers = Todos los números
backprop-numbers-all = Todas las cifras
backprop-numbers-name = número
backprop-numbers-value = valor
backprop-script = Un paso de ida, vuelta y giro, para copiar y ejecutar:
backprop-symbols-equations = La culpa de la última capa, la de cada capa anterior, y las pendientes (las cuatro ecuaciones de Nielsen):
backprop-symbols-error = Aquí el error es la entropía cruzada. Por eso la culpa de la última capa es el fallo:
backprop-symbols-turn = Hallar pendientes no gira ningún mando. Esto sí:

# The picture: layers, and the words beside the numbers.
backprop-layer-input = entra
backprop-layer-hidden = dos neuronas
backprop-layer-answer = la respuesta
backprop-layer-error = el error
backprop-tag-hours = { $digits } horas
backprop-tag-target = correcta: { $digits }
backprop-tag-miss = fallo { $digits }
backprop-tag-blame = culpa { $digits }
backprop-tag-back = vuelve { $digits }
backprop-tag-passes = × { $digits }
backprop-tag-slope = pendiente { $digits }
backprop-tag-other = { $digits }
backprop-almost-1 = casi 1
backprop-picture = La red del examen: entran horas, dos neuronas, una respuesta, el error. A cada número se le puede preguntar por qué.
backprop-ask = Haz clic en un número: te dice por qué. Las líneas son mandos: en { $plus }, los mayores que 0; en { $minus }, los menores.
backprop-ask-keys = Las flechas del teclado van de número en número. Intro pregunta por qué.
backprop-crumbs = Cómo llegaste aquí
backprop-close = Cerrar
backprop-arrow = { $way ->
    [up] sube { NUM($size, digits: 2) }
    [down] baja { NUM($size, digits: 2) }
   *[none] igual
}

# Arithmetic: “0.2 × −0.28 + −0.2 = −0.26”.
backprop-equals = { $exact ->
    [yes] =
   *[no] es más o menos
}
backprop-gives = { $exact ->
    [yes] da
   *[no] da más o menos
}
backprop-through-bend = por el doblez
backprop-chance = probabilidad

# What each number is called in the path of crumbs.
backprop-name-hours = las horas
backprop-name-target = la respuesta correcta
backprop-name-knob = { $when ->
    [after] mando nuevo,
   *[before] mando,
} { backprop-param }
backprop-name-input = lo que entra
backprop-name-sum = { $when ->
    [after] suma nueva,
   *[before] suma,
} { backprop-neuron }
backprop-name-sent = { $when ->
    [after] ahora envía la
   *[before] envía la
} { backprop-neuron }
backprop-name-guess = { $when ->
    [after] la estimación nueva
   *[before] la estimación
}
backprop-name-miss = el fallo
backprop-name-error = { $when ->
    [after] el error nuevo
   *[before] el error
}
backprop-name-blame = culpa, { backprop-neuron }
backprop-name-back = vuelve a la { backprop-neuron }
backprop-name-passes = deja pasar, { backprop-neuron }
backprop-name-slope = pendiente, { backprop-param }

backprop-neuron = { $place ->
    [0] primera neurona
    [1] segunda neurona
   *[2] respuesta
}
backprop-param = { $place ->
    [0] { exam-knob-a-hours }
    [1] { exam-knob-a-shift }
    [2] { exam-knob-b-hours }
    [3] { exam-knob-b-shift }
    [4] { exam-knob-from-a }
    [5] { exam-knob-from-b }
   *[6] { exam-knob-shift }
}

# Why each number is what it is.
backprop-why-hours = **Un dato.** Este estudiante estudió ese tiempo. El número no sale de ningún cálculo.
backprop-why-target = **Un dato.** Este estudiante { $passed ->
    [yes] aprobó, así que la respuesta correcta es 1.
   *[no] no aprobó, así que la respuesta correcta es 0.
}
backprop-why-knob = { $when ->
    [after] **El mando después de un giro:** el mando viejo, menos el tamaño del paso ({ NUM($step) }) multiplicado por la pendiente. { $turns ->
        [up] La pendiente es menor que 0, así que subió.
        [down] La pendiente es mayor que 0, así que bajó.
       *[none] La pendiente es 0, así que se queda donde está.
    }
   *[before] **Un mando** (*peso*). Nada en esta pantalla lo calcula: se gira al aprender. { $place ->
        [1] Este es un desplazamiento (*sesgo*): se suma siempre.
        [3] Este es un desplazamiento (*sesgo*): se suma siempre.
        [6] Este es un desplazamiento (*sesgo*): se suma siempre.
       *[other] Lo que llega por la línea se multiplica por él.
    }
}
backprop-why-input = La red cuenta las horas a partir de { NUM($middle) }, en tramos de { NUM($unit) }. Con menos de { NUM($middle) } horas, el número es menor que 0.
backprop-why-sum = **Lo que suma la { backprop-neuron }:** cada número que entra, multiplicado por su mando, y además su desplazamiento.
backprop-why-sent = **Lo que envía la { backprop-neuron }.** Su doblez (*sigmoide*) convierte cualquier suma en un número de 0 a 1.
backprop-why-guess = **La estimación.** El último doblez (*sigmoide*) convierte la suma en una probabilidad de 0 a 1.
backprop-why-miss = Estimación menos respuesta correcta. { $way ->
    [up] Menor que 0: la estimación se queda corta.
    [down] Mayor que 0: la estimación se pasa.
   *[none] Es 0: la estimación es la correcta.
}
backprop-why-error = **Cuánto se equivoca** (*pérdida*). La red dio a la respuesta correcta esta probabilidad: { PERCENT($chance) }. Cuanto menor es esa probabilidad, mayor es el error.
backprop-why-blame = { $place ->
    [2] **La culpa de la respuesta** (*delta*) es su fallo. Está justo al lado del error.
   *[other] **La culpa de la { backprop-neuron }** (*delta*): lo que volvió, multiplicado por lo que deja pasar su doblez.
} { $way ->
    [up] Menos significa: «tu suma debería ser mayor».
    [down] Más significa: «tu suma debería ser menor».
   *[none] Aquí no hay nada que arreglar.
}
backprop-why-back = La culpa de la respuesta vuelve por la línea. La línea la pasa multiplicada por su mando.
backprop-why-passes = Lo empinado que está aquí el doblez. **Deja pasar { TIMES($value) } un empujoncito**, y lo mismo de la culpa. (Como mucho, un cuarto.)
backprop-why-slope = **Pendiente:** { $shift ->
    [yes] la culpa, multiplicada por 1, porque un desplazamiento se suma siempre.
   *[no] la culpa, multiplicada por lo que entra por este mando.
} { $way ->
    [up] Menor que 0: súbelo, y el error baja.
    [down] Mayor que 0: bájalo, y el error baja.
   *[none] Es 0: no dice nada.
} (Media de los veinte: { SIGNED($mean, digits: 2) }.)

## Scene "nudge": two ways to the same slopes

backprop-nudge-dial = Miradas a los datos
backprop-looks = { $looks ->
    [0] ninguna mirada todavía
    [1] 1 mirada
   *[other] { $looks } miradas
}
backprop-many = muchos mandos
backprop-nudge-start = ¿Hacia dónde hay que girar cada uno de los siete mandos? Hay dos maneras de averiguarlo. **Una mirada** es una estimación para los { $n_students } estudiantes: así se conoce el error.
backprop-nudge-first = Las dos maneras miran una vez. **El error es { NUM($error, digits: 2) }.** A la izquierda, ahora se da un empujoncito a un mando. A la derecha, se pasa la culpa hacia atrás.
backprop-nudge-look = **Izquierda:** un empujoncito de una millonésima a un mando ({ backprop-param }), y otra mirada. Su pendiente: **{ $slope }**. **Derecha:** { $done ->
    [yes] { $at_once ->
        [0] ya estaban todas.
       *[other] también las otras { $at_once }. Ya están todas.
    }
   *[no] { $at_once } pendientes a la vez.
}
backprop-nudge-end = { $same ->
    [yes] **Las mismas siete pendientes.** A empujoncitos
   *[no] Las siete pendientes coinciden, salvo en la última cifra. A empujoncitos
} hicieron falta { $nudging } miradas. Para pasar la culpa hacia atrás bastaron { $passing }: una de ida, y unas dos para la vuelta.
# Both numbers are above a million, so «de» follows them.
backprop-nudge-many = Con { NUM($size, digits: 4) } de mandos, a empujoncitos hacen falta { NUM($nudging, digits: 4) } de miradas. A una por segundo, son { NUM($years, digits: 2) } años. **Para pasar la culpa hacia atrás siguen bastando unas { $passing }.** Por eso las redes aprenden así.

# The picture.
backprop-ways-nudging = Empujoncito a cada mando
backprop-ways-passing = Pasar la culpa hacia atrás
backprop-ways-hours = horas
backprop-ways-guess = estim.
backprop-ways-slopes = siete pendientes
backprop-ways-looks = miradas
backprop-ways-size = mandos: { $size }
backprop-ways-picture = La red del examen, dos veces. A la izquierda, un mando tras otro recibe un empujoncito. A la derecha, la culpa va hacia atrás. En medio, las pendientes que ha hallado cada manera.
backprop-try-three = Parar tras tres miradas
backprop-try-trained = Ya entrenada: queda poco

## Beside the scenes

backprop-card = Una red con { $lines } líneas, tan gruesas como empinadas son las pendientes de sus mandos

# A teacher's notes.
backprop-notes-first = Reproduce una pasada. Para en cada etapa y pregunta qué se moverá después.
backprop-notes-turns = La retropropagación cambia los mandos.
    .answer = Solo halla las pendientes. Los mandos los gira un paso aparte.
backprop-notes-zero = Poner todos los mandos en cero al empezar.
    .answer = Las neuronas iguales reciben la misma culpa y siguen siendo clones.
backprop-notes-ask-where = ¿Dónde empieza la culpa?
backprop-notes-ask-check = ¿Cómo podemos comprobar una pendiente sin esto?

# The worksheet. A blank stands for an answer.
backprop-sheet-forward = Entra el número { $x }. La neurona 1 envía { $first } × lo que entra. Eso es { $blank }. La neurona 2 envía { $second } × lo que entra. Eso es { $blank }. La estimación es { $out_1 } × neurona 1 más { $out_2 } × neurona 2. Es { $blank }.
backprop-sheet-blame = La respuesta correcta es { $target }. La culpa de la estimación es la estimación menos la respuesta correcta: { $blank }. Hacia atrás, para la neurona 1 se multiplica por { $out_1 }: { $blank }. Para la neurona 2 se multiplica por { $out_2 }: { $blank }. ¿Qué debería enviar la neurona 1: más, o menos? { $blank }. ¿Por qué? { $blank }.
backprop-sheet-way = { $way ->
    [more] Más
   *[less] Menos
}
backprop-sheet-because = La estimación { $way ->
    [low] se queda corta
   *[high] se pasa
}, y lo que envía la neurona 1 cuenta { $sign ->
    [for] a favor
   *[against] en contra
}
backprop-sheet-slopes = La pendiente de un mando es la culpa de su neurona, multiplicada por lo que entró a través de él, aquí { $x }. La pendiente del mando de la neurona 1 es { $blank }. La pendiente del mando de la neurona 2 es { $blank }. ¿Cuántos mandos se giraron para averiguarlo? { $blank }. Con tus palabras: entonces, ¿qué gira los mandos? { $blank }.
backprop-sheet-turns = Un paso aparte, contra las pendientes
