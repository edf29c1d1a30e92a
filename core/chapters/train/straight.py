"""The best loss of a network without activations, which has one straight border whatever its layers."""

from core.chapters.train.run import Run
from core.regression import linear_regression_loss, logistic_regression_loss


def best_error(run: Run) -> float | None:
    """Compute the lowest training loss of any network without activations in its hidden layers.

    With a linear output and squared error this is linear regression. With a sigmoid output and cross-entropy it is logistic
    regression. Return None for other pairs.
    """
    inputs, targets = run.train_set.network_inputs, run.train_set.network_targets
    if run.ending == "linear" and run.loss == "squared_error":
        return linear_regression_loss(inputs, targets)
    if run.ending == "sigmoid" and run.loss == "cross_entropy":
        return logistic_regression_loss(inputs, targets)
    return None
