"""The worksheet of "Start": numbers come from the seed, answers are computed by core."""

from random import Random

from core.exam import KNOBS
from core.say.exercise import Exercise, short, tenths
from core.search import STEP_EVALS


def worksheet(rng: Random) -> list[Exercise]:
    """Three exercises, with numbers drawn from `rng`."""
    steps, knob, slope = rng.randint(20, 400), tenths(rng, -2, 2), tenths(rng, -0.9, 0.9)
    name, rate = rng.choice(KNOBS), rng.choice((0.5, 1.0, 2.0))
    way = "down" if slope > 0 else "up"
    return [
        Exercise(
            f"One look runs all students through the network once. A step with slopes costs {STEP_EVALS} looks. "
            f"{steps} steps cost {{}} looks.",
            (f"{STEP_EVALS * steps:,}",),
            "watch",
        ),
        Exercise(
            f"One knob has the slope {short(slope)}. To make the error smaller, turn this knob {{}} (up or down).",
            (way,),
            "loop",
        ),
        Exercise(
            f"The knob “{name}” stands at {short(knob)}. Its slope is {short(slope)}, and the step size is {short(rate)}. "
            "The step is step size × slope. It is {}. The new knob is the old one minus the step. It is {}.",
            (short(rate * slope), short(knob - rate * slope)),
            "turn",
        ),
    ]
