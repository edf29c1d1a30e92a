"""The messages of the race: who leads at the fewest and at the most parameters, and whether anything was learned."""

from collections.abc import Sequence

from core.race import SLOPES, SizeResult
from core.say.messages import Message, message
from core.say.numbers import number
from core.search import STEP_EVALS

LEVEL_RATIO = 1.05  # errors that differ by a smaller factor are level
DECIMALS = 4  # errors that round to 0 are called almost 0
LEARNED_SHARE = 0.95  # a higher share of the error with all parameters at 0 means that nothing was learned
MAX_FEW = 20  # parameters: up to here the message calls them few
FAR_RATIO = 2.0  # smaller ratios are not mentioned
PREFIX = "without-derivatives-race"


def format_error(error: float) -> str:
    """Format an error with two significant digits and at most four decimals."""
    return number(round(error, DECIMALS), 2, least=0) if error >= 0.5 * 10**-DECIMALS else number(error, 2)


def leader(slopes: float, rival: float) -> str:
    """Return who has the lower error: "slopes" or "rival", or "level" if they are close or printed the same."""
    if format_error(slopes) == format_error(rival) or max(slopes, rival) <= LEVEL_RATIO * min(slopes, rival):
        return "level"
    return "slopes" if slopes < rival else "rival"


def say_race(size_results: Sequence[SizeResult], n_evals: int | None = None) -> Message:
    """Say who leads after `n_evals` evaluations (by default all), at the only size or at the smallest and the largest."""
    n_evals = len(size_results[0].method_results[0].best_after) if n_evals is None else n_evals
    if n_evals <= 1:
        return message(f"{PREFIX}-begins")
    if len(size_results) == 1:
        return message(f"{PREFIX}-one", looks=n_evals, size=_say_size(size_results[0], n_evals, "size"))
    # The picture of several sizes shows shares of the error at the start, so the message does too.
    sizes = [_say_size(size_result, n_evals, "part") for size_result in (size_results[0], size_results[-1])]
    lesson = message(
        f"{PREFIX}-{'nothing' if learned_nothing(size_results[-1], n_evals) else 'something'}",
        zero=size_results[-1].zero / size_results[-1].start,
    )
    return message(f"{PREFIX}-two", looks=n_evals, few=sizes[0], many=sizes[1], learned=lesson)


def learned_nothing(size_result: SizeResult, n_evals: int | None = None) -> bool:
    """Return whether the best method without slopes is hardly better than a network with all parameters at 0."""
    return size_result.rival(n_evals).lowest_after(n_evals) > LEARNED_SHARE * size_result.zero


def _say_size(size_result: SizeResult, n_evals: int, kind: str) -> Message:
    slopes, rival = (
        size_result.method_result(SLOPES).lowest_after(n_evals),
        size_result.rival(n_evals).lowest_after(n_evals),
    )
    ratio = max(slopes, rival) / max(min(slopes, rival), 10**-DECIMALS)
    far = "far" if ratio >= FAR_RATIO and max(slopes, rival) >= 10**-DECIMALS else "near"
    return message(
        f"{PREFIX}-{kind}",
        knobs=size_result.n_params,
        ahead=leader(slopes, rival),
        far=far,
        ratio=ratio,
        slopes=format_error(slopes),
        rival=format_error(rival),
        slopes_share=slopes / size_result.start,
        rival_share=rival / size_result.start,
        few="yes" if size_result.n_params <= MAX_FEW else "no",
        step=STEP_EVALS,
    )


def verdict(size_result: SizeResult) -> int:
    """Return the index of the right answer among: trying wins, both are level, slopes win."""
    return ["rival", "level", "slopes"].index(
        leader(size_result.method_result(SLOPES).final, size_result.rival().final)
    )
