"""What the drawing of the network says: the largest knob or slope, one knob's story, and where its slope comes from."""

from collections.abc import Sequence
from functools import cache

import numpy as np
import pandas as pd

from core.chapters.train.network_table import Place, gradients, knobs_of
from core.chapters.train.run import Run
from core.chapters.train.words import SMALL, by_place
from core.receipts import Agreement, Receipt, nudge_agreement, receipt
from core.say.numbers import count, number, signed
from core.say.verbatim import verbatim

LISTED = 8  # paths of a receipt that are shown one by one
ALIKE = 1e-4  # a nudge and the slope agree within this share


def name_of(run: Run, knob: Place) -> str:
    """Name a knob in words."""
    layers = len(run.settings.neurons)
    to = _neuron(knob.layer, knob.neuron, layers)
    if knob.source is None:
        return f"the shift of {to}"
    start = (
        verbatim(run.train_set.names[knob.source]) if knob.layer == 0 else _neuron(knob.layer - 1, knob.source, layers)
    )
    return f"the knob from {start} to {to}"


def _neuron(layer: int, neuron: int, layers: int) -> str:
    return "the last neuron" if layer == layers else f"neuron {neuron + 1} of layer {layer + 1}"


def largest(run: Run, slopes: bool) -> list[str]:
    """Describe, at each place of the dial, the largest knob, or the steepest slope and its meaning."""
    shape, knobs = run.history.shape, knobs_of(run.history.shape)
    table = gradients(run) if slopes else run.history.params
    texts = []
    for frame, numbers in enumerate(table):
        at = int(np.argmax(np.abs(numbers)))
        words = f"**Round {run.history.epochs[frame]:,}.** This network has {count(shape.n_params, 'knob')}. "
        if not slopes:
            words += f"The largest is {name_of(run, knobs[at])}: it stands at **{number(numbers[at], least=SMALL)}**."
        elif numbers[at] == 0:
            words += "No knob has a slope that the computer can tell from 0."
        else:
            words += f"The steepest slope is **{number(numbers[at], least=SMALL)}**, of {name_of(run, knobs[at])}. "
            words += _means(numbers[at])
        texts.append(words)
    return by_place(run, texts)


def _means(slope: float) -> str:
    if slope == 0:
        return "A small turn does not change the error."
    return f"Turn it {'down' if slope > 0 else 'up'} a little, and the error shrinks."


def story(run: Run, knob_index: int) -> list[str]:
    """Describe, at each place of the dial, one knob: its value, its slope, and which way to turn it."""
    knob, slopes = knobs_of(run.history.shape)[knob_index], gradients(run)[:, knob_index]
    name = name_of(run, knob)
    sentences = [
        f"{name[0].upper()}{name[1:]} stands at **{number(value, least=SMALL)}**, and its slope is "
        f"**{signed(slope, least=SMALL)}**. {_means(slope)}"
        for value, slope in zip(run.history.params[:, knob_index], slopes, strict=True)
    ]
    return by_place(run, sentences)


def bill(run: Run, knob_index: int, row: int) -> tuple[Receipt, Agreement]:
    """Split one knob's slope in the trained network by paths, for one point learned from, and measure it by nudges."""
    knob = knobs_of(run.history.shape)[knob_index]
    point, target = run.train_set.network_inputs[row], run.train_set.network_targets[row]
    where = (run.history.final, point[None], target[None], (knob.layer, knob.neuron, knob.source), run.loss)
    return receipt(*where), nudge_agreement(*where)


def bill_says(run: Run, paths_receipt: Receipt, nudged: Agreement, row: int) -> str:
    """Say how many paths the receipt has, their sum, and the slope that a nudge measures."""
    of = f"For point {row + 1} of {len(run.train_set)}, in the trained network: "
    if not paths_receipt.complete:
        words = f"{paths_receipt.count:,} paths lead from this knob to the error. Each line starts with a neuron's blame, where all the rest is added up already. "
    elif paths_receipt.count == 1:
        words = "one path leads from this knob to the error. Multiply along it. "
    else:
        words = (
            f"{paths_receipt.count:,} paths lead from this knob to the error. Multiply along each, then add them up. "
        )
    size = number(nudged.sizes[nudged.best], least=1e-16)
    nudge_slope = float(nudged.measured[nudged.best])
    words += f"The slope is **{signed(paths_receipt.slope, least=SMALL)}**. A real nudge of {size} measures {signed(nudge_slope, least=SMALL)}"
    return of + words + (": the same." if agrees(paths_receipt, nudged) else ".")


def agrees(paths_receipt: Receipt, nudged: Agreement) -> bool:
    """Return whether the best nudge and the slope differ by rounding only."""
    return bool(nudged.distances[nudged.best] <= ALIKE * abs(paths_receipt.slope) + nudged.rounding[nudged.best])


@cache
def _word(kind: str) -> str:
    return {"error": "guess − answer", "blame": "blame", "weight": "knob", "bend": "bend's slope", "input": "came in"}[
        kind
    ]


def bill_table(run: Run, paths_receipt: Receipt) -> pd.DataFrame:
    """Tabulate the paths of a receipt, the largest first, the rest in one line. Numbers have three digits."""
    paths = sorted(paths_receipt.paths, key=lambda path: -abs(path.product))
    rows = [
        (_way(path.neurons, run), _product(path.factors), signed(path.product, least=SMALL)) for path in paths[:LISTED]
    ]
    if rest := paths[LISTED:]:
        rows.append((f"{count(len(rest), 'more path')}", "", signed(sum(path.product for path in rest), least=SMALL)))
    rows.append(("together", "", signed(paths_receipt.total, least=SMALL)))
    return pd.DataFrame(rows, columns=["path", "multiply", "gives"])


def _way(neurons: Sequence[int], run: Run) -> str:
    layers = len(run.settings.neurons)
    begin = layers + 1 - len(neurons)
    stations = [
        "answer" if begin + place >= layers else f"neuron {neuron + 1} of layer {begin + place + 1}"
        for place, neuron in enumerate(neurons)
    ]
    return " → ".join(stations)


def _product(factors) -> str:
    return " × ".join(f"{number(factor.value, least=SMALL)} ({_word(factor.kind)})" for factor in factors)
