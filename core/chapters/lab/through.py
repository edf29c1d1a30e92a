"""One bend: what comes out of it, and how much of a nudge gets through."""

from dataclasses import dataclass

import numpy as np

from core.activations import Activation
from core.points import places

SUMS = places(-6, 6, 0.05)  # what goes in: a neuron's sum
NUDGE = 0.5  # how wide the nudge is that is drawn going in
QUIET = 0.05  # where the slope is smaller than this, less than a twentieth of a nudge gets through


@dataclass(frozen=True, eq=False)
class PassThrough:
    """A nudge going through a bend, at one place or at many; arrays of one shape, without units."""

    goes_in: np.ndarray  # the neuron's sum
    comes_out: np.ndarray
    slope: np.ndarray  # the share of a small nudge that gets through; below 0 where the bend turns it around
    low: np.ndarray  # what comes out at the nudge's lower end, NUDGE / 2 below
    high: np.ndarray  # and at its upper end

    @property
    def nudge_out(self) -> np.ndarray:
        """What is left of a nudge of NUDGE; its slope times NUDGE, nearly."""
        return self.high - self.low


def pass_through(activation: Activation, goes_in) -> PassThrough:
    """Return what comes out where `goes_in` (any shape) goes in, and what is left of a nudge there."""
    ends = activation.f(goes_in - NUDGE / 2), activation.f(goes_in + NUDGE / 2)
    return PassThrough(goes_in, activation.f(goes_in), activation.slope(goes_in), *ends)


def is_quiet(activation: Activation, z) -> np.ndarray:
    """Return whether less than a twentieth of a small nudge gets through at `z`, turned around or not."""
    return np.abs(activation.slope(z)) < QUIET


def quiet_zones(activation: Activation, low: float, high: float) -> list[tuple[float, float]]:
    """Return the quiet stretches of `low` … `high` from left to right; their ends exact to 1e-9."""
    edges = np.unique([low, *np.linspace(low, high, 601), *activation.kinks, *activation.jumps, high])
    middles = (edges[:-1] + edges[1:]) / 2  # never on a kink or a jump, where a slope is only a convention
    quiet = is_quiet(activation, middles)
    zones: list[tuple[float, float]] = []
    begin = low  # of the quiet stretch that goes on, where one does
    for left, right, was, now in zip(middles[:-1], middles[1:], quiet[:-1], quiet[1:], strict=True):
        if was != now:
            for _ in range(40):
                middle = (left + right) / 2
                left, right = (middle, right) if is_quiet(activation, middle) == was else (left, middle)
            if now:
                begin = float(right)
            else:
                zones.append((begin, float(right)))
    return [*zones, (begin, high)] if quiet[-1] else zones
