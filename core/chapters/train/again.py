"""Variants of this chapter's question: other data, another network, another start."""

import numpy as np

from core.chapters.train.run import Run, Settings, learn, verdict
from core.say.messages import text
from core.say.question import Question

DATA_SETS = ("exam", "circle", "xor", "gauss", "moons")
EPOCHS = (100, 200, 300)
CLEAR_RATIOS = (0.75, 1.5)  # last error / first error: below the first or above the second is a clear change


def flipped(seed: int) -> Question:
    """Ask what the error does in `example(seed)`."""
    run = example(seed)
    start, end, slopes = float(run.history.losses[0]), float(run.history.losses[-1]), run.settings.slopes
    layers = text("train-again-layers", first=run.settings.neurons[0], second=run.settings.neurons[1])
    question = text("train-again-guess", layers=layers, data=run.settings.data, rounds=run.last_epoch, slopes=slopes)
    answers = tuple(
        (text(f"train-again-{name}"), text(f"train-again-{name}.{slopes}", start=start, end=end))
        for name in ("shrinks", "stays", "grows")
    )
    return Question(question, answers, verdict(start, end))


def example(seed: int) -> Run:
    """Train a run whose error clearly shrinks or clearly grows. In two of three its slopes have the wrong sign."""
    rng = np.random.default_rng(seed)
    slopes = "flipped" if rng.random() < 2 / 3 else "true"
    while True:
        settings = Settings(
            data=DATA_SETS[rng.integers(len(DATA_SETS))],
            data_seed=int(rng.integers(1_000)),
            neurons=tuple(rng.integers(3, 7, 2).tolist()),
            activation=("tanh", "relu")[rng.integers(2)],
            epochs=int(rng.choice(EPOCHS)),
            slopes=slopes,
            seed=int(rng.integers(1_000)),
        )
        run = learn(settings)
        ratio = run.history.losses[-1] / run.history.losses[0]
        if ratio < CLEAR_RATIOS[0] or ratio > CLEAR_RATIOS[1]:
            return run
