"""This chapter's question once more, with another depth and another bend."""

import numpy as np

from core.activations import ACTIVATIONS
from core.chapters.backprop.words import SEEDS
from core.depth import typical_ratio
from core.say.numbers import number, times
from core.say.question import Question

BENDS = {"sigmoid": "a soft switch (sigmoid)", "tanh": "a soft switch from −1 to 1 (tanh)", "relu": "ReLU"}
# The first layer's slopes as a share of the last's: clearly smaller, and clearly about equal.
SMALL, EQUAL = 0.1, (0.6, 1.7)
SUMS = np.linspace(-6, 6, 241)


def depth(seed: int) -> Question:
    """Which layer of a deep stack gets the smallest slopes?"""
    layers, bend, ratio = example(seed)
    most = float(ACTIVATIONS[bend].slope(SUMS).max())
    passes = f"In each layer the bend lets through {times(most)} a nudge at best" if most < 1 else ""
    measured = (
        f"In the middle one of {SEEDS} random networks, the first layer's slopes are {times(ratio)} the last layer's."
    )
    if ratio < SMALL:
        because = f"{passes}, so the blame shrinks on its way back. {measured}"
        answers = (
            ("The first", because),
            ("The last", "The last layer stands next to the error, so it hears it best."),
            ("All about equal", f"Something is lost in each layer, and {number(layers)} layers multiply it."),
        )
        return Question(question_text(layers, bend), answers, 0)
    answers = (
        (
            "The first",
            "That is so with sigmoid, which lets through a quarter of a nudge at best. This bend can pass all of it.",
        ),
        ("The last", "Its slopes are about as large as those of the first layer."),
        (
            "All about equal",
            f"At its best this bend lets a whole nudge through, so the blame does not die out. {measured}",
        ),
    )
    return Question(question_text(layers, bend), answers, 2)


def question_text(layers: int, bend: str) -> str:
    return (
        f"{number(layers)} layers, before any training, each with {BENDS[bend]}. Which layer gets the smallest slopes?"
    )


def example(seed: int) -> tuple[int, str, float]:
    """How many layers, their bend, and the middle ratio of the first layer's slopes to the last's: clearly small, or clearly not."""
    rng = np.random.default_rng(seed)
    while True:
        bend = "sigmoid" if rng.random() < 0.5 else ("tanh", "relu")[rng.integers(2)]
        layers = int(rng.integers(4, 13))
        ratio = typical_ratio(layers, bend, seeds=SEEDS)
        if ratio < SMALL or EQUAL[0] < ratio < EQUAL[1]:
            return layers, bend, ratio
