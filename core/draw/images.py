"""PNG images as data URIs."""

import base64
import io

import numpy as np
from PIL import Image

COLORS = 16
_HEAD_BYTES = 33  # the signature and the IHDR chunk: exactly 44 characters of base64
_SCHEME = "data:image/png;base64,"


def data_uri(image: Image.Image, **options) -> str:
    """Encode an image as PNG. `options` are those of Pillow's PNG writer."""
    stream = io.BytesIO()
    image.save(stream, "PNG", **options)
    return _SCHEME + base64.b64encode(stream.getvalue()).decode()


def head(rows: int, columns: int) -> str:
    """Return the common prefix of all images of this size, which a figure of many images stores once, in its spec."""
    blank = png(np.zeros((rows, columns), dtype=np.uint8), np.zeros((1, 3)))
    return blank[: len(_SCHEME) + _HEAD_BYTES * 4 // 3]


def png(pixels: np.ndarray, palette: np.ndarray, *, clear: int | None = None) -> str:
    """Encode `pixels` (rows, columns), indices into `palette`, as a small PNG. The first row is on top.

    Args:
        pixels: indices below 16.
        palette: (at most 16, 3) colors, 0 … 255.
        clear: the index of the transparent color.

    Raises:
        ValueError: the palette is too large, or has no color for an index.
    """
    if len(palette) > COLORS or pixels.max() >= len(palette):
        raise ValueError("an image has at most 16 colors, and each pixel is the index of one")
    image = Image.fromarray(pixels.astype(np.uint8))
    padded = np.zeros((max(len(palette), 5), 3), dtype=np.uint8)  # with 5 to 16 colors, Pillow writes 4 bits per pixel
    padded[: len(palette)] = palette
    image.putpalette(padded.tobytes())
    return data_uri(image, **({} if clear is None else {"transparency": clear}))
