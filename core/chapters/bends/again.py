"""Variants of this chapter's question: other activations, other starts."""

import numpy as np

from core.chapters.bends.sums import COUNTS, CURVES, TrainedSum, train_sum
from core.say.messages import text
from core.say.question import Question

ANSWERS = ("smooth", "stairs", "straight")


def none(seed: int) -> Question:
    """Ask what a trained sum will look like: smooth, stairs, or straight."""
    trained = example(seed)
    right = 2 if trained.is_straight else 1 if trained.is_stairs else 0
    neurons = trained.run.final.layers[0].outputs
    shape = {"linear": "straight", "step": "stairs"}.get(trained.activation, "smooth")
    return Question(
        text("bends-again-none", neurons=neurons, bend=trained.activation, curve=trained.curve),
        tuple(
            (
                text(f"bends-again-{answer}"),
                text(f"bends-again-{shape}.so" if place == right else f"bends-again-{answer}.not"),
            )
            for place, answer in enumerate(ANSWERS)
        ),
        right,
    )


def example(seed: int) -> TrainedSum:
    """Train a sum of neurons. Half of the examples have no activation."""
    rng = np.random.default_rng(seed)
    bend = "linear" if rng.random() < 0.5 else ("step", "sigmoid", "tanh")[rng.integers(3)]
    return train_sum(list(CURVES)[rng.integers(len(CURVES))], bend, int(rng.choice(COUNTS[1:])), int(rng.integers(100)))
