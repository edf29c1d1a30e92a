"""Two ways to the seven slopes: measure each with a nudge, or pass the blame back. What each finds, after how many looks."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core import exam
from core.chapters.backprop.reasons import NEURON_OF
from core.say.messages import Message, message
from core.say.numbers import number, signed
from core.search import STEP_EVALS

NUDGE = 2.0**-20  # about a millionth: the slope hardly changes on the way, and rounding does not show
N_LOOKS = len(exam.KNOBS) + 1  # evaluations of the loss: one to compare with, and one for each parameter
MANY = N_LOOKS + 1  # the dial's last place: what it would be with many parameters
BETWEEN = 32  # places of the dial from one look to the next
PLACES = [place / BETWEEN for place in range(MANY * BETWEEN + 1)]
SECONDS = 18
SIZES = (len(exam.KNOBS), 3_280, 175_000_000_000)  # parameters: the exam network, the widest of the race, GPT-3
YEAR = 365.25 * 24 * 3600  # seconds
BY_LAYER = {2: 2, 1: STEP_EVALS, 0: STEP_EVALS}  # the look after which backpropagation knows a neuron's slopes


@dataclass(frozen=True, eq=False)
class TwoWays:
    """The slopes of the seven parameters (order of `exam.KNOBS`), over all students, found in two ways."""

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
    """Write the parameters of the trained network for a link."""
    return exam.params_to_text(exam.SHAPE.flat(exam.trained().final).tolist())


def looks_of(n_params: int) -> tuple[int, int]:
    """Return the evaluations that all slopes take: by nudging, and by backpropagation (one forward, about two back)."""
    return n_params + 1, STEP_EVALS


def looks_for(param: int) -> tuple[int, int]:
    """Return the looks after which a parameter's slope is known: by nudging, and by backpropagation."""
    return param + 2, BY_LAYER[NEURON_OF[param]]


def digits_of(slope: float) -> str:
    """Write a slope as the picture does."""
    return signed(slope, 2)


def agree(both: TwoWays) -> bool:
    """Return whether the two ways show the same digits for every slope."""
    pairs = zip(both.finite_differences, both.slopes, strict=True)
    return all(digits_of(one) == digits_of(other) for one, other in pairs)


def titles() -> list[Message]:
    """Return the read-out of the dial at each of its places."""
    looks = [message("backprop-looks", looks=look) for look in range(MANY)]
    return [*(looks[int(place)] for place in PLACES[:-1]), message("backprop-many")]


def says(both: TwoWays) -> list[Message]:
    """Return the sentence at each place of the dial."""
    looks = [look_says(both, look) for look in range(MANY + 1)]
    return [looks[int(place)] for place in PLACES]


def look_says(both: TwoWays, look: int) -> Message:
    """Say what is known after so many looks; the place after the last one compares larger networks."""
    if look == 0:
        return message("backprop-nudge-start", n_students=len(exam.DATA.hours))
    if look == 1:
        return message("backprop-nudge-first", error=both.loss)
    if look == MANY:
        size = SIZES[-1]
        nudging, passing = looks_of(size)
        return message("backprop-nudge-many", size=size, nudging=nudging, years=nudging / YEAR, passing=passing)
    if look == N_LOOKS:
        nudging, passing = looks_of(len(exam.KNOBS))
        return message("backprop-nudge-end", nudging=nudging, passing=passing, same="yes" if agree(both) else "no")
    param = look - 2
    at_once = sum(looks_for(each)[1] == look for each in range(len(exam.KNOBS)))
    return message(
        "backprop-nudge-look",
        place=param,
        slope=digits_of(both.finite_differences[param]),
        at_once=at_once,
        done="yes" if look >= STEP_EVALS else "no",
    )


def sizes_say() -> list[dict]:
    """Return a row for each size of network: its looks by nudging and by blame, in words, and the second as a share of the first."""
    rows = []
    for size in SIZES:
        nudging, passing = looks_of(size)
        rows.append(
            {
                "size": number(size, 4),
                "nudging": number(nudging, 4),
                "passing": number(passing),
                "share": passing / nudging,
            }
        )
    return rows
