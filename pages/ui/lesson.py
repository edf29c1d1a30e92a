"""A lesson of 45 minutes, led by one link: `lesson=<stop>` in the address. N leads from stop to stop in presenter mode.

A stop whose scene is not there is left out.
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
    """One stop: a scene, how long a class needs there, and, by its name in the catalog (`lesson-<name>`), what to do."""

    chapter: str
    scene: str
    minutes: int

    @property
    def ask(self) -> str:
        """Say what the class does here."""
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
    """List the stops that there are."""
    return [stop for stop in LESSON if chapters.find(stop.chapter, stop.scene)]


def number() -> int | None:
    """Return the number of the stop that the address names, from 1; None where no lesson is on."""
    word = url_state.query_value(PARAMETER)
    numbers = {str(number): number for number in range(1, len(stops()) + 1)}
    return None if word is None or st.context.is_embedded else numbers.get(word)


def parameters(at: int) -> dict[str, str]:
    """Return the parameters of the link to a stop; presenter mode is on from the first to the last."""
    _, scene = stops()[at - 1].place
    return {PARAMETER: str(at), "present": "1", "scene": scene.name}


def words() -> str:
    """Say which stop of the lesson this is, and what to do; empty where no lesson is on."""
    at = number()
    if at is None:
        return ""
    stop = stops()[at - 1]
    return text("lesson-stop", n=at, all=len(stops()), minutes=stop.minutes, ask=stop.ask)


def line() -> None:
    """Show these words over the scene; in presenter mode they stand in its corner."""
    if says := words():
        st.caption(says, width="content")


def stop_link(way: str) -> bool:
    """Show the link to the stop before ("back") or after ("next"); return whether a lesson is on.

    The container has the name of the chapters' own links, so the presenter's keys press it.
    """
    at = number()
    if at is None:
        return False
    to = at + 1 if way == "next" else at - 1
    if 1 <= to <= len(stops()):
        chapter, scene = stops()[to - 1].place
        label = text("lesson-next", title=scene.title) if way == "next" else scene.title
        with st.container(key=f"{way}_chapter", width="content"):
            st.page_link(
                chapter.page(), label=label, query_params={url_state.SET_PARAMETER: "1", **parameters(to)}, help=""
            )
    elif way == "next":
        st.caption(text("lesson-end"))
    return True
