"""This chapter's question once more, with other data, another network and another start."""

import numpy as np

from core.chapters.train.run import Run, Settings, learn, verdict
from core.say.numbers import count, listed, number
from core.say.question import Question

SHAPES = {
    "exam": "the exam, with hours of sleep",
    "circle": "a disc in a ring",
    "xor": "four corners, opposite ones alike",
    "gauss": "two clouds",
    "moons": "two half moons",
}
EPOCHS = (100, 200, 300)
CLEAR = (0.75, 1.5)  # the error ends below the first share of what it was, or above the second


def flipped(seed: int) -> Question:
    """Ask what the error does, with every slope turned round or with every slope as it is."""
    run = example(seed)
    start, end = float(run.history.losses[0]), float(run.history.losses[-1])
    layers = listed([number(neurons) for neurons in run.settings.neurons])
    is_flipped = run.settings.slopes == "flipped"
    how = (
        "Every slope is turned round, so that it points the wrong way."
        if is_flipped
        else "Every slope is as it should be."
    )
    went = f"It went from {number(start)} to {number(end)}."
    if is_flipped:
        reasons = (
            "A knob that is turned against its true slope lowers the error. Here it is turned with it.",
            "Every step moves the knobs, and each goes the wrong way.",
            f"Each turn of a knob now goes uphill. {went}",
        )
    else:
        reasons = (
            f"Each turn of a knob goes downhill. {went}",
            "The slopes are not 0 here, so every step turns the knobs, and the error moves.",
            "That is so with slopes that are turned round. These point the right way.",
        )
    return Question(
        f"A network with layers of {layers} neurons learns {SHAPES[run.settings.data]}, for {count(run.last_epoch, 'round')}. "
        f"{how} What will the error do?",
        tuple(zip(("It shrinks", "It stays where it is", "It grows"), reasons, strict=True)),
        verdict(start, end),
    )


def example(seed: int) -> Run:
    """Train a run whose error clearly shrinks or clearly grows. Two times in three its slopes are turned round."""
    rng = np.random.default_rng(seed)
    slopes = "flipped" if rng.random() < 2 / 3 else "true"
    while True:
        settings = Settings(
            data=list(SHAPES)[rng.integers(len(SHAPES))],
            data_seed=int(rng.integers(1_000)),
            neurons=tuple(int(each) for each in rng.integers(3, 7, 2)),
            bend=("tanh", "relu")[rng.integers(2)],
            epochs=int(rng.choice(EPOCHS)),
            slopes=slopes,
            seed=int(rng.integers(1_000)),
        )
        run = learn(settings)
        ratio = run.history.losses[-1] / run.history.losses[0]
        if ratio < CLEAR[0] or ratio > CLEAR[1]:
            return run
