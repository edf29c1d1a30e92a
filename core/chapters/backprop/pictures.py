"""The picture of a small network in the chapter "Backprop": neurons in columns, knobs as lines, lit stage by stage."""

import altair as alt
import numpy as np
import pandas as pd

from core.chapters.backprop.passes import Knob, Pass, Stage, knobs, labels, numbers, spots
from core.draw import theme
from core.draw.figure import Figure, built_once, compiled, follows

SHOWS = {"values": "What the knobs are set to", "slopes": "Their slopes"}

# As large as fits: columns share the width, and two lines of print stand between neurons one above the other.
ACROSS = "clamp(min(0.6 * width / datum.columns, 0.5 * height / datum.rows), 18, 46)"  # a neuron's width on screen
SMALL = "clamp(min(0.2 * width / datum.columns, 0.2 * height / datum.rows), 9, 13)"  # the size of the print
INK = "black"  # on a neuron, whatever the ground of the page: the fills are mid-tones

LIT_LINE = "datum.forward == at || datum.back == at || at >= datum.turn"
FOUND = "at >= datum.found"
HOLDS_BLAME = "(datum.crowded && at >= datum.back && at < datum.again)"
CROWDED = 5  # neurons in a column: from here on a neuron's blame takes the place of what it sent


def brief(value: float) -> str:
    """A number for a small place: two or three digits that matter."""
    if value == 0:
        return "0"
    if abs(value) < 0.001:
        digits, power = f"{value:.0e}".split("e")
        return f"{digits}e{int(power)}"
    return f"{value:.2f}" if abs(value) >= 0.1 else f"{value:#.2g}"


def inside(value: float) -> str:
    """A number of five characters at most, to stand inside a neuron."""
    size = abs(value)
    if size == 0 or 0.01 <= size < 9.995:
        return f"{value:.2f}"
    if 9.995 <= size < 999.5:
        return f"{value:.0f}"
    digit, power = f"{value:.0e}".split("e")
    return f"{digit}e{int(power)}"


@built_once
def _network_spec() -> dict:
    x, y = alt.X("x:Q", axis=None), alt.Y("y:Q", axis=None)
    hold = alt.Scale(nice=False, zero=False)
    frame = (
        alt.Chart(alt.NamedData("corners"))
        .mark_point(opacity=0, aria=False, tooltip=None)
        .encode(x=x.scale(hold), y=y.scale(hold))
    )
    band = (
        alt.Chart(alt.NamedData("stages"))
        .transform_filter("datum.stage == at")
        .mark_rect(color=theme.MUTED, opacity=0.16, cornerRadius=8, tooltip=None)
        .encode(x=alt.X("x1:Q", axis=None), x2="x2")
    )
    lines = alt.Chart(alt.NamedData("knobs")).transform_filter("isValid(datum.x1)")
    ends = {"x": alt.X("x1:Q", axis=None), "y": alt.Y("y1:Q", axis=None), "x2": "x2", "y2": "y2"}
    tips = [
        alt.Tooltip("title:N", title="knob"),
        alt.Tooltip("value:Q", format=".4g", title="set to"),
        alt.Tooltip("slope:Q", format=".4g"),
        alt.Tooltip("after:Q", format=".4g", title="after the turn"),
    ]
    shade = alt.Color(
        "sign:N",
        legend=None,
        scale=alt.Scale(domain=["+", "-", "0"], range=[theme.BLUE, theme.ORANGE, theme.MUTED]),
    )
    line = lines.mark_rule(
        strokeCap="round",
        strokeWidth=alt.ExprRef(f"{FOUND} ? (at >= datum.turn ? datum.wide_after : datum.wide) : 1"),
        opacity=alt.ExprRef(f"{LIT_LINE} ? 1 : ({FOUND} ? 0.45 : 0.25)"),
        strokeDash=alt.ExprRef(f"{FOUND} ? [1, 0] : [3, 4]"),
        tooltip=None,
    ).encode(**ends, color=shade)
    grip = lines.mark_rule(strokeWidth=14, opacity=0.001, cursor="pointer").encode(**ends, tooltip=tips)
    chosen = (
        alt.Chart(alt.NamedData("chosen"))
        .mark_rule(color=theme.PINK, strokeWidth=alt.ExprRef("datum.wide + 7"), opacity=0.45, strokeCap="round")
        .encode(**ends, tooltip=alt.value(None))
    )
    chosen_shift = (
        alt.Chart(alt.NamedData("chosen_shift"))
        .mark_point(
            size=alt.ExprRef(f"PI / 4 * pow({ACROSS} + 16, 2)"),
            color=theme.PINK,
            opacity=0.45,
            strokeWidth=0,
            tooltip=None,
        )
        .encode(x=x, y=y)
    )
    labels = (
        lines.transform_filter("datum.labeled")
        .mark_text(
            fontSize=alt.ExprRef(SMALL),
            dx=alt.ExprRef("15 * clamp(datum.y1 - datum.y2, -1, 1)"),
            dy=-9,
            color=theme.MUTED,
            fontWeight="bold",
            text=alt.ExprRef(
                f"{FOUND} && width / datum.columns > 80 ? (at >= datum.turn ? datum.text_after : datum.text) : ''"
            ),
            tooltip=None,
        )
        .encode(x=alt.X("x_text:Q", axis=None), y=alt.Y("y_text:Q", axis=None))
    )
    neurons = alt.Chart(alt.NamedData("neurons"))
    neuron_tips = [
        alt.Tooltip("name:N", title="this is"),
        alt.Tooltip("sends:Q", format=".6g"),
        alt.Tooltip("blame:Q", format=".6g"),
        alt.Tooltip("shift_told:N", title="its shift"),
    ]
    circle = neurons.mark_point(
        size=alt.ExprRef(f"PI / 4 * pow({ACROSS}, 2) * (datum.layer == 0 ? 0.9 : 1)"),
        shape=alt.ExprRef("datum.layer == 0 ? 'square' : 'circle'"),
        opacity=1,
        strokeWidth=alt.ExprRef(
            f"datum.layer == 0 ? 0 : ({FOUND} ? (at >= datum.turn ? datum.wide_after : datum.wide) : 1)"
        ),
        fill=alt.ExprRef(
            f"at == datum.back || {HOLDS_BLAME} ? '{theme.PINK}' : (at == datum.forward || at == datum.guess ? '{theme.GREEN}' : '{theme.GRAY}')"
        ),
        cursor="pointer",
    ).encode(x=x, y=y, stroke=shade, tooltip=neuron_tips)
    inside = neurons.mark_text(
        fontSize=alt.ExprRef(SMALL),
        fontWeight="bold",
        color=INK,
        text=alt.ExprRef(
            f"at >= datum.again ? datum.sends_after_text : ({HOLDS_BLAME} ? datum.blame_inside : "
            "(at >= datum.forward ? datum.sends_text : ''))"
        ),
        tooltip=None,
        cursor="pointer",
    ).encode(x=x, y=y)
    below = neurons.mark_text(
        fontSize=alt.ExprRef(SMALL),
        fontWeight="bold",
        color=theme.PINK,
        baseline="top",
        yOffset=alt.ExprRef(f"{ACROSS} / 2 + 4"),
        text=alt.ExprRef("at >= datum.back && !datum.crowded ? datum.blame_text : ''"),
        tooltip=None,
    ).encode(x=x, y=y)
    above = neurons.mark_text(
        fontSize=alt.ExprRef(SMALL),
        color=theme.GREEN,
        fontWeight="bold",
        baseline="bottom",
        yOffset=alt.ExprRef(f"-{ACROSS} / 2 - 4"),
        text=alt.ExprRef("at >= datum.asked ? datum.target_text : ''"),
        tooltip=None,
    ).encode(x=x, y=y)
    names = (
        alt.Chart(alt.NamedData("columns"))
        .mark_text(fontSize=alt.ExprRef(SMALL), color=theme.MUTED, baseline="bottom", y="height", tooltip=None)
        .encode(x=x, text="name:N")
    )
    layers = (frame, band, chosen, chosen_shift, line, grip, circle, labels, inside, below, above, names)
    pick = alt.selection_point(name="knob", fields=["knob"], on="click", empty=False, nearest=False)
    layers = tuple(each.add_params(pick) if each is grip else each for each in layers)
    return compiled(alt.layer(*layers).add_params(*follows("backprop_stage")), height=390)


def network_figure(one: Pass, told: list[Stage], at: int, shows: str, chosen: Knob) -> Figure:
    """The network, lit at the dial's stage: what neurons send and their blame as numbers, knobs as lines.

    Args:
        told: the stages of this pass, in the dial's order.
        at: the stage at which the dial rests, for the sentence.
        shows: what lines and rings stand for, a key of `SHOWS`.
        chosen: the knob to mark.
    """
    placed = {(spot.layer, spot.neuron): spot for spot in spots(one.network)}
    lines = _lines(one, shows, placed)
    chosen_row = lines[lines.knob == chosen.code]
    low, high = min(spot.y for spot in placed.values()), max(spot.y for spot in placed.values())
    top, bottom = high + 0.7, low - 0.85
    stages = pd.DataFrame(
        [
            {
                "stage": number,
                "x1": (0 if stage.layer is None else stage.layer) - 0.42,
                "x2": (one.depth if stage.layer is None else stage.layer) + 0.42,
            }
            for number, stage in enumerate(told)
        ]
    )
    deep = one.depth
    room = {"columns": deep + 1, "rows": top - bottom, "crowded": max(one.network.sizes) >= CROWDED}
    neurons = _neurons(one, placed, lines).assign(**room)
    tables = {
        "knobs": lines.assign(**room),
        "chosen": chosen_row[chosen_row.x1.notna()][["x1", "y1", "x2", "y2", "wide"]],
        "chosen_shift": neurons[neurons.knob == chosen.code][["x", "y", "columns", "rows"]],
        "neurons": neurons,
        "stages": stages,
        "columns": pd.DataFrame(
            {"x": range(deep + 1), "name": ["in", *(f"layer {each}" for each in range(1, deep + 1))], **room}
        ),
        "corners": pd.DataFrame({"x": [-0.5, deep + 0.5], "y": [bottom, top]}),
    }
    sizes = " to ".join(str(size) for size in one.network.sizes)
    guess = ", ".join(f"{value:.3g}" for value in one.sent(deep))
    return Figure(
        _network_spec(),
        tables,
        f"A network of {sizes} with {one.network.knobs} knobs, at stage {at}: {told[at].title}. "
        f"It guesses {guess}; its error is {one.gradient.loss:.3g}, and {one.error_after:.3g} after one turn",
    )


def _widths(values: np.ndarray, largest: float) -> np.ndarray:
    return 1.2 + 6 * np.abs(values) / (largest or 1)


def _lines(one: Pass, shows: str, placed: dict) -> pd.DataFrame:
    """One row a knob: where its line runs (none for a shift), and what it shows before and after the turn."""
    every = knobs(one.network)
    value, after = (np.array([knob.value(network) for knob in every]) for network in (one.network, one.turned))
    slope = np.array([knob.slope(one.gradient) for knob in every])
    before, later = (value, after) if shows == "values" else (slope, slope)
    largest = max(np.abs(before).max(), np.abs(later).max())
    table = pd.DataFrame(
        {
            "knob": [knob.code for knob in every],
            "title": [knob.title for knob in every],
            "value": value,
            "slope": slope,
            "after": after,
            "sign": np.where(before > 0, "+", np.where(before < 0, "-", "0")),
            "wide": _widths(before, largest),
            "wide_after": _widths(later, largest),
            "text": [brief(each) for each in before],
            "text_after": [brief(each) for each in later],
            "forward": [one.forward_stage(knob.layer + 1) for knob in every],
            # The blame passes through a layer's lines on its way to the layer before.
            "back": [one.back_stage(knob.layer) if knob.layer else one.back_stage(1) for knob in every],
            "turn": one.turn_stage,
            "found": [0 if shows == "values" else one.back_stage(knob.layer + 1) for knob in every],
        }
    )
    ends = [
        (placed[knob.layer, knob.source], placed[knob.layer + 1, knob.neuron]) if knob.source is not None else None
        for knob in every
    ]
    for place, name in enumerate(("x1", "y1", "x2", "y2")):
        table[name] = [None if each is None else (*each[0][2:], *each[1][2:])[place] for each in ends]
    # Before the middle, where lines cross.
    table["x_text"] = table.x1 + 0.36 * (table.x2 - table.x1)
    table["y_text"] = table.y1 + 0.36 * (table.y2 - table.y1)
    count = sum(each is not None for each in ends)
    table["labeled"] = count <= 12 and max(one.network.sizes) <= 4
    return table.astype(dict.fromkeys(("x1", "y1", "x2", "y2", "x_text", "y_text"), float))


def _neurons(one: Pass, placed: dict, lines: pd.DataFrame) -> pd.DataFrame:
    """One row a neuron and an input: its numbers, and the stages from which they are known."""
    after = one.turned.forward(one.inputs)
    never = 10_000
    shifts = lines.set_index("knob")
    rows = []
    for (layer, neuron), spot in placed.items():
        row = {"layer": layer, "x": spot.x, "y": spot.y, "forward": one.forward_stage(layer), "turn": one.turn_stage}
        row["sends"] = one.sent(layer)[neuron]
        row["guess"] = one.error_stage if layer == one.depth else never
        row["sends_text"] = inside(row["sends"])
        row["again"] = one.turn_stage + 1 if layer else never
        row["sends_after_text"] = inside(after.layers[layer - 1].post[0][neuron]) if layer else ""
        row["asked"] = one.error_stage if layer == one.depth else never
        row["target_text"] = f"want {one.targets[0][neuron]:.3g}" if layer == one.depth else ""
        if layer:
            shift = shifts.loc[Knob(layer - 1, neuron, None).code]
            row |= {"name": f"neuron {neuron + 1} of layer {layer}", "knob": shift.name}
            row |= {"blame": one.blame(layer)[neuron], "back": one.back_stage(layer), "found": shift.found}
            row |= {"blame_text": brief(row["blame"]), "blame_inside": inside(row["blame"])}
            row |= {"shift_told": f"{shift.value:.4g}, slope {shift.slope:.4g}"}
            row |= {"wide": shift.wide, "wide_after": shift.wide_after, "sign": shift["sign"]}
        else:
            row |= {"name": f"input {neuron + 1}", "knob": None, "blame": None, "back": never, "found": never}
            row |= {
                "blame_text": "",
                "blame_inside": "",
                "shift_told": "none",
                "wide": 0.0,
                "wide_after": 0.0,
                "sign": "0",
            }
        rows.append(row)
    return pd.DataFrame(rows)


def number_table(one: Pass) -> pd.DataFrame:
    """Every number that can be edited, by name: inputs, right answers, knobs."""
    return pd.DataFrame({"number": labels(one), "value": numbers(one)})


def layer_table(one: Pass, layer: int, *, blamed: bool) -> pd.DataFrame:
    """What is known of one layer (from 1), neuron by neuron, unrounded; `blamed`: the blame has come to it."""
    table = pd.DataFrame(
        {
            "neuron": range(1, len(one.sent(layer)) + 1),
            "added up": one.summed(layer),
            "sends on": one.sent(layer),
        }
    )
    if blamed:
        table = table.assign(**{"lets through": one.let_through(layer), "blame": one.blame(layer)})
        table = table[["neuron", "blame", "lets through", "sends on", "added up"]]
    return table


def knob_table(one: Pass) -> pd.DataFrame:
    """Every knob: what it is set to, its slope, and where one turn takes it; unrounded."""
    every = knobs(one.network)
    return pd.DataFrame(
        {
            "knob": [knob.title for knob in every],
            "set to": [knob.value(one.network) for knob in every],
            "slope": [knob.slope(one.gradient) for knob in every],
            "after the turn": [knob.value(one.turned) for knob in every],
        }
    )
