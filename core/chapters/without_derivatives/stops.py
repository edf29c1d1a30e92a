"""The sentence of the tour's stop in this chapter, from the results of the race."""

from core.chapters.default_race import default_race
from core.race import SLOPES
from core.say.messages import message, text


def say_result() -> str:
    """Say what is left of the error at the most parameters, in percent as in the picture of the race."""
    size_result = default_race()[-1]
    slopes, rival = size_result.method_result(SLOPES).final, size_result.rival().final
    shares = {"slopes_share": slopes / size_result.start, "rival_share": rival / size_result.start}
    return text(
        message("without-derivatives-stop-result", knobs=size_result.n_params, slopes=slopes, rival=rival, **shares)
    )
