"""The rivals: ways to lower a loss without derivatives, with an honest count of every evaluation of the loss.

An *evaluation* is one computation of the loss, on all the data, at one setting of the parameters. Every method here is
`method(loss, start, *, n_evals, goal, …) -> Search`: `loss` takes the parameters, an array (n,), and returns a float; `start`
(n,) is where it begins, which costs the first evaluation; `n_evals` is the budget, never exceeded; a loss of `goal`
or less ends the search at once. A loss that is not a finite number counts as worse than any other.

Parameters stand on the grid of `core.rounding`, and a loss counts as lower only beyond rounding noise (`better`): the same search
finds the same on every processor.

For comparison `follow_slopes` does the same by gradient descent, where one step is charged as `STEP_EVALS` evaluations.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

import numpy as np

from core.rounding import GRID, on_grid

Loss = Callable[[np.ndarray], float]

MAX_WIDTH = 1e100  # how far nudges may grow on a loss that falls for ever
GROWTH = 1.2  # of the nudges of `try_and_keep` after one that helped
NOISE = 1e-12  # a loss that is lower by less than this share of it may be so by rounding alone

# One step down the slope = a forward pass, a backward pass (about as much arithmetic again, for the parameters' slopes and
# for the deltas that are passed back: counted as one evaluation each) and the update, rounded up to a whole evaluation.
STEP_EVALS = 3


def is_lower(value: float, lowest: float) -> bool:
    """Return whether a loss is lower than the lowest so far by more than rounding noise, so that every processor says the same."""
    return lowest - value > NOISE * min(abs(lowest), MAX_WIDTH)


def next_width(width: float, is_better: bool, growth: float = GROWTH) -> float:
    """Return how wide the next nudge is: wider by `growth` after one that helped, narrower by its fourth root after one that did not."""
    return min(width * growth, MAX_WIDTH) if is_better else width * growth**-0.25


class SearchOver(Exception):
    """The budget is spent, or the goal is reached."""


class CountedLoss:
    """A loss that counts its evaluations, keeps the best parameters seen, and stops the search when the budget is spent.

    After n evaluations, `best_after[i]` is the lowest loss among the first i + 1 of them.
    """

    def __init__(self, loss: Loss, n_evals: int, goal: float = -np.inf):
        if n_evals != int(n_evals) or n_evals < 1:
            raise ValueError(f"A search needs a whole number of looks, at least 1; not {n_evals!r}.")
        self._loss, self._budget, self._goal = loss, int(n_evals), goal
        self.best: np.ndarray | None = None
        self.best_loss = np.inf
        self.best_after: list[float] = []

    @property
    def remaining(self) -> int:
        """The number of evaluations that the budget still holds."""
        return self._budget - len(self.best_after)

    def __call__(self, params: np.ndarray) -> float:
        """Evaluate the loss. Raises SearchOver once the budget is spent, without evaluating, and when the goal is reached."""
        self.charge(1)
        value = float(self._loss(params))
        value = value if np.isfinite(value) else np.inf
        if self.best is None or value < self.best_loss:
            self.best, self.best_loss = params.copy(), value
        self.best_after[-1] = self.best_loss
        if value <= self._goal:
            raise SearchOver
        return value

    def charge(self, n_evals: int) -> None:
        """Charge `n_evals` evaluations without evaluating, for work that costs as much."""
        if n_evals > self.remaining:
            raise SearchOver
        self.best_after.extend([self.best_loss] * n_evals)


@dataclass(frozen=True, eq=False)
class Search:
    """What a search found. `best_after[i]`: the lowest loss after i + 1 evaluations, so it never rises."""

    method: str
    best: np.ndarray  # (n,) the parameters with the lowest loss
    best_loss: float
    best_after: np.ndarray  # (n_evals,)

    @property
    def n_evals(self) -> int:
        """The number of evaluations used: never more than the budget."""
        return len(self.best_after)


def _run(
    method: str, walk: Callable[[CountedLoss, np.ndarray], None], loss: Loss, start, n_evals: int, goal: float
) -> Search:
    start = on_grid(np.array(start, dtype=float).ravel())
    if not len(start):
        raise ValueError("A search needs at least one knob to turn.")
    if not np.isfinite(start).all():
        raise ValueError("Every knob needs a finite number to start from.")
    counter = CountedLoss(loss, n_evals, goal)
    with suppress(SearchOver):
        walk(counter, start)
    best = start if counter.best is None else counter.best
    return Search(method, best, counter.best_loss, np.array(counter.best_after))


def _positive(name: str, value: float) -> float:
    if not 0 < value < np.inf:
        raise ValueError(f"{name} must be above 0, not {value!r}.")
    return float(value)


def _downhill(params: np.ndarray, rate: float, gradient: np.ndarray) -> np.ndarray:
    """Take one step down the slope; no longer finite where the step was far too large, which ends a search."""
    with np.errstate(over="ignore", invalid="ignore"):
        return on_grid(params - rate * gradient)


def random_guess(
    loss: Loss, start, *, n_evals: int, rng: np.random.Generator, spread: float = 1.0, goal: float = -np.inf
) -> Search:
    """Draw all the parameters afresh, normally distributed around 0 with standard deviation `spread`; keep the best."""
    spread = _positive("The spread of the guesses", spread)

    def walk(evaluate, params):
        evaluate(params)
        while True:
            evaluate(on_grid(rng.normal(0.0, spread, len(params))))

    return _run("random_guess", walk, loss, start, n_evals, goal)


def try_and_keep(
    loss: Loss,
    start,
    *,
    n_evals: int,
    rng: np.random.Generator,
    size: float = 0.1,
    growth: float = GROWTH,
    goal: float = -np.inf,
) -> Search:
    """Nudge all the parameters at once, each by a normal number of width `size`; keep the nudge if the loss fell.

    After a success the nudges grow by the factor `growth`, after a failure they shrink by its fourth root, which holds the
    share of successes near one in five: the (1+1) evolution strategy with the one-fifth rule (Rechenberg, 1973; in
    this form Kern et al., Natural Computing 3, 2004). `growth=1` keeps their size.
    """
    size, growth = _positive("The size of the nudges", size), _positive("The growth of the nudges", growth)

    def walk(evaluate, params):
        lowest, width = evaluate(params), size
        while True:
            candidate = params + on_grid(width * rng.standard_normal(len(params)))
            is_better = is_lower(value := evaluate(candidate), lowest)
            if is_better:
                params, lowest = candidate, value
            width = next_width(width, is_better, growth)

    return _run("try_and_keep", walk, loss, start, n_evals, goal)


def one_knob_at_a_time(loss: Loss, start, *, n_evals: int, size: float = 0.1, goal: float = -np.inf) -> Search:
    """Turn each parameter in turn, one way, else the other, and keep what helps. No chance is involved.

    Every parameter has its own turn, `size` at first: it grows by half where it helped, and tries the same way first the next
    time; where neither way helped it is halved. Coordinate search (Kolda, Lewis, Torczon, SIAM Review 45, 2003) with a
    step for each parameter (Rosenbrock, The Computer Journal 3, 1960).
    """
    size = _positive("The size of the turns", size)

    def walk(evaluate, params):
        lowest, steps = evaluate(params), np.full(len(params), size)
        while True:
            for param in range(len(params)):
                for step in (steps[param], -steps[param]):
                    candidate = params.copy()
                    candidate[param] += on_grid(step)
                    if is_lower(value := evaluate(candidate), lowest):
                        params, lowest, steps[param] = (
                            candidate,
                            value,
                            float(np.clip(1.5 * step, -MAX_WIDTH, MAX_WIDTH)),
                        )
                        break
                else:
                    steps[param] /= 2

    return _run("one_knob_at_a_time", walk, loss, start, n_evals, goal)


def nudged_slopes(
    loss: Loss, start, *, n_evals: int, learning_rate: float = 0.1, nudge: float = 1e-6, goal: float = -np.inf
) -> Search:
    """Measure every slope by nudging its parameter a little, then step down them all: gradient descent without calculus.

    One step costs one evaluation a parameter, for (loss(param + nudge) − loss) / nudge, and one where the step lands. The
    nudge is a share of the parameter where that is above 1.
    """
    rate, nudge = _positive("The step size", learning_rate), _positive("The nudge", nudge)

    def walk(evaluate, params):
        current_loss = evaluate(params)
        while np.isfinite(current_loss):
            gradient = np.empty_like(params)
            for param in range(len(params)):
                candidate = params.copy()
                candidate[param] = on_grid(
                    candidate[param] + max(GRID, nudge * max(1.0, abs(params[param])))
                )  # a huge parameter would swallow a small nudge
                gradient[param] = (evaluate(candidate) - current_loss) / (candidate[param] - params[param])
            params = _downhill(params, rate, gradient)
            current_loss = evaluate(params) if np.isfinite(params).all() else np.inf

    return _run("nudged_slopes", walk, loss, start, n_evals, goal)


def follow_slopes(
    loss: Loss,
    start,
    *,
    n_evals: int,
    gradient: Callable[[np.ndarray], np.ndarray],
    learning_rate: float = 0.1,
    goal: float = -np.inf,
) -> Search:
    """Run gradient descent under the same rules: evaluate, step down the slope, evaluate again; a step is charged `STEP_EVALS`.

    The evaluation where a step lands is the forward pass of the next one, so it is not charged twice.
    """
    rate = _positive("The step size", learning_rate)

    def walk(evaluate, params):
        current_loss = evaluate(params)
        while np.isfinite(current_loss):
            evaluate.charge(STEP_EVALS - 1)
            params = _downhill(params, rate, gradient(params))
            current_loss = evaluate(params) if np.isfinite(params).all() else np.inf

    return _run("follow_slopes", walk, loss, start, n_evals, goal)


FUNCTIONS: dict[str, Callable[..., Search]] = {
    method.__name__: method for method in (random_guess, try_and_keep, one_knob_at_a_time, nudged_slopes, follow_slopes)
}
METHODS = tuple(FUNCTIONS)
