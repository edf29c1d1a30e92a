"""Without derivatives in a small picture: the errors of two ways to learn, look by look."""

import numpy as np

from core.datasets import DATASETS
from core.draw import miniature as small
from core.draw import theme
from core.draw.figure import built_once
from core.network import Network
from core.say.numbers import number
from core.training import train

WAYS = (("true", "momentum", 0.5, theme.ORANGE), ("none", "gradient_descent", 0.3, theme.GRAY))


@built_once
def miniature() -> tuple[str, str]:
    """The drawing (SVG text), and what it shows, in words."""
    data = DATASETS["spiral"](100, noise=0.05, rng=np.random.default_rng(0))
    curves = []
    for slopes, optimizer, rate, color in WAYS:
        network = Network.random((2, 16, 16, 1), hidden="tanh", output="sigmoid", rng=np.random.default_rng(0))
        run = train(
            network,
            data.inputs / 1.5,
            data.targets,
            epochs=400,
            learning_rate=rate,
            optimizer=optimizer,
            loss="cross_entropy",
            slopes=slopes,
            snapshots=1,
        )
        curves.append((run.losses[::5], color))
    window = ((0, 1), (0, max(curve.max() for curve, _ in curves)))
    lines = [small.line(np.linspace(0, 1, len(curve)), curve, window, color) for curve, color in curves]
    ends = " and ".join(number(curve[-1]) for curve, _ in curves)
    return small.drawing(*lines), f"Two errors, look by look, with slopes and without: they end at {ends}"
