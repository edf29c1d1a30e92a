"""A sign for the led tour: whether the sum that the visitor makes by hand is a hill."""

from collections.abc import Sequence
from pathlib import Path

import streamlit as st

from pages.ui import assets

HILL = "bends_hill"  # the tour waits until this part comes to rest at 1

_HILL = st.components.v2.component(
    "why_hill",
    html="<i hidden></i>",
    js=assets.script(Path(__file__).parent / "hill.js"),
    isolate_styles=False,
)


def hill_sign(dials: Sequence[str], hills: Sequence[Sequence[bool]]) -> None:
    """Follow two dials in the browser: the part `HILL` has the value 1 where `hills` (first dial outermost) is true, else 0."""
    with st.container(key=HILL):
        _HILL(key=f"{HILL}_sign", data={"key": HILL, "dials": list(dials), "hills": [list(row) for row in hills]})
