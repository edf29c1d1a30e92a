"""Presenter mode for a class, `present=1` in any link: the picture fills the screen, and keys lead through the story."""

from pathlib import Path

import streamlit as st

from core.say.messages import text
from pages.chapter import Chapter
from pages.ui import assets, lesson
from pages.url import state as url_state

PARAMETER = "present"

_PRESENT = assets.component("why_present", Path(__file__).with_name("presenter"))


def is_on() -> bool:
    """Return whether the address asks for presenter mode. An embedded page has none."""
    return url_state.query_value(PARAMETER) == "1" and not st.context.is_embedded


def mount(current: Chapter) -> None:
    """Mount presenter mode: its keys, its styles, and a line in a corner about the keys and how to leave."""
    words = {part: text(f"present-{part}") for part in ("mode", "keys", "leave")}
    words["where"] = lesson.words() or f"{current.title} · {current.question}"
    _PRESENT(key="present", data={"words": words}, on_leave_change=_leave)


def _leave() -> None:
    url_state.write(PARAMETER, None)


def begin_button() -> None:
    """Show the button that begins presenter mode."""
    if st.button(
        text("stage-present"),
        icon=":material/present_to_all:",
        help=text("stage-present.help"),
        key="begin",
        on_click=url_state.write,
        args=(PARAMETER, "1"),
    ):
        st.rerun()  # the button is in a fragment, but the whole page changes
