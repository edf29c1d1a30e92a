"""Lay out a small network, and draw the marks that its two pictures share."""

from typing import NamedTuple

import altair as alt
import pandas as pd

from core.chapters.lab.passes import Pass, params, titles
from core.draw import theme
from core.draw.chart import chart_of
from core.network import Network
from core.say.messages import Message, message, text

# Vega expressions. Columns share the width, and two lines of text fit between two neurons of a column.
NEURON_SIZE = "clamp(min(0.6 * width / datum.columns, 0.5 * height / datum.rows), 18, 46)"  # px: a neuron's width
FONT_SIZE = "clamp(min(0.2 * width / datum.columns, 0.2 * height / datum.rows), 11, 13)"  # px
PAPER = theme.by_background("white", "black")  # behind a disc or a plate, so that lines do not show through
DISC_OPACITY = 0.25
CROWDED_COLUMN = 5  # a column of this many neurons has room for one number per neuron
MAX_LABELED_LINES = 12  # the numbers on more lines would overlap
NEVER = 10_000  # a stage that no pass reaches


class Spot(NamedTuple):
    """The position of a neuron, or of an input in layer 0. `x` equals the layer; `y` is centered on 0."""

    layer: int
    neuron: int
    x: float
    y: float


def spots(network: Network) -> dict[tuple[int, int], Spot]:
    """Return the position of every input (layer 0) and neuron, from top to bottom, by (layer, neuron).

    Neurons of a column are 1 apart, in a short column up to 1.7.
    """
    tallest = max(network.sizes)
    positions = {}
    for layer, size in enumerate(network.sizes):
        spacing = min(1.7, (tallest - 1) / (size - 1)) if size > 1 else 1.0
        for neuron in range(size):
            positions[layer, neuron] = Spot(layer, neuron, float(layer), ((size - 1) / 2 - neuron) * spacing)
    return positions


def room(pass_: Pass, *, right: float) -> tuple[dict[str, float], pd.DataFrame]:
    """Return the columns that describe the picture's size, and its corners. `right` is the room after the outputs, in layers."""
    heights = [spot.y for spot in spots(pass_.network).values()]
    margin = min(max(0.22 * max(pass_.network.sizes), 0.5), 0.8)  # for the plates above and below a neuron
    top, bottom = max(heights) + margin, min(heights) - margin
    dimensions = {
        "columns": pass_.depth + 0.5 + right,
        "rows": top - bottom,
        "crowded": max(pass_.network.sizes) >= CROWDED_COLUMN,
    }
    return dimensions, pd.DataFrame({"x": [-0.5, pass_.depth + right], "y": [bottom, top]})


def line_table(pass_: Pass) -> pd.DataFrame:
    """Return one row per parameter, in the order of `params`: its name and its line. A bias has no line."""
    positions = spots(pass_.network)
    # A plate is placed before the middle of its line, where lines cross.
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
    """Return whether every line has room for a number."""
    n_lines = sum(param.source is not None for param in params(pass_.network))
    return n_lines <= MAX_LABELED_LINES and max(pass_.network.sizes) < CROWDED_COLUMN


def fixed_axes() -> alt.Chart:
    """Draw two invisible points that keep the axes' domains fixed."""
    scale = alt.Scale(nice=False, zero=False)
    return (
        chart_of("corners")
        .mark_point(opacity=0, tooltip=None)
        .encode(x=alt.X("x:Q", axis=None, scale=scale), y=alt.Y("y:Q", axis=None, scale=scale))
    )


def pill(chart: alt.Chart, text: str, rim: str, *, x: str = "x", y: str = "y", offset: str = "0") -> list[alt.Chart]:
    """Draw text on a small plate with a colored rim.

    `text`, `rim` (a color) and `offset` (pixels downward) are Vega expressions. Empty text draws nothing.
    """
    encoded = chart.encode(x=alt.X(f"{x}:Q", axis=None), y=alt.Y(f"{y}:Q", axis=None))
    height = f"({FONT_SIZE} + 5)"
    half_width = f"((length({text}) * 0.6 * {FONT_SIZE} + 8) / {height})"
    plate = encoded.mark_point(
        shape=alt.ExprRef(f"'M-' + {half_width} + ',-1h' + 2 * {half_width} + 'v2h-' + 2 * {half_width} + 'z'"),
        size=alt.ExprRef(f"pow({height}, 2)"),
        fill=alt.ExprRef(PAPER["expr"]),
        stroke=alt.ExprRef(rim),
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
    """Return a Vega expression for the color of the sign of `value`, itself an expression."""
    return f"({value} > 0 ? '{theme.PLUS}' : {value} < 0 ? '{theme.MINUS}' : '{theme.MUTED}')"


def network_words(network: Network) -> str:
    """Write the sizes of a network's layers, as in "2 to 3 to 1"."""
    first, *rest = network.sizes
    words: Message | int = first
    for size in rest:
        words = message("lab-sizes", first=words, then=size)
    return text(words) if isinstance(words, Message) else str(words)
