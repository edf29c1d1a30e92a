### What if nothing bends? Two scenes: a sheet of paper, and tables of numbers.

## The chapter and its scenes, as menus and headings name them

one-matrix-title = ¿Y si nada se dobla?
one-matrix-question = ¿Por qué una pila de capas sin dobleces es una sola capa?
one-matrix-answers = Sin dobleces, cualquier pila de capas es una sola tabla de mandos: más capas no añaden nada.
one-matrix-so-far = los dobleces hacen que una línea dé la vuelta. ¿Qué queda sin ellos?
one-matrix-sheet-title = Una hoja
one-matrix-sheet-question = ¿Qué le pasa a una hoja de papel?
one-matrix-table-title = Tablas
one-matrix-table-question = ¿Tres tablas, o una?

one-matrix-layers = Capas
one-matrix-seed = Otras tablas (semilla)
one-matrix-shifts = Con desplazamientos (sesgos)

## Sheet: a sheet of paper goes through the layers.

one-matrix-sheet-dial = Por las capas
one-matrix-sheet-layer = capa { $layer }
one-matrix-sheet-bend = capa { $layer }: el doblez
one-matrix-sheet-plain = sin dobleces
one-matrix-sheet-with-bend = con un doblez
one-matrix-sheet-alt = Dos hojas con líneas en su camino por { $layers ->
        [one] una capa
       *[other] las mismas { $layers } capas
    }, sin dobleces y con un doblez
one-matrix-sheet-start = Dos hojas de papel, iguales. **Pulsa Reproducir** y pasarán por { $layers ->
        [one] una capa.
       *[other] { $layers } capas.
    }
one-matrix-sheet-same = Hasta ahora las dos hojas son iguales: solo se giran y se estiran. **Cada línea sigue recta.**
one-matrix-sheet-moved = El doblez ha movido la segunda hoja, pero sus líneas siguen rectas.
one-matrix-sheet-bent = Sin dobleces, la hoja solo se gira y se estira. **El doblez ha doblado la segunda hoja.**
one-matrix-sheet-pressed = Sin dobleces, la hoja solo se gira y se estira. **El doblez ha aplastado partes de la segunda hoja.**
one-matrix-sheet-torn = Sin dobleces, la hoja solo se gira y se estira. **El escalón rompe la segunda hoja en { $pieces } trozos**, y aplasta cada uno en un solo punto.
one-matrix-sheet-end-bent = { $layers ->
        [one] Una capa
       *[other] { $layers } capas
    }, y la primera hoja solo está girada y estirada: **eso también lo haría una sola capa.** La segunda no puede hacerla ninguna capa sola.
one-matrix-sheet-end-torn = { $layers ->
        [one] Una capa
       *[other] { $layers } capas
    }, y la primera hoja solo queda girada y estirada: **una sola capa también podría hacerlo.** De la segunda, el escalón ha dejado { $pieces } puntos.
one-matrix-sheet-end-straight = Aquí el doblez no dobló ninguna línea. Las dos hojas solo están giradas y estiradas: **eso también lo haría una sola capa.**
one-matrix-sheet-kind = Tipo de doblez
one-matrix-sheet-where = Dónde está el doblez
one-matrix-sheet-after = después de la capa { $layer }
one-matrix-sheet-try-many = Ocho capas
one-matrix-sheet-try-step = Un escalón
one-matrix-sheet-bends = la capa { $layer } ({ $bend }) tiene un doblez; solo una pila sin dobleces es una sola matriz
one-matrix-sheet-refusal = Si se le pide multiplicar de todos modos la segunda pila, el código se niega: «{ $refusal }».
one-matrix-sheet-symbols = Una capa sin doblez convierte un punto $x$ en $W x + b$. Con ella, las líneas rectas siguen rectas, y con muchas capas seguidas también. Cada hoja se dibuja tan grande como permite su marco.

## Table: three tables of numbers do what one does.

one-matrix-table-first = Tu primer número
one-matrix-table-second = Tu segundo número
one-matrix-table-says = Entran **{ NUM($first) }** y **{ NUM($second) }**. De las tres tablas salen **{ NUM($one, digits: 4) }** y **{ NUM($two, digits: 4) }**. De la tabla única sale **lo mismo**, entre lo que entre.
one-matrix-table-three = tres tablas de mandos
one-matrix-table-one = una sola tabla, el producto de las tres
one-matrix-table-same = lo mismo
one-matrix-table-alt = Dos números pasan por tres tablas de mandos y por una sola tabla, y salen los mismos dos números
one-matrix-table-hidden = Cada número nuevo: mando × primero + mando × segundo.
one-matrix-table-hidden-shifts = Cada número nuevo: mando × primero + mando × segundo + desplazamiento (la tercera columna).
one-matrix-table-try-zero = Mete 0 y 0
one-matrix-table-try-other = Otras tablas
one-matrix-table-try-shifts = Con desplazamientos
one-matrix-table-symbols = Dos capas sin doblez, una tras otra, son una sola: $$y = W_o\,(W_i\,x) = (W_o W_i)\,x$$ Con desplazamientos es $y = W_o\,(W_i\,x + b_i) + b_o = (W_o W_i)\,x + (W_o b_i + b_o)$. Si hay más capas, se toman de dos en dos:
one-matrix-table-symbols-bend = Con un doblez $f$ en medio, $W_o\,f(W_i\,x + b_i)$ ya no se puede escribir así.

## The chapter's card, its notes for a teacher, its worksheet.

one-matrix-card = Dos tablas de { $two } mandos se multiplican y dan una sola tabla de { $one }
one-matrix-notes-first = Pasa la hoja de papel por las capas. ¿Cuál de las dos hojas conserva rectas sus líneas?
one-matrix-notes-more = Más capas siempre ayudan.
    .answer = Sin dobleces, diez capas equivalen a una.
one-matrix-notes-solve = Basta con resolver pendiente = 0.
    .answer = Eso funciona con una línea recta. Con dobleces no hay una regla así.
one-matrix-notes-border = ¿Qué no puede hacer nunca una frontera recta?
one-matrix-notes-knobs = ¿Cuántos mandos quedan cuando dos capas se hacen una?
one-matrix-worksheet-two = La capa 1 multiplica por { $one } y suma { $shift }. La capa 2 multiplica por { $two } y suma { $then }. No hay ningún doblez. Las dos juntas multiplican por { $blank } y suman { $blank }.
one-matrix-worksheet-two-rows = { $upper } y { $lower }
one-matrix-worksheet-rows = La capa 1 tiene las filas { $first }. La capa 2 tiene las filas { $second }. No hay dobleces ni desplazamientos. Como una sola tabla, tienen las filas ({ $blank }, { $blank }) y ({ $blank }, { $blank }).
one-matrix-worksheet-cost = Entran dos números, en medio hay { $width } neuronas y salen dos números. Capa por capa eso cuesta { $blank } multiplicaciones. Como una sola tabla cuesta { $blank }.
