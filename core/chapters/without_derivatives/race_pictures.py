"""The pictures and the tables of the race: all sizes together, or one size evaluation by evaluation."""

from collections.abc import Sequence

import altair as alt
import numpy as np
import pandas as pd

from core.chapters.once import built_once
from core.chapters.without_derivatives.race_words import format_error
from core.chapters.without_derivatives.ways import TITLES, method_channels, method_name
from core.draw import theme
from core.draw.chart import chart_of
from core.draw.figure import Figure, compile_chart, follows
from core.draw.fit import BOLD, SAFETY, size, width
from core.draw.marks import corners
from core.race import NUDGED, RIVALS, SIZES, SLOPES, SWEEPS, MethodResult, SizeResult, log_spaced
from core.say.messages import text
from core.say.numbers import localize, number

DIAL = "without_derivatives_looked"
WINNER = "★"
HEIGHT = 430
DECADES = [10.0**power for power in range(-16, 4)]
FLOOR = 1e-6  # lower errors are drawn here
IS_NARROW = "width < 450"
# The end of the y axis, as a share of the error at the start. The question of the prediction is above the lines.
Y_MAX = f"({IS_NARROW} ? 1.75 : 1.5)"
# The least end of the x axis, in sizes. The names of the lines are at their right ends.
MIN_X_END = f"({IS_NARROW} ? {len(SIZES) + 1.2} : {len(SIZES) + 0.1})"
FONT_SIZE = f"{IS_NARROW} ? 12 : 14"  # of these names
NAME_OFFSET = 12  # px from a line's end to its name
MAX_NAME_SHARE = 0.4  # of the picture's width
NAMES_FROM = 4  # evaluations: before, the lines are so close that their names would overlap
RIVAL, ZERO = "rival", "zero"  # the best method without slopes; a network with all parameters at 0
LINES = (SLOPES, NUDGED, RIVAL, ZERO, *RIVALS)
LINE_COLORS = (theme.SLOPE, theme.SLOPE, theme.COMPARED, theme.MUTED, *[theme.COMPARED] * len(RIVALS))
LINE_WIDTHS = (4, 2, 4, 2, *[1] * len(RIVALS))
LINE_DASHES = [theme.DASHES[index] for index in (0, 1, 5, 2, 3, 4, 6)]


def dial_places(n_evals: int) -> np.ndarray:
    """List the places of the race's dial: at most 500 numbers of evaluations, evenly spaced from 0."""
    return np.arange(0, n_evals + 1, max(1, n_evals // 250))


def size_results_at_start(sizes: Sequence[int], n_evals: int) -> list[SizeResult]:
    """Make results whose errors stay at the start, for the picture of a race that has not been run."""
    flat_curve = np.ones(n_evals)
    return [
        SizeResult(size, 1, 1.0, 1.0, tuple(MethodResult(name, 0.0, (1.0,), flat_curve, size) for name in SWEEPS))
        for size in sizes
    ]


def _sizes_channels() -> dict:
    """Build the axes, and the color, width and dashes of each line."""

    def by_way(channel: type, values: Sequence):
        return channel("way:N", legend=None, scale=alt.Scale(domain=list(LINES), range=list(values)))

    return {
        "x": alt.X(
            "place:Q",
            title=text("without-derivatives-race-across"),
            scale=alt.Scale(domainMin=-0.2, domainMax=alt.ExprRef(_x_end()), nice=False, zero=False),
            axis=alt.Axis(
                values=list(range(len(SIZES))),
                labelExpr=f"{[localize(f'{size:,}') for size in SIZES]}[datum.value]",
                grid=False,
                labelOverlap=False,
                tickCount=4 * len(SIZES),
            ),
        ),
        "y": alt.Y(
            "share:Q",
            title=text("without-derivatives-race-up"),
            scale=alt.Scale(domainMin=0, domainMax=alt.ExprRef(Y_MAX), nice=False),
            axis=alt.Axis(values=[0, 0.25, 0.5, 0.75, 1], format="%"),
        ),
        "color": by_way(alt.Color, LINE_COLORS),
        "strokeWidth": by_way(alt.StrokeWidth, LINE_WIDTHS),
        "strokeDash": by_way(alt.StrokeDash, LINE_DASHES),
    }


@built_once
def _sizes_spec() -> dict:
    channels = _sizes_channels()
    position = {channel: channels[channel] for channel in ("x", "y")}
    current = (
        chart_of("runs")
        .transform_filter("abs(datum.evals - at) < .5")
        .transform_fold([SLOPES, NUDGED, RIVAL, ZERO], as_=["way", "share"])
        .transform_calculate(error="datum.share * datum.start", name=f"{_names()}[datum.way]")
    )
    tips = [
        alt.Tooltip("name:N", title=text("without-derivatives-race-way")),
        alt.Tooltip("share:Q", format=".1~%", title=text("without-derivatives-race-error")),
    ]
    bold = current.transform_filter(f"datum.way == '{SLOPES}' || datum.way == '{RIVAL}'")
    last = current.transform_filter(f"datum.place == {len(SIZES) - 1}")
    print_size = f"{IS_NARROW} ? {_name_size(short=True)} : {_name_size(short=False)}"
    label = {"align": "left", "baseline": "middle", "fontSize": alt.ExprRef(print_size), "tooltip": None}

    def name(way: str, expression: str, **style) -> alt.Chart:
        rows = last.transform_filter(f"datum.way == '{way}' && at >= {NAMES_FROM}").transform_calculate(
            words=expression
        )
        color = theme.WORD_COLORS[LINE_COLORS[LINES.index(way)]]
        return rows.mark_text(**{**label, **style}, color=color, dx=NAME_OFFSET, lineBreak="\n", lineHeight=17).encode(
            **position, text="words:N"
        )

    error = "format(datum.share, '.0%')"
    chart = alt.layer(
        current.mark_line(tooltip=None).encode(**channels),
        bold.mark_point(size=190, opacity=1).encode(**position, color=channels["color"], tooltip=tips),
        current.transform_filter(f"datum.way == '{ZERO}' && datum.place == 2")
        .transform_calculate(words=_label("zero", short="without-derivatives-race-zero-short"))
        .mark_text(**{**label, "align": "center", "baseline": "bottom"}, dy=-9, color=theme.SOFT)
        .encode(**position, text="words:N"),
        name(SLOPES, f"{_label('with')} + ' ' + {error}", fontWeight="bold", baseline="bottom", dy=5),
        name(RIVAL, f"{_label('without')} + '\\n' + {error}", fontWeight="bold"),
        name(NUDGED, _label("nudged")),
    )
    return compile_chart(chart.add_params(*follows(DIAL)), height=HEIGHT)


def _longest_name(*, short: bool) -> str:
    """Return the longest name at the ends of the lines. The error follows the name of the way with slopes."""
    suffix = ".short" if short else ""
    names = {name: text(f"without-derivatives-race-{name}{suffix}") for name in ("with", "without", "nudged")}
    return max(names["with"] + " 0%", names["without"], names["nudged"], key=width)


def _name_size(*, short: bool) -> str:
    return size(_longest_name(short=short), f"width * {MAX_NAME_SHARE} - {NAME_OFFSET}", f"({FONT_SIZE})", bold=True)


def _x_end() -> str:
    """Build a Vega expression for the end of the x axis, which leaves room for the names of the lines."""
    wide, narrow = (SAFETY * BOLD * width(_longest_name(short=short)) for short in (False, True))
    share = (
        f"min({MAX_NAME_SHARE}, (({IS_NARROW} ? {narrow:.4g} : {wide:.4g}) * ({FONT_SIZE}) + {NAME_OFFSET}) / width)"
    )
    return f"max({MIN_X_END}, ({len(SIZES) - 1} + 0.2 * {share}) / (1 - {share}))"


def _label(name: str, short: str = "") -> str:
    """Build a Vega expression for a line's name, with the short one in a narrow picture."""
    words = f"without-derivatives-race-{name}"
    return f"({IS_NARROW} ? {text(short or f'{words}.short')!r} : {text(words)!r})"


def _names() -> dict[str, str]:
    return {name: text(method_name(name)) for name in SWEEPS} | {
        RIVAL: text("without-derivatives-race-without"),
        ZERO: text("without-derivatives-race-zero"),
    }


def sizes_figure(size_results: Sequence[SizeResult]) -> Figure:
    """Draw the lowest error of every way by size, as a share of the error at the start, at every place of the dial."""
    evals = dial_places(len(size_results[0].method_results[0].best_after))
    rows = []
    for size_result in size_results:
        shares = {
            method_result.method: method_result.best_after[np.maximum(evals, 1) - 1] / size_result.start
            for method_result in size_result.method_results
        }
        shares[RIVAL] = np.min([shares[name] for name in RIVALS], axis=0)
        shares[ZERO] = np.full(len(evals), size_result.zero / size_result.start)
        columns = {name: shares[name].astype("float32") for name in LINES}
        constants = {"place": np.uint8(SIZES.index(size_result.n_params)), "start": np.float32(size_result.start)}
        rows.append(pd.DataFrame({"evals": evals.astype("uint16"), **constants, **columns}))
    sizes = ", ".join(localize(f"{size_result.n_params:,}") for size_result in size_results)
    return Figure(
        _sizes_spec(),
        {"runs": pd.concat(rows, ignore_index=True)},
        text("without-derivatives-race-alt", sizes=sizes),
    )


@built_once
def _race_spec() -> dict:
    lines = chart_of("lines")
    scale = alt.Scale(type="log", nice=False)
    x = alt.X(
        "look:Q",
        title=text("without-derivatives-race-looks"),
        scale=scale,
        axis=alt.Axis(values=[1, 10, 100, 1000], format=",d", grid=False),
    )
    y = alt.Y(
        "error:Q",
        title=text("without-derivatives-race-error"),
        scale=scale,
        axis=alt.Axis(format="~r", values=DECADES),
    )
    line = {"x": x, "y": y, **method_channels()}
    tips = [
        alt.Tooltip("method:N", title=text("without-derivatives-race-way")),
        alt.Tooltip("look:Q", format=",d", title=text("without-derivatives-race-looks")),
        alt.Tooltip("error:Q", format=".2", title=text("without-derivatives-race-error")),
    ]
    chart = alt.layer(
        chart_of("corners").mark_point(opacity=0, tooltip=None).encode(x="x:Q", y="y:Q"),
        lines.mark_line(strokeWidth=1, tooltip=None).encode(**line),
        lines.transform_filter("datum.look <= at").mark_line(strokeWidth=3).encode(**line, tooltip=tips),
        chart_of("here")
        .transform_calculate(look="max(at, 1)")
        .mark_rule(color=theme.MUTED, strokeWidth=1.5)
        .encode(x="look:Q"),
    )
    return compile_chart(chart.add_params(*follows(DIAL)), height=HEIGHT)


def race_figure(size_result: SizeResult) -> Figure:
    """Draw the lowest error by evaluations of every way at one size, bright up to the dial."""
    n_evals = len(size_result.method_results[0].best_after)
    evals = log_spaced(n_evals, 150)
    lines = [
        pd.DataFrame(
            {
                "method": TITLES[method_result.method],
                "look": evals.astype("uint16"),
                "error": np.maximum(method_result.best_after[evals - 1], FLOOR).astype("float32"),
            }
        )
        for method_result in size_result.method_results
    ]
    lowest = min(method_result.final for method_result in size_result.method_results)
    reach = corners((1, n_evals), (max(0.7 * lowest, 0.9 * FLOOR), 1.4 * size_result.start))
    return Figure(
        _race_spec(),
        {"lines": pd.concat(lines, ignore_index=True), "corners": reach, "here": pd.DataFrame({"one": [1]})},
        text("without-derivatives-race-one-alt", knobs=size_result.n_params),
    )


def race_table(size_results: Sequence[SizeResult]) -> pd.DataFrame:
    """Tabulate the final errors, a row for each size and a column for each way. A star marks the lowest of a row."""
    rows = []
    for size_result in size_results:
        row = {"knobs": localize(f"{size_result.n_params:,}")}
        for method_result in size_result.method_results:
            star = f" {WINNER}" if method_result is size_result.winner else ""
            stuck = f" ({text('without-derivatives-race-stuck')})" if method_result.steps == 0 else ""
            row[TITLES[method_result.method]] = f"{format_error(method_result.final)}{star}{stuck}"
        rows.append({**row, text("without-derivatives-race-zero"): format_error(size_result.zero)})
    return pd.DataFrame(rows)


def sweep_table(size_results: Sequence[SizeResult]) -> pd.DataFrame:
    """Tabulate the tuning of the race: the final error at every setting. A star marks the best."""
    rows = []
    for size_result in size_results:
        for method_result in size_result.method_results:
            setting, values = SWEEPS[method_result.method]
            row = {
                "knobs": localize(f"{size_result.n_params:,}"),
                "way": TITLES[method_result.method],
                "tuned": text("without-derivatives-race-tuned", what=setting),
            }
            for attempt, (value, loss) in enumerate(zip(values, method_result.losses, strict=True), start=1):
                star = f" {WINNER}" if value == method_result.setting else ""
                row[f"{attempt}"] = f"{number(value)}: {format_error(loss)}{star}"
            rows.append(row)
    return pd.DataFrame(rows)
