"""The state of the seven valleys game: initial, reported by the browser, and encoded in a link."""

import math
from collections.abc import Mapping
from typing import Any

from core import exam

STAGES = ("hand", "tilt", "valleys", "roll")
# The attempt that each stage plays on: the stage "valleys" shows the balls of "tilt".
TRY_OF = {"hand": "hand", "tilt": "tilt", "valleys": "tilt", "roll": "roll"}
TRIES = ("hand", "tilt", "roll")
# Names of the seven parameters in a link, in the order of `core.exam.KNOBS`.
NAMES = ("a_hours", "a_shift", "b_hours", "b_shift", "from_a", "from_b", "shift")
LEGACY_STAGES = {"arrows": "tilt", "slopes": "roll"}  # in links of earlier versions
MAX_STEPS = 3_000  # of rolling
FINAL_LOSS = 0.01  # rolling ends here
START = list(exam.START_ON_GRID)

Game = dict[str, Any]


def new_game(stage: str = STAGES[0], params: list[float] | None = None) -> Game:
    """Return a game with every attempt at the story's start, and that of `stage` at `params` (7,) if given."""
    tries = {name: {"params": list(START), "moves": 0, "looks": 0, "best": None} for name in TRIES}
    if params is not None:
        tries[TRY_OF[stage]]["params"] = list(params)
    return {"stage": stage, "tries": tries}


def fix_params(game: Game, fixed_params: Mapping[int, float], stage: str | None = None) -> Game:
    """Return the game with parameters fixed by their index in every attempt, and at `stage` if given."""
    tries = {
        name: {**attempt, "params": [fixed_params.get(index, value) for index, value in enumerate(attempt["params"])]}
        for name, attempt in game["tries"].items()
    }
    return {"stage": stage or game["stage"], "tries": tries}


def read_stage(name: str | None) -> str | None:
    """Read the name of a stage from a link. Return None for anything else."""
    stage = LEGACY_STAGES.get(name or "", name)
    return stage if stage in STAGES else None


def write_score(game: Game) -> str | None:
    """Encode the best error, moves and evaluations of each attempt for a link. Return None if none has begun."""
    scores = [
        f"{name}:{attempt['best']:.4g}:{attempt['moves']}:{attempt['looks']}"
        for name, attempt in game["tries"].items()
        if attempt["moves"]
    ]
    return ",".join(scores) or None


def with_score(game: Game, score: str | None) -> Game:
    """Return the game with the scores of `write_score`. Invalid parts are ignored."""
    tries = {name: dict(attempt) for name, attempt in game["tries"].items()}
    for part in (score or "").split(","):
        name, *numbers = part.split(":")
        try:
            best, moves, looks = (read(number) for read, number in zip((float, int, int), numbers, strict=True))
        except ValueError:
            continue
        if name in tries and math.isfinite(best) and best >= 0 and 0 < moves <= looks < 10**12:
            tries[name] |= {"best": best, "moves": moves, "looks": looks}
    return {**game, "tries": tries}


def read_game(report: Any) -> Game | None:
    """Validate a game that the browser reports. Return None if anything in it is invalid."""
    try:
        game = new_game(STAGES[STAGES.index(report["stage"])])
        for name, attempt in game["tries"].items():
            entry = report["tries"][name]
            params = [float(value) for value in entry["params"]]
            moves, looks = int(entry["moves"]), int(entry["looks"])
            best = None if entry["best"] is None else float(entry["best"])
            if len(params) != len(START) or min(moves, looks) < 0 or not all(map(math.isfinite, [*params, best or 0])):
                return None
            attempt |= {"params": params, "moves": moves, "looks": looks, "best": best}
    except (KeyError, TypeError, ValueError, OverflowError):
        return None
    return game
