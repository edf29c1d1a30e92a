"""The frame around every chapter: its title and question above it, the ways on below it."""

import runpy
from contextvars import ContextVar
from pathlib import Path

import streamlit as st

from pages.chapters import CHAPTERS, HERE, Chapter, chapter
from pages.shared import visit

_framed = ContextVar("framed", default=False)


def run(page: st.Page, current: Chapter) -> None:
    """Run a chapter inside its frame; the router calls this."""
    token = _framed.set(True)
    try:
        with st.container(horizontal_alignment="center"), st.container(key="chapter", width=1040):
            page.run()
            foot(current)
    finally:
        _framed.reset(token)


def begin(file: str) -> Chapter:
    """The first line of every chapter's file: its title and the one question it answers.

    A host that runs `streamlit_app.py` as a plain script lets Streamlit start a file of `pages/` by itself, without its
    frame; the router is then run around it here.
    """
    if not _framed.get():
        runpy.run_path(str(HERE / "router.py"), run_name="__main__")
        st.stop()
    current = next(known for known in CHAPTERS if known.file == Path(file).name)
    st.title(current.title, anchor=False)
    st.markdown(f"##### {current.question}")
    return current


def foot(current: Chapter) -> None:
    """Share this view, start over, and the chapters before and after."""
    st.divider()
    with st.container(horizontal=True, vertical_alignment="center", key="ways"):
        with st.container(width="content"):
            share()
        visit.link(current, "Start this page over")
    at = CHAPTERS.index(current)
    with st.container(horizontal=True, horizontal_alignment="distribute", key="turn"):
        if at > 0:
            before = CHAPTERS[at - 1]
            st.page_link(before.page(), label=f"Before: {before.title}", icon=":material/arrow_back:", help="")
        if at + 1 < len(CHAPTERS):
            after = CHAPTERS[at + 1]
            st.page_link(
                after.page(),
                label=f"Next: {after.title}",
                icon=":material/arrow_forward:",
                icon_position="right",
            )


@st.fragment
def share() -> None:
    """The link to what is on screen, looked up when it is asked for: parts of a chapter change it without this frame."""
    with st.popover("Share this view", icon=":material/share:", key="share", on_change="rerun"):
        st.markdown("This link shows a friend exactly what you see now.")
        st.code(visit.address(), language=None, wrap_lines=True)


def experiments(current: Chapter, *tries: tuple[str, dict[str, object]]) -> None:
    """ "Try this": two or three experiments, each a link that sets the controls and says what to look for."""
    st.subheader("Try this", anchor=False)
    for words, controls in tries:
        with st.container(horizontal=True, vertical_alignment="center"):
            visit.link(current, "Set it up", **controls)
            st.markdown(words, width="content")


def ways_back() -> None:
    """After a fault: start the page over, or go to the start."""
    current = chapter(st.session_state.get("_page", CHAPTERS[0].url))
    visit.link(current, "Start this page over")
    st.page_link(CHAPTERS[0].page(), label="Go to the start")
