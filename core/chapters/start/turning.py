"""Your turn: what the game with the exam network's seven knobs starts from, and how it travels in a link."""

import math
from collections.abc import Mapping
from typing import Any

from core import exam

TRIES = ("hand", "arrows", "slopes")
# Short names of the knobs, as they stand in a link, in the order of `core.exam.KNOBS`.
NAMES = ("a_hours", "a_shift", "b_hours", "b_shift", "from_a", "from_b", "shift")
REACH = 15.0  # the knobs go from −15 to 15
ROUNDS = 500  # of the slopes' turn
RATE = exam.LEARNING_RATE
START = [float(knob) for knob in exam.SHAPE.flat(exam.start())]


def fresh(now: str = TRIES[0], knobs: list[float] | None = None) -> dict:
    """A game that begins: all three tries at the story's first knobs, the one that is open (`now`) at `knobs` if given."""
    tries = {name: {"knobs": list(START), "moves": 0, "best": None} for name in TRIES}
    if knobs is not None:
        tries[now]["knobs"] = list(knobs)
    return {"now": now, "tries": tries}


def held(game: dict, knobs: Mapping[int, float], now: str | None = None) -> dict:
    """The game with some knobs fixed in every try, by their place, and with one try open if given."""
    tries = {
        name: {**each, "knobs": [knobs.get(place, knob) for place, knob in enumerate(each["knobs"])]}
        for name, each in game["tries"].items()
    }
    return {"now": now or game["now"], "tries": tries}


def packed(knobs: list[float]) -> str | None:
    """Seven knobs for a link, or None where they stand as the story starts."""
    told = [f"{knob:.4g}" for knob in knobs]
    return None if told == [f"{knob:.4g}" for knob in START] else "_".join(told)


def knob(word: str) -> float | None:
    """One knob's value as a link says it; None for anything that it cannot stand at."""
    try:
        value = float(word)
    except ValueError:
        return None
    return value if abs(value) <= REACH else None


def unpacked(word: str | None) -> list[float] | None:
    """The knobs that `packed` wrote; None for anything else."""
    parts = (word or "").split("_")
    knobs = [value for value in map(knob, parts) if value is not None]
    return knobs if len(knobs) == len(parts) == len(START) else None


def checked(told: Any) -> dict | None:
    """A game as the browser told it, if every number in it can be so; None otherwise."""
    try:
        if told["now"] not in TRIES:
            return None
        game = fresh(told["now"])
        for name in TRIES:
            each = told["tries"][name]
            knobs, moves, best = [float(knob) for knob in each["knobs"]], int(each["moves"]), each["best"]
            best = None if best is None else float(best)
            if len(knobs) != len(START) or moves < 0 or not all(map(math.isfinite, [*knobs, best or 0])):
                return None
            game["tries"][name] = {"knobs": knobs, "moves": moves, "best": best}
    except (KeyError, TypeError, ValueError, OverflowError):
        return None
    return game
