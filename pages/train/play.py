"""Watch it learn: a whole run with its network, played by one dial, on the selected data or a person's own."""

import streamlit as st

from core.chapters.train import network_words
from core.chapters.train.run import OWN, Run, learn
from core.network import Network
from core.receipts import receipt
from core.say.messages import message, text
from core.table import read
from pages.train import choices, play_drawer, player, runs, settings
from pages.train.live_picture import live_picture
from pages.train.own_data import own_popover
from pages.ui import controls, stage
from pages.ui.experiments import experiments
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols

PICTURE = "train_network"
SPIRAL = {"data": "spiral", "layer_1": 8, "layer_2": 8, "rate": 0.03, "method": "adam", "rounds": 2000}
LARGE = {"data": "circle", "bend": "relu", "rate": 10.0}


def scene() -> None:
    with stage.choices():
        choices.DATA_CONTROL.show()
        config = settings.read()
        if config.data == OWN:  # read the data before drawing the run
            own_popover()
        options = {name: text(f"train-play-lines.{name}") for name in ("knobs", "slopes")}
        label = text("train-play-lines")
        lines = controls.choose(label, options, key="train_lines", default="knobs", kind="segmented", show_label=False)
    tables = runs.load(config)
    run, knob = tables.run, knob_index(tables.run)
    live_picture(tables, PICTURE, slopes=lines == "slopes", knob=knob, clicks="knob", on_click=choose_knob)
    player.run_dial(tables)
    sentence("train_at", tables.sentences, pictures=(PICTURE,))
    if knob is not None:
        sentence("train_at", network_words.say_param(run, knob), name="train_knob", kind="caption")
    player.show_end(run)
    with stage.drawer():
        play_drawer.show(tables, config, knob, slopes=lines == "slopes")
    experiments(
        (message("train-play-spiral-chip"), SPIRAL),
        (message("train-play-large-chip"), LARGE),
        (message("train-play-penguins-chip"), {"data": "penguins"}),
    )
    symbols(
        text("train-play-symbols-forward"),
        Network.forward,
        text("train-play-symbols-back"),
        Network.gradient,
        text("train-play-symbols-turn"),
        Network.updated,
        text("train-play-symbols-run"),
        learn,
        text("train-play-symbols-receipt"),
        receipt,
        *((text("train-play-symbols-read"), read) if config.data == OWN else ()),
    )


def knob_index(run: Run) -> int | None:
    """Return the index of the selected parameter; None if none is selected, or the network does not have it."""
    number = choices.KNOB.value()
    return number - 1 if 1 <= number <= run.history.shape.n_params else None


def choose_knob() -> None:
    """Select the clicked parameter, from a callback. A second click deselects it."""
    knob = st.session_state[PICTURE].knob
    if knob is not None:
        number = int(knob) + 1
        key = choices.KNOB.key
        st.session_state[key] = 0 if st.session_state.get(key) == number else number
