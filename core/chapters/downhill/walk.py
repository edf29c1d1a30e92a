"""The scene "walk": gradient descent, or ascent, with two of the exam's seven parameters on a hidden map."""

from functools import lru_cache

import numpy as np

from core import exam
from core.chapters.downhill.ground_map import Window, map_data
from core.descent import Walk, descend
from core.journey import dial_places
from core.network_surfaces import EXAM, FIRST, SECOND
from core.say.messages import Message, message, text
from core.say.numbers import LEAST

RATE = 20.0  # of all step sizes on offer, it ends lowest; each step can be seen
STEPS = 20
WINDOW = Window((-5.3, 1.7), (-1.4, 3.0))  # equal scales along both axes; holds the start and the lowest place
DIRECTIONS = ("with", "against", "sideways")
FAR_STEPS = 10.0  # the lowest place is "far" if it is more than this many last steps away


@lru_cache(maxsize=2)
def story_walk(plus: bool = False) -> Walk:
    """Return the walk from the exam's start; with `plus` uphill, until it leaves the map."""
    walk = descend(EXAM, EXAM.start, method="gradient_descent", learning_rate=RATE, steps=STEPS, uphill=plus)
    exit_step = next((step for step, point in enumerate(walk.points) if point not in WINDOW), None)
    if exit_step is None:
        return walk
    return descend(EXAM, EXAM.start, method="gradient_descent", learning_rate=RATE, steps=exit_step, uphill=plus)


def has_left(walk: Walk) -> bool:
    """Return whether a walk ends outside the map."""
    return walk.points[-1] not in WINDOW


def picture(plus: bool) -> dict:
    """Return what the browser draws, as JSON data: the map with the walk, and the network with its two moving parameters."""
    walk = story_walk(plus)
    params = exam.SHAPE.flat(exam.start()).tolist()
    end = message("downhill-walk-left" if has_left(walk) else "downhill-walk-stop", steps=walk.steps)
    data = map_data(EXAM, walk, WINDOW)
    data["words"] |= {"end": text(end), "step": text("downhill-map-step")}
    return {**data, "params": params, "moving": [exam.index_of(FIRST), exam.index_of(SECOND)]}


def says(plus: bool) -> list[Message]:
    """List the sentence at each place of the dial."""
    walk = story_walk(plus)
    sentences = [say_step(walk, step) for step in range(walk.steps + 1)]
    return [sentences[step] for step in steps_done(walk.steps)]


def steps_done(steps: int) -> list[int]:
    """List the last step done at each place of a dial over `steps` steps."""
    return [int(place + 1e-9) for place in dial_places(steps)]


def say_step(walk: Walk, step: int) -> Message:
    """Say where the walk is after a step, and where it goes from there."""
    error, first = float(walk.losses[step]), float(walk.losses[0])
    if step == walk.steps:
        if walk.uphill:
            return message("downhill-walk-up-end", steps=step, first=first, error=error, times=error / first)
        distance = float(np.hypot(*(walk.points[-1] - EXAM.minima[0][:2])))
        last_move = float(np.hypot(*walk.moves[-1]))
        return message(
            "downhill-walk-end",
            steps=step,
            first=first,
            error=error,
            far="yes" if distance > FAR_STEPS * last_move else "no",
        )
    move_a, move_b = walk.moves[step]
    if walk.uphill:
        return message("downhill-walk-up", step=step, error=error, next=float(walk.losses[step + 1]))
    return message("downhill-walk-down", step=step, error=error, a=_direction(move_a), b=_direction(move_b))


def _direction(move: float) -> str:
    return "still" if abs(move) < LEAST else "up" if move > 0 else "down"


def dial_texts(plus: bool) -> list[Message]:
    """List the dial's read-outs."""
    walk = story_walk(plus)
    return [message("downhill-dial", step=step, error=walk.losses[step]) for step in steps_done(walk.steps)]


def say_lowest_place() -> Message:
    """Say how low the map's lowest place is, and that lower errors need more parameters."""
    return message("downhill-walk-more", lowest=EXAM.minima[0][2])


def answers() -> tuple[tuple[Message, Message], ...]:
    """Return the three directions to choose from, each with its explanation."""
    return tuple(
        (message(f"downhill-walk-{direction}"), message(f"downhill-walk-{direction}.because"))
        for direction in DIRECTIONS
    )


def right_answer() -> int:
    """Return the index of the direction in which a small step lowers the error."""
    a, b = EXAM.start
    slope_a, slope_b = EXAM.gradient(a, b)
    directions = ((slope_a, slope_b), (-slope_a, -slope_b), (-slope_b, slope_a))
    heights = [EXAM.f(a + 0.01 * step_a, b + 0.01 * step_b) for step_a, step_b in directions]
    return heights.index(min(heights))
