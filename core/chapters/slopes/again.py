"""Ask the chapter's question again, about a random curve at a random point."""

import numpy as np

from core import slopes
from core.curves import CURVES, Curve
from core.say import names
from core.say.messages import Message, message, text
from core.say.question import Question
from core.slopes import Zoom

FACTORS = (10_000, 30_000, 100_000)
PLACES = np.arange(-2, 2.25, 0.25)
MIN_DISTANCE = 0.5  # between a random point and a corner or cliff, unless it is the point itself
VIEWS = ("straight", "corner", "cliff")
MAX_STRAIGHT_BEND = 0.01  # as a share of the picture; less looks straight


def zoom(seed: int) -> Question:
    """Ask what a curve looks like up close: a straight line, a corner, or a cliff."""
    curve, x, factor = example(seed)
    frame = slopes.zoom(curve, x, factor)
    correct = 0 if frame.bend < MAX_STRAIGHT_BEND else 1 if frame.jump == 0 else 2
    question = message(
        "slopes-again-question", title=names.curve(curve), breaks=say_breaks(curve), factor=factor, place=x
    )
    answers = tuple((text(answer), text(reason)) for answer, reason in say_answers(curve, frame, correct))
    return Question(text(question), answers, correct)


def example(seed: int) -> tuple[Curve, float, int]:
    """Return a random curve, a point on it and a magnification. Half of the curves are smooth everywhere."""
    rng = np.random.default_rng(seed)
    is_smooth = rng.random() < 0.5
    candidates = [curve for curve in CURVES.values() if bool(curve.kinks + curve.jumps) != is_smooth]
    curve = candidates[rng.integers(1, len(candidates))] if is_smooth else candidates[rng.integers(len(candidates))]
    breaks = curve.kinks + curve.jumps
    if breaks and rng.random() < 0.6:
        x = breaks[0]
    else:
        smooth_places = [place for place in PLACES if all(abs(place - point) >= MIN_DISTANCE for point in breaks)]
        x = float(rng.choice(smooth_places))
    return curve, x, int(rng.choice(FACTORS))


def say_breaks(curve: Curve) -> Message:
    """Say where a curve has a corner or a cliff."""
    if curve.kinks:
        return message("slopes-again-breaks-corner", at=curve.kinks[0])
    if curve.jumps:
        return message("slopes-again-breaks-cliff", at=curve.jumps[0])
    return message("slopes-again-breaks-none")


def say_answers(curve: Curve, frame: Zoom, correct: int) -> list[tuple[Message, Message]]:
    """Pair each answer with its explanation. `correct` is the index of the correct one."""
    reasons = [message(f"slopes-again-{name}.{VIEWS[correct]}") for name in VIEWS]
    slope = {"slope": curve.slope(frame.x)} if correct == 0 else {}
    reasons[correct] = message(f"slopes-again-{VIEWS[correct]}.so", **slope)
    return [(message(f"slopes-again-{name}"), reason) for name, reason in zip(VIEWS, reasons, strict=True)]
