"""Draw a stack's layers as colored tables that multiply out into one, and tabulate the outputs of both."""

from collections.abc import Sequence

import altair as alt
import numpy as np
import pandas as pd

from core.chapters.lab.stack import Comparison
from core.chapters.once import built_once
from core.collapse import running_products
from core.draw import theme
from core.draw.chart import chart_of
from core.draw.diverging import ink
from core.draw.figure import Figure, compile_chart, follows
from core.network import Layer, Network
from core.say.messages import text
from core.say.numbers import brief, localize, number

GAP = 1.3  # between two tables, in cells
SHIFT_GAP = 0.25  # between a table and its biases
MIN_SPAN = 12  # the picture is at least this many cells wide

COLOR_STOPS = np.linspace(-1, 1, len(theme.SIGNED)).tolist()
CELL_WIDTH = "width / datum.span"  # px
WITHOUT_ZERO = "replace(datum.one, regexp('^(−?)0(?=[.,][1-9])'), '$1')"  # without a 0 before the point
IS_CURRENT = "datum.done == at"


@built_once
def _tables_spec() -> dict:
    x, y = _axes()
    products = chart_of("products").transform_filter(IS_CURRENT)
    line = chart_of("brackets").transform_filter(IS_CURRENT).mark_rule(color=theme.MUTED, strokeWidth=2, tooltip=None)
    top = alt.Y("high:Q", axis=None)
    chart = alt.layer(
        chart_of("corners").mark_point(opacity=0, aria=False, tooltip=None).encode(x=x, y=y),
        *_cell_marks(chart_of("layers")),
        *_cell_marks(products),
        line.encode(x=alt.X("left:Q", axis=None), x2="right", y=top),
        line.encode(x=alt.X("left:Q", axis=None), y=top, y2="tick"),
        line.encode(x=alt.X("right:Q", axis=None), y=top, y2="tick"),
    )
    return compile_chart(chart.add_params(*follows("one_matrix_at")), height=400)


def _axes() -> tuple[alt.X, alt.Y]:
    scale = {"nice": False, "zero": False}
    x = alt.X("x:Q", axis=None, scale=alt.Scale(**scale))
    return x, alt.Y("y:Q", axis=None, scale=alt.Scale(**scale, reverse=True))


def _cell_marks(cells: alt.Chart) -> list[alt.Chart]:
    """Draw tables: colored cells, their numbers, and the titles above them."""
    x, y = _axes()
    color = alt.Color("share:Q", legend=None, scale=alt.Scale(domain=COLOR_STOPS, range=list(theme.SIGNED)))
    tips = [
        alt.Tooltip("what:N", title=text("lab-guess-knob")),
        alt.Tooltip("value_text:N", title=text("lab-stack-set")),
    ]
    return [
        cells.mark_rect(stroke=theme.MUTED, strokeWidth=0.5).encode(
            x=x, x2="x2", y=y, y2="y2", color=color, tooltip=tips
        ),
        cells.transform_calculate(mx="(datum.x + datum.x2) / 2", my="(datum.y + datum.y2) / 2")
        .mark_text(
            fontSize=alt.ExprRef(f"clamp(({CELL_WIDTH}) * (({CELL_WIDTH}) > 32 ? 0.34 : 0.42), 11, 14)"),
            opacity=alt.ExprRef(f"({CELL_WIDTH}) < 19 ? 0 : 1"),
            color=alt.ExprRef("datum.ink"),
            text=alt.ExprRef(f"({CELL_WIDTH}) > 32 ? datum.two : ({CELL_WIDTH}) > 21 ? datum.one : {WITHOUT_ZERO}"),
            aria=False,
            tooltip=None,
        )
        .encode(x=alt.X("mx:Q", axis=None), y=alt.Y("my:Q", axis=None)),
        cells.transform_filter("datum.title")
        .mark_text(align="left", baseline="bottom", dy=-4, color=theme.SOFT, fontWeight="bold", tooltip=None)
        .encode(x=x, y=y, text="title:N"),
    ]


def _cells(layer: Layer, left: float, top: float, name: str, biases: bool) -> pd.DataFrame:
    """Tabulate one layer's parameters as cells: position, value and labels."""
    rows, columns = layer.weights.shape
    row, column = (index.ravel() for index in np.meshgrid(np.arange(rows), np.arange(columns), indexing="ij"))
    x, y, values = left + column, top + row, layer.weights.ravel()
    labels = [
        text("lab-stack-cell", name=name, start=start + 1, end=end + 1) for end, start in zip(row, column, strict=True)
    ]
    if biases:
        x = np.concatenate([x, np.full(rows, left + columns + SHIFT_GAP)])
        y, values = np.concatenate([y, top + np.arange(rows)]), np.concatenate([values, layer.biases])
        labels += [text("lab-stack-shift", name=name, end=end + 1) for end in range(rows)]
    return pd.DataFrame(
        {
            "x": x,
            "x2": x + 1,
            "y": y,
            "y2": y + 1,
            "value": values,
            "value_text": [number(value) for value in values],
            "two": [brief(value) for value in values],
            "one": [_tenths(value) for value in values],
            "what": labels,
            "title": [name, *[""] * (len(x) - 1)],
        }
    )


def _tenths(value: float) -> str:
    """Format with one decimal, for a narrow cell, without a negative zero."""
    return localize(f"{round(value, 1) + 0.0:.1f}".replace("-", "−"))


def _width(layer: Layer, biases: bool) -> float:
    return layer.inputs + (1 + SHIFT_GAP if biases else 0)


def tables_figure(network: Network, *, biases: bool) -> Figure:
    """Draw every layer as a colored table, left to right, and below them the product of the first layers.

    The dial's place is the number of layers in the product, from 0 to all. A bracket spans these layers.

    Args:
        network: a linear stack.
        biases: whether to draw the biases, as a separate column next to each table.
    """
    products = running_products(network)
    widths = [_width(layer, biases) for layer in network.layers]
    total = sum(widths) + GAP * (len(widths) - 1)
    span = max(total, MIN_SPAN)
    lefts = (span - total) / 2 + np.concatenate([[0], np.cumsum(np.array(widths[:-1]) + GAP)])
    height = max(3, *(layer.outputs for layer in network.layers))
    lower_top = height + 1.9  # the top of the lower row
    layer_cells, product_cells, brackets = [], [], []
    columns = zip(network.layers, products, lefts, widths, strict=True)
    for place, (layer, product, left, width) in enumerate(columns, start=1):
        name = text("lab-stack-layer", layer=place)
        layer_cells.append(_cells(layer, left, (height - layer.outputs) / 2, name, biases).assign(span=span))
        right, product_width = left + width, _width(product, biases)
        product_left = min(max((lefts[0] + right - product_width) / 2, 0), span - product_width)
        name = text("lab-stack-together", layer=place) if place > 1 else name
        cells = _cells(product, product_left, lower_top + 0.5, name, biases)
        product_cells.append(cells.assign(done=place, span=span))
        brackets.append({"done": place, "left": lefts[0], "right": right, "high": height + 0.7, "tick": height + 0.35})
    upper, lower = pd.concat(layer_cells, ignore_index=True), pd.concat(product_cells, ignore_index=True)
    largest = max(upper["value"].abs().max(), lower["value"].abs().max())
    for table in (upper, lower):
        table["share"] = table["value"] / largest
        table["ink"] = ink(table["share"].to_numpy())
    deepest = lower_top + 0.5 + max(product.outputs for product in products)
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
    """Tabulate both outputs side by side: one row for each input row and each output.

    Args:
        comparison: the outputs of the stack and of its product.
        numbers: each input row's number in the visitor's table.
    """
    rows, outputs = comparison.stack.shape
    return pd.DataFrame(
        {
            text("lab-stack-table.row"): np.repeat(numbers, outputs),
            text("lab-stack-table.output"): np.tile(np.arange(1, outputs + 1), rows),
            text("lab-stack-table.stack"): comparison.stack.ravel(),
            text("lab-stack-table.product"): comparison.one_matrix.ravel(),
            text("lab-stack-table.difference"): np.abs(comparison.stack - comparison.one_matrix).ravel(),
        }
    )
