"""What the tour says at its stop in this chapter: one sentence, from results."""

from core.chapters.without_derivatives.opening import default_race
from core.race import SLOPES
from core.say.messages import message, text


def say_result() -> str:
    """Say how the race with the most knobs ended."""
    heat = default_race()[-1]
    slopes, rival = heat.lane(SLOPES).final, heat.rival().final
    return text(message("without-derivatives-stop-result", knobs=heat.n_params, slopes=slopes, rival=rival))
