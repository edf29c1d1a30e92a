"""The best that a network without bends can do: one straight border, whatever its layers."""

import numpy as np

from core.chapters.train.run import Run
from core.engine import with_ones_column

STEPS = 60  # of Newton's method; it needs about ten
SPARE = 1e-9  # added to the curvature, so that it can be divided by


def best_error(run: Run) -> float | None:
    """Compute the lowest error of any straight border on the points learned from. Return None where it is not known.

    With a sigmoid at the end and cross-entropy that is logistic regression, by Newton's method (Nelder and Wedderburn 1972);
    with no bend at the end and squared error it is linear regression, by least squares.
    """
    x, t = with_ones_column(run.train_set.network_inputs), run.train_set.network_targets[:, 0]
    if run.ending == "linear" and run.loss == "squared_error":
        knobs = np.linalg.lstsq(x, t, rcond=None)[0]
        return float(((x @ knobs - t) ** 2).mean() / 2)
    if run.ending != "sigmoid" or run.loss != "cross_entropy":
        return None
    knobs, best = np.zeros(x.shape[1]), np.inf
    for _ in range(STEPS):
        sums = np.clip(x @ knobs, -500, 500)
        best = min(best, float((np.logaddexp(0, sums) - t * sums).mean()))
        guess = 1 / (1 + np.exp(-sums))
        curvature = (x * (guess * (1 - guess))[:, None]).T @ x / len(x) + SPARE * np.eye(x.shape[1])
        knobs = knobs - np.linalg.solve(curvature, x.T @ (guess - t) / len(x))
    return best
