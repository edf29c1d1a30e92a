"""A visitor's progress, in their browser's storage: a line in the footer, and all of it for the page of the visit.

The browser counts and sends nothing. Only the page of the visit requests the progress.
"""

from pathlib import Path
from typing import Any
from uuid import uuid4

import streamlit as st

from core.say.language import language
from core.say.messages import plural_forms, text
from pages import chapters
from pages.ui import assets, predict
from pages.url.visit import get_visit

_MEMORY = assets.component("why_memory", Path(__file__).with_name("progress"), html='<div class="why-memory"></div>')


def story() -> dict[str, list[str]]:
    """Return the names of each chapter's scenes."""
    return {chapter.name: [scene.name for scene in chapter.scenes] for chapter in chapters.CHAPTERS}


def _settings() -> dict[str, Any]:
    return {"story": story(), "keys": list(chapters.PREDICTIONS)}


def line() -> None:
    """Show how much the visitor has seen, and count this page."""
    words = {"seen": text("progress-seen", seen="{seen}", all="{all}", time="{time}"), "none": text("progress-none")}
    words |= plural_forms("progress-minutes")
    _MEMORY(key="memory", data={**_settings(), "language": language(), "words": words}, width="content")


def memory() -> Any:
    """Return the progress in the browser's storage; None until the browser answers, or confirms a reset."""
    reset = get_visit().reset
    with st.container(key="memory_told"):
        data = {**_settings(), "asks": True, "reset": reset}
        answer = _MEMORY(key="memory_asked", data=data, on_memory_change=lambda: None).memory
    return answer if isinstance(answer, dict) and answer.get("reset") == reset else None


def forget() -> None:
    """Reset progress and predictions, here and in the browser, from a callback."""
    predict.forget()
    get_visit().reset = uuid4().hex
