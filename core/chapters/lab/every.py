"""What the scene "Every point" says about one point of a curve."""

import numpy as np

from core.chapters.lab.every_pictures import slope_window
from core.curve import TOLERANCE, Curve
from core.draw.marks import window
from core.say.messages import Message, message
from core.say.numbers import LEAST


def dial_texts(xs: np.ndarray, slopes: np.ndarray) -> list[Message]:
    """List what the dial reads out at each of its places."""
    return [
        message("lab-every-at", x=x, slope=slope) if np.isfinite(slope) else message("lab-every-at-none", x=x)
        for x, slope in zip(xs, slopes, strict=True)
    ]


def says(curve: Curve, x: float) -> Message:
    """Say what the slope is at `x`, and what the pictures cannot show of it."""
    height, slope = float(curve.f(x)), float(curve.slope(x))
    if not np.isfinite(height):
        return message("lab-every-gap", x=x)
    sentence = _point(curve, x, height, slope)
    low, high = window(*curve.heights)
    if not low <= height <= high:
        sentence = message("lab-every-outside", point=sentence, where="above" if height > high else "below")
    least, most = slope_window(curve)
    if not least <= slope <= most and np.isfinite(slope):
        sentence = message("lab-every-steep", point=sentence)
    return sentence


def _point(curve: Curve, x: float, height: float, slope: float) -> Message:
    if curve.jumps_at(x):
        return message("lab-every-jump", x=x)
    corner = curve.kink_at(x)
    if corner is not None:
        left, right = float(curve.slope(corner - TOLERANCE)), float(curve.slope(corner + TOLERANCE))
        return message("lab-every-corner", x=x, left=left, right=right)
    if not np.isfinite(slope):
        return message("lab-every-none", x=x, height=height)
    if abs(slope) < LEAST:
        return message("lab-every-flat", x=x, slope=slope, level="exactly" if slope == 0 else "nearly")
    return message("lab-every-slope", x=x, slope=slope, size=abs(slope), way="up" if slope > 0 else "down")
