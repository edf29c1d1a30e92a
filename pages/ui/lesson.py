"""A lesson of 45 minutes with one link: `lesson=<stop>` in the address. In presenter mode the key N leads to the next stop.

A stop whose scene does not exist is left out.
"""

from dataclasses import dataclass

import streamlit as st

from core.say.messages import text
from pages import chapters
from pages.chapter import Chapter, Scene
from pages.url import state as url_state

PARAMETER = "lesson"


@dataclass(frozen=True)
class Stop:
    """One stop: a scene, and the minutes that a class needs for it. The message `lesson-<scene>` says what to do."""

    chapter: str
    scene: str
    minutes: int

    @property
    def ask(self) -> str:
        """Return what the class does here."""
        return text(f"lesson-{self.scene}")

    @property
    def place(self) -> tuple[Chapter, Scene]:
        """Return the chapter and the scene."""
        place = chapters.find(self.chapter, self.scene)
        assert place is not None
        return place


LESSON = (
    Stop("start", "watch", 5),
    Stop("start", "turn", 10),
    Stop("downhill", "walk", 10),
    Stop("bends", "sum", 5),
    Stop("sigmoid", "hint", 5),
    Stop("sigmoid", "answer", 5),
    Stop("teachers", "exit", 5),
)


def stops() -> list[Stop]:
    """Return the stops whose scenes exist."""
    return [stop for stop in LESSON if chapters.find(stop.chapter, stop.scene)]


def number() -> int | None:
    """Return the number of the current stop, from 1; None outside a lesson."""
    return None if st.context.is_embedded else url_state.query_number(PARAMETER, len(stops()))


def parameters(stop_number: int) -> dict[str, str]:
    """Return the parameters of the link to a stop. Presenter mode is on at every stop."""
    _, scene = stops()[stop_number - 1].place
    return {PARAMETER: str(stop_number), "present": "1", "scene": scene.name}


def words() -> str:
    """Return which stop of the lesson this is, and what to do; "" outside a lesson."""
    stop_number = number()
    if stop_number is None:
        return ""
    stop = stops()[stop_number - 1]
    return text("lesson-stop", n=stop_number, all=len(stops()), minutes=stop.minutes, ask=stop.ask)


def line() -> None:
    """Show `words` over the scene. In presenter mode they are in a corner."""
    if says := words():
        st.caption(says, width="content")


def stop_link(direction: str) -> bool:
    """Show the link to the previous ("back") or the next stop ("next"). Return whether a lesson is on.

    The container has the key of the links between chapters, so the presenter's keys press it.
    """
    stop_number = number()
    if stop_number is None:
        return False
    target_number = stop_number + 1 if direction == "next" else stop_number - 1
    if 1 <= target_number <= len(stops()):
        chapter, scene = stops()[target_number - 1].place
        label = text("lesson-next", title=scene.title) if direction == "next" else scene.title
        with st.container(key=f"{direction}_chapter", width="content"):
            st.page_link(
                chapter.page(),
                label=label,
                query_params={url_state.SET_PARAMETER: "1", **parameters(target_number)},
                help="",
            )
    elif direction == "next":
        st.caption(text("lesson-end"))
    return True
