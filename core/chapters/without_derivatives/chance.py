"""Random directions with few and many parameters: how many lead down at all, and how many nearly straight down.

Source: NIST Digital Library of Mathematical Functions, 8.17 (the incomplete beta function).
"""

import math
from dataclasses import dataclass

import numpy as np

DIMENSIONS = tuple(range(2, 201))  # the places of the dial
SAMPLES = 10_000
N_ARROWS = 90  # directions in the picture
NEAR_ANGLE = 60.0  # degrees from straight down: within it a step gets at least half as far down, as cos 60° = 1/2
BLOCK = 500  # directions drawn together: few enough to stay in the processor's cache
BINS = 36  # of 5 degrees each, so that 60 and 90 degrees are edges


@dataclass(frozen=True, eq=False)
class Directions:
    """Random directions by their angle from straight down, in degrees (0 … 180).

    Attributes:
        dimensions: the numbers of parameters, one for each place of the dial.
        samples: the number of directions at each place.
        n_near: (places,) the number of directions within `NEAR_ANGLE`.
        n_down: (places,) the number of directions that lead down at all: within 90 degrees.
        counts: (places, BINS) the histogram of the angles.
        first_angles: (places, N_ARROWS) the angles of the first directions.
        sides: (N_ARROWS,) −1 or 1: the side of the picture on which each of them is drawn.
    """

    dimensions: tuple[int, ...]
    samples: int
    n_near: np.ndarray
    n_down: np.ndarray
    counts: np.ndarray
    first_angles: np.ndarray
    sides: np.ndarray


def directions(seed: int, dimensions: tuple[int, ...] = DIMENSIONS, samples: int = SAMPLES) -> Directions:
    """Draw random directions in max(dimensions) dimensions. For fewer dimensions, take their first components.

    A vector of normal numbers is uniformly distributed over all directions, and so are its first components.
    Every downhill direction gives the same distribution, so it is random too. Raises ValueError for fewer than 1 dimension.
    """
    if min(dimensions) < 1:
        raise ValueError("A direction needs at least one knob.")
    rng = np.random.default_rng([seed, 200])
    max_params = max(dimensions)
    downhill = rng.standard_normal(max_params)
    columns = np.array(dimensions) - 1
    squared_norms = np.cumsum(downhill**2)[columns]
    n_near, n_down, counts = (
        np.zeros(len(columns), int),
        np.zeros(len(columns), int),
        np.zeros(len(columns) * BINS, int),
    )
    first_angles = np.empty((len(columns), 0))
    for start in range(0, samples, BLOCK):
        block = rng.standard_normal((min(BLOCK, samples - start), max_params))
        dots = np.cumsum(block * downhill, axis=1)[:, columns]
        norms = np.sqrt(np.cumsum(block**2, axis=1)[:, columns] * squared_norms)
        angles = np.degrees(np.arccos(np.clip(dots / norms, -1, 1)))
        n_near += (angles <= NEAR_ANGLE).sum(axis=0)
        n_down += (angles < 90).sum(axis=0)
        bins = np.minimum((angles * (BINS / 180)).astype(int), BINS - 1)  # 180 degrees belong to the last bin
        counts += np.bincount((bins + BINS * np.arange(len(columns))).ravel(), minlength=len(counts))
        first_angles = np.hstack([first_angles, angles[: N_ARROWS - first_angles.shape[1]].T])
    sides = rng.choice([-1, 1], N_ARROWS)
    return Directions(tuple(dimensions), samples, n_near, n_down, counts.reshape(-1, BINS), first_angles, sides)


def angle_density(n_params: int, degrees) -> np.ndarray:
    """Compute the probability density of the angle from downhill, per degree. It is 0 outside 0 … 180 degrees.

    Directions are points of the unit sphere in N dimensions. Those at the angle θ are a sphere in N − 1 dimensions with the
    radius sin θ, so the density is proportional to sinᴺ⁻² θ. Its integral is √π Γ((N − 1) / 2) / Γ(N / 2).
    Raises ValueError for fewer than 2 parameters.
    """
    if n_params != int(n_params) or n_params < 2:
        raise ValueError("A density needs at least 2 knobs: with one there are only two directions.")
    degrees = np.asarray(degrees, dtype=float)
    sines = np.sin(np.radians(np.clip(degrees, 0, 180)))
    log_size = 0.5 * math.log(math.pi) + math.lgamma((n_params - 1) / 2) - math.lgamma(n_params / 2)
    inside = (degrees >= 0) & (degrees <= 180)
    return np.where(inside, sines ** (n_params - 2) * math.exp(-log_size) * math.pi / 180, 0.0)


def chance_within(n_params: int, degrees: float) -> float:
    """Compute the probability that a random direction is within `degrees` (0 … 180) of downhill, exact up to rounding.

    The integral of the density from 0 to α is ½ I(sin² α; (N − 1) / 2, ½) for α up to 90°, where I is the regularized
    incomplete beta function. Raises ValueError for other arguments.
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
    """Compute the regularized incomplete beta function I(x; a, b) by a series of positive terms (DLMF 8.17.8).

    Where that converges slowly, use I(x; a, b) = 1 − I(1 − x; b, a) (DLMF 8.17.4).
    """
    if x <= 0 or x >= 1:
        return float(x >= 1)
    if x > (a + 1) / (a + b + 2):
        return 1.0 - _incomplete_beta(1 - x, b, a)
    # xᵃ (1 − x)ᵇ / (a B(a, b)) by logarithms: with many parameters each factor alone underflows.
    factor = a * math.log(x) + b * math.log1p(-x) - math.log(a)
    factor += math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b)
    total, term, n = 1.0, 1.0, 0
    while term > 1e-17 * total:
        term *= (a + b + n) / (a + 1 + n) * x
        total += term
        n += 1
    return math.exp(factor) * total
