"""The picture of the price: what one step takes this machine, both ways, from seven knobs to 175 billion."""

import altair as alt
import pandas as pd

from core.chapters.without_derivatives.price import BYTES, MOST, Price, duration
from core.draw import theme
from core.draw.figure import Figure, built_once, compile_chart, follows
from core.draw.fit import BOLD, MIN_SIZE, SAFETY, size, width
from core.say.messages import text
from core.say.numbers import number

DIAL = "without_derivatives_price"
PREFIX = "without-derivatives-price"
NUDGES, SLOPES = "nudging", "slopes"
HEIGHT = 430
FARTHEST = 3 * MOST  # the picture goes a little beyond GPT-3

# What stands beside an axis, by its value.
COUNTS = (10.0, 1e3, 1e6, 1e9, 1e11)
YEAR = 31_557_600.0
TIMES = {1e-3: "part", 1.0: "second", 3.6e3: "hour", YEAR: "year", 1e3 * YEAR: "thousand", 1e6 * YEAR: "million"}
NAMED = "{}[datum.value]"
NARROW = "width < 450"
RIM = {"stroke": {"expr": "background"}, "strokeWidth": 5}  # so that a line passes under the words


@built_once
def _price_spec() -> dict:
    names, colors = [NUDGES, SLOPES], [theme.COMPARED, theme.SLOPE]
    titles = {NUDGES: _either("nudging"), SLOPES: repr(text(f"{PREFIX}-slopes"))}
    title_of = "{" + ", ".join(f"{way!r}: {title}" for way, title in titles.items()) + "}"
    color = alt.Color("way:N", legend=None, scale=alt.Scale(domain=names, range=colors))
    x = alt.X(
        "knobs:Q",
        title=text(f"{PREFIX}-across"),
        scale=alt.Scale(type="log", domain=[5, FARTHEST], nice=False),
        axis=alt.Axis(
            labelExpr=NAMED.format({count: number(count) for count in COUNTS}), values=list(COUNTS), grid=False
        ),
    )
    ticks = {time: text(f"{PREFIX}-tick", long=long) for time, long in TIMES.items()}
    y = alt.Y(
        "seconds:Q",
        title=text(f"{PREFIX}-up"),
        scale=alt.Scale(type="log", domain=[1e-6, 1e8 * YEAR], nice=False, clamp=True),
        axis=alt.Axis(
            labelExpr=NAMED.format(ticks),
            values=list(TIMES),
            labelFontSize={"expr": f"{NARROW} ? {size(max(ticks.values(), key=width), '96', 12)} : 12"},
            labelLimit=0,
            labelOverlap=False,
            tickCount=2 * len(TIMES),
        ),
    )
    lines, points = alt.Chart(alt.NamedData("lines")), alt.Chart(alt.NamedData("timed"))
    marks = alt.Chart(alt.NamedData("marks"))
    current = lines.transform_filter("abs(datum.place - at) < .5")
    line = {"x": x, "y": y, "color": color}
    tips = [
        alt.Tooltip("named:N", title=text("without-derivatives-race-way")),
        alt.Tooltip("knobs:Q", format=",.0f", title=text(f"{PREFIX}-across")),
        alt.Tooltip("took:N", title=text(f"{PREFIX}-up")),
    ]
    beyond = alt.Chart(alt.NamedData("memory"))
    bottom, top = alt.value({"expr": "height"}), alt.value(0)
    # In a narrow picture long words are smaller, and begin farther to the left.
    narrow = f"clamp((width - 2) / datum.wide, {MIN_SIZE}, 13)"
    printed, begin = f"{NARROW} ? {narrow} : 17", f"{NARROW} ? clamp(width - {narrow} * datum.wide, -40, 26) : 26"
    gpt = {"align": "right", "dx": -6, "fontSize": 14, "tooltip": None}
    chart = alt.layer(
        beyond.mark_rect(color=theme.MUTED, opacity=0.14, tooltip=None).encode(x=x, x2="end:Q", y=top, y2=bottom),
        lines.mark_area(opacity=0.18, tooltip=None).encode(x=x, y="low:Q", y2="high:Q", color=color),
        lines.mark_line(strokeDash=[5, 5], strokeWidth=1.5, tooltip=None).encode(**line),
        points.transform_calculate(named=f"{title_of}[datum.way]")
        .mark_point(size=45, opacity=1)
        .encode(**line, tooltip=tips),
        marks.mark_rule(color=theme.CURRENT, strokeWidth=1.5, strokeDash=[3, 3], tooltip=None).encode(x=x),
        *(
            marks.mark_text(**gpt, color=theme.WORDS, **rim).encode(
                x=x, y=alt.value({"expr": "height * 0.56"}), text=alt.value(text(f"{PREFIX}-gpt"))
            )
            for rim in (RIM, {})
        ),
        current.mark_rule(color=theme.MUTED, strokeWidth=1).encode(x=x),
        *(
            beyond.transform_calculate(words=_either(name))
            .mark_text(align=align, fontSize={"expr": f"{NARROW} ? 12 : 13"}, color=theme.SOFT, tooltip=None, **rim)
            .encode(x=alt.value({"expr": across}), y=alt.value({"expr": up}), text="words:N")
            for name, align, across, up in (
                ("memory", "right", "width - 6", "height - 12"),
                (
                    "band",
                    {"expr": f"{NARROW} ? 'right' : 'left'"},
                    f"{NARROW} ? width - 6 : 12",
                    f"height - ({NARROW} ? 34 : 8)",
                ),
            )
            for rim in (RIM, {})
        ),
        current.mark_point(size=190, filled=True, opacity=1, tooltip=None).encode(**line),
        *(
            current.transform_filter(f"datum.way == {way!r}")
            .transform_calculate(words=f"{titles[way]} + ': ' + datum.took")
            .mark_text(
                align="left",
                fontWeight="bold",
                fontSize={"expr": printed},
                tooltip=None,
                color=theme.WORD_COLORS[hue],
                **rim,
            )
            .encode(x=alt.value({"expr": begin}), y=alt.value(line_at), text="words:N")
            for way, hue, line_at in zip(names, colors, (18, 44), strict=True)
            for rim in (RIM, {})
        ),
    )
    return compile_chart(chart.add_params(*follows(DIAL)), height=HEIGHT)


def _either(name: str) -> str:
    """Build a Vega expression for words in the picture: the short ones in a narrow picture."""
    words = f"{PREFIX}-{name}"
    return f"({NARROW} ? '{text(f'{words}-short')}' : '{text(words)}')"


def price_figure(price: Price, memory: int) -> Figure:
    """Draw both ways at every place of the dial with their bands. Points are the timed sizes.

    Args:
        price: the times.
        memory: the bytes of this machine's memory: what does not fit is shaded.
    """
    lines, points = [], []
    series = (
        (NUDGES, price.nudges, price.timings.nudged_knobs, price.timings.nudges),
        (SLOPES, price.slopes, price.timings.knobs, price.timings.slopes),
    )
    for way, band, knobs, seconds in series:
        low, middle, high = band.T
        took = [text(duration(each)) for each in middle]
        columns = {"place": range(len(price.knobs)), "knobs": price.knobs, "low": low, "seconds": middle, "high": high}
        name = text(f"{PREFIX}-nudging-short" if way == NUDGES else f"{PREFIX}-slopes")
        wide = [SAFETY * BOLD * width(f"{name}: {each}") for each in took]
        lines.append(pd.DataFrame({"way": way, **columns, "took": took, "wide": wide}))
        took = [text(duration(each)) for each in seconds]
        points.append(pd.DataFrame({"way": way, "knobs": knobs, "seconds": seconds, "took": took}))
    full = min(memory / BYTES, FARTHEST)
    return Figure(
        _price_spec(),
        {
            "lines": pd.concat(lines, ignore_index=True),
            "timed": pd.concat(points, ignore_index=True),
            "marks": pd.DataFrame({"knobs": [float(MOST)]}),
            "memory": pd.DataFrame({"knobs": [full], "end": [float(FARTHEST)]}),
        },
        text(f"{PREFIX}-alt"),
    )
