"""What the scene "No bends" says: how far one table gets, and a stack with bends and without."""

from core.chapters.lab import contest
from core.chapters.lab.contest import Contest, Fit
from core.say.messages import Message, message


def gain(result: Contest) -> int:
    """Compare the trained stack without bends with the best one table: 0 no better, 1 a little, 2 much better."""
    better = result.straight.error - result.unbent.error
    return 0 if better < contest.TIE else 1 if better < 0.1 * result.straight.error else 2


def says(result: Contest, layers: int) -> Message:
    """Compare the best one table, the stack without bends, and the stack with them."""
    least, bent = result.straight.error, result.bent.error
    return message(
        "lab-learn-says",
        least=least,
        unbent=result.unbent.error,
        bent=bent,
        layers=layers,
        cut=result.best_cut,
        helps="yes" if bent < 0.5 * least else "no",
    )


def caption(fit: Fit) -> Message:
    """Say how well one network does."""
    return message("lab-learn-map", right=fit.accuracy, error=fit.error)


def four_rows_say(result: Contest) -> Message:
    """Say what the best one table answers to the four rows of xor."""
    first, second, third, last = result.four_rows
    return message("lab-learn-rows", first=first, second=second, third=third, last=last)
