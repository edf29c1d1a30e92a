"""What the scene "Two knobs" says about the slope of each parameter and the step of both."""

from core.say.messages import Message, message
from core.say.numbers import LEAST


def says(slope_a: float, slope_b: float, step_size: float) -> Message:
    """Say what a larger value of each parameter does to the error, and where one step leads."""
    slopes = message("lab-two-slopes", a=_error_grows(slope_a), b=_error_grows(slope_b))
    if slope_a == 0 == slope_b:
        return message("lab-two-flat", slopes=slopes)
    return message("lab-two-step", slopes=slopes, a=-step_size * slope_a, b=-step_size * slope_b)


def _error_grows(slope: float) -> Message:
    """Say what the error does when a parameter grows a little."""
    if slope == 0:
        error = "same"
    elif abs(slope) < LEAST:
        error = "hardly"
    else:
        error = "more" if slope > 0 else "less"
    return message("lab-two-grows", error=error)
