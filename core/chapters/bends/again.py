"""This chapter's question once more, with other bends and other starts."""

import numpy as np

from core.chapters.bends.sums import COUNTS, CURVES, Fitted, fit
from core.say.messages import text
from core.say.question import Question

ANSWERS = ("smooth", "stairs", "straight")


def none(seed: int) -> Question:
    """Ask what a sum of such bends will look like: smooth, stairs, or straight."""
    fitted = example(seed)
    right = 2 if fitted.is_straight else 1 if fitted.is_stairs else 0
    neurons = fitted.run.final.layers[0].outputs
    because = {"linear": "straight", "step": "stairs"}.get(fitted.bend, "smooth")
    return Question(
        text("bends-again-none", neurons=neurons, bend=fitted.bend, curve=fitted.curve),
        tuple(
            (
                text(f"bends-again-{answer}"),
                text(f"bends-again-{because}.so" if place == right else f"bends-again-{answer}.not"),
            )
            for place, answer in enumerate(ANSWERS)
        ),
        right,
    )


def example(seed: int) -> Fitted:
    """Train a sum of bends; in half of all cases one without bends."""
    rng = np.random.default_rng(seed)
    bend = "linear" if rng.random() < 0.5 else ("step", "sigmoid", "tanh")[rng.integers(3)]
    return fit(list(CURVES)[rng.integers(len(CURVES))], bend, int(rng.choice(COUNTS[1:])), int(rng.integers(100)))
