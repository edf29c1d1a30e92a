"""The names, colors and dashes of the search methods in the laboratory's pictures."""

import altair as alt
import numpy as np

from core.draw import theme
from core.say.names import names_of

ORDER = ("follow_slopes", "try_and_keep", "one_knob_at_a_time", "nudged_slopes", "random_guess")
TITLES = names_of("search", ORDER)
COLORS = dict(zip(ORDER, (theme.SLOPE, theme.COMPARED, theme.GREEN, theme.PINK, theme.GRAY), strict=True))
DASHES = dict(zip(ORDER, theme.DASHES[:5], strict=True))


def channels() -> dict:
    """Build the color and dash channels over the column `method` (a title). `legend` shows both."""
    names = list(TITLES.values())
    return {
        "color": alt.Color(
            "method:N", title=None, legend=None, scale=alt.Scale(domain=names, range=list(COLORS.values()))
        ),
        "strokeDash": alt.StrokeDash(
            "method:N", title=None, legend=None, scale=alt.Scale(domain=names, range=list(DASHES.values()))
        ),
    }


def title_expression(index: str) -> str:
    """Build a Vega expression for the title of the method at place `index` of `ORDER`, itself an expression."""
    return f"{list(TITLES.values())}[{index}]"


def legend(methods=ORDER) -> str:
    """Build the pictures' legend as a row of HTML that wraps on a phone."""
    entry = (
        '<span style="display:inline-flex;align-items:center;gap:.4rem;margin-right:1.2rem"><span style="width:40px;'
        'height:3px;background:repeating-linear-gradient(90deg,{})"></span>{}</span>'
    )
    entries = []
    for name in methods:
        stops = np.cumsum(DASHES[name])
        color_stops = [f"{COLORS[name] if n % 2 == 0 else 'transparent'} 0 {end}px" for n, end in enumerate(stops)]
        entries.append(entry.format(",".join(color_stops), TITLES[name]))
    return "".join(entries)
