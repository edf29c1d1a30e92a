"""What becomes of blame: one knob's receipt, the same slope nudged, the slopes of each layer, and clones."""

from collections.abc import Sequence

import altair as alt
import numpy as np
import pandas as pd

from core.chapters.backprop.clones import Starts
from core.depth import SlopeSizes
from core.draw import theme
from core.draw.figure import Figure, built_once, compiled, follows
from core.draw.marks import corners
from core.receipts import Agreement, Receipt

HERE = "abs(datum.place - at) < 0.5"


def receipt_table(slip: Receipt) -> pd.DataFrame:
    """One row a factor: the path it belongs to, what it is, its value, and the product so far; unrounded."""
    rows = [
        {"path": number, "factor": factor.value, "product so far": factor.running, "what it is": factor.name}
        for number, path in enumerate(slip.paths, start=1)
        for factor in path.factors
    ]
    return pd.DataFrame(rows)


@built_once
def _nudge_spec() -> dict:
    x = alt.X(
        "size:Q",
        title="size of the nudge (smaller to the right)",
        scale=alt.Scale(type="log", domain=[3e-1, 3e-15], nice=False),
        axis=alt.Axis(values=[1e-1, 1e-4, 1e-7, 1e-10, 1e-13], format=".0e"),
    )
    y = alt.Y(
        "y:Q",
        title="how far off the measured slope is",
        scale=alt.Scale(type="log", nice=False),
        axis=alt.Axis(format=".0e"),
    )
    frame = alt.Chart(alt.NamedData("corners")).mark_point(opacity=0, aria=False, tooltip=None)
    nudges = alt.Chart(alt.NamedData("nudges"))
    tips = [
        alt.Tooltip("size:Q", format=".0e", title="nudge"),
        alt.Tooltip("measured:Q", format=".10g", title="measured slope"),
        alt.Tooltip("off:Q", format=".2g", title="off by"),
    ]
    chart = alt.layer(
        frame.encode(x=alt.X("x:Q"), y=alt.Y("y:Q")),
        nudges.mark_line(color=theme.CURVE, tooltip=None).encode(x=x, y=y),
        nudges.mark_point(color=theme.CURVE, size=50).encode(x=x, y=y, tooltip=tips),
        nudges.transform_filter(HERE).mark_point(color=theme.POINT, size=190).encode(x=x, y=y, tooltip=tips),
    )
    return compiled(chart.add_params(*follows("backprop_nudge")), height=300)


def nudge_figure(measured: Agreement, at: int) -> Figure:
    """How far the nudged slope is from the true one, by the nudge's size; the dial stands at place `at` (1: a tenth)."""
    known = measured.distances[measured.distances > 0]
    low, high = (known.min(), known.max()) if known.size else (1e-17, 1e-16)
    table = pd.DataFrame(
        {
            "place": np.arange(1, len(measured.sizes) + 1),
            "size": measured.sizes,
            "measured": measured.measured,
            "off": measured.distances,
            "y": np.maximum(measured.distances, low / 10),  # exact agreement has no place on a log scale: at the foot
        }
    )
    best = measured.best
    return Figure(
        _nudge_spec(),
        {"nudges": table, "corners": corners((3e-15, 3e-1), (low / 10, high * 3))},
        f"How far off a nudged slope is, by the size of the nudge: a nudge of {measured.sizes[at - 1]:.0e} is off by "
        f"{measured.distances[at - 1]:.2g}; the best, {measured.sizes[best]:.0e}, is off by {measured.distances[best]:.2g}",
    )


@built_once
def _depth_spec() -> dict:
    bars = alt.Chart(alt.NamedData("layers")).transform_filter(HERE)
    frame = alt.Chart(alt.NamedData("corners")).mark_point(opacity=0, aria=False, tooltip=None)
    x = alt.X(
        "layer:Q",
        title="hidden layer (1 is the first)",
        axis=alt.Axis(format="d", tickMinStep=1, tickCount=12, grid=False),
    )
    y = alt.Y(
        "size:Q", title="size of its slopes", scale=alt.Scale(type="log", nice=False), axis=alt.Axis(format=".0e")
    )
    tips = [alt.Tooltip("layer:Q"), alt.Tooltip("size:Q", format=".3g", title="size of its slopes")]
    chart = alt.layer(
        frame.encode(x=alt.X("x:Q", scale=alt.Scale(nice=False, zero=False)), y=alt.Y("y:Q")),
        bars.mark_bar(color=theme.SLOPE, width=alt.ExprRef("width / 20"), cornerRadiusEnd=3).encode(
            x=x, y=y, y2="foot", tooltip=tips
        ),
    )
    return compiled(chart.add_params(*follows("backprop_depth")), height=300)


def depth_figure(networks: Sequence[SlopeSizes], at: int) -> Figure:
    """The size of the slopes in each hidden layer, one frame a depth; `networks` run from depth 1 up.

    A layer whose slopes are all 0 has no bar. `at` is the depth at which the dial rests, for the sentence.
    """
    table = pd.DataFrame(
        [
            {"place": depth, "layer": layer, "size": size}
            for depth, network in enumerate(networks, start=1)
            for layer, size in enumerate(network.hidden, start=1)
            if size > 0
        ],
        columns=["place", "layer", "size"],
    )
    low, high = (table["size"].min(), table["size"].max()) if len(table) else (1e-3, 1e-1)
    table["foot"] = low / 5
    shown = networks[at - 1].hidden
    return Figure(
        _depth_spec(),
        {"layers": table, "corners": corners((0.4, len(networks) + 0.6), (low / 5, high * 2))},
        f"The size of the slopes in each of {at} hidden layers: {shown[0]:.2g} in the first, {shown[-1]:.2g} in the last",
    )


STARTS = ("random start", "all knobs at zero")


@built_once
def _clones_spec() -> dict:
    bars = alt.Chart(alt.NamedData("neurons")).transform_filter(HERE)
    frame = alt.Chart(alt.NamedData("corners")).mark_point(opacity=0, aria=False, tooltip=None)
    tips = [alt.Tooltip("start:N"), alt.Tooltip("neuron:Q"), alt.Tooltip("slope:Q", format=".4g")]
    chart = alt.layer(
        frame.encode(x=alt.X("x:Q", scale=alt.Scale(nice=False, zero=False)), y=alt.Y("y:Q")),
        bars.mark_bar(width=alt.ExprRef("width / 25"), cornerRadius=2).encode(
            x=alt.X(
                "beside:Q",
                title="neuron of the last hidden layer",
                axis=alt.Axis(format="d", tickMinStep=1, tickCount=10, grid=False),
            ),
            y=alt.Y("slope:Q", title="slope of its knob", axis=alt.Axis(format=".2~g")),
            color=alt.Color(
                "start:N",
                title=None,
                legend=alt.Legend(orient="top"),
                scale=alt.Scale(domain=STARTS, range=[theme.GRAY, theme.PINK]),
            ),
            tooltip=tips,
        ),
    )
    return compiled(chart.add_params(*follows("backprop_depth")), height=280)


def clones_figure(found: Sequence[Starts], at: int) -> Figure:
    """The slope of each neuron's knob into the output, by how the network started; `found` runs from depth 1 up."""
    parts = [
        pd.DataFrame({"place": depth, "neuron": np.arange(1, len(slopes) + 1), "start": name, "slope": slopes}).assign(
            beside=lambda table, aside=aside: table.neuron + aside
        )
        for depth, each in enumerate(found, start=1)
        for name, slopes, aside in zip(STARTS, (each.random, each.zero), (-0.19, 0.19), strict=True)
    ]
    table = pd.concat(parts, ignore_index=True)
    ends = (min(0, table.slope.min()), max(0, table.slope.max()))
    shown = found[at - 1]
    return Figure(
        _clones_spec(),
        {"neurons": table, "corners": corners((0.4, len(found[0].zero) + 0.6), ends)},
        f"Slopes of {len(shown.zero)} neurons side by side: from {shown.random.min():.2g} to {shown.random.max():.2g} after "
        f"a random start, and from {shown.zero.min():.2g} to {shown.zero.max():.2g} with all knobs at zero",
    )
