"""What the scene "No bends" says about the best matrix, the linear stack, and the stack with activations."""

from core.chapters.lab import contest
from core.chapters.lab.contest import Contest, Fit
from core.say.messages import Message, message


def gain(result: Contest) -> int:
    """Compare the trained linear stack with the best matrix: 0 no better, 1 a little, 2 much better."""
    improvement = result.best_linear.error - result.linear.error
    return 0 if improvement < contest.TIE else 1 if improvement < 0.1 * result.best_linear.error else 2


def says(result: Contest, layers: int) -> Message:
    """Compare the best matrix, the linear stack, and the stack with activations."""
    best_linear_error, nonlinear_error = result.best_linear.error, result.nonlinear.error
    return message(
        "lab-learn-says",
        least=best_linear_error,
        unbent=result.linear.error,
        bent=nonlinear_error,
        layers=layers,
        cut=result.best_cut,
        helps="yes" if nonlinear_error < 0.5 * best_linear_error else "no",
    )


def caption(fit: Fit) -> Message:
    """Say how well one network does."""
    return message("lab-learn-map", right=fit.accuracy, error=fit.error)


def say_four_rows(result: Contest) -> Message:
    """Say what the best matrix answers to the four rows of xor."""
    first, second, third, last = result.four_rows
    return message("lab-learn-rows", first=first, second=second, third=third, last=last)
