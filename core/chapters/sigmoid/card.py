"""The chapter's card: a hard step and a sigmoid."""

import numpy as np

from core.activations import ACTIVATIONS
from core.chapters.once import built_once
from core.draw import miniature, theme
from core.say.messages import text


@built_once
def card() -> tuple[str, str]:
    """Draw the card. Return its SVG text and its text alternative."""
    z, window = np.linspace(-6, 6, 121), ((-6, 6), (-0.05, 1.05))
    sigmoid = ACTIVATIONS["sigmoid"]
    step = miniature.line([-6, 0, 0, 6], [0, 0, 1, 1], window, theme.MUTED)
    picture = miniature.drawing(step, miniature.line(z, sigmoid.f(z), window, theme.GUESS, 4))
    return picture, text("sigmoid-card", out=float(sigmoid.f(1.0)))
