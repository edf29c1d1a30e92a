"""Methods that minimize a loss without derivatives, with a count of every evaluation of the loss.

An *evaluation* is one computation of the loss, on all the data, at one setting of the parameters. Every method has the
signature `method(loss, start, *, n_evals, goal, …) -> Search`:

    loss      takes parameters (n,) and returns a float; one that is not finite counts as the worst
    start     the initial parameters (n,), whose loss is the first evaluation
    n_evals   the budget, which is never exceeded
    goal      a loss at or below which the search ends

Parameters lie on the grid of `core.rounding`, and a loss is lower only if it is lower by more than rounding noise
(`is_lower`). So a search gives the same result on every processor.

For comparison, `gradient_descent` follows the same rules. One of its steps costs `STEP_EVALS` evaluations.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

import numpy as np

from core.rounding import GRID, on_grid

Loss = Callable[[np.ndarray], float]

MAX_WIDTH = 1e100  # of a nudge, on a loss that falls without end
GROWTH = 1.2  # the factor by which `hill_climbing` widens nudges after a success
NOISE = 1e-12  # differences below this share of the loss may be rounding noise

# The cost of one step down the slope: a forward pass is 1 evaluation. The backward pass is 2, since it computes about as much
# again for the parameters' slopes and for the deltas. The update is negligible.
STEP_EVALS = 3


def is_lower(value: float, lowest: float) -> bool:
    """Return whether a loss is lower than the lowest so far by more than rounding noise."""
    return lowest - value > NOISE * min(abs(lowest), MAX_WIDTH)


def next_width(width: float, is_better: bool, growth: float = GROWTH) -> float:
    """Return the width of the next nudge: times `growth` after a success, divided by its fourth root after a failure."""
    return min(width * growth, MAX_WIDTH) if is_better else width * growth**-0.25


class SearchOver(Exception):
    """Raised when the budget is spent or the goal is reached."""


class CountedLoss:
    """A loss that counts its evaluations, records the best parameters, and ends the search when the budget is spent.

    `best_after[i]` is the lowest loss of the first i + 1 evaluations.
    """

    def __init__(self, loss: Loss, n_evals: int, goal: float = -np.inf):
        if n_evals != int(n_evals) or n_evals < 1:
            raise ValueError(f"n_evals must be a whole number, at least 1; not {n_evals!r}.")
        self._loss, self._budget, self._goal = loss, int(n_evals), goal
        self.best: np.ndarray | None = None
        self.best_loss = np.inf
        self.best_after: list[float] = []

    @property
    def remaining(self) -> int:
        """The number of evaluations left in the budget."""
        return self._budget - len(self.best_after)

    def __call__(self, params: np.ndarray) -> float:
        """Evaluate the loss. Raises SearchOver instead if the budget is spent, and afterwards if the goal is reached."""
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
        """Charge the budget `n_evals` evaluations for work other than evaluating. Raises SearchOver if fewer are left."""
        if n_evals > self.remaining:
            raise SearchOver
        self.best_after.extend([self.best_loss] * n_evals)


@dataclass(frozen=True, eq=False)
class Search:
    """The result of a search."""

    method: str
    best: np.ndarray  # (n,) the parameters with the lowest loss
    best_loss: float
    best_after: np.ndarray  # (n_evals,) the lowest loss after each evaluation

    @property
    def n_evals(self) -> int:
        """The number of evaluations used."""
        return len(self.best_after)


def _run(
    method: str, walk: Callable[[CountedLoss, np.ndarray], None], loss: Loss, start, n_evals: int, goal: float
) -> Search:
    start = on_grid(np.array(start, dtype=float).ravel())
    if not len(start):
        raise ValueError("A search needs at least one parameter.")
    if not np.isfinite(start).all():
        raise ValueError("Every parameter needs a finite number to start from.")
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
    """Take one step down the slope. The result is not finite if the step is far too large."""
    with np.errstate(over="ignore", invalid="ignore"):
        return on_grid(params - rate * gradient)


def random_search(
    loss: Loss, start, *, n_evals: int, rng: np.random.Generator, spread: float = 1.0, goal: float = -np.inf
) -> Search:
    """Draw all parameters from a normal distribution around 0 with standard deviation `spread`, over and over."""
    spread = _positive("The spread of the guesses", spread)

    def walk(evaluate, params):
        evaluate(params)
        while True:
            evaluate(on_grid(rng.normal(0.0, spread, len(params))))

    return _run("random_guess", walk, loss, start, n_evals, goal)


def hill_climbing(
    loss: Loss,
    start,
    *,
    n_evals: int,
    rng: np.random.Generator,
    size: float = 0.1,
    growth: float = GROWTH,
    goal: float = -np.inf,
) -> Search:
    """Nudge all parameters at once by normal noise of standard deviation `size`; keep the nudge if the loss fell.

    After a success, nudges grow by the factor `growth`. After a failure, they shrink by its fourth root. That keeps the share
    of successes near one in five. `growth=1` keeps the size of the nudges.

    Source: the (1+1) evolution strategy with the one-fifth rule (Rechenberg, 1973; in this form Kern et al., Natural
    Computing 3, 2004).
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


def coordinate_search(loss: Loss, start, *, n_evals: int, size: float = 0.1, goal: float = -np.inf) -> Search:
    """Step along one parameter at a time, in one direction or else in the other; keep the step if the loss fell.

    Every parameter has a step of its own, `size` at first. After a success it grows by half, and its direction is tried first
    the next time. If neither direction helps, it is halved. The method is deterministic.

    Sources: coordinate search (Kolda, Lewis, Torczon, SIAM Review 45, 2003) with one step per parameter (Rosenbrock, The
    Computer Journal 3, 1960).
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
                        params, lowest = candidate, value
                        steps[param] = float(np.clip(1.5 * step, -MAX_WIDTH, MAX_WIDTH))
                        break
                else:
                    steps[param] /= 2

    return _run("one_knob_at_a_time", walk, loss, start, n_evals, goal)


def finite_differences(
    loss: Loss, start, *, n_evals: int, learning_rate: float = 0.1, nudge: float = 1e-6, goal: float = -np.inf
) -> Search:
    """Run gradient descent with slopes from finite differences: (loss(param + nudge) − loss) / nudge for every parameter.

    One step costs one evaluation per parameter, and one at its end. For parameters above 1 in size, `nudge` is a share of the
    parameter.
    """
    rate, nudge = _positive("The step size", learning_rate), _positive("The nudge", nudge)

    def walk(evaluate, params):
        current_loss = evaluate(params)
        while np.isfinite(current_loss):
            gradient = np.empty_like(params)
            for param in range(len(params)):
                candidate = params.copy()
                # Relative to large parameters, because adding a small nudge to a huge number changes nothing.
                size = max(GRID, nudge * max(1.0, abs(params[param])))
                candidate[param] = on_grid(candidate[param] + size)
                gradient[param] = (evaluate(candidate) - current_loss) / (candidate[param] - params[param])
            params = _downhill(params, rate, gradient)
            current_loss = evaluate(params) if np.isfinite(params).all() else np.inf

    return _run("nudged_slopes", walk, loss, start, n_evals, goal)


def gradient_descent(
    loss: Loss,
    start,
    *,
    n_evals: int,
    gradient: Callable[[np.ndarray], np.ndarray],
    learning_rate: float = 0.1,
    goal: float = -np.inf,
) -> Search:
    """Run gradient descent within a budget; a step costs `STEP_EVALS`.

    The evaluation at the end of a step is the forward pass of the next step, so it is charged only once.
    """
    rate = _positive("The step size", learning_rate)

    def walk(evaluate, params):
        current_loss = evaluate(params)
        while np.isfinite(current_loss):
            evaluate.charge(STEP_EVALS - 1)
            params = _downhill(params, rate, gradient(params))
            current_loss = evaluate(params) if np.isfinite(params).all() else np.inf

    return _run("follow_slopes", walk, loss, start, n_evals, goal)


# By the methods' names in links and messages.
FUNCTIONS: dict[str, Callable[..., Search]] = {
    "random_guess": random_search,
    "try_and_keep": hill_climbing,
    "one_knob_at_a_time": coordinate_search,
    "nudged_slopes": finite_differences,
    "follow_slopes": gradient_descent,
}
METHODS = tuple(FUNCTIONS)
RANDOM_METHODS = ("random_guess", "try_and_keep")


def minimize(
    method: str,
    loss: Loss,
    start,
    *,
    gradient: Callable[[np.ndarray], np.ndarray],
    rng: np.random.Generator,
    **settings,
) -> Search:
    """Run one of `METHODS` by its name. It gets `gradient` or `rng` only if it uses it, and all other settings."""
    if method == "follow_slopes":
        settings["gradient"] = gradient
    elif method in RANDOM_METHODS:
        settings["rng"] = rng
    return FUNCTIONS[method](loss, start, **settings)


def evals_per_step(method: str, n_params: int) -> int | None:
    """Return the cost of one step down the slope in evaluations; None for methods without slopes."""
    return {"follow_slopes": STEP_EVALS, "nudged_slopes": n_params + 1}.get(method)
