"""Ask it: a click on the map asks about that place, or puts a point there, or takes one away."""

import streamlit as st

from core.chapters.train import editing, words
from core.chapters.train.map_pictures import cell_center, map_figure
from core.chapters.train.maps import ask
from core.chapters.train.pushes import push_figure
from core.chapters.train.run import Run
from core.say.verbatim import verbatim
from pages.train import player, runs, settings
from pages.ui import controls, figure
from pages.ui.experiments import experiments
from pages.ui.sentence import sentence
from pages.url import state as url_state

PLACE = ("train_x", "train_y")


def scene() -> None:
    """Show the dial, the map to click, and the answer with the neurons that pushed it."""
    config = settings.read()
    tables = runs.load(config)
    run = tables.run
    _new_place_for(config.data)
    player.dial_of(tables)
    left, right = st.columns([5, 4])
    with right:
        x, y = _place(run)
        answer = ask(run, x, y)
        figure.show(push_figure(run, answer), "train_pushes")
    with left:
        figure.show(map_figure(tables, answer), "train_map", on_select=lambda: _clicked(run))
        sentence(
            "train_at", words.answers_say(run, answer), pictures=("train_map", "train_pushes"), name="train_answer"
        )
        low, high = ("low", "high") if not run.classifies else map(verbatim, run.train_set.labels)
        does = {"ask": "asks here", "high": f"adds: {high}", "low": f"adds: {low}", "take": "takes a point away"}
        controls.choose("A click", does, key="train_click", default="ask", kind="pills", show_label=False)
    st.caption(f"{words.colors(run)} {words.source(config)}")
    if refusal := st.session_state.pop("_train_edit_refused", ""):
        st.info(refusal)
    if config.added or config.taken:
        st.button("Undo all points added or taken away", on_click=_undo, key="train_undo", icon=":material/undo:")
    experiments(
        ("Ask in a corner that it has never seen.", {"x": 9.5, "y": 3.0, "data": "exam"}),
        ("Choose “adds”, then click a few points into the other color. What gives way?", {"click": "high"}),
    )


def _place(run: Run) -> list[float]:
    """Ask for the place, by number or click. The default is five eighths of the way across and up."""
    place = []
    for column, label, (low, high), key in zip(st.columns(2), run.train_set.names, run.window, PLACE, strict=True):
        with column:
            middle = float(f"{low + 0.625 * (high - low):.2g}")
            place.append(controls.number(verbatim(label), -1e12, 1e12, middle, step=0.5, key=key, format="%.4g"))
    return place


def _clicked(run: Run) -> None:
    for place in st.session_state["train_map"].selection.get("place", [])[:1]:
        x, y = cell_center(run, int(place["cell"]))
        does = st.session_state.get("train_click", "ask")
        if does == "ask":
            st.session_state["train_x"], st.session_state["train_y"] = x, y
            continue
        edited = editing.take(run, x, y) if does == "take" else editing.add(run, x, y, does == "high")
        if edited is None:
            refused = (
                "too little would be left to learn from" if does == "take" else f"{editing.MOST} points are the most"
            )
            st.session_state["_train_edit_refused"] = f"That was not done: {refused}."
        else:
            st.session_state["_train_edits"] = (settings.same_points(edited), edited.added, edited.taken)


def _undo() -> None:
    st.session_state.pop("_train_edits", None)


def _new_place_for(data: str) -> None:
    """Forget the place when the data change: other data have other ranges."""
    state = st.session_state
    if state.get("_train_place_of", data) != data and not url_state.follows_url():
        for key in PLACE:
            state.pop(key, None)
            url_state.visit().values.pop(key, None)
            url_state.write(key, None)
    state["_train_place_of"] = data
