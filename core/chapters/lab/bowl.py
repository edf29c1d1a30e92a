"""Count the evaluations that each search method needs on a plain bowl, by number of parameters."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from core import search

BOWL_SIZES = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
BOWL_GOAL = 1e-4  # a run ends when the loss is this share of the starting loss
BOWL_LEARNING_RATE = 0.5  # the slope at x is x: each step goes half of the way, and 1.0 would arrive in one step
BOWL_MAX_EVALS = 50_000  # a method gives up after this many evaluations


@dataclass(frozen=True)
class BowlRun:
    """How one method did on the bowl ½ |x|² with `n_params` parameters."""

    method: str
    n_params: int
    n_evals: int | None  # evaluations needed; None: more than `BOWL_MAX_EVALS`
    steps: int | None  # steps needed, for methods that step down a slope


def bowl(
    sizes: Sequence[int] = BOWL_SIZES,
    *,
    seed: int = 0,
    methods: Sequence[str] = ("follow_slopes", "try_and_keep", "one_knob_at_a_time", "nudged_slopes", "random_guess"),
) -> tuple[BowlRun, ...]:
    """Count the evaluations that cut the loss ½ |x|² to the share `BOWL_GOAL`, for each number of parameters in `sizes`.

    All methods begin at the same random point, whose coordinates have a root mean square of 1. The evaluation at the start is
    not counted. A method that gave up is not run with more parameters. The defaults take about two seconds.
    """
    failures, runs = set(), []
    for n_params in sizes:
        start = np.random.default_rng([seed, n_params]).standard_normal(n_params)
        start *= math.sqrt(n_params) / np.linalg.norm(start)
        for method in methods:
            run = BowlRun(method, n_params, None, None) if method in failures else _run(method, start, seed)
            runs.append(run)
            if run.n_evals is None:
                failures.add(method)
    return tuple(runs)


def _run(method: str, start: np.ndarray, seed: int) -> BowlRun:
    n_params = len(start)
    step_cost, goal = search.evals_per_step(method, n_params), BOWL_GOAL * _bowl_loss(start)
    settings = {"learning_rate": BOWL_LEARNING_RATE} if step_cost else {}
    if method == "one_knob_at_a_time":
        settings["size"] = 1.0
    result = search.minimize(
        method,
        _bowl_loss,
        start,
        gradient=lambda x: x,
        rng=np.random.default_rng([seed, n_params, 1]),
        n_evals=BOWL_MAX_EVALS + 1,
        goal=goal,
        **settings,
    )
    if result.best_loss > goal:
        return BowlRun(method, n_params, None, None)
    n_evals = result.n_evals - 1
    return BowlRun(method, n_params, n_evals, n_evals // step_cost if step_cost else None)


def _bowl_loss(x: np.ndarray) -> float:
    """Compute ½ |x|². Its gradient is x."""
    return 0.5 * float(x @ x)
