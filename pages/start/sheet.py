"""The sheet that a visitor draws on, and an image of theirs on it."""

from pathlib import Path
from uuid import uuid4

import streamlit as st

from core.chapters.start.drawings import READY_MADE, ImageError, from_image, link_name, pack, unpack
from core.chapters.start.words import SHEET_WORDS
from core.draw import theme
from core.say.messages import text
from pages.ui import assets
from pages.url import locks
from pages.url import state as url_state
from pages.url.binding import bound

HERE = Path(__file__).parent
DRAWING, FIRST = "start_drawing", "heart"
ON_SHEET = ("face", "heart", "letter")  # the others are experiments below

_DRAW = assets.component("why_draw", HERE / "draw")


def sheet() -> str:
    """Show the sheet and return what is on it: the short name of a ready-made drawing, or its dots as in the link."""
    return bound(_show, DRAWING, FIRST, _read)


def _read(word: str) -> str | None:
    drawing = unpack(word)
    return None if drawing is None else link_name(drawing)


def _show(*, key: str, disabled: bool) -> str:
    """The sheet itself, with the drawing that `key` holds in the visit's state."""
    state = st.session_state
    if state[key] != state.get("_sheet_drawing"):  # another drawing than the browser's sheet has
        state["_sheet_drawing"], state["_sheet_stamp"] = state[key], uuid4().hex

    def on_stroke() -> None:
        name = _read(state["start_sheet"].drawing)
        if name is not None and not disabled:
            state[key] = state["_sheet_drawing"] = name
            url_state.visit().experiment = None  # what it set up is no more on the sheet
            url_state.moved()

    _DRAW(
        key="start_sheet",
        data={
            "stamp": state["_sheet_stamp"],
            "drawing": pack(unpack(state[key])),
            "locked": disabled,
            "ready": {
                text(f"start-drawing-{name}"): pack(make()) for name, make in READY_MADE.items() if name in ON_SHEET
            },
            "words": {word: text(f"start-draw-{word}") for word in SHEET_WORDS},
            "colors": [*theme.PAINT, theme.CHOSEN],
        },
        on_drawing_change=on_stroke,
    )
    return state[key]


def upload() -> None:
    """Let a person put an image of theirs on the sheet, where it is theirs to draw on."""
    if locks.hidden(DRAWING) or locks.locked(DRAWING) is not None:
        return
    with st.expander(text("start-draw-upload"), icon=":material/upload:"):
        st.file_uploader(
            text("start-draw-upload.how"),
            type=["png", "jpg", "jpeg", "webp", "gif", "bmp"],
            key="start_upload",
            on_change=on_upload,
        )
        if "_drawing_fault" in st.session_state:
            st.warning(st.session_state["_drawing_fault"])


def on_upload() -> None:
    """Take a person's image; it is looked at once and not kept."""
    state = st.session_state
    state.pop("_drawing_fault", None)
    if (file := state["start_upload"]) is not None:
        try:
            state[DRAWING] = link_name(from_image(file.getvalue()))
            url_state.visit().experiment = None
        except ImageError as fault:
            state["_drawing_fault"] = str(fault)
        url_state.moved()
