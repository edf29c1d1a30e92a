"""The picture of both scenes: a walk on its map, and next to it the effect of the walk. Both follow the dial."""

from collections.abc import Callable, Mapping
from pathlib import Path

import streamlit as st

from core.say.exam_words import students
from core.say.messages import text
from pages.ui import assets, stage
from pages.ui import exam as exam_picture
from pages.url import state as url_state

DIAL, MAP = "downhill_step", "downhill_map"

_WALK = assets.component(
    "why_walk", Path(__file__).with_name("ground_map"), styles=exam_picture.STYLE, scripts=exam_picture.SCRIPT
)


def ground_map(
    picture: Mapping,
    *,
    steps: int,
    fog: bool = False,
    arrow: bool = True,
    asks: bool = False,
    on_lift: Callable[[], None] = lambda: None,
) -> None:
    """Show the map of a walk.

    Args:
        picture: the data of the walk, from `core.chapters.downhill`.
        steps: the number of steps from end to end of the dial.
        fog: whether the map is hidden until the end of the walk.
        arrow: whether the next step is shown.
        asks: whether a question or verdict covers part of the picture. A narrow picture then leaves room for it.
        on_lift: called when the fog lifts at the end of the walk.
    """
    side = "downhill-map-students-alt" if "params" in picture else "downhill-map-errors-alt"
    data = {
        **exam_picture.data(),
        **picture,
        "words": {**picture["words"], "students": students()},
        "almost": text("exam-almost"),
        "sideAlt": text(side),
        "dial": DIAL,
        "steps": steps,
        "fog": fog,
        "arrow": arrow,
        "asks": asks,
    }
    with stage.picture(), st.container(key=f"{MAP}_figure"):
        _WALK(key=MAP, data=data, on_lifted_change=on_lift)


def reset_dial() -> None:
    """Reset the dial, from a callback, because the walk has changed."""
    url_state.forget(DIAL)
