"""What a visitor has seen, kept in their browser: a line at the foot of each page, and the whole of it for the page of the visit.

The browser does the counting by itself and sends nothing; only the page of the visit asks for what it knows.
"""

from pathlib import Path
from typing import Any
from uuid import uuid4

import streamlit as st

from core.say.messages import language, plural_forms, text
from pages import chapters
from pages.ui import assets, predict
from pages.url.visit import get_visit

HERE = Path(__file__).parent

_MEMORY = assets.component("why_memory", HERE / "progress", html='<div class="why-memory"></div>')


def story() -> dict[str, list[str]]:
    """Return the scenes of each chapter, by their names."""
    return {chapter.name: [scene.name for scene in chapter.scenes] for chapter in chapters.CHAPTERS}


def _settings() -> dict[str, Any]:
    return {"story": story(), "keys": list(chapters.PREDICTIONS)}


def line() -> None:
    """Say how much was seen, and count what is seen on this page."""
    words = {"seen": text("progress-seen", seen="{seen}", all="{all}", time="{time}"), "none": text("progress-none")}
    words |= plural_forms("progress-minutes")
    _MEMORY(key="memory", data={**_settings(), "language": language(), "words": words}, width="content")


def memory() -> Any:
    """Return what the browser remembers; None while it has not answered, or has not yet confirmed a reset."""
    reset = get_visit().reset
    with st.container(key="memory_told"):
        data = {**_settings(), "asks": True, "reset": reset}
        answer = _MEMORY(key="memory_asked", data=data, on_memory_change=lambda: None).memory
    return answer if isinstance(answer, dict) and answer.get("reset") == reset else None


def forget() -> None:
    """Forget what was seen and guessed, here and in the browser, from a callback."""
    predict.forget()
    get_visit().reset = uuid4().hex
