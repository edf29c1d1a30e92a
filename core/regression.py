"""Linear and logistic regression: the lowest loss of any network without activations in its hidden layers.

Such a network collapses into one layer, whatever its depth, so these losses bound what its training can reach.
"""

import numpy as np

from core.engine import with_ones_column

STEPS = 60  # of Newton's method, which needs about ten
RIDGE = 1e-9  # keeps the curvature invertible
MAX_SUM = 500.0  # in absolute value, so that e⁻ᶻ does not overflow


def linear_regression_loss(inputs: np.ndarray, targets: np.ndarray) -> float:
    """Compute the lowest squared-error loss of one linear layer, by least squares. `targets` is (rows, 1)."""
    table = with_ones_column(inputs)
    params = np.linalg.lstsq(table, targets, rcond=None)[0]
    return float(0.5 * np.mean((table @ params - targets) ** 2))


def logistic_regression_loss(inputs: np.ndarray, targets: np.ndarray) -> float:
    """Compute the lowest cross-entropy of one neuron with a sigmoid, by Newton's method.

    `targets` (rows, 1) are 0 and 1. If a border separates them, the loss has no minimum: the lowest loss of `STEPS` counts.

    Source: Nelder and Wedderburn 1972; Hastie, Tibshirani and Friedman, "The Elements of Statistical Learning", section 4.4.1.
    """
    table, labels = with_ones_column(inputs), targets[:, 0]
    params, lowest = np.zeros(table.shape[1]), np.inf
    for _ in range(STEPS):
        sums = np.clip(table @ params, -MAX_SUM, MAX_SUM)
        lowest = min(lowest, float((np.logaddexp(0, sums) - labels * sums).mean()))
        chances = 1 / (1 + np.exp(-sums))
        curvature = (table * (chances * (1 - chances))[:, None]).T @ table / len(table) + RIDGE * np.eye(len(params))
        params = params - np.linalg.solve(curvature, table.T @ (chances - labels) / len(table))
    return lowest
