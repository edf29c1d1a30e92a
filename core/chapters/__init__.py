"""What each chapter computes, draws and says, one package per chapter. A chapter never imports another.

Three modules of a chapter are optional and found by their presence: `card` (a function `card()`), `worksheet` (a function
`worksheet(rng)`) and `notes` (a constant `NOTES`).
"""

from importlib import import_module
from importlib.util import find_spec
from types import ModuleType

from core.say.exercise import Exercise, worksheet_rng
from core.say.notes import Notes


def card(name: str) -> tuple[str, str] | None:
    """Return a chapter's small picture (the text of an SVG) and its text alternative, or None."""
    module = _module(name, "card")
    return module.card() if module else None


def worksheet(name: str, seed: int) -> list[Exercise]:
    """Return a chapter's exercises for a seed, the same on every machine. A chapter without a worksheet has none.

    A worksheet with an exercise whose blanks are all 0 is made again. Raises ValueError for an invalid seed.
    """
    rng, module = worksheet_rng(name, seed), _module(name, "worksheet")
    if module is None:
        return []
    exercises = module.worksheet(rng)
    while any(exercise.is_empty for exercise in exercises):
        exercises = module.worksheet(rng)
    return exercises


def has_worksheet(name: str) -> bool:
    """Return whether a chapter has a worksheet."""
    return _module(name, "worksheet") is not None


def notes(name: str) -> Notes | None:
    """Return a teacher's notes on a chapter, or None."""
    module = _module(name, "notes")
    return module.NOTES if module else None


def _module(chapter: str, part: str) -> ModuleType | None:
    package = f"{__name__}.{chapter}"
    name = f"{package}.{part}"
    return import_module(name) if find_spec(package) and find_spec(name) else None
