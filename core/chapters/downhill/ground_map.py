"""Collect what the browser needs to draw a walk on a map: the ground, the points, and the lowest place."""

import math
from dataclasses import dataclass

import numpy as np

from core.descent import Walk
from core.draw.ground import compress_heights, field_image
from core.network_surfaces import DataSurface
from core.say import names
from core.say.messages import Message, message, text
from core.surface import Surface

Range = tuple[float, float]
PIXELS = 90_000  # of the ground's image
N_TICKS = 4  # along an axis, about


@dataclass(frozen=True)
class Window:
    """The part of a surface that the map shows."""

    a: Range
    b: Range

    def __contains__(self, point: np.ndarray) -> bool:
        a, b = point
        return bool(self.a[0] <= a <= self.a[1] and self.b[0] <= b <= self.b[1])


def ground_image(surface: Surface, window: Window) -> str:
    """Draw the surface within the window as an image (a data URI), dark where it is low."""
    width, height = np.ptp(window.a), np.ptp(window.b)
    columns = round(math.sqrt(PIXELS * width / height))
    grid = np.meshgrid(np.linspace(*window.a, columns), np.linspace(*window.b, PIXELS // columns))
    return field_image(compress_heights(surface.f(*grid)))


def ticks(low: float, high: float) -> list[float]:
    """Return about `N_TICKS` round numbers between `low` and `high`."""
    min_step = (high - low) / N_TICKS
    power = 10.0 ** math.floor(math.log10(min_step))
    step = power * next(factor for factor in (1, 2, 5, 10) if factor * power >= min_step)
    return [round(tick * step, 10) + 0.0 for tick in range(math.ceil(low / step), math.floor(high / step) + 1)]


def lowest_place(surface: Surface, window: Window) -> tuple[float, float, float] | None:
    """Return the lowest known minimum within the window, as (a, b, height), or None."""
    minima = [minimum for minimum in surface.minima if np.array(minimum[:2]) in window]
    return min(minima, key=lambda minimum: minimum[2], default=None)


def map_data(surface: Surface, walk: Walk, window: Window) -> dict:
    """Return the map with the walk, as JSON data."""
    low = lowest_place(surface, window)
    return {
        "image": ground_image(surface, window),
        "window": [*window.a, *window.b],
        "ticks": [ticks(*window.a), ticks(*window.b)],
        "points": walk.points.tolist(),
        "slopes": walk.gradients.tolist(),
        "lowest": None if low is None else low[:2],
        "words": {
            "axes": [text(axis) for axis in axes(surface)],
            "lowest": text("downhill-map-lowest"),
            "higher": text("downhill-map-higher"),
            "lower": text("downhill-map-lower"),
            "scale": text("downhill-map-scale"),
        },
        "alt": text("downhill-map-alt", ground=names.ground(surface)),
    }


def axes(surface: Surface) -> list[Message]:
    """Return the titles of a map's two axes."""
    if isinstance(surface, DataSurface):
        return [
            message("downhill-map-axis.named", letter=letter.upper(), name=names.knob_effect(surface, letter))
            for letter in "ab"
        ]
    return [message("downhill-map-axis", letter=letter) for letter in "AB"]
