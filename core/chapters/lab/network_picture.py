"""One pass as a picture that moves: pulses run along the lines, numbers forward and blame backward, then every knob turns."""

import altair as alt
import pandas as pd

from core.chapters.lab.layout import (
    ACROSS,
    NEVER,
    PALE,
    PAPER,
    PRINT,
    by_sign,
    has_labels,
    hold,
    line_table,
    network_words,
    pill,
    room,
    spots,
)
from core.chapters.lab.passes import Knob, Pass, knobs
from core.draw import theme
from core.draw.figure import Figure, built_once, compile_chart, follows
from core.say.messages import text
from core.say.numbers import brief, number

SHOWS = ("values", "slopes")  # what lines and rings stand for
HEIGHT = 430
TINY = 1e-5  # smaller slopes and blames are "almost 0" on the picture
BAR = 0.55  # how long the largest miss is drawn, in columns

TURNED = "clamp(at - datum.turn + 1, 0, 1)"
VALUE = f"(datum.before + (datum.after - datum.before) * {TURNED})"
FOUND = "(at >= datum.found)"
BUSY = "((at > datum.forward - 1 && at <= datum.forward) || (at > datum.back - 1 && at <= datum.back))"
HOLDS_BLAME = "(datum.crowded && at >= datum.back && at < datum.again)"


def _lines(pick: alt.Parameter) -> list[alt.Chart]:
    lines = alt.Chart(alt.NamedData("knobs")).transform_filter("isValid(datum.x1)")
    ends = {"x": alt.X("x1:Q", axis=None), "y": alt.Y("y1:Q", axis=None), "x2": "x2", "y2": "y2"}
    tips = [
        alt.Tooltip("title:N", title=text("lab-table.knob")),
        alt.Tooltip("set:N", title=text("lab-table.set")),
        alt.Tooltip("slope_told:N", title=text("lab-slope")),
        alt.Tooltip("after_told:N", title=text("lab-table.after")),
    ]
    line = lines.mark_rule(
        strokeCap="round",
        color=alt.ExprRef(by_sign(VALUE)),
        strokeWidth=alt.ExprRef(f"{FOUND} ? 1.2 + 6 * abs({VALUE}) / datum.most : 1"),
        opacity=alt.ExprRef(f"{BUSY} || at > datum.turn - 1 ? 0.9 : 0.4"),
        strokeDash=alt.ExprRef(f"{FOUND} ? [1, 0] : [3, 4]"),
        tooltip=None,
    ).encode(**ends)
    grip = lines.mark_rule(strokeWidth=14, opacity=0.001, cursor="pointer").encode(**ends, tooltip=tips)
    labels = pill(
        lines.transform_filter("datum.labeled"),
        f"({FOUND} && width / datum.columns > 65 ? (at >= datum.turn ? datum.text_after : datum.text) : '')",
        by_sign(VALUE),
        x="x_text",
        y="y_text",
    )
    return [line, grip.add_params(pick), *labels]


def _pulses() -> alt.Chart:
    along = "(at - datum.t0) / (datum.t1 - datum.t0)"
    return (
        alt.Chart(alt.NamedData("pulses"))
        .transform_filter("at > datum.t0 && at < datum.t1")
        .transform_calculate(
            x=f"datum.x1 + (datum.x2 - datum.x1) * {along}",
            y=f"datum.y1 + (datum.y2 - datum.y1) * {along}",
            size=f"datum.v0 + (datum.v1 - datum.v0) * {along}",
        )
        .mark_point(
            shape="circle",
            size=alt.ExprRef("PI / 4 * pow(6 + 18 * abs(datum.size) / datum.most, 2)"),
            fill=alt.ExprRef(f"datum.kind == 'blame' ? '{theme.BLAME}' : {by_sign('datum.size')}"),
            strokeWidth=0,
            opacity=0.95,
            tooltip=None,
        )
        .encode(x=alt.X("x:Q", axis=None), y=alt.Y("y:Q", axis=None))
    )


def _neurons() -> list[alt.Chart]:
    neurons = alt.Chart(alt.NamedData("neurons"))
    x, y = alt.X("x:Q", axis=None), alt.Y("y:Q", axis=None)
    tips = [
        alt.Tooltip("name:N", title=text("lab-receipt-this")),
        alt.Tooltip("sends_told:N", title=text("lab-table.sends")),
        alt.Tooltip("blame_told:N", title=text("lab-table.blame")),
        alt.Tooltip("shift_told:N", title=text("lab-own-shift")),
        alt.Tooltip("wanted:N", title=text("lab-own-compared")),
    ]
    pink = f"(at >= datum.back && at < datum.back + 1) || {HOLDS_BLAME}"
    green = "(at >= datum.forward && at < datum.forward + 1) || at >= datum.again || (datum.guess <= at && at < datum.guess + 1)"
    disc = {
        "size": alt.ExprRef(f"PI / 4 * pow({ACROSS}, 2) * (datum.layer == 0 ? 0.9 : 1)"),
        "shape": alt.ExprRef("datum.layer == 0 ? 'square' : 'circle'"),
    }
    paper = neurons.mark_point(fill=alt.ExprRef(PAPER["expr"]), opacity=1, strokeWidth=0, tooltip=None, **disc)
    circle = neurons.mark_point(
        opacity=1,
        stroke=alt.ExprRef(f"datum.layer == 0 ? '{theme.MUTED}' : {by_sign(VALUE)}"),
        strokeWidth=alt.ExprRef(f"datum.layer == 0 ? 1 : ({FOUND} ? 1.2 + 5 * abs({VALUE}) / datum.most : 1)"),
        fill=alt.ExprRef(f"{pink} ? '{theme.BLAME}' : ({green} ? '{theme.GREEN}' : '{theme.MUTED}')"),
        fillOpacity=PALE,
        cursor="pointer",
        **disc,
    ).encode(x=x, y=y, tooltip=tips)
    inside = neurons.mark_text(
        fontSize=alt.ExprRef(PRINT),
        fontWeight="bold",
        color=theme.WORDS,
        text=alt.ExprRef(
            f"at >= datum.again ? datum.sends_after : ({HOLDS_BLAME} ? datum.blame_inside : "
            "(at >= datum.forward ? datum.sends : ''))"
        ),
        tooltip=None,
        cursor="pointer",
    ).encode(x=x, y=y)
    blame = pill(
        neurons,
        "(at >= datum.back && !datum.crowded ? datum.blame : '')",
        f"'{theme.BLAME}'",
        down=f"{ACROSS} / 2 + {PRINT} / 2 + 6",
    )
    targets = pill(
        neurons,
        "(at >= datum.guess && !datum.crowded ? datum.wanted : '')",
        f"'{theme.GREEN}'",
        down=f"-{ACROSS} / 2 - {PRINT} / 2 - 6",
    )
    shift = alt.selection_point(name="shift", fields=["knob"], on="click", empty=False, nearest=False)
    return [paper.encode(x=x, y=y), circle.add_params(shift), inside, *blame, *targets]


def _misses() -> list[alt.Chart]:
    """Draw how wrong each guess is, as a bar beside it: it grows when the guess is compared, and shrinks after a good turn."""
    grown, again = "clamp(at - datum.guess + 1, 0, 1)", "clamp((at - datum.again) * datum.depth + 1, 0, 1)"
    misses = alt.Chart(alt.NamedData("misses")).transform_calculate(
        end=f"datum.x + (datum.before + (datum.after - datum.before) * {again}) * {grown}"
    )
    bar = misses.mark_rule(
        strokeWidth=alt.ExprRef("clamp(height / datum.rows / 4, 6, 16)"),
        color=theme.RED,
        opacity=alt.ExprRef("at > datum.guess - 1 ? 1 : 0"),
    ).encode(
        x=alt.X("x:Q", axis=None),
        x2="end",
        y=alt.Y("y:Q", axis=None),
        tooltip=[
            alt.Tooltip("told:N", title=text("lab-own-before")),
            alt.Tooltip("told_after:N", title=text("lab-own-after")),
        ],
    )
    labels = pill(
        misses,
        "(datum.crowded ? '' : at >= datum.again ? datum.told_after : at >= datum.guess ? datum.told : '')",
        f"'{theme.MUTED}'",
        x="middle",
        down=f"clamp(height / datum.rows / 8, 3, 8) + {PRINT} / 2 + 7",
    )
    return [bar, *labels]


@built_once
def _own_spec() -> dict:
    pick = alt.selection_point(name="knob", fields=["knob"], on="click", empty=False, nearest=False)
    selection = (
        alt.Chart(alt.NamedData("chosen"))
        .mark_rule(color=theme.CHOSEN, strokeWidth=13, opacity=0.4, strokeCap="round")
        .encode(x=alt.X("x1:Q", axis=None), y=alt.Y("y1:Q", axis=None), x2="x2", y2="y2", tooltip=alt.value(None))
    )
    chosen_shift = (
        alt.Chart(alt.NamedData("chosen_shift"))
        .mark_point(size=alt.ExprRef(f"PI / 4 * pow({ACROSS} + 16, 2)"), color=theme.CHOSEN, opacity=0.4, tooltip=None)
        .encode(x=alt.X("x:Q", axis=None), y=alt.Y("y:Q", axis=None))
    )
    line, grip, *labels = _lines(pick)
    layers = [hold(), selection, chosen_shift, line, grip, *_misses(), _pulses(), *_neurons(), *labels]
    return compile_chart(alt.layer(*layers).add_params(*follows("backprop_pass")), height=HEIGHT)


def pass_figure(one: Pass, *, shows: str = "values", highlight: Knob | None = None) -> Figure:
    """Return a pass, for every place of its dial.

    Args:
        shows: what lines and rings stand for, a key of `SHOWS`.
        highlight: a knob to mark.
    """
    dimensions, corners = room(one, right=1.2)
    lines = _knob_rows(one, shows).assign(**dimensions)
    neurons = _neuron_rows(one, lines).assign(**dimensions)
    code = highlight.code if highlight else ""
    tables = {
        "knobs": lines,
        "chosen": lines[(lines.knob == code) & lines.x1.notna()][["x1", "y1", "x2", "y2"]],
        "chosen_shift": neurons[neurons.knob == code][["x", "y", "columns", "rows"]],
        "neurons": neurons,
        "pulses": _pulse_rows(one),
        "misses": _miss_rows(one).assign(**dimensions),
        "corners": corners,
    }
    sizes = network_words(one.network)
    return Figure(_own_spec(), tables, text("lab-own-alt", sizes=sizes, knobs=one.network.n_params))


def _knob_rows(one: Pass, shows: str) -> pd.DataFrame:
    every = knobs(one.network)
    table = line_table(one)
    value, after = ([knob.value(network) for knob in every] for network in (one.network, one.new_network))
    slope = [knob.slope(one.gradient) for knob in every]
    table["before"], table["after"] = (value, after) if shows == "values" else (slope, slope)
    table["most"] = max(table[["before", "after"]].abs().to_numpy().max(), 1e-300)
    least = 0.0005 if shows == "values" else TINY
    table["text"] = [number(each, 2, least=least) for each in table.before]
    table["text_after"] = [number(each, 2, least=least) for each in table.after]
    table["set"], table["after_told"] = [number(each) for each in value], [number(each) for each in after]
    table["slope_told"] = [number(each, least=TINY) for each in slope]
    table["forward"] = [one.forward_stage(knob.layer + 1) for knob in every]
    # The blame passes through a layer's lines on its way to the layer before; nothing is asked of the inputs.
    table["back"] = [one.back_stage(knob.layer) if knob.layer else NEVER for knob in every]
    table["turn"] = one.turn_stage
    table["found"] = [0 if shows == "values" else one.back_stage(knob.layer + 1) for knob in every]
    table["labeled"] = has_labels(one)
    return table


def _neuron_rows(one: Pass, lines: pd.DataFrame) -> pd.DataFrame:
    """Return one row a neuron and an input: its numbers, and the stages from which they are known."""
    after = one.new_network.forward(one.inputs)
    shifts = lines.set_index("knob")
    rows = []
    for (layer, neuron), spot in spots(one.network).items():
        last = layer == one.depth
        sends = float(one.outputs(layer)[neuron])
        row: dict[str, object] = {
            "layer": layer,
            "x": spot.x,
            "y": spot.y,
            "forward": one.forward_stage(layer),
            "turn": one.turn_stage,
        }
        row |= {"sends": brief(sends), "sends_told": number(sends), "sends_after": "", "again": NEVER}
        row |= {"guess": one.error_stage if last else NEVER, "back": NEVER, "found": NEVER, "knob": None}
        row |= {"wanted": text("lab-own-right", value=one.targets[0][neuron]) if last else ""}
        row |= {
            "name": text("lab-own-input", n=neuron + 1),
            "blame": "",
            "blame_inside": "",
            "blame_told": text("lab-none"),
        }
        row |= {"shift_told": text("lab-none"), "before": 0.0, "after": 0.0, "most": 1.0}
        if layer:
            knob = Knob(layer - 1, neuron, None)
            shift, blame = shifts.loc[knob.code], float(one.blame(layer)[neuron])
            # In the last stage the numbers run forward once more, through the turned knobs.
            row |= {"sends_after": brief(after.layers[layer - 1].post[0][neuron])}
            row |= {
                "again": one.turn_stage + layer / one.depth,
                "name": text("lab-neuron", neuron=neuron + 1, layer=layer),
            }
            row |= {"back": one.back_stage(layer), "found": shift.found, "knob": knob.code}
            row |= {"blame": number(blame, 2, least=TINY), "blame_inside": brief(blame)}
            row |= {
                "blame_told": number(blame, least=TINY),
                "shift_told": text("lab-own-shift-told", value=shift.set, slope=shift.slope_told),
            }
            row |= {"before": shift.before, "after": shift.after, "most": shift.most}
        rows.append(row)
    return pd.DataFrame(rows)


def _pulse_rows(one: Pass) -> pd.DataFrame:
    """Return what runs along each line, when: a number becomes the knob times it on its way, and so does a blame."""
    positions, rows = spots(one.network), []
    after = one.new_network.forward(one.inputs)
    for layer in range(1, one.depth + 1):
        weights, again = one.network.layers[layer - 1].weights, one.new_network.layers[layer - 1].weights
        came = one.inputs[0] if layer == 1 else after.layers[layer - 2].post[0]
        for neuron in range(weights.shape[0]):
            for source in range(weights.shape[1]):
                start, end = positions[layer - 1, source], positions[layer, neuron]
                ahead = {"x1": start.x, "y1": start.y, "x2": end.x, "y2": end.y}
                output = one.outputs(layer - 1)[source]
                times: dict[str, float] = {"t0": layer - 1, "t1": layer}
                rows.append({**ahead, **times, "kind": "number", "v0": output, "v1": output * weights[neuron, source]})
                times = {"t0": one.turn_stage + (layer - 1) / one.depth, "t1": one.turn_stage + layer / one.depth}
                values = {"v0": came[source], "v1": came[source] * again[neuron, source]}
                rows.append({**ahead, **times, "kind": "number", **values})
                if layer > 1:
                    back = {"x1": end.x, "y1": end.y, "x2": start.x, "y2": start.y}
                    times = {"t0": one.back_stage(layer), "t1": one.back_stage(layer - 1)}
                    blame = one.blame(layer)[neuron]
                    rows.append({**back, **times, "kind": "blame", "v0": blame, "v1": blame * weights[neuron, source]})
    for neuron, miss in enumerate(one.miss):
        spot = positions[one.depth, neuron]
        times = {"t0": one.error_stage, "t1": one.back_stage(one.depth)}
        ends = {"x1": spot.x + BAR, "y1": spot.y, "x2": spot.x, "y2": spot.y}
        rows.append({**ends, **times, "kind": "blame", "v0": miss, "v1": miss})
    table = pd.DataFrame(rows)
    largest = table[["v0", "v1"]].abs().max(axis=1).groupby(table.kind).transform("max")
    return table.assign(most=largest.clip(lower=1e-300))


def _miss_rows(one: Pass) -> pd.DataFrame:
    positions = spots(one.network)
    before, after = abs(one.miss), abs(one.miss_after)
    scale = BAR / max(before.max(), after.max(), 1e-300)
    return pd.DataFrame(
        {
            "x": one.depth + 0.42,
            "middle": one.depth + 0.42 + BAR / 2,
            "y": [positions[one.depth, neuron].y for neuron in range(len(before))],
            "before": before * scale,
            "after": after * scale,
            "told": [text("lab-own-wrong-by", miss=each) for each in before],
            "told_after": [text("lab-own-wrong-by", miss=each) for each in after],
            "guess": one.error_stage,
            "again": one.turn_stage + 1,
            "depth": one.depth,
        }
    )
