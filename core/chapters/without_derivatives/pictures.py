"""The pictures of the chapter "Without derivatives": the race, one question with N knobs, and why chance fails."""

from collections.abc import Sequence

import altair as alt
import numpy as np
import pandas as pd

from core.chapters.without_derivatives.race import BOWL_KNOBS, SWEEPS, Angles, BowlRun, Heat, angle_density, thinned
from core.chapters.without_derivatives.words import plain
from core.draw import theme
from core.draw.figure import Figure, built_once, compiled, follows
from core.draw.marks import corners
from core.places import places
from core.search import METHODS

WINNER = "★"
TITLES = {name: METHODS[name][0] for name in SWEEPS}
COLORS = dict(zip(SWEEPS, (theme.ORANGE, theme.BLUE, theme.GREEN, theme.PINK, theme.GRAY), strict=True))
DASHES = dict(zip(SWEEPS, ([1, 0], [9, 3], [2, 3], [9, 3, 2, 3], [4, 4]), strict=True))
SETTINGS = {"learning_rate": "step size", "size": "size of the nudges", "spread": "spread of the guesses"}
DECADES = [10.0**power for power in range(-16, 4)]
BINS = 36  # of 5 degrees each, so that 60 degrees is an edge


def _kinds() -> dict:
    """Each method its own color and its own dashes, so that the lines are told apart without color too; see `legend`."""
    names = list(TITLES.values())
    return {
        "color": alt.Color(
            "method:N", title=None, legend=None, scale=alt.Scale(domain=names, range=list(COLORS.values()))
        ),
        "strokeDash": alt.StrokeDash(
            "method:N", title=None, legend=None, scale=alt.Scale(domain=names, range=list(DASHES.values()))
        ),
    }


def _log(**domain) -> alt.Scale:
    return alt.Scale(type="log", nice=False, **domain)


@built_once
def _race_spec() -> dict:
    lines = alt.Chart(alt.NamedData("lines"))
    frame = alt.Chart(alt.NamedData("corners")).mark_point(opacity=0, aria=False, tooltip=None)
    line = {"x": "look:Q", "y": "error:Q", **_kinds()}
    ran = "datum.look <= pow(10, at) * 1.0001"
    tips = [
        alt.Tooltip("method:N"),
        alt.Tooltip("look:Q", format=",d", title="looks"),
        alt.Tooltip("error:Q", format=".3g"),
    ]
    chart = alt.layer(
        frame.encode(
            x=alt.X(
                "x:Q",
                title="looks at the data",
                scale=_log(),
                axis=alt.Axis(values=[1, 10, 100, 1000], format=",d", grid=False),
            ),
            y=alt.Y("y:Q", title="error", scale=_log(), axis=alt.Axis(format="~g", values=DECADES)),
        ),
        lines.mark_line(strokeWidth=1.2, opacity=0.35, tooltip=None).encode(**line),
        lines.transform_filter(ran).mark_line(strokeWidth=3).encode(**line, tooltip=tips),
    )
    return compiled(chart.add_params(*follows("without_derivatives_looked")), height=250)


def looked(looks: int) -> tuple[np.ndarray, list[str]]:
    """The places of the race's dial, powers of ten up to all the `looks`, and what to read out at each."""
    ends = places(0, np.ceil(20 * np.log10(looks)) / 20, 0.05)
    counts = [min(looks, round(10**end)) for end in ends]
    return ends, [f"{count:,} {'look' if count == 1 else 'looks'}" for count in counts]


def race_tables(heat: Heat, heats: Sequence[Heat]) -> dict[str, pd.DataFrame]:
    """The lines of one size, and the corners that all sizes share, so that the pictures can be compared."""
    looks = len(heat.lanes[0].best_after)
    at = thinned(looks, 70)
    lines = [
        pd.DataFrame({"method": TITLES[lane.method], "look": at, "error": lane.best_after[at - 1].astype("float32")})
        for lane in heat.lanes
    ]
    lowest = min(lane.final for each in heats for lane in each.lanes)
    highest = max(each.start for each in heats)
    return {
        "lines": pd.concat(lines, ignore_index=True),
        "corners": corners((1, looks), (max(0.7 * lowest, 1e-16), 1.4 * highest)),
    }


def race_figure(heat: Heat, tables: dict[str, pd.DataFrame]) -> Figure:
    """The error by looks of every method at one size; `tables` as `race_tables` made them."""
    ends = ", ".join(f"{TITLES[lane.method]} {lane.final:.3g}" for lane in heat.lanes)
    return Figure(
        _race_spec(), tables, f"The race with {heat.knobs:,} knobs, from error {heat.start:.3g}. At the end: {ends}"
    )


def legend() -> str:
    """What each line of the race's pictures stands for, once for all of them: a row of HTML that wraps on a phone."""
    entry = (
        '<span style="display:inline-flex;align-items:center;gap:.4rem;margin-right:1.2rem"><span style="width:40px;'
        'height:3px;background:repeating-linear-gradient(90deg,{})"></span>{}</span>'
    )
    entries = []
    for name, title in TITLES.items():
        ends = np.cumsum(DASHES[name])
        parts = [f"{COLORS[name] if n % 2 == 0 else 'transparent'} 0 {end}px" for n, end in enumerate(ends)]
        entries.append(entry.format(",".join(parts), title))
    return "".join(entries)


def race_table(heats: Sequence[Heat]) -> pd.DataFrame:
    """A row a size, a column a method: the final error, with a star at the lowest of the row, and who that is."""
    rows = []
    for heat in heats:
        row = {"knobs": f"{heat.knobs:,}"}
        for lane in heat.lanes:
            star = f" {WINNER}" if lane is heat.winner else ""
            stuck = " (not one step)" if lane.steps == 0 else ""
            row[TITLES[lane.method]] = f"{plain(lane.final)}{star}{stuck}"
        rows.append({**row, "winner": TITLES[heat.winner.method]})
    return pd.DataFrame(rows)


def sweep_table(heats: Sequence[Heat]) -> pd.DataFrame:
    """How the race was tuned: the final error at every setting that was tried, with a star at the best."""
    rows = []
    for heat in heats:
        for lane in heat.lanes:
            setting, values = SWEEPS[lane.method]
            row = {"knobs": f"{heat.knobs:,}", "method": TITLES[lane.method], "what was tuned": SETTINGS[setting]}
            for number, (value, loss) in enumerate(zip(values, lane.losses, strict=True), start=1):
                star = f" {WINNER}" if value == lane.setting else ""
                row[f"try {number}"] = f"{value:g}: {plain(loss)}{star}"
            rows.append(row)
    return pd.DataFrame(rows)


@built_once
def _bowl_spec() -> dict:
    runs = alt.Chart(alt.NamedData("runs"))
    kinds = _kinds()
    where = {
        "x": alt.X(
            "knobs:Q",
            title="knobs",
            scale=_log(domain=[min(BOWL_KNOBS), max(BOWL_KNOBS)]),
            axis=alt.Axis(values=[1, 10, 100, 1000], format=",d"),
        ),
        "y": alt.Y(
            "looks:Q",
            title="looks needed",
            scale=_log(domainMin=1),
            axis=alt.Axis(values=[1, 10, 100, 1000, 10_000], format=",d"),
        ),
    }
    tips = [
        alt.Tooltip("method:N"),
        alt.Tooltip("knobs:Q", format=",d"),
        alt.Tooltip("looks:Q", format=",d", title="looks needed"),
    ]
    chart = alt.layer(
        runs.mark_line(tooltip=None).encode(**where, **kinds),
        runs.mark_point(size=70).encode(**where, color=kinds["color"], tooltip=tips),
    )
    return compiled(chart, height=320)


def bowl_figure(runs: Sequence[BowlRun]) -> Figure:
    """Looks needed to bring a bowl's error down, by number of knobs; a line ends where its method gave up."""
    done = [run for run in runs if run.looks is not None]
    table = pd.DataFrame(
        {
            "method": [TITLES[run.method] for run in done],
            "knobs": [run.knobs for run in done],
            "looks": [run.looks for run in done],
        }
    )
    last = {run.method: run for run in done}
    told = ", ".join(f"{TITLES[name]} {run.looks:,} looks at {run.knobs:,} knobs" for name, run in last.items())
    return Figure(_bowl_spec(), {"runs": table}, f"Looks needed by number of knobs. The last of each line: {told}")


@built_once
def _angles_spec() -> dict:
    here = "abs(datum.place - at) < .5"
    x = alt.X(
        "low:Q",
        title="degrees from downhill (90 is sideways)",
        scale=alt.Scale(domain=[0, 180], nice=False),
        axis=alt.Axis(values=list(range(0, 181, 30))),
    )
    y = alt.Y(
        "share:Q",
        title="share of directions",
        axis=alt.Axis(format=".0%", values=[0.01, 0.05, 0.1, 0.2, 0.3, 0.4, 0.5]),
        scale=alt.Scale(type="sqrt", domain=[0, 0.55], nice=False),
    )
    near = alt.condition("datum.high <= 60.01", alt.value(theme.SLOPE), alt.value(theme.MUTED))
    tips = [
        alt.Tooltip("low:Q", format=".0f", title="from, degrees"),
        alt.Tooltip("high:Q", format=".0f", title="to, degrees"),
        alt.Tooltip("share:Q", format=".2%", title="share"),
    ]
    bars = alt.Chart(alt.NamedData("bars")).transform_filter(here)
    exact = alt.Chart(alt.NamedData("exact")).transform_filter(here)
    words = alt.Chart(alt.NamedData("words")).transform_filter(here)
    chart = alt.layer(
        bars.mark_bar(opacity=0.8, binSpacing=1).encode(x=x, x2="high", y=y, y2=alt.datum(0), color=near, tooltip=tips),
        exact.mark_line(color=theme.CURVE).encode(x="angle:Q", y="share:Q", order="angle:Q"),
        words.mark_text(align="left", baseline="top", fontWeight="bold", color=theme.SLOPE).encode(
            x=alt.datum(2), y=alt.datum(0.46), text="words:N"
        ),
    )
    return compiled(chart.add_params(*follows("without_derivatives_turn")), height=320)


def angle_tables(sampled: Sequence[Angles]) -> dict[str, pd.DataFrame]:
    """For each place of the dial the bars that were sampled, the exact curve, and the words in the picture."""
    bars, exact = [], []
    angles = np.linspace(0, 180, 91)
    for place, each in enumerate(sampled):
        edges, shares = each.histogram(BINS)
        bars.append(pd.DataFrame({"place": place, "low": edges[:-1], "high": edges[1:], "share": shares}))
        curve = angle_density(each.knobs, angles) * 180 / BINS  # the share that a bar there would have
        exact.append(pd.DataFrame({"place": place, "angle": angles, "share": curve}))
    words = [f"within {each.within:g}°: {each.share:.2%} of those drawn" for each in sampled]
    return {
        "bars": pd.concat(bars, ignore_index=True),
        "exact": pd.concat(exact, ignore_index=True),
        "words": pd.DataFrame({"place": range(len(words)), "words": words}),
    }


def angles_figure(at: Angles, tables: dict[str, pd.DataFrame]) -> Figure:
    """How far from downhill random directions point, at every place of the dial; `at` is where it rests."""
    return Figure(
        _angles_spec(),
        tables,
        f"{len(at.angles):,} random directions among {at.knobs:,} knobs: {at.share:.2%} are within {at.within:g}° of "
        f"downhill, and the exact chance is {at.exact:.3g}. Most point sideways, near 90°",
    )
