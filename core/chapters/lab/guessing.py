"""The guessing game: hidden valleys to find the bottom of, by looking at one place at a time.

A round hides a valley drawn from a seed. A player is given the height at the start and then has `TRIES` looks, with or
without the slopes of the place looked at. `follow` plays the same round by gradient descent and `random_search` by nudges that
are kept if they help, each with as many tries, so that the scores can be compared.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from core.search import try_and_keep

MAX_TRIES = 20
N_RANDOM_PLAYS = 25  # plays by random nudges, of which the middle score counts
LIMIT = 10.0  # every knob turns from -FARTHEST to FARTHEST
FOUND_SCORE = 0.99  # a score from which the bottom counts as found
PARAM_NAMES = "ABCDE"


@dataclass(frozen=True)
class Round:
    """One kind of game: how many knobs there are to turn, and whether a try shows the slopes."""

    n_params: int
    slopes: bool
    learning_rate: float  # of gradient descent in this round: one for all seeds, so nothing is tuned to a valley


ROUNDS: dict[str, Round] = {
    "height": Round(1, False, 1.5),
    "slope": Round(1, True, 1.5),
    "five": Round(5, False, 4.0),
    "five_slopes": Round(5, True, 4.0),
}


@dataclass(frozen=True, eq=False)
class Valley:
    """Lopsided, turned, with one bottom: `floor + ln(1 + Σ u²)`, u = z + skew · ln cosh z, z = turn · (knobs − bottom) / width.

    u rises with z as long as |skew| < 1, so there is no second dip. Knobs and height have no unit.
    """

    bottom: np.ndarray  # (knobs,) the lowest place
    floor: float  # the height there
    rotation: np.ndarray  # (knobs, knobs) a rotation: with several knobs, each depends on all the others
    widths: np.ndarray  # (knobs,)
    skews: np.ndarray  # (knobs,)

    def height(self, params) -> np.ndarray:
        """Compute the height at `knobs` (…, knobs), as (…)."""
        _, u = self._stretch(params)
        return self.floor + np.log1p(np.sum(u * u, axis=-1))

    def slopes(self, params) -> np.ndarray:
        """Compute the slope of each knob at `knobs` (…, knobs), in the same shape.

        The chain rule from the outside in: ln(1 + s) has 1 / (1 + s), u² has 2u, ln cosh z has tanh z, z has turn / width.
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
    """The tries of a round so far. Row 0 is the start, which is given. Every further row is a try."""

    places: np.ndarray  # (tries + 1, knobs)
    heights: np.ndarray  # (tries + 1,)
    slopes: np.ndarray  # (tries + 1, knobs)
    scores: np.ndarray  # (tries + 1,) after each try, the share of the way down that the lowest look so far has gone

    @property
    def tries(self) -> int:
        """Count the tries used."""
        return len(self.heights) - 1

    @property
    def best(self) -> int:
        """Return the row of the lowest look."""
        return int(self.heights.argmin())

    @property
    def score(self) -> float:
        """Return the score, from 0 (no lower than the start) to 1 (the very bottom)."""
        return float(self.scores[-1])

    @property
    def bottom_try(self) -> int | None:
        """Return the first try within `CLOSE` of the bottom. Return None where there is none."""
        hits = self.scores >= FOUND_SCORE
        return int(hits.argmax()) if hits.any() else None


def hidden_valley(kind: str, seed: int) -> Valley:
    """Build the valley of a round, the same for a seed. Its bottom lies on a tenth, so that a knob can hit it exactly.

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
    """Play `tries` (tries, knobs), from the start with every knob at 0."""
    n_params = len(valley.bottom)
    places = np.vstack([np.zeros((1, n_params)), np.asarray(tries, dtype=float).reshape(-1, n_params)])
    heights = valley.height(places)
    lowest = np.minimum.accumulate(heights)
    return Game(places, heights, valley.slopes(places), (heights[0] - lowest) / (heights[0] - valley.floor))


def play_descent(kind: str, valley: Valley, tries: int = MAX_TRIES) -> Game:
    """Play the round by gradient descent: every try is one step down the slopes of the place before."""
    place, places = np.zeros(len(valley.bottom)), []
    for _ in range(tries):
        place = np.clip(place - ROUNDS[kind].learning_rate * valley.slopes(place), -LIMIT, LIMIT)
        places.append(place)
    return play(valley, places)


def random_search_score(valley: Valley, seed: int, tries: int = MAX_TRIES, runs: int = N_RANDOM_PLAYS) -> float:
    """Compute the median score of `runs` plays by random nudges. A play sees the height only and keeps what helps."""
    start = np.zeros(len(valley.bottom))

    def loss(params):
        return valley.height(np.clip(params, -LIMIT, LIMIT))

    lowest_heights = [
        try_and_keep(loss, start, n_evals=tries + 1, rng=np.random.default_rng([seed, run]), size=2.0).best_loss
        for run in range(runs)
    ]
    start_height = valley.height(start)
    return float((start_height - np.median(lowest_heights)) / (start_height - valley.floor))
