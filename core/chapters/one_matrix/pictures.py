"""The pictures of the chapter "One matrix": the layers as colored tables that become one, a grid pushed through them, maps."""

from collections.abc import Mapping, Sequence

import altair as alt
import numpy as np
import pandas as pd

from core.chapters.one_matrix.straight import Comparison, Fit
from core.collapse import multiplications, running_products
from core.datasets import Dataset
from core.draw import theme
from core.draw.diverging import decision_image, ink
from core.draw.figure import Figure, built_once, compiled, follows
from core.network import Layer, Network
from core.say.numbers import brief, number

GAP = 1.3  # between two tables, in cells
SHIFT_GAP = 0.25  # between a table and its column of shifts
NARROWEST = 12  # the picture is at least this many cells wide
REACH = 6.0  # the maps show the square −REACH … REACH

STOPS = np.linspace(-1, 1, len(theme.SIGNED)).tolist()
CELL = "width / datum.span"  # how wide a cell is on screen
SHORT = "replace(datum.one, regexp('^(−?)0[.](?=[1-9])'), '$1.')"  # without a 0 before the point
NOW = "datum.done == at"


@built_once
def _tables_spec() -> dict:
    bare = {"axis": None, "scale": alt.Scale(nice=False, zero=False)}
    x, y = alt.X("x:Q", **bare), alt.Y("y:Q", axis=None, scale=alt.Scale(nice=False, zero=False, reverse=True))
    color = alt.Color("share:Q", legend=None, scale=alt.Scale(domain=STOPS, range=list(theme.SIGNED)))
    tips = [alt.Tooltip("what:N", title="knob"), alt.Tooltip("told:N", title="set to")]
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
    return compiled(alt.layer(*parts).add_params(*follows("one_matrix_at")), height=300)


def _cells(layer: Layer, left: float, top: float, name: str, biases: bool) -> pd.DataFrame:
    """Tabulate one layer's knobs as cells: position, size and value."""
    rows, columns = layer.weights.shape
    row, column = (each.ravel() for each in np.meshgrid(np.arange(rows), np.arange(columns), indexing="ij"))
    x, y, value = left + column, top + row, layer.weights.ravel()
    what = [f"{name}: from number {c + 1} to number {r + 1}" for r, c in zip(row, column, strict=True)]
    if biases:
        x = np.concatenate([x, np.full(rows, left + columns + SHIFT_GAP)])
        y, value = np.concatenate([y, top + np.arange(rows)]), np.concatenate([value, layer.biases])
        what += [f"{name}: shift of number {r + 1}" for r in range(rows)]
    return pd.DataFrame(
        {
            "x": x,
            "x2": x + 1,
            "y": y,
            "y2": y + 1,
            "value": value,
            "told": [number(each) for each in value],
            "two": [brief(each) for each in value],
            "one": [_tenths(each) for each in value],
            "what": what,
            "title": [name, *[""] * (len(x) - 1)],
        }
    )


def _tenths(value: float) -> str:
    """Format with one decimal, for a narrow cell. 0.0 never has a minus sign."""
    return f"{round(value, 1) + 0.0:.1f}".replace("-", "−")


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
        layers.append(_cells(layer, lefts[place - 1], top, f"layer {place}", biases).assign(span=span))
        right = lefts[place - 1] + widths[place - 1]
        wide = _width(product, biases)
        left = min(max((lefts[0] + right - wide) / 2, 0), span - wide)
        name = "layer 1" if place == 1 else f"layers 1 to {place} in one"
        ones.append(_cells(product, left, below + 0.5, name, biases).assign(done=place, span=span))
        brackets.append({"done": place, "left": lefts[0], "right": right, "high": tall + 0.7, "tick": tall + 0.35})
    upper, lower = pd.concat(layers, ignore_index=True), pd.concat(ones, ignore_index=True)
    most = max(upper["value"].abs().max(), lower["value"].abs().max())
    for table in (upper, lower):
        table["share"] = table["value"] / most
        table["ink"] = ink(table["share"].to_numpy())
    deepest = below + 0.5 + max(product.outputs for product in products)
    sizes = " to ".join(str(size) for size in network.sizes)
    return Figure(
        _tables_spec(),
        {
            "layers": upper,
            "products": lower,
            "brackets": pd.DataFrame(brackets),
            "corners": pd.DataFrame({"x": [0.0, span], "y": [-0.9, deepest]}),
        },
        f"{len(network.layers)} layers as colored tables of knobs, with {sizes} numbers, and below them the one table that they make",
    )


def answers_table(compared: Comparison, numbers: Sequence[int]) -> pd.DataFrame:
    """Tabulate both answers side by side: one row for each input row and each output.

    Args:
        compared: the two ways.
        numbers: which row of the person's table each input row is.
    """
    rows, outputs = compared.stack.shape
    return pd.DataFrame(
        {
            "your row": np.repeat(numbers, outputs),
            "number out": np.tile(np.arange(1, outputs + 1), rows),
            "layer by layer": compared.stack.ravel(),
            "one table": compared.one_matrix.ravel(),
            "difference": np.abs(compared.stack - compared.one_matrix).ravel(),
        }
    )


@built_once
def _maps_spec() -> dict:
    bare = {"axis": None, "scale": alt.Scale(nice=False, zero=False)}
    x, y = alt.X("x:Q", **bare), alt.Y("y:Q", **bare)
    image = alt.Chart(alt.NamedData("maps")).mark_image(aspect=False, tooltip=None)
    points = alt.Chart(alt.NamedData("points")).mark_point(
        size=alt.ExprRef("clamp(width / 26, 8, 34)"), stroke="white", strokeWidth=0.6, opacity=1
    )
    title = alt.Chart(alt.NamedData("maps")).mark_text(
        baseline="bottom",
        fontWeight="bold",
        color=theme.SOFT,
        fontSize=alt.ExprRef("clamp(width / 45, 11, 14)"),
        tooltip=None,
    )
    chart = alt.layer(
        image.encode(x=x, x2="x2", y=y, y2="y2", url="image:N"),
        points.encode(
            x=x,
            y=y,
            color=alt.Color(
                "answer:N",
                title=None,
                scale=alt.Scale(domain=["no", "yes"], range=[theme.NO, theme.YES]),
            ),
            shape=alt.Shape("answer:N", title=None, scale=alt.Scale(range=["circle", "square"])),
            tooltip=[
                alt.Tooltip("answer:N", title="right answer"),
                alt.Tooltip("guess:N", title="guess (0 no, 1 yes)"),
            ],
        ),
        # Where maps are narrow, only how many are right: the errors stand in the sentence.
        title.transform_calculate(short="width < 460 ? split(datum.name, ',')[0] : datum.name").encode(
            x=alt.X("middle:Q", axis=None), y=alt.Y("top:Q", axis=None), text="short:N"
        ),
        title.encode(x=alt.X("middle:Q", axis=None), y=alt.Y("over:Q", axis=None), text="told:N"),
    )
    return compiled(chart, height=260)


def maps_figure(fits: Mapping[str, tuple[Fit, str]], data: Dataset) -> Figure:
    """Draw the guesses of several networks all over the plane, side by side, with the data on top.

    `fits` runs by what a network is called on the page: how well it does, and the caption that says so.
    """
    maps, points = [], []
    for place, (name, (fit, caption)) in enumerate(fits.items()):
        aside = place * 2.15 * REACH
        middle = {"middle": aside, "top": 1.04 * REACH, "over": 1.22 * REACH}
        corner = {"x": aside - REACH, "x2": aside + REACH, "y": -REACH, "y2": REACH}
        maps.append({**corner, **middle, "image": decision_image(fit.network, REACH), "name": caption, "told": name})
        answers = np.array(data.labels)[data.targets[:, 0].astype(int)]
        guess = [number(each) for each in fit.network.predict(data.inputs)[:, 0]]
        rows = {"x": data.inputs[:, 0] + aside, "y": data.inputs[:, 1], "answer": answers, "guess": guess}
        points.append(pd.DataFrame(rows))
    return Figure(
        _maps_spec(),
        {"maps": pd.DataFrame(maps), "points": pd.concat(points, ignore_index=True)},
        f"Maps of guesses over {len(data)} points: "
        + "; ".join(f"{name}: {caption}" for name, (_, caption) in fits.items()),
    )


@built_once
def _cost_spec() -> dict:
    chart = alt.Chart(alt.NamedData("cost")).encode(
        y=alt.Y("way:N", title=None, sort=None, axis=alt.Axis(labelLimit=140)),
        x=alt.X("count:Q", title="multiplications for one answer"),
    )
    bars = chart.mark_bar(height={"band": 0.75}).encode(
        color=alt.Color("way:N", legend=None, sort=None, scale=alt.Scale(range=[theme.BLUE, theme.ORANGE])),
        tooltip=[alt.Tooltip("way:N"), alt.Tooltip("count:Q", format=",d", title="multiplications")],
    )
    numbers_layer = chart.mark_text(align="left", dx=6, color=theme.SOFT, fontWeight="bold", tooltip=None)
    return compiled(alt.layer(bars, numbers_layer.encode(text=alt.Text("count:Q", format=",d"))), height=130)


def cost_figure(network: Network) -> Figure:
    """Draw how many multiplications one answer costs, layer by layer and with the one table."""
    cost = multiplications(network)
    table = pd.DataFrame({"way": ["layer by layer", "one table"], "count": [cost.stack, cost.one_matrix]})
    return Figure(
        _cost_spec(),
        {"cost": table},
        f"Layer by layer one answer costs {cost.stack:,} multiplications; with the one table {cost.one_matrix:,}",
    )
