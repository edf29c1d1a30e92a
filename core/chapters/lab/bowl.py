"""The number of looks that each method needs on a plain bowl, by number of knobs."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core import search

BOWL_SIZES = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
BOWL_GOAL = 1e-4  # the error is to fall to 1/10,000 of what it was
BOWL_LEARNING_RATE = 0.5  # the slope at x is x, so each step goes half of the way; a step of 1 would be there at once
BOWL_MAX_EVALS = 50_000  # looks, after which a method is said to have given up


@dataclass(frozen=True)
class BowlRun:
    """How many looks one method needed on the bowl ½ |x|² with so many knobs; None: not within `BOWL_MOST`."""

    method: str
    n_params: int
    n_evals: int | None
    steps: int | None  # for methods that step down a slope


def bowl(
    sizes: Sequence[int] = BOWL_SIZES,
    *,
    seed: int = 0,
    methods: Sequence[str] = ("follow_slopes", "try_and_keep", "one_knob_at_a_time", "nudged_slopes", "random_guess"),
) -> tuple[BowlRun, ...]:
    """Count the looks that cut the error ½ |x|² of a plain bowl to `BOWL_SHARE`, for each number of knobs.

    All begin at the same random place, one unit from the bottom by knob (root mean square). The first look, where one
    stands, is not counted against anybody. The defaults take about two seconds. A method that gave up is not tried with
    more knobs.
    """
    failures, runs = set(), []
    for n_params in sizes:
        start = np.random.default_rng([seed, n_params]).standard_normal(n_params)
        start *= math.sqrt(n_params) / np.linalg.norm(start)
        for method in methods:
            settings: dict = {"n_evals": BOWL_MAX_EVALS + 1, "goal": BOWL_GOAL * _bowl_loss(start)}
            if method in ("follow_slopes", "nudged_slopes"):
                settings["learning_rate"] = BOWL_LEARNING_RATE
            elif method == "one_knob_at_a_time":
                settings["size"] = 1.0
            if method in ("try_and_keep", "random_guess"):
                settings["rng"] = np.random.default_rng([seed, n_params, 1])
            if method == "follow_slopes":
                settings["gradient"] = lambda x: x
            if method in failures:
                runs.append(BowlRun(method, n_params, None, None))
                continue
            result = search.FUNCTIONS[method](_bowl_loss, start, **settings)
            has_reached_goal = result.best_loss <= settings["goal"]
            n_evals = result.n_evals - 1 if has_reached_goal else None
            if not has_reached_goal:
                failures.add(method)
            step_cost = {"follow_slopes": search.STEP_EVALS, "nudged_slopes": n_params + 1}.get(method)
            runs.append(BowlRun(method, n_params, n_evals, n_evals // step_cost if n_evals is not None and step_cost else None))
    return tuple(runs)


def _bowl_loss(x: np.ndarray) -> float:
    """Compute ½ |x|². Its slope for each knob is that knob's own value."""
    return 0.5 * float(x @ x)
