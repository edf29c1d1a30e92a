"""Draw a surface as a small image: its height in colors, with a line at each level."""

import base64
import io
from functools import lru_cache

import altair as alt
import numpy as np
import pandas as pd
from PIL import Image, ImageColor

from core.draw import theme
from core.surface import Surface

PIXELS = 240
LEVELS = 16


def field_image(values: np.ndarray, *, levels: int = LEVELS) -> str:
    """Draw a field as a PNG (a data URI): one color a level, dark low and light high, with a thin line between levels.

    Args:
        values: (rows, columns), the first row at the bottom of the picture.
    """
    low, high = values.min(), values.max()
    level = np.minimum((values - low) / (high - low or 1) * levels, levels - 1).astype(np.uint8)[::-1]
    edge = (level[:-1, :-1] != level[1:, :-1]) | (level[:-1, :-1] != level[:-1, 1:])
    stops = np.array([ImageColor.getrgb(color) for color in theme.GROUND], dtype=float)
    places = np.linspace(0, len(stops) - 1, levels)
    colors = np.stack([np.interp(places, np.arange(len(stops)), stops[:, part]) for part in range(3)], axis=1)
    pixels = level.copy()
    pixels[:-1, :-1][edge] += levels  # the same colors again, darker, for the lines
    image = Image.fromarray(pixels, mode="P")
    image.putpalette(np.vstack([colors, 0.72 * colors]).astype(np.uint8).tobytes())
    file = io.BytesIO()
    image.save(file, "PNG", optimize=True)
    return "data:image/png;base64," + base64.b64encode(file.getvalue()).decode()


def compress_heights(heights: np.ndarray, *, floor: float | None = None) -> np.ndarray:
    """Compress heights so that valleys stay visible between steep walls. The map is monotone, so levels are true.

    Levels are even steps of the square root of the logarithm above the lowest ground: many lines in the valley, few on
    the walls. `floor` is that lowest ground where it is known; the smallest of the heights otherwise.
    """
    above = heights - (heights.min() if floor is None else min(floor, heights.min()))
    return np.sqrt(np.log1p(above / (np.median(above) / 20 or 1)))


@lru_cache(maxsize=32)
def ground(surface: Surface) -> pd.DataFrame:
    """Tabulate the surface as one row: its image, and the corners of its domain (`a`, `a2`, `b`, `b2`)."""
    (a, a2), (b, b2) = surface.domain
    x, y = np.meshgrid(np.linspace(a, a2, PIXELS), np.linspace(b, b2, PIXELS))
    image = field_image(compress_heights(surface.f(x, y)))
    return pd.DataFrame({"image": [image], "a": [a], "a2": [a2], "b": [b], "b2": [b2]})


def ground_scale(param: str) -> alt.Scale:
    """Return a scale that spans the surface and nothing else, however far the marks over it stray."""
    edge = "length(data('ground')) ? data('ground')[0].{} : {}"
    return alt.Scale(
        nice=False,
        zero=False,
        domainMin=alt.ExprRef(edge.format(param, 0)),
        domainMax=alt.ExprRef(edge.format(f"{param}2", 1)),
    )
