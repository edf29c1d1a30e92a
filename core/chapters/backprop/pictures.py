"""What becomes of blame: the same slope nudged, the slopes of each layer of a deep stack, and clones; and tables of numbers."""

from collections.abc import Sequence

import altair as alt
import numpy as np
import pandas as pd

from core.chapters.backprop.checks import PLACES
from core.chapters.backprop.clones import Starts
from core.chapters.backprop.factor_words import factor_says
from core.chapters.backprop.passes import Pass, knobs, labels, numbers, titles
from core.depth import SlopeSizes
from core.draw import theme
from core.draw.figure import Figure, built_once, compiled, follows
from core.draw.marks import corners
from core.receipts import Agreement, Receipt
from core.say.numbers import number

HERE = "abs(datum.place - at) < 0.001"
MOST_DIGITS = 16  # that a computer keeps
SMALLEST = 1e-9  # a share below it is drawn at the foot of the picture


@built_once
def _nudge_spec() -> dict:
    x = alt.X(
        "place:Q",
        title="digits of the nudge after the point (0.01 has 2)",
        scale=alt.Scale(domain=[1, 14], nice=False),
        axis=alt.Axis(
            values=[1, 3, 5, 7, 9, 11, 13],
        ),
    )
    y = alt.Y(
        "digits:Q",
        title="digits that agree",
        scale=alt.Scale(domain=[0, 16], nice=False),
        axis=alt.Axis(format="d", tickCount=4),
    )
    nudges = alt.Chart(alt.NamedData("nudges"))
    chart = alt.layer(
        nudges.mark_line(color=theme.GUESS, strokeWidth=2, tooltip=None).encode(x=x, y=y),
        nudges.transform_filter(HERE).mark_point(color=theme.CURRENT, size=190, tooltip=None).encode(x=x, y=y),
        nudges.transform_filter(HERE)
        .mark_rule(color=theme.CURRENT, strokeDash=[3, 4], tooltip=None)
        .encode(x=x, y=y, y2=alt.datum(0)),
    )
    return compiled(chart.add_params(*follows("backprop_nudge")), height=270)


def nudge_figure(measured: Agreement) -> Figure:
    """In how many digits the nudged slope agrees with the one from the blame, by the nudge's size (those of `PLACES`)."""
    size = abs(measured.slope) or 1.0
    off = np.maximum(measured.distances / size, 10.0**-MOST_DIGITS)
    table = pd.DataFrame({"place": PLACES, "digits": np.clip(-np.log10(off), 0, MOST_DIGITS)})
    return Figure(
        _nudge_spec(),
        {"nudges": table},
        "In how many digits a nudge agrees with the blame: more and more as the nudge gets smaller, then fewer again",
    )


SHARES = "datum.value == 0 ? 'as much' : '1/' + format(pow(10, -datum.value), ',')"


@built_once
def _depth_spec() -> dict:
    bars = alt.Chart(alt.NamedData("layers")).transform_filter(HERE)
    x = alt.X(
        "layer:Q",
        title="hidden layer (1 is the first)",
        scale=alt.Scale(domain=[0.4, 12.6], nice=False),
        axis=alt.Axis(format="d", tickMinStep=1, tickCount=12, grid=False),
    )
    y = alt.Y(
        "power:Q",
        title="how much it hears",
        scale=alt.Scale(domain=[-9, 1], nice=False),
        axis=alt.Axis(values=[-8, -6, -4, -2, 0], labelExpr=SHARES),
    )
    tips = [alt.Tooltip("layer:Q"), alt.Tooltip("told:N", title="of the last layer's slopes")]
    chart = bars.mark_bar(color=theme.SLOPE, width=alt.ExprRef("width / 20"), cornerRadiusEnd=3, clip=True).encode(
        x=x, y=y, y2=alt.datum(-9), tooltip=tips
    )
    return compiled(chart.add_params(*follows("backprop_depth")), height=200)


def depth_figure(networks: Sequence[SlopeSizes]) -> Figure:
    """The size of the slopes in each hidden layer as a share of the last one's; `networks` run from depth 1 up.

    A layer whose slopes are all 0 has no bar.
    """
    rows = [
        {"place": depth, "layer": layer, "share": size / network.hidden[-1]}
        for depth, network in enumerate(networks, start=1)
        for layer, size in enumerate(network.hidden, start=1)
        if size > 0 and network.hidden[-1] > 0
    ]
    table = pd.DataFrame(rows, columns=["place", "layer", "share"]).astype({"share": float})
    table["power"] = np.log10(np.maximum(table.share, SMALLEST))
    table["told"] = [number(share, least=SMALLEST) for share in table.share]
    return Figure(
        _depth_spec(), {"layers": table}, "Bars: how large the slopes of each hidden layer are, beside the last one's"
    )


STARTS = ("random start", "all knobs at zero")


@built_once
def _clones_spec() -> dict:
    bars = alt.Chart(alt.NamedData("neurons")).transform_filter(HERE)
    frame = alt.Chart(alt.NamedData("corners")).mark_point(opacity=0, tooltip=None)
    tips = [alt.Tooltip("start:N"), alt.Tooltip("neuron:Q"), alt.Tooltip("told:N", title="slope")]
    chart = alt.layer(
        frame.encode(x=alt.X("x:Q", scale=alt.Scale(nice=False, zero=False)), y=alt.Y("y:Q")),
        bars.mark_bar(width=alt.ExprRef("width / 25"), cornerRadius=2).encode(
            x=alt.X(
                "beside:Q",
                title="neuron of the last hidden layer",
                axis=alt.Axis(format="d", tickMinStep=1, tickCount=10, grid=False),
            ),
            y=alt.Y("slope:Q", title="slope of its knob", axis=alt.Axis(format=".2~f", tickCount=4)),
            color=alt.Color("start:N", title=None, scale=alt.Scale(domain=STARTS, range=[theme.GRAY, theme.PINK])),
            tooltip=tips,
        ),
    )
    return compiled(chart.add_params(*follows("backprop_depth")), height=200)


def clones_figure(found: Sequence[Starts]) -> Figure:
    """The slope of each neuron's knob into the output, by how the network started; `found` runs from depth 1 up."""
    parts = [
        pd.DataFrame({"place": depth, "neuron": np.arange(1, len(slopes) + 1), "start": name, "slope": slopes}).assign(
            beside=lambda table, aside=aside: table.neuron + aside
        )
        for depth, each in enumerate(found, start=1)
        for name, slopes, aside in zip(STARTS, (each.random, each.zero), (-0.19, 0.19), strict=True)
    ]
    table = pd.concat(parts, ignore_index=True)
    table["told"] = [number(slope) for slope in table.slope]
    ends = (min(0, table.slope.min()), max(0, table.slope.max()))
    return Figure(
        _clones_spec(),
        {"neurons": table, "corners": corners((0.4, len(found[0].zero) + 0.6), ends)},
        "Bars: the slopes of the last hidden layer's neurons side by side, after a random start and with all knobs at zero",
    )


# --- Tables, for those who want every digit -----------------------------------------------------------------------------


def number_table(one: Pass) -> pd.DataFrame:
    """Every number that can be edited, by name: inputs, right answers, knobs."""
    return pd.DataFrame({"number": labels(one), "value": numbers(one)})


def neuron_table(one: Pass) -> pd.DataFrame:
    """Every neuron: what it added up, what it sends, what its bend passes on, and its blame; unrounded."""
    rows = [
        {
            "layer": layer,
            "neuron": neuron + 1,
            "added up": one.summed(layer)[neuron],
            "sends on": one.sent(layer)[neuron],
            "passes on": one.let_through(layer)[neuron],
            "blame": one.blame(layer)[neuron],
        }
        for layer in range(1, one.depth + 1)
        for neuron in range(len(one.sent(layer)))
    ]
    return pd.DataFrame(rows)


def knob_table(one: Pass) -> pd.DataFrame:
    """Every knob: what it is set to, its slope, and where one turn takes it; unrounded."""
    every = knobs(one.network)
    return pd.DataFrame(
        {
            "knob": titles(one.network).values(),
            "set to": [knob.value(one.network) for knob in every],
            "slope": [knob.slope(one.gradient) for knob in every],
            "after the turn": [knob.value(one.turned) for knob in every],
        }
    )


def receipt_table(slip: Receipt) -> pd.DataFrame:
    """One row a factor: the path it belongs to, what it is, its value, and the product so far; unrounded."""
    rows = [
        {"path": number, "factor": factor.value, "product so far": factor.running, "what it is": factor_says(factor)}
        for number, path in enumerate(slip.paths, start=1)
        for factor in path.factors
    ]
    return pd.DataFrame(rows)
