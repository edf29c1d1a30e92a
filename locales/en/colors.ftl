### Colors, as sentences name them. The hues are those of the theme (`core/draw/theme.py`).

color-blue = blue
color-orange = orange
color-green = green
color-pink = pink
color-red = red
color-violet = violet
color-gray = gray
color-indigo = indigo
color-brown = brown
color-gold = gold
color-turquoise = turquoise
