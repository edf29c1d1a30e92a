"""What each chapter computes, draws and says: one folder a chapter, none of which knows another.

Three files of a folder are optional, and found by their presence: `card.py` (a function `card()`), `worksheet.py` (a function
`worksheet(rng)`) and `notes.py` (a constant `NOTES`).
"""

from importlib import import_module
from importlib.util import find_spec
from types import ModuleType

from core.say.exercise import Exercise, worksheet_rng
from core.say.notes import Notes


def card(name: str) -> tuple[str, str] | None:
    """Return a chapter's own small picture (the text of an SVG) and what it shows, in words; None for a chapter that has none."""
    file = _file(name, "card")
    return file.card() if file else None


def worksheet(name: str, seed: int) -> list[Exercise]:
    """Return a chapter's exercises for a seed, the same everywhere; an empty list for a chapter without a worksheet.

    A sheet with an exercise whose blanks are all 0 is drawn again. Raises ValueError for a seed that is none.
    """
    rng, file = worksheet_rng(name, seed), _file(name, "worksheet")
    if file is None:
        return []
    sheet = file.worksheet(rng)
    while any(exercise.is_empty for exercise in sheet):
        sheet = file.worksheet(rng)
    return sheet


def has_worksheet(name: str) -> bool:
    """Return whether a chapter has a worksheet."""
    return _file(name, "worksheet") is not None


def notes(name: str) -> Notes | None:
    """Return a teacher's notes on a chapter; None for a chapter that has none."""
    file = _file(name, "notes")
    return file.NOTES if file else None


def _file(name: str, part: str) -> ModuleType | None:
    module = f"{__name__}.{name}.{part}"
    return import_module(module) if find_spec(f"{__name__}.{name}") and find_spec(module) else None
