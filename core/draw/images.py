"""Small images for pictures that move: sixteen colors, written in microseconds."""

import base64
import struct
import zlib

import numpy as np

COLORS = 16
_SIGNATURE = b"\x89PNG\r\n\x1a\n"


def head(rows: int, columns: int) -> str:
    """What every image of this size begins with. A picture that shows hundreds of them has it in its spec, once."""
    start = _SIGNATURE + _size(rows, columns)  # 33 bytes, so base64 needs no padding
    return "data:image/png;base64," + base64.b64encode(start).decode()


def _size(rows: int, columns: int) -> bytes:
    return _part(b"IHDR", struct.pack(">IIBBBBB", columns, rows, 4, 3, 0, 0, 0))


def _part(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def png(pixels: np.ndarray, palette: np.ndarray, *, clear: int | None = None) -> str:
    """A PNG (as a data URI) of `pixels` (rows, columns), the first row on top, each the number of a color of `palette`.

    Args:
        pixels: numbers below 16; an even number of columns, as two share a byte.
        palette: (at most 16, 3) colors, 0 … 255.
        clear: the number of the color that lets the ground shine through.

    Written by hand because it is ten times quicker than an imaging library. Source: W3C, "PNG Specification" (2003).
    """
    rows, columns = pixels.shape
    if columns % 2 or pixels.max() >= len(palette) or len(palette) > COLORS:
        raise ValueError("a small image needs an even number of columns and at most 16 colors, all in the palette")
    pairs = (pixels[:, ::2].astype(np.uint8) << 4) | pixels[:, 1::2].astype(np.uint8)
    unfiltered = np.zeros((rows, 1 + columns // 2), dtype=np.uint8)  # each row begins with the kind of its filter: none
    unfiltered[:, 1:] = pairs
    parts = [
        (b"PLTE", np.asarray(palette).astype(np.uint8).tobytes()),
        *([] if clear is None else [(b"tRNS", bytes([255] * clear + [0]))]),
        (b"IDAT", zlib.compress(unfiltered.tobytes(), 8)),
        (b"IEND", b""),
    ]
    return head(rows, columns) + base64.b64encode(b"".join(_part(name, body) for name, body in parts)).decode()
