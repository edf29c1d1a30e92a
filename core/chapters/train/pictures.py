"""The pictures of the chapter "The whole picture": one finished run, every picture bound to the one dial that plays it.

A row of a moving table carries the first and the last place of the dial at which it is shown.
"""

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass

import altair as alt
import numpy as np
import pandas as pd

from core.chapters.train.run import LARGEST_LAYER, TILE, Answer, Maps, Run, decision_maps, digits, shares, summary
from core.draw import theme
from core.draw.diverging import colors
from core.draw.figure import Figure, built_once, compiled, follows
from core.draw.ground import on_ground
from core.draw.images import png
from core.draw.marks import corners
from core.training import OPTIMIZERS, SLOPES

DIAL = "train_at"
SHOWN = "datum.first <= at && at <= datum.last"
CLICKS = 24  # the map is this many cells wide and tall, each a place to click
DRAWN = 600  # points: more would only cover one another
LEVELS = 15  # shades from blue to orange; an odd number, so that the middle is one
CURVE = 200  # places along an error curve
PALE = 0.62  # the map is paler than the points on it
SEEN, UNSEEN, PINNED, PLAIN = "points it learns from", "points kept unseen", "pinned run", "true slopes, with bends"
FLOOR = 1e-12  # slopes below this are drawn here: 0 has no place on a scale of powers


def _spans(run: Run) -> dict[str, np.ndarray]:
    first, last = run.spans
    return {"first": first.astype("uint8"), "last": last.astype("uint8")}


@dataclass(frozen=True, eq=False)
class Drawn:
    """A run with the tables that its pictures are made of: built once, shown as often as the page is."""

    run: Run
    ground: pd.DataFrame
    points: pd.DataFrame
    sheet: pd.DataFrame
    errors: pd.DataFrame
    errors_now: pd.DataFrame
    sizes: pd.DataFrame


def draw(run: Run) -> Drawn:
    """Everything that moves with the dial, for every snapshot of a run."""
    maps = decision_maps(run)
    return Drawn(
        run,
        map_table(run, maps),
        points_table(run),
        neuron_table(run, maps),
        error_table(run),
        errors_now(run),
        size_table(run),
    )


# --- The map ----------------------------------------------------------------------------------------------------------

_PALETTE = colors(PALE * np.linspace(-1, 1, LEVELS))


def map_table(run: Run, maps: Maps) -> pd.DataFrame:
    """One row a snapshot: the map as an image, and the corners of its window."""
    levels = np.minimum(maps.guesses * LEVELS, LEVELS - 1).astype(np.uint8)
    (a, a2), (b, b2) = run.window
    images = [png(level[::-1], _PALETTE) for level in levels]
    return pd.DataFrame({"image": images, "a": a, "a2": a2, "b": b, "b2": b2, **_spans(run)})


def points_table(run: Run) -> pd.DataFrame:
    """The data as it is drawn: at most `DRAWN` points, of those seen and those unseen their share."""
    parts = []
    total = len(run.seen) + len(run.unseen)
    for kind, data in ((SEEN, run.seen), (UNSEEN, run.unseen)):
        every = data.rows(np.arange(len(data))[:: -(-total // DRAWN)])
        if run.classifies:
            answers = np.array(every.labels, dtype=object)[every.targets[:, 0].astype(int)]
        else:
            answers = [f"{target:.3g}" for target in every.targets[:, 0]]
        parts.append(
            pd.DataFrame(
                {
                    "a": every.inputs[:, 0].astype("float32"),
                    "b": every.inputs[:, 1].astype("float32"),
                    "shade": shares(run, every.network_targets[:, 0]).astype("float32"),
                    "answer": answers,
                    "kind": kind,
                }
            )
        )
    return pd.concat(parts, ignore_index=True)


def _map_layers(*, click: bool) -> dict:
    limited = alt.Axis(titleLimit=330)
    across = alt.X("a:Q", title="across", axis=limited, scale=on_ground("a"))
    up = alt.Y("b:Q", title="up", axis=limited, scale=on_ground("b"))
    image = (
        alt.Chart(alt.NamedData("ground"))
        .transform_filter(SHOWN)
        .mark_image(aspect=False, tooltip=None)
        .encode(x=across, x2="a2", y=up, y2="b2", url="image:N")
    )
    points = alt.Chart(alt.NamedData("points"))
    encoded = {
        "x": across,
        "y": up,
        "color": alt.Color(
            "shade:Q",
            legend=None,
            scale=alt.Scale(domain=[0, 1], range=[theme.DIVERGING[0], theme.DIVERGING[4], theme.DIVERGING[-2]]),
        ),
        "tooltip": [
            alt.Tooltip("a:Q", format=".3g", title="across"),
            alt.Tooltip("b:Q", format=".3g", title="up"),
            alt.Tooltip("answer:N", title="right answer"),
            alt.Tooltip("kind:N", title="is one of the"),
        ],
    }
    shape = alt.condition("datum.shade > 0.5", alt.value("square"), alt.value("circle"))
    seen = points.transform_filter(f"datum.kind == '{SEEN}'").mark_point(
        size=44, stroke="white", strokeWidth=1, opacity=1, clip=True
    )
    unseen = points.transform_filter(f"datum.kind == '{UNSEEN}'").mark_point(
        size=44, filled=False, strokeWidth=2, opacity=1, clip=True
    )
    layers = [image, seen.encode(**encoded, shape=shape), unseen.encode(**encoded, shape=shape)]
    if click:
        cell = {
            "x": alt.ExprRef(f"(datum.cell % {CLICKS}) * width / {CLICKS}"),
            "x2": alt.ExprRef(f"(datum.cell % {CLICKS} + 1) * width / {CLICKS}"),
            "y": alt.ExprRef(f"floor(datum.cell / {CLICKS}) * height / {CLICKS}"),
            "y2": alt.ExprRef(f"(floor(datum.cell / {CLICKS}) + 1) * height / {CLICKS}"),
        }
        cells = alt.Chart(alt.sequence(0, CLICKS**2, as_="cell")).mark_rect(
            **cell, opacity=0, aria=False, cursor="crosshair", tooltip=None
        )
        place = alt.selection_point(name="place", fields=["cell"], on="click", empty=False)
        asked = alt.Chart(alt.NamedData("asked")).mark_point(
            shape="cross", size=260, color=theme.RED, stroke="white", strokeWidth=2, opacity=1, clip=True, tooltip=None
        )
        layers = [image, cells.add_params(place), *layers[1:], asked.encode(x=across, y=up)]
    return compiled(alt.layer(*layers).add_params(*follows(DIAL)), height=430)


@built_once
def _map_spec() -> dict:
    return _map_layers(click=True)


@built_once
def _pinned_map_spec() -> dict:
    return _map_layers(click=False)


def _named(spec: dict, names: Sequence[str]) -> dict:
    """The spec with a person's own names for its two axes."""
    if tuple(names) == ("across", "up"):
        return spec
    new = dict(zip(("across", "up"), names, strict=True))

    def rename(part):
        if isinstance(part, dict):
            for key, value in part.items():
                if key == "title" and value in new:
                    part[key] = new[value]
                else:
                    rename(value)
        elif isinstance(part, list):
            for value in part:
                rename(value)

    spec = deepcopy(spec)
    rename(spec)
    return spec


def clicked(run: Run, cell: int) -> tuple[float, float]:
    """The middle of a cell of the map, cells counted from the top left, rounded to what the map can show."""
    (a, a2), (b, b2) = run.window
    across, down = cell % CLICKS, cell // CLICKS
    x, y = a + (across + 0.5) / CLICKS * (a2 - a), b2 - (down + 0.5) / CLICKS * (b2 - b)
    return tuple(float(f"{value:.3g}") for value in (x, y))


def _ends(run: Run, frame: int) -> str:
    now = summary(run, frame)
    told = f"error {digits(now.error)} after round {now.epoch:,}"
    return told if now.right is None else f"{told}, {now.right:.0%} of the points right"


def map_figure(drawn: Drawn, asked: Answer, frame: int) -> Figure:
    """What the network says all over the plane, snapshot by snapshot, with the data and the asked place on it.

    Args:
        frame: the snapshot where the dial rests, for the sentence.
    """
    run = drawn.run
    here = pd.DataFrame({"a": [asked.x], "b": [asked.y]}) if asked.inside else pd.DataFrame({"a": [], "b": []})
    told = f"A map of what the network says, with {len(run.seen)} points it learns from and {len(run.unseen)} unseen"
    return Figure(
        _named(_map_spec(), run.seen.names),
        {"ground": drawn.ground, "points": drawn.points, "asked": here},
        f"{told}: {_ends(run, frame)}",
    )


def pinned_map_figure(drawn: Drawn) -> Figure:
    """The map of a pinned run, played by the same dial; its sentence says how it ended."""
    told = f"The pinned run's map: {_ends(drawn.run, -1)}"
    spec = _named(_pinned_map_spec(), drawn.run.seen.names)
    return Figure(spec, {"ground": drawn.ground, "points": drawn.points}, told)


# --- Each hidden neuron's own map --------------------------------------------------------------------------------------

_SLOT = TILE + 2  # a tile and the gap around it
_TILE_PALETTE = np.vstack([colors(0.9 * np.linspace(-1, 1, LEVELS)), [[255, 255, 255]]])


def neuron_table(run: Run, maps: Maps) -> pd.DataFrame:
    """One row a snapshot: every hidden neuron's map on one sheet, a row a layer, a column a neuron."""
    layers, widest = len(maps.neurons), max(each.shape[1] for each in maps.neurons)
    sheet = np.full((run.frames, layers * _SLOT, widest * _SLOT), LEVELS, dtype=np.uint8)
    for layer, tiles in enumerate(maps.neurons):
        levels = np.rint((tiles + 1) / 2 * (LEVELS - 1)).astype(np.uint8)[:, :, ::-1]
        for neuron in range(tiles.shape[1]):
            top, left = layer * _SLOT + 1, neuron * _SLOT + 1
            sheet[:, top : top + TILE, left : left + TILE] = levels[:, neuron]
    images = [png(pixels, _TILE_PALETTE, clear=LEVELS) for pixels in sheet]
    ends = {"x": 0.5, "x2": widest + 0.5, "y": 0.5, "y2": layers + 0.5}
    return pd.DataFrame({"image": images, **ends, **_spans(run)})


@built_once
def _neuron_spec() -> dict:
    def scale(name: str, reverse: bool = False) -> alt.Scale:
        edge = "length(data('sheet')) ? data('sheet')[0].{} : {}"
        return alt.Scale(
            nice=False,
            zero=False,
            reverse=reverse,
            domainMin=alt.ExprRef(edge.format(name, 0)),
            domainMax=alt.ExprRef(edge.format(f"{name}2", 1)),
        )

    axis = alt.Axis(
        tickCount=LARGEST_LAYER,
        format="d",
        grid=False,
        ticks=False,
        domain=False,
        values=list(range(1, LARGEST_LAYER + 1)),
    )
    chart = (
        alt.Chart(alt.NamedData("sheet"))
        .transform_filter(SHOWN)
        .mark_image(aspect=False, tooltip=None)
        .encode(
            x=alt.X("x:Q", title="neuron", axis=axis, scale=scale("x")),
            x2="x2",
            y=alt.Y("y:Q", title="layer", axis=axis, scale=scale("y", reverse=True)),
            y2="y2",
            url="image:N",
        )
    )
    return compiled(alt.layer(chart).add_params(*follows(DIAL)), height=200)


def neuron_figure(drawn: Drawn, frame: int) -> Figure:
    """What each hidden neuron says all over the plane, snapshot by snapshot."""
    run, sizes = drawn.run, drawn.run.settings.neurons
    tall = int(np.clip(400 / max(sizes), 56, min(110, 380 / len(sizes))))
    listed = ", ".join(str(size) for size in sizes)
    return Figure(
        {**_neuron_spec(), "height": tall * len(sizes) + 60},
        {"sheet": drawn.sheet},
        f"The own map of each hidden neuron, {listed} in {len(sizes)} layers, after round {run.history.epochs[frame]:,}",
    )


# --- The curves -------------------------------------------------------------------------------------------------------


def _thinned(curve: np.ndarray, series: str) -> pd.DataFrame:
    rounds = np.unique(np.linspace(0, len(curve) - 1, CURVE).round().astype(int))
    return pd.DataFrame({"round": rounds, "error": curve[rounds].astype("float32"), "series": series})


def error_table(run: Run) -> pd.DataFrame:
    """The error round by round, on data seen and unseen."""
    curves = ((SEEN, run.history.losses), (UNSEEN, run.history.unseen_losses))
    return pd.concat([_thinned(curve, name) for name, curve in curves if curve is not None], ignore_index=True)


def errors_now(run: Run) -> pd.DataFrame:
    """The same at each snapshot."""
    epochs = run.history.epochs
    parts = [
        pd.DataFrame({"round": epochs, "error": curve[epochs], "series": name, **_spans(run)})
        for name, curve in ((SEEN, run.history.losses), (UNSEEN, run.history.unseen_losses))
        if curve is not None
    ]
    return pd.concat(parts, ignore_index=True)


def _held(name: str, **more) -> alt.Scale:
    """A scale that spans the two corners and nothing else, however far a line flies off."""
    edge = "length(data('corners')) ? data('corners')[{}].{} : {}"
    low, high = (alt.ExprRef(edge.format(row, name, row + 1)) for row in (0, 1))
    return alt.Scale(nice=False, zero=False, domainMin=low, domainMax=high, **more)


def _still(**more) -> alt.Chart:
    """Two invisible points; the scales of the axes span them."""
    points = alt.Chart(alt.NamedData("corners")).mark_point(opacity=0, aria=False, tooltip=None)
    return points.encode(x=alt.X("x:Q", scale=_held("x")), y=alt.Y("y:Q", scale=_held("y", **more)))


@built_once
def _error_spec() -> dict:
    names = [SEEN, UNSEEN, PLAIN, PINNED]
    across, up = alt.X("round:Q", title="round"), alt.Y("error:Q", title="error")
    curve = alt.Chart(alt.NamedData("curve"))
    there = alt.ExprRef("pluck(data('names'), 'series')")
    color = alt.Color(
        "series:N", title=None, legend=alt.Legend(orient="top", columns=2, symbolType="stroke", values=there)
    ).scale(domain=names, range=[theme.BLUE, theme.PINK, theme.GREEN, theme.GRAY])
    tips = [
        alt.Tooltip("series:N", title="error on"),
        alt.Tooltip("round:Q", format=",d"),
        alt.Tooltip("error:Q", format=".3g"),
    ]
    now = alt.Chart(alt.NamedData("now")).transform_filter(SHOWN)
    dash = alt.condition(
        f"datum.series == '{PLAIN}' || datum.series == '{PINNED}'", alt.value([6, 4]), alt.value([1, 0])
    )
    chart = alt.layer(
        _still(),
        alt.Chart(alt.NamedData("names")).mark_point(opacity=0, aria=False, tooltip=None),
        curve.mark_line(clip=True).encode(x=across, y=up, color=color, strokeDash=dash, tooltip=tips),
        now.mark_rule(color=theme.MUTED, strokeDash=[4, 4]).encode(x=across),
        now.mark_point(size=110, clip=True, opacity=1).encode(x=across, y=up, color=color, tooltip=tips),
    )
    return compiled(chart.add_params(*follows(DIAL)), height=215)


def error_figure(drawn: Drawn, frame: int, *, pinned: Run | None = None, plain: Run | None = None) -> Figure:
    """The error round by round. An error that flies off leaves the picture, so that the rest stays readable.

    Args:
        pinned: a run to compare with, dashed.
        plain: the same run with its switches where they belong, dashed.
    """
    run, table = drawn.run, drawn.errors
    others = [(name, other) for name, other in ((PLAIN, plain), (PINNED, pinned)) if other is not None]
    if others:
        table = pd.concat([table, *(_thinned(other.history.losses, name) for name, other in others)], ignore_index=True)
    start = run.history.losses[0]
    top = 1.05 * min(table["error"].max(), 4 * start)
    longest = max(run.learnt, *(other.learnt for _, other in others), 1)
    return Figure(
        _error_spec(),
        {
            "curve": table,
            "now": drawn.errors_now,
            "names": pd.DataFrame({"series": table["series"].unique()}),
            "corners": corners((0, longest), (0, top)),
        },
        f"The error round by round, from {digits(start)} at the start: {_ends(run, frame)}",
    )


@built_once
def _slope_spec() -> dict:
    across = alt.X("round:Q", title="round")
    up = alt.Y("size:Q", title="slope size", axis=alt.Axis(format="~g", grid=False))
    tips = [alt.Tooltip("layer:N"), alt.Tooltip("round:Q", format=",d"), alt.Tooltip("size:Q", format=".3g")]
    sizes = alt.Chart(alt.NamedData("sizes"))
    color = alt.Color(
        "layer:N", title=None, sort=None, legend=alt.Legend(orient="top", columns=4, symbolType="stroke")
    ).scale(range=list(theme.PALETTE))
    chart = alt.layer(
        _still(type="log"),
        sizes.mark_line(clip=True).encode(x=across, y=up, color=color, tooltip=tips),
        sizes.transform_filter(SHOWN)
        .mark_point(size=90, clip=True, opacity=1)
        .encode(x=across, y=up, color=color, tooltip=tips),
        sizes.transform_filter(SHOWN).mark_rule(color=theme.MUTED, strokeDash=[4, 4]).encode(x=across),
    )
    return compiled(chart.add_params(*follows(DIAL)), height=215)


def _layer_names(run: Run) -> list[str]:
    return [*(f"layer {layer}" for layer in range(1, len(run.settings.neurons) + 1)), "last layer"]


def size_table(run: Run) -> pd.DataFrame:
    """How large each layer's slopes are at each snapshot."""
    history, names = run.history, _layer_names(run)
    count = len(names)
    return pd.DataFrame(
        {
            "round": np.repeat(history.epochs, count),
            "size": np.maximum(history.slope_sizes, FLOOR).ravel(),
            "layer": np.tile(names, run.frames),
            **{name: np.repeat(span, count) for name, span in _spans(run).items()},
        }
    )


def slope_figure(drawn: Drawn, frame: int) -> Figure:
    """How large the slopes are in each layer, snapshot by snapshot, on a scale of powers."""
    run, sizes = drawn.run, drawn.sizes["size"]
    window = corners((0, max(run.learnt, 1)), (sizes.min() / 1.5, sizes.max() * 1.5))
    now = zip(_layer_names(run), run.history.slope_sizes[frame], strict=True)
    return Figure(
        _slope_spec(),
        {"sizes": drawn.sizes, "corners": window},
        f"The size of the slopes by layer, after round {run.history.epochs[frame]:,}: "
        + ", ".join(f"{name} {size:.2g}" for name, size in now),
    )


# --- Who said so ------------------------------------------------------------------------------------------------------


@built_once
def _push_spec() -> dict:
    pushes = alt.Chart(alt.NamedData("pushes")).transform_filter(SHOWN)
    up = alt.Y("neuron:N", title=None, sort=None)
    chart = alt.layer(
        alt.Chart(alt.NamedData("corners"))
        .mark_point(opacity=0, aria=False, tooltip=None)
        .encode(x=alt.X("x:Q", scale=alt.Scale(nice=False))),
        pushes.mark_bar(clip=True).encode(
            x=alt.X("push:Q", title="push on the answer"),
            y=up,
            color=alt.condition("datum.push > 0", alt.value(theme.ORANGE), alt.value(theme.BLUE)),
            tooltip=[
                alt.Tooltip("neuron:N"),
                alt.Tooltip("push:Q", format=".3f"),
                alt.Tooltip("says:Q", format=".3f", title="it says"),
            ],
        ),
        alt.Chart(alt.NamedData("corners")).mark_rule(color=theme.MUTED).encode(x=alt.datum(0)),
    )
    return compiled(chart.add_params(*follows(DIAL)), height=220)


def push_figure(run: Run, answer: Answer, frame: int) -> Figure:
    """How hard each neuron of the last hidden layer pushes the answer, and which way, snapshot by snapshot."""
    count = answer.pushes.shape[1]
    names = [f"neuron {neuron}" for neuron in range(1, count + 1)] + ["own shift"]
    pushes = np.column_stack([answer.pushes, answer.shift])
    says = np.column_stack([answer.says, np.ones(run.frames)])
    table = pd.DataFrame(
        {
            "neuron": np.tile(names, run.frames),
            "push": pushes.ravel().astype("float32"),
            "says": says.ravel().astype("float32"),
            **{name: np.repeat(span, count + 1) for name, span in _spans(run).items()},
        }
    )
    reach = float(np.abs(pushes).max()) or 1.0
    told = ", ".join(f"{name} {push:+.2f}" for name, push in zip(names, pushes[frame], strict=True))
    return Figure(
        {**_push_spec(), "height": 70 + 30 * (count + 1)},
        {"pushes": table, "corners": pd.DataFrame({"x": [-reach, reach], "y": [0.0, 0.0]})},
        f"What pushes the answer after round {run.history.epochs[frame]:,}: {told}",
    )


# --- Five kinds of slopes, and two runs side by side ---------------------------------------------------------------------


@built_once
def _kinds_spec() -> dict:
    names = [title for title, _ in SLOPES.values()]
    curve = alt.Chart(alt.NamedData("curve"))
    chart = alt.layer(
        _still(),
        curve.mark_line(clip=True).encode(
            x=alt.X("round:Q", title="round"),
            y=alt.Y("error:Q", title="error"),
            color=alt.Color("series:N", title="slopes", legend=alt.Legend(symbolType="stroke")).scale(
                domain=names, range=[theme.BLUE, theme.RED, theme.PINK, theme.GREEN, theme.GRAY]
            ),
            tooltip=[
                alt.Tooltip("series:N", title="slopes"),
                alt.Tooltip("round:Q", format=",d"),
                alt.Tooltip("error:Q", format=".3g"),
            ],
        ),
    )
    return compiled(chart, height=260)


def kinds_figure(runs: Sequence[Run]) -> Figure:
    """The error round by round for the same network with each kind of slopes."""
    table = pd.concat([_thinned(run.history.losses, SLOPES[run.settings.slopes][0]) for run in runs], ignore_index=True)
    start = runs[0].history.losses[0]
    longest = max(run.learnt for run in runs)
    top = 1.05 * min(table["error"].max(), 2 * start)
    ends = ", ".join(f"{SLOPES[run.settings.slopes][0].lower()} {digits(run.history.losses[-1])}" for run in runs)
    return Figure(
        _kinds_spec(),
        {"curve": table, "corners": corners((0, max(longest, 1)), (0, top))},
        f"The error round by round with five kinds of slopes, from {digits(start)}. At the end: {ends}",
    )


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{share:.1%}"


def _short(number: float | None) -> str:
    return "–" if number is None else digits(number)


def kinds_table(runs: Sequence[Run]) -> pd.DataFrame:
    """How each kind of slopes ended, with the lowest error marked."""
    ends = [summary(run) for run in runs]
    lowest = min(end.error for end in ends)
    table = {
        "slopes": [SLOPES[run.settings.slopes][0] for run in runs],
        "what each knob hears": [SLOPES[run.settings.slopes][1] for run in runs],
        "rounds": [end.epoch for end in ends],
        "error at the end": [_short(end.error) for end in ends],
    }
    if runs[0].classifies:
        table["right"] = [_percent(end.right) for end in ends]
    return pd.DataFrame({**table, "lowest": ["◀" if end.error == lowest else "" for end in ends]})


def compare_table(pinned: Run, now: Run) -> pd.DataFrame:
    """Two runs side by side: what differs in how they were set, and how they ended."""

    def settings(run: Run) -> dict[str, str]:
        chosen = run.settings
        return {
            "data": run.seen.title,
            "points": f"{len(run.seen)} seen, {len(run.unseen)} unseen",
            "noise": f"{chosen.noise:.2f}",
            "data seed": str(chosen.data_seed),
            "hidden neurons": " · ".join(map(str, chosen.neurons)),
            "bend": run.history.shape.activations[0].name,
            "end of the network": run.ending,
            "error counted as": run.loss.replace("_", " "),
            "step size": f"{chosen.rate:g}",
            "points a step": "all" if chosen.batch is None else str(chosen.batch),
            "method": OPTIMIZERS[chosen.optimizer][0],
            "slopes": SLOPES[chosen.slopes][0],
            "network seed": str(chosen.seed),
        }

    def ends(run: Run) -> dict[str, str]:
        end = summary(run)
        told = {"rounds": f"{end.epoch:,}", "error, seen": _short(end.error), "error, unseen": _short(end.unseen_error)}
        if run.classifies:
            told |= {"right, seen": _percent(end.right), "right, unseen": _percent(end.unseen_right)}
        else:
            told |= {"typical miss, seen": _short(end.miss), "typical miss, unseen": _short(end.unseen_miss)}
        return told

    before, after = settings(pinned), settings(now)
    rows = [(name, before[name], after[name]) for name in after if before[name] != after[name]]
    ended = ends(pinned)
    rows += [(name, ended.get(name, "–"), value) for name, value in ends(now).items()]
    return pd.DataFrame(rows, columns=["what", "pinned run", "this run"])
