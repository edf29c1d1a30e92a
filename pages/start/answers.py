"""Below the opening's picture: the four boxes of the loop, lit in turn as a dial moves, and the three questions answered."""

from collections.abc import Sequence
from pathlib import Path

import streamlit as st

from core.say.messages import text
from pages import chapters
from pages.ui import assets

HERE = Path(__file__).parent
BOXES = ("bends", "downhill", "backprop", "train")  # the chapter that each leads to
QUESTIONS = {"slopes": "slopes", "bends": "sigmoid", "whole": "train"}

_LIGHTS = assets.component("why_lights", HERE / "lights", html='<div class="why-lights"></div>')


def boxes(dial: str, lit: Sequence[int | None]) -> None:
    """Show the four boxes; at each place of the dial the box `lit[place]` shines, or none."""
    with st.container(key="start_boxes", gap=None):
        for number, (column, name) in enumerate(zip(st.columns(4, gap="small"), BOXES, strict=True)):
            with column, st.container(border=True, height="stretch", gap=None, key=f"start_box_{number}"):
                _link(f"start-box-{number + 1}", name)
                st.caption(text(f"start-box-{number + 1}.what"))
        _LIGHTS(key=f"{dial}_lights", data={"dial": dial, "lit": list(lit), "boxes": len(BOXES)})


def answers(knobs: int) -> None:
    """Answer the three questions, for a network with so many knobs."""
    for column, (question, name) in zip(st.columns(3, gap="small"), QUESTIONS.items(), strict=True):
        with column, st.container(gap=None, key=f"start_why_{question}"):
            _link(f"start-why-{question}", name)
            st.markdown(text(f"start-why-{question}.answer", knobs=knobs))


def _link(id: str, name: str) -> None:
    to = chapters.by_name(name)
    st.page_link(to.page(), label=f"**{text(id)}**", help=text("start-see", chapter=to.title))
