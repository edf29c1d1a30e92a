"""Below the opening's picture: four boxes that light up in turn as the dial moves, and three answers."""

from collections.abc import Sequence
from pathlib import Path

import streamlit as st

from core.say.messages import text
from pages import chapters
from pages.ui import assets

BOXES = ("bends", "downhill", "backprop", "train")  # the chapter that each box links to
QUESTIONS = {"slopes": "slopes", "bends": "sigmoid", "whole": "train"}

_LIGHTS = assets.component("why_lights", Path(__file__).with_name("answers"), html='<div class="why-lights"></div>')


def boxes(dial: str, active: Sequence[int | None]) -> None:
    """Show the four boxes with their heading. At each place of the dial the box `active[place]` is lit, or none."""
    with st.container(key="start_boxes", gap=None):
        st.markdown(text("start-boxes"))
        for number, (column, name) in enumerate(zip(st.columns(4, gap="small"), BOXES, strict=True)):
            with column, st.container(border=True, height="stretch", gap=None, key=f"start_box_{number}"):
                _link(f"start-box-{number + 1}", name)
                st.caption(text(f"start-box-{number + 1}.what"))
        _LIGHTS(key=f"{dial}_lights", data={"dial": dial, "lit": list(active), "boxes": len(BOXES)})


def answers(knobs: int) -> None:
    """Show the answers to the three questions, for a network with `knobs` parameters."""
    for column, (question, name) in zip(st.columns(3, gap="small"), QUESTIONS.items(), strict=True):
        with column, st.container(gap=None, key=f"start_why_{question}"):
            _link(f"start-why-{question}", name)
            st.markdown(text(f"start-why-{question}.answer", knobs=knobs))


def _link(id: str, name: str) -> None:
    chapter = chapters.by_name(name)
    st.page_link(chapter.page(), label=f"**{text(id)}**", help=text("start-see", chapter=chapter.title))
