"""What the race says: who is ahead at the fewest and at the most parameters, by how much, and whether anything was learned."""

from collections.abc import Sequence

from core.race import SLOPES, Heat
from core.say.messages import Message, message
from core.say.numbers import number
from core.search import STEP_EVALS

LEVEL = 1.05  # errors that differ by less than this factor are level
DECIMALS = 4  # of an error: what they do not show is almost 0
LEARNED = 0.95  # a way that is not below this share of the error with all parameters at 0 has learned nothing
FEW = 20  # parameters: up to here they are called few
FAR = 2.0  # from this ratio on it is worth telling
PREFIX = "without-derivatives-race"


def plain(error: float) -> str:
    """Format an error with two significant digits, and at most four decimals."""
    return number(round(error, DECIMALS), 2, least=0) if error >= 0.5 * 10**-DECIMALS else number(error, 2)


def ahead(slopes: float, rival: float) -> str:
    """Name who has the lower error: "slopes", "rival", or "level" where they are close or read the same."""
    if plain(slopes) == plain(rival) or max(slopes, rival) <= LEVEL * min(slopes, rival):
        return "level"
    return "slopes" if slopes < rival else "rival"


def race_says(heats: Sequence[Heat], n_evals: int | None = None) -> Message:
    """Say who is ahead after so many evaluations (by default all): at one size, or at the smallest and the largest one."""
    evals = len(heats[0].lanes[0].best_after) if n_evals is None else n_evals
    if evals <= 1:
        return message(f"{PREFIX}-begins")
    if len(heats) == 1:
        return message(f"{PREFIX}-one", looks=evals, size=_size_says(heats[0], evals, "size"))
    # As in the picture of several sizes: by the share of the first error.
    sizes = [_size_says(heat, evals, "part") for heat in (heats[0], heats[-1])]
    lesson = message(
        f"{PREFIX}-{'nothing' if learned_nothing(heats[-1], evals) else 'something'}",
        zero=heats[-1].zero / heats[-1].start,
    )
    return message(f"{PREFIX}-two", looks=evals, few=sizes[0], many=sizes[1], learned=lesson)


def learned_nothing(heat: Heat, n_evals: int | None = None) -> bool:
    """Return whether the best way without slopes is no better than a network whose parameters are all 0."""
    return heat.rival(n_evals).lowest_after(n_evals) > LEARNED * heat.zero


def _size_says(heat: Heat, n_evals: int, kind: str) -> Message:
    slopes, rival = heat.lane(SLOPES).lowest_after(n_evals), heat.rival(n_evals).lowest_after(n_evals)
    ratio = max(slopes, rival) / max(min(slopes, rival), 10**-DECIMALS)
    far = "far" if ratio >= FAR and max(slopes, rival) >= 10**-DECIMALS else "near"
    return message(
        f"{PREFIX}-{kind}",
        knobs=heat.n_params,
        ahead=ahead(slopes, rival),
        far=far,
        ratio=ratio,
        slopes=plain(slopes),
        rival=plain(rival),
        slopes_share=slopes / heat.start,
        rival_share=rival / heat.start,
        few="yes" if heat.n_params <= FEW else "no",
        step=STEP_EVALS,
    )


def verdict(heat: Heat) -> int:
    """Return the place of the right answer among: trying wins, both are level, slopes win."""
    return ["rival", "level", "slopes"].index(ahead(heat.lane(SLOPES).final, heat.rival().final))
