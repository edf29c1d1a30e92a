"""The messages of the price: the time of one step by both ways, measured or extrapolated."""

from core.chapters.without_derivatives.price import BYTES_PER_PARAM, Price, duration, fits_memory
from core.say.messages import Message, message
from core.search import STEP_EVALS

PREFIX = "without-derivatives-price"
TINY = 1e-6  # slopes that differ by less are called the same


def say_price(price: Price, place: int, memory: int) -> Message:
    """Say the time of one step by both ways, on a machine with this many bytes of memory."""
    n_params = float(price.sizes[place])
    slopes, nudges = duration(price.slopes[place][1]), duration(price.nudges[place][1])
    if n_params <= price.timings.nudged_sizes[-1]:
        return message(f"{PREFIX}-timed", knobs=n_params, slopes=slopes, nudges=nudges)
    how = "lines" if fits_memory(n_params, memory) else "memory"
    gigabytes = n_params * BYTES_PER_PARAM / 1e9
    return message(f"{PREFIX}-beyond", knobs=n_params, slopes=slopes, nudges=nudges, how=how, gigabytes=gigabytes)


def say_notes(price: Price) -> Message:
    """Say which sizes were timed, how far the slopes of both ways differ, how wide the bands are, and what a step costs."""
    timings = price.timings
    largest_nudged = len(timings.nudged_sizes) - 1
    low, _, high = price.slopes[-1]
    nudged_low, _, nudged_high = price.nudges[-1]
    return message(
        f"{PREFIX}-notes",
        sizes=len(timings.sizes),
        largest=timings.sizes[-1],
        nudged=timings.nudged_sizes[-1],
        differ="tiny" if timings.max_difference < TINY else "more",
        slopes_low=duration(low),
        slopes_high=duration(high),
        nudges_low=duration(nudged_low),
        nudges_high=duration(nudged_high),
        step=STEP_EVALS,
        looks=timings.slopes[largest_nudged] / timings.evaluation[largest_nudged],
    )
