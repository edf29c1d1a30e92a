"""How big a step: too small crawls, right glides, too large jumps across; and the step size that mends it."""

from dataclasses import replace

from core.chapters.downhill.ground_map import Window, lowest, map_data, ticks
from core.chapters.downhill.kinds import FEW, kind, mends, turns_back
from core.descent import StepSize, Walk, best_rate, descend
from core.journey import dial_places
from core.network_surfaces import EXAM
from core.say.messages import Message, message, text
from core.surface import Surface
from core.surfaces import SURFACES

STEPS = 60
PLAIN = "gradient_descent"
RIGHT = 20.0  # on the exam's map, of all step sizes on offer, the one that ends lowest
WINDOW = Window((-5.3, 1.7), (-2.9, 1.5))  # of the exam's map: as wide a unit across as up


def window_of(surface: Surface) -> Window:
    """Return the part of a ground that is shown."""
    return WINDOW if surface is EXAM else Window(*surface.domain)


def start_rate(surface: Surface) -> float:
    """Return the step size that a ground is shown with at first."""
    return RIGHT if surface is EXAM else surface.learning_rate


def walk_with(surface: Surface, rate: float) -> Walk:
    """Return the walk of plain steps from the ground's start."""
    return descend(surface, surface.start, method=PLAIN, learning_rate=rate, steps=STEPS)


def mend(surface: Surface, walk: Walk) -> Walk | None:
    """Return the walk that ends lowest, if it ends so much lower than `walk` that it can be sort."""
    rate = best_rate(surface, surface.start, limit=float("inf"), methods=(PLAIN,), steps=STEPS)
    better = None if rate is None else walk_with(surface, rate)
    return better if better is not None and mends(walk, better) else None


def picture(ground: str, walk: Walk) -> dict:
    """Return what the browser draws: the map with the walk, and the error step by step."""
    surface = SURFACES[ground]
    window = window_of(surface)
    floor, top = error_range(surface, walk)
    data = map_data(surface, walk, window)
    data["words"] |= {
        "step": text("downhill-map-step"),
        "end": text(_end(walk)),
        "across": text("downhill-size-across"),
    }
    data["words"]["up"] = text("downhill-size-up")
    return {**data, "errors": walk.losses.tolist(), "floor": floor, "top": top, "errorTicks": ticks(floor, top)}


def error_range(surface: Surface, walk: Walk) -> tuple[float, float]:
    """Return the lowest and the highest error to show: a walk that runs away leaves the picture, and the rest stays readable."""
    start, least, most = float(walk.losses[0]), float(walk.losses.min()), float(walk.losses.max())
    low = lowest(surface, window_of(surface))
    floor = min(least, start if low is None else low[2])
    floor = max(floor, start - 10 * max(1, abs(start)))
    room = max(start - floor, 1e-9)
    top = min(max(most, start), start + 1.5 * room)
    return floor - 0.08 * (top - floor), top + 0.08 * (top - floor)


def _end(walk: Walk) -> Message:
    return message("downhill-size-blown" if walk.diverged else "downhill-walk-stop", steps=walk.steps)


def says(surface: Surface, walk: Walk) -> list[Message]:
    """Say, for each place of the dial, where the walk stands; at its end, what kind of walk it was."""
    each = [step_says(walk, step) for step in range(STEPS)]
    places = [int(place + 1e-9) for place in dial_places(STEPS)]
    return [verdict(surface, walk) if step == STEPS else each[step] for step in places]


def step_says(walk: Walk, step: int) -> Message:
    """Say where the walk stands after a step, and how often it has jumped across so far."""
    rate = walk.learning_rate
    if step > walk.steps:
        return message("downhill-size-gone", step=step, rate=rate, steps=walk.steps)
    # As in the verdict: a walk that turns back only a few times does not jump.
    jumps = turns_back(walk) > FEW
    turns = turns_back(replace(walk, points=walk.points[: step + 1])) if jumps else 0
    return message("downhill-size-step", step=step, rate=rate, error=walk.losses[step], turns=turns)


def verdict(surface: Surface, walk: Walk) -> Message:
    """Say what kind of walk it was."""
    sort = kind(surface, walk)
    down = -1.0 if sort.way_down is None else min(sort.way_down, 1.0)
    return message(
        f"downhill-size-{sort.name.replace('_', '-')}",
        rate=walk.learning_rate,
        steps=walk.steps,
        first=walk.losses[0],
        last=walk.losses[-1],
        turns=sort.turns,
        rises=sort.rises,
        down=down,
        known="yes" if down >= 0 else "no",
    )


def dial_texts(walk: Walk) -> list[Message]:
    """Say what the dial reads out at each of its places."""
    steps = [int(place + 1e-9) for place in dial_places(STEPS)]
    return [
        message("downhill-dial", step=step, error=walk.losses[step])
        if step <= walk.steps
        else message("downhill-dial-gone", step=step)
        for step in steps
    ]


def mend_says(better: Walk) -> Message:
    """Say what the button does that sets the step size with which the walk ends lowest."""
    return message("downhill-size-mend", rate=better.learning_rate)


def limit_says(limit: StepSize) -> Message:
    """Say the exact limit of the step size on a bowl, and what it means along the sharpest curving."""
    return message(
        "downhill-size-limit",
        limit=limit.limit,
        share=limit.share,
        verdict=limit.verdict,
        side="same" if limit.factor > 0 else "other",
        left=abs(limit.factor),
    )
