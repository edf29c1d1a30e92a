### Colors, as sentences name them. The hues are those of the theme (`core/draw/theme.py`).

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
