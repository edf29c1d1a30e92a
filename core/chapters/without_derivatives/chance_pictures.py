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
HERE = "abs(datum.knobs - at) < .5"
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
    here = alt.Chart(alt.NamedData("arrows")).transform_filter(HERE)
    arrows = unfolded(here, a=SHOWN).transform_calculate(
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


def arrows_figure(drawn: Directions) -> Figure:
    """Some of the directions as arrows from one place, straight down in the picture being straight down the error."""
    shown = drawn.shown.shape[1]
    turned = np.rint(FINE * drawn.shown * drawn.sides)  # to the left below 0
    table = {"knobs": np.array(drawn.knobs, dtype="uint8"), **columns("a", turned, "int16")}
    marks = {"x": [0, 0, -1.28, 1.28], "y": [-1.12, 1.12, 0, 0], "word": ["down", "up", "sideways", "sideways"]}
    return Figure(
        _arrows_spec(),
        {"arrows": pd.DataFrame(table), "marks": pd.DataFrame(marks)},
        f"{shown} random directions as arrows. With more knobs they turn away from down and from up, to the sides.",
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
    here = alt.Chart(alt.NamedData("shares")).transform_filter(HERE)
    wide = 180 / BINS
    bars = unfolded(here, b=BINS).transform_calculate(
        low=f"datum.number * {wide}", high=f"(datum.number + 1) * {wide}", share="datum.value"
    )
    exact = unfolded(here, e=len(ANGLES)).transform_calculate(
        angle=f"datum.number * {ANGLES[1] - ANGLES[0]}", share="datum.value"
    )
    chart = alt.layer(
        bars.mark_bar(binSpacing=1).encode(x=x, x2="high", y=y, y2=alt.datum(0), color=near, tooltip=tips),
        exact.mark_line(color=theme.GUESS).encode(x="angle:Q", y="share:Q", order="angle:Q"),
    )
    return compiled(chart.add_params(*follows(DIAL)), height=300)


def bars_figure(drawn: Directions) -> Figure:
    """How many of the directions lie at each angle from straight down: bars as drawn, a line as calculated."""
    exact = np.array([angle_density(knobs, ANGLES) * 180 / BINS for knobs in drawn.knobs])
    table = {
        "knobs": np.array(drawn.knobs, dtype="uint8"),
        **columns("b", drawn.counts / drawn.samples, "float32"),
        **columns("e", exact, "float32"),
    }
    return Figure(
        _bars_spec(),
        {"shares": pd.DataFrame(table)},
        f"{drawn.samples:,} random directions by their angle from straight down: bars as drawn, a line as calculated. With "
        "more knobs they crowd around sideways.",
    )
