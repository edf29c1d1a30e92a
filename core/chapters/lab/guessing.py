"""The guessing game: find the bottom of a hidden valley in a limited number of tries.

A round hides a valley drawn from a seed. The player knows the height at the start and then has `MAX_TRIES` tries, each of which
shows the height at one point, in some rounds with the slopes. `play_descent` plays the same round by gradient descent,
`hill_climbing_score` by hill climbing, with as many tries, so that the scores can be compared.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from core.search import hill_climbing

MAX_TRIES = 20
N_HILL_CLIMBS = 25  # plays by hill climbing; their median score counts
LIMIT = 10.0  # every parameter lies between −LIMIT and LIMIT
FOUND_SCORE = 0.99  # from this score on the bottom counts as found
PARAM_NAMES = "ABCDE"


@dataclass(frozen=True)
class Round:
    """The rules of one kind of round."""

    n_params: int
    slopes: bool  # whether a try shows the slopes
    learning_rate: float  # of gradient descent; the same for all seeds, so that nothing is tuned to a valley


ROUNDS: dict[str, Round] = {
    "height": Round(1, False, 1.5),
    "slope": Round(1, True, 1.5),
    "five": Round(5, False, 4.0),
    "five_slopes": Round(5, True, 4.0),
}


@dataclass(frozen=True, eq=False)
class Valley:
    """A skewed, rotated valley with one minimum, of height `floor + ln(1 + Σ u²)`.

    Here u = z + skew · ln cosh z, and z = rotation · (params − bottom) / width. As long as |skew| < 1, u rises with z, so that
    there is no second minimum. Parameters and heights have no unit.
    """

    bottom: np.ndarray  # (params,) the minimum
    floor: float  # the height there
    rotation: np.ndarray  # (params, params): the slope of each parameter depends on all the others
    widths: np.ndarray  # (params,)
    skews: np.ndarray  # (params,)

    def height(self, params) -> np.ndarray:
        """Compute the height (…) at `params` (…, params)."""
        _, u = self._stretch(params)
        return self.floor + np.log1p(np.sum(u * u, axis=-1))

    def slopes(self, params) -> np.ndarray:
        """Compute the slope of each parameter at `params` (…, params), in the same shape.

        The chain rule from the outside in: ln(1 + s) gives 1 / (1 + s), u² gives 2u, ln cosh z gives tanh z, and z gives
        rotation / width.
        """
        z, u = self._stretch(params)
        outer = 2 * u / (1 + np.sum(u * u, axis=-1, keepdims=True))
        return (outer * (1 + self.skews * np.tanh(z)) / self.widths) @ self.rotation

    def _stretch(self, params) -> tuple[np.ndarray, np.ndarray]:
        z = (np.asarray(params, dtype=float) - self.bottom) @ self.rotation.T / self.widths
        ln_cosh = np.abs(z) + np.log1p(np.exp(-2 * np.abs(z))) - np.log(2)  # cosh itself would overflow
        return z, z + self.skews * ln_cosh


@dataclass(frozen=True, eq=False)
class Game:
    """The tries of a round so far. Row 0 is the start, every further row is a try."""

    places: np.ndarray  # (tries + 1, params)
    heights: np.ndarray  # (tries + 1,)
    slopes: np.ndarray  # (tries + 1, params)
    scores: np.ndarray  # (tries + 1,) the share of the way down that the lowest try so far has gone

    @property
    def tries(self) -> int:
        """Count the tries used."""
        return len(self.heights) - 1

    @property
    def best(self) -> int:
        """Return the row of the lowest height."""
        return int(self.heights.argmin())

    @property
    def score(self) -> float:
        """Return the score, from 0 (no lower than the start) to 1 (the bottom)."""
        return float(self.scores[-1])

    @property
    def bottom_try(self) -> int | None:
        """Return the first try with a score of at least `FOUND_SCORE`, or None."""
        hits = self.scores >= FOUND_SCORE
        return int(hits.argmax()) if hits.any() else None


def hidden_valley(kind: str, seed: int) -> Valley:
    """Build the valley of a round from a seed. Its bottom is at multiples of 0.1, so that the controls can reach it exactly.

    Raises KeyError for a kind that is not one of `ROUNDS`.
    """
    n_params = ROUNDS[kind].n_params
    rng = np.random.default_rng([seed, list(ROUNDS).index(kind)])
    signs = rng.choice([-1.0, 1.0], n_params)
    bottom = np.round(signs * rng.uniform(3.0, 8.0, n_params), 1)
    rotation = np.linalg.qr(rng.standard_normal((n_params, n_params)))[0] if n_params > 1 else np.eye(1)
    widths = rng.uniform(2.0, 3.0, n_params) * (1 if n_params == 1 else 2)
    return Valley(bottom, rng.uniform(0.5, 2.5), rotation, widths, rng.uniform(-0.4, 0.4, n_params))


def play(valley: Valley, tries: ArrayLike) -> Game:
    """Play `tries` (tries, params), after the start at 0."""
    n_params = len(valley.bottom)
    places = np.vstack([np.zeros((1, n_params)), np.asarray(tries, dtype=float).reshape(-1, n_params)])
    heights = valley.height(places)
    lowest = np.minimum.accumulate(heights)
    return Game(places, heights, valley.slopes(places), (heights[0] - lowest) / (heights[0] - valley.floor))


def play_descent(kind: str, valley: Valley, tries: int = MAX_TRIES) -> Game:
    """Play the round by gradient descent, one step per try."""
    place, places = np.zeros(len(valley.bottom)), []
    for _ in range(tries):
        place = np.clip(place - ROUNDS[kind].learning_rate * valley.slopes(place), -LIMIT, LIMIT)
        places.append(place)
    return play(valley, places)


def hill_climbing_score(valley: Valley, seed: int, tries: int = MAX_TRIES, runs: int = N_HILL_CLIMBS) -> float:
    """Compute the median score of `runs` plays by hill climbing, which sees the height only."""
    start = np.zeros(len(valley.bottom))

    def loss(params):
        return valley.height(np.clip(params, -LIMIT, LIMIT))

    lowest_heights = [
        hill_climbing(loss, start, n_evals=tries + 1, rng=np.random.default_rng([seed, run]), size=2.0).best_loss
        for run in range(runs)
    ]
    start_height = valley.height(start)
    return float((start_height - np.median(lowest_heights)) / (start_height - valley.floor))
