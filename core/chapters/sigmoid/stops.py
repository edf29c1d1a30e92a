"""What the tour says at its stops in this chapter."""

from core.chapters.sigmoid.answer import HIGH, LOW
from core.chapters.sigmoid.steep import NEURONS, steep_runs, whole_percent
from core.say.messages import Message, message


def squeezed() -> Message:
    """Say between which bounds the sigmoid keeps every sum on the line."""
    return message("sigmoid-stop-says", low=LOW, high=HIGH)


def stepped() -> Message:
    """Say what a true step leaves of the slopes, and of what the network gets right."""
    soft, *_, step = steep_runs(NEURONS)
    return message(
        "sigmoid-stop-steep-says",
        n=step.n_counting,
        of=step.counts.size,
        accuracy=whole_percent(step.accuracy),
        softest=whole_percent(soft.accuracy),
    )
