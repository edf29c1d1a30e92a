"""This chapter's question once more, with another curve at another place."""

import numpy as np

from core.curves import CURVES, Curve
from core.say.numbers import number, signed
from core.say.question import Question
from core.slopes import Zoom
from core.slopes import zoom as magnified

FACTORS = (10_000, 30_000, 100_000)
PLACES = np.arange(-2, 2.25, 0.25)
AWAY = 0.5  # a place is at a corner or a cliff, or at least this far from it
STRAIGHT = 0.01  # what bends by less than this share of the picture looks straight


def zoom(seed: int) -> Question:
    """What does a curve look like up close: a straight line, a corner, or a cliff?"""
    curve, x, factor = example(seed)
    frame = magnified(curve, x, factor)
    right = 0 if frame.bend < STRAIGHT else 1 if frame.jump == 0 else 2
    text = f"Take the curve “{curve.title}”. {broken_says(curve)} Look {number(factor)} times closer at the place {number(x)}."
    return Question(f"{text} What do you see?", answers(curve, frame, right), right)


def example(seed: int) -> tuple[Curve, float, int]:
    """A curve, a place on it and how many times to magnify it: one time in two the curve is smooth everywhere."""
    rng = np.random.default_rng(seed)
    smooth = rng.random() < 0.5
    fitting = [curve for curve in CURVES.values() if bool(curve.kinks + curve.jumps) != smooth]
    curve = fitting[rng.integers(1, len(fitting))] if smooth else fitting[rng.integers(len(fitting))]
    breaks = curve.kinks + curve.jumps
    if breaks and rng.random() < 0.6:
        x = breaks[0]
    else:
        x = float(rng.choice([place for place in PLACES if all(abs(place - at) >= AWAY for at in breaks)]))
    return curve, x, int(rng.choice(FACTORS))


def broken_says(curve: Curve) -> str:
    """Where a curve has a corner or a cliff."""
    if curve.kinks:
        return f"It has a corner at {number(curve.kinks[0])}, and nowhere else."
    if curve.jumps:
        return f"It has a cliff at {number(curve.jumps[0])}, and nowhere else."
    return "It has no corner and no cliff."


def answers(curve: Curve, frame: Zoom, right: int) -> tuple[tuple[str, str], ...]:
    """What to say to each answer, where the one at `right` is so."""
    if right == 0:
        near = "Up close, a smooth piece of a curve looks like a straight line."
        straight = f"{near} Its steepness is the slope: {signed(curve.slope(frame.x))}."
        return (
            ("A straight line", straight),
            ("A corner", "There is no corner at this place, and zooming makes none."),
            ("A cliff", "There is no cliff at this place, and zooming makes none."),
        )
    here = ("corner", "cliff")[right - 1]
    stays = f"A {here} stays a {here} at every zoom. No one slope speaks for both sides of it."
    return (
        ("A straight line", f"Only a smooth piece goes straight. This place is a {here}."),
        ("A corner", stays if right == 1 else "At a corner the two sides meet. Here they do not."),
        ("A cliff", stays if right == 2 else "At a cliff the curve falls or jumps. Here the two sides meet."),
    )
