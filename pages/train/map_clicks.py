"""A click on the map asks about that place, adds a point, or removes one."""

import streamlit as st

from core.chapters.train import editing
from core.chapters.train.one_number import has_one_input
from core.chapters.train.run import Run
from core.say.messages import text
from pages.train import settings
from pages.url import state as url_state
from pages.url.visit import get_visit

PLACE = ("train_x", "train_y")
PICTURE = "train_map"


def apply_click(run: Run, action: str) -> None:
    """Apply a click, from a callback, at the place that the picture reports."""
    spot = st.session_state[PICTURE].spot
    if not spot:
        return
    x, y = (float(f"{coordinate:.3g}") for coordinate in spot)
    if has_one_input(run.train_set):
        y = 0.0
    if action == "ask":
        st.session_state["train_x"], st.session_state["train_y"] = x, y
        return
    new_settings = (
        editing.remove_nearest(run, x, y) if action == "take" else editing.add_point(run, x, y, action == "high")
    )
    if new_settings is None:
        why = "few" if action == "take" else "many"
        st.session_state["_train_edit_refused"] = text("train-ask-refused", why=why, most=editing.MAX_ADDED)
    else:
        st.session_state["_train_edits"] = (
            settings.points_key(new_settings),
            new_settings.added_points,
            new_settings.removed_points,
        )


def undo() -> None:
    """Undo all edits of the points, from a callback."""
    st.session_state.pop("_train_edits", None)


def reset_place(data: str) -> None:
    """Reset the place when the data change: other data have other ranges."""
    session = st.session_state
    if session.get("_train_place_of", data) != data and not url_state.follows_url():
        for key in PLACE:
            session.pop(key, None)
            get_visit().values.pop(key, None)
            url_state.write(key, None)
    session["_train_place_of"] = data
