"""Drawings of 32 × 32 dots, each light or dark: ready-made ones, as text for a link, and from an image file.

A drawing is a boolean array (32, 32), the first row on top, True where it is light.
"""

import base64
import io
import re
from collections.abc import Callable

import numpy as np
from PIL import Image, ImageOps, UnidentifiedImageError

from core.opening import SIDE, X, Y, face
from core.say.messages import text

PACKED = re.compile(r"[A-Za-z0-9_-]{171}", re.ASCII)
LARGEST_IMAGE = 20_000_000  # pixels of an uploaded image that are looked at
FORMATS = ("PNG", "JPEG", "WEBP", "GIF", "BMP")  # no other code of the library ever sees a stranger's file


def heart() -> np.ndarray:
    """Draw a heart that leans: x² + (y − ⅗ |x|^⅔)² < 1, a well-known curve, slanted and made smaller."""
    x, y = X * 1.15 - 0.2 * Y, Y * 1.15 + 0.12
    return x**2 + (1.1 * y - 0.6 * np.abs(x) ** (2 / 3)) ** 2 < 0.9


def letter() -> np.ndarray:
    """Draw a capital A, of lines."""
    legs = (np.abs(np.abs(X) - (0.9 - Y) * 0.4) < 0.11) & (Y < 0.9)
    return legs | ((np.abs(Y + 0.2) < 0.09) & (np.abs(X) < 0.45))


def spiral() -> np.ndarray:
    """Draw one line that winds inward."""
    far = np.hypot(X, Y)
    return (np.abs((2 * far - np.arctan2(Y, X) / np.pi) % 1 - 0.5) < 0.18) & (far < 0.95)


def half() -> np.ndarray:
    """Light on one side of a straight line: what a network without bends can do as well."""
    return Y > 0.7 * X - 0.13


def dark() -> np.ndarray:
    """Return an empty sheet."""
    return np.zeros((SIDE, SIDE), dtype=bool)


# By their short names; their titles are messages.
READY_MADE: dict[str, Callable[[], np.ndarray]] = {
    "face": face,
    "heart": heart,
    "letter": letter,
    "spiral": spiral,
    "half": half,
    "dark": dark,
}


def pack(drawing: np.ndarray) -> str:
    """Write a drawing as 171 letters, digits, "-" and "_": its 1,024 bits, row by row, in base64 made for links (RFC 4648)."""
    return base64.urlsafe_b64encode(np.packbits(drawing).tobytes()).decode().rstrip("=")


def unpack(word: str | None) -> np.ndarray | None:
    """Return the drawing that `pack` wrote, or a ready-made one by its short name; None for anything else."""
    if not isinstance(word, str):  # a broken browser may tell anything
        return None
    if word in READY_MADE:
        return READY_MADE[word]()
    if not PACKED.fullmatch(word):
        return None
    bits = base64.urlsafe_b64decode(word + "=")
    return np.unpackbits(np.frombuffer(bits, dtype=np.uint8)).astype(bool).reshape(SIDE, SIDE)


def short(drawing: np.ndarray) -> str:
    """Write a drawing for a link: the short name of a ready-made one, else `pack`."""
    return next((name for name, make in READY_MADE.items() if np.array_equal(make(), drawing)), pack(drawing))


class ImageError(ValueError):
    """What a person should be told about their image: a message of the catalog, as the error's text."""

    def __init__(self, id: str):
        super().__init__(text(id))


def from_image(file: bytes) -> np.ndarray:
    """Read an image file as a drawing: its middle square, made small; the lighter half of its range is light.

    Raises ImageError, saying what to do, for what is no image or too large.
    """
    try:
        with Image.open(io.BytesIO(file), formats=FORMATS) as image:
            if image.width * image.height > LARGEST_IMAGE:
                raise ImageError("start-image-large")
            flat = ImageOps.exif_transpose(image).convert("RGBA")
    except (UnidentifiedImageError, OSError, SyntaxError, Image.DecompressionBombError) as fault:
        raise ImageError("start-image-broken") from fault
    ground = Image.new("RGBA", flat.size, "white")
    gray = Image.alpha_composite(ground, flat).convert("L")
    small = np.asarray(ImageOps.fit(gray, (SIDE, SIDE), Image.Resampling.BOX), dtype=float)
    return small > (small.min() + small.max()) / 2
