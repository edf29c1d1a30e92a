"""What a click on the map does: it asks about that place, adds a point there, or takes one away."""

import streamlit as st

from core.chapters.train import editing
from core.chapters.train.one_number import has_one_input
from core.chapters.train.run import Run
from core.say.messages import text
from pages.train import settings
from pages.url import state as url_state

PLACE = ("train_x", "train_y")
PICTURE = "train_map"


def clicked(run: Run, does: str) -> None:
    """From a callback: do what a click does, at the place that the picture reports."""
    spot = st.session_state[PICTURE].spot
    if not spot:
        return
    x, y = (float(f"{each:.3g}") for each in spot)
    if has_one_input(run.train_set):
        y = 0.0
    if does == "ask":
        st.session_state["train_x"], st.session_state["train_y"] = x, y
        return
    edited = editing.remove_nearest(run, x, y) if does == "take" else editing.add_point(run, x, y, does == "high")
    if edited is None:
        why = "few" if does == "take" else "many"
        st.session_state["_train_edit_refused"] = text("train-ask-refused", why=why, most=editing.MAX_ADDED)
    else:
        st.session_state["_train_edits"] = (settings.same_points(edited), edited.added_points, edited.removed_points)


def undo() -> None:
    """Forget all edits of the points, from a callback."""
    st.session_state.pop("_train_edits", None)


def new_place_for(data: str) -> None:
    """Forget the place when the data change: other data have other ranges."""
    state = st.session_state
    if state.get("_train_place_of", data) != data and not url_state.follows_url():
        for key in PLACE:
            state.pop(key, None)
            url_state.visit().values.pop(key, None)
            url_state.write(key, None)
    state["_train_place_of"] = data
