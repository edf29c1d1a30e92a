"""The grid that every parameter stands on, so that a run is the same on every processor.

The last bits of a sum depend on the order in which a processor adds, and those of `exp` and `tanh` on which of NumPy's
versions it runs. In a long training run such a difference of 1e-16 can grow until another picture comes out. So after every
turn the parameters are rounded to whole multiples of `GRID`: differences far smaller than that are gone before they can grow.

A number is rounded by adding a large one and taking it away again. Float64 has 52 bits behind the leading one; next to
1.5 · 2⁵² · GRID they leave exactly the multiples of GRID, and "to nearest, halves to even" is what every processor does.
"""

import math

import numpy as np

GRID = 2.0**-26  # about 1.5e-8: a hundred million times the noise of a sum, and far finer than any picture shows
SLOPE_GRID = GRID / 64  # for slopes that are about to be divided by their own size, or cut down to their sign
ROOM = 64.0  # parameters longer than this, all together, are rounded more coarsely: the noise grows with them


def shifter(grid: float = GRID) -> np.ndarray:
    """Return the number, as a 0-d array, that rounds to multiples of `grid` (a power of two) when added and taken away again.

    It rounds numbers of up to 2⁵¹ · `grid` in size; far larger ones stay as they are.
    """
    return np.array(1.5 * 2.0**52 * grid)


def on_grid(x, grid: float = GRID) -> np.ndarray:
    """Return `x` (any shape) rounded to the nearest multiples of `grid`, a power of two."""
    shift = shifter(grid)
    return (np.asarray(x, dtype=float) + shift) - shift


class Rounding:
    """Rounds `params` (…, n_params) in place after each turn, on a grid that grows and shrinks with them.

    `recording` holds the two calls that round, for `core.engine.replay`; `fit`, called now and then, chooses each network's
    spacing: `grid` times the least power of two, at least 1, that covers its length in units of `ROOM`.
    """

    def __init__(self, params: np.ndarray, grid: float):
        self._params, self._grid = params, grid
        self._shift = np.empty((*params.shape[:-1], 1)) if params.ndim > 1 else np.empty(())
        self._shift[...] = shifter(grid)
        self._min_squared, self._max_squared = (
            -1.0,
            ROOM**2,
        )  # as long as the squared length lies between, the spacing fits
        self.recording = [(np.add, (params, self._shift, params)), (np.subtract, (params, self._shift, params))]

    @property
    def spacing(self) -> tuple[np.ndarray, float, float]:
        """The spacing that was chosen last, for a run that pauses here and goes on with `restore`."""
        return self._shift.copy(), self._min_squared, self._max_squared

    def restore(self, spacing: tuple[np.ndarray, float, float]) -> None:
        """Go on with the spacing of a run that paused."""
        self._shift[...], self._min_squared, self._max_squared = spacing

    def fit(self) -> None:
        """Choose the spacing anew where the parameters have grown or shrunk enough to ask for another."""
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
