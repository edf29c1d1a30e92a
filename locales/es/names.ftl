### What the screen calls the things that the maths knows by a name. `.line` tells what one teaches, `.short` is for a small place.

## Curves

curve-parabola = Un valle suave (parábola)
curve-cubic = Sube, baja y vuelve a subir (cúbica)
curve-sine = Una onda (seno)
curve-exponential = Cada vez más rápido (exponencial)
curve-bell = Una campana (gaussiana)
curve-bumpy = Una colina con baches
curve-line = Una línea recta
curve-sigmoid = Un interruptor suave (sigmoide)
curve-tanh = Un interruptor suave de −1 a 1 (tanh)
curve-softplus = Una esquina redondeada (softplus)
curve-relu = Plano, y luego recto hacia arriba (ReLU)
curve-abs = Un valle en punta (valor absoluto)
curve-kink = Una esquina (quiebre)
curve-step = Un escalón
curve-cliff = Una subida suave con un precipicio
curve-own = Tu propia fórmula
curve-exam = El error del examen, al girar un mando

## Bends. What stands in brackets at the end is the field's name.

bend-linear = Sin doblez (lineal)
    .short = Sin doblez
bend-sigmoid = Un interruptor suave de 0 a 1 (sigmoide)
    .short = Sigmoide
bend-tanh = Un interruptor suave de −1 a 1 (tanh)
    .short = Tanh
bend-relu = Plano, y luego recto hacia arriba (ReLU)
    .short = ReLU
bend-leaky-relu = Casi plano, y luego recto hacia arriba (leaky ReLU)
    .short = Leaky ReLU
bend-softplus = Una esquina redondeada (softplus)
    .short = Softplus
bend-silu = Una esquina que antes baja un poco (SiLU)
    .short = SiLU
bend-step = Un escalón: no o sí (función escalón)
    .short = Escalón

## Landscapes of two knobs

ground-bowl = Un cuenco redondo
ground-long-valley = Un valle largo y estrecho
ground-saddle = Una silla de montar, o paso de montaña
ground-two-valleys = Dos valles, uno más hondo
ground-plateau = Una llanura con un solo hoyo
ground-himmelblau = Cuatro valles iguales (Himmelblau)
ground-rosenbrock = Un valle curvo (Rosenbrock)
ground-beale = Suelo llano, con esquinas empinadas (Beale)
ground-booth = Un cuenco inclinado (Booth)
ground-matyas = Una zanja casi llana (Matyas)
ground-mccormick = Una onda inclinada (McCormick)
ground-styblinski-tang = Cuatro valles, uno más hondo (Styblinski–Tang)
ground-neuron = Una neurona con datos reales
ground-exam = La red del examen: dos de sus siete mandos

## What the two knobs of a landscape do, where it is the error of a real network (`a` lies across, `b` up)

ground-axis = { $knob } · { $does }
ground-neuron-a = lo empinada que es la curva
ground-neuron-b = dónde está la curva
ground-exam-a = 1.ª neurona: horas
ground-exam-b = respuesta: 1.ª neurona

## Ways to walk downhill, and to turn all the knobs of a network

way-gradient-descent = Pasos normales (descenso de gradiente)
    .short = Pasos normales
    .line = Cada paso va justo en contra de la pendiente: si el suelo es empinado, el paso es largo.
way-momentum = Pasos que ruedan con impulso (momento)
    .short = Pasos con impulso
    .line = Cada paso conserva casi todo el anterior, así que en una pendiente larga se gana velocidad.
way-rmsprop = Un tamaño de paso para cada mando (RMSProp)
    .short = Un tamaño por mando
    .line = Cada pendiente se divide entre su tamaño habitual. Así, un mando de pendiente suave se mueve tanto como uno empinado.
way-adam = Las dos cosas juntas (Adam)
    .short = Las dos cosas juntas
    .line = Rueda con impulso, y cada mando tiene su propio tamaño de paso.

## Ways to learn, with slopes and without

search-random-guess = Adivinar al azar
    .line = Adivina de nuevo todos los mandos, y quédate con lo mejor hasta ahora.
search-try-and-keep = Probar y conservar
    .line = Da un empujoncito al azar a todos los mandos, y consérvalo si el error bajó.
search-one-knob-at-a-time = Un mando cada vez
    .line = Sube un mando; si no ayuda, bájalo. Conserva lo que ayuda, y pasa al siguiente.
search-nudged-slopes = Un empujoncito a cada mando
    .line = Da un empujoncito a cada mando para medir su pendiente. Luego gíralos todos cuesta abajo.
search-follow-slopes = Seguir las pendientes
    .line = El cálculo da todas las pendientes a la vez. Gira cada mando cuesta abajo.

## Data sets: their columns, and what the answer may be. `data-any` has the words of those that have none of their own.

data-any =
    .first = horizontal
    .second = vertical
    .answer = color
    .no = no
    .yes = sí
data-exam = El examen, con horas de sueño
    .first = horas de estudio
    .second = horas de sueño
    .answer = examen
    .no = no aprobado
    .yes = aprobado
data-circle = Un disco dentro de un anillo (circle)
data-xor = Esquinas opuestas iguales (xor)
data-gauss = Dos nubes (gauss)
data-spiral = Dos brazos de espiral (spiral)
data-moons = Dos medias lunas (moons)
data-plane = Un número: una hoja inclinada (plane)
    .answer = altura
data-hills = Un número: colinas y hoyos (hills)
    .answer = altura
data-penguins = Pingüinos: ¿macho o hembra?
    .source = Reales: 333 pingüinos de tres especies, medidos por K. Gorman y otros, de 2007 a 2009 (palmerpenguins, CC0).
    .first = largo del pico (mm)
    .second = alto del pico (mm)
    .answer = sexo
    .no = hembra
    .yes = macho
data-iris = Lirios: ¿cuál de dos especies?
    .source = Reales: 100 flores de dos especies, medidas por E. Anderson y publicadas por R. A. Fisher en 1936.
    .first = largo del pétalo (cm)
    .second = ancho del pétalo (cm)
    .answer = especie
    .no = versicolor
    .yes = virginica

## The shape of a curve, for readers who cannot see it: a noun with its article, to stand inside a sentence

shape-flat = una línea plana
shape-straight = { $way ->
    [up] una línea recta que sube
   *[down] una línea recta que baja
    }
shape-steps = { $steps ->
    [1] { $way ->
        [up] un escalón hacia arriba
       *[down] un escalón hacia abajo
        }
   *[other] una escalera de { $steps } escalones
    }
shape-monotone = { $kind ->
    [s] { $way ->
        [up] una subida en forma de S
       *[down] una bajada en forma de S
        }
    [steeper] { $way ->
        [up] una subida cada vez más empinada
       *[down] una bajada cada vez más empinada
        }
   *[level] { $way ->
        [up] una subida que se va aplanando
       *[down] una bajada que se va aplanando
        }
    }
shape-hill = una colina
shape-valley = un valle
shape-wave = { $turns ->
    [one] una onda con { $turns } giro
   *[other] una onda con { $turns } giros
    }

## Colors. They stand in sentences as “the { $color } line”: write the sentence so that one form of the word fits (“the line in …”).

color-blue = azul
color-orange = naranja
color-green = verde
color-pink = rosa
color-red = rojo
color-violet = violeta
color-gray = gris
color-indigo = índigo
color-brown = marrón
color-gold = dorado
color-turquoise = turquesa
