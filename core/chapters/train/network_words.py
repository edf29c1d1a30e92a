"""Messages about a run's parameters: the largest one, a selected one, and the receipt of its slope."""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from core.chapters.train.network_table import gradients, param_indices
from core.chapters.train.run import Run
from core.chapters.train.words import SMALL, by_place
from core.receipts import Agreement, ParamIndex, Receipt, nudge_agreement, receipt
from core.say.messages import Message, message, text
from core.say.numbers import number, signed
from core.say.verbatim import verbatim

MAX_PATHS = 8  # rows of a receipt: further paths are summed in one row
TOLERANCE = 1e-4  # relative difference of a nudge and the slope


def name_of(run: Run, param: ParamIndex) -> Message:
    """Name a parameter."""
    layers = len(run.settings.neurons)
    target = _neuron(param.layer, param.neuron, layers)
    if param.source is None:
        return message("train-knob-shift", to=target)
    if param.layer == 0:
        return message("train-knob-weight", start=verbatim(run.train_set.names[param.source]), to=target)
    return message("train-knob-weight", start=_neuron(param.layer - 1, param.source, layers), to=target)


def _neuron(layer: int, neuron: int, layers: int) -> Message:
    if layer == layers:
        return message("train-neuron-last")
    return message("train-neuron", neuron=neuron + 1, layer=layer + 1)


def say_largest(run: Run, slopes: bool) -> list[Message]:
    """Describe, at each place of the dial, the largest parameter, or the steepest slope if `slopes`."""
    shape, indices = run.history.shape, param_indices(run.history.shape)
    table = gradients(run) if slopes else run.history.params
    texts = []
    for numbers in table:
        index = int(np.argmax(np.abs(numbers)))
        value = float(numbers[index])
        kind = "value" if not slopes else "none" if value == 0 else "slope"
        texts.append(
            message(
                "train-largest",
                kind=kind,
                knobs=shape.n_params,
                name=name_of(run, indices[index]),
                value=number(value, 2, least=SMALL),
                means=_means(value),
            )
        )
    return by_place(run, texts)


def _means(slope: float) -> Message:
    return message("train-knob-means", turn="none" if slope == 0 else "down" if slope > 0 else "up")


def say_param(run: Run, param_index: int) -> list[Message]:
    """Describe, at each place of the dial, one parameter: its value, its slope, and the direction of its step."""
    param, slopes = param_indices(run.history.shape)[param_index], gradients(run)[:, param_index]
    texts = [
        message(
            "train-knob-story",
            name=name_of(run, param),
            value=number(value, 2, least=SMALL),
            slope=signed(slope, 2, least=SMALL),
            means=_means(float(slope)),
        )
        for value, slope in zip(run.history.params[:, param_index], slopes, strict=True)
    ]
    return by_place(run, texts)


def param_receipt(run: Run, param_index: int, row: int) -> tuple[Receipt, Agreement]:
    """Split one parameter's slope by paths, and measure it by nudges: in the trained network, for one training point."""
    param = param_indices(run.history.shape)[param_index]
    point, target = run.train_set.network_inputs[row], run.train_set.network_targets[row]
    arguments = (run.history.final, point[None], target[None], param, run.loss)
    return receipt(*arguments), nudge_agreement(*arguments)


def say_receipt(run: Run, paths_receipt: Receipt, agreement: Agreement, row: int) -> Message:
    """Say how many paths a receipt has, their sum, and the slope that a nudge measures."""
    kind = "cut" if not paths_receipt.complete else "one" if paths_receipt.n_paths == 1 else "many"
    return message(
        "train-receipt-says",
        point=row + 1,
        points=len(run.train_set),
        kind=kind,
        paths=paths_receipt.n_paths,
        slope=signed(paths_receipt.slope, least=SMALL),
        nudge=number(agreement.sizes[agreement.best_index], least=1e-16),
        measured=signed(float(agreement.nudge_slopes[agreement.best_index]), least=SMALL),
        same="yes" if agrees(paths_receipt, agreement) else "no",
    )


def agrees(paths_receipt: Receipt, agreement: Agreement) -> bool:
    """Return whether the best nudge agrees with the slope, up to `TOLERANCE` and rounding."""
    return bool(
        agreement.distances[agreement.best_index]
        <= TOLERANCE * abs(paths_receipt.slope) + agreement.rounding[agreement.best_index]
    )


def receipt_table(run: Run, paths_receipt: Receipt) -> pd.DataFrame:
    """Tabulate the paths of a receipt, the largest first, with the remaining ones summed in one row."""
    paths = sorted(paths_receipt.paths, key=lambda path: -abs(path.product))
    rows = [
        (_path_text(path.neurons, run), _product(path.factors), signed(path.product, least=SMALL))
        for path in paths[:MAX_PATHS]
    ]
    if rest := paths[MAX_PATHS:]:
        total = signed(sum(path.product for path in rest), least=SMALL)
        rows.append((text("train-receipt-rest", paths=len(rest)), "", total))
    rows.append((text("train-receipt-total"), "", signed(paths_receipt.total, least=SMALL)))
    return pd.DataFrame(rows, columns=[text(f"train-receipt-{name}") for name in ("path", "multiply", "gives")])


def _path_text(neurons: Sequence[int], run: Run) -> str:
    layers = len(run.settings.neurons)
    first_layer = layers + 1 - len(neurons)
    names = [
        text("train-receipt-answer")
        if first_layer + place >= layers
        else text(_neuron(first_layer + place, neuron, layers))
        for place, neuron in enumerate(neurons)
    ]
    return " → ".join(names)


def _product(factors) -> str:
    return " × ".join(
        f"{number(factor.value, least=SMALL)} ({text('train-receipt-factor', kind=factor.kind)})" for factor in factors
    )
