"""Where the neurons of a small network stand in a picture, and the marks that both pictures of it share."""

from typing import NamedTuple

import altair as alt
import pandas as pd

from core.chapters.lab.passes import Pass, params, titles
from core.draw import theme
from core.network import Network
from core.say.messages import Message, message, text

# As large as fits: columns share the width, and two lines of print stand between neurons one above the other.
NEURON_SIZE = "clamp(min(0.6 * width / datum.columns, 0.5 * height / datum.rows), 18, 46)"  # a neuron's width on screen
FONT_SIZE = "clamp(min(0.2 * width / datum.columns, 0.2 * height / datum.rows), 11, 13)"  # the size of the print
PAPER = theme.by_ground("white", "black")  # under a disc and a plate, so that lines do not show through
DISC_OPACITY = 0.25  # the opacity of a disc's color on its paper
CROWDED_COLUMN = 5  # neurons in a column: from here on there is room for one number only
MAX_LABELED_LINES = 12  # lines: of more, the numbers on them would stand on each other
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
        spacing = min(1.7, (tallest - 1) / (size - 1)) if size > 1 else 1.0
        for neuron in range(size):
            positions[layer, neuron] = Spot(layer, neuron, float(layer), ((size - 1) / 2 - neuron) * spacing)
    return positions


def room(pass_: Pass, *, right: float) -> tuple[dict[str, float], pd.DataFrame]:
    """Return what every row needs to know of the picture's size, and the corners that hold it; `right` is the room after the outputs."""
    heights = [spot.y for spot in spots(pass_.network).values()]
    margin = min(max(0.22 * max(pass_.network.sizes), 0.5), 0.8)  # for the plates over and under the neurons
    top, bottom = max(heights) + margin, min(heights) - margin
    dimensions = {
        "columns": pass_.depth + 0.5 + right,
        "rows": top - bottom,
        "crowded": max(pass_.network.sizes) >= CROWDED_COLUMN,
    }
    return dimensions, pd.DataFrame({"x": [-0.5, pass_.depth + right], "y": [bottom, top]})


def line_table(pass_: Pass) -> pd.DataFrame:
    """Return one row a knob, in the order of `knobs`: its name, and where its line runs (none for a shift)."""
    positions = spots(pass_.network)
    # Plates stand before the middle, where lines cross; the fewer lines, the farther from the neuron that they come from.
    share = 0.32 if max(pass_.network.sizes) > 2 else 0.42
    rows = []
    for param, title in titles(pass_.network).items():
        row = {"knob": param.code, "title": title, "layer": param.layer + 1}
        row |= dict.fromkeys(("x1", "y1", "x2", "y2", "x_text", "y_text"))
        if param.source is not None:
            start, end = positions[param.layer, param.source], positions[param.layer + 1, param.neuron]
            row |= {"x1": start.x, "y1": start.y, "x2": end.x, "y2": end.y}
            row |= {"x_text": start.x + share * (end.x - start.x), "y_text": start.y + share * (end.y - start.y)}
        rows.append(row)
    return pd.DataFrame(rows).astype(dict.fromkeys(("x1", "y1", "x2", "y2", "x_text", "y_text"), float))


def has_labels(pass_: Pass) -> bool:
    """Return whether there is room for a number on every line."""
    return sum(param.source is not None for param in params(pass_.network)) <= MAX_LABELED_LINES and max(pass_.network.sizes) <= 4


def fixed_axes(data: str = "corners") -> alt.Chart:
    """Return invisible points that hold the axes still."""
    scale = alt.Scale(nice=False, zero=False)
    return (
        alt.Chart(alt.NamedData(data))
        .mark_point(opacity=0, tooltip=None)
        .encode(x=alt.X("x:Q", axis=None, scale=scale), y=alt.Y("y:Q", axis=None, scale=scale))
    )


def pill(chart: alt.Chart, text: str, fill: str, *, x: str = "x", y: str = "y", offset: str = "0") -> list[alt.Chart]:
    """Draw a number in ink on a small plate with a rim in a color.

    `text`, `fill` (the rim's color) and `down` (pixels) are Vega expressions; where the text is empty nothing is drawn.
    """
    encoded = chart.encode(x=alt.X(f"{x}:Q", axis=None), y=alt.Y(f"{y}:Q", axis=None))
    height = f"({FONT_SIZE} + 5)"
    half_width = f"((length({text}) * 0.6 * {FONT_SIZE} + 8) / {height})"
    plate = encoded.mark_point(
        shape=alt.ExprRef(f"'M-' + {half_width} + ',-1h' + 2 * {half_width} + 'v2h-' + 2 * {half_width} + 'z'"),
        size=alt.ExprRef(f"pow({height}, 2)"),
        fill=alt.ExprRef(PAPER["expr"]),
        stroke=alt.ExprRef(fill),
        strokeWidth=1.5,
        opacity=alt.ExprRef(f"length({text}) ? 1 : 0"),
        yOffset=alt.ExprRef(offset),
        tooltip=None,
    )
    words = encoded.mark_text(
        fontSize=alt.ExprRef(FONT_SIZE),
        fontWeight="bold",
        color=theme.WORDS,
        text=alt.ExprRef(text),
        yOffset=alt.ExprRef(offset),
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
