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
    """A knob in words."""
    layers = len(run.settings.neurons)
    to = _neuron(knob.layer, knob.neuron, layers)
    if knob.source is None:
        return f"the shift of {to}"
    start = verbatim(run.seen.names[knob.source]) if knob.layer == 0 else _neuron(knob.layer - 1, knob.source, layers)
    return f"the knob from {start} to {to}"


def _neuron(layer: int, neuron: int, layers: int) -> str:
    return "the last neuron" if layer == layers else f"neuron {neuron + 1} of layer {layer + 1}"


def largest(run: Run, slopes: bool) -> list[str]:
    """At each place of the dial: which knob is the largest, or which has the steepest slope and what that means."""
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


def story(run: Run, chosen: int) -> list[str]:
    """At each place of the dial: where one knob stands, its slope, and what that asks for."""
    knob, slopes = knobs_of(run.history.shape)[chosen], gradients(run)[:, chosen]
    name = name_of(run, knob)
    told = [
        f"{name[0].upper()}{name[1:]} stands at **{number(value, least=SMALL)}**, and its slope is "
        f"**{signed(slope, least=SMALL)}**. {_means(slope)}"
        for value, slope in zip(run.history.params[:, chosen], slopes, strict=True)
    ]
    return by_place(run, told)


def bill(run: Run, chosen: int, row: int) -> tuple[Receipt, Agreement]:
    """One knob's slope in the trained network, taken apart for one point (a row of what it learns from), and nudged."""
    knob = knobs_of(run.history.shape)[chosen]
    point, target = run.seen.network_inputs[row], run.seen.network_targets[row]
    where = (run.history.final, point[None], target[None], (knob.layer, knob.neuron, knob.source), run.loss)
    return receipt(*where), nudge_agreement(*where)


def billed(run: Run, found: Receipt, nudged: Agreement, row: int) -> str:
    """The receipt in words: how many paths, what they add up to, and what a nudge says."""
    of = f"For point {row + 1} of {len(run.seen)}, in the trained network: "
    if not found.complete:
        words = f"{found.count:,} paths lead from this knob to the error. Each line starts with a neuron's blame, where all the rest is added up already. "
    elif found.count == 1:
        words = "one path leads from this knob to the error. Multiply along it. "
    else:
        words = f"{found.count:,} paths lead from this knob to the error. Multiply along each, then add them up. "
    size = number(nudged.sizes[nudged.best], least=1e-16)
    measured = float(nudged.measured[nudged.best])
    words += f"The slope is **{signed(found.slope, least=SMALL)}**. A real nudge of {size} measures {signed(measured, least=SMALL)}"
    return of + words + (": the same." if agree(found, nudged) else ".")


def agree(found: Receipt, nudged: Agreement) -> bool:
    """Whether the best nudge and the slope are the same but for rounding."""
    return bool(nudged.distances[nudged.best] <= ALIKE * abs(found.slope) + nudged.rounding[nudged.best])


@cache
def _word(kind: str) -> str:
    return {"error": "guess − answer", "blame": "blame", "weight": "knob", "bend": "bend's slope", "input": "came in"}[
        kind
    ]


def bill_table(run: Run, found: Receipt) -> pd.DataFrame:
    """The paths of a receipt, the largest first, the rest in one line; three digits each."""
    paths = sorted(found.paths, key=lambda path: -abs(path.product))
    rows = [
        (_way(path.neurons, run), _product(path.factors), signed(path.product, least=SMALL)) for path in paths[:LISTED]
    ]
    if rest := paths[LISTED:]:
        rows.append((f"{count(len(rest), 'more path')}", "", signed(sum(path.product for path in rest), least=SMALL)))
    rows.append(("together", "", signed(found.total, least=SMALL)))
    return pd.DataFrame(rows, columns=["path", "multiply", "gives"])


def _way(neurons: Sequence[int], run: Run) -> str:
    layers = len(run.settings.neurons)
    begin = layers + 1 - len(neurons)
    told = [
        "answer" if begin + place >= layers else f"neuron {neuron + 1} of layer {begin + place + 1}"
        for place, neuron in enumerate(neurons)
    ]
    return " → ".join(told)


def _product(factors) -> str:
    return " × ".join(f"{number(factor.value, least=SMALL)} ({_word(factor.kind)})" for factor in factors)
