"""What the tour says at its stop in this chapter: one sentence, from results."""

from core.chapters.without_derivatives.opening import default_race
from core.race import SLOPES
from core.say.messages import message, text


def say_result() -> str:
    """Say what the race with the most knobs leaves of the error, in percent as its picture has it."""
    heat = default_race()[-1]
    slopes, rival = heat.lane(SLOPES).final, heat.rival().final
    shares = {"slopes_share": slopes / heat.start, "rival_share": rival / heat.start}
    return text(message("without-derivatives-stop-result", knobs=heat.n_params, slopes=slopes, rival=rival, **shares))
