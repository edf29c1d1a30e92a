"""The seven slopes in two ways, finite differences and backpropagation: what each finds, and after how many evaluations."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core import exam
from core.chapters.backprop.reasons import NEURON_OF
from core.say.messages import Message, message
from core.say.numbers import number, signed
from core.search import STEP_EVALS

NUDGE = 2.0**-20  # so small that the slope hardly changes, so large that rounding does not show
N_EVALS = len(exam.KNOBS) + 1  # of finite differences: one to compare with, and one for each parameter
LAST_PLACE = N_EVALS + 1  # of the dial: compares larger networks
PLACES_PER_EVAL = 32  # places of the dial from one evaluation to the next
PLACES = [place / PLACES_PER_EVAL for place in range(LAST_PLACE * PLACES_PER_EVAL + 1)]
SECONDS = 18
SIZES = (
    len(exam.KNOBS),
    3_280,
    175_000_000_000,
)  # parameters of the exam network, the race's largest network, and GPT-3
YEAR = 365.25 * 24 * 3600  # seconds
EVALS_BY_NEURON = {2: 2, 1: STEP_EVALS, 0: STEP_EVALS}  # evaluations until backpropagation knows a neuron's slopes


@dataclass(frozen=True, eq=False)
class TwoWays:
    """The slopes of the seven parameters (order of `exam.KNOBS`), over all students, computed in two ways."""

    params: tuple[float, ...]
    loss: float
    finite_differences: np.ndarray  # (7,): (loss with the parameter nudged − loss) / nudge
    slopes: np.ndarray  # (7,): by backpropagation


def two_ways(params: Sequence[float] = exam.START) -> TwoWays:
    """Compute the slopes at `params` (7,) by finite differences, one evaluation each, and by backpropagation."""
    network = exam.SHAPE.network(np.array(params, dtype=float))
    loss = exam.loss_of(network)
    nudged_losses = [exam.loss_of(exam.with_param(network, index, value + NUDGE)) for index, value in enumerate(params)]
    return TwoWays(tuple(params), loss, (np.array(nudged_losses) - loss) / NUDGE, exam.slopes_of(network))


def trained_text() -> str | None:
    """Format the trained network's parameters for a link."""
    return exam.params_to_text(exam.SHAPE.flat(exam.train_from_start().final).tolist())


def n_evals_of(n_params: int) -> tuple[int, int]:
    """Return the evaluations that all slopes take: by finite differences, and by backpropagation (one forward, about two back)."""
    return n_params + 1, STEP_EVALS


def evals_until_known(param: int) -> tuple[int, int]:
    """Return the evaluations until a parameter's slope is known: by finite differences, and by backpropagation."""
    return param + 2, EVALS_BY_NEURON[NEURON_OF[param]]


def digits_of(slope: float) -> str:
    """Write a slope as the picture does."""
    return signed(slope, 2)


def digits_agree(comparison: TwoWays) -> bool:
    """Return whether both ways show the same digits for every slope."""
    pairs = zip(comparison.finite_differences, comparison.slopes, strict=True)
    return all(digits_of(finite_difference) == digits_of(slope) for finite_difference, slope in pairs)


def titles() -> list[Message]:
    """List the dial's read-outs."""
    read_outs = [message("backprop-looks", looks=n_evals) for n_evals in range(LAST_PLACE)]
    return [*(read_outs[int(place)] for place in PLACES[:-1]), message("backprop-many")]


def says(comparison: TwoWays) -> list[Message]:
    """List the sentence at each place of the dial."""
    sentences = [say_eval(comparison, n_evals) for n_evals in range(LAST_PLACE + 1)]
    return [sentences[int(place)] for place in PLACES]


def say_eval(comparison: TwoWays, n_evals: int) -> Message:
    """Say what is known after `n_evals` evaluations. `LAST_PLACE` compares larger networks instead."""
    if n_evals == 0:
        return message("backprop-nudge-start", n_students=len(exam.DATA.hours))
    if n_evals == 1:
        return message("backprop-nudge-first", error=comparison.loss)
    if n_evals == LAST_PLACE:
        size = SIZES[-1]
        n_nudging, n_backprop = n_evals_of(size)
        return message("backprop-nudge-many", size=size, nudging=n_nudging, years=n_nudging / YEAR, passing=n_backprop)
    if n_evals == N_EVALS:
        n_nudging, n_backprop = n_evals_of(len(exam.KNOBS))
        return message(
            "backprop-nudge-end",
            nudging=n_nudging,
            passing=n_backprop,
            same="yes" if digits_agree(comparison) else "no",
        )
    param = n_evals - 2
    n_known = sum(evals_until_known(index)[1] == n_evals for index in range(len(exam.KNOBS)))
    return message(
        "backprop-nudge-look",
        place=param,
        slope=digits_of(comparison.finite_differences[param]),
        at_once=n_known,
        done="yes" if n_evals >= STEP_EVALS else "no",
    )


def size_rows() -> list[dict]:
    """List the evaluations for each of `SIZES`: both counts in words, and the second as a share of the first."""
    rows = []
    for size in SIZES:
        n_nudging, n_backprop = n_evals_of(size)
        rows.append(
            {
                "size": number(size, 4),
                "nudging": number(n_nudging, 4),
                "passing": number(n_backprop),
                "share": n_backprop / n_nudging,
            }
        )
    return rows
