"""Cut a line off at the edges of its picture, so that what shoots up beside a gap does not stretch the axes."""

import numpy as np
import pandas as pd

Range = tuple[float, float]


def visible(values: np.ndarray, shown: Range) -> np.ndarray:
    """Return the values within `shown`, and NaN for the others, of which nothing is drawn."""
    return np.where((values >= shown[0]) & (values <= shown[1]), values, np.nan)


def clip_line(x: np.ndarray, y: np.ndarray, piece: np.ndarray, shown: Range) -> pd.DataFrame:
    """Cut a line of several pieces off where it leaves `shown`; columns x, y and piece, with a new piece wherever it comes back."""
    rows: list[tuple[float, float, int]] = []
    part = 0
    for place in range(len(x)):
        if place and piece[place] != piece[place - 1]:
            part += 1
        elif place:
            part += _crossings(rows, part, x[place - 1 : place + 1], y[place - 1 : place + 1], shown)
        if shown[0] <= y[place] <= shown[1]:
            rows.append((x[place], y[place], part))
    return pd.DataFrame(rows, columns=["x", "y", "piece"]).astype(float_type(shown))


def float_type(shown: Range) -> str:
    """Name the type that is precise enough for a picture of `shown`: half the bytes will do, except for the last digits of large numbers."""
    return "float32" if max(map(abs, shown)) < 1000 * (shown[1] - shown[0]) else "float64"


def _crossings(rows: list, part: int, x: np.ndarray, y: np.ndarray, shown: Range) -> int:
    """Append the points where a segment crosses the edges of the picture; return 1 where a new part begins there, else 0."""
    if not np.isfinite(y).all():
        return 1
    edges = [edge for edge in shown if min(y) < edge < max(y)]
    begins = 0
    for edge in edges if y[1] > y[0] else edges[::-1]:
        enters = (edge == shown[0]) == (y[1] > y[0])
        begins = 1 if enters else begins
        rows.append((x[0] + (x[1] - x[0]) * float((edge - y[0]) / (y[1] - y[0])), edge, part + begins))
    return begins
