"""Where the neurons of a small network stand in a picture, and the marks that both pictures of it share."""

from typing import NamedTuple

import altair as alt
import pandas as pd

from core.chapters.lab.passes import Pass, knobs, titles
from core.draw import theme
from core.network import Network
from core.say.messages import Message, message, text

# As large as fits: columns share the width, and two lines of print stand between neurons one above the other.
ACROSS = "clamp(min(0.6 * width / datum.columns, 0.5 * height / datum.rows), 18, 46)"  # a neuron's width on screen
PRINT = "clamp(min(0.2 * width / datum.columns, 0.2 * height / datum.rows), 11, 13)"  # the size of the print
PAPER = theme.by_background("white", "black")  # under a disc and a plate, so that lines do not show through
PALE = 0.25  # the opacity of a disc's color on its paper
CROWDED = 5  # neurons in a column: from here on there is room for one number only
LABELED = 12  # lines: of more, the numbers on them would stand on each other
NEVER = 10_000


class Spot(NamedTuple):
    """A neuron (or an input, in column 0) in a picture: `x` is its layer, `y` its height around 0, one apart."""

    layer: int
    neuron: int
    x: float
    y: float


def spots(network: Network) -> dict[tuple[int, int], Spot]:
    """Return where to draw the inputs (layer 0) and every neuron, top to bottom, by (layer, neuron).

    A column's neurons stand one apart at least; a short column is spread wider, up to 1.7 apart.
    """
    tallest = max(network.sizes)
    positions = {}
    for layer, size in enumerate(network.sizes):
        apart = min(1.7, (tallest - 1) / (size - 1)) if size > 1 else 1.0
        for each in range(size):
            positions[layer, each] = Spot(layer, each, float(layer), ((size - 1) / 2 - each) * apart)
    return positions


def room(one: Pass, *, right: float) -> tuple[dict[str, float], pd.DataFrame]:
    """Return what every row needs to know of the picture's size, and the corners that hold it; `right` is the room after the outputs."""
    heights = [spot.y for spot in spots(one.network).values()]
    air = min(max(0.22 * max(one.network.sizes), 0.5), 0.8)  # for the plates over and under the neurons
    top, bottom = max(heights) + air, min(heights) - air
    dimensions = {
        "columns": one.depth + 0.5 + right,
        "rows": top - bottom,
        "crowded": max(one.network.sizes) >= CROWDED,
    }
    return dimensions, pd.DataFrame({"x": [-0.5, one.depth + right], "y": [bottom, top]})


def line_table(one: Pass) -> pd.DataFrame:
    """Return one row a knob, in the order of `knobs`: its name, and where its line runs (none for a shift)."""
    positions = spots(one.network)
    # Plates stand before the middle, where lines cross; the fewer lines, the farther from the neuron that they come from.
    along = 0.32 if max(one.network.sizes) > 2 else 0.42
    rows = []
    for knob, title in titles(one.network).items():
        row = {"knob": knob.code, "title": title, "layer": knob.layer + 1}
        row |= dict.fromkeys(("x1", "y1", "x2", "y2", "x_text", "y_text"))
        if knob.source is not None:
            start, end = positions[knob.layer, knob.source], positions[knob.layer + 1, knob.neuron]
            row |= {"x1": start.x, "y1": start.y, "x2": end.x, "y2": end.y}
            row |= {"x_text": start.x + along * (end.x - start.x), "y_text": start.y + along * (end.y - start.y)}
        rows.append(row)
    return pd.DataFrame(rows).astype(dict.fromkeys(("x1", "y1", "x2", "y2", "x_text", "y_text"), float))


def has_labels(one: Pass) -> bool:
    """Return whether there is room for a number on every line."""
    return sum(knob.source is not None for knob in knobs(one.network)) <= LABELED and max(one.network.sizes) <= 4


def hold(data: str = "corners") -> alt.Chart:
    """Return invisible points that hold the axes still."""
    still = alt.Scale(nice=False, zero=False)
    return (
        alt.Chart(alt.NamedData(data))
        .mark_point(opacity=0, tooltip=None)
        .encode(x=alt.X("x:Q", axis=None, scale=still), y=alt.Y("y:Q", axis=None, scale=still))
    )


def pill(chart: alt.Chart, text: str, fill: str, *, x: str = "x", y: str = "y", down: str = "0") -> list[alt.Chart]:
    """Draw a number in ink on a small plate with a rim in a color.

    `text`, `fill` (the rim's color) and `down` (pixels) are Vega expressions; where the text is empty nothing is drawn.
    """
    encoded = chart.encode(x=alt.X(f"{x}:Q", axis=None), y=alt.Y(f"{y}:Q", axis=None))
    high = f"({PRINT} + 5)"
    half = f"((length({text}) * 0.6 * {PRINT} + 8) / {high})"
    plate = encoded.mark_point(
        shape=alt.ExprRef(f"'M-' + {half} + ',-1h' + 2 * {half} + 'v2h-' + 2 * {half} + 'z'"),
        size=alt.ExprRef(f"pow({high}, 2)"),
        fill=alt.ExprRef(PAPER["expr"]),
        stroke=alt.ExprRef(fill),
        strokeWidth=1.5,
        opacity=alt.ExprRef(f"length({text}) ? 1 : 0"),
        yOffset=alt.ExprRef(down),
        tooltip=None,
    )
    words = encoded.mark_text(
        fontSize=alt.ExprRef(PRINT),
        fontWeight="bold",
        color=theme.WORDS,
        text=alt.ExprRef(text),
        yOffset=alt.ExprRef(down),
        tooltip=None,
    )
    return [plate, words]


def by_sign(value: str) -> str:
    """Return the color of a knob or a number above or below 0, as a Vega expression."""
    return f"({value} > 0 ? '{theme.PLUS}' : {value} < 0 ? '{theme.MINUS}' : '{theme.MUTED}')"


def network_words(network: Network) -> str:
    """Write the sizes of a network's layers, as in "2 to 3 to 1"."""
    first, *rest = network.sizes
    words: Message | int = first
    for size in rest:
        words = message("lab-sizes", first=words, then=size)
    return text(words) if isinstance(words, Message) else str(words)
