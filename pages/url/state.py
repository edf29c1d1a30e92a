"""What the server remembers of a visit, what the address asks for, and links that say it."""

from dataclasses import dataclass, field
from typing import Any, NamedTuple
from urllib.parse import urlencode
from uuid import uuid4

import streamlit as st

from pages.chapter import Chapter
from pages.server import streamlit_private as private

# The parameter by which a link of ours says "set this page to exactly this". Streamlit leaves the address bar as it was when a
# link leads to the page it stands on; taking this parameter away again makes it write the new address.
SETS = "set"
LONGEST = 20_000  # characters of one parameter that are looked at
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
    spoken: str = ""
    """The language in which the page was run last as a whole."""
    page: str = ""
    """The `url` of the chapter that is open."""
    is_back_on_page: bool = False
    """Whether this run is the first one since the visitor came (back) to this chapter."""
    scene: tuple[str, str] | None = None
    """The chapter and the scene that ran last, by their names."""
    scenes: dict[str, str] = field(default_factory=dict)
    """The scene that was open last in each chapter, by their names."""
    follows_address: bool = False
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
    mistakes: dict[str, str] = field(default_factory=dict)
    """The answers given in "What people get wrong", by the question's name."""
    formulas: dict[str, Any] = field(default_factory=dict)
    """The last few formulas that were typed: by its text a curve, or the error that says why there is none."""

    def take_focus(self) -> object:
        """Return `focus`, for the first part of the scene that asks, and clear it."""
        focus, self.focus = self.focus, None
        return focus


def visit() -> VisitState:
    """Return the visit of whoever asks for this run."""
    state = st.session_state.get(VISIT)
    if not isinstance(state, VisitState):
        state = st.session_state[VISIT] = VisitState()
    return state


def arrive(current: Chapter) -> None:
    """Begin a run: note how the visitor came. A link of ours is followed as back and forward are: what it does not name is at its default.

    A link that names controls but no scene, as those of earlier versions did, leads to the scene that has them.
    """
    state = visit()
    state.is_back_on_page = state.page != current.url
    state.page = current.url
    state.follows_address = False
    if state.is_back_on_page:
        state.experiment = None
    is_new = state.is_back_on_page or SETS in st.query_params
    if is_new and "scene" not in st.query_params:
        scene = current.scene_with(st.query_params)
        write("scene", None if scene is current.scenes[0] else scene.name)
    if SETS in st.query_params:
        state.focus = any(key.startswith(current.prefixes) for key in st.query_params)
        private.follow_as_history()
        del st.query_params[SETS]


def follows_url() -> bool:
    """Return whether the address decides everything in this run: a link of ours was followed, or back or forward was pressed."""
    return private.is_history_navigation() or visit().follows_address


def follow(prefixes: tuple[str, ...], values: dict[str, str]) -> None:
    """From a callback: set every control whose name begins with a prefix as `values` says, all others to their defaults."""
    for key in [key for key in st.query_params if key.startswith(prefixes) and key not in values]:
        del st.query_params[key]
    st.query_params.update(values)
    visit().follows_address = True


def end_run() -> None:
    """End the run of a scene: from now on the values of its controls win over the address."""
    state = visit()
    state.follows_address, state.focus = False, None
    state.on_page, state.rendering = state.rendering, set()


def was_unmounted(key: str) -> bool:
    """Whether a control, rendered in this run, was not rendered in the scene's last run."""
    visit().rendering.add(key)
    return key not in visit().on_page


def is_back_on_page() -> bool:
    """Return whether this run is the first one since the visitor came (back) to this chapter."""
    return visit().is_back_on_page


def moved() -> None:
    """From a callback: the visitor moved a control. From now on their hand counts, not the address they came with."""
    visit().is_back_on_page = False


def query_value(key: str) -> str | None:
    """Return what the address says for `key`: None where it says nothing, says it twice, or at unreasonable length."""
    values = st.query_params.get_all(key)
    return values[0] if len(values) == 1 and len(values[0]) <= LONGEST else None


def word(value: object) -> str:
    """Return how a value stands in the address; two or more with a dot between them."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list | tuple):
        return ".".join(map(word, value))
    return f"{value:.12g}" if isinstance(value, float) else str(value)


def write(key: str, value: str | None) -> None:
    """Make the address say `value` for `key`, or nothing for None."""
    values = st.query_params.get_all(key)
    if value is None:
        if values:
            del st.query_params[key]
    elif values != [value]:
        st.query_params[key] = value


def forget(*keys: str) -> None:
    """Reset these controls to their defaults, from a callback, because what they are about is another thing now."""
    for key in keys:
        st.session_state.pop(key, None)
        visit().values.pop(key, None)
        write(key, None)


def link(to: Chapter, label: str, *, scene: str | None = None, **controls: object) -> None:
    """Show a link to a chapter, or a scene of it, with its controls set as given; those not given stand at their defaults."""
    prefix = to.prefix_of(to.scene(scene))
    query = {
        f"{prefix}{name}": [str(each) for each in value] if isinstance(value, list) else str(value)
        for name, value in controls.items()
    }
    if scene:
        query["scene"] = scene
    st.page_link(to.page(), label=label, icon=":material/arrow_forward:", query_params={SETS: "1", **query}, help="")


def address(**more: str) -> str:
    """Return the link that shows a friend what this visitor sees now, with more parameters if given."""
    parameters = {key: st.query_params.get_all(key) for key in st.query_params}
    parameters.update({key: [value] for key, value in more.items()})
    return (st.context.url or "").split("?")[0] + (f"?{urlencode(parameters, doseq=True)}" if parameters else "")
