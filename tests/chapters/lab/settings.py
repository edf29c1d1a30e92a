"""Networks and rows of data that the chapter can reach, at random."""

from dataclasses import replace

import numpy as np

from core.chapters.lab.passes import (
    HIDDEN_ACTIVATIONS,
    LEARNING_RATES,
    OUTPUT_ACTIVATIONS,
    PRESETS,
    Pass,
    exam_pass,
    random_pass,
)


def passes(count: int, seed: int = 0) -> list[Pass]:
    """Every preset, every student, and random networks of one's own at random step sizes, some with extreme knobs."""
    rng = np.random.default_rng(seed)
    told = [make() for make in PRESETS.values()] + [exam_pass(student) for student in range(20)]
    for _ in range(count):
        sizes = rng.integers(1, 7, size=rng.integers(2, 8)).tolist()
        one = random_pass(
            sizes,
            hidden=str(rng.choice(HIDDEN_ACTIVATIONS)),
            output=str(rng.choice(OUTPUT_ACTIVATIONS)),
            seed=int(rng.integers(10_000)),
        )
        told.append(replace(one, learning_rate=float(rng.choice(LEARNING_RATES))))
    return told
