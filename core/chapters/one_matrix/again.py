"""This chapter's question once more, with other layers and other points."""

import numpy as np

from core.chapters.one_matrix.straight import NEURONS, POINTS, TIE, Fit, best_straight_fit, train_stack
from core.datasets import DATASETS
from core.say.numbers import count, number
from core.say.question import Question

SHAPES = {
    "xor": "four corners, opposite ones alike",
    "circle": "a disc in a ring",
    "moons": "two half moons",
    "spiral": "two spiral arms",
}
CURVED = ("xor", "circle")  # on these, bends always make a large difference
LAYERS = range(3, 9)
MUCH = 0.5  # with bends, less than this share of the least error without them is left


def deeper(seed: int) -> Question:
    """Ask whether a stack of layers sorts points better than one layer can, with bends or without."""
    points, layers, bend, least, stack = example(seed)
    right = 0 if least.error - stack.error < TIE else 2
    errors = f"Here one layer can reach an error of {number(least.error)}, and the stack came to {number(stack.error)}."
    if bend == "linear":
        kind = "none with a bend"
        reasons = (
            f"However many layers there are, without a bend they are one table. {errors}",
            "More layers have more knobs, but they multiply out into no more than one table has.",
            "With bends it would be. Without them the layers multiply out into one table.",
        )
    else:
        kind = f"each but the last with a bend ({bend})"
        reasons = (
            "That is so without bends. With them, the layers do not multiply out into one table.",
            "One layer can draw only a straight border here. Bends make a round one, and that is much better.",
            f"The bends keep the layers from becoming one table. {errors}",
        )
    return Question(
        f"Train {count(layers, 'layer')} of up to {NEURONS} neurons, {kind}, on {SHAPES[points]}. "
        "Do they sort the points better than one layer can?",
        tuple(zip(("No, not at all", "Yes, a little better", "Yes, much better"), reasons, strict=True)),
        right,
    )


def example(seed: int) -> tuple[str, int, str, Fit, Fit]:
    """Draw the points, the number of layers, their bend, the best fit of one layer, and the trained stack.

    With bends the stack is example again until it is much better: training can get stuck.
    """
    rng = np.random.default_rng(seed)
    bend = "linear" if rng.random() < 0.6 else "tanh"
    while True:
        points = (list(SHAPES) if bend == "linear" else CURVED)[rng.integers(len(SHAPES) if bend == "linear" else 2)]
        data = DATASETS[points](POINTS, rng=rng)
        layers = int(rng.integers(LAYERS.start, LAYERS.stop))
        stack = train_stack(data, layers=layers, bend=bend, seed=int(rng.integers(10_000)))
        least = best_straight_fit(data.inputs, data.targets)
        if bend == "linear" or stack.error < MUCH * least.error:
            return points, layers, bend, least, stack
