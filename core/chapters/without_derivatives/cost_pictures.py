"""The pictures of what slopes cost: looks counted, and seconds timed, as a network grows to a billion knobs."""

import altair as alt
import numpy as np
import pandas as pd

from core.chapters.without_derivatives.costs import HUGE, LOOKS_BACK, Growth, duration
from core.draw import theme
from core.draw.figure import Figure, built_once, compiled

NUDGES, BACK = "one nudge for each knob", "passing the blame back"

# What stands beside an axis, by its value.
COUNTS = {1.0: "1", 1e3: "1,000", 1e6: "1 million", 1e9: "1 billion"}
TIMES = {
    1e-6: "1 µs",
    1e-3: "1 ms",
    1.0: "1 second",
    3.6e3: "1 hour",
    31_557_600.0: "1 year",
    31_557_600e3: "1,000 years",
}
NAMED = "{}[datum.value]"


def _spec(what: str, names: dict[float, str]) -> dict:
    color = alt.Color(
        "way:N",
        title=None,
        legend=alt.Legend(orient="top", columns=1, symbolType="stroke", symbolStrokeWidth=4),
        scale=alt.Scale(domain=[NUDGES, BACK], range=[theme.ORANGE, theme.BLUE]),
    )
    x = alt.X(
        "knobs:Q",
        title="knobs in the network",
        scale=alt.Scale(type="log", domain=[1, 2 * HUGE], nice=False),
        axis=alt.Axis(labelExpr=NAMED.format(COUNTS), values=list(COUNTS), grid=False),
    )
    y = alt.Y(
        "cost:Q",
        title=what,
        scale=alt.Scale(type="log", domain=[min(names), 2 * max(names)], nice=False),
        axis=alt.Axis(labelExpr=NAMED.format(names), values=list(names)),
    )
    tips = [
        alt.Tooltip("way:N"),
        alt.Tooltip("knobs:Q", format=",.0f"),
        alt.Tooltip("cost:Q", format=",.3g", title=what),
        alt.Tooltip("source:N", title="this is"),
    ]
    table = alt.Chart(alt.NamedData("costs"))
    told = table.transform_filter("datum.source != 'extrapolated'")
    guessed = table.transform_filter("datum.joins")
    chart = alt.layer(
        guessed.mark_line(strokeDash=[5, 5], strokeWidth=2, tooltip=None).encode(x=x, y=y, color=color),
        told.mark_line(tooltip=None).encode(x=x, y=y, color=color),
        table.mark_point(size=60).encode(x=x, y=y, color=color, tooltip=tips),
    )
    return compiled(chart, height=280)


@built_once
def _looks_spec() -> dict:
    return _spec("looks at the data", COUNTS)


@built_once
def _times_spec() -> dict:
    return _spec("time", TIMES)


def looks_figure() -> Figure:
    """Looks at the data that each way needs: counted, so exact at any size."""
    knobs = 10 ** np.arange(1, 10)
    parts = [
        pd.DataFrame({"way": way, "knobs": knobs, "cost": cost, "source": "counted", "joins": False})
        for way, cost in ((NUDGES, knobs + 1), (BACK, np.full_like(knobs, LOOKS_BACK)))
    ]
    return Figure(
        _looks_spec(),
        {"costs": pd.concat(parts, ignore_index=True)},
        f"Looks at the data as a network grows: one nudge for each knob takes {HUGE + 1:,} looks at {HUGE:,} knobs; "
        f"passing the blame back takes work worth {LOOKS_BACK} looks at every size",
    )


def times_figure(growth: Growth) -> Figure:
    """Seconds that each way took here, and, dashed, what a billion knobs would take if it went on so."""
    at_huge = growth.at(HUGE)
    parts = []
    for way, measured, later in ((NUDGES, growth.nudges, at_huge[1]), (BACK, growth.back, at_huge[0])):
        parts.append(
            pd.DataFrame(
                {
                    "way": way,
                    "knobs": [*growth.knobs, HUGE],
                    "cost": [*measured, later],
                    "source": [*["timed here"] * len(measured), "extrapolated"],
                    "joins": [*[False] * (len(measured) - 1), True, True],
                }
            )
        )
    return Figure(
        _times_spec(),
        {"costs": pd.concat(parts, ignore_index=True)},
        f"Seconds for all slopes, timed here up to {growth.knobs[-1]:,} knobs, where nudging took "
        f"{duration(growth.nudges[-1])} and passing the blame back {duration(growth.back[-1])}; "
        f"extrapolated to {HUGE:,} knobs, {duration(at_huge[1])} against {duration(at_huge[0])}",
    )
