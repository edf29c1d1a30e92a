"""The loop, one round at a time: the exam network guesses, is compared, asks every knob, and turns every knob.

A place of the dial is one stage of one round: place = 4 · round + stage, up to the first stage of the last round.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from core import exam
from core.draw.figure import built_once
from core.training import History

STAGES = ("guess", "how wrong", "ask every knob", "turn every knob")
GUESS, WRONG, ASK, TURN = range(4)
ROUNDS = 60
PLACES = len(STAGES) * ROUNDS + 1
RATE = 3.0  # larger than the story's own step, so that a single turn can be seen; the error still falls in every round
HOURS = np.linspace(0, 10, 51)


@dataclass(frozen=True, eq=False)
class Loop:
    """Sixty rounds of the exam network by plain steps."""

    history: History

    @property
    def knobs(self) -> np.ndarray:
        """The seven knobs (rounds + 1, 7) before each round, and after the last."""
        return self.history.knobs

    @property
    def errors(self) -> np.ndarray:
        """How wrong (rounds + 1,) it is with them."""
        return self.history.losses

    @cached_property
    def slopes(self) -> np.ndarray:
        """The slope (rounds + 1, 7) of the error for each knob."""
        return np.array([exam.slopes_of(network) for network in self.history.networks])

    @cached_property
    def curves(self) -> np.ndarray:
        """The guess (rounds + 1, 51) at each of `HOURS`."""
        return np.array([exam.curve_of_guess(network, HOURS) for network in self.history.networks])

    @cached_property
    def guesses(self) -> np.ndarray:
        """The guess (rounds + 1, 20) for each student."""
        return np.array([exam.curve_of_guess(network, exam.DATA.hours) for network in self.history.networks])


def stage(place: int) -> tuple[int, int]:
    """The round and the stage (0 … 3) at a place of the dial."""
    return divmod(place, len(STAGES))


def shown(place: int) -> int:
    """Which knobs are seen at a place: those of its round, and after the turn already those of the next."""
    round_, at = stage(place)
    return round_ + (at == TURN)


@built_once
def loop() -> Loop:
    """The loop that Start shows."""
    return Loop(exam.trained(ROUNDS, RATE, snapshots=ROUNDS + 1))
