"""The sheet that a visitor draws on, or fills with an image."""

from pathlib import Path

import streamlit as st

from core.chapters.start.drawings import READY_MADE, ImageError, from_image, link_name, pack, unpack
from core.chapters.start.words import SHEET_WORDS
from core.draw import theme
from core.say.messages import text
from pages.ui import assets
from pages.url import locks
from pages.url import state as url_state
from pages.url.binding import bind
from pages.url.visit import get_visit

DRAWING, FIRST = "start_drawing", "heart"
ON_SHEET = ("face", "heart", "letter")  # the others are among the experiments

_DRAW = assets.component("why_draw", Path(__file__).with_name("sheet"))


def sheet() -> str:
    """Show the sheet and return its drawing: the short name of a ready-made one, or its dots as in the link."""
    return bind(_show, DRAWING, FIRST, _read)


def _read(word: str) -> str | None:
    drawing = unpack(word)
    return None if drawing is None else link_name(drawing)


def _show(*, key: str, disabled: bool) -> str:
    """Show the sheet with the drawing `st.session_state[key]`."""
    session, visit = st.session_state, get_visit()

    def on_stroke() -> None:
        name = _read(session["start_sheet"].drawing)
        if name is not None and not disabled:
            session[key] = name
            visit.note_report(key, name)
            url_state.note_move()

    _DRAW(
        key="start_sheet",
        data={
            "revision": visit.revision(key, session[key]),
            "drawing": pack(unpack(session[key])),
            "locked": disabled,
            "ready": {
                text(f"start-drawing-{name}"): pack(make()) for name, make in READY_MADE.items() if name in ON_SHEET
            },
            "words": {word: text(f"start-draw-{word}") for word in SHEET_WORDS},
            "colors": [*theme.PAINT, theme.CHOSEN],
        },
        on_drawing_change=on_stroke,
        on_revision_change=on_stroke,
    )
    return session[key]


def upload() -> None:
    """Show the upload of an image for the sheet, unless the sheet is hidden or fixed."""
    if locks.is_hidden(DRAWING) or locks.lock_of(DRAWING) is not None:
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
    """Convert the uploaded image to a drawing, from a callback. The image is not stored."""
    session = st.session_state
    session.pop("_drawing_fault", None)
    if (file := session["start_upload"]) is not None:
        try:
            session[DRAWING] = link_name(from_image(file.getvalue()))
        except ImageError as fault:
            session["_drawing_fault"] = str(fault)
        url_state.note_move()
