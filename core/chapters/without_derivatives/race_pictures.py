"""The pictures of the race: all sizes at once, or one size evaluation by evaluation; and its tables."""

from collections.abc import Sequence

import altair as alt
import numpy as np
import pandas as pd

from core.chapters.without_derivatives.race_words import plain
from core.chapters.without_derivatives.ways import TITLES, kinds, way
from core.draw import theme
from core.draw.figure import Figure, built_once, compile_chart, follows
from core.draw.fit import BOLD, SAFETY, size, width
from core.draw.marks import corners
from core.race import NUDGED, RIVALS, SIZES, SLOPES, SWEEPS, Heat, Lane, log_spaced
from core.say.messages import text
from core.say.numbers import localized, number

DIAL = "without_derivatives_looked"
WINNER = "★"
HEIGHT = 430
DECADES = [10.0**power for power in range(-16, 4)]
FLOOR = 1e-6  # no error of one size's race is drawn below it
NARROW = "width < 450"
AIR = f"({NARROW} ? 1.75 : 1.5)"  # the picture goes up to so many times the error at the start: a question lies above the lines
ROOM = (
    f"({NARROW} ? {len(SIZES) + 1.2} : {len(SIZES) + 0.1})"  # places across: the names of the lines stand at their ends
)
SIZE = f"{NARROW} ? 12 : 14"  # of the names of the lines
OFF = 12  # px from a line's end to its name
MOST_ROOM = 0.4  # of the width: the names take no more
APART = 4  # looks from which on the names of the lines do not cover each other
RIVAL, ZERO = "rival", "zero"  # the best way without slopes; a network whose parameters are all 0
LINES = (SLOPES, NUDGED, RIVAL, ZERO, *RIVALS)


def dial_places(n_evals: int) -> np.ndarray:
    """List the places of the race's dial, evenly spaced from no evaluation to all of them. There are never fewer than 250."""
    return np.arange(0, n_evals + 1, max(1, n_evals // 250))


def standing(sizes: Sequence[int], n_evals: int) -> list[Heat]:
    """Make heats in which everything still stands where it starts: the picture of a race that was not run yet."""
    still = np.ones(n_evals)
    return [Heat(size, 1, 1.0, 1.0, tuple(Lane(name, 0.0, (1.0,), still, size) for name in SWEEPS)) for size in sizes]


@built_once
def _sizes_spec() -> dict:
    hues = {SLOPES: theme.SLOPE, NUDGED: theme.SLOPE, RIVAL: theme.COMPARED, ZERO: theme.MUTED}
    hues |= dict.fromkeys(RIVALS, theme.COMPARED)
    color = alt.Color("way:N", legend=None, scale=alt.Scale(domain=list(hues), range=list(hues.values())))
    looks = {
        SLOPES: (4, 0),
        NUDGED: (2, 1),
        RIVAL: (4, 5),
        ZERO: (2, 2),
        **{name: (1, dash) for name, dash in zip(RIVALS, (3, 4, 6), strict=True)},
    }
    widths, dashes = (
        channel("way:N", legend=None, scale=alt.Scale(domain=list(looks), range=values))
        for channel, values in (
            (alt.StrokeWidth, [width for width, _ in looks.values()]),
            (alt.StrokeDash, [theme.DASHES[dash] for _, dash in looks.values()]),
        )
    )
    x = alt.X(
        "place:Q",
        title=text("without-derivatives-race-across"),
        scale=alt.Scale(domainMin=-0.2, domainMax=alt.ExprRef(_across()), nice=False, zero=False),
        axis=alt.Axis(
            values=list(range(len(SIZES))),
            labelExpr=f"{[localized(f'{size:,}') for size in SIZES]}[datum.value]",
            grid=False,
            labelOverlap=False,
            tickCount=4 * len(SIZES),
        ),
    )
    y = alt.Y(
        "share:Q",
        title=text("without-derivatives-race-up"),
        scale=alt.Scale(domainMin=0, domainMax=alt.ExprRef(AIR), nice=False),
        axis=alt.Axis(values=[0, 0.25, 0.5, 0.75, 1], format="%"),
    )
    current = (
        alt.Chart(alt.NamedData("runs"))
        .transform_filter("abs(datum.evals - at) < .5")
        .transform_fold([SLOPES, NUDGED, RIVAL, ZERO], as_=["way", "share"])
        .transform_calculate(error="datum.share * datum.start", name=f"{_names()}[datum.way]")
    )
    tips = [
        alt.Tooltip("name:N", title=text("without-derivatives-race-way")),
        alt.Tooltip("share:Q", format=".1~%", title=text("without-derivatives-race-error")),
    ]
    line = {"x": x, "y": y, "color": color}
    bold = current.transform_filter(f"datum.way == '{SLOPES}' || datum.way == '{RIVAL}'")
    last = current.transform_filter(f"datum.place == {len(SIZES) - 1}")
    print_size = f"{NARROW} ? {_size_of_names(short=True)} : {_size_of_names(short=False)}"
    label = {"align": "left", "baseline": "middle", "fontSize": alt.ExprRef(print_size), "tooltip": None}

    def name(way: str, expression: str, **looks) -> alt.Chart:
        rows = last.transform_filter(f"datum.way == '{way}' && at >= {APART}").transform_calculate(words=expression)
        return rows.mark_text(
            **{**label, **looks}, color=theme.WORD_COLORS[hues[way]], dx=OFF, lineBreak="\n", lineHeight=17
        ).encode(x=x, y=y, text="words:N")

    error = "format(datum.share, '.0%')"
    chart = alt.layer(
        current.mark_line(tooltip=None).encode(**line, strokeDash=dashes, strokeWidth=widths),
        bold.mark_point(size=190, opacity=1).encode(**line, tooltip=tips),
        current.transform_filter(f"datum.way == '{ZERO}' && datum.place == 2")
        .transform_calculate(words=_either("zero", short="without-derivatives-race-zero-short"))
        .mark_text(**{**label, "align": "center", "baseline": "bottom"}, dy=-9, color=theme.SOFT)
        .encode(x=x, y=y, text="words:N"),
        name(SLOPES, f"{_either('with')} + ' ' + {error}", fontWeight="bold", baseline="bottom", dy=5),
        name(RIVAL, f"{_either('without')} + '\\n' + {error}", fontWeight="bold"),
        name(NUDGED, _either("nudged")),
    )
    return compile_chart(chart.add_params(*follows(DIAL)), height=HEIGHT)


def _longest(*, short: bool) -> str:
    """The longest of the names at the ends of the lines; the way with slopes is followed by its error."""
    names = (
        text(f"without-derivatives-race-{name}{'.short' if short else ''}") for name in ("with", "without", "nudged")
    )
    return max((f"{name}{' 0%' if at == 0 else ''}" for at, name in enumerate(names)), key=width)


def _size_of_names(*, short: bool) -> str:
    return size(_longest(short=short), f"width * {MOST_ROOM} - {OFF}", f"({SIZE})", bold=True)


def _across() -> str:
    """Build a Vega expression for the end of the axis: longer names at the ends of the lines have more room."""
    wide, narrow = (SAFETY * BOLD * width(_longest(short=short)) for short in (False, True))
    share = f"min({MOST_ROOM}, (({NARROW} ? {narrow:.4g} : {wide:.4g}) * ({SIZE}) + {OFF}) / width)"
    return f"max({ROOM}, ({len(SIZES) - 1} + 0.2 * {share}) / (1 - {share}))"


def _either(name: str, short: str = "") -> str:
    """Build a Vega expression for a line's name: the short one in a narrow picture."""
    words = f"without-derivatives-race-{name}"
    return f"({NARROW} ? {text(short or f'{words}.short')!r} : {text(words)!r})"


def _names() -> dict[str, str]:
    return {name: text(way(name)) for name in SWEEPS} | {
        RIVAL: text("without-derivatives-race-without"),
        ZERO: text("without-derivatives-race-zero"),
    }


def sizes_figure(heats: Sequence[Heat]) -> Figure:
    """Draw, at every place of the dial, the share of its first error that each way has left, by size."""
    evals = dial_places(len(heats[0].lanes[0].best_after))
    rows = []
    for heat in heats:
        shares = {lane.method: lane.best_after[np.maximum(evals, 1) - 1] / heat.start for lane in heat.lanes}
        shares[RIVAL] = np.min([shares[name] for name in RIVALS], axis=0)
        shares[ZERO] = np.full(len(evals), heat.zero / heat.start)
        columns = {name: shares[name].astype("float32") for name in LINES}
        constants = {"place": np.uint8(SIZES.index(heat.n_params)), "start": np.float32(heat.start)}
        rows.append(pd.DataFrame({"evals": evals.astype("uint16"), **constants, **columns}))
    sizes = ", ".join(localized(f"{heat.n_params:,}") for heat in heats)
    return Figure(
        _sizes_spec(),
        {"runs": pd.concat(rows, ignore_index=True)},
        text("without-derivatives-race-alt", sizes=sizes),
    )


@built_once
def _race_spec() -> dict:
    lines = alt.Chart(alt.NamedData("lines"))
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
    line = {"x": x, "y": y, **kinds()}
    tips = [
        alt.Tooltip("method:N", title=text("without-derivatives-race-way")),
        alt.Tooltip("look:Q", format=",d", title=text("without-derivatives-race-looks")),
        alt.Tooltip("error:Q", format=".2", title=text("without-derivatives-race-error")),
    ]
    chart = alt.layer(
        alt.Chart(alt.NamedData("corners")).mark_point(opacity=0, tooltip=None).encode(x="x:Q", y="y:Q"),
        lines.mark_line(strokeWidth=1, tooltip=None).encode(**line),
        lines.transform_filter("datum.look <= at").mark_line(strokeWidth=3).encode(**line, tooltip=tips),
        alt.Chart(alt.NamedData("here"))
        .transform_calculate(look="max(at, 1)")
        .mark_rule(color=theme.MUTED, strokeWidth=1.5)
        .encode(x="look:Q"),
    )
    return compile_chart(chart.add_params(*follows(DIAL)), height=HEIGHT)


def race_figure(heat: Heat) -> Figure:
    """Draw the lowest error by evaluations of every way at one size, bright up to the dial."""
    evals = len(heat.lanes[0].best_after)
    at = log_spaced(evals, 150)
    lines = [
        pd.DataFrame(
            {
                "method": TITLES[lane.method],
                "look": at.astype("uint16"),
                "error": np.maximum(lane.best_after[at - 1], FLOOR).astype("float32"),
            }
        )
        for lane in heat.lanes
    ]
    lowest = min(lane.final for lane in heat.lanes)
    reach = corners((1, evals), (max(0.7 * lowest, 0.9 * FLOOR), 1.4 * heat.start))
    return Figure(
        _race_spec(),
        {"lines": pd.concat(lines, ignore_index=True), "corners": reach, "here": pd.DataFrame({"one": [1]})},
        text("without-derivatives-race-one-alt", knobs=heat.n_params),
    )


def race_table(heats: Sequence[Heat]) -> pd.DataFrame:
    """Tabulate the final errors: a row a size, a column a way. A star marks the lowest of the row."""
    rows = []
    for heat in heats:
        row = {"knobs": localized(f"{heat.n_params:,}")}
        for lane in heat.lanes:
            star = f" {WINNER}" if lane is heat.winner else ""
            stuck = f" ({text('without-derivatives-race-stuck')})" if lane.steps == 0 else ""
            row[TITLES[lane.method]] = f"{plain(lane.final)}{star}{stuck}"
        rows.append({**row, text("without-derivatives-race-zero"): plain(heat.zero)})
    return pd.DataFrame(rows)


def sweep_table(heats: Sequence[Heat]) -> pd.DataFrame:
    """Tabulate the tuning of the race: the final error at every setting, with a star at the best."""
    rows = []
    for heat in heats:
        for lane in heat.lanes:
            setting, values = SWEEPS[lane.method]
            row = {
                "knobs": localized(f"{heat.n_params:,}"),
                "way": TITLES[lane.method],
                "tuned": text("without-derivatives-race-tuned", what=setting),
            }
            for attempt, (value, loss) in enumerate(zip(values, lane.losses, strict=True), start=1):
                star = f" {WINNER}" if value == lane.setting else ""
                row[f"{attempt}"] = f"{number(value)}: {plain(loss)}{star}"
            rows.append(row)
    return pd.DataFrame(rows)
