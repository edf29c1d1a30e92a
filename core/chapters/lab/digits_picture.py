"""Draw in how many digits a finite difference agrees with backpropagation, by the nudge's size."""

import altair as alt
import numpy as np
import pandas as pd

from core.chapters.lab.checks import PLACES
from core.chapters.once import built_once
from core.draw import theme
from core.draw.chart import chart_of
from core.draw.figure import Figure, compile_chart, follows
from core.receipts import Agreement
from core.say.messages import text

IS_CURRENT = "abs(datum.place - at) < 0.001"
MOST_DIGITS = 16  # of a float64


@built_once
def _nudge_spec() -> dict:
    x = alt.X(
        "place:Q",
        title=text("lab-digits-size"),
        scale=alt.Scale(domain=[1, 14], nice=False),
        axis=alt.Axis(values=[1, 3, 5, 7, 9, 11, 13]),
    )
    y = alt.Y(
        "digits:Q",
        title=text("lab-digits-agree"),
        scale=alt.Scale(domain=[0, 16], nice=False),
        axis=alt.Axis(format="d", tickCount=4),
    )
    nudges = chart_of("nudges")
    chart = alt.layer(
        nudges.mark_line(color=theme.GUESS, strokeWidth=2, tooltip=None).encode(x=x, y=y),
        nudges.transform_filter(IS_CURRENT).mark_point(color=theme.CURRENT, size=190, tooltip=None).encode(x=x, y=y),
        nudges.transform_filter(IS_CURRENT)
        .mark_rule(color=theme.CURRENT, strokeDash=[3, 4], tooltip=None)
        .encode(x=x, y=y, y2=alt.datum(0)),
    )
    return compile_chart(chart.add_params(*follows("backprop_nudge")), height=430)


def nudge_figure(agreement: Agreement) -> Figure:
    """Draw the digits in which both slopes agree, for the nudge at each of `PLACES`."""
    slope_size = abs(agreement.slope) or 1.0
    differences = np.maximum(agreement.distances / slope_size, 10.0**-MOST_DIGITS)
    table = pd.DataFrame({"place": PLACES, "digits": np.clip(-np.log10(differences), 0, MOST_DIGITS)})
    return Figure(_nudge_spec(), {"nudges": table}, text("lab-digits-alt"))
