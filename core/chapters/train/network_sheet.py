"""Every neuron's own map on one sheet, laid out as the network is drawn: a column a layer, the answer's map last."""

import numpy as np
import pandas as pd

from core.chapters.train.maps import CELLS, TILE, Maps
from core.chapters.train.run import Run
from core.draw.diverging import answer_colors
from core.draw.images import png

ROW, COLUMN = TILE + 4, 30  # pixels of the sheet for a neuron, and for a layer
LEVELS = 9
STRIDE = 2  # snapshots
PALETTE = np.vstack([answer_colors(0.9 * np.linspace(-1, 1, LEVELS)), [[255, 255, 255]]])


def sheet_table(run: Run, maps: Maps) -> pd.DataFrame:
    """Tabulate images of all the neurons' maps, transparent in between, with the first and last place of the dial for each.

    One row for every other snapshot, as these images are most of what the drawing sends; the lines move at every one.
    """
    frames = np.arange(run.frames - 1, -1, -STRIDE)[::-1]  # the last one is among them
    output_map = 2 * maps.outputs[:, None, CELLS // TILE // 2 :: CELLS // TILE, CELLS // TILE // 2 :: CELLS // TILE] - 1
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
