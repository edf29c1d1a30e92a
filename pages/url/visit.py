"""What the server remembers of a visit, in one dataclass."""

from dataclasses import dataclass, field
from typing import Any, NamedTuple
from uuid import uuid4

import streamlit as st

VISIT = "_visit"  # the one key of `st.session_state` that holds the visit


class DialReport(NamedTuple):
    """Where the browser's dial stands, as far as Python knows."""

    value: float
    turn: str  # the browser takes a value of Python's only with a new turn


class Prediction(NamedTuple):
    """An answer to a question that was asked before its picture was shown."""

    answer: str
    right: bool | None  # None: skipped


@dataclass
class VisitState:
    """One visit, from run to run. Scenes keep what is theirs alone under keys of their own."""

    id: str = field(default_factory=lambda: uuid4().hex[:8])
    """A word that no other visit has."""
    language: str = ""
    """The language that the visitor is shown: a folder of `locales/`."""
    page_language: str = ""
    """The language in which the page was run last as a whole."""
    page: str = ""
    """The `url` of the chapter that is open."""
    is_back_on_page: bool = False
    """Whether this run is the first one since the visitor came (back) to this chapter."""
    scene: tuple[str, str] | None = None
    """The chapter and the scene that ran last, by their names."""
    scenes: dict[str, str] = field(default_factory=dict)
    """The scene that was open last in each chapter, by their names."""
    follows_url: bool = False
    """Whether a callback has written the address, which then decides everything in this run."""
    values: dict[str, Any] = field(default_factory=dict)
    """Where each control stood last, also those that are not on the page now."""
    locks: dict[str, Any] = field(default_factory=dict)
    """What a teacher's link fixed controls to, for the whole visit."""
    on_page: set[str] = field(default_factory=set)
    """The controls that the last whole run of a scene rendered."""
    rendering: set[str] = field(default_factory=set)
    """The controls that this run has rendered so far."""
    dials: dict[str, DialReport] = field(default_factory=dict)
    """The dials, by their keys."""
    turns: int = 0
    """How many turns were given to dials."""
    autoplays: set[tuple[str, str]] = field(default_factory=set)
    """What has played by itself: the dial's key, and the word for what it showed."""
    focus: object = None
    """What asks that the focus go to the scene's first dial or sentence; None where nothing does."""
    experiment: str | None = None
    """The experiment ("Try this") that was set up last on this page."""
    predictions: dict[str, Prediction] = field(default_factory=dict)
    """The predictions that were made or skipped, by their keys, in order."""
    verdicts: list[tuple[str, str, str]] = field(default_factory=list)
    """What the open scene says of its predictions: the key of a container, its place on the picture, and the words."""
    reset: str = ""
    """A new word each time the browser should forget what it remembers of the visitor."""
    repetition: tuple[list[str], int] | None = None
    """The questions that are asked once more, each with its seed, and the place of the one that is asked now."""
    glossary_miss: str = ""
    """A search of the glossary that found nothing."""
    quiz_answers: dict[str, str] = field(default_factory=dict)
    """The answers given in "What people get wrong", by the question's name."""
    formulas: dict[str, Any] = field(default_factory=dict)
    """The last few formulas that were typed: by its text a curve, or the error that says why there is none."""

    def take_focus(self) -> object:
        """Return `focus`, for the first part of the scene that asks, and clear it."""
        focus, self.focus = self.focus, None
        return focus


def get_visit() -> VisitState:
    """Return the visit that this run belongs to."""
    state = st.session_state.get(VISIT)
    if not isinstance(state, VisitState):
        state = st.session_state[VISIT] = VisitState()
    return state
