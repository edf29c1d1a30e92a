"""The best loss of a network without activations, which has one straight border whatever its layers."""

import numpy as np

from core.chapters.train.run import Run
from core.engine import with_ones_column

STEPS = 60  # of Newton's method, which needs about ten
RIDGE = 1e-9  # keeps the curvature invertible


def best_error(run: Run) -> float | None:
    """Compute the lowest training loss of any network without activations in its hidden layers.

    With a linear output and squared error this is linear regression, by least squares. With a sigmoid output and
    cross-entropy it is logistic regression, by Newton's method (Nelder and Wedderburn 1972). Return None for other pairs.
    """
    x, t = with_ones_column(run.train_set.network_inputs), run.train_set.network_targets[:, 0]
    if run.ending == "linear" and run.loss == "squared_error":
        params = np.linalg.lstsq(x, t, rcond=None)[0]
        return float(((x @ params - t) ** 2).mean() / 2)
    if run.ending != "sigmoid" or run.loss != "cross_entropy":
        return None
    params, best = np.zeros(x.shape[1]), np.inf
    for _ in range(STEPS):
        sums = np.clip(x @ params, -500, 500)
        best = min(best, float((np.logaddexp(0, sums) - t * sums).mean()))
        chances = 1 / (1 + np.exp(-sums))
        curvature = (x * (chances * (1 - chances))[:, None]).T @ x / len(x) + RIDGE * np.eye(x.shape[1])
        params = params - np.linalg.solve(curvature, x.T @ (chances - t) / len(x))
    return best
