"""One pass as a picture that moves: pulses run along the lines, numbers forward and blame backward, then every knob turns."""

import altair as alt
import pandas as pd

from core.chapters.lab.layout import (
    NEURON_SIZE,
    NEVER,
    DISC_OPACITY,
    PAPER,
    FONT_SIZE,
    by_sign,
    has_labels,
    fixed_axes,
    line_table,
    network_words,
    pill,
    room,
    spots,
)
from core.chapters.lab.passes import Param, Pass, params
from core.draw import theme
from core.draw.figure import Figure, built_once, compiled, follows
from core.say.messages import text
from core.say.numbers import brief, number

QUANTITIES = ("values", "slopes")  # what lines and rings stand for
HEIGHT = 430
LEAST_SLOPE = 1e-5  # smaller slopes and blames are "almost 0" on the picture
BAR_LENGTH = 0.55  # how long the largest miss is drawn, in columns

UPDATE_SHARE = "clamp(at - datum.turn + 1, 0, 1)"
VALUE = f"(datum.before + (datum.after - datum.before) * {UPDATE_SHARE})"
IS_KNOWN = "(at >= datum.found)"
IS_ACTIVE = "((at > datum.forward - 1 && at <= datum.forward) || (at > datum.back - 1 && at <= datum.back))"
HOLDS_DELTA = "(datum.crowded && at >= datum.back && at < datum.again)"


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
        strokeWidth=alt.ExprRef(f"{IS_KNOWN} ? 1.2 + 6 * abs({VALUE}) / datum.most : 1"),
        opacity=alt.ExprRef(f"{IS_ACTIVE} || at > datum.turn - 1 ? 0.9 : 0.4"),
        strokeDash=alt.ExprRef(f"{IS_KNOWN} ? [1, 0] : [3, 4]"),
        tooltip=None,
    ).encode(**ends)
    grip = lines.mark_rule(strokeWidth=14, opacity=0.001, cursor="pointer").encode(**ends, tooltip=tips)
    labels = pill(
        lines.transform_filter("datum.labeled"),
        f"({IS_KNOWN} && width / datum.columns > 65 ? (at >= datum.turn ? datum.text_after : datum.text) : '')",
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
    pink = f"(at >= datum.back && at < datum.back + 1) || {HOLDS_DELTA}"
    green = "(at >= datum.forward && at < datum.forward + 1) || at >= datum.again || (datum.guess <= at && at < datum.guess + 1)"
    disc = {
        "size": alt.ExprRef(f"PI / 4 * pow({NEURON_SIZE}, 2) * (datum.layer == 0 ? 0.9 : 1)"),
        "shape": alt.ExprRef("datum.layer == 0 ? 'square' : 'circle'"),
    }
    paper = neurons.mark_point(fill=alt.ExprRef(PAPER["expr"]), opacity=1, strokeWidth=0, tooltip=None, **disc)
    circle = neurons.mark_point(
        opacity=1,
        stroke=alt.ExprRef(f"datum.layer == 0 ? '{theme.MUTED}' : {by_sign(VALUE)}"),
        strokeWidth=alt.ExprRef(f"datum.layer == 0 ? 1 : ({IS_KNOWN} ? 1.2 + 5 * abs({VALUE}) / datum.most : 1)"),
        fill=alt.ExprRef(f"{pink} ? '{theme.BLAME}' : ({green} ? '{theme.GREEN}' : '{theme.MUTED}')"),
        fillOpacity=DISC_OPACITY,
        cursor="pointer",
        **disc,
    ).encode(x=x, y=y, tooltip=tips)
    inside = neurons.mark_text(
        fontSize=alt.ExprRef(FONT_SIZE),
        fontWeight="bold",
        color=theme.WORDS,
        text=alt.ExprRef(
            f"at >= datum.again ? datum.sends_after : ({HOLDS_DELTA} ? datum.blame_inside : "
            "(at >= datum.forward ? datum.sends : ''))"
        ),
        tooltip=None,
        cursor="pointer",
    ).encode(x=x, y=y)
    blame = pill(
        neurons,
        "(at >= datum.back && !datum.crowded ? datum.blame : '')",
        f"'{theme.BLAME}'",
        offset=f"{NEURON_SIZE} / 2 + {FONT_SIZE} / 2 + 6",
    )
    targets = pill(
        neurons,
        "(at >= datum.guess && !datum.crowded ? datum.wanted : '')",
        f"'{theme.GREEN}'",
        offset=f"-{NEURON_SIZE} / 2 - {FONT_SIZE} / 2 - 6",
    )
    shift = alt.selection_point(name="shift", fields=["knob"], on="click", empty=False, nearest=False)
    return [paper.encode(x=x, y=y), circle.add_params(shift), inside, *blame, *targets]


def _error_bars() -> list[alt.Chart]:
    """Draw how wrong each guess is, as a bar beside it: it grows when the guess is compared, and shrinks after a good turn."""
    growth, shrinkage = "clamp(at - datum.guess + 1, 0, 1)", "clamp((at - datum.again) * datum.depth + 1, 0, 1)"
    misses = alt.Chart(alt.NamedData("misses")).transform_calculate(
        end=f"datum.x + (datum.before + (datum.after - datum.before) * {shrinkage}) * {growth}"
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
        offset=f"clamp(height / datum.rows / 8, 3, 8) + {FONT_SIZE} / 2 + 7",
    )
    return [bar, *labels]


@built_once
def _pass_spec() -> dict:
    pick = alt.selection_point(name="knob", fields=["knob"], on="click", empty=False, nearest=False)
    selection = (
        alt.Chart(alt.NamedData("chosen"))
        .mark_rule(color=theme.CHOSEN, strokeWidth=13, opacity=0.4, strokeCap="round")
        .encode(x=alt.X("x1:Q", axis=None), y=alt.Y("y1:Q", axis=None), x2="x2", y2="y2", tooltip=alt.value(None))
    )
    chosen_shift = (
        alt.Chart(alt.NamedData("chosen_shift"))
        .mark_point(size=alt.ExprRef(f"PI / 4 * pow({NEURON_SIZE} + 16, 2)"), color=theme.CHOSEN, opacity=0.4, tooltip=None)
        .encode(x=alt.X("x:Q", axis=None), y=alt.Y("y:Q", axis=None))
    )
    line, grip, *labels = _lines(pick)
    layers = [fixed_axes(), selection, chosen_shift, line, grip, *_error_bars(), _pulses(), *_neurons(), *labels]
    return compiled(alt.layer(*layers).add_params(*follows("backprop_pass")), height=HEIGHT)


def pass_figure(pass_: Pass, *, quantity: str = "values", highlight: Param | None = None) -> Figure:
    """Return a pass, for every place of its dial.

    Args:
        shows: what lines and rings stand for, a key of `SHOWS`.
        highlight: a knob to mark.
    """
    dimensions, corners = room(pass_, right=1.2)
    lines = _knob_rows(pass_, quantity).assign(**dimensions)
    neurons = _neuron_rows(pass_, lines).assign(**dimensions)
    code = highlight.code if highlight else ""
    tables = {
        "knobs": lines,
        "chosen": lines[(lines.knob == code) & lines.x1.notna()][["x1", "y1", "x2", "y2"]],
        "chosen_shift": neurons[neurons.knob == code][["x", "y", "columns", "rows"]],
        "neurons": neurons,
        "pulses": _pulse_rows(pass_),
        "misses": _miss_rows(pass_).assign(**dimensions),
        "corners": corners,
    }
    sizes = network_words(pass_.network)
    return Figure(_pass_spec(), tables, text("lab-own-alt", sizes=sizes, knobs=pass_.network.n_params))


def _knob_rows(pass_: Pass, quantity: str) -> pd.DataFrame:
    all_params = params(pass_.network)
    table = line_table(pass_)
    values, values_after = ([param.value(network) for param in all_params] for network in (pass_.network, pass_.new_network))
    slopes = [param.slope(pass_.gradient) for param in all_params]
    table["before"], table["after"] = (values, values_after) if quantity == "values" else (slopes, slopes)
    table["most"] = max(table[["before", "after"]].abs().to_numpy().max(), 1e-300)
    least = 0.0005 if quantity == "values" else LEAST_SLOPE
    table["text"] = [number(value, 2, least=least) for value in table.before]
    table["text_after"] = [number(value, 2, least=least) for value in table.after]
    table["set"], table["after_told"] = [number(value) for value in values], [number(value) for value in values_after]
    table["slope_told"] = [number(value, least=LEAST_SLOPE) for value in slopes]
    table["forward"] = [pass_.forward_stage(param.layer + 1) for param in all_params]
    # The blame passes through a layer's lines on its way to the layer before; nothing is asked of the inputs.
    table["back"] = [pass_.back_stage(param.layer) if param.layer else NEVER for param in all_params]
    table["turn"] = pass_.update_stage
    table["found"] = [0 if quantity == "values" else pass_.back_stage(param.layer + 1) for param in all_params]
    table["labeled"] = has_labels(pass_)
    return table


def _neuron_rows(pass_: Pass, lines: pd.DataFrame) -> pd.DataFrame:
    """Return one row a neuron and an input: its numbers, and the stages from which they are known."""
    after = pass_.new_network.forward(pass_.inputs)
    shifts = lines.set_index("knob")
    rows = []
    for (layer, neuron), spot in spots(pass_.network).items():
        is_output = layer == pass_.depth
        sends = float(pass_.outputs(layer)[neuron])
        row: dict[str, object] = {
            "layer": layer,
            "x": spot.x,
            "y": spot.y,
            "forward": pass_.forward_stage(layer),
            "turn": pass_.update_stage,
        }
        row |= {"sends": brief(sends), "sends_told": number(sends), "sends_after": "", "again": NEVER}
        row |= {"guess": pass_.error_stage if is_output else NEVER, "back": NEVER, "found": NEVER, "knob": None}
        row |= {"wanted": text("lab-own-right", value=pass_.targets[0][neuron]) if is_output else ""}
        row |= {
            "name": text("lab-own-input", n=neuron + 1),
            "blame": "",
            "blame_inside": "",
            "blame_told": text("lab-none"),
        }
        row |= {"shift_told": text("lab-none"), "before": 0.0, "after": 0.0, "most": 1.0}
        if layer:
            param = Param(layer - 1, neuron, None)
            shift, blame = shifts.loc[param.code], float(pass_.deltas(layer)[neuron])
            # In the last stage the numbers run forward once more, through the turned knobs.
            row |= {"sends_after": brief(after.layers[layer - 1].post[0][neuron])}
            row |= {
                "again": pass_.update_stage + layer / pass_.depth,
                "name": text("lab-neuron", neuron=neuron + 1, layer=layer),
            }
            row |= {"back": pass_.back_stage(layer), "found": shift.found, "knob": param.code}
            row |= {"blame": number(blame, 2, least=LEAST_SLOPE), "blame_inside": brief(blame)}
            row |= {
                "blame_told": number(blame, least=LEAST_SLOPE),
                "shift_told": text("lab-own-shift-told", value=shift.set, slope=shift.slope_told),
            }
            row |= {"before": shift.before, "after": shift.after, "most": shift.most}
        rows.append(row)
    return pd.DataFrame(rows)


def _pulse_rows(pass_: Pass) -> pd.DataFrame:
    """Return what runs along each line, when: a number becomes the knob times it on its way, and so does a blame."""
    positions, rows = spots(pass_.network), []
    after = pass_.new_network.forward(pass_.inputs)
    for layer in range(1, pass_.depth + 1):
        weights, new_weights = pass_.network.layers[layer - 1].weights, pass_.new_network.layers[layer - 1].weights
        incoming = pass_.inputs[0] if layer == 1 else after.layers[layer - 2].post[0]
        for neuron in range(weights.shape[0]):
            for source in range(weights.shape[1]):
                start, end = positions[layer - 1, source], positions[layer, neuron]
                forward_line = {"x1": start.x, "y1": start.y, "x2": end.x, "y2": end.y}
                output = pass_.outputs(layer - 1)[source]
                times: dict[str, float] = {"t0": layer - 1, "t1": layer}
                rows.append({**forward_line, **times, "kind": "number", "v0": output, "v1": output * weights[neuron, source]})
                times = {"t0": pass_.update_stage + (layer - 1) / pass_.depth, "t1": pass_.update_stage + layer / pass_.depth}
                values = {"v0": incoming[source], "v1": incoming[source] * new_weights[neuron, source]}
                rows.append({**forward_line, **times, "kind": "number", **values})
                if layer > 1:
                    backward_line = {"x1": end.x, "y1": end.y, "x2": start.x, "y2": start.y}
                    times = {"t0": pass_.back_stage(layer), "t1": pass_.back_stage(layer - 1)}
                    blame = pass_.deltas(layer)[neuron]
                    rows.append({**backward_line, **times, "kind": "blame", "v0": blame, "v1": blame * weights[neuron, source]})
    for neuron, miss in enumerate(pass_.miss):
        spot = positions[pass_.depth, neuron]
        times = {"t0": pass_.error_stage, "t1": pass_.back_stage(pass_.depth)}
        ends = {"x1": spot.x + BAR_LENGTH, "y1": spot.y, "x2": spot.x, "y2": spot.y}
        rows.append({**ends, **times, "kind": "blame", "v0": miss, "v1": miss})
    table = pd.DataFrame(rows)
    largest = table[["v0", "v1"]].abs().max(axis=1).groupby(table.kind).transform("max")
    return table.assign(most=largest.clip(lower=1e-300))


def _miss_rows(pass_: Pass) -> pd.DataFrame:
    positions = spots(pass_.network)
    before, after = abs(pass_.miss), abs(pass_.miss_after)
    scale = BAR_LENGTH / max(before.max(), after.max(), 1e-300)
    return pd.DataFrame(
        {
            "x": pass_.depth + 0.42,
            "middle": pass_.depth + 0.42 + BAR_LENGTH / 2,
            "y": [positions[pass_.depth, neuron].y for neuron in range(len(before))],
            "before": before * scale,
            "after": after * scale,
            "told": [text("lab-own-wrong-by", miss=each) for each in before],
            "told_after": [text("lab-own-wrong-by", miss=each) for each in after],
            "guess": pass_.error_stage,
            "again": pass_.update_stage + 1,
            "depth": pass_.depth,
        }
    )
