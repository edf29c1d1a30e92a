"""Two-sided colors: numbers around 0 in a table, and a network's yes or no over the plane as a small image."""

import base64
import io

import numpy as np
from PIL import Image, ImageColor

from core.draw import theme
from core.network import Network

PIXELS = 100
LEVELS = 60


def colors(shares: np.ndarray) -> np.ndarray:
    """The colors (…, 3), 0 … 255, of `shares` from −1 (blue) over 0 (near white) to 1 (orange); others are cut off there."""
    stops = np.array([ImageColor.getrgb(color) for color in theme.DIVERGING], dtype=float)
    places = np.linspace(-1, 1, len(stops))
    return np.stack([np.interp(shares, places, stops[:, part]) for part in range(3)], axis=-1)


def ink(shares: np.ndarray) -> np.ndarray:
    """ "black" or "white": what reads better on these colors, by WCAG's relative luminance (0.179 is where both read alike)."""
    part = colors(shares) / 255
    light = np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4) @ [0.2126, 0.7152, 0.0722]
    return np.where(light > 0.179, "black", "white")


def decision_image(network: Network, reach: float) -> str:
    """A network's answers over the square −reach … reach as a PNG (a data URI): blue for no, orange for yes, a line at 0.5."""
    places = np.linspace(-reach, reach, PIXELS)
    across, up = np.meshgrid(places, places[::-1])  # the first row of an image is its top
    answers = network.predict(np.column_stack([across.ravel(), up.ravel()])).reshape(PIXELS, PIXELS)
    level = np.rint(np.clip(answers, 0, 1) * LEVELS).astype(np.uint8)
    yes = answers > 0.5
    edge = np.zeros_like(yes)
    edge[:-1, :] |= yes[:-1, :] != yes[1:, :]
    edge[:, :-1] |= yes[:, :-1] != yes[:, 1:]
    level[edge] = LEVELS + 1
    palette = np.vstack([colors(np.linspace(-0.75, 0.75, LEVELS + 1)), [ImageColor.getrgb(theme.EDGE)]])
    image = Image.fromarray(level, mode="P")
    image.putpalette(palette.astype(np.uint8).tobytes())
    file = io.BytesIO()
    image.save(file, "PNG", optimize=True)
    return "data:image/png;base64," + base64.b64encode(file.getvalue()).decode()
