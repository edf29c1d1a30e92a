"""Tabulate the numbers of a pass for its animation, one row per mark."""

import numpy as np
import pandas as pd

from core.chapters.lab.layout import NEVER, Spot, has_labels, line_table, spots
from core.chapters.lab.passes import Param, Pass, params
from core.say.messages import text
from core.say.numbers import brief, number

LEAST_SLOPE = 1e-5  # smaller slopes and deltas are written "almost 0"
BAR_LENGTH = 0.55  # of the bar of the largest error, in columns


def param_rows(pass_: Pass, quantity: str) -> pd.DataFrame:
    """Tabulate every parameter: its line, its numbers, and the stages at which they are known or on their way."""
    all_params = params(pass_.network)
    table = line_table(pass_)
    values = [param.value(pass_.network) for param in all_params]
    new_values = [param.value(pass_.new_network) for param in all_params]
    slopes = [param.slope(pass_.gradient) for param in all_params]
    table["before"], table["after"] = (values, new_values) if quantity == "values" else (slopes, slopes)
    table["most"] = max(table[["before", "after"]].abs().to_numpy().max(), 1e-300)
    least = 0.0005 if quantity == "values" else LEAST_SLOPE
    table["text"] = [number(value, 2, least=least) for value in table.before]
    table["text_after"] = [number(value, 2, least=least) for value in table.after]
    table["set"], table["after_told"] = [number(value) for value in values], [number(value) for value in new_values]
    table["slope_told"] = [number(slope, least=LEAST_SLOPE) for slope in slopes]
    table["forward"] = [pass_.forward_stage(param.layer + 1) for param in all_params]
    # A layer's deltas pass through its lines on their way to the layer before. Inputs have no delta.
    table["back"] = [pass_.back_stage(param.layer) if param.layer else NEVER for param in all_params]
    table["turn"] = pass_.update_stage
    table["found"] = [0 if quantity == "values" else pass_.back_stage(param.layer + 1) for param in all_params]
    table["labeled"] = has_labels(pass_)
    return table


def neuron_rows(pass_: Pass, lines: pd.DataFrame) -> pd.DataFrame:
    """Tabulate every input and neuron: its numbers, and the stages from which they are known."""
    biases = lines.set_index("knob")
    rows = []
    for (layer, neuron), spot in spots(pass_.network).items():
        is_output = layer == pass_.depth
        output = float(pass_.outputs(layer)[neuron])
        row = {
            "layer": layer,
            "x": spot.x,
            "y": spot.y,
            "forward": pass_.forward_stage(layer),
            "turn": pass_.update_stage,
            "sends": brief(output),
            "sends_told": number(output),
            "guess": pass_.error_stage if is_output else NEVER,
            "wanted": text("lab-own-right", value=pass_.targets[0][neuron]) if is_output else "",
        }
        rows.append(row | (_delta_columns(pass_, layer, neuron, biases) if layer else _input_columns(neuron)))
    return pd.DataFrame(rows)


def _input_columns(neuron: int) -> dict[str, object]:
    """Fill the columns that only neurons have."""
    return {
        "name": text("lab-own-input", n=neuron + 1),
        "knob": None,
        **dict.fromkeys(("sends_after", "blame", "blame_inside"), ""),
        **dict.fromkeys(("blame_told", "shift_told"), text("lab-none")),
        **dict.fromkeys(("again", "back", "found"), NEVER),
        "before": 0.0,
        "after": 0.0,
        "most": 1.0,
    }


def _delta_columns(pass_: Pass, layer: int, neuron: int, biases: pd.DataFrame) -> dict[str, object]:
    """Describe a neuron's delta, its bias (a row of `biases`), and its output after the update."""
    param = Param(layer - 1, neuron, None)
    bias, delta = biases.loc[param.code], float(pass_.deltas(layer)[neuron])
    return {
        "name": text("lab-neuron", neuron=neuron + 1, layer=layer),
        "knob": param.code,
        "sends_after": brief(pass_.new_outputs(layer)[neuron]),
        "blame": number(delta, 2, least=LEAST_SLOPE),
        "blame_inside": brief(delta),
        "blame_told": number(delta, least=LEAST_SLOPE),
        "shift_told": text("lab-own-shift-told", value=bias.set, slope=bias.slope_told),
        "again": pass_.update_stage + layer / pass_.depth,
        "back": pass_.back_stage(layer),
        "found": bias.found,
        "before": bias.before,
        "after": bias.after,
        "most": bias.most,
    }


def pulse_rows(pass_: Pass) -> pd.DataFrame:
    """Tabulate the pulses on each line: outputs on their way forward, deltas on their way back, and the new outputs."""
    positions, rows = spots(pass_.network), []
    for layer in range(1, pass_.depth + 1):
        weights, new_weights = pass_.network.layers[layer - 1].weights, pass_.new_network.layers[layer - 1].weights
        second_pass = pass_.update_stage + (layer - 1) / pass_.depth, pass_.update_stage + layer / pass_.depth
        for neuron, source in np.ndindex(weights.shape):
            start, end = positions[layer - 1, source], positions[layer, neuron]
            weight, output = weights[neuron, source], pass_.outputs(layer - 1)[source]
            new_weight, new_output = new_weights[neuron, source], pass_.new_outputs(layer - 1)[source]
            rows.append(_pulse("number", start, end, (layer - 1, layer), output, output * weight))
            rows.append(_pulse("number", start, end, second_pass, new_output, new_output * new_weight))
            if layer > 1:
                delta, times = pass_.deltas(layer)[neuron], (pass_.back_stage(layer), pass_.back_stage(layer - 1))
                rows.append(_pulse("blame", end, start, times, delta, delta * weight))
    for neuron, miss in enumerate(pass_.miss):
        spot = positions[pass_.depth, neuron]
        times = pass_.error_stage, pass_.back_stage(pass_.depth)
        rows.append(_pulse("blame", spot._replace(x=spot.x + BAR_LENGTH), spot, times, miss, miss))
    table = pd.DataFrame(rows)
    largest = table[["v0", "v1"]].abs().max(axis=1).groupby(table.kind).transform("max")
    return table.assign(most=largest.clip(lower=1e-300))


def _pulse(kind: str, start: Spot, end: Spot, times: tuple[float, float], v0, v1) -> dict[str, object]:
    """Describe a pulse from `start` to `end`, whose value changes from `v0` to `v1`. `times` are places of the dial."""
    ends = {"x1": start.x, "y1": start.y, "x2": end.x, "y2": end.y}
    return {**ends, "t0": times[0], "t1": times[1], "kind": kind, "v0": v0, "v1": v1}


def miss_rows(pass_: Pass) -> pd.DataFrame:
    """Tabulate the bar of each output's error, before and after the update."""
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
            "told": [text("lab-own-wrong-by", miss=miss) for miss in before],
            "told_after": [text("lab-own-wrong-by", miss=miss) for miss in after],
            "guess": pass_.error_stage,
            "again": pass_.update_stage + 1,
            "depth": pass_.depth,
        }
    )
