"""The pictures of random directions: arrows next to those of two parameters, or bars by their angle."""

import altair as alt
import numpy as np
import pandas as pd

from core.chapters.once import built_once
from core.chapters.without_derivatives.chance import BINS, DIMENSIONS, N_ARROWS, NEAR_ANGLE, Directions, angle_density
from core.draw import theme
from core.draw.chart import chart_of
from core.draw.figure import Figure, compile_chart, follows
from core.draw.wide import columns, unfold
from core.say.messages import message, text

DIAL = "without_derivatives_turn"
PREFIX = "without-derivatives-chance"
HEIGHT = 430
ANGLE_SCALE = 100  # angles are sent as whole hundredths of a degree
AT_DIAL = "abs(datum.knobs - at) < .5"
REACH = 1.25  # the y axis is from −REACH to REACH; an arrow is at most 1 long
ANGLES = np.arange(0, 181, 3)
FEW = DIMENSIONS[0]

# Half the width in the units of the y axis, so that angles on screen are true.
HALF_WIDTH = f"({REACH} * width / height)"
IS_WIDE = "width > 620"  # then the picture has two fans side by side, and the numbers to their right
LENGTH = f"({IS_WIDE} ? min(1, 0.33 * {HALF_WIDTH}) : min(0.9, 0.97 * {HALF_WIDTH}))"  # of an arrow
FEW_X, MANY_X = f"({IS_WIDE} ? 1.05 * {LENGTH} - {HALF_WIDTH} : -9)", f"({IS_WIDE} ? 3.2 * {LENGTH} - {HALF_WIDTH} : 0)"
# A narrow picture leaves its top free for the question and its verdict.
CENTER_Y = f"({IS_WIDE} ? 0 : -0.14)"
RIGHT_OF_FANS = f"(4.4 * {LENGTH} - {HALF_WIDTH})"
NUMBER_X = f"({IS_WIDE} ? {RIGHT_OF_FANS} : -0.98 * {HALF_WIDTH})"
KIND_COLORS = {"near": theme.SLOPE, "down": theme.COMPARED, "up": theme.MUTED}


def _scales() -> dict:
    across = alt.Scale(
        domainMin=alt.ExprRef(f"-{HALF_WIDTH}"), domainMax=alt.ExprRef(HALF_WIDTH), nice=False, zero=False
    )
    bare = {"title": None, "axis": None}
    return {
        "x": alt.X("x:Q", scale=across, **bare),
        "y": alt.Y("y:Q", scale=alt.Scale(domain=[-REACH, REACH], nice=False), **bare),
    }


def _fan(rows: alt.Chart, center: str) -> list[alt.LayerChart | alt.Chart]:
    """Draw the arrows of one row of the table, and the wedge of those nearly straight down."""
    names = [text(f"{PREFIX}-{kind}") for kind in KIND_COLORS]
    arrows = unfold(rows, a=N_ARROWS).transform_calculate(
        angle=f"abs(datum.value) / {ANGLE_SCALE}",
        turn=f"datum.value / {ANGLE_SCALE} * PI / 180",
        x=f"{center} + {LENGTH} * sin(datum.turn)",
        y=f"{CENTER_Y} - {LENGTH} * cos(datum.turn)",
        x2=center,
        y2=CENTER_Y,
        kind=f"datum.angle <= {NEAR_ANGLE} ? {names[0]!r} : datum.angle < 90 ? {names[1]!r} : {names[2]!r}",
    )
    color = alt.Color("kind:N", legend=None, scale=alt.Scale(domain=names, range=list(KIND_COLORS.values())))
    dashes = alt.StrokeDash("kind:N", legend=None, scale=alt.Scale(domain=names, range=[[1, 0], [1, 0], [2, 4]]))
    near_angle = np.radians(NEAR_ANGLE)
    wedge = rows.transform_calculate(x=center, y=CENTER_Y).mark_arc(
        theta=float(np.pi - near_angle),
        theta2=float(np.pi + near_angle),
        radius=alt.ExprRef(f"height / {2 * REACH} * 1.1 * {LENGTH}"),
        radius2=0,
        color=theme.SLOPE,
        opacity=0.16,
        tooltip=None,
    )
    title = rows.transform_calculate(
        x=f"{IS_WIDE} ? {center} - {LENGTH} : 0.98 * {HALF_WIDTH}",
        y=f"{IS_WIDE} ? 1.12 : 0.62",
        words=f"datum.knobs + ' {text(f'{PREFIX}-knobs')}'",
    )
    scales = _scales()
    return [
        wedge.encode(**scales),
        arrows.mark_rule(strokeWidth=2, tooltip=None).encode(
            **scales, x2="x2:Q", y2="y2:Q", color=color, strokeDash=dashes
        ),
        arrows.mark_point(size=26, tooltip=None).encode(**scales, color=color),
        title.mark_text(
            fontSize=16, fontWeight="bold", color=theme.WORDS, align=alt.ExprRef(f"{IS_WIDE} ? 'left' : 'right'")
        ).encode(**scales, text="words:N"),
    ]


@built_once
def _arrows_spec() -> dict:
    table = chart_of("arrows")
    few, many = table.transform_filter(f"datum.knobs == {FEW} && {IS_WIDE}"), table.transform_filter(AT_DIAL)
    marks = chart_of("marks").transform_calculate(
        x=f"{MANY_X} + {LENGTH} * datum.aside", y=f"{CENTER_Y} + {LENGTH} * datum.rise"
    )
    number = many.transform_calculate(x=NUMBER_X, y=f"{IS_WIDE} ? 1.08 : 0.62")
    words = {"align": "left", "tooltip": None}
    scales = _scales()
    chart = alt.layer(
        *_fan(few, FEW_X),
        *_fan(many, MANY_X),
        marks.transform_filter(f"{IS_WIDE} || datum.aside == 0")
        .mark_text(fontSize=13, color=theme.SOFT, align=alt.ExprRef("datum.aside ? 'left' : 'center'"))
        .encode(**scales, text="word:N"),
        number.mark_text(
            **words,
            fontSize=alt.ExprRef(f"{IS_WIDE} ? 34 : 17"),
            fontWeight="bold",
            color=theme.WORD_COLORS[theme.SLOPE],
        ).encode(**scales, text="near:N"),
        number.transform_filter(IS_WIDE)
        .mark_text(**words, fontSize=15, dy=34, color=theme.WORDS)
        .encode(**scales, text=alt.value(text(f"{PREFIX}-counted"))),
        *(
            number.transform_filter(IS_WIDE)
            .mark_text(**words, fontSize=15, dy=dy, color=theme.WORD_COLORS.get(hue, theme.SOFT))
            .encode(**scales, text=alt.value(f"{sign} {text(f'{PREFIX}-{kind}')}"))
            for dy, sign, (kind, hue) in zip((74, 98, 122), ("━", "━", "┅"), KIND_COLORS.items(), strict=True)
        ),
    )
    return compile_chart(chart.add_params(*follows(DIAL)), height=HEIGHT)


def arrows_figure(sample: Directions) -> Figure:
    """Draw the first directions as arrows from one point. Down in the picture is down the error."""
    n_arrows = sample.first_angles.shape[1]
    signed_angles = np.rint(ANGLE_SCALE * sample.first_angles * sample.sides)  # negative ones point to the left
    near = [text(message(f"{PREFIX}-number", near=count)) for count in sample.n_near]
    table = {"knobs": np.array(sample.dimensions, dtype="uint8"), **columns("a", signed_angles, "int16"), "near": near}
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
    near = alt.condition(f"datum.high <= {NEAR_ANGLE} + .01", alt.value(theme.SLOPE), alt.value(theme.MUTED))
    tips = [
        alt.Tooltip("low:Q", format=".0f", title=text(f"{PREFIX}-from")),
        alt.Tooltip("high:Q", format=".0f", title=text(f"{PREFIX}-to")),
        alt.Tooltip("share:Q", format=".2%", title=text(f"{PREFIX}-share")),
    ]
    current = chart_of("shares").transform_filter(AT_DIAL)
    bin_width = 180 / BINS
    bars = unfold(current, b=BINS).transform_calculate(
        low=f"datum.number * {bin_width}", high=f"(datum.number + 1) * {bin_width}", share="datum.value"
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
    """Draw the distribution of the angles from straight down: bars for the sample, a line for the formula."""
    exact = np.array([angle_density(knobs, ANGLES) * 180 / BINS for knobs in sample.dimensions])
    table = {
        "knobs": np.array(sample.dimensions, dtype="uint8"),
        **columns("b", sample.counts / sample.samples, "float32"),
        **columns("e", exact, "float32"),
    }
    return Figure(_bars_spec(), {"shares": pd.DataFrame(table)}, text(f"{PREFIX}-bars-alt", samples=sample.samples))
