"""Random directions among few and many knobs, for every place of a dial."""

import numpy as np

from core.chapters.without_derivatives.race import Angles, random_directions

TURNS = (2, 3, 4, 5, 7, 10, 15, 20, 25, 35, 50, 75, 100, 150, 200)  # numbers of knobs


def directions(seed: int, turns: tuple[int, ...] = TURNS) -> tuple[Angles, ...]:
    """10,000 random directions for each number of knobs, with the share that points within 60 degrees of downhill."""
    return tuple(random_directions(knobs, rng=np.random.default_rng([seed, knobs])) for knobs in turns)
