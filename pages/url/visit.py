"""What the server remembers of a visit, in one dataclass."""

from dataclasses import dataclass, field
from typing import Any, NamedTuple
from uuid import uuid4

import streamlit as st

VISIT = "_visit"  # the one key of `st.session_state` that holds the visit


class Report(NamedTuple):
    """The last value of a component that both Python and the browser know."""

    value: Any
    revision: str
    """See `VisitState.revision`."""


class Prediction(NamedTuple):
    """A visitor's answer to a question that was asked before its picture was shown."""

    answer: str
    right: bool | None  # None: skipped
    question: str = ""


@dataclass
class VisitState:
    """The state of one visit, from run to run. A scene keeps its private state under keys of its own."""

    id: str = field(default_factory=lambda: uuid4().hex[:8])
    """Unique to the visit."""
    language: str = ""
    """The visitor's language: a folder of `locales/`."""
    page_language: str = ""
    """The language of the last run of the whole page."""
    page: str = ""
    """The `url` of the open chapter."""
    has_just_arrived: bool = False
    """True in the first run since the visitor came (back) to this chapter, until they move a control."""
    scene: tuple[str, str] | None = None
    """The names of the chapter and the scene that ran last."""
    scenes: dict[str, str] = field(default_factory=dict)
    """The last open scene of each chapter, by their names."""
    follows_url: bool = False
    """True if `set_controls` has written the address, which then wins over every control in this run."""
    values: dict[str, Any] = field(default_factory=dict)
    """The last value of each control, including controls that are not on the page now."""
    locks: dict[str, Any] = field(default_factory=dict)
    """The words to which a teacher's link fixes controls, for the whole visit."""
    on_page: set[str] = field(default_factory=set)
    """The controls that the last whole run of a scene rendered."""
    rendering: set[str] = field(default_factory=set)
    """The controls that this run has rendered so far."""
    reports: dict[str, Report] = field(default_factory=dict)
    """The last report of each dial, and of each other component that reports a control, by the control's key."""
    revisions: int = 0
    """The number of revisions given to components."""
    autoplays: set[tuple[str, str]] = field(default_factory=set)
    """What has already played by itself: the dial's key, and the word for what it showed."""
    focus: object = None
    """If true, the scene's first dial or sentence takes the focus. A new value asks for it again."""
    predictions: dict[str, Prediction] = field(default_factory=dict)
    """The predictions that were made or skipped, by their keys, in order."""
    verdicts: list[tuple[str, str, str]] = field(default_factory=list)
    """The verdicts to show on the open scene: a container's key, its side of the picture, and the words."""
    reset: str = ""
    """A new word each time the browser should forget the visitor's progress."""
    repetition: tuple[list[str], int] | None = None
    """The predictions that are asked once more, each with its seed, and the index of the current one."""
    glossary_miss: str = ""
    """A search of the glossary that found nothing."""
    quiz_answers: dict[str, str] = field(default_factory=dict)
    """The answers given in "What people get wrong", by the question's name."""
    formulas: dict[str, Any] = field(default_factory=dict)
    """The last few formulas by their text: a curve, or the error that explains why there is none."""

    def revision(self, key: str, value: Any) -> str:
        """Return the revision of a component's value: a new one if the value differs from the last report.

        A component receives it as `revision` in its `data`. The browser accepts a value from Python only with a new revision.
        """
        report = self.reports.get(key)
        if report is None or value != report.value:
            report = self.reports[key] = Report(value, self.new_revision())
        return report.revision

    def note_report(self, key: str, value: Any) -> None:
        """Note the value that the browser has reported, from a callback. It keeps its revision."""
        self.reports[key] = self.reports[key]._replace(value=value)

    def new_revision(self) -> str:
        """Return a new revision.

        Revisions are unique to a visit: after a restart of the server the browser still has one of the earlier visit.
        """
        self.revisions += 1
        return f"{self.id}-{self.revisions}"

    def take_focus(self) -> object:
        """Return `focus` and clear it, so that only the first part of the scene takes it."""
        focus, self.focus = self.focus, None
        return focus


def get_visit() -> VisitState:
    """Return the visit that this run belongs to."""
    visit = st.session_state.get(VISIT)
    if not isinstance(visit, VisitState):
        visit = st.session_state[VISIT] = VisitState()
    return visit
