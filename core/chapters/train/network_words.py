"""What the drawing of the network says: the largest knob or slope, one knob's story, and where its slope comes from."""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from core.chapters.train.network_table import Place, gradients, knobs_of
from core.chapters.train.run import Run
from core.chapters.train.words import SMALL, by_place
from core.receipts import Agreement, Receipt, nudge_agreement, receipt
from core.say.messages import Message, message, text
from core.say.numbers import number, signed
from core.say.verbatim import verbatim

LISTED = 8  # paths of a receipt that are shown one by one
ALIKE = 1e-4  # a nudge and the slope agree within this share


def name_of(run: Run, knob: Place) -> Message:
    """Name a parameter."""
    layers = len(run.settings.neurons)
    to = _neuron(knob.layer, knob.neuron, layers)
    if knob.source is None:
        return message("train-knob-shift", to=to)
    first = knob.layer == 0
    start = verbatim(run.train_set.names[knob.source]) if first else _neuron(knob.layer - 1, knob.source, layers)
    return message("train-knob-weight", start=start, to=to)


def _neuron(layer: int, neuron: int, layers: int) -> Message:
    if layer == layers:
        return message("train-neuron-last")
    return message("train-neuron", neuron=neuron + 1, layer=layer + 1)


def largest(run: Run, slopes: bool) -> list[Message]:
    """Describe, at each place of the dial, the largest parameter, or the steepest slope and its meaning."""
    shape, knobs = run.history.shape, knobs_of(run.history.shape)
    table = gradients(run) if slopes else run.history.params
    texts = []
    for numbers in table:
        at = int(np.argmax(np.abs(numbers)))
        value = float(numbers[at])
        kind = "value" if not slopes else "none" if value == 0 else "slope"
        texts.append(
            message(
                "train-largest",
                kind=kind,
                knobs=shape.n_params,
                name=name_of(run, knobs[at]),
                value=number(value, 2, least=SMALL),
                means=_means(value),
            )
        )
    return by_place(run, texts)


def _means(slope: float) -> Message:
    return message("train-knob-means", turn="none" if slope == 0 else "down" if slope > 0 else "up")


def story(run: Run, knob_index: int) -> list[Message]:
    """Describe, at each place of the dial, one parameter: its value, its slope, and which way to turn it."""
    knob, slopes = knobs_of(run.history.shape)[knob_index], gradients(run)[:, knob_index]
    texts = [
        message(
            "train-knob-story",
            name=name_of(run, knob),
            value=number(value, 2, least=SMALL),
            slope=signed(slope, 2, least=SMALL),
            means=_means(float(slope)),
        )
        for value, slope in zip(run.history.params[:, knob_index], slopes, strict=True)
    ]
    return by_place(run, texts)


def bill(run: Run, knob_index: int, row: int) -> tuple[Receipt, Agreement]:
    """Split one parameter's slope in the trained network by paths, for one point learned from, and measure it by nudges."""
    knob = knobs_of(run.history.shape)[knob_index]
    point, target = run.train_set.network_inputs[row], run.train_set.network_targets[row]
    where = (run.history.final, point[None], target[None], (knob.layer, knob.neuron, knob.source), run.loss)
    return receipt(*where), nudge_agreement(*where)


def bill_says(run: Run, paths_receipt: Receipt, nudged: Agreement, row: int) -> Message:
    """Say how many paths the receipt has, their sum, and the slope that a nudge measures."""
    kind = "cut" if not paths_receipt.complete else "one" if paths_receipt.n_paths == 1 else "many"
    return message(
        "train-receipt-says",
        point=row + 1,
        points=len(run.train_set),
        kind=kind,
        paths=paths_receipt.n_paths,
        slope=signed(paths_receipt.slope, least=SMALL),
        nudge=number(nudged.sizes[nudged.best_index], least=1e-16),
        measured=signed(float(nudged.nudge_slopes[nudged.best_index]), least=SMALL),
        same="yes" if agrees(paths_receipt, nudged) else "no",
    )


def agrees(paths_receipt: Receipt, nudged: Agreement) -> bool:
    """Return whether the best nudge and the slope differ by rounding only."""
    return bool(
        nudged.distances[nudged.best_index] <= ALIKE * abs(paths_receipt.slope) + nudged.rounding[nudged.best_index]
    )


def bill_table(run: Run, paths_receipt: Receipt) -> pd.DataFrame:
    """Tabulate the paths of a receipt, the largest first, the rest in one line. Numbers have three digits."""
    paths = sorted(paths_receipt.paths, key=lambda path: -abs(path.product))
    rows = [
        (_way(path.neurons, run), _product(path.factors), signed(path.product, least=SMALL)) for path in paths[:LISTED]
    ]
    if rest := paths[LISTED:]:
        total = signed(sum(path.product for path in rest), least=SMALL)
        rows.append((text("train-receipt-rest", paths=len(rest)), "", total))
    rows.append((text("train-receipt-total"), "", signed(paths_receipt.total, least=SMALL)))
    return pd.DataFrame(rows, columns=[text(f"train-receipt-{name}") for name in ("path", "multiply", "gives")])


def _way(neurons: Sequence[int], run: Run) -> str:
    layers = len(run.settings.neurons)
    begin = layers + 1 - len(neurons)
    stations = [
        text("train-receipt-answer") if begin + place >= layers else text(_neuron(begin + place, neuron, layers))
        for place, neuron in enumerate(neurons)
    ]
    return " → ".join(stations)


def _product(factors) -> str:
    return " × ".join(
        f"{number(factor.value, least=SMALL)} ({text('train-receipt-factor', kind=factor.kind)})" for factor in factors
    )
