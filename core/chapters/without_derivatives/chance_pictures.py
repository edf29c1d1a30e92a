"""Random directions as arrows around the place where one stands, beside those of two knobs; or as bars by their angle."""

import altair as alt
import numpy as np
import pandas as pd

from core.chapters.without_derivatives.chance import BINS, KNOBS, SHOWN, WITHIN, Directions, angle_density
from core.draw import theme
from core.draw.figure import Figure, built_once, compile_chart, follows
from core.draw.wide import columns, unfold
from core.say.messages import message, text

DIAL = "without_derivatives_turn"
PREFIX = "without-derivatives-chance"
HEIGHT = 430
FINE = 100  # angles travel as whole hundredths of a degree
AT_DIAL = "abs(datum.knobs - at) < .5"
EDGE = 1.25  # the picture reaches so far up and down; an arrow is at most 1 long
ANGLES = np.arange(0, 181, 3)
FEW = KNOBS[0]

# Half the picture's width in units of its height: angles on screen are the real ones.
HALF = f"({EDGE} * width / height)"
WIDE = "width > 620"  # then two fans stand side by side, and the numbers beside them
LONG = f"({WIDE} ? min(1, 0.33 * {HALF}) : min(0.9, 0.97 * {HALF}))"  # an arrow
FEW_AT, MANY_AT = f"({WIDE} ? 1.05 * {LONG} - {HALF} : -9)", f"({WIDE} ? 3.2 * {LONG} - {HALF} : 0)"
# A narrow picture keeps its top free: the question and its verdict stand there.
MIDDLE = f"({WIDE} ? 0 : -0.14)"
BESIDE = f"(4.4 * {LONG} - {HALF})"
NUMBER_AT = f"({WIDE} ? {BESIDE} : -0.98 * {HALF})"
NAMES = {"near": theme.SLOPE, "down": theme.COMPARED, "up": theme.MUTED}  # the kinds of directions, each in its color


def _scales() -> dict:
    across = alt.Scale(domainMin=alt.ExprRef(f"-{HALF}"), domainMax=alt.ExprRef(HALF), nice=False, zero=False)
    bare = {"title": None, "axis": None}
    return {
        "x": alt.X("x:Q", scale=across, **bare),
        "y": alt.Y("y:Q", scale=alt.Scale(domain=[-EDGE, EDGE], nice=False), **bare),
    }


def _fan(rows: alt.Chart, center: str) -> list[alt.LayerChart | alt.Chart]:
    """Draw the arrows of one row of the table, and the wedge of those that lead nearly straight down."""
    names = [text(f"{PREFIX}-{kind}") for kind in NAMES]
    arrows = unfold(rows, a=SHOWN).transform_calculate(
        angle=f"abs(datum.value) / {FINE}",
        turn=f"datum.value / {FINE} * PI / 180",
        x=f"{center} + {LONG} * sin(datum.turn)",
        y=f"{MIDDLE} - {LONG} * cos(datum.turn)",
        x2=center,
        y2=MIDDLE,
        kind=f"datum.angle <= {WITHIN} ? {names[0]!r} : datum.angle < 90 ? {names[1]!r} : {names[2]!r}",
    )
    kind = alt.Color("kind:N", legend=None, scale=alt.Scale(domain=names, range=list(NAMES.values())))
    dashes = alt.StrokeDash("kind:N", legend=None, scale=alt.Scale(domain=names, range=[[1, 0], [1, 0], [2, 4]]))
    edge = WITHIN * np.pi / 180
    wedge = rows.transform_calculate(x=center, y=MIDDLE).mark_arc(
        theta=float(np.pi - edge),
        theta2=float(np.pi + edge),
        radius=alt.ExprRef(f"height / {2 * EDGE} * 1.1 * {LONG}"),
        radius2=0,
        color=theme.SLOPE,
        opacity=0.16,
        tooltip=None,
    )
    title = rows.transform_calculate(
        x=f"{WIDE} ? {center} - {LONG} : 0.98 * {HALF}",
        y=f"{WIDE} ? 1.12 : 0.62",
        words=f"datum.knobs + ' {text(f'{PREFIX}-knobs')}'",
    )
    scales = _scales()
    return [
        wedge.encode(**scales),
        arrows.mark_rule(strokeWidth=2, tooltip=None).encode(
            **scales, x2="x2:Q", y2="y2:Q", color=kind, strokeDash=dashes
        ),
        arrows.mark_point(size=26, tooltip=None).encode(**scales, color=kind),
        title.mark_text(
            fontSize=16, fontWeight="bold", color=theme.WORDS, align=alt.ExprRef(f"{WIDE} ? 'left' : 'right'")
        ).encode(**scales, text="words:N"),
    ]


@built_once
def _arrows_spec() -> dict:
    table = alt.Chart(alt.NamedData("arrows"))
    few, many = table.transform_filter(f"datum.knobs == {FEW} && {WIDE}"), table.transform_filter(AT_DIAL)
    marks = alt.Chart(alt.NamedData("marks")).transform_calculate(
        x=f"{MANY_AT} + {LONG} * datum.aside", y=f"{MIDDLE} + {LONG} * datum.rise"
    )
    number = many.transform_calculate(x=NUMBER_AT, y=f"{WIDE} ? 1.08 : 0.62")
    words = {"align": "left", "tooltip": None}
    scales = _scales()
    chart = alt.layer(
        *_fan(few, FEW_AT),
        *_fan(many, MANY_AT),
        marks.transform_filter(f"{WIDE} || datum.aside == 0")
        .mark_text(fontSize=13, color=theme.SOFT, align=alt.ExprRef("datum.aside ? 'left' : 'center'"))
        .encode(**scales, text="word:N"),
        number.mark_text(
            **words, fontSize=alt.ExprRef(f"{WIDE} ? 34 : 17"), fontWeight="bold", color=theme.WORD_COLORS[theme.SLOPE]
        ).encode(**scales, text="near:N"),
        number.transform_filter(WIDE)
        .mark_text(**words, fontSize=15, dy=34, color=theme.WORDS)
        .encode(**scales, text=alt.value(text(f"{PREFIX}-counted"))),
        *(
            number.transform_filter(WIDE)
            .mark_text(**words, fontSize=15, dy=dy, color=theme.WORD_COLORS.get(hue, theme.SOFT))
            .encode(**scales, text=alt.value(f"{sign} {text(f'{PREFIX}-{kind}')}"))
            for dy, sign, (kind, hue) in zip((74, 98, 122), ("━", "━", "┅"), NAMES.items(), strict=True)
        ),
    )
    return compile_chart(chart.add_params(*follows(DIAL)), height=HEIGHT)


def arrows_figure(sample: Directions) -> Figure:
    """Draw some of the directions as arrows from one place. Down in the picture is down the error."""
    n_arrows = sample.first_angles.shape[1]
    signed_angles = np.rint(FINE * sample.first_angles * sample.sides)  # to the left below 0
    near = [text(message(f"{PREFIX}-number", near=count)) for count in sample.near]
    table = {"knobs": np.array(sample.knobs, dtype="uint8"), **columns("a", signed_angles, "int16"), "near": near}
    down, up, side = (text(f"{PREFIX}-{word}") for word in ("to-down", "to-up", "to-side"))
    marks = {"aside": [0, 0, 1.04], "rise": [-1.15, 1.12, 0.0], "word": [down, up, side]}
    return Figure(
        _arrows_spec(),
        {"arrows": pd.DataFrame(table), "marks": pd.DataFrame(marks)},
        text(f"{PREFIX}-alt", arrows=n_arrows),
    )


@built_once
def _bars_spec() -> dict:
    x = alt.X(
        "low:Q",
        title=text(f"{PREFIX}-degrees"),
        scale=alt.Scale(domain=[0, 180], nice=False),
        axis=alt.Axis(values=list(range(0, 181, 30))),
    )
    y = alt.Y(
        "share:Q",
        title=text(f"{PREFIX}-share"),
        axis=alt.Axis(format=".0%", values=[0.01, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5]),
        scale=alt.Scale(type="sqrt", domain=[0, 0.55], nice=False),
    )
    near = alt.condition(f"datum.high <= {WITHIN} + .01", alt.value(theme.SLOPE), alt.value(theme.MUTED))
    tips = [
        alt.Tooltip("low:Q", format=".0f", title=text(f"{PREFIX}-from")),
        alt.Tooltip("high:Q", format=".0f", title=text(f"{PREFIX}-to")),
        alt.Tooltip("share:Q", format=".2%", title=text(f"{PREFIX}-share")),
    ]
    current = alt.Chart(alt.NamedData("shares")).transform_filter(AT_DIAL)
    wide = 180 / BINS
    bars = unfold(current, b=BINS).transform_calculate(
        low=f"datum.number * {wide}", high=f"(datum.number + 1) * {wide}", share="datum.value"
    )
    exact = unfold(current, e=len(ANGLES)).transform_calculate(
        angle=f"datum.number * {ANGLES[1] - ANGLES[0]}", share="datum.value"
    )
    chart = alt.layer(
        bars.mark_bar(binSpacing=1).encode(x=x, x2="high", y=y, y2=alt.datum(0), color=near, tooltip=tips),
        exact.mark_line(color=theme.GUESS).encode(x="angle:Q", y="share:Q", order="angle:Q"),
    )
    return compile_chart(chart.add_params(*follows(DIAL)), height=HEIGHT)


def bars_figure(sample: Directions) -> Figure:
    """Draw how many of the directions lie at each angle from straight down: bars for the sample, a line for the formula."""
    exact = np.array([angle_density(knobs, ANGLES) * 180 / BINS for knobs in sample.knobs])
    table = {
        "knobs": np.array(sample.knobs, dtype="uint8"),
        **columns("b", sample.counts / sample.samples, "float32"),
        **columns("e", exact, "float32"),
    }
    return Figure(_bars_spec(), {"shares": pd.DataFrame(table)}, text(f"{PREFIX}-bars-alt", samples=sample.samples))
