"""Small images for figures that move: PNGs of at most sixteen colors, as data URIs."""

import base64
import io

import numpy as np
from PIL import Image

COLORS = 16
_HEAD_BYTES = 33  # the signature and the IHDR chunk: 44 letters of base64, without a remainder
_SCHEME = "data:image/png;base64,"


def head(rows: int, columns: int) -> str:
    """Return the text that all images of this size begin with. A figure of hundreds of images has it in its spec, once."""
    blank = png(np.zeros((rows, columns), dtype=np.uint8), np.zeros((1, 3)))
    return blank[: len(_SCHEME) + _HEAD_BYTES * 4 // 3]


def png(pixels: np.ndarray, palette: np.ndarray, *, clear: int | None = None) -> str:
    """Write `pixels` (rows, columns), indices into `palette`, as a PNG whose first row is on top.

    Args:
        pixels: indices below 16.
        palette: (at most 16, 3) colors, 0 … 255.
        clear: the index of the color that is transparent.

    Raises:
        ValueError: the palette is too large, or has no color for an index.
    """
    if len(palette) > COLORS or pixels.max() >= len(palette):
        raise ValueError("an image has at most 16 colors, and each pixel is the index of one")
    image = Image.fromarray(pixels.astype(np.uint8))
    padded = np.zeros((max(len(palette), 5), 3), dtype=np.uint8)  # from five colors on Pillow writes four bits a pixel
    padded[: len(palette)] = palette
    image.putpalette(padded.tobytes())
    stream = io.BytesIO()
    image.save(stream, "PNG", **({} if clear is None else {"transparency": clear}))
    return _SCHEME + base64.b64encode(stream.getvalue()).decode()
