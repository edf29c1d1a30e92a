"""Clip a line at the edges of its picture, so that a steep part next to a gap does not stretch the axes."""

import numpy as np
import pandas as pd

Range = tuple[float, float]


def mask_outside(values: np.ndarray, window: Range) -> np.ndarray:
    """Replace values outside `window` by NaN, so that they are not drawn."""
    return np.where((values >= window[0]) & (values <= window[1]), values, np.nan)


def clip_line(x: np.ndarray, y: np.ndarray, piece: np.ndarray, window: Range) -> pd.DataFrame:
    """Clip a line of several pieces to `window`. The columns are x, y and piece; each time it comes back is a new piece."""
    rows: list[tuple[float, float, int]] = []
    piece_number = 0
    for index in range(len(x)):
        if index and piece[index] != piece[index - 1]:
            piece_number += 1
        elif index:
            piece_number += _crossings(rows, piece_number, x[index - 1 : index + 1], y[index - 1 : index + 1], window)
        if window[0] <= y[index] <= window[1]:
            rows.append((x[index], y[index], piece_number))
    return pd.DataFrame(rows, columns=["x", "y", "piece"]).astype(float_type(window))


def float_type(window: Range) -> str:
    """Return the smallest float type for a picture of `window`. Large numbers in a narrow window need 64 bits."""
    return "float32" if max(map(abs, window)) < 1000 * (window[1] - window[0]) else "float64"


def _crossings(rows: list, piece_number: int, x: np.ndarray, y: np.ndarray, window: Range) -> int:
    """Append the points where a segment crosses the edges of `window`. Return the number of pieces that start, 0 or 1."""
    if not np.isfinite(y).all():
        return 1
    edges = [edge for edge in window if min(y) < edge < max(y)]
    n_new = 0
    for edge in edges if y[1] > y[0] else edges[::-1]:
        enters = (edge == window[0]) == (y[1] > y[0])
        n_new = 1 if enters else n_new
        rows.append((x[0] + (x[1] - x[0]) * float((edge - y[0]) / (y[1] - y[0])), edge, piece_number + n_new))
    return n_new
