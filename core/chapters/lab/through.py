"""One bend: what comes out of it, and how much of a nudge gets through."""

from dataclasses import dataclass

import numpy as np

from core.activations import Activation
from core.points import places

SUMS = places(-6, 6, 0.05)  # what goes in: a neuron's sum
NUDGE = 0.5  # how wide the nudge is that is drawn going in
QUIET_SLOPE = 0.05  # where the slope is smaller than this, less than a twentieth of a nudge gets through


@dataclass(frozen=True, eq=False)
class PassThrough:
    """A nudge going through a bend, at one place or at many; arrays of one shape, without units."""

    sums: np.ndarray  # the neuron's sum
    outputs: np.ndarray
    slope: np.ndarray  # the share of a small nudge that gets through; below 0 where the bend turns it around
    low: np.ndarray  # what comes out at the nudge's lower end, NUDGE / 2 below
    high: np.ndarray  # and at its upper end

    @property
    def output_change(self) -> np.ndarray:
        """What is left of a nudge of NUDGE; its slope times NUDGE, nearly."""
        return self.high - self.low


def pass_through(activation: Activation, sums) -> PassThrough:
    """Return what comes out where `goes_in` (any shape) goes in, and what is left of a nudge there."""
    ends = activation.f(sums - NUDGE / 2), activation.f(sums + NUDGE / 2)
    return PassThrough(sums, activation.f(sums), activation.slope(sums), *ends)


def is_quiet(activation: Activation, z) -> np.ndarray:
    """Return whether less than a twentieth of a small nudge gets through at `z`, turned around or not."""
    return np.abs(activation.slope(z)) < QUIET_SLOPE


def quiet_zones(activation: Activation, low: float, high: float) -> list[tuple[float, float]]:
    """Return the quiet stretches of `low` … `high` from left to right; their ends exact to 1e-9."""
    edges = np.unique([low, *np.linspace(low, high, 601), *activation.kinks, *activation.jumps, high])
    centers = (edges[:-1] + edges[1:]) / 2  # never on a kink or a jump, where a slope is only a convention
    quiet = is_quiet(activation, centers)
    zones: list[tuple[float, float]] = []
    start = low  # of the quiet stretch that goes on, where one does
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
