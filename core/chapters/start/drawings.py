"""Drawings: ready-made ones, from a link's text, and from an image file.

A drawing is a boolean array (32, 32), True where a dot is light. The first row is on top.
"""

import base64
import io
import re
from collections.abc import Callable

import numpy as np
from PIL import Image, ImageOps, UnidentifiedImageError

from core.opening import SIDE, X, Y, face
from core.say.messages import text

PACKED_PATTERN = re.compile(r"[A-Za-z0-9_-]{171}", re.ASCII)
LARGEST_IMAGE = 20_000_000  # pixels
FORMATS = ("PNG", "JPEG", "WEBP", "GIF", "BMP")  # keeps uploads away from Pillow's rarer decoders


def heart() -> np.ndarray:
    """Draw a slanted heart from the curve x² + (y − ⅗ |x|^⅔)² = 1, scaled down."""
    x, y = X * 1.15 - 0.2 * Y, Y * 1.15 + 0.12
    return x**2 + (1.1 * y - 0.6 * np.abs(x) ** (2 / 3)) ** 2 < 0.9


def letter() -> np.ndarray:
    """Draw a capital A."""
    legs = (np.abs(np.abs(X) - (0.9 - Y) * 0.4) < 0.11) & (Y < 0.9)
    return legs | ((np.abs(Y + 0.2) < 0.09) & (np.abs(X) < 0.45))


def spiral() -> np.ndarray:
    """Draw a spiral."""
    radius = np.hypot(X, Y)
    return (np.abs((2 * radius - np.arctan2(Y, X) / np.pi) % 1 - 0.5) < 0.18) & (radius < 0.95)


def half() -> np.ndarray:
    """Draw a straight border, which a network without activations can learn too."""
    return Y > 0.7 * X - 0.13


def dark() -> np.ndarray:
    """Draw nothing."""
    return np.zeros((SIDE, SIDE), dtype=bool)


# By short name. Their titles are messages.
READY_MADE: dict[str, Callable[[], np.ndarray]] = {
    "face": face,
    "heart": heart,
    "letter": letter,
    "spiral": spiral,
    "half": half,
    "dark": dark,
}


def pack(drawing: np.ndarray) -> str:
    """Encode a drawing for a link: its 1,024 bits, row by row, as 171 characters of base64url (RFC 4648)."""
    return base64.urlsafe_b64encode(np.packbits(drawing).tobytes()).decode().rstrip("=")


def unpack(name: str | None) -> np.ndarray | None:
    """Decode a drawing from the text of `pack` or from a ready-made one's short name. Return None for anything else."""
    if not isinstance(name, str):  # a broken browser may send anything
        return None
    if name in READY_MADE:
        return READY_MADE[name]()
    if not PACKED_PATTERN.fullmatch(name):
        return None
    bits = base64.urlsafe_b64decode(name + "=")
    return np.unpackbits(np.frombuffer(bits, dtype=np.uint8)).astype(bool).reshape(SIDE, SIDE)


def link_name(drawing: np.ndarray) -> str:
    """Return a drawing's text for a link: the short name of a ready-made one, else `pack`."""
    return next((name for name, make in READY_MADE.items() if np.array_equal(make(), drawing)), pack(drawing))


class ImageError(ValueError):
    """An image that cannot be used. Its text is a message of the catalog."""

    def __init__(self, id: str):
        super().__init__(text(id))


def from_image(file: bytes) -> np.ndarray:
    """Convert an image file to a drawing: crop to the middle square, scale down, split at half of the range.

    Raises ImageError for a file that is not an image, or is too large.
    """
    try:
        with Image.open(io.BytesIO(file), formats=FORMATS) as image:
            if image.width * image.height > LARGEST_IMAGE:
                raise ImageError("start-image-large")
            rgba = ImageOps.exif_transpose(image).convert("RGBA")
    except (UnidentifiedImageError, OSError, SyntaxError, Image.DecompressionBombError) as error:
        raise ImageError("start-image-broken") from error
    background = Image.new("RGBA", rgba.size, "white")
    gray = Image.alpha_composite(background, rgba).convert("L")
    small = np.asarray(ImageOps.fit(gray, (SIDE, SIDE), Image.Resampling.BOX), dtype=float)
    return small > (small.min() + small.max()) / 2
