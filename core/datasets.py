"""Training data: synthetic sets, real measurements, and a visitor's CSV. All are a `Dataset`.

`DATASETS` maps a name to a generator of points with two inputs, and `MEASUREMENTS` a name to a table of real data. `wavy`
samples a curve of one input. `read_csv` (from `core.table`) reads a visitor's rows.

The sets `xor`, `circle`, `gauss`, `spiral`, `plane` and `hills` follow TensorFlow Playground's definitions
(github.com/tensorflow/playground, src/dataset.ts), with its noise from 0 to 0.5. `moons` follows scikit-learn's `make_moons`,
centered and three times as large, so that it fills the same window, −6 … 6. Synthetic points lie on the grid of
`core.rounding`, so they are the same on every processor.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np

from core.data import Dataset, Scaling
from core.rounding import on_grid
from core.table import DataError, read_csv

__all__ = [
    "DATASETS",
    "MEASUREMENTS",
    "DataError",
    "Dataset",
    "Maker",
    "Measurements",
    "Scaling",
    "read_csv",
    "wavy",
    "wavy_curve",
]

TABLES = Path(__file__).parent / "tables"


# --- Synthetic -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Maker:
    """A generator of synthetic data: call it, or its `make`, with `(n, *, noise, rng)`."""

    task: str
    points: Callable[[int, float, np.random.Generator], tuple[np.ndarray, np.ndarray]]
    names: tuple[str, ...] = ("x", "y")
    scaling: Scaling | None = None  # of the inputs; None if they are in the network's units

    def make(self, n: int, *, noise: float = 0.0, rng: np.random.Generator) -> Dataset:
        """Generate `n` points (at least 2) with `noise` (at least 0, usually up to 0.5). Raises ValueError for lower values."""
        if n != int(n) or n < 2:
            raise ValueError(f"A data set needs a whole number of points, at least 2; not {n!r}.")
        if not 0 <= noise < np.inf:
            raise ValueError(f"The noise must be 0 or more, not {noise!r}.")
        inputs, targets = self.points(int(n), float(noise), rng)
        return Dataset(
            on_grid(inputs),
            on_grid(np.asarray(targets, dtype=float).reshape(-1, 1)),
            self.task,
            self.names,
            labels=("0", "1") if self.task == "classify" else (),
            input_scaling=self.scaling,  # type: ignore[arg-type]  # None: the identity
        )

    __call__ = make


def _halves(n: int) -> tuple[int, int]:
    return (n + 1) // 2, n // 2


def _two_classes(ones: np.ndarray, zeros: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    return np.vstack([ones, zeros]), np.repeat([1.0, 0.0], [len(ones), len(zeros)])


def _xor(n, noise, rng):
    """Four quadrants, opposite ones of one class, with a gap of 0.6 between them. Noise moves points before labeling."""
    points = rng.uniform(-5, 5, (n, 2))
    points += np.where(points > 0, 0.3, -0.3)
    noisy = points + noise * rng.uniform(-5, 5, (n, 2))
    return points, noisy[:, 0] * noisy[:, 1] >= 0


def _circle(n, noise, rng):
    """A disc (radius 0 … 2.5) inside a ring (3.5 … 5). Noise moves points before labeling."""
    inner, outer = _halves(n)
    radius = np.concatenate([rng.uniform(0, 2.5, inner), rng.uniform(3.5, 5, outer)])
    angle = rng.uniform(0, 2 * np.pi, n)
    points = radius[:, None] * np.column_stack([np.sin(angle), np.cos(angle)])
    noisy = points + noise * rng.uniform(-5, 5, (n, 2))
    return points, (noisy**2).sum(axis=1) < 2.5**2


def _gauss(n, noise, rng):
    """Two normal clouds around (2, 2) and (−2, −2), with variance from 0.5 without noise to 4 at noise 0.5."""
    first, second = _halves(n)
    width = np.sqrt(0.5 + 7 * noise)
    return _two_classes(rng.normal(2, width, (first, 2)), rng.normal(-2, width, (second, 2)))


def _spiral(n, noise, rng):
    """Two arms, half a turn apart, each with 1.75 turns from the center to radius 5.

    As published, both start at (0, 0). Without noise, that point is in both classes, and no network can get both right.
    """

    def arm(count, start):
        along = np.arange(count) / max(count, 1)
        angle = 1.75 * 2 * np.pi * along + start
        points = 5 * along[:, None] * np.column_stack([np.sin(angle), np.cos(angle)])
        return points + noise * rng.uniform(-1, 1, (count, 2))

    first, second = _halves(n)
    return _two_classes(arm(first, 0.0), arm(second, np.pi))


def _moons(n, noise, rng):
    """Two interleaved half circles. Noise is the standard deviation, before the points are scaled by 3."""
    first, second = _halves(n)
    upper, lower = np.linspace(0, np.pi, first), np.linspace(0, np.pi, second)
    points, targets = _two_classes(
        np.column_stack([1 - np.cos(lower), 0.5 - np.sin(lower)]), np.column_stack([np.cos(upper), np.sin(upper)])
    )
    return 3 * (points - [0.5, 0.25] + rng.normal(0, noise, (n, 2))), targets


def _plane(n, noise, rng):
    """A plane: (x + y) / 10. Noise moves points before their targets are computed."""
    points = rng.uniform(-6, 6, (n, 2))
    return points, (points + noise * rng.uniform(-6, 6, (n, 2))).sum(axis=1) / 10


_HILLS = np.array([(-4, 2.5, 1), (0, 2.5, -1), (4, 2.5, 1), (-4, -2.5, -1), (0, -2.5, 1), (4, -2.5, -1)])


def _hills(n, noise, rng):
    """Three hills and three dips, cones of height 1 and radius 2. Noise moves points before their targets are computed."""
    points = rng.uniform(-6, 6, (n, 2))
    noisy = points + noise * rng.uniform(-6, 6, (n, 2))
    distance = np.sqrt(((noisy[:, None, :] - _HILLS[:, :2]) ** 2).sum(axis=2))
    heights = _HILLS[:, 2] * np.clip(1 - distance / 2, 0, 1)
    return points, heights[np.arange(n), np.abs(heights).argmax(axis=1)]


_HOURS = ((0.5, 3.0), (9.5, 10.5))  # the least and the most of (study, sleep)


def _exam(n, noise, rng):
    """Hours of study and of sleep before an exam. Noise moves points before labeling.

    To pass takes enough study, and enough sleep for that much study, but not so much sleep that the student misses the exam.
    """
    points = rng.uniform(*_HOURS, (n, 2))
    noisy = points + noise * rng.uniform(-3, 3, (n, 2))
    study, sleep = noisy.T
    return points, (study >= 3) & (sleep >= 1.5 + 0.7 * study) & (sleep <= 9.5)


DATASETS: dict[str, Maker] = {
    "exam": Maker(
        "classify",
        _exam,
        scaling=Scaling(np.array([5.0, 6.75]), np.array([2.5, 2.5])),
    ),
    "circle": Maker("classify", _circle),
    "xor": Maker("classify", _xor),
    "gauss": Maker("classify", _gauss),
    "spiral": Maker("classify", _spiral),
    "moons": Maker("classify", _moons),
    "plane": Maker("regress", _plane),
    "hills": Maker("regress", _hills),
}


@dataclass(frozen=True)
class Measurements:
    """A small table of real measurements in `core/tables`: call it for its `Dataset`."""

    file: str

    @cache  # noqa: B019 - only two instances exist, and they never change
    def __call__(self) -> Dataset:
        """Read all rows, in the units of the table."""
        return read_csv((TABLES / self.file).read_text("utf-8"))


MEASUREMENTS: dict[str, Measurements] = {
    "penguins": Measurements("penguins.csv"),
    "iris": Measurements("iris.csv"),
}


def wavy_curve(x: np.ndarray) -> np.ndarray:
    """Compute the curve that `wavy` samples: a sine of amplitude 0.8 on a line of slope 0.1."""
    return 0.8 * np.sin(2 * np.asarray(x, dtype=float)) + 0.1 * np.asarray(x, dtype=float)


def wavy(n: int, *, noise: float = 0.0, rng: np.random.Generator) -> Dataset:
    """Sample `wavy_curve` at evenly spaced inputs (n, 1) on −3 … 3, plus normal noise of standard deviation `noise`.

    Raises ValueError for fewer than 2 points or a noise below 0.
    """

    def points(count, width, generator):
        inputs = np.linspace(-3, 3, count)[:, None]
        return inputs, wavy_curve(inputs[:, 0]) + generator.normal(0, width, count)

    return Maker("regress", points, ("x",)).make(n, noise=noise, rng=rng)
