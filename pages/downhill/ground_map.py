"""The picture of both scenes: a walk on its map, and beside it what the walk does. Both move with the dial."""

from collections.abc import Callable, Mapping
from pathlib import Path

import streamlit as st

from core.say.exam_words import students
from core.say.messages import text
from pages.ui import assets, stage
from pages.ui import exam as exam_picture
from pages.url import state as url_state

HERE = Path(__file__).parent
DIAL, MAP = "downhill_step", "downhill_map"

_WALK = assets.component("why_walk", HERE / "walk", styles=exam_picture.STYLE, scripts=exam_picture.SCRIPT)


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
        picture: what `core.chapters.downhill` says of the walk.
        steps: from end to end of the dial.
        fog: whether the map is hidden until the walk is over.
        arrow: whether the next step is shown.
        asks: whether a question and its verdict lie over the picture: a narrow one then has room for them.
        on_lift: called when the walk has come to its end, and the fog has lifted.
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
    """Let the walk begin again, from a callback, because it is another one now."""
    url_state.forget(DIAL)
