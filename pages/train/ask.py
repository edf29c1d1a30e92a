"""Ask the network: a click on the map asks about that place, adds a point, or removes one."""

import streamlit as st

from core.chapters.train import words
from core.chapters.train.maps import ask
from core.chapters.train.one_number import has_one_input
from core.chapters.train.pushes import push_figure
from core.chapters.train.run import OWN, Run
from core.say.messages import message, text
from core.say.verbatim import verbatim
from pages.train import map_clicks, player, runs, settings
from pages.train.live_picture import live_picture
from pages.train.own_data import own_popover
from pages.ui import controls, figure, stage
from pages.ui.experiments import experiments
from pages.ui.sentence import sentence


def scene() -> None:
    config = settings.read_elsewhere()
    with stage.choices():
        if config.data == OWN:
            own_popover()
        run = runs.load(config).run
        click = _choose_click(run)
        if config.added_points or config.removed_points:
            st.button(text("train-ask-undo"), on_click=map_clicks.undo, key="train_undo", icon=":material/undo:")
    tables = runs.load(config)
    map_clicks.reset_place(config.data)
    with stage.drawer():
        x, y = _place(run)
        answer = ask(run, x, y)
        st.markdown(text("train-ask-pushes"))
        figure.show(push_figure(run, answer), "train_pushes")
        st.caption(f"{text(words.colors(run))} {words.source(config)}")
    live_picture(
        tables, map_clicks.PICTURE, ask=(x, y), clicks="place", on_click=lambda: map_clicks.apply_click(run, click)
    )
    player.run_dial(tables)
    sentence(
        "train_at", words.say_answers(run, answer), pictures=(map_clicks.PICTURE, "train_pushes"), name="train_answer"
    )
    if refusal := st.session_state.pop("_train_edit_refused", ""):
        with stage.words():
            st.caption(refusal)
    experiments(
        (message("train-ask-far-chip"), {"x": 9.5, "y": 3.0, "data": "exam"}),
        (message("train-ask-add-chip"), {"click": "high"}),
        (message("train-ask-own-chip"), {"data": OWN}),
    )


def _choose_click(run: Run) -> str:
    labels = run.train_set.labels if run.classifies else (text("train-ask-low"), text("train-ask-high"))
    low, high = map(verbatim, labels)
    actions = {
        "ask": text("train-ask-does-ask"),
        "high": text("train-ask-does-add", label=high),
        "low": text("train-ask-does-add", label=low),
        "take": text("train-ask-does-take"),
    }
    return controls.choose(
        text("train-ask-click"), actions, key="train_click", default="ask", kind="pills", show_label=False
    )


def _place(run: Run) -> tuple[float, float]:
    """Show the controls for the place and return it. By default it lies at 5/8 of the map; with a single input y is 0."""
    place, has_one = [], has_one_input(run.train_set)
    names = run.train_set.names[:1] if has_one else run.train_set.names
    for column, label, (low, high), key in zip(st.columns(2), names, run.window, map_clicks.PLACE, strict=False):
        with column:
            middle = float(f"{low + 0.625 * (high - low):.2g}")
            place.append(controls.number(verbatim(label), -1e12, 1e12, middle, step=0.5, key=key, format="%.4g"))
    return place[0], 0.0 if has_one else place[1]
