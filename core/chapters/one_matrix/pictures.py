"""The pictures of the chapter "One matrix": the layers as colored tables that become one, a grid pushed through them, maps."""

from collections.abc import Sequence

import altair as alt
import numpy as np
import pandas as pd

from core.chapters.one_matrix.straight import Comparison, Fit, GridLines
from core.collapse import multiplications, running_products
from core.datasets import Dataset
from core.draw import theme
from core.draw.diverging import decision_image, ink
from core.draw.figure import Figure, built_once, compiled, follows
from core.network import Layer, Network

GAP = 1.3  # between two tables, in cells
SHIFT_GAP = 0.25  # between a table and its column of shifts
NARROWEST = 12  # the picture is at least this many cells wide
WIDER = 1.3  # the grid's picture is about this much wider than tall on a laptop
REACH = 6.0  # the maps show the square −REACH … REACH

STOPS = np.linspace(-1, 1, len(theme.DIVERGING)).tolist()
CELL = "width / datum.span"  # how wide a cell is on screen
NOW = "datum.done == at"


@built_once
def _tables_spec() -> dict:
    bare = {"axis": None, "scale": alt.Scale(nice=False, zero=False)}
    x, y = alt.X("x:Q", **bare), alt.Y("y:Q", axis=None, scale=alt.Scale(nice=False, zero=False, reverse=True))
    color = alt.Color("share:Q", legend=None, scale=alt.Scale(domain=STOPS, range=list(theme.DIVERGING)))
    tips = [alt.Tooltip("what:N", title="knob"), alt.Tooltip("value:Q", format=".4g")]
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
                fontSize=alt.ExprRef(f"min(14, ({CELL}) * (({CELL}) > 32 ? 0.34 : 0.42))"),
                opacity=alt.ExprRef(f"({CELL}) < 19 ? 0 : 1"),
                color=alt.ExprRef("datum.ink"),
                text=alt.ExprRef(f"format(datum.value, ({CELL}) > 32 ? '.2f' : '.1f')"),
                aria=False,
                tooltip=None,
            )
            .encode(x=alt.X("mx:Q", axis=None), y=alt.Y("my:Q", axis=None))
        )
        parts.append(
            cells.transform_filter("datum.title")
            .mark_text(align="left", baseline="bottom", dy=-4, color=theme.MUTED, fontWeight="bold", tooltip=None)
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
    return compiled(alt.layer(*parts).add_params(*follows("one_matrix_at")), height=330)


def _cells(layer: Layer, left: float, top: float, name: str, biases: bool) -> pd.DataFrame:
    """One layer's knobs as the cells of a table: where each stands and what it is."""
    rows, columns = layer.weights.shape
    row, column = (each.ravel() for each in np.meshgrid(np.arange(rows), np.arange(columns), indexing="ij"))
    x, y, value = left + column, top + row, layer.weights.ravel()
    what = [f"{name}: from number {c + 1} to number {r + 1}" for r, c in zip(row, column, strict=True)]
    if biases:
        x = np.concatenate([x, np.full(rows, left + columns + SHIFT_GAP)])
        y, value = np.concatenate([y, top + np.arange(rows)]), np.concatenate([value, layer.biases])
        what += [f"{name}: shift of number {r + 1}" for r in range(rows)]
    return pd.DataFrame(
        {"x": x, "x2": x + 1, "y": y, "y2": y + 1, "value": value, "what": what, "title": [name, *[""] * (len(x) - 1)]}
    )


def _width(layer: Layer, biases: bool) -> float:
    return layer.inputs + (1 + SHIFT_GAP if biases else 0)


def tables_figure(network: Network, at: int, *, biases: bool) -> Figure:
    """Every layer's knobs as a colored table, left to right as the numbers pass; below, the one table for the first of them.

    The dial stands at how many layers are multiplied into that one table, 0 to all; a bracket spans those.

    Args:
        network: a stack without bends.
        at: where the dial rests now, for the sentence.
        biases: whether the shifts are shown, as a column of their own beside each table.
    """
    products = running_products(network)
    widths = [_width(layer, biases) for layer in network.layers]
    whole = sum(widths) + GAP * (len(widths) - 1)
    span = max(whole, NARROWEST)
    lefts = (span - whole) / 2 + np.concatenate([[0], np.cumsum(np.array(widths[:-1]) + GAP)])
    tall = max(3, *(layer.outputs for layer in network.layers))
    below = tall + 1.9  # the top of the lower row
    layers, ones, brackets = [], [], []
    for number, (layer, product) in enumerate(zip(network.layers, products, strict=True), start=1):
        top = (tall - layer.outputs) / 2
        layers.append(_cells(layer, lefts[number - 1], top, f"layer {number}", biases).assign(span=span))
        right = lefts[number - 1] + widths[number - 1]
        wide = _width(product, biases)
        left = min(max((lefts[0] + right - wide) / 2, 0), span - wide)
        name = "layer 1" if number == 1 else f"layers 1 to {number} in one"
        ones.append(_cells(product, left, below + 0.5, name, biases).assign(done=number, span=span))
        brackets.append({"done": number, "left": lefts[0], "right": right, "high": tall + 0.7, "tick": tall + 0.35})
    upper, lower = pd.concat(layers, ignore_index=True), pd.concat(ones, ignore_index=True)
    most = max(upper["value"].abs().max(), lower["value"].abs().max())
    for table in (upper, lower):
        table["share"] = table["value"] / most
        table["ink"] = ink(table["share"].to_numpy())
    deepest = below + 0.5 + max(product.outputs for product in products)
    sizes = " to ".join(str(size) for size in network.sizes)
    now = "none is multiplied out yet" if at == 0 else f"the first {at} multiplied out"
    one = products[max(at, 1) - 1]
    return Figure(
        _tables_spec(),
        {
            "layers": upper,
            "products": lower,
            "brackets": pd.DataFrame(brackets),
            "corners": pd.DataFrame({"x": [0.0, span], "y": [-0.9, deepest]}),
        },
        f"{len(network.layers)} layers as colored tables of knobs, with {sizes} numbers; {now}: a table of "
        f"{one.outputs} rows and {one.inputs} columns, whose top left number is {one.weights[0, 0]:.3g}",
    )


def answers_table(compared: Comparison, numbers: Sequence[int]) -> pd.DataFrame:
    """Both answers side by side: one row for each input row and each number that comes out.

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
def _grid_spec() -> dict:
    x, y = alt.X("x:Q", title="first number"), alt.Y("y:Q", title="second number")
    scale = alt.Scale(nice=False, zero=False)
    here = "datum.stage == min(floor(at), datum.last)"
    moved = {
        axis: f"datum.{axis}0 + (datum.{axis}1 - datum.{axis}0) * min(1, at - min(floor(at), datum.last))"
        for axis in "xy"
    }
    lines = (
        alt.Chart(alt.NamedData("lines"))
        .transform_filter(here)
        .transform_calculate(**moved)
        .mark_line(strokeWidth=2, tooltip=None)
        .encode(
            x=x,
            y=y,
            detail="line:N",
            order="order:Q",
            color=alt.Color(
                "kind:N",
                title=None,
                scale=alt.Scale(domain=["upright at first", "level at first"], range=[theme.BLUE, theme.ORANGE]),
            ),
        )
    )
    frame = (
        alt.Chart(alt.NamedData("corners"))
        .mark_point(opacity=0, aria=False, tooltip=None)
        .encode(x=x.copy().scale(scale), y=y.copy().scale(scale))
    )
    words = (
        alt.Chart(alt.NamedData("words"))
        .transform_filter("datum.stage == min(floor(at), datum.last)")
        .mark_text(align="left", baseline="top", color=theme.MUTED, fontWeight="bold", x=8, y=8, tooltip=None)
        .encode(text="words:N")
    )
    return compiled(alt.layer(frame, lines, words).add_params(*follows("one_matrix_place")), height=400)


def stage_names(network: Network) -> list[str]:
    """What happens at each stage of the grid's way: every layer's table, and its bend where it has one."""
    names = []
    for number, layer in enumerate(network.layers, start=1):
        names.append(f"layer {number}: its table")
        if layer.activation.bends:
            names.append(f"layer {number}: its bend")
    return names


def grid_figure(grid: GridLines, names: Sequence[str], at: float) -> Figure:
    """The grid on its way through the stages; the dial moves from 0 to how many there are.

    Between two stops every point goes straight from the one to the other, and the browser draws it there.

    Args:
        grid: where the lines are before the first stage and after each.
        names: what each stage is called.
        at: where the dial rests now, for the sentence.
    """
    parts, last = [], len(names) - 1
    lines, points = grid.points.shape[1:3]
    kind = np.where(np.arange(lines) < lines // 2, "upright at first", "level at first")
    straight_until = next((stop for stop, name in enumerate(names) if name.endswith("bend")), last + 1)
    for stage in range(last + 1):
        # A line that is straight before and after needs its ends only.
        kept = np.arange(points) if stage >= straight_until else np.array([0, points - 1])
        before, after = (grid.points[stop][:, kept].reshape(-1, 2) for stop in (stage, stage + 1))
        parts.append(
            pd.DataFrame(
                {
                    "stage": stage,
                    "last": last,
                    "line": np.repeat(np.arange(lines), len(kept)),
                    "order": np.tile(kept, lines),
                    "kind": np.repeat(kind, len(kept)),
                    "x0": before[:, 0],
                    "y0": before[:, 1],
                    "x1": after[:, 0],
                    "y1": after[:, 1],
                }
            )
        )
    reach = 1.08 * np.abs(grid.points).max()
    passed = int(at)
    return Figure(
        _grid_spec(),
        {
            "lines": pd.concat(parts, ignore_index=True),
            "corners": pd.DataFrame({"x": [-WIDER * reach, WIDER * reach], "y": [-reach, reach]}),
            "words": pd.DataFrame({"stage": np.arange(last + 1), "last": last, "words": names}),
        },
        f"A grid of {lines} lines after {passed} of {last + 1} stages; a point is off its straight line by at most "
        f"{grid.bent[passed]:.2g}, in a picture {2 * reach:.3g} tall",
    )


@built_once
def _map_spec() -> dict:
    scale = alt.Scale(domain=[-REACH, REACH], nice=False)
    x, y = alt.X("x:Q", title="first number", scale=scale), alt.Y("y:Q", title="second number", scale=scale)
    image = alt.Chart(alt.NamedData("map")).mark_image(aspect=False, tooltip=None)
    points = alt.Chart(alt.NamedData("points")).mark_point(size=38, stroke="white", strokeWidth=0.8, opacity=1)
    chart = alt.layer(
        image.encode(x=x, x2="x2", y=y, y2="y2", url="image:N"),
        points.encode(
            x=x,
            y=y,
            color=alt.Color(
                "answer:N",
                title=None,
                scale=alt.Scale(domain=["blue", "orange"], range=[theme.DIVERGING[0], theme.DIVERGING[-2]]),
            ),
            shape=alt.Shape("answer:N", title=None, scale=alt.Scale(range=["circle", "square"])),
            tooltip=[
                alt.Tooltip("x:Q", format=".2f", title="first number"),
                alt.Tooltip("y:Q", format=".2f", title="second number"),
                alt.Tooltip("answer:N", title="right answer"),
                alt.Tooltip("guess:Q", format=".3f", title="guess (0 blue, 1 orange)"),
            ],
        ),
    )
    return compiled(chart, height=350)


def map_figure(fit: Fit, data: Dataset, name: str) -> Figure:
    """What a network says all over the plane, with the data on top.

    Args:
        fit: the network and how well it does.
        name: what it is called on the page.
    """
    ground = {"x": [-REACH], "x2": [REACH], "y": [-REACH], "y2": [REACH], "image": [decision_image(fit.network, REACH)]}
    points = pd.DataFrame(
        {
            "x": data.inputs[:, 0],
            "y": data.inputs[:, 1],
            "answer": np.array(data.labels)[data.targets[:, 0].astype(int)],
            "guess": fit.network.predict(data.inputs)[:, 0],
        }
    )
    return Figure(
        _map_spec(),
        {"map": pd.DataFrame(ground), "points": points},
        f"{name}: a map of its guesses over {len(data)} points; {fit.accuracy:.1%} are on the right side, error {fit.error:.3g}",
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
    told = chart.mark_text(align="left", dx=6, color=theme.MUTED, fontWeight="bold", tooltip=None)
    return compiled(alt.layer(bars, told.encode(text=alt.Text("count:Q", format=",d"))), height=130)


def cost_figure(network: Network) -> Figure:
    """How many multiplications one answer costs, layer by layer and with the one table."""
    cost = multiplications(network)
    table = pd.DataFrame({"way": ["layer by layer", "one table"], "count": [cost.stack, cost.one_matrix]})
    return Figure(
        _cost_spec(),
        {"cost": table},
        f"Layer by layer one answer costs {cost.stack:,} multiplications; with the one table {cost.one_matrix:,}",
    )
