"""Two points of a curve under a growing magnifier: the second point closes in, and a smooth curve goes straight."""

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

LEVELS = places(0, 5, 0.025)  # the magnifier's factor is 10 to this power; the second point is 1 ÷ that factor away
DECADES = np.flatnonzero(np.isclose(LEVELS, np.round(LEVELS)))  # the places of the factors 1, 10, 100, …
HALF = 1.8  # half the width of the window that is not magnified: the second point stands 1 from its middle
UNSEEN = 0.0005  # a share of a picture that no screen shows: half a pixel of a thousand
NEARLY = 0.01  # what bends by less than this share of the picture looks nearly straight
GRAIN = 1000  # a panel's coordinates, −1 to 1, are sent as whole thousandths
LATEST = 2  # so many slopes over a cliff stand in its caption
COLORS = {"curve": theme.GUESS, "line": theme.SLOPE}

Kind = Literal["smooth", "corner", "cliff", "gap"]
Side = Literal["right", "left"]


@dataclass(frozen=True)
class Panel:
    """A curve around one point at every level, with the line through the point and a second one on either side.

    Attributes:
        curve: the curve.
        x: the point.
        frames: what the magnifier shows, one a level.
        slopes: rise ÷ run at each level (n,), by the side of the second point; NaN where that falls into a gap.
    """

    curve: Curve
    x: float
    frames: list[Zoom]
    slopes: dict[Side, np.ndarray]

    @property
    def kind(self) -> Kind:
        """What the curve is at the point."""
        if not np.isfinite(self.curve.f(self.x)) or not np.isfinite(self.curve.slope(self.x)):
            return "gap"
        if self.curve.jumps_at(self.x):
            return "cliff"
        return "smooth" if self.curve.kink_at(self.x) is None else "corner"

    @property
    def sides(self) -> tuple[Side, ...]:
        """The sides whose line is drawn: both at a corner, at a cliff the one that falls off it, else the right."""
        if self.kind == "corner":
            return "right", "left"
        leaps = abs(self.slopes["left"][-1]) > abs(self.slopes["right"][-1])
        return ("left",) if self.kind == "cliff" and leaps else ("right",)

    def trail(self, decade: int, side: Side = "right") -> list[float]:
        """Return rise ÷ run at the factors 1, 10, 100, … up to 10 to the power `decade`."""
        return [float(self.slopes[side][at]) for at in DECADES[: decade + 1]]


def magnify(curve: Curve, x: float, points: tuple[int, int, int] = (81, 31, 11)) -> Panel:
    """Magnify the curve around `x` at every level; fewer `points` are enough where it is nearly straight."""
    window = replace(curve, domain=(x - HALF, x + HALF))
    far, near, nearest = points
    enough = [far if level < 0.7 else near if level < 1.5 else nearest for level in LEVELS]
    frames = [zoom(window, x, 10.0**level, points=count) for level, count in zip(LEVELS, enough, strict=True)]
    runs = 10.0**-LEVELS
    return Panel(curve, x, frames, {"right": secant(curve, x, runs).slope, "left": secant(curve, x, -runs).slope})


@lru_cache(maxsize=1)
def corner_and_cliff() -> tuple[Panel, Panel]:
    """Return the two curves that never go straight, at the place where they do not."""
    return magnify(CURVES["kink"], 0.0, (5, 5, 5)), magnify(CURVES["cliff"], 0.0, (5, 5, 5))


def drawing(panel: Panel) -> dict:
    """Return what the browser draws of a panel, for each level, in thousandths of half a panel.

    `lines`: the unbroken pieces of the curve, each a row `u, v, u, v, …`; `here`: the height of the point; and for each side
    that is drawn, under its name, the height of the second point. None stands for what falls into a gap.
    """
    lines, here = [], []
    ends: dict[str, list[int | None]] = {side: [] for side in panel.sides}
    height = float(panel.curve.f(panel.x))
    for place, frame in enumerate(panel.frames):
        half = (frame.x_window[1] - frame.x_window[0]) / 2
        points = np.column_stack([(frame.trace.x - frame.x) / half, _upright(frame, frame.trace.y)])
        pieces = [points[frame.trace.piece == piece] for piece in np.unique(frame.trace.piece)]
        lines.append([np.rint(GRAIN * piece).astype(int).ravel().tolist() for piece in pieces])
        here.append(_grain(_upright(frame, height)))
        for side in panel.sides:
            run = 10.0 ** -LEVELS[place] * (1 if side == "right" else -1)
            ends[side].append(_grain(_upright(frame, height + panel.slopes[side][place] * run)))
    return {"lines": lines, "here": here, **ends}


def _upright(frame: Zoom, heights: Any) -> Any:
    """Convert a height, or an array of them, to the panel's: −1 at its foot, 1 at its top."""
    low, high = frame.y_window
    return (heights - (low + high) / 2) / ((high - low) / 2)


def _grain(height: float) -> int | None:
    """Round a panel's height to thousandths; None for what is no number or far outside."""
    return round(GRAIN * height) if abs(height) < 1e3 else None


def picture(yours: Panel, name: Message) -> dict:
    """Return what the browser shows: the three panels, their titles and their captions, and how far the second point is."""
    panels = (yours, *corner_and_cliff())
    titles = (text(name), text("slopes-zoom-corner-title"), text("slopes-zoom-cliff-title"))
    drawings = [
        {**drawing(each), "title": title, "captions": [text(caption(each, decade)) for decade in range(len(DECADES))]}
        for each, title in zip(panels, titles, strict=True)
    ]
    words = {
        "run": [text("slopes-zoom-run"), text("slopes-zoom-run-left")],
        "up": text("slopes-zoom-up"),
        "down": text("slopes-zoom-down"),
    }
    return {
        "panels": drawings,
        "second": round(GRAIN / HALF),
        "decade": int(DECADES[1]),
        "words": words,
        "colors": COLORS,
        "alt": text("slopes-zoom-alt"),
    }


def caption(panel: Panel, decade: int) -> Message:
    """Say what stands under a panel: the slopes of the lines so far, and whether they settle on one number."""
    if panel.kind == "gap":
        return message("slopes-zoom-gap-caption")
    if panel.kind == "corner":
        right, left = (panel.trail(decade, side)[-1] for side in ("right", "left"))
        return message("slopes-zoom-corner-caption", right=right, left=left)
    trail = [number(each, 2) for each in panel.trail(decade, panel.sides[0])]
    settles = len(trail) > 1 and trail[-1] == trail[-2]
    if panel.kind == "cliff":  # the numbers grow longer: the last of them have room
        numbers = " … ".join(trail if decade < LATEST else ["", *trail[-LATEST:]]).strip()
        return message("slopes-zoom-cliff-caption", numbers=numbers, settles="no")
    numbers = " … ".join(dict.fromkeys(trail))
    return message("slopes-zoom-smooth-caption", numbers=numbers, settles="yes" if settles else "no")


def dial_texts() -> list[Message]:
    """Return what the dial reads out at each of its places."""
    return [message("slopes-zoom-times", factor=10.0**level) for level in LEVELS]


def says(yours: Panel, place: int) -> Message:
    """Say, at one place of the dial, how close, the slope of the line through the two points, and what is straight."""
    frames = [each.frames[place] for each in (yours, *corner_and_cliff())]
    straight = [frame.bend < NEARLY for frame in frames]
    assert not any(straight[1:])
    factor = frames[0].factor
    if yours.kind == "gap" or np.isnan(frames[0].bend):
        return message("slopes-zoom-gap", factor=factor)
    right, left = (float(yours.slopes[side][place]) for side in ("right", "left"))
    if yours.kind == "corner":
        return message("slopes-zoom-corner", factor=factor, right=right, left=left)
    if yours.kind == "cliff":
        return message("slopes-zoom-cliff", factor=factor, slope=left if yours.sides == ("left",) else right)
    way = "flat" if abs(right) < 0.0005 else "up" if right > 0 else "down"
    look = "straight" if frames[0].bend < UNSEEN else "nearly" if straight[0] else "bent"
    name = "slopes-zoom-start" if place == 0 else "slopes-zoom-smooth"
    return message(name, factor=factor, slope=abs(right), way=way, look=look)


ANSWERS = ("one", "two", "three")


def answers() -> tuple[tuple[Message, Message], ...]:
    """Return the three guesses, each with what to say to someone who chose it."""
    return tuple((message(f"slopes-zoom-{name}"), message(f"slopes-zoom-{name}.because")) for name in ANSWERS)


def right_answer() -> int:
    """Return which of the answers is so: how many of the three are straight at the greatest zoom, by computation."""
    curves = (("sine", 1.0), ("kink", 0.0), ("cliff", 0.0))
    return sum(zoom(CURVES[name], x, 1e5, points=61).bend < NEARLY for name, x in curves) - 1


def settling_rows(table: SecantTable) -> dict[str, list[str]]:
    """Run, rise and rise ÷ run as the second point closes in, from the right and from the left, by the titles of the columns."""
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
