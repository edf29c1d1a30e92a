"""Seven valleys: the game's state as it begins, as a browser reports it, and as it stands in a link."""

import math
from collections.abc import Mapping
from typing import Any

from core import exam

STAGES = ("hand", "tilt", "valleys", "roll")
# The try that each stage plays on: the valleys are seen on the balls of "tilt".
TRY_OF = {"hand": "hand", "tilt": "tilt", "valleys": "tilt", "roll": "roll"}
TRIES = ("hand", "tilt", "roll")
# Short names of the seven parameters in a link, in the order of `core.exam.KNOBS`.
NAMES = ("a_hours", "a_shift", "b_hours", "b_shift", "from_a", "from_b", "shift")
OLD_STAGES = {"arrows": "tilt", "slopes": "roll"}  # as links of earlier versions name them
MOST_STEPS = 3_000  # of rolling
SMALL = 0.01  # the error at which rolling ends
START = [float(value) for value in exam.SHAPE.flat(exam.start())]

Game = dict[str, Any]


def new_game(stage: str = STAGES[0], params: list[float] | None = None) -> Game:
    """Return a game in which every try stands at the story's start, the open one at `params` (7,) if given."""
    tries = {name: {"params": list(START), "moves": 0, "looks": 0, "best": None} for name in TRIES}
    if params is not None:
        tries[TRY_OF[stage]]["params"] = list(params)
    return {"stage": stage, "tries": tries}


def hold(game: Game, params: Mapping[int, float], stage: str | None = None) -> Game:
    """Return the game with some parameters fixed in every try, by their index, and with `stage` open if given."""
    tries = {
        name: {**each, "params": [params.get(index, value) for index, value in enumerate(each["params"])]}
        for name, each in game["tries"].items()
    }
    return {"stage": stage or game["stage"], "tries": tries}


def read_stage(word: str | None) -> str | None:
    """Read a stage's name from a link; None for anything else."""
    stage = OLD_STAGES.get(word or "", word)
    return stage if stage in STAGES else None


def write_score(game: Game) -> str | None:
    """Write the best error and the looks of each try for a link; None where no try has begun."""
    tries = {name: each for name, each in game["tries"].items() if each["moves"]}
    return (
        ",".join(f"{name}:{each['best']:.4g}:{each['moves']}:{each['looks']}" for name, each in tries.items()) or None
    )


def with_score(game: Game, word: str | None) -> Game:
    """Return the game with the scores that `write_score` wrote; what is no score counts as nothing."""
    tries = {name: dict(each) for name, each in game["tries"].items()}
    for part in (word or "").split(","):
        name, *numbers = part.split(":")
        try:
            best, moves, looks = float(numbers[0]), int(numbers[1]), int(numbers[2])
        except (ValueError, IndexError):
            continue
        if name in tries and len(numbers) == 3 and math.isfinite(best) and best >= 0 and 0 < moves <= looks < 10**12:
            tries[name] |= {"best": best, "moves": moves, "looks": looks}
    return {**game, "tries": tries}


def read_game(report: Any) -> Game | None:
    """Read a game as the browser reports it; None if anything in it cannot be."""
    try:
        game = new_game(STAGES[STAGES.index(report["stage"])])
        for name, each in game["tries"].items():
            other = report["tries"][name]
            params, moves, looks = [float(value) for value in other["params"]], int(other["moves"]), int(other["looks"])
            best = None if other["best"] is None else float(other["best"])
            if len(params) != len(START) or min(moves, looks) < 0 or not all(map(math.isfinite, [*params, best or 0])):
                return None
            each |= {"params": params, "moves": moves, "looks": looks, "best": best}
    except (KeyError, TypeError, ValueError, OverflowError):
        return None
    return game
