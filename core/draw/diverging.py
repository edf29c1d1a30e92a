"""Diverging color scales, for numbers around 0 and for a network's answers between no and yes."""

from collections.abc import Sequence

import numpy as np
from PIL import Image, ImageColor

from core.draw import theme
from core.draw.images import data_uri
from core.network import Network

PIXELS = 100
LEVELS = 60


def colors(shares: np.ndarray) -> np.ndarray:
    """Map `shares` from −1 to 1, clipped, to the colors (…, 3), 0 … 255, of `theme.SIGNED`."""
    return _scale(theme.SIGNED, shares)


def answer_colors(shares: np.ndarray) -> np.ndarray:
    """Map `shares` from −1 (a certain no) to 1 (a certain yes) to the colors (…, 3), 0 … 255, of `theme.NO_YES`."""
    return _scale(theme.NO_YES, shares)


def _scale(stops: Sequence[str], shares: np.ndarray) -> np.ndarray:
    colors = np.array([ImageColor.getrgb(color) for color in stops], dtype=float)
    positions = np.linspace(-1, 1, len(colors))
    return np.stack([np.interp(shares, positions, colors[:, channel]) for channel in range(3)], axis=-1)


def ink(shares: np.ndarray) -> np.ndarray:
    """Choose "black" or "white" for words on `colors(shares)`, by WCAG's relative luminance.

    At a luminance of 0.179 both have the same contrast.
    """
    rgb = colors(shares) / 255
    luminance = np.where(rgb <= 0.04045, rgb / 12.92, ((rgb + 0.055) / 1.055) ** 2.4) @ [0.2126, 0.7152, 0.0722]
    return np.where(luminance > 0.179, "black", "white")


def decision_image(network: Network, reach: float) -> str:
    """Draw a network's answers over the square −reach … reach as a PNG (a data URI), from no to yes, with a line at 0.5."""
    positions = np.linspace(-reach, reach, PIXELS)
    x, y = np.meshgrid(positions, positions[::-1])  # the first row of an image is its top
    answers = network.predict(np.column_stack([x.ravel(), y.ravel()])).reshape(PIXELS, PIXELS)
    level = np.rint(np.clip(answers, 0, 1) * LEVELS).astype(np.uint8)
    yes = answers > 0.5
    edge = np.zeros_like(yes)
    edge[:-1, :] |= yes[:-1, :] != yes[1:, :]
    edge[:, :-1] |= yes[:, :-1] != yes[:, 1:]
    level[edge] = LEVELS + 1
    palette = np.vstack([answer_colors(np.linspace(-0.75, 0.75, LEVELS + 1)), [ImageColor.getrgb(theme.EDGE)]])
    image = Image.fromarray(level, mode="P")
    image.putpalette(palette.astype(np.uint8).tobytes())
    return data_uri(image, optimize=True)
