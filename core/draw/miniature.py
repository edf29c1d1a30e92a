"""SVG helpers for the chapters' small pictures, which have no axes."""

from collections.abc import Sequence

import numpy as np

WIDTH, HEIGHT = 160, 96
EDGE = 6  # px of margin

Window = tuple[Sequence[float], Sequence[float]]  # ((left, right), (bottom, top))


def drawing(*parts: str) -> str:
    """Return an SVG document of the parts, with the first at the back."""
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" height="{HEIGHT}">'
    return f"{head}{''.join(parts)}</svg>"


def line(x, y, window: Window, color: str, width: float = 3) -> str:
    """Return a line through points (x and y of shape (n,)) in the units of `window`."""
    (left, right), (bottom, top) = window
    pixel_x = EDGE + (np.asarray(x) - left) / (right - left) * (WIDTH - 2 * EDGE)
    pixel_y = HEIGHT - EDGE - (np.asarray(y) - bottom) / (top - bottom) * (HEIGHT - 2 * EDGE)
    points = " ".join(f"{px:.1f},{py:.1f}" for px, py in zip(pixel_x, pixel_y, strict=True))
    style = f'fill="none" stroke="{color}" stroke-width="{width}" stroke-linecap="round" stroke-linejoin="round"'
    return f'<polyline points="{points}" {style}/>'


def dot(x: float, y: float, size: float, color: str) -> str:
    """Return a dot of radius `size` at `x` px from the left and `y` px from the top."""
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{size:.1f}" fill="{color}"/>'


def image(source: str) -> str:
    """Return an image (a data URI) that fills the drawing."""
    return f'<image href="{source}" width="{WIDTH}" height="{HEIGHT}" preserveAspectRatio="none"/>'


def reach(values: np.ndarray) -> tuple[float, float]:
    """Return the lowest and the highest value."""
    return float(values.min()), float(values.max())
