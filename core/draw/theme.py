"""All colors and line styles of the pictures. A color has one meaning on every screen.

The colors are mid-tones. Each has a contrast of at least 3 : 1 against the light and the dark background, and each pair is
distinguishable with the common kinds of color blindness (`tests/draw/test_theme.py` computes both).
"""

from core.say.language import SOURCE, language
from core.say.messages import text
from core.say.numbers import current_style

BLUE, ORANGE, GREEN, PINK, RED, VIOLET, GRAY, INDIGO, BROWN, GOLD, TURQUOISE = PALETTE = (
    "#2878D0",
    "#D9730D",
    "#12876A",
    "#B3529D",
    "#C9403C",
    "#7155A8",
    "#808690",
    "#7450F0",
    "#A05800",
    "#B09040",
    "#10A0C8",
)

GUESS = BLUE  # a network's prediction, and the curve under study
ERROR = RED  # the loss, and the gaps between predictions and targets
SLOPE = ORANGE  # a slope: a tangent, a tilt
STEP = GREEN  # a step of a parameter: an arrow of true length, always downhill
BLAME = PINK  # a delta on its way back along a path
CHOSEN = INDIGO  # the visitor's selection, and its path
COMPARED = VIOLET  # a second item, compared with the first: another curve, another method, a nudge
REMAINDER = BROWN  # the effect of a nudge, or its remainder
PLUS, MINUS = GOLD, TURQUOISE  # the sign of a parameter or of another number, and nothing else
MUTED = GRAY  # what does not move, or is past
MEANINGS = (
    "GUESS",
    "ERROR",
    "SLOPE",
    "STEP",
    "BLAME",
    "CHOSEN",
    "COMPARED",
    "REMAINDER",
    "PLUS",
    "MINUS",
    "MUTED",
)

# Where more than two lines may cross, each has its own dashes, for readers who cannot tell their colors apart.
DASHES = ([1, 0], [9, 3], [2, 3], [9, 3, 2, 3], [4, 4], [16, 4], [1, 5])


def by_background(on_light: str, on_dark: str) -> dict[str, str]:
    """Build a color as a Vega expression: one for the light page, another for the dark one. `background` is a signal of Vega."""
    return {"expr": f"luminance(background) > 0.4 ? '{on_light}' : '{on_dark}'"}


WORDS = by_background("#1C2430", "#E6EAF0")  # words inside a picture
SOFT = by_background("#4D5562", "#B5BDC9")  # titles and labels of axes and legends
CURRENT = WORDS  # the dial's current place, in the color of the controls
# For words in the color of what they name, because a mid-tone has too little contrast for words.
WORD_COLORS = {
    GREEN: by_background("#0F6F57", "#3FB593"),
    PINK: by_background("#9A4386", "#D98CC6"),
    RED: by_background("#B53632", "#E88683"),
    VIOLET: by_background("#6148A0", "#AE9BDC"),
    GRAY: SOFT,
    ORANGE: by_background("#9C5108", "#E8923A"),
    BLUE: by_background("#1F66B8", "#6AA8EC"),
    INDIGO: by_background("#5A34CC", "#A391F2"),
    BROWN: by_background("#8A4C00", "#CC8A3C"),
    GOLD: by_background("#7A6020", "#C4A552"),
    TURQUOISE: by_background("#06728E", "#2FB4D8"),
}

CONFIG = {
    # A picture has one text alternative. Without this, a screen reader would announce every mark.
    "aria": False,
    "mark": {"aria": False},
    "axis": {
        "titleFontSize": 13,
        "labelFontSize": 12,
        "titlePadding": 8,
        "tickCount": 5,
        "labelOverlap": "greedy",
        "labelColor": SOFT,
        "titleColor": SOFT,
    },
    "legend": {
        "orient": "top",
        "titleFontSize": 12,
        "labelFontSize": 12,
        "labelLimit": 220,
        "labelColor": SOFT,
        "titleColor": SOFT,
    },
    "point": {"filled": True, "size": 110},
    "line": {"strokeWidth": 2.5},
    "text": {"fontSize": 13},
    "view": {"continuousWidth": 300},
}


def config() -> dict:
    """Return the house style of charts, with the number format of the current language for axes, legends and tooltips."""
    if language() == SOURCE:
        return CONFIG
    number_style = current_style()
    near, far = number_style.group_sizes
    number = {
        "decimal": number_style.decimal,
        "thousands": number_style.group,
        "grouping": [near, *[far] * 6],
        "currency": ["", ""],
        "percent": number_style.word("numbers-percent", n=""),
    }
    return {**CONFIG, "locale": {"number": number}}


# The height of a surface, from low (dark) to high (light). Lightness is monotone, so it reads without color too.
# Sampled from Matplotlib's "viridis" (CC0).
GROUND = ("#440154", "#482878", "#3E4A89", "#31688E", "#26828E", "#1F9E89", "#35B779", "#6DCD59", "#B4DE2C", "#FDE725")

# Numbers around 0, from `MINUS` over near white to `PLUS`. Both halves darken evenly towards their ends.
SIGNED = (
    "#00475C",
    "#0B7F9F",
    "#5BB8D2",
    "#B4DEE8",
    "#F7F7F7",
    "#E8D9AE",
    "#C9AC5E",
    "#93752A",
    "#574208",
)
# Predictions and data of a map, from "no" over near white to "yes". Blue and orange differ with every kind of color blindness.
# From ColorBrewer's "Blues" and "Oranges" (Apache 2.0).
NO_YES = (
    "#08519C",
    "#3182BD",
    "#6BAED6",
    "#BDD7E7",
    "#F7F7F7",
    "#FDBE85",
    "#FD8D3C",
    "#E6550D",
    "#A63603",
)
NO, YES = NO_YES[0], NO_YES[-2]
# The area below a valley's curve and the curve, on the light page and on the dark one.
EARTH, EARTH_EDGE = ("#EFE6DA", "#3A322A"), ("#9C8768", "#A08A6B")
EDGE = "#1C2430"  # the border between yes and no
PAINT = ("#1C2430", "#FFD75E")  # a painted picture, from dark to light

_NAMES = {
    BLUE: "blue",
    ORANGE: "orange",
    GREEN: "green",
    PINK: "pink",
    RED: "red",
    VIOLET: "violet",
    GRAY: "gray",
    INDIGO: "indigo",
    BROWN: "brown",
    GOLD: "gold",
    TURQUOISE: "turquoise",
    NO: "blue",
    YES: "orange",
}


def name_of(color: str) -> str:
    """Return a color's name in the current language, such as "orange". Raises KeyError for an unknown color."""
    return text(f"color-{_NAMES[color]}")
