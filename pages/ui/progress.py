"""What a visitor has seen, kept in their browser: a line at the foot of each page, and the whole of it for the page of the visit.

The browser does the counting by itself and sends nothing; only the page of the visit asks for what it knows.
"""

from pathlib import Path
from typing import Any
from uuid import uuid4

import streamlit as st

from pages.chapter import Chapter
from pages.chapters import ASKED, CHAPTERS, chapter
from pages.ui import assets, predict

HERE = Path(__file__).parent

_MEMORY = st.components.v2.component(
    "why_memory",
    html='<div class="why-memory"></div>',
    css=assets.style(HERE / "progress.css"),
    js=assets.script(HERE / "progress.js"),
    isolate_styles=False,
)
STORY = {chapter.name: [scene.name for scene in chapter.scenes] for chapter in CHAPTERS}
KNOWN = {"story": STORY, "keys": list(ASKED)}


def line(current: Chapter) -> None:
    """Say how much was seen, count what is seen on this page, and lead to the page of the visit."""
    _MEMORY(key="memory", data=KNOWN, width="content")
    if current.name != "visit":
        st.page_link(chapter("visit").page(), label="Your visit", icon=":material/footprint:", help="")


def told() -> Any:
    """What the browser knows: None until it has told, and from when it should forget until it has."""
    forgotten = st.session_state.get("_forgotten", "")
    with st.container(key="memory_told"):
        data = {**KNOWN, "asks": True, "forgotten": forgotten}
        heard = _MEMORY(key="memory_asked", data=data, on_told_change=lambda: None).told
    return heard if isinstance(heard, dict) and heard.get("forgotten") == forgotten else None


def forget() -> None:
    """From a callback: nothing was seen or guessed, neither here nor in the browser."""
    predict.forget()
    st.session_state["_forgotten"] = uuid4().hex  # each time another word: the browser clears its memory once for each
