"""The worksheet of "Bends": numbers come from the seed, answers are computed by core."""

from random import Random

from core.activations import ACTIVATIONS
from core.say.exercise import Exercise, short, tenths
from core.say.numbers import fixed, number


def worksheet(rng: Random) -> list[Exercise]:
    """Three exercises, with numbers drawn from `rng`."""
    relu, soft = ACTIVATIONS["relu"], ACTIVATIONS["sigmoid"]
    below, above = tenths(rng, -4, -0.5), tenths(rng, 0.5, 4)
    at = rng.choice((-4, -3, -2, -1, 1, 2, 3, 4))
    layers = rng.randint(2, 6)
    most = round(1 / float(soft.slope(0.0)))
    return [
        Exercise(
            f"ReLU sends on 0 for what is below 0, and all else as it is. From {short(below)} it makes {{}}. "
            f"From {short(above)} it makes {{}}. Of a small nudge at {short(below)} it lets {{}} through (none or all).",
            (short(relu.f(below)), short(relu.f(above)), "none" if relu.slope(below) == 0 else "all"),
            "through",
            {"bend": "relu", "in": f"{below:g}"},
        ),
        Exercise(
            f"Set the soft switch (sigmoid) to {short(at)} and read. What comes out is {{}}. Its slope there is {{}}.",
            (fixed(float(soft.f(at))), number(float(soft.slope(at)))),  # as the screen says them
            "through",
            {"in": f"{at:g}"},
        ),
        Exercise(
            f"The slope of the soft switch is at most a quarter. Through {layers} layers of it, of a nudge at most "
            f"1/{{}} gets through.",
            (f"{most**layers:,}",),
            "through",
        ),
    ]
