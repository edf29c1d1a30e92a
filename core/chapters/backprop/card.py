"""Draw the chapter's small picture: a network whose lines are as thick as their slopes are steep."""

import numpy as np

from core.chapters.once import built_once
from core.draw import miniature, theme
from core.network import Network
from core.say.messages import text


@built_once
def card() -> tuple[str, str]:
    """Return the SVG text and its text alternative."""
    network = Network.random((2, 4, 3, 1), hidden="tanh", output="sigmoid", rng=np.random.default_rng(2))
    slopes = network.gradient(np.array([[1.0, -0.5]]), np.array([[1.0]])).weights
    columns = np.linspace(16, miniature.WIDTH - 16, len(network.sizes))
    places = [
        [(x, miniature.HEIGHT * (row + 0.5) / size) for row in range(size)]
        for x, size in zip(columns, network.sizes, strict=True)
    ]
    steepest = max(np.abs(table).max() for table in slopes)
    edges = [
        f'<line x1="{a:.1f}" y1="{b:.1f}" x2="{c:.1f}" y2="{d:.1f}" stroke="{theme.SLOPE}" stroke-opacity="0.85" '
        f'stroke-width="{0.6 + 6 * abs(table[target, source]) / steepest:.2f}"/>'
        for table, left, right in zip(slopes, places[:-1], places[1:], strict=True)
        for source, (a, b) in enumerate(left)
        for target, (c, d) in enumerate(right)
    ]
    dots = [miniature.dot(x, y, 6.5, theme.BLUE) for column in places for x, y in column]
    return miniature.drawing(*edges, *dots), text("backprop-card", lines=sum(table.size for table in slopes))
