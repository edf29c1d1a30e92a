"""What the tour says at its stops in "Slopes": one sentence each, from results."""

from core.chapters.slopes.turning import DEFAULT, FIRST, KNOBS, PLACES, exam_curve
from core.chapters.slopes.words import UNSEEN
from core.chapters.slopes.zoom_pictures import LEVELS, corner_and_cliff, magnified
from core.say.numbers import either, listed, number


def level() -> str:
    """Where the line is level, and how wrong the network is there."""
    errors = exam_curve(FIRST).f(PLACES)
    lowest = int(errors.argmin())
    return (
        f"Where the ground is level the error is lowest for this knob: {number(errors[lowest], 2)}, with “{KNOBS[FIRST]}” near "
        f"{number(PLACES[lowest], 2)}."
    )


def zoomed() -> str:
    """Which of the three curves is straight under the strongest magnifier."""
    frames = [magnified(exam_curve(DEFAULT), 1.0)[-1], *(each[-1] for each in corner_and_cliff())]
    names = ("the smooth curve", "the corner", "the cliff")
    straight = [name for name, frame in zip(names, frames, strict=True) if frame.bend < UNSEEN]
    rest = [name for name in names if name not in straight]
    return (
        f"Magnified {number(10.0 ** LEVELS[-1])} times, {listed(straight)} {either(len(straight), 'is', 'are')} straight, "
        f"and {listed(rest)} {either(len(rest), 'is', 'are')} not."
    )
