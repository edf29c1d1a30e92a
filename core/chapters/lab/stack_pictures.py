"""The layers of a stack as colored tables that become one, and answers both ways side by side."""

from collections.abc import Sequence

import altair as alt
import numpy as np
import pandas as pd

from core.chapters.lab.stack import Comparison
from core.collapse import running_products
from core.draw import theme
from core.draw.diverging import ink
from core.draw.figure import Figure, built_once, compile_chart, follows
from core.network import Layer, Network
from core.say.messages import text
from core.say.numbers import brief, localized, number

GAP = 1.3  # between two tables, in cells
SHIFT_GAP = 0.25  # between a table and its column of shifts
NARROWEST = 12  # the picture is at least this many cells wide

STOPS = np.linspace(-1, 1, len(theme.SIGNED)).tolist()
CELL = "width / datum.span"  # how wide a cell is on screen
SHORT = "replace(datum.one, regexp('^(−?)0(?=[.,][1-9])'), '$1')"  # without a 0 before the point
NOW = "datum.done == at"


@built_once
def _tables_spec() -> dict:
    bare = {"axis": None, "scale": alt.Scale(nice=False, zero=False)}
    x, y = alt.X("x:Q", **bare), alt.Y("y:Q", axis=None, scale=alt.Scale(nice=False, zero=False, reverse=True))
    color = alt.Color("share:Q", legend=None, scale=alt.Scale(domain=STOPS, range=list(theme.SIGNED)))
    tips = [
        alt.Tooltip("what:N", title=text("lab-guess-knob")),
        alt.Tooltip("value_text:N", title=text("lab-stack-set")),
    ]
    frame = alt.Chart(alt.NamedData("corners")).mark_point(opacity=0, aria=False, tooltip=None).encode(x=x, y=y)
    parts = [frame]
    for data in ("layers", "products"):
        cells = alt.Chart(alt.NamedData(data))
        if data == "products":
            cells = cells.transform_filter(NOW)
        parts.append(
            cells.mark_rect(stroke=theme.MUTED, strokeWidth=0.5).encode(
                x=x, x2="x2", y=y, y2="y2", color=color, tooltip=tips
            )
        )
        parts.append(
            cells.transform_calculate(mx="(datum.x + datum.x2) / 2", my="(datum.y + datum.y2) / 2")
            .mark_text(
                fontSize=alt.ExprRef(f"clamp(({CELL}) * (({CELL}) > 32 ? 0.34 : 0.42), 11, 14)"),
                opacity=alt.ExprRef(f"({CELL}) < 19 ? 0 : 1"),
                color=alt.ExprRef("datum.ink"),
                text=alt.ExprRef(f"({CELL}) > 32 ? datum.two : ({CELL}) > 21 ? datum.one : {SHORT}"),
                aria=False,
                tooltip=None,
            )
            .encode(x=alt.X("mx:Q", axis=None), y=alt.Y("my:Q", axis=None))
        )
        parts.append(
            cells.transform_filter("datum.title")
            .mark_text(align="left", baseline="bottom", dy=-4, color=theme.SOFT, fontWeight="bold", tooltip=None)
            .encode(x=x, y=y, text="title:N")
        )
    brackets = alt.Chart(alt.NamedData("brackets")).transform_filter(NOW)
    line = brackets.mark_rule(color=theme.MUTED, strokeWidth=2, tooltip=None)
    high = alt.Y("high:Q", axis=None)
    parts += [
        line.encode(x=alt.X("left:Q", axis=None), x2="right", y=high),
        line.encode(x=alt.X("left:Q", axis=None), y=high, y2="tick"),
        line.encode(x=alt.X("right:Q", axis=None), y=high, y2="tick"),
    ]
    return compile_chart(alt.layer(*parts).add_params(*follows("one_matrix_at")), height=400)


def _cells(layer: Layer, left: float, top: float, name: str, biases: bool) -> pd.DataFrame:
    """Tabulate one layer's knobs as cells: position, size and value."""
    rows, columns = layer.weights.shape
    row, column = (each.ravel() for each in np.meshgrid(np.arange(rows), np.arange(columns), indexing="ij"))
    x, y, value = left + column, top + row, layer.weights.ravel()
    what = [text("lab-stack-cell", name=name, start=c + 1, end=r + 1) for r, c in zip(row, column, strict=True)]
    if biases:
        x = np.concatenate([x, np.full(rows, left + columns + SHIFT_GAP)])
        y, value = np.concatenate([y, top + np.arange(rows)]), np.concatenate([value, layer.biases])
        what += [text("lab-stack-shift", name=name, end=r + 1) for r in range(rows)]
    return pd.DataFrame(
        {
            "x": x,
            "x2": x + 1,
            "y": y,
            "y2": y + 1,
            "value": value,
            "value_text": [number(each) for each in value],
            "two": [brief(each) for each in value],
            "one": [_tenths(each) for each in value],
            "what": what,
            "title": [name, *[""] * (len(x) - 1)],
        }
    )


def _tenths(value: float) -> str:
    """Format with one decimal, for a narrow cell. 0.0 never has a minus sign."""
    return localized(f"{round(value, 1) + 0.0:.1f}".replace("-", "−"))


def _width(layer: Layer, biases: bool) -> float:
    return layer.inputs + (1 + SHIFT_GAP if biases else 0)


def tables_figure(network: Network, *, biases: bool) -> Figure:
    """Draw every layer's knobs as a colored table, left to right. Below is the one table for the first layers.

    The dial stands at how many layers are multiplied into that one table, 0 to all; a bracket spans those.

    Args:
        network: a stack without bends.
        biases: whether the shifts are shown, as a column of their own beside each table.
    """
    products = running_products(network)
    widths = [_width(layer, biases) for layer in network.layers]
    total = sum(widths) + GAP * (len(widths) - 1)
    span = max(total, NARROWEST)
    lefts = (span - total) / 2 + np.concatenate([[0], np.cumsum(np.array(widths[:-1]) + GAP)])
    tall = max(3, *(layer.outputs for layer in network.layers))
    below = tall + 1.9  # the top of the lower row
    layers, ones, brackets = [], [], []
    for place, (layer, product) in enumerate(zip(network.layers, products, strict=True), start=1):
        top = (tall - layer.outputs) / 2
        layers.append(
            _cells(layer, lefts[place - 1], top, text("lab-stack-layer", layer=place), biases).assign(span=span)
        )
        right = lefts[place - 1] + widths[place - 1]
        wide = _width(product, biases)
        left = min(max((lefts[0] + right - wide) / 2, 0), span - wide)
        name = text("lab-stack-layer", layer=1) if place == 1 else text("lab-stack-together", layer=place)
        ones.append(_cells(product, left, below + 0.5, name, biases).assign(done=place, span=span))
        brackets.append({"done": place, "left": lefts[0], "right": right, "high": tall + 0.7, "tick": tall + 0.35})
    upper, lower = pd.concat(layers, ignore_index=True), pd.concat(ones, ignore_index=True)
    most = max(upper["value"].abs().max(), lower["value"].abs().max())
    for table in (upper, lower):
        table["share"] = table["value"] / most
        table["ink"] = ink(table["share"].to_numpy())
    deepest = below + 0.5 + max(product.outputs for product in products)
    sizes = ", ".join(str(size) for size in network.sizes)
    return Figure(
        _tables_spec(),
        {
            "layers": upper,
            "products": lower,
            "brackets": pd.DataFrame(brackets),
            "corners": pd.DataFrame({"x": [0.0, span], "y": [-0.9, deepest]}),
        },
        text("lab-stack-alt", layers=len(network.layers), sizes=sizes),
    )


def answers_table(comparison: Comparison, numbers: Sequence[int]) -> pd.DataFrame:
    """Tabulate both answers side by side: one row for each input row and each output.

    Args:
        comparison: the two ways.
        numbers: which row of the person's table each input row is.
    """
    rows, outputs = comparison.stack.shape
    return pd.DataFrame(
        {
            "your row": np.repeat(numbers, outputs),
            "number out": np.tile(np.arange(1, outputs + 1), rows),
            "layer by layer": comparison.stack.ravel(),
            "one table": comparison.one_matrix.ravel(),
            "difference": np.abs(comparison.stack - comparison.one_matrix).ravel(),
        }
    )
