"""The worksheet of "Slopes": numbers come from the seed, answers are computed by core."""

from random import Random

from core.curves import CURVES
from core.say.exercise import Exercise, short, tenths
from core.slopes import partial_slopes, secant, tangent
from core.surfaces import SURFACES

EASY = ("parabola", "cubic", "line")
RULES = {
    "parabola": "the knob times itself",
    "cubic": "the knob three times by itself, minus three times the knob",
    "line": "half the knob, plus 1",
}


def worksheet(rng: Random) -> list[Exercise]:
    """Three exercises, with numbers drawn from `rng`."""
    name = rng.choice(EASY)
    curve, x, run = CURVES[name], float(rng.randint(-2, 2)), rng.choice((0.5, 1.0, 2.0))
    line = secant(curve, x, run)
    at = tenths(rng, -2.5, 2.5, step=0.5)
    touch = tangent(CURVES["parabola"], at, 1.0)
    nudge = tenths(rng, -0.1, 0.1, step=0.01)
    a, b = tenths(rng, -3, 3, step=0.5), tenths(rng, -3, 3, step=0.5)
    two = partial_slopes(SURFACES["bowl"], a, b)
    return [
        Exercise(
            f"A curve is made by this rule: {RULES[name]}. At {short(x)} its height is {short(line.y)}. "
            f"At {short(line.x2)} its height is {{}}. The rise is {{}}. The run is {short(run)}. Rise ÷ run is {{}}.",
            (short(line.y2), short(line.rise), short(line.slope)),
            "where",
            {"of": name, "first": f"{x:g}"},
        ),
        Exercise(
            f"Set the knob to {short(at)} on the smooth valley and read its slope: {{}}. "
            f"A small nudge of {short(nudge)} changes the height by about slope × nudge. That is {{}}.",
            (short(touch.slope), short(touch.slope * nudge)),
            "every",
            {"x": f"{at:g}"},
        ),
        Exercise(
            f"On the round bowl the height is A × A + B × B. Stand at A = {short(a)} and B = {short(b)}. "
            "The slope for A is twice A. It is {}. The slope for B is {}.",
            (short(two.slope_a), short(two.slope_b)),
            "two",
            {"ground": "bowl", "a": f"{a:g}", "b": f"{b:g}"},
        ),
    ]
