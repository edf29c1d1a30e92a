"""Draw the chapter's small picture: two matrices, multiplied out into one."""

import numpy as np

from core.chapters.once import built_once
from core.collapse import collapse
from core.draw import miniature, theme
from core.draw.diverging import colors
from core.network import Network
from core.say.messages import text

CELL = 13


@built_once
def card() -> tuple[str, str]:
    """Return the SVG text and its text alternative."""
    network = Network.random((3, 3, 3), hidden="linear", output="linear", rng=np.random.default_rng(1))
    tables = [network.layers[1].weights, network.layers[0].weights, collapse(network).weights]
    largest = max(np.abs(table).max() for table in tables)
    top, step, parts = (miniature.HEIGHT - 3 * CELL) / 2, (miniature.WIDTH - 3 * CELL) / 2, []
    for number, table in enumerate(tables):
        for (row, column), color in zip(np.ndindex(table.shape), colors(table.ravel() / largest), strict=True):
            x, y, shade = number * step + column * CELL, top + row * CELL, ",".join(f"{part:.0f}" for part in color)
            parts.append(
                f'<rect x="{x:.1f}" y="{y:.1f}" width="{CELL}" height="{CELL}" fill="rgb({shade})" '
                f'stroke="{theme.MUTED}"/>'
            )
    for number, sign in enumerate("×="):
        x = number * step + (3 * CELL + step) / 2
        parts.append(
            f'<text x="{x:.1f}" y="{miniature.HEIGHT / 2 + 6}" font-size="20" font-family="sans-serif" '
            f'text-anchor="middle" fill="{theme.MUTED}">{sign}</text>'
        )
    return miniature.drawing(*parts), text("one-matrix-card", two=tables[0].size, one=tables[2].size)
