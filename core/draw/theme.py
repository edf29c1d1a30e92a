"""All colors and lines of the pictures, in one place.

The colors are mid-tones: each has a contrast of at least 3 : 1 against the light and the dark ground of the page, and each
pair stays apart for eyes with the common kinds of color blindness (`tests/draw/test_theme.py` computes both).
"""

BLUE, ORANGE, GREEN, PINK, RED, VIOLET, GRAY = PALETTE = (
    "#2878D0",
    "#D9730D",
    "#12876A",
    "#B8529A",
    "#C9403C",
    "#7A6FD0",
    "#7A8290",
)

# What the things are drawn in, wherever they stand.
CURVE, SLOPE, POINT, SECOND, MUTED = BLUE, ORANGE, RED, GREEN, GRAY
ABOVE, BELOW = ORANGE, BLUE  # a knob, a slope or a number above 0 and below 0, as in `DIVERGING`
CHOSEN = BLAME = PINK  # the knob that was chosen, its path to the error, and the blame that comes back along it
WITH_SLOPES, BY_TRYING = SLOPE, BLUE  # two ways to learn, side by side
LEFT = VIOLET  # what is left of a nudge, or comes of it

CONFIG = {
    # A picture has one text alternative; without this every dot of it would be a named thing for a screen reader.
    "aria": False,
    "axis": {"titleFontSize": 13, "labelFontSize": 12, "titlePadding": 8, "tickCount": 5, "labelOverlap": "greedy"},
    "legend": {"orient": "top", "titleFontSize": 12, "labelFontSize": 12, "labelLimit": 220},
    "point": {"filled": True, "size": 110},
    "line": {"strokeWidth": 2.5},
    "text": {"fontSize": 13},
    "view": {"continuousWidth": 300},
}
# How many names stand side by side in a legend, for a legend's `columns`: in a narrow picture the second would be cut off.
BESIDE = {"expr": "width < 290 ? 1 : 2"}

# From low ground (dark) to high ground (light): lightness rises throughout, so it reads without color too.
# Sampled from Matplotlib's "viridis" (CC0).
GROUND = ("#440154", "#482878", "#3E4A89", "#31688E", "#26828E", "#1F9E89", "#35B779", "#6DCD59", "#B4DE2C", "#FDE725")

# From below 0 (blue) over 0 (near white) to above 0 (orange), and from "no" to "yes": blue and orange stay apart for every kind
# of eye, and both darken evenly on their way out. Colors of ColorBrewer's "Blues" and "Oranges" (Apache 2.0).
DIVERGING = (
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
EDGE = "#1C2430"  # the line between yes and no
PAINT = ("#1C2430", "#FFD75E")  # a painted picture, from dark to light
# Words inside a picture, for a mark's `color`: dark on the light page, light on the dark one (`background` is Vega's own signal).
WORDS = {"expr": "luminance(background) > 0.4 ? '#1C2430' : '#E6EAF0'"}
