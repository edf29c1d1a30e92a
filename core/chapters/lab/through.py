"""One activation: its output, and how much of a nudge gets through."""

from dataclasses import dataclass

import numpy as np

from core.activations import Activation
from core.points import places

SUMS = places(-6, 6, 0.05)  # a neuron's weighted sum
NUDGE = 0.5  # the width of the nudge that is drawn
QUIET_SLOPE = 0.05  # an activation is quiet where its slope is smaller: almost nothing of a nudge gets through


@dataclass(frozen=True, eq=False)
class PassThrough:
    """A nudge of width NUDGE going through an activation, at one sum or many. All arrays have the shape of `sums`."""

    sums: np.ndarray
    outputs: np.ndarray
    slope: np.ndarray  # the share of a small nudge that gets through; negative where the activation falls
    low: np.ndarray  # the output at the nudge's lower end
    high: np.ndarray  # the output at its upper end

    @property
    def output_change(self) -> np.ndarray:
        """What is left of the nudge: about slope · NUDGE."""
        return self.high - self.low


def pass_through(activation: Activation, sums) -> PassThrough:
    """Send a nudge through an activation at `sums` (any shape)."""
    ends = activation.f(sums - NUDGE / 2), activation.f(sums + NUDGE / 2)
    return PassThrough(sums, activation.f(sums), activation.slope(sums), *ends)


def is_quiet(activation: Activation, z) -> np.ndarray:
    """Return whether the activation is quiet at `z`, that is |slope| < `QUIET_SLOPE`."""
    return np.abs(activation.slope(z)) < QUIET_SLOPE


def quiet_zones(activation: Activation, low: float, high: float) -> list[tuple[float, float]]:
    """Return the quiet intervals between `low` and `high` from left to right, their ends exact to 1e-9."""
    edges = np.unique([low, *np.linspace(low, high, 601), *activation.kinks, *activation.jumps, high])
    centers = (edges[:-1] + edges[1:]) / 2  # avoid kinks and jumps, where the slope is only a convention
    quiet = is_quiet(activation, centers)
    zones: list[tuple[float, float]] = []
    start = low  # of the current quiet interval, if there is one
    for left, right, quiet_before, quiet_after in zip(centers[:-1], centers[1:], quiet[:-1], quiet[1:], strict=True):
        if quiet_before != quiet_after:
            for _ in range(40):
                middle = (left + right) / 2
                left, right = (middle, right) if is_quiet(activation, middle) == quiet_before else (left, middle)
            if quiet_after:
                start = float(right)
            else:
                zones.append((start, float(right)))
    return [*zones, (start, high)] if quiet[-1] else zones
