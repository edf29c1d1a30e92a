"""Surfaces as small images: a color for each level, with lines between levels."""

from functools import lru_cache

import altair as alt
import numpy as np
import pandas as pd
from PIL import Image, ImageColor

from core.draw import theme
from core.draw.images import data_uri
from core.surface import Surface

PIXELS = 240
LEVELS = 16


def field_image(values: np.ndarray, *, levels: int = LEVELS) -> str:
    """Draw a field as a PNG (a data URI): dark is low, light is high, with a thin line between levels.

    Args:
        values: (rows, columns), the first row at the bottom of the picture.
        levels: the number of levels.
    """
    low, high = values.min(), values.max()
    level = np.minimum((values - low) / (high - low or 1) * levels, levels - 1).astype(np.uint8)[::-1]
    edge = (level[:-1, :-1] != level[1:, :-1]) | (level[:-1, :-1] != level[:-1, 1:])
    stops = np.array([ImageColor.getrgb(color) for color in theme.GROUND], dtype=float)
    positions = np.linspace(0, len(stops) - 1, levels)
    colors = np.stack([np.interp(positions, np.arange(len(stops)), stops[:, channel]) for channel in range(3)], axis=1)
    pixels = level.copy()
    pixels[:-1, :-1][edge] += levels  # indices of the darker colors, for the lines
    image = Image.fromarray(pixels, mode="P")
    image.putpalette(np.vstack([colors, 0.72 * colors]).astype(np.uint8).tobytes())
    return data_uri(image, optimize=True)


def compress_heights(heights: np.ndarray) -> np.ndarray:
    """Compress heights so that valleys stay visible between steep walls. The mapping is monotone, so level lines are true.

    The result is the square root of a logarithm of the height above the lowest point: many levels in valleys, few on walls.
    """
    above = heights - heights.min()
    return np.sqrt(np.log1p(above / (np.median(above) / 20 or 1)))


@lru_cache(maxsize=32)
def ground(surface: Surface) -> pd.DataFrame:
    """Tabulate the surface as one row: its image, and the edges of its domain (`a`, `a2`, `b`, `b2`)."""
    (a, a2), (b, b2) = surface.domain
    grid_a, grid_b = np.meshgrid(np.linspace(a, a2, PIXELS), np.linspace(b, b2, PIXELS))
    image = field_image(compress_heights(surface.f(grid_a, grid_b)))
    return pd.DataFrame({"image": [image], "a": [a], "a2": [a2], "b": [b], "b2": [b2]})


def ground_scale(param: str) -> alt.Scale:
    """Build a scale that spans the domain of the parameter "a" or "b", even if marks lie outside it."""
    edge = "length(data('ground')) ? data('ground')[0].{} : {}"
    return alt.Scale(
        nice=False,
        zero=False,
        domainMin=alt.ExprRef(edge.format(param, 0)),
        domainMax=alt.ExprRef(edge.format(f"{param}2", 1)),
    )
