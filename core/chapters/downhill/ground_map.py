"""One walk seen from above, as the browser draws it: the ground, the walk step by step, and where its lowest place lies."""

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
TICKS = 4  # about so many numbers along an axis


@dataclass(frozen=True)
class Window:
    """The part of a ground that is shown."""

    a: Range
    b: Range

    def __contains__(self, point: np.ndarray) -> bool:
        a, b = point
        return bool(self.a[0] <= a <= self.a[1] and self.b[0] <= b <= self.b[1])


def ground_image(surface: Surface, window: Window) -> str:
    """Draw the ground within the window as an image (a data URI): dark is low."""
    wide, tall = np.ptp(window.a), np.ptp(window.b)
    across = round(math.sqrt(PIXELS * wide / tall))
    grid = np.meshgrid(np.linspace(*window.a, across), np.linspace(*window.b, PIXELS // across))
    return field_image(compress_heights(surface.f(*grid)))


def ticks(low: float, high: float) -> list[float]:
    """Return round numbers between `low` and `high`, about `TICKS` of them."""
    raw = (high - low) / TICKS
    power = 10.0 ** math.floor(math.log10(raw))
    step = power * next(each for each in (1, 2, 5, 10) if each * power >= raw)
    return [round(tick * step, 10) + 0.0 for tick in range(math.ceil(low / step), math.floor(high / step) + 1)]


def lowest(surface: Surface, window: Window) -> tuple[float, float, float] | None:
    """Return the lowest place known within the window, as (a, b, height); None where there is none."""
    inside = [dip for dip in surface.minima if np.array(dip[:2]) in window]
    return min(inside, key=lambda dip: dip[2], default=None)


def map_data(surface: Surface, walk: Walk, window: Window) -> dict:
    """Return what the browser needs to draw a walk over the ground within the window, in plain numbers and words."""
    low = lowest(surface, window)
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
    """Name the two axes of a map."""
    if isinstance(surface, DataSurface):
        return [
            message("downhill-map-axis.named", letter=letter.upper(), name=names.does(surface, letter))
            for letter in "ab"
        ]
    return [message("downhill-map-axis", letter=letter) for letter in "AB"]
