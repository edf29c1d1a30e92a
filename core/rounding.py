"""Rounding to a grid after every update, so that a training run is the same on every processor.

The last bits of a sum depend on the order in which a processor adds. Those of `exp` and `tanh` depend on the implementation
that NumPy chooses for the processor. In a long run such a difference of 1e-16 can grow until the result looks different. So
after every update the parameters are rounded to multiples of `GRID`, which removes the difference before it can grow.

A number is rounded by adding a large number and subtracting it again. Float64 has 52 bits after the leading one. Near
1.5 · 2⁵² · GRID they can represent exactly the multiples of GRID, and IEEE 754 rounds to the nearest, ties to even.
"""

import math

import numpy as np

GRID = 2.0**-26  # about 1.5e-8: a hundred million times the rounding noise of a sum, and invisible in any picture
SLOPE_GRID = GRID / 64  # for slopes that are divided by their own size or reduced to their sign
ROOM = 64.0  # parameter vectors longer than this are rounded more coarsely, because noise grows with their length


def shifter(grid: float = GRID) -> np.ndarray:
    """Return the number, as a 0-d array, that rounds to multiples of `grid` (a power of two) when added and subtracted.

    It rounds numbers of up to 2⁵¹ · `grid` in size. Far larger numbers stay unchanged.
    """
    return np.array(1.5 * 2.0**52 * grid)


def on_grid(x, grid: float = GRID) -> np.ndarray:
    """Return `x` (any shape) rounded to the nearest multiples of `grid`, a power of two."""
    shift = shifter(grid)
    return (np.asarray(x, dtype=float) + shift) - shift


class Rounding:
    """Round `params` (…, n_params) in place, to a grid whose spacing adapts to their length.

    `calls` holds the two calls that round, for `core.engine.replay`. `fit` sets each network's spacing to `grid` times
    the smallest power of two, at least 1, that is no less than its length / `ROOM`.
    """

    def __init__(self, params: np.ndarray, grid: float):
        self._params, self._grid = params, grid
        self._shift = np.empty((*params.shape[:-1], 1)) if params.ndim > 1 else np.empty(())
        self._shift[...] = shifter(grid)
        self._min_squared, self._max_squared = -1.0, ROOM**2  # squared lengths between which the spacing fits
        self.calls = [(np.add, (params, self._shift, params)), (np.subtract, (params, self._shift, params))]

    @property
    def spacing(self) -> tuple[np.ndarray, float, float]:
        """The current spacing and its limits, for `restore` when a paused run resumes."""
        return self._shift.copy(), self._min_squared, self._max_squared

    def restore(self, spacing: tuple[np.ndarray, float, float]) -> None:
        """Set the spacing of a paused run."""
        self._shift[...], self._min_squared, self._max_squared = spacing

    def fit(self) -> None:
        """Update the spacing if the length of the parameters has changed enough."""
        if self._params.ndim > 1:
            lengths = np.linalg.norm(self._params, axis=-1, keepdims=True)
            powers = np.ceil(np.log2(np.clip(lengths / ROOM, 1.0, 2.0**900)))
            self._shift[...] = shifter(self._grid) * 2.0**powers
            return
        squared_length = float(self._params.dot(self._params))
        if self._min_squared <= squared_length < self._max_squared or not math.isfinite(squared_length):
            return
        power = max(0, math.ceil(math.log2(math.sqrt(squared_length) / ROOM))) if squared_length > 0 else 0
        self._shift[...] = shifter(self._grid) * 2.0**power
        self._max_squared = (ROOM * 2.0**power) ** 2
        self._min_squared = self._max_squared / 16 if power else -1.0
