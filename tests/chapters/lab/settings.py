"""Random networks and rows of data within the chapter's limits."""

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
    """Return all presets and students, and random networks at random step sizes, some with extreme parameters."""
    rng = np.random.default_rng(seed)
    examples = [make() for make in PRESETS.values()] + [exam_pass(student) for student in range(20)]
    for _ in range(count):
        sizes = rng.integers(1, 7, size=rng.integers(2, 8)).tolist()
        pass_ = random_pass(
            sizes,
            hidden=str(rng.choice(HIDDEN_ACTIVATIONS)),
            output=str(rng.choice(OUTPUT_ACTIVATIONS)),
            seed=int(rng.integers(10_000)),
        )
        examples.append(replace(pass_, learning_rate=float(rng.choice(LEARNING_RATES))))
    return examples
