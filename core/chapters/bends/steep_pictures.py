"""The pictures of the scene "Kill the slope": the network's answers, the switch, what still has a slope, all starts."""

from collections.abc import Sequence

import altair as alt
import numpy as np
import pandas as pd

from core.chapters.bends.marks import YES_NO, corners, now, still
from core.chapters.bends.steep import PLACES, STARTS, STEEPNESS, Killed, ring
from core.chapters.bends.words import share
from core.draw import theme
from core.draw.diverging import decision_image
from core.draw.figure import Figure, built_once, compiled, follows
from core.draw.marks import image_sequence
from core.say.numbers import number

MAP_REACH = 1.8  # the map goes from minus this to this
HALF = float(PLACES[1] - PLACES[0]) / 2
LABELS = [*(number(steepness) for steepness in STEEPNESS[:-1]), "step"]
WHAT = ("hidden", "last", "hints")
SWITCH = 2.0  # the switch is drawn from minus this to this
KEY = "bends_steep"
MAP, SWITCHES, BARS, RUNS = 330, 120, 160, 150  # heights, in pixels


@built_once
def _map_spec() -> dict:
    scale = alt.Scale(domain=[-MAP_REACH, MAP_REACH], nice=False)
    bare = alt.Axis(labels=False, ticks=False, grid=False)
    x = alt.X("x:Q", scale=scale, title="first number", axis=bare)
    y = alt.Y("y:Q", scale=scale, title="second number", axis=bare)
    chart = alt.layer(
        image_sequence(alt.Chart(alt.NamedData("maps")), x=x, y=y, x2="x2", y2="y2"),
        alt.Chart(alt.NamedData("points"))
        .mark_point(size=50, stroke="white", strokeWidth=1, tooltip=None)
        .encode(x=x, y=y, color=alt.Color("answer:N", title=None, legend=alt.Legend(symbolSize=90), scale=YES_NO)),
    )
    return compiled(chart.add_params(*follows(KEY)), height=MAP)


@built_once
def _switch_spec() -> dict:
    curve = now(alt.Chart(alt.NamedData("switch")), "place", HALF)
    across, up = alt.Scale(domain=[-SWITCH, SWITCH], nice=False), alt.Scale(domain=[-0.08, 1.08], nice=False)
    line = curve.mark_line(color=theme.GUESS, strokeWidth=3, tooltip=None).encode(
        x=alt.X("z:Q", scale=across, title="what goes into a switch"),
        y=alt.Y("out:Q", scale=up, title="comes out"),
        order="z:Q",
    )
    return compiled(alt.layer(line).add_params(*follows(KEY)), height=SWITCHES)


@built_once
def _alive_spec() -> dict:
    rows = now(alt.Chart(alt.NamedData("shares")), "place", HALF)
    up = alt.Y("what:N", sort=list(WHAT), axis=None)
    across = alt.X(
        "share:Q", scale=alt.Scale(domain=[0, 1], nice=False), axis=alt.Axis(format=".0%", grid=False), title=None
    )
    color = alt.Color(
        "what:N", legend=None, scale=alt.Scale(domain=list(WHAT), range=[theme.ORANGE, theme.GREEN, theme.VIOLET])
    )
    bar = {"height": 11, "yOffset": 8, "tooltip": None}
    chart = alt.layer(
        rows.mark_bar(color=theme.MUTED, opacity=0.25, **bar).encode(x="whole:Q", y=up),
        rows.mark_bar(**bar).encode(x=across, y=up, color=color),
        rows.mark_text(align="left", yOffset=-7, color=theme.WORDS, fontWeight="bold", fontSize=12).encode(
            x=alt.datum(0), y=up, text="words:N"
        ),
    )
    return compiled(chart.add_params(*follows(KEY)), height=BARS)


@built_once
def _runs_spec() -> dict:
    every_other = list(PLACES[::2])
    labels = "{" + ", ".join(f"'{place:g}': '{label}'" for place, label in zip(PLACES, LABELS, strict=True)) + "}"
    steep = alt.Axis(
        values=[*every_other[:-1], PLACES[-1]],
        labelExpr=f"{labels}[format(datum.value, '~g')]",
        labelSeparation=-4,
        tickCount=19,
        labelOverlap=False,
        labelFontSize=11,
    )
    runs, means = alt.Chart(alt.NamedData("runs")), alt.Chart(alt.NamedData("means"))
    percent = alt.Axis(format=".0%")
    chart = alt.layer(
        still("how steep the switch is", "points right", x_axis=steep, y_axis=percent),
        now(means, "place", HALF).mark_rule(color=theme.MUTED, strokeDash=[4, 4], strokeWidth=2).encode(x="place:Q"),
        runs.mark_point(size=30, color=theme.MUTED, opacity=0.5, tooltip=None).encode(x="place:Q", y="accuracy:Q"),
        means.mark_line(color=theme.GUESS, strokeWidth=3, tooltip=None).encode(x="place:Q", y="accuracy:Q"),
        now(means, "place", HALF)
        .mark_point(color=theme.CURRENT, size=150, tooltip=None)
        .encode(x="place:Q", y="accuracy:Q"),
    )
    return compiled(chart.add_params(*follows(KEY)), height=RUNS)


def killed_tables(killed: Sequence[Killed]) -> dict[str, pd.DataFrame]:
    """All that the pictures of the steepness dial show, one frame a place of the dial."""
    close = np.geomspace(1e-5, 0.3, 15)  # a steep switch needs its points close to where it turns
    z = np.unique([*np.linspace(-SWITCH, SWITCH, 31), *-close, *close])
    data = ring()
    side = {"x": -MAP_REACH, "x2": MAP_REACH, "y": -MAP_REACH, "y2": MAP_REACH}
    shares = [
        {"place": place, "what": what, "whole": 1.0, "share": part, "words": words}
        for place, each in zip(PLACES, killed, strict=True)
        for what, part, words in zip(
            WHAT,
            (each.alive[0] / each.knobs[0], each.alive[1] / each.knobs[1], each.heard),
            (
                f"hidden knobs with a slope that counts: {each.alive[0]} of {each.knobs[0]}",
                f"last layer's knobs with such a slope: {each.alive[1]} of {each.knobs[1]}",
                f"hints that get through: {share(each.heard)}",
            ),
            strict=True,
        )
    ]
    switches = [
        pd.DataFrame({"place": place, "z": z, "out": each.switch.f(z)}).astype("float32")
        for place, each in zip(PLACES, killed, strict=True)
    ]
    answers = np.where(data.targets[:, 0] > 0.5, "yes", "no")
    images = [decision_image(each.network, MAP_REACH) for each in killed]
    return {
        "maps": pd.DataFrame({"first": PLACES - HALF, "last": PLACES + HALF, "image": images, **side}),
        "points": pd.DataFrame({"x": data.inputs[:, 0], "y": data.inputs[:, 1], "answer": answers}),
        "runs": pd.DataFrame(
            {"place": np.repeat(PLACES, STARTS), "accuracy": np.concatenate([each.accuracies for each in killed])}
        ),
        "means": pd.DataFrame({"place": PLACES, "accuracy": [each.accuracy for each in killed]}),
        "shares": pd.DataFrame(shares),
        "switch": pd.concat(switches, ignore_index=True),
    }


def killed_figures(tables: dict[str, pd.DataFrame], killed: Sequence[Killed]) -> dict[str, Figure]:
    """What the first start's network answers, the switch, what still has a slope, and how many points every start gets right."""
    floor = min(0.5, tables["runs"]["accuracy"].min() - 0.05)
    ends = corners((PLACES[0] - 0.2, PLACES[-1] + 0.2), (floor, 1.04))
    return {
        "map": Figure(
            _map_spec(),
            {"maps": tables["maps"], "points": tables["points"]},
            "A disc in a ring: what the network answers everywhere in the plane.",
        ),
        "switch": Figure(_switch_spec(), {"switch": tables["switch"]}, "The switch, which goes from 0 to 1."),
        "alive": Figure(
            _alive_spec(),
            {"shares": tables["shares"]},
            "Bars: which knobs still have a slope, and which hints get through.",
        ),
        "runs": Figure(
            _runs_spec(),
            {"runs": tables["runs"], "means": tables["means"], "corners": ends},
            f"The share of points that is right by steepness, from {STARTS} starts.",
        ),
    }
