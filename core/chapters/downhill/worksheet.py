"""The worksheet of "Downhill": numbers come from the seed, answers are computed by core."""

from random import Random

from core.descent import descend, step_size_verdict
from core.say.exercise import Exercise, short, tenths
from core.surfaces import SURFACES


def worksheet(rng: Random) -> list[Exercise]:
    """Three exercises, with numbers drawn from `rng`."""
    bowl = SURFACES["bowl"]
    start_at = (tenths(rng, -3, 3, step=0.5), tenths(rng, -3, 3, step=0.5))
    rate = rng.choice((0.1, 0.2, 0.4))
    walk = descend(bowl, start_at, method="gradient_descent", learning_rate=rate, steps=1)
    (_, _), (a, b) = walk.points
    up = descend(bowl, start_at, method="gradient_descent", learning_rate=rate, steps=1, uphill=True)
    size = rng.choice((0.1, 0.3, 0.4, 0.6, 0.7, 0.8, 0.9, 1.1, 1.2, 1.5))
    verdict = step_size_verdict(bowl, size)
    assert verdict is not None
    home = "yes" if abs(verdict.factor) < 1 else "no"
    return [
        Exercise(
            f"On the round bowl each slope is twice the knob. Start at A = {short(start_at[0])} and B = "
            f"{short(start_at[1])} with the step size {short(rate)}. New knob = old knob − step size × slope. "
            "The new A is {}. The new B is {}.",
            (short(a), short(b)),
            "ways",
            {"ground": "bowl", "a": f"{start_at[0]:g}", "b": f"{start_at[1]:g}"},
        ),
        Exercise(
            "Take the same start and the same step size. The error is A × A + B × B. At the start it is {}. After the step it is {}. "
            "With plus in place of minus it would be {}.",
            (short(walk.losses[0]), short(walk.losses[1]), short(up.losses[1])),
            "minus",
        ),
        Exercise(
            f"On this bowl a step leaves 1 − 2 × step size of each knob. With the step size {short(size)} that is {{}}. "
            "Does the walk come home (yes or no)? {}.",
            (short(verdict.factor), home),
            "size",
            {"ground": "bowl"},
        ),
    ]
