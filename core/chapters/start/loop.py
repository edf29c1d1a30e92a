"""The loop on the exam network: guess, compare, ask every knob, turn every knob; once slowly, then round after round.

The first round is shown stage by stage, each in `FRAMES` places of the dial; from then on a place is a whole round.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from core import exam
from core.draw.figure import built_once
from core.training import History

STAGES = 4
GUESS, WRONG, ASK, TURN = range(STAGES)
EPOCHS = 100
FRAMES = 40  # places of the dial in each stage of the first round: enough for a fluent motion
SLOW = FRAMES * STAGES  # places of the first round
PLACES = SLOW + EPOCHS - 1


@dataclass(frozen=True, eq=False)
class Loop:
    """Plain steps of the exam network from the story's start, at the step size of the seven valleys."""

    history: History

    @property
    def params(self) -> np.ndarray:
        """The seven parameters (epochs + 1, 7) before each round, and after the last."""
        return self.history.params

    @property
    def losses(self) -> np.ndarray:
        """The error (epochs + 1,) with them."""
        return self.history.losses

    @cached_property
    def slopes(self) -> np.ndarray:
        """The slope (epochs + 1, 7) of the error for each parameter."""
        return np.array([exam.slopes_of(network) for network in self.history.networks])

    @cached_property
    def n_right(self) -> np.ndarray:
        """How many of the twenty students (epochs + 1,) are on the right side."""
        return np.array([exam.n_correct(network) for network in self.history.networks])


def stage_at(place: int) -> tuple[int, int, float]:
    """Return the round (from 0), the stage (0 … 3) and how much of the stage is done (0 … 1) at a place of the dial.

    From the second round on only its end is shown: stage `TURN`, done.
    """
    if place >= SLOW:
        return place - SLOW + 1, TURN, 1.0
    stage, frame = divmod(place, FRAMES)
    return 0, stage, frame / (FRAMES - 1)


@built_once
def loop() -> Loop:
    """Return the loop that Start shows; computed once a process."""
    return Loop(exam.trained(EPOCHS, exam.STEP_SIZE, snapshots=EPOCHS + 1))
