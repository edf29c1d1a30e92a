"""What the scene "Seven knobs" says about gradient descent and a rival method on the exam."""

from core.chapters.lab.few_knobs import DIAL_STOPS, GRADIENT_METHOD, MethodRuns
from core.chapters.lab.lists import join_sentences
from core.chapters.lab.rivals import TITLES
from core.exam import DATA, KNOBS
from core.say.messages import Message, message
from core.say.numbers import number

LEVEL = 1.05  # errors that differ by less than this factor are level
DECIMALS = 4  # of an error; a smaller error is almost 0


def leader(slopes: float, rival: float) -> str:
    """Return which error is lower: "slopes", "rival", or "level" where the two are close or look the same on screen."""
    if _format_error(slopes) == _format_error(rival) or max(slopes, rival) <= LEVEL * min(slopes, rival):
        return "level"
    return "slopes" if slopes < rival else "rival"


def _format_error(error: float) -> str:
    """Format an error with two significant digits, and at most four decimals."""
    return number(round(error, DECIMALS), 2, least=0) if error >= 0.5 * 10**-DECIMALS else number(error, 2)


def says(slopes: MethodRuns, rival: MethodRuns, place: int) -> Message:
    """Say both methods' median errors at a place of the dial, and from how many starts all students are right."""
    return message(
        "lab-exam-says",
        looks=DIAL_STOPS[place],
        starts=len(slopes.runs),
        way=TITLES[GRADIENT_METHOD],
        rival=TITLES[rival.method],
        error=message("lab-exam-error", error=_format_error(slopes.median[place])),
        other=message("lab-exam-error", error=_format_error(rival.median[place])),
        students=len(DATA.hours),
        solved=slopes.n_solved[place],
        solved_other=rival.n_solved[place],
    )


def verdict(slopes: MethodRuns, rival: MethodRuns) -> Message:
    """Say which method ends lower, and what hard steps do to slopes."""
    winner, name = leader(slopes.median[-1], rival.median[-1]), TITLES[rival.method]
    if not slopes.hard:
        return message("lab-exam-verdict", rival=name, winner=winner, knobs=len(KNOBS))
    reason = None
    if all(run.steepest_hidden_slope == 0 for run in slopes.runs):
        n_hidden_params = slopes.runs[0].n_hidden_params
        reason = message("lab-exam-frozen", frozen=n_hidden_params, rest=len(KNOBS) - n_hidden_params)
    return join_sentences(reason, message("lab-exam-hard-verdict", rival=name, winner=winner))


ADVICE = tuple(message(f"lab-exam-when-{reason}") for reason in ("few", "hard", "score"))
