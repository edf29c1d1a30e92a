"""The training loop on the exam network: predict, compare, differentiate, update.

The dial shows the first epoch stage by stage, `PLACES_PER_STAGE` places each. Every later place is one whole epoch.
"""

from dataclasses import dataclass
from functools import cache, cached_property

import numpy as np

from core import exam
from core.training import History

STAGES = 4
PREDICT, COMPARE, DIFFERENTIATE, UPDATE = range(STAGES)
EPOCHS = 100
PLACES_PER_STAGE = 40  # places per stage of the first epoch: enough for a smooth motion
FIRST_EPOCH_PLACES = PLACES_PER_STAGE * STAGES
N_PLACES = FIRST_EPOCH_PLACES + EPOCHS - 1


@dataclass(frozen=True, eq=False)
class Loop:
    """Gradient descent on the exam network from `core.exam.start()`, at the step size of the seven valleys."""

    history: History

    @property
    def params(self) -> np.ndarray:
        """The seven parameters (epochs + 1, 7) before each epoch, and after the last."""
        return self.history.params

    @property
    def losses(self) -> np.ndarray:
        """The loss (epochs + 1,) at these parameters."""
        return self.history.losses

    @cached_property
    def slopes(self) -> np.ndarray:
        """The slope of the loss (epochs + 1, 7) for each parameter."""
        return np.array([exam.slopes_of(network) for network in self.history.networks])

    @cached_property
    def n_correct(self) -> np.ndarray:
        """How many of the twenty students are on the right side (epochs + 1,)."""
        return np.array([exam.n_correct(network) for network in self.history.networks])


def stage_at(place: int) -> tuple[int, int, float]:
    """Return the epoch (from 0), the stage (0 … 3) and the progress of the stage (0 … 1) at a place of the dial.

    Later epochs show only their end: stage `UPDATE`, progress 1.
    """
    if place >= FIRST_EPOCH_PLACES:
        return place - FIRST_EPOCH_PLACES + 1, UPDATE, 1.0
    stage, frame = divmod(place, PLACES_PER_STAGE)
    return 0, stage, frame / (PLACES_PER_STAGE - 1)


@cache
def loop() -> Loop:
    """Return the loop of the scene."""
    return Loop(exam.train_from_start(EPOCHS, exam.STEP_SIZE, snapshots=EPOCHS + 1))
