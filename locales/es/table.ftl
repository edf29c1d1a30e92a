### A person's own table: what was found in it, what is asked, and what is wrong with it.

table-title = Tus propios datos
table-column = columna { $number }

## What was found and done

table-found = { $rows ->
    [one] { $rows } fila
   *[other] { $rows } filas
    }; { $numbers ->
    [one] { $numbers } columna de números
   *[other] { $numbers } columnas de números
    }, { $words } de palabras{ $dates ->
    [0] { "" }
   *[other] , { $dates } de fechas
    }{ $rest ->
    [0] { "" }
   *[other] , { $rest } sin uso
    }.
table-use = { $by ->
    [person] La respuesta está en «{ $answer }». La red recibe «{ $first }»{ $inputs ->
        [one] .
       *[other] {" "}y «{ $second }».
        }
   *[program] Como respuesta se toma «{ $answer }», y { $inputs ->
        [one] entra «{ $first }».
       *[other] entran «{ $first }» y «{ $second }».
        } Puedes elegir otras.
    }
table-drawn = De { $rows } filas, se tomaron { $most } al azar.
table-rows-left-out = { $rows ->
    [one] Se descartó { $rows } fila, porque le falta una celda.
   *[other] Se descartaron { $rows } filas, porque les faltan celdas.
    }
table-codes = { $codes } cuenta como valor que falta.
table-left-out = { $named ->
    [yes] Se descartó la columna «{ $name }»
   *[no] Se descartó una columna sin nombre
    }: { $kind ->
    [dates] tiene fechas u horas.
   *[other] solo numera o nombra las filas.
    }
table-unused = { $count ->
    [one] Esta columna no se usó: { $names }.
   *[other] Estas columnas no se usaron: { $names }.
    }
table-quoted = «{ $word }»
table-joined = «{ $other }» cuenta como «{ $usual }».
table-joined-more = Otras formas de escribir una respuesta se unieron del mismo modo.
table-unit = La unidad de «{ $name }» es «{ $unit }».
table-units-row = La fila { $row } { $kind ->
    [units] contiene unidades
   *[names] no contiene números
    }, y por eso no se leyó como datos.
table-above = Se descartó la fila { $row } («{ $cell }»): está encima de los nombres de las columnas.
table-row-names = A la primera fila le falta un nombre. Por eso la primera celda de cada fila se tomó como su número, y «{ $name }» nombra la segunda.
table-beside = Se descartó una celda de la columna { $column }, porque esa columna no tiene nombre: mira la fila { $row }.
table-shortened = El nombre de la columna { $number } era largo, así que aquí es «{ $name }».
table-almost = La columna «{ $name }» se leyó como palabras, porque «{ $cell }» es más que un número. Para usarla, deja solo el número.
table-footer = Se descartó la fila { $row } («{ $cell }»): no es una fila de datos.
table-sheet = Se leyó la hoja «{ $sheet }». El archivo tiene { $others ->
    [one] otra más.
   *[other] otras { $others }.
    } Para leer otra hoja, ponla en primer lugar.
table-formulas = { $count ->
    [one] La columna «{ $names }» contiene
   *[other] Las columnas { $names } contienen
    } fórmulas sin resultados. Para { $count ->
    [one] usarla
   *[other] usarlas
    }, abre el archivo en una hoja de cálculo y guárdalo de nuevo.
table-code = El archivo se leyó con letras { $code ->
    [cp1252] de Europa occidental (Windows-1252)
    [cp1250] de Europa central (Windows-1250)
    [cp1251] cirílicas (Windows-1251)
    [cp1253] griegas (Windows-1253)
    [cp1254] turcas (Windows-1254)
    [cp1255] hebreas (Windows-1255)
    [cp1256] árabes (Windows-1256)
   *[other] del código { $code }
    }. Si se ven mal, guárdalo como UTF-8.
table-letters-mended = Las letras estaban mal guardadas: «{ $wrong }» se leyó como «{ $right }».
table-not = no { $label }

## Questions

table-encoding = No está claro qué letras usa este archivo. ¿Qué líneas se ven bien?
table-encoding-choice = { $lines } ({ $code })
table-no-names = La primera fila debería nombrar las columnas, pero contiene el número «{ $cell }». ¿Falta la fila de nombres?
table-no-names-none = Sí: ponles tú los nombres
table-no-names-names = No: esos son los nombres
table-mark = { $name ->
    [comma] La coma
   *[point] El punto
    } de «{ $cell }» puede marcar decimales o miles. ¿Cuál de los dos? Sin separar los miles, un número queda claro: 1234.5.
table-mark-decimals = { $number } (decimales)
table-mark-thousands = { $number } (miles)
table-code-asked = La columna «{ $name }» contiene { $number }, muy lejos de sus otros números. ¿Significa que ahí falta el valor?
table-code-missing = Falta el valor
table-code-number = Es un número más
table-join = Puede que algunas respuestas sean la misma: { $pairs }. ¿Deben contar como una?
table-join-yes = Unirlas
table-join-no = Dejarlas separadas
table-kinds = La columna «{ $name }» solo contiene { $values }. ¿Son clases o una cantidad?
table-amount = Una cantidad
table-or-not = { $label }, o no
table-one-of-many = La columna «{ $name }» contiene { $count } respuestas distintas ({ $answers }). Elige una: la red la distinguirá de todas las demás.
table-many-answers = La columna «{ $name }» contiene { $count } respuestas distintas ({ $answers }). Deja solo las filas de dos de ellas, o usa números.
table-which-answer = ¿Qué columna contiene la respuesta?

## The file

table-empty = Aquí no hay nada que leer: está vacío. Elige un archivo con datos, o pega filas con datos.
table-too-large = Es demasiado grande: se pueden leer como máximo un millón de letras (cerca de 1 megabyte). Deja menos filas o columnas.
table-no-text = Esto no es texto sin formato. Guarda tu tabla como CSV (valores separados por comas) o .xlsx e inténtalo de nuevo.
table-other-file = Esto es { $what ->
    [old-workbook] un libro de Excel antiguo, o bloqueado
    [pdf] un PDF
    [picture] una imagen
    [parquet] un archivo Parquet
    [database] una base de datos
   *[packed] un archivo comprimido
    }, no una tabla. Abre tu tabla y guárdala como CSV (valores separados por comas) o .xlsx.
table-workbook-damaged = Este libro no se puede abrir. Guárdalo otra vez, o como CSV (valores separados por comas).
table-web-page = Esto parece una página web o datos de un programa, no una tabla. Guarda tu tabla como CSV (valores separados por comas).
table-letters = Las letras de este archivo no se pueden leer. Guárdalo otra vez como CSV con UTF-8.
table-one-column = Solo hay una columna. Pon una coma entre las columnas, en cada fila, por ejemplo: altura,peso,respuesta (también sirven punto y coma, tabuladores y barras).
table-quotes = En la fila { $row } hay unas comillas sin pareja. Cierra todas las comillas, o quítalas.

## Its rows and columns

table-row-width = La fila { $row } tiene { $cells ->
    [one] una sola celda
   *[other] { $cells } celdas
    }, pero la primera nombra { $columns } columnas. Haz cada fila tan larga como la primera. Si tus números llevan comas, escribe 1.5 en lugar de 1,5, o pon punto y coma entre las columnas.
table-too-many-columns = Hay { $count } columnas; se pueden leer como máximo { $most }. Deja solo las que importan.
table-three = Hay { $count } columnas ({ $names }); hacen falta tres. Deja dos columnas de números y una con la respuesta.
table-too-many = Hay { $rows } filas de datos; se pueden usar como máximo { $most }. Deja menos filas.
table-too-few = Hay muy pocas filas de datos: { $rows }. Añade filas hasta que haya al menos { $least }.
table-unnamed = La columna { $number } no tiene nombre. Escríbele uno en la primera fila, por ejemplo: altura,peso,respuesta.
table-long-name = El nombre de la columna { $number } es demasiado largo. Usa como máximo { $most } letras.
table-same-name = Dos columnas tienen el mismo nombre, «{ $name }». Dale a cada columna su propio nombre.

## What was chosen

table-choose-inputs = Se eligieron { $count } columnas. Elige una o dos columnas de números.
table-input-and-answer = La columna «{ $name }» no puede ser respuesta y entrada a la vez. Elige otra respuesta.
table-no-answer-left = No queda ninguna columna para la respuesta. Elige menos columnas de números, o añade una con la respuesta.
table-no-column = No hay ninguna columna «{ $name }». Las columnas son { $columns }.
table-chosen-twice = La columna «{ $name }» se eligió dos veces. Elige dos columnas distintas, o solo una.
table-no-input = Con «{ $name }» como respuesta, no queda otra columna de números que pueda entrar. { $hint ->
    [cell] La columna «{ $column }» contiene «{ $cell }», que es más que un número. Deja solo el número.
    [words] Escribe números en lugar de las palabras de «{ $column }», por ejemplo 1 para «{ $cell }» y 0 para la otra.
    [kinds] Escribe números en lugar de las palabras de «{ $column }», por ejemplo 0, 1 y 2.
   *[none] Las columnas son { $columns }.
    }
table-no-answer-words = La columna «{ $name }» contiene demasiadas palabras distintas para ser una respuesta. Elige otra.
table-no-answer-counter = La columna «{ $name }» solo numera o nombra las filas, así que no puede ser la respuesta. Elige otra.
table-no-answer-empty = La columna «{ $name }» está vacía, así que no puede ser la respuesta. Elige otra.
table-nothing-to-use = Ninguna columna contiene números, ni unas pocas palabras que puedan ser la respuesta. Las columnas son { $columns }.
table-two-words = Las columnas { $names } contienen palabras. Deja dos columnas de números; solo la respuesta puede ser una palabra.
table-words-must-answer = La columna «{ $name }» contiene palabras, así que tiene que ser la respuesta: en la red entran números. Para usarla como entrada, escribe números en lugar de sus palabras, como 0 y 1.
table-same-answer = Todas las filas tienen la misma respuesta en la columna «{ $name }»{ $case ->
    [respelled] {" "}(mayúsculas y minúsculas cuentan como una sola respuesta)
   *[plain] { "" }
    }, así que la red no tiene nada que distinguir. { $case ->
    [gaps] Donde la celda está vacía, escribe otra palabra, por ejemplo «no».
   *[plain] Añade filas con otra respuesta.
    }
table-constant = La columna «{ $name }» contiene el mismo número en todas las filas, así que de ella no se aprende nada. Usa una columna que cambie.

## A cell

table-cell = Fila { $row }, columna «{ $column }»: { $fault }{ $others ->
    [0] { "" }
    [one] {" "}Hay otra celda que necesita el mismo arreglo.
   *[other] {" "}Hay otras { $others } celdas que necesitan el mismo arreglo.
    }
table-cell-empty = la celda está vacía. Rellénala, o borra la fila.
table-cell-missing = la celda contiene «{ $cell }», así que falta su valor. Rellénala, o borra la fila. Si «{ $cell }» es una respuesta, escríbela entera.
table-cell-missing-number = la celda contiene «{ $cell }», así que falta su valor. Rellénala, o borra la fila.
table-cell-error = «{ $cell }» es un error de la hoja de cálculo. Corrige su fórmula, o borra la fila.
table-cell-long = «{ $cell }» es demasiado largo para una respuesta. Usa como máximo 80 letras.
table-cell-infinite = «{ $cell }» no es un número finito. Escribe un número finito, o borra la fila.
table-cell-date = «{ $cell }» es una fecha o una hora. Escribe en su lugar un número, como los días que pasaron desde el primero.
table-cell-feet = «{ $cell }» es una longitud en pies y pulgadas. Escribe un solo número en una sola unidad, como centímetros.
table-cell-no-number = «{ $cell }» no es un número. Escribe solo el número, sin palabras ni unidades, o borra la fila.
table-cell-unit = «{ $cell }» tiene una unidad que otras celdas de la columna no tienen. Escribe todos sus números en una misma unidad, y sin ponerla.
table-cell-mark-comma = «{ $cell }» tiene una coma donde otros números tienen un punto. Escribe todos los decimales con punto.
table-cell-mark-point = «{ $cell }» tiene un punto donde otros números tienen una coma. Escribe todos los decimales con coma.
table-cell-below-zero = «{ $cell }» parece menor que 0. Escríbelo con un signo menos delante, como −5, o borra la fila.
table-cell-parted = «{ $cell }» parece varias celdas en una. Pon el mismo signo entre las columnas en todas las filas.
table-cell-large = «{ $cell }» es demasiado grande. Escríbelo en unidades mayores, para que quede por debajo de un millón de millones.
