"""The pictures of the chapter "Bends". Every curve, bar and number in them comes from a run of `core.chapters.bends.fits`."""

from collections.abc import Mapping, Sequence

import altair as alt
import numpy as np
import pandas as pd

from core.activations import ACTIVATIONS, Activation
from core.chapters.bends.fits import (
    ENDS,
    NAMES,
    NUDGE,
    REACH,
    STARTS,
    STEEPNESS,
    Ending,
    Fit,
    Killed,
    pass_through,
    quiet_zones,
    ring,
)
from core.chapters.bends.words import percent, small
from core.draw import theme
from core.draw.diverging import decision_image
from core.draw.figure import Figure, built_once, compiled, follows
from core.draw.marks import corners, touching, window

HALF = "abs(datum.{0} - at) < datum.half"
COLORS = dict(
    zip(
        NAMES,
        (theme.GRAY, theme.BLUE, theme.GREEN, theme.ORANGE, theme.PINK, theme.VIOLET, theme.RED),
        strict=True,
    )
)
MAP_REACH = 1.8  # the map of the disc in the ring goes from minus this to this
LEAST = 1e-5  # smaller errors leave the picture
LABELS = [*(f"{steepness:.0f}" for steepness in STEEPNESS[:-1]), "step"]


def _still(x: str, y: str, **axes) -> alt.Chart:
    """Two invisible corners that hold the axes still."""
    fixed = alt.Scale(nice=False, zero=False)
    return (
        alt.Chart(alt.NamedData("corners"))
        .mark_point(opacity=0, aria=False, tooltip=None)
        .encode(
            x=alt.X("x:Q", title=x, scale=fixed, **axes.get("x_axis", {})),
            y=alt.Y("y:Q", title=y, scale=fixed, **axes.get("y_axis", {})),
        )
    )


LINED_UP = {"y_axis": {"axis": alt.Axis(minExtent=34)}}  # pictures that stand one over the other share their left edge


def _half(values: np.ndarray) -> float:
    return float(values[1] - values[0]) / 2


# --- One bend ---------------------------------------------------------------------------------------------------------


@built_once
def _bend_spec() -> dict:
    at = alt.Chart(alt.NamedData("frames")).transform_filter(HALF.format("z"))
    tips = [
        alt.Tooltip("z:Q", format=".2f", title="goes in"),
        alt.Tooltip("out:Q", format=".3f", title="comes out"),
        alt.Tooltip("slope:Q", format=".3f"),
    ]
    band = {"opacity": 0.28, "tooltip": None}
    chart = alt.layer(
        _still("what goes in (the neuron's sum)", "what comes out", **LINED_UP),
        _quiet_layer(),
        alt.Chart(alt.NamedData("bounds")).mark_rule(color=theme.MUTED, strokeDash=[5, 4]).encode(y="y:Q"),
        at.mark_rect(color=theme.SECOND, **band).encode(x="x_low:Q", x2="x_high", y="floor:Q", y2="out"),
        at.mark_rect(color=theme.VIOLET, **band).encode(x="left:Q", x2="z", y="low:Q", y2="high"),
        alt.Chart(alt.NamedData("curve"))
        .mark_line(color=theme.CURVE)
        .encode(x="z:Q", y="out:Q", detail="piece:N", order="z:Q", tooltip=tips),
        at.mark_rule(color=theme.SLOPE, strokeWidth=4, strokeCap="round").encode(x="x1:Q", y="y1:Q", x2="x2", y2="y2"),
        at.mark_point(color=theme.POINT, size=150).encode(x="z:Q", y="out:Q", tooltip=tips),
    )
    return compiled(chart.add_params(*follows("bends_in")), height=270)


@built_once
def _bend_slope_spec() -> dict:
    at = alt.Chart(alt.NamedData("frames")).transform_filter(HALF.format("z"))
    tips = [alt.Tooltip("z:Q", format=".2f", title="goes in"), alt.Tooltip("slope:Q", format=".3f")]
    chart = alt.layer(
        _still("what goes in (the neuron's sum)", "the slope", **LINED_UP),
        _quiet_layer(),
        alt.Chart(alt.NamedData("curve"))
        .mark_line(color=theme.SLOPE)
        .encode(x="z:Q", y="slope:Q", detail="piece:N", order="z:Q", tooltip=tips),
        at.mark_rule(color=theme.MUTED, strokeDash=[4, 4]).encode(x="z:Q"),
        at.mark_point(color=theme.POINT, size=150).encode(x="z:Q", y="slope:Q", tooltip=tips),
    )
    return compiled(chart.add_params(*follows("bends_in")), height=170)


def _quiet_layer() -> alt.Chart:
    zones = alt.Chart(alt.NamedData("quiet"))
    return zones.mark_rect(color=theme.MUTED, opacity=0.16, tooltip=None).encode(x="x:Q", x2="x2")


def bend_figures(activation: Activation, places: np.ndarray, at: float) -> tuple[Figure, Figure]:
    """A bend with a nudge going through it at the dial, and under it its slope everywhere, with the same cursor.

    A wide band goes in from below; what is left of it comes out on the left. Gray stretches let almost nothing through.

    Args:
        places: every place the dial can stand at, evenly spaced.
        at: where it rests now, for the sentences.
    """
    left, right = x_window = float(places[0]), float(places[-1])
    breaks = np.array([*activation.kinks, *activation.jumps])
    z = np.unique([*np.linspace(left, right, 241), *(breaks - 1e-9), *(breaks + 1e-9)])
    z = z[~np.isin(z, breaks)]  # beside a break there are two sides, on it only a convention
    curve = pd.DataFrame(
        {"z": z, "out": activation.f(z), "slope": activation.slope(z), "piece": np.searchsorted(breaks, z)}
    )
    y_window = window(min(curve.out.min(), -0.2), curve.out.max(), 0.08)
    slope_window = window(0.0, max(curve.slope.max(), 0.25), 0.08)
    through = pass_through(activation, places)
    frames = pd.DataFrame(
        {
            "z": places,
            "half": _half(places),
            "out": through.comes_out,
            "slope": through.slope,
            "x_low": np.maximum(places - NUDGE / 2, left),
            "x_high": np.minimum(places + NUDGE / 2, right),
            "low": np.maximum(through.low, y_window[0]),
            "high": np.minimum(through.high, y_window[1]),
            "floor": y_window[0],
            "left": left,
            **touching(places, through.comes_out, through.slope, x_window, y_window),
        }
    )
    quiet = pd.DataFrame(quiet_zones(activation, left, right), columns=["x", "x2"], dtype=float)
    bounds = pd.DataFrame({"y": [float(bound) for bound in activation.bounded if np.isfinite(bound)]}, dtype=float)
    now = pass_through(activation, at)
    return (
        Figure(
            _bend_spec(),
            {
                "curve": curve,
                "frames": frames,
                "quiet": quiet,
                "bounds": bounds,
                "corners": corners(x_window, y_window),
            },
            f"{activation.title}: {at:.2f} goes in and {now.comes_out:.3f} comes out; of a nudge of {NUDGE:g} "
            f"{now.nudge_out:.3f} is left",
        ),
        Figure(
            _bend_slope_spec(),
            {
                "curve": curve,
                "frames": frames[["z", "half", "slope"]],
                "quiet": quiet,
                "corners": corners(x_window, slope_window),
            },
            f"Its slope at every input, from {curve.slope.min():.3g} to {curve.slope.max():.3g}; at {at:.2f} it is {now.slope:.3f}",
        ),
    )


# --- Fitting a wave ---------------------------------------------------------------------------------------------------


BEND_COLOR = alt.Color(
    "bend:N", legend=None, title=None, scale=alt.Scale(domain=list(NAMES.values()), range=list(COLORS.values()))
)
WAVE = alt.Scale(domain=[-1.7, 1.7], nice=False)
ALONG = alt.Scale(domain=[-REACH, REACH], nice=False)


@built_once
def _fit_spec() -> dict:
    here = HALF.format("round")
    across = alt.X("along:Q", scale=ALONG, title="along")
    points = alt.Chart(alt.NamedData("points")).mark_point(size=28, color=theme.MUTED, opacity=0.75, tooltip=None)
    curve = alt.Chart(alt.NamedData("curve")).transform_filter(here)
    words = alt.Chart(alt.NamedData("words")).transform_filter(here)
    chart = alt.layer(
        points.encode(x=across, y=alt.Y("height:Q", scale=WAVE, title="height")),
        curve.mark_line(strokeWidth=3, clip=True).encode(x=across, y="guess:Q", order="along:Q", color=BEND_COLOR),
        words.mark_text(align="left", baseline="top", fontWeight="bold", color=theme.MUTED).encode(
            x=alt.datum(-2.9), y=alt.datum(1.62), text="words:N"
        ),
    )
    return compiled(chart.add_params(*follows("bends_round")), height=180)


@built_once
def _errors_spec() -> dict:
    lines = alt.Chart(alt.NamedData("lines"))
    # Without a count of its own, Vega leaves out every other value.
    decades = alt.Axis(values=[10.0**power for power in range(-5, 4)], tickCount=9, format="~f")
    tips = [
        alt.Tooltip("bend:N"),
        alt.Tooltip("round:Q", format=",d"),
        alt.Tooltip("error:Q", format=".3g"),
    ]
    chart = alt.layer(
        alt.Chart(alt.NamedData("corners"))
        .mark_point(opacity=0, aria=False, tooltip=None)
        .encode(
            x=alt.X("x:Q", title="round", scale=alt.Scale(nice=False, zero=False)),
            y=alt.Y("y:Q", title="error", scale=alt.Scale(type="log", domainMin=LEAST, nice=False), axis=decades),
        ),
        lines.mark_line(strokeWidth=2, clip=True).encode(
            x="round:Q", y="error:Q", color=BEND_COLOR, order="round:Q", tooltip=tips
        ),
        alt.Chart(alt.NamedData("rounds"))
        .transform_filter(HALF.format("round"))
        .mark_rule(color=theme.MUTED, strokeDash=[4, 4])
        .encode(x="round:Q"),
    )
    return compiled(chart.add_params(*follows("bends_round")), height=180)


@built_once
def _inside_spec() -> dict:
    here = HALF.format("round")
    across = alt.X("along:Q", scale=ALONG, title="along")
    up = alt.Scale(domain=[-3, 3], nice=False)
    points = alt.Chart(alt.NamedData("points")).mark_point(size=36, color=theme.MUTED, opacity=0.75, tooltip=None)
    pieces = alt.Chart(alt.NamedData("pieces")).transform_filter(here)
    curve = alt.Chart(alt.NamedData("curve")).transform_filter(here)
    chart = alt.layer(
        points.encode(x=across, y=alt.Y("height:Q", scale=up, title="height")),
        pieces.mark_line(strokeWidth=1.5, color=theme.MUTED, clip=True).encode(
            x=across, y="adds:Q", detail="neuron:N", order="along:Q"
        ),
        curve.mark_line(strokeWidth=4, clip=True).encode(x=across, y="guess:Q", order="along:Q", color=BEND_COLOR),
    )
    return compiled(chart.add_params(*follows("bends_round")), height=280)


def _points(fit: Fit) -> pd.DataFrame:
    return pd.DataFrame({"along": fit.inputs[:, 0], "height": fit.targets[:, 0]})


def fit_tables(fits: Mapping[str, Fit]) -> dict[str, dict[str, pd.DataFrame]]:
    """For each bend the tables of its panel; the same objects for as long as the caller keeps them."""
    tables = {}
    for bend, fit in fits.items():
        rounds, count = fit.history.epochs, len(fit.places)
        half = _half(rounds)
        tables[bend] = {
            "curve": pd.DataFrame(
                {
                    "round": np.repeat(rounds, count).astype("int32"),
                    "half": np.float32(half),
                    "along": np.tile(fit.places, len(rounds)).astype("float32"),
                    "guess": fit.curves.ravel().astype("float32"),
                    "bend": pd.Categorical([NAMES[bend]] * fit.curves.size),
                }
            ),
            "words": pd.DataFrame(
                {
                    "round": rounds,
                    "half": half,
                    "words": [f"error {small(loss)}" for loss in fit.history.losses[rounds]],
                }
            ),
            "points": _points(fit),
        }
    return tables


def fit_figure(tables: Mapping[str, pd.DataFrame], fit: Fit, at: int) -> Figure:
    """One bend's panel: the points, and the network's line through them at the dial's round."""
    return Figure(
        _fit_spec(),
        dict(tables),
        f"{NAMES[fit.bend]}: the line after {at} rounds, error {fit.history.losses[at]:.3g}",
    )


def errors_table(fits: Mapping[str, Fit]) -> pd.DataFrame:
    """The error of every bend, at some hundred rounds."""
    parts = []
    for bend, fit in fits.items():
        rounds = np.unique(np.linspace(0, len(fit.history.losses) - 1, 101).round().astype(int))
        parts.append(pd.DataFrame({"bend": NAMES[bend], "round": rounds, "error": fit.history.losses[rounds]}))
    return pd.concat(parts, ignore_index=True)


def errors_figure(table: pd.DataFrame, fits: Mapping[str, Fit], at: int) -> Figure:
    """The error round by round, one line a bend, in the colors of the panels."""
    rounds = fits["linear"].history.epochs
    told = ", ".join(f"{NAMES[bend]} {fit.history.losses[at]:.3g}" for bend, fit in fits.items())
    return Figure(
        _errors_spec(),
        {
            "lines": table,
            "rounds": pd.DataFrame({"round": rounds, "half": _half(rounds)}),
            "corners": corners((0, rounds[-1]), (LEAST, table["error"].max())),
        },
        f"The error of each after {at} rounds: {told}",
    )


def pieces_table(fit: Fit) -> pd.DataFrame:
    """What each hidden neuron adds, at every snapshot."""
    drawn = fit.pieces
    snapshots, neurons, count = drawn.shape
    rounds = fit.history.epochs
    return pd.DataFrame(
        {
            "round": np.repeat(rounds, neurons * count).astype("int32"),
            "half": np.float32(_half(rounds)),
            "neuron": np.tile(np.repeat(np.arange(neurons), count), snapshots).astype("int8"),
            "along": np.tile(fit.places, snapshots * neurons).astype("float32"),
            "adds": drawn.ravel().astype("float32"),
        }
    )


def inside_figure(tables: Mapping[str, pd.DataFrame], pieces: pd.DataFrame, fit: Fit, at: int) -> Figure:
    """One network opened up: what each neuron adds (thin), and their sum (thick)."""
    return Figure(
        _inside_spec(),
        {"curve": tables["curve"], "points": tables["points"], "pieces": pieces},
        f"{NAMES[fit.bend]} after {at} rounds: what each of {fit.pieces.shape[1]} neurons adds, and their sum through the points",
    )


# --- Kill the slope ---------------------------------------------------------------------------------------------------


YES_NO = alt.Color(
    "answer:N",
    title=None,
    legend=alt.Legend(orient="top", symbolSize=90),
    scale=alt.Scale(domain=["no", "yes"], range=[theme.DIVERGING[0], theme.DIVERGING[-2]]),
)


@built_once
def _killed_map_spec() -> dict:
    scale = alt.Scale(domain=[-MAP_REACH, MAP_REACH], nice=False)
    image = alt.Chart(alt.NamedData("maps")).transform_filter(HALF.format("place"))
    on_map = {
        "x": alt.X("x:Q", scale=scale, title="first number"),
        "y": alt.Y("y:Q", scale=scale, title="second number"),
    }
    chart = alt.layer(
        image.mark_image(aspect=False).encode(**on_map, x2="x2", y2="y2", url="image:N"),
        alt.Chart(alt.NamedData("points"))
        .mark_point(size=55, stroke="white", strokeWidth=1)
        .encode(**on_map, color=YES_NO, tooltip=["answer:N"]),
    )
    return compiled(chart.add_params(*follows("bends_steep")), height=330)


@built_once
def _killed_accuracy_spec() -> dict:
    labels = "[" + ", ".join(f"'{label}'" for label in LABELS) + "][datum.value]"
    steep = alt.Axis(
        values=list(range(len(LABELS))), tickCount=len(LABELS), labelExpr=labels, labelFontSize=11, labelSeparation=-4
    )
    runs, means = alt.Chart(alt.NamedData("runs")), alt.Chart(alt.NamedData("means"))
    percent = alt.Axis(format=".0%")
    chart = alt.layer(
        _still("how steep the switch is", "points on the right side", x_axis={"axis": steep}, y_axis={"axis": percent}),
        means.transform_filter(HALF.format("place"))
        .mark_rule(color=theme.MUTED, strokeDash=[4, 4], strokeWidth=2)
        .encode(x="place:Q"),
        runs.mark_point(size=45, color=theme.MUTED, opacity=0.6).encode(
            x="place:Q", y="accuracy:Q", tooltip=[alt.Tooltip("accuracy:Q", format=".0%")]
        ),
        means.mark_line(color=theme.CURVE, strokeWidth=3).encode(x="place:Q", y="accuracy:Q"),
        means.transform_filter(HALF.format("place"))
        .mark_point(color=theme.POINT, size=170)
        .encode(x="place:Q", y="accuracy:Q", tooltip=[alt.Tooltip("accuracy:Q", format=".1%", title="average")]),
    )
    return compiled(chart.add_params(*follows("bends_steep")), height=330)


WHAT = ("hidden", "last", "hints")
SWITCH = 2.0  # the switch is drawn from minus this to this


@built_once
def _alive_spec() -> dict:
    now = alt.Chart(alt.NamedData("shares")).transform_filter(HALF.format("place"))
    up = alt.Y("what:N", sort=list(WHAT), axis=None)
    across = alt.X(
        "share:Q", scale=alt.Scale(domain=[0, 1], nice=False), axis=alt.Axis(format=".0%"), title="share that is left"
    )
    color = alt.Color(
        "what:N", legend=None, scale=alt.Scale(domain=list(WHAT), range=[theme.ORANGE, theme.GREEN, theme.VIOLET])
    )
    bar = {"height": 14, "yOffset": 9}
    chart = alt.layer(
        now.mark_bar(color=theme.MUTED, opacity=0.25, tooltip=None, **bar).encode(x="whole:Q", y=up),
        now.mark_bar(**bar).encode(x=across, y=up, color=color, tooltip=[alt.Tooltip("words:N", title="left")]),
        now.mark_text(align="left", yOffset=-9, color=theme.MUTED, fontWeight="bold").encode(
            x=alt.datum(0), y=up, text="words:N"
        ),
    )
    return compiled(chart.add_params(*follows("bends_steep")), height=190)


@built_once
def _switch_spec() -> dict:
    curve = alt.Chart(alt.NamedData("switch")).transform_filter(HALF.format("place"))
    across, up = alt.Scale(domain=[-SWITCH, SWITCH], nice=False), alt.Scale(domain=[-0.08, 1.08], nice=False)
    line = curve.mark_line(color=theme.CURVE, strokeWidth=3).encode(
        x=alt.X("z:Q", scale=across, title="what goes into a switch"),
        y=alt.Y("out:Q", scale=up, title="what comes out"),
        order="z:Q",
    )
    return compiled(alt.layer(line).add_params(*follows("bends_steep")), height=190)


def killed_tables(killed: Sequence[Killed]) -> dict[str, pd.DataFrame]:
    """All that the three pictures of the steepness dial show, one frame a place of the dial."""
    places = np.arange(len(killed), dtype=float)
    close = np.geomspace(1e-9, 0.3, 31)  # a steep switch needs its points close to where it turns
    z = np.unique([*np.linspace(-SWITCH, SWITCH, 41), *-close, *close])
    data = ring()
    side = {"x": -MAP_REACH, "x2": MAP_REACH, "y": -MAP_REACH, "y2": MAP_REACH}
    shares = [
        {"place": place, "half": 0.5, "what": what, "whole": 1.0, "share": share, "words": words}
        for place, each in zip(places, killed, strict=True)
        for what, share, words in zip(
            WHAT,
            (each.alive[0] / each.knobs[0], each.alive[1] / each.knobs[1], each.heard),
            (
                f"hidden knobs with a slope: {each.alive[0]} of {each.knobs[0]}",
                f"last layer's knobs with a slope: {each.alive[1]} of {each.knobs[1]}",
                f"hints that get through: {percent(each.heard)}",
            ),
            strict=True,
        )
    ]
    return {
        "maps": pd.DataFrame(
            {
                "place": places,
                "half": 0.5,
                "image": [decision_image(each.network, MAP_REACH) for each in killed],
                **side,
            }
        ),
        "points": pd.DataFrame(
            {
                "x": data.inputs[:, 0],
                "y": data.inputs[:, 1],
                "answer": np.where(data.targets[:, 0] > 0.5, "yes", "no"),
            }
        ),
        "runs": pd.DataFrame(
            {"place": np.repeat(places, STARTS), "accuracy": np.concatenate([each.accuracies for each in killed])}
        ),
        "means": pd.DataFrame({"place": places, "half": 0.5, "accuracy": [each.accuracy for each in killed]}),
        "shares": pd.DataFrame(shares),
        "switch": pd.concat(
            [
                pd.DataFrame({"place": place, "half": 0.5, "z": z, "out": each.switch.f(z)})
                for place, each in zip(places, killed, strict=True)
            ],
            ignore_index=True,
        ),
    }


def killed_figures(tables: Mapping[str, pd.DataFrame], killed: Sequence[Killed], at: int) -> dict[str, Figure]:
    """What the first start's network answers, how many points are right from every start, the switch, what still has a slope."""
    now = killed[at]
    steep = "a true step" if now.is_step else f"steepness {now.steepness:,.0f}"
    floor = min(0.5, tables["runs"]["accuracy"].min() - 0.05)
    ends = corners((-0.4, len(killed) - 0.6), (floor, 1.04))
    return {
        "map": Figure(
            _killed_map_spec(),
            {"maps": tables["maps"], "points": tables["points"]},
            f"What the network with {steep} answers in the plane: {now.accuracies[0]:.0%} of the points are right",
        ),
        "accuracy": Figure(
            _killed_accuracy_spec(),
            {"runs": tables["runs"], "means": tables["means"], "corners": ends},
            f"The share of points that is right, by steepness, from {STARTS} starts: with {steep} {now.accuracy:.1%} on average, "
            f"with steepness 1 {killed[0].accuracy:.1%}",
        ),
        "switch": Figure(
            _switch_spec(),
            {"switch": tables["switch"]},
            f"The switch with {steep}: it goes from 0 to 1, and the steepest slope on the way is "
            f"{'without bounds' if now.is_step else f'{now.switch.slope(0.0):.3g}'}",
        ),
        "alive": Figure(
            _alive_spec(),
            {"shares": tables["shares"]},
            f"With {steep}, {now.alive[0]} of {now.knobs[0]} hidden knobs and {now.alive[1]} of {now.knobs[1]} of the last layer's "
            f"have a slope other than 0",
        ),
    }


# --- The end of the network -------------------------------------------------------------------------------------------


END_NAMES = {end: NAMES[end] for end in ENDS}
END_COLOR = alt.Color(
    "end:N",
    title=None,
    scale=alt.Scale(domain=list(END_NAMES.values()), range=[COLORS[end] for end in ENDS]),
    legend=alt.Legend(orient="top", symbolType="stroke", symbolStrokeWidth=4),
)


@built_once
def _ending_spec() -> dict:
    across = alt.X("along:Q", scale=ALONG, title="along")
    lines = alt.Chart(alt.NamedData("lines")).transform_filter(HALF.format("round"))
    line = {"x": across, "y": "guess:Q", "order": "along:Q", "color": END_COLOR}
    chart = alt.layer(
        _still("along", "guess"),
        alt.Chart(alt.NamedData("room"))
        .mark_rect(color=theme.MUTED, opacity=0.16, tooltip=None)
        .encode(x="x:Q", x2="x2", y="y:Q", y2="y2"),
        alt.Chart(alt.NamedData("points"))
        .mark_point(size=34, color=theme.MUTED, opacity=0.8, tooltip=None)
        .encode(x=across, y="height:Q"),
        lines.transform_filter("!datum.chosen").mark_line(strokeWidth=1.5, opacity=0.8, clip=True).encode(**line),
        lines.transform_filter("datum.chosen").mark_line(strokeWidth=4.5, clip=True).encode(**line),
    )
    return compiled(chart.add_params(*follows("bends_end_round")), height=300)


def ending_lines(found: Mapping[str, Ending], chosen: str) -> pd.DataFrame:
    """Every end's line at every snapshot, on one task, and whether it is the chosen one's."""
    parts = []
    for end, each in found.items():
        fit = each.fit
        rounds = fit.history.epochs
        drawn = fit.curves
        parts.append(
            pd.DataFrame(
                {
                    "round": np.repeat(rounds, drawn.shape[1]).astype("int32"),
                    "half": np.float32(_half(rounds)),
                    "along": np.tile(fit.places, len(rounds)).astype("float32"),
                    "guess": drawn.ravel().astype("float32"),
                    "end": END_NAMES[end],
                    "chosen": end == chosen,
                }
            )
        )
    return pd.concat(parts, ignore_index=True)


def ending_figure(lines: pd.DataFrame, found: Mapping[str, Ending], chosen: str, at: int) -> Figure:
    """One task: the points, every end's line, the chosen one thick, and in gray all that the chosen one could ever say."""
    fit = found[chosen].fit
    low, high = fit.targets.min(), fit.targets.max()
    y_window = window(low, high, 0.3)
    bounds = np.clip(ACTIVATIONS[chosen].bounded, *y_window)
    told = ", ".join(f"{END_NAMES[end]} {each.fit.history.losses[at]:.3g}" for end, each in found.items())
    return Figure(
        _ending_spec(),
        {
            "lines": lines,
            "points": _points(fit),
            "room": pd.DataFrame({"x": [-REACH], "x2": [REACH], "y": bounds[:1], "y2": bounds[1:]}),
            "corners": corners((-REACH, REACH), y_window),
        },
        f"Targets from {low:.3g} to {high:.3g}, and the line of each end after {at} rounds; errors: {told}",
    )


def ending_table(found: Mapping[str, Mapping[str, Ending]]) -> pd.DataFrame:
    """What each end reaches on both tasks after training."""
    chance, amount = found["chance"], found["amount"]
    return pd.DataFrame(
        {
            "end": list(END_NAMES.values()),
            "yes or no: lowest guess": [chance[end].guesses[0] for end in ENDS],
            "highest guess": [chance[end].guesses[1] for end in ENDS],
            "error": [chance[end].fit.error for end in ENDS],
            "a number: error": [amount[end].fit.error for end in ENDS],
            "least it could be": [amount[end].least for end in ENDS],
        }
    )
