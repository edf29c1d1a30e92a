"""The picture of the price: what one step takes this machine, both ways, from seven knobs to 175 billion."""

import altair as alt
import pandas as pd

from core.chapters.without_derivatives.price import MOST, Price, duration
from core.draw import theme
from core.draw.figure import Figure, built_once, compiled, follows

DIAL = "without_derivatives_price"
NUDGES, SLOPES = "nudging", "slopes"

# What stands beside an axis, by its value.
COUNTS = {10.0: "10", 1e3: "1,000", 1e6: "1 million", 1e9: "1 billion", 1e11: "100 billion"}
YEAR = 31_557_600.0
TIMES = {
    1e-3: "1 ms",
    1.0: "1 second",
    3.6e3: "1 hour",
    YEAR: "1 year",
    1e3 * YEAR: "1,000 years",
    1e6 * YEAR: "1 million years",
}
NAMED = "{}[datum.value]"


@built_once
def _price_spec() -> dict:
    names, colors = [NUDGES, SLOPES], [theme.COMPARED, theme.SLOPE]
    color = alt.Color("way:N", legend=None, scale=alt.Scale(domain=names, range=colors))
    x = alt.X(
        "knobs:Q",
        title="knobs in the network",
        scale=alt.Scale(type="log", domain=[5, 2 * MOST], nice=False),
        axis=alt.Axis(labelExpr=NAMED.format(COUNTS), values=list(COUNTS), grid=False),
    )
    y = alt.Y(
        "seconds:Q",
        title="time for one step",
        scale=alt.Scale(type="log", domain=[1e-6, 1e8 * YEAR], nice=False, clamp=True),
        axis=alt.Axis(labelExpr=NAMED.format(TIMES), values=list(TIMES), labelOverlap=False, tickCount=2 * len(TIMES)),
    )
    lines = alt.Chart(alt.NamedData("lines"))
    timed = alt.Chart(alt.NamedData("timed"))
    current = lines.transform_filter("abs(datum.place - at) < .5")
    line = {"x": x, "y": y, "color": color}
    tips = [alt.Tooltip("way:N"), alt.Tooltip("knobs:Q", format=",.0f"), alt.Tooltip("took:N", title="took")]
    chart = alt.layer(
        lines.mark_area(opacity=0.18, tooltip=None).encode(x=x, y="low:Q", y2="high:Q", color=color),
        lines.mark_line(strokeDash=[5, 5], strokeWidth=1.5, tooltip=None).encode(**line),
        timed.mark_point(size=45, opacity=1).encode(**line, tooltip=tips),
        current.mark_rule(color=theme.MUTED, strokeWidth=1).encode(x=x),
        current.mark_point(size=150, filled=True, opacity=1, tooltip=None).encode(**line),
        *(
            current.transform_filter(f"datum.way == {way!r}")
            .transform_calculate(words="datum.way + ': ' + datum.took")
            .mark_text(align="left", fontWeight="bold", fontSize=14, tooltip=None, color=theme.WRITTEN[hue], **rim)
            .encode(x=alt.value(10), y=alt.value(line_at), text="words:N")
            for way, hue, line_at in zip(names, colors, (14, 34), strict=True)
            # A rim in the color of the page, so that the line of the dial passes under the words.
            for rim in ({"stroke": {"expr": "background"}, "strokeWidth": 5}, {})
        ),
    )
    return compiled(chart.add_params(*follows(DIAL)), height=270)


def price_figure(price: Price) -> Figure:
    """Draw both ways at every place of the dial with their bands. Points are the timed sizes."""
    lines, timed = [], []
    series = (
        (NUDGES, price.nudges, price.timed.nudged_knobs, price.timed.nudged),
        (SLOPES, price.slopes, price.timed.knobs, price.timed.slopes),
    )
    for way, band, knobs, seconds in series:
        low, middle, high = band.T
        took = [duration(each) for each in middle]
        columns = {"place": range(len(price.knobs)), "knobs": price.knobs, "low": low, "seconds": middle, "high": high}
        lines.append(pd.DataFrame({"way": way, **columns, "took": took}))
        timed.append(
            pd.DataFrame({"way": way, "knobs": knobs, "seconds": seconds, "took": [duration(each) for each in seconds]})
        )
    return Figure(
        _price_spec(),
        {"lines": pd.concat(lines, ignore_index=True), "timed": pd.concat(timed, ignore_index=True)},
        "The time for one step, by slopes and by nudging every knob, by number of knobs. Dots were timed here; the dashed lines go on from them.",
    )
