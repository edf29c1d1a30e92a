"""The chapter's card: the map of a trained network, with some of its points."""

import numpy as np

from core.chapters.once import built_once
from core.datasets import DATASETS
from core.draw import miniature, theme
from core.draw.diverging import answer_colors
from core.draw.images import png
from core.network import Network
from core.say.messages import text
from core.training import train

SHADES, REACH = 15, 6.0


@built_once
def card() -> tuple[str, str]:
    """Draw the card. Return its SVG text and its text alternative."""
    data = DATASETS["circle"](200, noise=0.1, rng=np.random.default_rng(3))
    network = Network.random((2, 4, 3, 1), hidden="tanh", output="sigmoid", rng=np.random.default_rng(0))
    inputs, targets = data.inputs / 3, data.targets
    run = train(
        network, inputs, targets, epochs=400, learning_rate=0.1, optimizer="momentum", loss="cross_entropy", snapshots=1
    )
    accuracy = float(np.mean((run.final.predict(inputs) > 0.5) == (targets > 0.5)))
    x, y = np.meshgrid(
        np.linspace(-REACH, REACH, miniature.WIDTH // 2), np.linspace(REACH, -REACH, miniature.HEIGHT // 2)
    )
    outputs = run.final.predict(np.column_stack([x.ravel(), y.ravel()]) / 3).reshape(x.shape)
    levels = np.minimum(outputs * SHADES, SHADES - 1).astype(np.uint8)
    dots = [
        miniature.dot(
            (x + REACH) / (2 * REACH) * miniature.WIDTH,
            (REACH - y) / (2 * REACH) * miniature.HEIGHT,
            2.2,
            theme.YES if yes else theme.NO,
        )
        for (x, y), yes in zip(data.inputs[::3], data.targets[::3, 0], strict=True)
    ]
    picture = miniature.drawing(miniature.image(png(levels, answer_colors(0.62 * np.linspace(-1, 1, SHADES)))), *dots)
    return picture, text("train-card", right=accuracy)
