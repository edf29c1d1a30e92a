"""Random directions among few and many knobs: how many lead down at all, and how many nearly straight down.

Source: NIST Digital Library of Mathematical Functions, 8.17 (the incomplete beta function).
"""

import math
from dataclasses import dataclass

import numpy as np

DIMENSIONS = tuple(range(2, 201))  # every place of the dial
SAMPLES = 10_000
N_ARROWS = 90  # directions that are drawn one by one
NEAR_ANGLE = 60.0  # degrees from straight down: a step that way still gets half as far down, or more
BLOCK = 500  # directions that are drawn at a time
BINS = 36  # of 5 degrees each, so that 60 and 90 degrees are edges


@dataclass(frozen=True, eq=False)
class Directions:
    """`samples` random directions among each of so many `knobs`, by their angle in degrees from straight down (0 … 180)."""

    dimensions: tuple[int, ...]
    samples: int
    n_near: np.ndarray  # (places,) how many are within `WITHIN` of straight down
    n_down: np.ndarray  # (places,) how many lead down at all: within 90 degrees
    counts: np.ndarray  # (places, BINS) how many lie in each 5 degrees
    first_angles: np.ndarray  # (places, SHOWN) the angles of the first of them
    sides: np.ndarray  # (SHOWN,) −1 or 1: on which side of the picture each of them is drawn


def directions(seed: int, dimensions: tuple[int, ...] = DIMENSIONS, samples: int = SAMPLES) -> Directions:
    """Draw directions among the most knobs; with fewer knobs take the first so many parts of each of them.

    A direction of normal numbers points anywhere with the same chance, and so do its first parts among fewer knobs.
    Which way is down makes no difference, so it is drawn too. Raises ValueError for fewer than 1 knob.
    """
    if min(dimensions) < 1:
        raise ValueError("A direction needs at least one knob.")
    rng = np.random.default_rng([seed, 200])
    max_params = max(dimensions)
    downhill = rng.standard_normal(max_params)
    columns = np.array(dimensions) - 1
    squared_lengths = np.cumsum(downhill**2)[columns]
    near, down, counts = np.zeros(len(columns), int), np.zeros(len(columns), int), np.zeros(len(columns) * BINS, int)
    first_angles = np.empty((len(columns), 0))
    for start in range(0, samples, BLOCK):  # few enough at a time to stay in the processor's cache
        block = rng.standard_normal((min(BLOCK, samples - start), max_params))
        along = np.cumsum(block * downhill, axis=1)[:, columns]
        lengths = np.sqrt(np.cumsum(block**2, axis=1)[:, columns] * squared_lengths)
        angles = np.degrees(np.arccos(np.clip(along / lengths, -1, 1)))
        near += (angles <= NEAR_ANGLE).sum(axis=0)
        down += (angles < 90).sum(axis=0)
        bins = np.minimum((angles * (BINS / 180)).astype(int), BINS - 1)  # 180 degrees belong to the last one
        counts += np.bincount((bins + BINS * np.arange(len(columns))).ravel(), minlength=len(counts))
        first_angles = np.hstack([first_angles, angles[: N_ARROWS - first_angles.shape[1]].T])
    sides = rng.choice([-1, 1], N_ARROWS)
    return Directions(tuple(dimensions), samples, near, down, counts.reshape(-1, BINS), first_angles, sides)


def angle_density(n_params: int, degrees) -> np.ndarray:
    """Compute the density of random directions at each angle from downhill, per degree, for 2 knobs or more.

    Directions are points of a sphere in N dimensions; those at the angle θ make a sphere of N − 1 dimensions with the
    radius sin θ, whose size goes with sinᴺ⁻² θ. Over all angles that adds up to √π Γ((N − 1) / 2) / Γ(N / 2).
    """
    if n_params != int(n_params) or n_params < 2:
        raise ValueError("A density needs at least 2 knobs: with one there are only two directions.")
    degrees = np.asarray(degrees, dtype=float)
    sines = np.sin(np.radians(np.clip(degrees, 0, 180)))
    log_size = 0.5 * math.log(math.pi) + math.lgamma((n_params - 1) / 2) - math.lgamma(n_params / 2)
    inside = (degrees >= 0) & (degrees <= 180)
    return np.where(inside, sines ** (n_params - 2) * math.exp(-log_size) * math.pi / 180, 0.0)


def chance_within(n_params: int, degrees: float) -> float:
    """Compute the chance that a random direction is within `degrees` (0 … 180) of downhill, exact up to rounding.

    The density above, added up from 0 to α, is ½ I(sin² α; (N − 1) / 2, ½) for α up to 90°, with I the regularised
    incomplete beta function. Beyond 90° it is 1 less the chance of the rest. Raises ValueError for other arguments.
    """
    if n_params != int(n_params) or n_params < 1 or not 0 <= degrees <= 180:
        raise ValueError("Take at least one knob, and an angle from 0 to 180 degrees.")
    if degrees > 90:
        return 1.0 - chance_within(n_params, 180.0 - degrees)
    if n_params == 1:
        return 0.5  # straight downhill or straight uphill
    sine = math.sin(math.radians(degrees))
    return 0.5 * _incomplete_beta(sine * sine, (n_params - 1) / 2, 0.5)


def _incomplete_beta(x: float, a: float, b: float) -> float:
    """Compute the regularised incomplete beta function I(x; a, b), by a series of positive terms (DLMF 8.17.8).

    Where that would be slow, by the same for the rest, I(x; a, b) = 1 − I(1 − x; b, a) (DLMF 8.17.4).
    """
    if x <= 0 or x >= 1:
        return float(x >= 1)
    if x > (a + 1) / (a + b + 2):
        return 1.0 - _incomplete_beta(1 - x, b, a)
    # xᵃ (1 − x)ᵇ / (a B(a, b)) by way of logarithms: with many knobs each factor alone is too small to hold.
    front = a * math.log(x) + b * math.log1p(-x) - math.log(a)
    front += math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b)
    total, term, n = 1.0, 1.0, 0
    while term > 1e-17 * total:
        term *= (a + b + n) / (a + 1 + n) * x
        total += term
        n += 1
    return math.exp(front) * total
