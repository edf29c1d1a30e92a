### Colors, as sentences name them. The hues are those of the theme (`core/draw/theme.py`).

color-blue = नीला
color-orange = नारंगी
color-green = हरा
color-pink = गुलाबी
color-red = लाल
color-violet = बैंगनी
color-gray = स्लेटी
color-indigo = जामुनी
color-brown = भूरा
color-gold = सुनहरा
color-turquoise = फ़िरोज़ी
