### A formula that a person types: what cannot be read, and what to type instead.

formula-empty = Escribe una fórmula de x, como sin(x) * x^2.
formula-too-long = Se pueden leer como máximo { $most } caracteres. Esta tiene { $length }.
formula-too-deep = Hay demasiadas partes unas dentro de otras: caben como máximo { $most }. Prueba una fórmula más corta.
formula-at = En el carácter { $place }, { $sign }: { $why }
formula-at-end = Al final: { $why }
formula-sign = «{ $sign }»
formula-space = un espacio
formula-unseen = un signo que no se ve

## Why it cannot be read

formula-expected = aquí debería ir un número, o x.
formula-unclear = no está claro cómo se une esto a lo anterior. Escribe un signo en medio, como *, o paréntesis.
formula-unknown-sign = este signo no se conoce aquí.
formula-unknown-command = { $name } no se conoce aquí.
formula-unknown-name = este nombre no se conoce aquí.
formula-unknown-letter = este nombre no se conoce aquí. El mando se llama x.
formula-name-meant = este nombre no se conoce aquí. ¿Quieres decir { $name }?
formula-name-split = este nombre no se conoce aquí. Escribe signos en medio, como en { $parts }.
formula-other-variable = aquí el mando se llama x. Escribe x en lugar de { $name }.
formula-equation = esto es una ecuación. Escribe solo un lado.
formula-wide = este signo es uno ancho. Escribe el normal, { $usual }.
formula-looks-like-x = esto solo se parece a una x. Escribe la letra x del teclado.
formula-cyrillic = esta letra es cirílica, y puede que solo se parezca a una latina. Escríbela otra vez con letras latinas.
formula-greek = esta letra es griega, y no se conoce aquí. Escribe su nombre o x, con letras latinas.
formula-times-or-x = este es el signo × de multiplicar. Si quieres decir x, escribe la letra. Si es un producto, pon entre paréntesis lo que sigue.
formula-exponent-apart = esto podría ser un número o dos. Escribe un número como 2e-3 sin espacios, o escribe 2*e - 3.
formula-two-points = un número lleva un solo punto.
formula-number-size = este número es demasiado grande o demasiado pequeño.
formula-decimal-comma = los números llevan punto. Escribe { $decimal }.
formula-grouped = un número no lleva signo entre sus miles, y lleva punto antes de los decimales. Escribe { $whole }.
formula-grouped-or-comma = ¿es { $whole } o { $decimal }? Escríbelo así.
formula-comma = una coma solo puede ir en max y min. Los números llevan punto, como en 0.5.
formula-comma-or-point = ¿es un número o son dos? Escribe { $decimal } si es uno. Escribe { $two } con un espacio si son dos.
formula-mixed-number = escribe un número así con punto, como en 2.5.
formula-digit-after-function = escribe paréntesis, como en { $name }(2 * x).
formula-digit-after-letter = ¿es una potencia o un producto? Escribe { $name }^2 o { $name } * 2.
formula-log-base = solo se conocen las bases 10 y 2. Escribe log10(x), log2(x), o ln(x) / ln(3) para la base 3.
formula-write-power = escribe una potencia con ^, o con dos asteriscos seguidos.
formula-inverse = esto podría ser la inversa o una división. Escribe { $name ->
    [sin] arcsin(x)
    [cos] arccos(x)
    [tan] arctan(x)
   *[other] la inversa por su nombre
    } o 1 / { $name }(x).
formula-function-power = escribe esta potencia detrás de los paréntesis, como en { $name }(x)^2.
formula-argument = después de { $name } debería ir un «(», y dentro, aquello sobre lo que actúa.
formula-arguments = después de { $name } debería ir un «(», y dentro, dos números.
formula-argument-brackets = no está claro dónde acaba la parte sobre la que actúa { $name }. Pon esa parte entre paréntesis.
formula-root-brackets = no está claro dónde acaba la raíz. Pon entre paréntesis lo que va debajo.
formula-root-degree = solo se conocen raíces cuadradas y cúbicas. Para otra, escribe x^(1/5).
formula-braces = aquí debería ir { "{" }, como en \frac{ "{" }1{ "}" }{ "{" }x{ "}" }.
formula-second-missing = faltan una coma y un segundo número.
formula-bracket-missing = falta un «)».
formula-bar-missing = falta una «|».
formula-bar-missing-before = falta una «|» antes.
formula-not-opened = no hay ningún «(» antes.
formula-other-bracket = este paréntesis no corresponde al que se abrió.
formula-bars = estas barras se pueden leer de dos maneras. Escribe abs( ) en su lugar.

## What no true picture can show

formula-no-value = No tiene ningún valor entre −5 y 5, o solo en puntos sueltos. Prueba otra fórmula.
formula-too-fast = Sube y baja más rápido de lo que una imagen puede mostrar. Prueba con números menores.
formula-too-many-breaks = Tiene más de { $most } esquinas o huecos. Prueba con números menores.

## The field, and what stands beside it

formula-field = Tu fórmula de x
formula-help =
    Números, x, pi y e, con + - * / ^ y paréntesis. También sin, cos, tan, arcsin, arctan, sinh, cosh, exp, ln, log10, sqrt, cbrt,
    abs, tanh, sigmoid, relu, softplus, y max o min de dos, como en max(x, 1).
formula-still = La imagen muestra todavía la fórmula anterior.
formula-log-is-ln = Aquí log es el logaritmo natural, ln. Para la base 10 escribe log10.
formula-odd-root = Esta potencia no tiene valor por debajo de 0. La raíz cúbica que sí lo tiene es cbrt(x).

## Two cases in a slope

formula-sides = { $left } a la izquierda de { $border }, { $right } a la derecha
formula-cases = { $below } donde { $test } es menor que 0, { $above } donde es mayor
