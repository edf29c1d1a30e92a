"""A sprite sheet of every neuron's map, laid out as the network is drawn: one column per layer, the output last."""

import numpy as np
import pandas as pd

from core.chapters.train.maps import CELLS, TILE, Maps
from core.chapters.train.run import Run
from core.draw.diverging import answer_colors
from core.draw.images import png

ROW, COLUMN = TILE + 4, 30  # px: the height of a neuron, and the width of a layer
LEVELS = 9
STRIDE = 2  # snapshots for each image: the images are most of what the picture sends
PALETTE = np.vstack([answer_colors(0.9 * np.linspace(-1, 1, LEVELS)), [[255, 255, 255]]])


def sheet_table(run: Run, maps: Maps) -> pd.DataFrame:
    """Tabulate sheets for every `STRIDE`-th snapshot, each with the first and the last place of the dial that show it.

    The sheets are transparent between the maps.
    """
    frames = np.arange(run.frames - 1, -1, -STRIDE)[::-1]  # with the last snapshot
    sample = slice(CELLS // TILE // 2, None, CELLS // TILE)
    output_map = 2 * maps.outputs[:, None, sample, sample] - 1
    layers = [*maps.neurons, output_map]
    most_neurons = max(tiles.shape[1] for tiles in layers)
    sheet = np.full((len(frames), most_neurons * ROW, len(layers) * COLUMN), LEVELS, dtype=np.uint8)
    for layer, tiles in enumerate(layers):
        levels = np.rint((np.clip(tiles[frames], -1, 1) + 1) / 2 * (LEVELS - 1)).astype(np.uint8)[:, :, ::-1]
        margin, left = (most_neurons - tiles.shape[1]) * ROW // 2, layer * COLUMN + (COLUMN - TILE) // 2
        for neuron in range(tiles.shape[1]):
            top = margin + neuron * ROW + (ROW - TILE) // 2
            sheet[:, top : top + TILE, left : left + TILE] = levels[:, neuron]
    _, last = run.spans
    return pd.DataFrame(
        {
            "image": [png(pixels, PALETTE, clear=LEVELS) for pixels in sheet],
            "x": 0.5,
            "x2": len(layers) + 0.5,
            "y": -0.5,
            "y2": 0.5,
            "first": np.append(0, last[frames[:-1]] + 1).astype("uint8"),
            "last": last[frames].astype("uint8"),
        }
    )
