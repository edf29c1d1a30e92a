"""The stage: the one layout of every scene.

From top to bottom: the picture, its sentences, the dial, the choices and the experiments, and a drawer for everything else. A scene
shows its parts in any order, and each goes to its place. Inside a container that the scene has opened, a part stays there.
"""

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any

import streamlit as st

from core.say.messages import text
from pages.server.streamlit_private import is_open, open_containers

# Sets an attribute of its container, which Streamlit cannot.
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
    """Build the stage for the scene of that short name. Parts shown within the `with` block go to their places on it."""
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
        stage.places["experiments"] = st.container(key="tries", horizontal=True, gap="small", width="content")
    with st.container(key="drawer", width="content"):
        stage.places["drawer"] = st.popover(text("stage-more"), icon=":material/more_horiz:", key=f"drawer_{scene}")
    stage.depth = open_containers()
    token = _stage.set(stage)
    try:
        yield
    finally:
        _stage.reset(token)


def place(name: str) -> Any:
    """Return a context manager for that place of the stage, or for the container that the scene has opened."""
    stage = _stage.get()
    if stage is None or open_containers() > stage.depth:
        return nullcontext()
    return stage.places[name]


def picture() -> Any:
    """Return the place of the pictures. For two side by side: `left, right = stage.picture().columns(2)`."""
    return _container("picture")


def words() -> Any:
    """Return the place of the sentences."""
    return _container("words")


def choices() -> Any:
    """Return the place of at most two short choices, below the dial."""
    return _container("choices")


def drawer() -> Any:
    """Return the drawer, for everything that is not needed at first."""
    return _container("drawer")


def _container(name: str) -> Any:
    stage = _stage.get()
    return st.container() if stage is None else stage.places[name]


def in_drawer() -> bool:
    """Return whether the caller is inside the drawer."""
    stage = _stage.get()
    return stage is not None and is_open(stage.places["drawer"])


def reserve_words() -> None:
    """Reserve room for a later sentence: Streamlit does not render an empty container."""
    with place("words"):
        mark("words", "data-words", "later")


def mark(key: str, name: str, value: str) -> None:
    """Set an attribute of the container with that key. Call it inside the container."""
    _MARK(key=f"{key}_mark", data={"key": key, "name": name, "value": value})
