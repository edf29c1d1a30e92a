"""The picture of the price: the time of one step on this machine, by both ways, from 7 parameters to 175 billion."""

import altair as alt
import pandas as pd

from core.chapters.once import built_once
from core.chapters.without_derivatives.price import BYTES_PER_PARAM, MAX_PARAMS, Price, duration
from core.draw import theme
from core.draw.chart import chart_of
from core.draw.figure import Figure, compile_chart, follows
from core.draw.fit import BOLD, MIN_SIZE, SAFETY, size, width
from core.say.messages import text
from core.say.numbers import number

DIAL = "without_derivatives_price"
PREFIX = "without-derivatives-price"
NUDGES, SLOPES = "nudging", "slopes"
HEIGHT = 430
X_MAX = 3 * MAX_PARAMS
X_TICKS = (10.0, 1e3, 1e6, 1e9, 1e11)
YEAR = 31_557_600.0
Y_TICKS = {1e-3: "part", 1.0: "second", 3.6e3: "hour", YEAR: "year", 1e3 * YEAR: "thousand", 1e6 * YEAR: "million"}
TICK_LABELS = "{}[datum.value]"  # a Vega expression: the label of each value
IS_NARROW = "width < 450"
OUTLINE = {"stroke": {"expr": "background"}, "strokeWidth": 5}


def _axes() -> dict:
    ticks = {time: text(f"{PREFIX}-tick", long=long) for time, long in Y_TICKS.items()}
    return {
        "x": alt.X(
            "knobs:Q",
            title=text(f"{PREFIX}-across"),
            scale=alt.Scale(type="log", domain=[5, X_MAX], nice=False),
            axis=alt.Axis(
                labelExpr=TICK_LABELS.format({count: number(count) for count in X_TICKS}),
                values=list(X_TICKS),
                grid=False,
            ),
        ),
        "y": alt.Y(
            "seconds:Q",
            title=text(f"{PREFIX}-up"),
            scale=alt.Scale(type="log", domain=[1e-6, 1e8 * YEAR], nice=False, clamp=True),
            axis=alt.Axis(
                labelExpr=TICK_LABELS.format(ticks),
                values=list(Y_TICKS),
                labelFontSize={"expr": f"{IS_NARROW} ? {size(max(ticks.values(), key=width), '96', 12)} : 12"},
                labelLimit=0,
                labelOverlap=False,
                tickCount=2 * len(Y_TICKS),
            ),
        ),
    }


@built_once
def _price_spec() -> dict:
    colors = {NUDGES: theme.COMPARED, SLOPES: theme.SLOPE}
    titles = {NUDGES: _label("nudging"), SLOPES: repr(text(f"{PREFIX}-slopes"))}
    title_of = "{" + ", ".join(f"{way!r}: {title}" for way, title in titles.items()) + "}"
    axes = _axes()
    x = axes["x"]
    color = alt.Color("way:N", legend=None, scale=alt.Scale(domain=list(colors), range=list(colors.values())))
    lines, points = chart_of("lines"), chart_of("timed")
    marks, beyond = chart_of("marks"), chart_of("memory")
    current = lines.transform_filter("abs(datum.place - at) < .5")
    tips = [
        alt.Tooltip("named:N", title=text("without-derivatives-race-way")),
        alt.Tooltip("knobs:Q", format=",.0f", title=text(f"{PREFIX}-across")),
        alt.Tooltip("took:N", title=text(f"{PREFIX}-up")),
    ]
    bottom, top = _at("height"), alt.value(0)
    gpt_style = {"align": "right", "dx": -6, "fontSize": 14, "color": theme.WORDS}
    gpt_text = alt.value(text(f"{PREFIX}-gpt"))
    chart = alt.layer(
        beyond.mark_rect(color=theme.MUTED, opacity=0.14, tooltip=None).encode(x=x, x2="end:Q", y=top, y2=bottom),
        lines.mark_area(opacity=0.18, tooltip=None).encode(x=x, y="low:Q", y2="high:Q", color=color),
        lines.mark_line(strokeDash=[5, 5], strokeWidth=1.5, tooltip=None).encode(**axes, color=color),
        points.transform_calculate(named=f"{title_of}[datum.way]")
        .mark_point(size=45, opacity=1)
        .encode(**axes, color=color, tooltip=tips),
        marks.mark_rule(color=theme.CURRENT, strokeWidth=1.5, strokeDash=[3, 3], tooltip=None).encode(x=x),
        *_text_with_outline(marks, gpt_style, x=x, y=_at("height * 0.56"), text=gpt_text),
        current.mark_rule(color=theme.MUTED, strokeWidth=1).encode(x=x),
        *_notes(beyond),
        current.mark_point(size=190, filled=True, opacity=1, tooltip=None).encode(**axes, color=color),
        *_times(current, titles, colors),
    )
    return compile_chart(chart.add_params(*follows(DIAL)), height=HEIGHT)


def _at(expression: str):
    return alt.value({"expr": expression})


def _text_with_outline(rows: alt.Chart, style: dict, **channels) -> list[alt.Chart]:
    """Draw text over an outline in the color of the background, so that lines pass under the words."""
    return [rows.mark_text(**style, tooltip=None, **outline).encode(**channels) for outline in (OUTLINE, {})]


def _notes(beyond: alt.Chart) -> list[alt.Chart]:
    """Explain the shaded part and the bands at the bottom of the picture."""
    style = {"fontSize": {"expr": f"{IS_NARROW} ? 12 : 13"}, "color": theme.SOFT}
    band_align = {"expr": f"{IS_NARROW} ? 'right' : 'left'"}
    band_x, band_y = _at(f"{IS_NARROW} ? width - 6 : 12"), _at(f"height - ({IS_NARROW} ? 34 : 8)")
    memory_x, memory_y = _at("width - 6"), _at("height - 12")
    memory, band = (beyond.transform_calculate(words=_label(name)) for name in ("memory", "band"))
    return [
        *_text_with_outline(memory, {**style, "align": "right"}, x=memory_x, y=memory_y, text="words:N"),
        *_text_with_outline(band, {**style, "align": band_align}, x=band_x, y=band_y, text="words:N"),
    ]


def _times(current: alt.Chart, titles: dict[str, str], colors: dict[str, str]) -> list[alt.Chart]:
    """Write the time of one step by each way at the top of the picture."""
    # In a narrow picture long words are smaller and start farther to the left.
    narrow = f"clamp((width - 2) / datum.wide, {MIN_SIZE}, 13)"
    style = {"align": "left", "fontWeight": "bold", "fontSize": {"expr": f"{IS_NARROW} ? {narrow} : 17"}}
    x = _at(f"{IS_NARROW} ? clamp(width - {narrow} * datum.wide, -40, 26) : 26")
    layers = []
    for way, y in ((NUDGES, 18), (SLOPES, 44)):
        rows = current.transform_filter(f"datum.way == {way!r}").transform_calculate(
            words=f"{titles[way]} + ': ' + datum.took"
        )
        color = theme.WORD_COLORS[colors[way]]
        layers += _text_with_outline(rows, {**style, "color": color}, x=x, y=alt.value(y), text="words:N")
    return layers


def _label(name: str) -> str:
    """Build a Vega expression for words in the picture, with the short ones in a narrow picture."""
    words = f"{PREFIX}-{name}"
    return f"({IS_NARROW} ? '{text(f'{words}-short')}' : '{text(words)}')"


def price_figure(price: Price, memory: int) -> Figure:
    """Draw both ways with their bands at every place of the dial. Points are the measured times.

    Args:
        price: the times.
        memory: this machine's memory in bytes. Sizes that do not fit are shaded.
    """
    lines, points = [], []
    series = (
        (NUDGES, price.nudges, price.timings.nudged_sizes, price.timings.nudges),
        (SLOPES, price.slopes, price.timings.sizes, price.timings.slopes),
    )
    for way, band, n_params, times in series:
        low, middle, high = band.T
        durations = [text(duration(seconds)) for seconds in middle]
        columns = {"place": range(len(price.sizes)), "knobs": price.sizes, "low": low, "seconds": middle, "high": high}
        name = text(f"{PREFIX}-nudging-short" if way == NUDGES else f"{PREFIX}-slopes")
        widths = [SAFETY * BOLD * width(f"{name}: {words}") for words in durations]
        lines.append(pd.DataFrame({"way": way, **columns, "took": durations, "wide": widths}))
        durations = [text(duration(seconds)) for seconds in times]
        points.append(pd.DataFrame({"way": way, "knobs": n_params, "seconds": times, "took": durations}))
    most_in_memory = min(memory / BYTES_PER_PARAM, X_MAX)
    return Figure(
        _price_spec(),
        {
            "lines": pd.concat(lines, ignore_index=True),
            "timed": pd.concat(points, ignore_index=True),
            "marks": pd.DataFrame({"knobs": [float(MAX_PARAMS)]}),
            "memory": pd.DataFrame({"knobs": [most_in_memory], "end": [float(X_MAX)]}),
        },
        text(f"{PREFIX}-alt"),
    )
