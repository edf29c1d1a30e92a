"""Random directions as arrows around the place where one stands, or as bars by their angle; both follow one dial."""

import altair as alt
import numpy as np
import pandas as pd

from core.chapters.without_derivatives.chance import BINS, SHOWN, WITHIN, Directions, angle_density
from core.chapters.without_derivatives.wide import columns, unfolded
from core.draw import theme
from core.draw.figure import Figure, built_once, compiled, follows

DIAL = "without_derivatives_turn"
FINE = 100  # angles travel as whole hundredths of a degree
AT_DIAL = "abs(datum.knobs - at) < .5"
EDGE = 1.35  # the picture reaches so far up and down; an arrow is 1 long
ANGLES = np.arange(0, 181, 3)


@built_once
def _arrows_spec() -> dict:
    # As wide as the picture is in units of its height: so that angles on screen are the real ones.
    edge = f"{EDGE} * width / height"
    across = alt.Scale(domainMin=alt.ExprRef(f"-{edge}"), domainMax=alt.ExprRef(edge), nice=False, zero=False)
    bare = {"title": None, "axis": None}
    x = alt.X("x:Q", scale=across, **bare)
    y = alt.Y("y:Q", scale=alt.Scale(domain=[-EDGE, EDGE], nice=False), **bare)
    current = alt.Chart(alt.NamedData("arrows")).transform_filter(AT_DIAL)
    arrows = unfolded(current, a=SHOWN).transform_calculate(
        angle=f"abs(datum.value) / {FINE}",
        turn=f"datum.value / {FINE} * PI / 180",
        x="sin(datum.turn)",
        y="-cos(datum.turn)",
        x2="0",
        y2="0",
        kind=f"datum.angle <= {WITHIN} ? 'nearly straight down' : datum.angle < 90 ? 'a little down' : 'up'",
    )
    names, colors = ["nearly straight down", "a little down", "up"], [theme.SLOPE, theme.COMPARED, theme.MUTED]
    kind = alt.Color("kind:N", title=None, scale=alt.Scale(domain=names, range=colors))
    dashes = alt.StrokeDash("kind:N", legend=None, scale=alt.Scale(domain=names, range=[[1, 0], [1, 0], [2, 4]]))
    marks = alt.Chart(alt.NamedData("marks"))
    chart = alt.layer(
        arrows.mark_rule(strokeWidth=2, tooltip=None).encode(
            x=x, y=y, x2="x2:Q", y2="y2:Q", color=kind, strokeDash=dashes
        ),
        arrows.mark_point(size=26, tooltip=None).encode(x=x, y=y, color=kind),
        marks.mark_text(fontSize=12, color=theme.SOFT).encode(x="x:Q", y="y:Q", text="word:N"),
    )
    return compiled(chart.add_params(*follows(DIAL)), height=300)


def arrows_figure(sample: Directions) -> Figure:
    """Draw some of the directions as arrows from one place. Down in the picture is down the error."""
    n_arrows = sample.first_angles.shape[1]
    signed_angles = np.rint(FINE * sample.first_angles * sample.sides)  # to the left below 0
    table = {"knobs": np.array(sample.knobs, dtype="uint8"), **columns("a", signed_angles, "int16")}
    marks = {"x": [0, 0, -1.28, 1.28], "y": [-1.12, 1.12, 0, 0], "word": ["down", "up", "sideways", "sideways"]}
    return Figure(
        _arrows_spec(),
        {"arrows": pd.DataFrame(table), "marks": pd.DataFrame(marks)},
        f"{n_arrows} random directions as arrows. With more knobs they turn away from down and from up, to the sides.",
    )


@built_once
def _bars_spec() -> dict:
    x = alt.X(
        "low:Q",
        title="degrees from straight down (90 is sideways)",
        scale=alt.Scale(domain=[0, 180], nice=False),
        axis=alt.Axis(values=list(range(0, 181, 30))),
    )
    y = alt.Y(
        "share:Q",
        title="share of directions",
        axis=alt.Axis(format=".0%", values=[0.01, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5]),
        scale=alt.Scale(type="sqrt", domain=[0, 0.55], nice=False),
    )
    near = alt.condition(f"datum.high <= {WITHIN} + .01", alt.value(theme.SLOPE), alt.value(theme.MUTED))
    tips = [
        alt.Tooltip("low:Q", format=".0f", title="from, degrees"),
        alt.Tooltip("high:Q", format=".0f", title="to, degrees"),
        alt.Tooltip("share:Q", format=".2%", title="share"),
    ]
    current = alt.Chart(alt.NamedData("shares")).transform_filter(AT_DIAL)
    wide = 180 / BINS
    bars = unfolded(current, b=BINS).transform_calculate(
        low=f"datum.number * {wide}", high=f"(datum.number + 1) * {wide}", share="datum.value"
    )
    exact = unfolded(current, e=len(ANGLES)).transform_calculate(
        angle=f"datum.number * {ANGLES[1] - ANGLES[0]}", share="datum.value"
    )
    chart = alt.layer(
        bars.mark_bar(binSpacing=1).encode(x=x, x2="high", y=y, y2=alt.datum(0), color=near, tooltip=tips),
        exact.mark_line(color=theme.GUESS).encode(x="angle:Q", y="share:Q", order="angle:Q"),
    )
    return compiled(chart.add_params(*follows(DIAL)), height=300)


def bars_figure(sample: Directions) -> Figure:
    """Draw how many of the directions lie at each angle from straight down: bars for the sample, a line for the formula."""
    exact = np.array([angle_density(knobs, ANGLES) * 180 / BINS for knobs in sample.knobs])
    table = {
        "knobs": np.array(sample.knobs, dtype="uint8"),
        **columns("b", sample.counts / sample.samples, "float32"),
        **columns("e", exact, "float32"),
    }
    return Figure(
        _bars_spec(),
        {"shares": pd.DataFrame(table)},
        f"{sample.samples:,} random directions by their angle from straight down: bars as drawn, a line as calculated. With "
        "more knobs they crowd around sideways.",
    )
