"""Training steps without slopes, at the same cost as steps with slopes."""

import numpy as np

from core.engine import Calls, Engine, losses, replay
from core.history import Recorder
from core.rounding import on_grid
from core.search import STEP_EVALS, is_lower, next_width


class HillClimber:
    """Steps without slopes: nudge all parameters at random, and keep a nudge if the loss fell.

    A step costs `STEP_EVALS` evaluations, as a step down the slope does. With full batches the current loss is known from the
    step before, so every evaluation tries a nudge. With mini-batches the first evaluation computes the current loss. The
    width of the nudges adapts as in `core.search.hill_climbing`.
    """

    def __init__(
        self,
        recorder: Recorder,
        params: np.ndarray,
        width: float,
        rng: np.random.Generator,
        is_full_batch: bool,
        grid: float | None,
    ):
        self._loss, self._output, self._params, self._rng, self._grid = (
            recorder.loss,
            recorder.output,
            params,
            rng,
            grid,
        )
        self.width, self._is_full_batch = width, is_full_batch
        self._lowest: float | None = None

    @property
    def sums_are_current(self) -> bool:
        """True if the engine's `sums` belong to the current parameters, so that no forward pass is needed."""
        return self._is_full_batch and self._lowest is not None

    def step(self, engine: Engine, forward: Calls, targets: np.ndarray) -> None:
        """Update the parameters in place. The engine's `sums` must be current, and with full batches they stay current."""
        lowest = self._lowest if self.sums_are_current else None
        if lowest is None:
            lowest = float(losses(engine.sums, targets, self._loss, self._output))
        sums = engine.sums.copy()
        for _ in range(STEP_EVALS if self._is_full_batch else STEP_EVALS - 1):
            before = self._params.copy()
            nudge = self.width * self._rng.standard_normal(len(before))
            self._params += nudge if self._grid is None else on_grid(nudge, self._grid)
            replay(forward)
            value = float(losses(engine.sums, targets, self._loss, self._output))
            is_better = is_lower(value, lowest)
            if is_better:
                lowest = value
                sums[:] = engine.sums
            else:
                self._params[:] = before
            self.width = next_width(self.width, is_better)
        engine.sums[:] = sums
        self._lowest = lowest
