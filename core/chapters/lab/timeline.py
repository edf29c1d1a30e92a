"""The stages of a pass in order, and the places of the dial that moves through them.

Between two stages pulses travel: at place 1.5 they are half way to what is known at stage 2. Layers are counted from 1; layer 0
stands for the inputs.
"""

from dataclasses import dataclass
from math import floor

from core.chapters.lab.passes import Pass

PLACES_PER_STAGE = 64  # a power of two, so that every stage is a place exactly
SECONDS_PER_STAGE = 2  # 32 pictures a second


@dataclass(frozen=True)
class Stage:
    """A stage of a pass, and the layer that it concerns (None: all)."""

    kind: str  # "start", "forward", "error", "back", "turn" or "again"
    layer: int | None


def timeline(pass_: Pass) -> list[Stage]:
    """List the 2 · layers + 4 stages: start, forward, error, back, update, error after the update."""
    layers = range(1, pass_.depth + 1)
    return [
        Stage("start", 0),
        *(Stage("forward", layer) for layer in layers),
        Stage("error", pass_.depth),
        *(Stage("back", layer) for layer in reversed(layers)),
        Stage("turn", None),
        Stage("again", pass_.depth),
    ]


def places(pass_: Pass) -> list[float]:
    """List the places of the dial: every stage, and evenly spaced places in between."""
    return [place / PLACES_PER_STAGE for place in range((len(timeline(pass_)) - 1) * PLACES_PER_STAGE + 1)]


def seconds(pass_: Pass) -> int:
    """Return how long playing the pass takes."""
    return SECONDS_PER_STAGE * (len(timeline(pass_)) - 1)


def stage_at(place: float) -> int:
    """Return the last stage reached at a place of the dial."""
    return floor(place)
