"""Two points of a curve under growing magnification: the second point closes in, and a smooth curve becomes straight."""

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, Literal

import numpy as np

from core.curve import Curve
from core.curves import CURVES
from core.draw import theme
from core.points import places
from core.say.messages import Message, message, text
from core.say.numbers import number
from core.slopes import SecantTable, Zoom, secant, zoom

LEVELS = places(0, 5, 0.025)  # log10 of the magnification; the second point is 1 ÷ magnification away
DECADES = np.flatnonzero(np.isclose(LEVELS, np.round(LEVELS)))  # the indices of the magnifications 1, 10, 100, …
HALF_WIDTH = 1.8  # of the window at magnification 1
INVISIBLE = 0.0005  # a share of a picture: half a pixel of a thousand
NEARLY_STRAIGHT = 0.01  # a smaller bend, as a share of the picture, looks nearly straight
RESOLUTION = 1000  # a panel's coordinates, −1 to 1, are sent as integers −RESOLUTION to RESOLUTION
MAX_CAPTION_SLOPES = 2  # of a cliff
COLORS = {"curve": theme.GUESS, "line": theme.SLOPE}

Kind = Literal["smooth", "corner", "cliff", "gap"]
Side = Literal["right", "left"]


@dataclass(frozen=True)
class Panel:
    """A curve around one point at every level, with its secants on both sides.

    Attributes:
        curve: the curve.
        x: the point.
        frames: the magnified windows, one a level.
        slopes: the secants' slopes by level (n,), by side; NaN where the second point falls into a gap.
    """

    curve: Curve
    x: float
    frames: list[Zoom]
    slopes: dict[Side, np.ndarray]

    @property
    def kind(self) -> Kind:
        """The kind of the curve at the point."""
        if not np.isfinite(self.curve.f(self.x)) or not np.isfinite(self.curve.slope(self.x)):
            return "gap"
        if self.curve.jumps_at(self.x):
            return "cliff"
        return "smooth" if self.curve.kink_at(self.x) is None else "corner"

    @property
    def sides(self) -> tuple[Side, ...]:
        """The sides whose secant is drawn: both at a corner, the steeper one at a cliff, else the right."""
        if self.kind == "corner":
            return "right", "left"
        left_is_steeper = abs(self.slopes["left"][-1]) > abs(self.slopes["right"][-1])
        return ("left",) if self.kind == "cliff" and left_is_steeper else ("right",)

    def trail(self, decade: int, side: Side = "right") -> list[float]:
        """List the secant's slopes at the magnifications 1, 10, 100, … up to 10 to the power `decade`."""
        return [float(self.slopes[side][level_index]) for level_index in DECADES[: decade + 1]]


def magnify(curve: Curve, x: float, points: tuple[int, int, int] = (81, 31, 11)) -> Panel:
    """Magnify the curve around `x` at every level. `points` are the samples at small, middle and large magnifications."""
    window = replace(curve, domain=(x - HALF_WIDTH, x + HALF_WIDTH))
    n_far, n_near, n_nearest = points
    counts = [n_far if level < 0.7 else n_near if level < 1.5 else n_nearest for level in LEVELS]
    frames = [zoom(window, x, 10.0**level, points=count) for level, count in zip(LEVELS, counts, strict=True)]
    runs = 10.0**-LEVELS
    return Panel(curve, x, frames, {"right": secant(curve, x, runs).slope, "left": secant(curve, x, -runs).slope})


@lru_cache(maxsize=1)
def corner_and_cliff() -> tuple[Panel, Panel]:
    """Return the two curves that never become straight: a corner and a cliff."""
    return magnify(CURVES["kink"], 0.0, (5, 5, 5)), magnify(CURVES["cliff"], 0.0, (5, 5, 5))


def drawing(panel: Panel) -> dict:
    """Return what the browser draws of a panel at each level, in units of half a panel ÷ `RESOLUTION`.

    `lines` are the unbroken pieces of the curve, each a row `u, v, u, v, …`. `here` is the height of the point. Each side that is
    drawn has the heights of its second point under its own name. None stands for a gap. `stretch` says how many times the heights are
    magnified, compared with the widths, if the panel is a square.
    """
    lines, point_heights, stretch = [], [], []
    ends: dict[str, list[int | None]] = {side: [] for side in panel.sides}
    height = float(panel.curve.f(panel.x))
    for place, frame in enumerate(panel.frames):
        half = (frame.x_window[1] - frame.x_window[0]) / 2
        points = np.column_stack([(frame.trace.x - frame.x) / half, _panel_height(frame, frame.trace.y)])
        pieces = [points[frame.trace.piece == piece] for piece in np.unique(frame.trace.piece)]
        share = 2 * half / (frame.y_window[1] - frame.y_window[0])
        stretch.append(round(share, 3) if np.isfinite(share) else 0.0)
        lines.append([np.rint(RESOLUTION * piece).astype(int).ravel().tolist() for piece in pieces])
        point_heights.append(_to_int(_panel_height(frame, height)))
        for side in panel.sides:
            run = 10.0 ** -LEVELS[place] * (1 if side == "right" else -1)
            ends[side].append(_to_int(_panel_height(frame, height + panel.slopes[side][place] * run)))
    return {"lines": lines, "here": point_heights, "stretch": stretch, **ends}


def _panel_height(frame: Zoom, heights: Any) -> Any:
    """Convert heights (a number or an array) to the panel's coordinates: −1 at its bottom, 1 at its top."""
    low, high = frame.y_window
    return (heights - (low + high) / 2) / ((high - low) / 2)


def _to_int(height: float) -> int | None:
    """Round a height to an integer, or None if it is NaN or far outside the panel."""
    return round(RESOLUTION * height) if abs(height) < 1e3 else None


def picture(first: Panel, name: Message) -> dict:
    """Return what the browser draws, as JSON data: the three panels with their titles and captions."""
    panels = (first, *corner_and_cliff())
    titles = (text(name), text("slopes-zoom-corner-title"), text("slopes-zoom-cliff-title"))
    drawings = [
        {
            **drawing(panel),
            "title": title,
            "captions": [text(caption(panel, decade)) for decade in range(len(DECADES))],
        }
        for panel, title in zip(panels, titles, strict=True)
    ]
    words = {
        "run": [text("slopes-zoom-run"), text("slopes-zoom-run-left")],
        "up": text("slopes-zoom-up"),
        "down": text("slopes-zoom-down"),
        "magnified": text("slopes-tilt-magnified", times="{times}"),
    }
    return {
        "panels": drawings,
        "second": round(RESOLUTION / HALF_WIDTH),
        "decade": int(DECADES[1]),
        "words": words,
        "colors": COLORS,
        "alt": text("slopes-zoom-alt"),
    }


def caption(panel: Panel, decade: int) -> Message:
    """Write a panel's caption: the secants' slopes so far, and whether they settle on one number."""
    if panel.kind == "gap":
        return message("slopes-zoom-gap-caption")
    if panel.kind == "corner":
        right, left = (panel.trail(decade, side)[-1] for side in ("right", "left"))
        return message("slopes-zoom-corner-caption", right=right, left=left)
    trail = [number(slope, 2) for slope in panel.trail(decade, panel.sides[0])]
    settles = len(trail) > 1 and trail[-1] == trail[-2]
    if panel.kind == "cliff":  # its slopes grow longer: only the last ones fit
        numbers = " … ".join(trail if decade < MAX_CAPTION_SLOPES else ["", *trail[-MAX_CAPTION_SLOPES:]]).strip()
        return message("slopes-zoom-cliff-caption", numbers=numbers, settles="no")
    numbers = " … ".join(dict.fromkeys(trail))
    return message("slopes-zoom-smooth-caption", numbers=numbers, settles="yes" if settles else "no")


def dial_texts() -> list[Message]:
    """List the dial's read-outs."""
    return [message("slopes-zoom-times", factor=10.0**level) for level in LEVELS]


def says(first: Panel, place: int) -> Message:
    """Say at one place of the dial how close the points are, the secant's slope, and which curves are straight."""
    frames = [panel.frames[place] for panel in (first, *corner_and_cliff())]
    straight = [frame.bend < NEARLY_STRAIGHT for frame in frames]
    assert not any(straight[1:])
    factor = frames[0].factor
    if first.kind == "gap" or np.isnan(frames[0].bend):
        return message("slopes-zoom-gap", factor=factor)
    right, left = (float(first.slopes[side][place]) for side in ("right", "left"))
    if first.kind == "corner":
        return message("slopes-zoom-corner", factor=factor, right=right, left=left)
    if first.kind == "cliff":
        return message("slopes-zoom-cliff", factor=factor, slope=left if first.sides == ("left",) else right)
    way = "flat" if abs(right) < 0.0005 else "up" if right > 0 else "down"
    appearance = "straight" if frames[0].bend < INVISIBLE else "nearly" if straight[0] else "bent"
    name = "slopes-zoom-start" if place == 0 else "slopes-zoom-smooth"
    return message(name, factor=factor, slope=abs(right), way=way, look=appearance)


ANSWERS = ("one", "two", "three")


def answers() -> tuple[tuple[Message, Message], ...]:
    """Return the three answers, each with its explanation."""
    return tuple((message(f"slopes-zoom-{name}"), message(f"slopes-zoom-{name}.because")) for name in ANSWERS)


def right_answer() -> int:
    """Return the index of the correct answer: how many of the three curves are straight at the largest magnification."""
    curves = (("sine", 1.0), ("kink", 0.0), ("cliff", 0.0))
    return sum(zoom(CURVES[name], x, 1e5, points=61).bend < NEARLY_STRAIGHT for name, x in curves) - 1


def settling_rows(table: SecantTable) -> dict[str, list[str]]:
    """Tabulate runs, rises and slopes as the second point closes in from both sides, by column title."""
    return {
        text("slopes-zoom-table-run"): [_small(run) for run in table.runs],
        text("slopes-zoom-table-rise"): [_small(rise) for rise in table.rises],
        text("slopes-zoom-table-right"): [_slope(slope) for slope in table.slopes],
        text("slopes-zoom-table-left"): [_slope(slope) for slope in table.left_slopes],
    }


def _small(value: float) -> str:
    return number(value, 3, least=1e-12) if np.isfinite(value) else text("slopes-zoom-table-nothing")


def _slope(value: float) -> str:
    return number(value, 4) if np.isfinite(value) else text("slopes-zoom-table-nothing")
