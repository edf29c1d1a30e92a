"""The stage: the one layout of every scene.

From top to bottom: the picture, the words that travel with it, the dial, the choices and the experiments, and a drawer for everything
else. A scene writes its parts in the order in which it thinks; each part finds its place by itself, unless the scene has opened a
container of its own for it.
"""

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any

import streamlit as st

from core.say.messages import text
from pages.server.streamlit_private import is_open, open_containers

# From top to bottom; "over" lies over the picture.
PLACES = ("picture", "words", "dial", "choices", "chips", "drawer")

# Writes an attribute on the container that it stands in: Streamlit has no way to.
_MARK = st.components.v2.component(
    "why_mark",
    html="<i hidden></i>",
    js="""export default ({ data, parentElement }) => {
      parentElement.closest(`.st-key-${data.key}`)?.setAttribute(data.name, data.value)
    }""",
    isolate_styles=False,
)


@dataclass
class _Stage:
    places: dict[str, Any] = field(default_factory=dict)
    depth: int = 0  # how many containers are open around the scene


_stage: ContextVar[_Stage | None] = ContextVar("stage", default=None)


@contextmanager
def build(scene: str) -> Iterator[None]:
    """Build the stage for the scene of that short name; what is shown within the block finds its place on it."""
    stage = _Stage()
    stage.places["picture"] = st.container(key="stage", gap=None)
    with stage.places["picture"]:
        mark("stage", "data-stage", scene)
        stage.places["over"] = st.container(key="over", gap=None)
    stage.places["words"] = st.container(key="words", gap=None)
    stage.places["dial"] = st.container(key="dials", gap=None)
    with st.container(key="under", horizontal=True, vertical_alignment="center", gap="small"):
        stage.places["choices"] = st.container(
            key="choices", horizontal=True, vertical_alignment="center", gap="small", width="content"
        )
        stage.places["chips"] = st.container(key="tries", horizontal=True, gap="small", width="content")
    with st.container(key="drawer", width="content"):
        stage.places["drawer"] = st.popover(text("stage-more"), icon=":material/more_horiz:", key=f"drawer_{scene}")
    stage.depth = open_containers()
    token = _stage.set(stage)
    try:
        yield
    finally:
        _stage.reset(token)


def place(name: str) -> Any:
    """Return a context: that place of the stage; where the scene has opened a container of its own, that container."""
    stage = _stage.get()
    if stage is None or open_containers() > stage.depth:
        return nullcontext()
    return stage.places[name]


def picture() -> Any:
    """Return the picture zone, for components and for pictures side by side: `left, right = stage.picture().columns(2)`."""
    return _place("picture")


def words() -> Any:
    """Return the place of the sentences."""
    return _place("words")


def choices() -> Any:
    """Return the place of at most two short choices, below the dial."""
    return _place("choices")


def drawer() -> Any:
    """Return the drawer: everything that a first look does not need."""
    return _place("drawer")


def _place(name: str) -> Any:
    stage = _stage.get()
    return st.container() if stage is None else stage.places[name]


def in_drawer() -> bool:
    """Return whether the caller builds a part of the drawer."""
    stage = _stage.get()
    return stage is not None and is_open(stage.places["drawer"])


def reserve_words() -> None:
    """Keep the room of the sentence that comes later: an empty container is not on the page."""
    with place("words"):
        mark("words", "data-words", "later")


def mark(key: str, name: str, value: str) -> None:
    """Write an attribute on the container of that key, from inside it."""
    _MARK(key=f"{key}_mark", data={"key": key, "name": name, "value": value})
