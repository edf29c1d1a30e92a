"""The sheet that a visitor draws on, and an image of theirs on it."""

from pathlib import Path
from uuid import uuid4

import streamlit as st

from core.chapters.start.drawings import READY_MADE, from_image, pack, short, unpack
from core.chapters.start.words import DRAW
from core.draw import theme
from pages.shared import visit

HERE = Path(__file__).parent
FIRST = "heart"

_DRAW = st.components.v2.component(
    "why_draw",
    html=(HERE / "draw.html").read_text("utf-8"),
    css=(HERE / "draw.css").read_text("utf-8"),
    js=(HERE / "draw.js").read_text("utf-8"),
    isolate_styles=False,
)


def sheet() -> str:
    """Show the sheet and return what is on it: the short name of a ready-made drawing, or its dots as in the link."""
    state = st.session_state
    if "_drawing" not in state or visit.follows_url():
        asked = unpack(visit.asked("start_drawing"))
        bring(short(asked) if asked is not None else FIRST)

    def drawn() -> None:
        drawing = unpack(state["start_sheet"].drawing)
        if drawing is not None:
            state["_drawing"] = short(drawing)
            visit.moved()

    _DRAW(
        key="start_sheet",
        data={
            "stamp": state["_drawing_stamp"],
            "drawing": pack(unpack(state["_drawing"])),
            "ready": {title: pack(made()) for name, (title, made) in READY_MADE.items() if name != "dark"},
            "words": DRAW,
            "colors": [*theme.PAINT, theme.POINT],
        },
        on_drawing_change=drawn,
    )
    name = state["_drawing"]
    visit.write("start_drawing", name if name != FIRST else None)
    return name


def bring(name: str) -> None:
    """Put another drawing on the sheet."""
    st.session_state["_drawing"], st.session_state["_drawing_stamp"] = name, uuid4().hex


def upload() -> None:
    """Let a person put an image of theirs on the sheet."""
    with st.expander("Use a picture of yours", icon=":material/upload:"):
        st.file_uploader(
            "Its middle square is made into 32 × 32 light and dark dots. Nothing of it is kept when you leave.",
            type=["png", "jpg", "jpeg", "webp", "gif", "bmp"],
            key="start_upload",
            on_change=uploaded,
        )
        if "_drawing_fault" in st.session_state:
            st.warning(st.session_state["_drawing_fault"])


def uploaded() -> None:
    """Take a person's image; it is looked at once and not kept."""
    state = st.session_state
    state.pop("_drawing_fault", None)
    if (file := state["start_upload"]) is not None:
        try:
            bring(short(from_image(file.getvalue())))
        except ValueError as fault:
            state["_drawing_fault"] = str(fault)
        visit.moved()
