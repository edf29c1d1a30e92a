"""The sentence of the tour's stop in this chapter, from the results of the race."""

from core.chapters.without_derivatives.opening import default_race
from core.race import SLOPES
from core.say.messages import message, text


def say_result() -> str:
    """Say what is left of the error at the most parameters, in percent as in the picture of the race."""
    heat = default_race()[-1]
    slopes, rival = heat.lane(SLOPES).final, heat.rival().final
    shares = {"slopes_share": slopes / heat.start, "rival_share": rival / heat.start}
    return text(message("without-derivatives-stop-result", knobs=heat.n_params, slopes=slopes, rival=rival, **shares))
