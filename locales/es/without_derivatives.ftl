### Chapter "What if there were no slopes?": the race from few knobs to many, why chance fails, what a step costs.

## The chapter and its scenes, as menus and headings name them

without-derivatives-title = ¿Y sin pendientes?
without-derivatives-question = ¿Y si una red tuviera que aprender sin pendientes?
without-derivatives-answers = Con unos pocos mandos gana probar. Con muchos, solo las pendientes llegan pronto.
without-derivatives-so-far = las pendientes dicen hacia dónde girar cada mando.
without-derivatives-race-title = La carrera
without-derivatives-race-question = ¿Hacen falta pendientes para aprender?
without-derivatives-chance-title = El azar
without-derivatives-chance-question = ¿Por qué no sirve probar cuando hay muchos mandos?
without-derivatives-price-title = El precio
without-derivatives-price-question = ¿Cuánto cuesta un paso?

## The ways to learn

without-derivatives-way-follow-slopes = Con pendientes
without-derivatives-way-nudged-slopes = Un empujoncito a cada mando
without-derivatives-way-one-knob-at-a-time = Probar un mando cada vez
without-derivatives-way-try-and-keep = Probar todos a la vez y conservar
without-derivatives-way-random-guess = Adivinar todo de nuevo

## race: from 7 knobs to 3,280

without-derivatives-race-guess = Dos maneras de aprender, con 300 miradas cada una: con pendientes, y probando. ¿Quién gana cuando hay 3.280 mandos?
without-derivatives-race-rival = Gana probar
    .because = Eso ocurre con 7 mandos. Con 3.280 hay demasiadas maneras de probar.
without-derivatives-race-level = Acaban empatadas
    .because = Eso ocurre con 12 mandos. Con cada mando nuevo, probar se queda más atrás.
without-derivatives-race-slopes = Las pendientes, por mucho
    .because = Con pendientes, cada mirada le dice a cada mando hacia dónde ir. Una prueba solo dice una cosa: mejor o peor.

without-derivatives-race-dial = Miradas a los datos
without-derivatives-race-place = { $looks ->
    [0] ninguna mirada todavía
    [1] 1 mirada
   *[other] { NUM($looks) } miradas
}
without-derivatives-race-begins = Todas empiezan igual, con el error entero. Deja que aprendan.
without-derivatives-race-one = Después de { $looks ->
    [one] una mirada
   *[other] { NUM($looks) } miradas
}. { $size }
without-derivatives-race-two = Tras { $looks ->
    [one] una mirada
   *[other] { NUM($looks) } miradas
}. { $few } { $many } { $learned }
without-derivatives-race-size = { $ahead ->
    [level] Con { NUM($knobs) } mandos **empatan** las pendientes y probar.
    [rival] Con { NUM($knobs) } mandos **gana probar**{ $far ->
        [far] : con pendientes el error es { NUM($ratio, digits: 2) } veces mayor.
       *[near] .
    }
   *[slopes] Con { NUM($knobs) } mandos **ganan las pendientes**, { $slopes } contra { $rival }{ $far ->
        [far] : probando, el error es { NUM($ratio, digits: 2) } veces mayor.
       *[near] .
    }
}
without-derivatives-race-part = { $ahead ->
    [level] Con { NUM($knobs) } mandos **empatan** las pendientes y probar.
    [rival] Con { $few ->
        [yes] solo { NUM($knobs) } mandos **gana probar**: una prueba cuesta 1 mirada; un paso, { NUM($step) }.
       *[no] { NUM($knobs) } mandos **gana probar**: deja { PERCENT($rival_share) } del error, y las pendientes, { PERCENT($slopes_share) }.
    }
   *[slopes] Con { NUM($knobs) } mandos **ganan las pendientes**: dejan { PERCENT($slopes_share) } del error; probar, { PERCENT($rival_share) }.
}
without-derivatives-race-nothing = Una sola respuesta para todo (todos los mandos en 0) dejaría { PERCENT($zero) }: probar no es mejor.
without-derivatives-race-something = Todo en 0 dejaría { PERCENT($zero) }.

without-derivatives-race-across = mandos de la red (7: el examen)
without-derivatives-race-up = error que queda
without-derivatives-race-error = error
without-derivatives-race-way = manera de aprender
without-derivatives-race-looks = miradas a los datos
without-derivatives-race-with = con pendientes
    .short = pendientes
without-derivatives-race-without = mejor modo de probar
    .short = probar
without-derivatives-race-nudged = empujar cada mando
    .short = empujar
without-derivatives-race-zero = todos los mandos en 0: una respuesta para todo
without-derivatives-race-zero-short = una respuesta para todo
without-derivatives-race-stuck = ni un paso
without-derivatives-race-tuned = { $what ->
    [learning_rate] tamaño del paso
    [size] tamaño de los empujoncitos
   *[spread] amplitud de los intentos
}
without-derivatives-race-alt = El error que deja cada manera de aprender, según el número de mandos: { $sizes }.
without-derivatives-race-one-alt = La carrera con { NUM($knobs) } mandos: el menor error de cada manera, mirada a mirada.

without-derivatives-race-few-chip = Un tamaño: 12 mandos
without-derivatives-race-many-chip = Un tamaño: 3.280 mandos
without-derivatives-race-long-chip = 60 mandos, 5.000 miradas
without-derivatives-race-missing = Esta carrera aún no se ha corrido. **Pulsa el botón**, y se corre ante tus ojos.
without-derivatives-race-running = La carrera está en marcha.
without-derivatives-race-run = Correr la carrera: { $seconds ->
    [one] cerca de { $seconds } segundo
   *[other] unos { $seconds } segundos
}
without-derivatives-race-stop = Parar la carrera
without-derivatives-race-starts = Empieza la carrera
without-derivatives-race-left = { NUM($knobs) } mandos · { $way } · quedan unos { $seconds } s

without-derivatives-race-sizes = Mandos
without-derivatives-race-all = Todos
without-derivatives-race-budget = Miradas para cada manera
without-derivatives-race-seed = Otros arranques (semilla)
without-derivatives-race-tables = Todos los errores, y cómo se ajustó cada manera
without-derivatives-race-table-alt = El error final de cada manera de aprender, según el número de mandos
without-derivatives-race-sweep-alt = El error final con cada ajuste de cada manera
without-derivatives-race-tasks = Con 7 mandos se aprende el examen. Con más, una red copia las respuestas de otra de su mismo tamaño. Las carreras pequeñas dependen de la suerte: cada error es el del medio de hasta { NUM($most) } tareas. Una mirada es pasar todas las filas por la red una vez. Un paso con pendientes cuenta como { NUM($step) } miradas: una para la estimación, y unas dos para la culpa que vuelve hacia atrás. De cada manera se muestra el mejor de todos sus ajustes. «Un empujoncito a cada mando» también usa pendientes, pero paga una mirada por cada mando.
without-derivatives-race-not-needed = **¿Cuándo se aprende sin pendientes?**

    - **Pocos mandos.** Entonces se prueba una cuadrícula de valores, o valores al azar (*random search*).
    - **Escalones.** Entonces se conservan los empujoncitos que ayudan (*estrategias evolutivas*), o se suaviza el escalón.
    - **Sin fórmula.** Una cata o un túnel de viento dan una nota, y de ella no vuelve ninguna culpa. Entonces se prueba y se conserva. Si una mirada sale cara, también se adivina, a partir de lo ya probado, dónde mirar después (*optimización bayesiana*).
without-derivatives-race-symbols-try = Dar un empujoncito al azar a todos los mandos y conservar lo que ayuda:
without-derivatives-race-symbols-one = Un mando cada vez:
without-derivatives-race-symbols-follow = Seguir las pendientes:

## chance: a random direction is nearly sideways

without-derivatives-chance-guess = Giramos al azar los { $knobs } mandos. ¿Cuántas veces lleva eso más o menos hacia abajo?
without-derivatives-chance-third = Cerca de una de cada tres
    .because = Eso ocurre con 2 mandos.
without-derivatives-chance-twentieth = Cerca de una de cada veinte
    .because = Eso ocurre con unos 10 mandos.
without-derivatives-chance-thousandth = Menos de una de cada mil
    .because = La mitad de los empujoncitos bajan, pero casi todos muy poco: van de lado.
without-derivatives-chance-dial = Mandos que girar
without-derivatives-chance-place = { NUM($knobs) } mandos
without-derivatives-chance-says = Con { NUM($knobs) } mandos, la mitad de los empujoncitos al azar bajan. { $near ->
    [0] ¿Más o menos hacia abajo? **Ninguno de { NUM($samples, digits: 4) }.**
    [one] ¿Más o menos hacia abajo? **Uno de { NUM($samples, digits: 4) }.**
   *[other] Pero solo **unos { NUM($near, digits: 2) } de { NUM($samples, digits: 4) }** van más o menos hacia abajo.
} { $rare ->
    [yes] La probabilidad es menor que una entre un millón.
   *[no] La probabilidad es de 1 entre { NUM($chance, digits: 2) }.
}
without-derivatives-chance-number = { $near ->
    [0] Ninguno
   *[other] { NUM($near, digits: 2) }
} de 10.000
without-derivatives-chance-counted = más o menos hacia abajo
without-derivatives-chance-knobs = mandos
without-derivatives-chance-near = más o menos abajo
without-derivatives-chance-down = abajo, pero poco
without-derivatives-chance-up = arriba
without-derivatives-chance-to-down = abajo
without-derivatives-chance-to-up = arriba
without-derivatives-chance-to-side = de lado
without-derivatives-chance-alt = { $arrows } direcciones al azar, como flechas. Con más mandos se apartan de abajo y de arriba, y se van a los lados.
without-derivatives-chance-bars-alt = { NUM($samples, digits: 4) } direcciones al azar según su ángulo con la bajada recta: barras con lo sorteado, una línea con lo calculado. Con más mandos se amontonan de lado.
without-derivatives-chance-degrees = grados desde la bajada recta (90 es de lado)
without-derivatives-chance-share = parte de las direcciones
without-derivatives-chance-from = desde, grados
without-derivatives-chance-to = hasta, grados
without-derivatives-chance-picture = Imagen
without-derivatives-chance-arrows = Flechas
without-derivatives-chance-bars = Barras por ángulo
without-derivatives-chance-seed = Otras direcciones (semilla)
without-derivatives-chance-few-chip = Dos mandos
without-derivatives-chance-some-chip = Doce mandos
without-derivatives-chance-bars-chip = Cien, en barras
without-derivatives-chance-symbols = «Más o menos hacia abajo» es a menos de 60 grados de la bajada recta. La probabilidad de caer dentro de un ángulo $\alpha$ de la bajada, entre $N$ mandos, es

## price: one step, from 7 to 175 billion knobs

without-derivatives-price-dial = Mandos de la red
without-derivatives-price-place = mandos: { NUM($knobs, digits: 4) }
without-derivatives-price-timed = Mandos: { NUM($knobs, digits: 2) }. Un paso, con veinte estudiantes: **{ $slopes }** con pendientes, **{ $nudges }** a empujoncitos. Se cronometró en el servidor de esta página.
without-derivatives-price-beyond = Mandos: { NUM($knobs, digits: 4) }. Un paso, con veinte estudiantes: cerca de **{ $slopes }** con pendientes, **{ $nudges }** a empujoncitos. { $how ->
    [memory] No cabe en el servidor: solo los mandos ocupan { NUM($gigabytes, digits: 2) } GB.
   *[lines] Esto no se ejecutó: las líneas prolongan lo cronometrado.
}
without-derivatives-price-duration = { $unit ->
    [year] { $amount ->
        [1] { NUM($amount) } año
        [many] { NUM($amount, digits: 2) } de años
       *[other] { $amount } años
    }
    [day] { NUM($amount, digits: 2) } días
    [hour] { NUM($amount, digits: 2) } horas
    [minute] { NUM($amount, digits: 2) } minutos
    [second] { NUM($amount, digits: 2) } { $amount ->
        [1] segundo
       *[other] segundos
    }
    [three-quarters] ¾ de segundo
    [half] medio segundo
    [part] 1/{ NUM($amount, digits: 1) } de segundo
   *[less] menos de una millonésima de segundo
}
without-derivatives-price-across = mandos de la red
without-derivatives-price-tick = { $long ->
    [part] 1/1.000 s
    [second] 1 segundo
    [hour] 1 hora
    [year] 1 año
    [thousand] 1.000 años
   *[million] 1 millón de años
    }
without-derivatives-price-up = tiempo de un paso
without-derivatives-price-nudging = un empujoncito por mando
without-derivatives-price-nudging-short = empujar
without-derivatives-price-band = franjas: del tiempo más corto al más largo
without-derivatives-price-band-short = franjas: del más corto al más largo
without-derivatives-price-slopes = pendientes
without-derivatives-price-gpt = GPT-3, 2020
without-derivatives-price-memory = no cabe en el servidor
without-derivatives-price-memory-short = no cabe aquí
without-derivatives-price-alt = El tiempo de un paso, con pendientes y dando un empujoncito a cada mando, según el número de mandos. Los puntos se cronometraron aquí; las líneas discontinuas los prolongan.
without-derivatives-price-million-chip = Un millón de mandos
without-derivatives-price-exam-chip = El examen: 7 mandos
without-derivatives-price-gpt-chip = GPT-3: 175.000 millones
without-derivatives-price-again = Cronometrar otra vez
without-derivatives-price-notes = Aquí se cronometraron { $sizes } redes (mandos de la mayor: { NUM($largest) }). En las que tienen hasta { NUM($nudged) }, se dio además un empujoncito a cada mando. Las pendientes de las dos maneras difieren { $differ ->
    [tiny] en menos de una millonésima
   *[more] un poco
}. Algunos tamaños tardaron más de lo que dice su línea, y otros menos. Por eso cada línea tiene una franja, que contiene todos sus tiempos. En el último lugar, la franja va, con pendientes, de { $slopes_low } a { $slopes_high }; a empujoncitos, de { $nudges_low } a { $nudges_high }. Un paso con pendientes cuenta como { $step } miradas: una para la estimación, y unas dos para la culpa que vuelve hacia atrás. En la red con { NUM($nudged) } mandos, hallar todas las pendientes tardó { TIMES($looks) } lo que tarda una mirada.
without-derivatives-price-symbols-nudge = Pendientes sin cálculo diferencial: dar un empujoncito a un mando, mirar otra vez, dividir. Una mirada por cada mando, y una más:
without-derivatives-price-symbols-learn = Aprender así:

## The tour, the card, the worksheet, the notes

without-derivatives-stop-ask = Primero adivina: ¿quién va por delante cuando hay muchos mandos?
without-derivatives-stop-result = Con { NUM($knobs) } mandos, las pendientes dejan { PERCENT($slopes_share) } del error, y la mejor manera de probar deja { PERCENT($rival_share) }.
without-derivatives-card = El error que queda después de { NUM($looks) } miradas: { $few }, { $many }
without-derivatives-card-size = con { NUM($knobs) } mandos, { PERCENT($slopes) } con pendientes y { PERCENT($rival) } probando
without-derivatives-worksheet-price = Para medir a mano cada pendiente, da un empujoncito a cada mando. Eso es una mirada por mando, y una más donde acaba el paso. Con { NUM($knobs) } mandos, un paso cuesta {"{}"} miradas. Con la culpa que vuelve hacia atrás cuesta {"{}"}. ¿Por qué ese número es el mismo para cualquier red?
without-derivatives-worksheet-keep = El error es 0,7. Se prueban cinco empujoncitos, uno tras otro. Sus errores son { $errors }. Un empujoncito se conserva solo si el error baja. Se conservan {"{}"}. El error acaba en {"{}"}.
without-derivatives-worksheet-half = La mitad de los empujoncitos diminutos bajan, sean cuantos sean los mandos. De { NUM($tries) } empujoncitos, son unos {"{}"}.
without-derivatives-notes-ask = Que la clase haga de buscador: gira mandos y solo ve el error.
without-derivatives-notes-random = Buscar al azar es más inteligente.
    .answer = Con unos pocos mandos va bien. Con cada mando más, sale más caro.
without-derivatives-notes-score = Basta con contar los aciertos.
    .answer = Esa cuenta va a saltos: un empujoncito casi nunca la cambia.
without-derivatives-notes-few = Con siete mandos, ¿quién va por delante?
without-derivatives-notes-many = ¿Qué cambia con mil mandos?
without-derivatives-again-guess = Giramos al azar { NUM($knobs) } mandos. ¿Cuántas veces queda eso a menos de { $angle }° de la bajada recta?
without-derivatives-again-like = Eso ocurre con unos { NUM($knobs) } mandos.
without-derivatives-again-more = Para eso hacen falta más mandos: cada uno añade otra forma de ir de lado.
without-derivatives-again-right = { $answer ->
    [third] Con pocos mandos, el azar acierta a menudo.
    [twentieth] La mayoría de las direcciones ya van de lado.
   *[thousandth] Casi todas van de lado.
} La probabilidad exacta es de 1 entre { NUM($chance) }.
