"""The card of "Why bend?": three activations."""

import numpy as np

from core.activations import ACTIVATIONS
from core.chapters.once import built_once
from core.draw import miniature, theme
from core.say.messages import text

KINDS = (("tanh", theme.BLUE), ("sigmoid", theme.GREEN), ("relu", theme.VIOLET))


@built_once
def card() -> tuple[str, str]:
    """Draw the card. Return its SVG text and its text alternative."""
    z = np.linspace(-3, 3, 61)
    window = ((-3, 3), (-1, 1.6))
    lines = []
    for name, color in KINDS:
        outputs = ACTIVATIONS[name].f(z)
        visible = outputs <= window[1][1]
        lines.append(miniature.line(z[visible], outputs[visible], window, color))
    at_one = {name: float(ACTIVATIONS[name].f(1.0)) for name, _ in KINDS}
    return miniature.drawing(*lines), text("bends-card", **at_one)
