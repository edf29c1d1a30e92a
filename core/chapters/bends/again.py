"""This chapter's question once more, with other bends and other starts."""

import numpy as np

from core.chapters.bends.sums import COUNTS, CURVES, Fitted, fit
from core.say.numbers import count
from core.say.question import Question

PIECES = {
    "linear": "no bend",
    "step": "a hard step",
    "sigmoid": "a soft switch (sigmoid)",
    "tanh": "a soft switch from −1 to 1 (tanh)",
}
GOALS = {"exam": "the exam's students", "wave": "a wave"}


def none(seed: int) -> Question:
    """What will a sum of such bends look like: smooth, stairs, or straight?"""
    fitted = example(seed)
    right = 2 if fitted.is_straight else 1 if fitted.is_stairs else 0
    neurons, piece = fitted.run.final.layers[0].outputs, PIECES[fitted.bend]
    because = {
        "linear": "Straight pieces add up to a straight line. Training can tilt it and lift it.",
        "step": "A sum of hard steps has steps, and is level between them.",
    }.get(fitted.bend, "Soft switches add up to a smooth curve. Training puts each of them in its place.")
    wrong = {
        0: "For a smooth curve, the pieces must curve.",
        1: "Stairs need pieces with steps.",
        2: "Only straight pieces add up to a straight line.",
    }
    texts = ("A smooth curve", "Stairs", "A straight line")
    return Question(
        f"A sum of {count(neurons, 'neuron')}, each with {piece}, is trained to fit {GOALS[fitted.curve]}. "
        "What will its line look like?",
        tuple((text, because if place == right else wrong[place]) for place, text in enumerate(texts)),
        right,
    )


def example(seed: int) -> Fitted:
    """A sum of bends after training; in half of all cases one without bends."""
    rng = np.random.default_rng(seed)
    bend = "linear" if rng.random() < 0.5 else ("step", "sigmoid", "tanh")[rng.integers(3)]
    return fit(list(CURVES)[rng.integers(len(CURVES))], bend, int(rng.choice(COUNTS[1:])), int(rng.integers(100)))
