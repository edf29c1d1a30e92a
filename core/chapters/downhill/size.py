"""The scene "size": a walk with a step size of choice, its kind, and a step size that ends lower."""

from dataclasses import replace

from core.chapters.downhill.ground_map import Window, lowest_place, map_data, ticks
from core.chapters.downhill.kinds import MAX_TURNS, is_clearly_lower, kind_of, turns_back
from core.chapters.downhill.walk import steps_done
from core.descent import StepSize, Walk, best_rate, descend
from core.network_surfaces import EXAM
from core.say.messages import Message, message, text
from core.surface import Surface
from core.surfaces import SURFACES

STEPS = 60
METHOD = "gradient_descent"
BEST_RATE = 20.0  # of all step sizes on offer, it ends lowest on the exam's surface
WINDOW = Window((-5.3, 1.7), (-2.9, 1.5))  # of the exam's surface, with equal scales along both axes


def window_of(surface: Surface) -> Window:
    """Return the part of a surface that the map shows."""
    return WINDOW if surface is EXAM else Window(*surface.domain)


def start_rate(surface: Surface) -> float:
    """Return the first step size on a surface."""
    return BEST_RATE if surface is EXAM else surface.learning_rate


def walk_with(surface: Surface, rate: float) -> Walk:
    """Walk by gradient descent from the surface's start."""
    return descend(surface, surface.start, method=METHOD, learning_rate=rate, steps=STEPS)


def better_walk(surface: Surface, walk: Walk) -> Walk | None:
    """Return the walk with the step size that ends lowest, if it ends visibly lower than `walk`."""
    rate = best_rate(surface, surface.start, limit=float("inf"), methods=(METHOD,), steps=STEPS)
    better = None if rate is None else walk_with(surface, rate)
    return better if better is not None and is_clearly_lower(walk, better) else None


def picture(ground: str, walk: Walk) -> dict:
    """Return what the browser draws, as JSON data: the map with the walk, and the error step by step."""
    surface = SURFACES[ground]
    window = window_of(surface)
    floor, top = error_range(surface, walk)
    data = map_data(surface, walk, window)
    data["words"] |= {
        "step": text("downhill-map-step"),
        "end": text(_end(walk)),
        "across": text("downhill-size-across"),
        "up": text("downhill-size-up"),
    }
    return {**data, "errors": walk.losses.tolist(), "floor": floor, "top": top, "errorTicks": ticks(floor, top)}


def error_range(surface: Surface, walk: Walk) -> tuple[float, float]:
    """Return the range of errors to show: all of them, or of a walk that diverges those near its start, which stays readable."""
    start, lowest_error, highest_error = float(walk.losses[0]), float(walk.losses.min()), float(walk.losses.max())
    minimum = lowest_place(surface, window_of(surface))
    floor = min(lowest_error, start if minimum is None else minimum[2])
    floor = max(floor, start - 10 * max(1, abs(start)))
    fall = max(start - floor, 1e-9)
    top = max(highest_error, start)
    if walk.diverged:
        top = min(top, start + 1.5 * fall)
    return floor - 0.08 * (top - floor), top + 0.08 * (top - floor)


def _end(walk: Walk) -> Message:
    return message("downhill-size-blown" if walk.diverged else "downhill-walk-stop", steps=walk.steps)


def says(surface: Surface, walk: Walk) -> list[Message]:
    """List the sentence at each place of the dial: where the walk is, and at the end its kind."""
    sentences = [say_step(walk, step) for step in range(STEPS)]
    return [verdict(surface, walk) if step == STEPS else sentences[step] for step in steps_done(STEPS)]


def say_step(walk: Walk, step: int) -> Message:
    """Say where the walk is after a step, and how often it has jumped across."""
    rate = walk.learning_rate
    if step > walk.steps:
        return message("downhill-size-gone", step=step, rate=rate, steps=walk.steps)
    # Like the verdict, do not call a few turns jumps.
    jumps_across = turns_back(walk) > MAX_TURNS
    turns = turns_back(replace(walk, points=walk.points[: step + 1])) if jumps_across else 0
    return message("downhill-size-step", step=step, rate=rate, error=walk.losses[step], turns=turns)


def verdict(surface: Surface, walk: Walk) -> Message:
    """Say the kind of the walk."""
    kind = kind_of(surface, walk)
    down = -1.0 if kind.way_down is None else min(kind.way_down, 1.0)
    return message(
        f"downhill-size-{kind.name.replace('_', '-')}",
        rate=walk.learning_rate,
        steps=walk.steps,
        first=walk.losses[0],
        last=walk.losses[-1],
        turns=kind.turns,
        rises=kind.rises,
        down=down,
        known="yes" if down >= 0 else "no",
    )


def dial_texts(walk: Walk) -> list[Message]:
    """List the dial's read-outs."""
    return [
        message("downhill-dial", step=step, error=walk.losses[step])
        if step <= walk.steps
        else message("downhill-dial-gone", step=step)
        for step in steps_done(STEPS)
    ]


def say_better_rate(better: Walk) -> Message:
    """Label the button that sets the better step size."""
    return message("downhill-size-mend", rate=better.learning_rate)


def say_limit(limit: StepSize) -> Message:
    """Say the exact limit of the step size on a bowl, and what a step does along the direction of largest curvature."""
    return message(
        "downhill-size-limit",
        limit=limit.limit,
        share=limit.share,
        verdict=limit.verdict,
        side="same" if limit.factor > 0 else "other",
        left=abs(limit.factor),
    )
