"""When what happens in one pass: its stages in order, and the places of the dial that moves through them.

Between two stages the pulses travel: at 1.5 they are half way to what is known at stage 2. Layers are counted from 1, as a
reader counts them; 0 stands for the inputs.
"""

from dataclasses import dataclass
from math import floor

from core.chapters.lab.passes import Pass

PLACES_PER_STAGE = 64  # places of the dial from one stage to the next: a power of two, so that stages are hit exactly
SECONDS_PER_STAGE = 2  # seconds: time to read a little, and 32 new pictures a second


@dataclass(frozen=True)
class Stage:
    """What is known at one stage, and in which layer it became known (None: everywhere)."""

    kind: str  # "start", "forward", "error", "back", "turn" or "again"
    layer: int | None


def timeline(pass_: Pass) -> list[Stage]:
    """Return the stages of a pass, 2 · layers + 4 of them: forward, the error, back, the turn of the knobs, and the error again."""
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
    """Return where the dial can stand: every stage, and evenly between."""
    return [place / PLACES_PER_STAGE for place in range((len(timeline(pass_)) - 1) * PLACES_PER_STAGE + 1)]


def seconds(pass_: Pass) -> int:
    """Return how long playing the whole pass takes."""
    return SECONDS_PER_STAGE * (len(timeline(pass_)) - 1)


def stage_at(place: float) -> int:
    """Return the stage that the pass has reached at a place of the dial."""
    return floor(place)
