"""The four boxes of the loop (guess, how wrong, ask, turn): each a link to its chapter, lit in turn as a dial moves."""

from collections.abc import Sequence
from pathlib import Path

import streamlit as st

from pages.chapters import chapter
from pages.ui import assets

HERE = Path(__file__).parent

LOOP = (
    ("1. Guess", "Each neuron multiplies each number by a knob, adds them up, and bends the sum.", "bends"),
    ("2. How wrong?", "Set the guess beside the right answer. The gap is the error.", "downhill"),
    (
        "3. Ask every knob",
        "The blame goes back through the layers. Each knob is told: up or down, and how much.",
        "backprop",
    ),
    ("4. Turn every knob", "Turn each knob a little, in the direction that makes the error smaller.", "train"),
)

_LIGHTS = st.components.v2.component(
    "why_lights",
    html='<div class="why-lights"></div>',
    css=assets.style(HERE / "lights.css"),
    js=assets.script(HERE / "lights.js"),
    isolate_styles=False,
)


def boxes(dial: str, lit: Sequence[int | None]) -> None:
    """Show the four boxes; at each place of the dial the box `lit[place]` shines, or none."""
    with st.container(key="start_boxes"):
        for number, (column, (name, words, url)) in enumerate(zip(st.columns(4, gap="small"), LOOP, strict=True)):
            with column, st.container(border=True, height="stretch", gap="xxsmall", key=f"start_box_{number}"):
                st.page_link(chapter(url).page(), label=f"**{name}**", help=f"See it in “{chapter(url).title}”")
                st.caption(words)
        _LIGHTS(key=f"{dial}_lights", data={"dial": dial, "lit": list(lit), "boxes": len(LOOP)})
