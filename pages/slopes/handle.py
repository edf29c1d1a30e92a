"""Take hold of the point on the curve itself: dragging over a picture moves its dial, in the browser."""

from pathlib import Path

import streamlit as st

from pages.ui import assets

_HANDLE = st.components.v2.component(
    "why_handle",
    html="<i></i>",
    css=".why-handle { touch-action: pan-y; } .why-handle .marks { cursor: ew-resize; }",
    js=assets.script(Path(__file__).parent / "handle.js"),
    isolate_styles=False,
)


def handle(figure: str, dial: str, low: float, high: float) -> None:
    """Let a pointer drag over the figure of key `figure`, whose axis goes from `low` to `high`, and move the dial `dial`.

    The dial stays the way for keyboards and screen readers. Call it below both.
    """
    _HANDLE(key=f"{figure}_handle", data={"figure": figure, "dial": dial, "low": low, "high": high}, height=1)
