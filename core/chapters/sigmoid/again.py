"""Variants of this chapter's two predictions, with other numbers."""

import numpy as np

from core.activations import ACTIVATIONS
from core.chapters.sigmoid import deep as ten_layers
from core.chapters.sigmoid.hint import ANSWERS, NUDGE, change
from core.say.messages import Message, message, text
from core.say.question import Question

PIECES = ("step", "sigmoid", "relu")
SMALL_RATIO, EQUAL_RATIOS = (
    0.1,
    (0.6, 1.7),
)  # ratios that are clearly small (large: 1 / SMALL_RATIO), and clearly about equal
SETTINGS = (("sigmoid", "usual"), ("tanh", "usual"), ("relu", "usual"), ("relu", "sigmoid"), ("softplus", "sigmoid"))


def hint(seed: int) -> Question:
    """Ask what a nudge of a sum does behind a step, a sigmoid or ReLU."""
    name, total, output_change = hint_example(seed)
    right = "nothing" if output_change == 0 else "leaps" if name == "step" else "little"
    activation = message("sigmoid-again-activation", name=name)
    explanation = message("sigmoid-again-hint-because", answer=right, activation=activation, change=output_change)
    question = message("sigmoid-again-hint", total=total, activation=activation, nudge=NUDGE)
    return _question(question, "hint", ANSWERS, right, explanation)


def hint_example(seed: int) -> tuple[str, float, float]:
    """Draw an activation and a sum, and return them with the change of the output. Unclear cases are avoided."""
    rng = np.random.default_rng(seed)
    name = PIECES[rng.integers(len(PIECES))]
    sums = [-0.3, -0.2] if name == "step" and rng.random() < 0.5 else [-3.0, -2.0, -1.5, 0.5, 1.0, 1.5, 2.0, 3.0]
    total = float(rng.choice(sums))
    return name, total, change(ACTIVATIONS[name], total)


def deep(seed: int) -> Question:
    """Ask which of ten layers has the smallest deltas, for an activation and a start."""
    name, start_kind, start_seed, ratio = deep_example(seed)
    right = "first" if ratio < SMALL_RATIO else "last" if ratio > 1 / SMALL_RATIO else "equal"
    values = {
        "activation": message("sigmoid-bend", name=name),
        "from": message("sigmoid-deep-from", start=start_kind),
        "seed": start_seed,
    }
    explanation = message("sigmoid-again-deep-because", answer=right, ratio=ratio)
    return _question(message("sigmoid-again-deep", **values), "deep", ten_layers.ANSWERS, right, explanation)


def deep_example(seed: int) -> tuple[str, str, int, float]:
    """Draw an activation, a start and its seed, and return them with the ratio of the first to the last layer's deltas.

    The ratio clearly belongs to one of the three answers.
    """
    rng = np.random.default_rng(seed)
    target = ten_layers.ANSWERS[rng.integers(len(ten_layers.ANSWERS))]
    while True:
        name, start_kind = SETTINGS[rng.integers(len(SETTINGS))]
        start_seed = int(rng.integers(100))
        shares = ten_layers.relative_deltas(ten_layers.start(name, start_kind, start_seed))
        ratio = float(shares[0] / shares[-2]) if shares[-2] > 0 else 0.0
        is_clear = {
            "first": 0 < ratio < SMALL_RATIO,
            "last": ratio > 1 / SMALL_RATIO,
            "equal": EQUAL_RATIOS[0] < ratio < EQUAL_RATIOS[1],
        }
        if is_clear[target]:
            return name, start_kind, start_seed, ratio


def _question(question: Message, scene: str, names: tuple[str, ...], right: str, explanation: Message) -> Question:
    answers = []
    for name in names:
        words = message(f"sigmoid-again-hint-{name}" if scene == "hint" else f"sigmoid-deep-ask-{name}")
        reason = explanation if name == right else message(f"sigmoid-again-{scene}-wrong", answer=name)
        answers.append((text(words), text(reason)))
    return Question(text(question), tuple(answers), names.index(right))
