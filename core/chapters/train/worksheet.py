"""The worksheet of this chapter: numbers come from the seed, answers are computed by core."""

from random import Random

import numpy as np

from core.network import Network
from core.say.exercise import Exercise, draw_multiple, short
from core.say.messages import text
from core.say.numbers import localize


def worksheet(rng: Random) -> list[Exercise]:
    """Write three exercises with numbers drawn from `rng`."""
    batch, n_batches, epochs = rng.choice((5, 10, 20, 25)), rng.randint(4, 20), rng.randint(10, 90)
    first, second = rng.randint(2, 8), rng.randint(2, 8)
    sizes = (2, first, second, 1)
    n_params = Network.random(sizes, hidden="tanh", output="sigmoid", rng=np.random.default_rng(0)).n_params
    guesses = [draw_multiple(rng, 0.05, 0.95, step=0.05) for _ in range(4)]
    guesses = [0.55 if guess == 0.5 else guess for guess in guesses]
    answers = [rng.randint(0, 1) for _ in guesses]
    right = sum((guess > 0.5) == (answer == 1) for guess, answer in zip(guesses, answers, strict=True))
    pairs = ", ".join(
        text("train-worksheet-pair", guess=short(guess), answer=answer)
        for guess, answer in zip(guesses, answers, strict=True)
    )
    return [
        Exercise(
            text("train-worksheet-batch", points=batch * n_batches, batch=batch, rounds=epochs),
            (localize(f"{n_batches:,}"), localize(f"{n_batches * epochs:,}")),
            "play",
        ),
        Exercise(
            text("train-worksheet-knobs", first=first, second=second),
            (short(n_params),),
            "play",
            {"layer_1": str(first), "layer_2": str(second)},
        ),
        Exercise(text("train-worksheet-right", pairs=pairs), (str(right),), "ask"),
    ]
