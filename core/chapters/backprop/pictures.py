"""The same slope nudged, and tables of numbers."""

import altair as alt
import numpy as np
import pandas as pd

from core.chapters.backprop.checks import PLACES
from core.chapters.backprop.factor_words import factor_says
from core.chapters.backprop.passes import Pass, knobs, labels, numbers, titles
from core.draw import theme
from core.draw.figure import Figure, built_once, compiled, follows
from core.receipts import Agreement, Receipt

HERE = "abs(datum.place - at) < 0.001"
MOST_DIGITS = 16  # that a computer keeps


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
