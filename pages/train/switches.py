"""What if the slopes lied? Flip, shuffle or drop them, or take the bends away, beside the run as it should be."""

from dataclasses import replace

import streamlit as st

from core.chapters.train import words
from core.chapters.train.curves import error_figure, kinds_figure
from core.chapters.train.map_pictures import map_figure
from core.chapters.train.run import START_FLIPPED, Settings, verdict
from core.chapters.train.tables import kinds_table
from core.training import SLOPES
from pages.train import choices, player, runs, settings
from pages.ui import controls, figure
from pages.ui.experiments import experiments
from pages.ui.predict import predict
from pages.ui.sentence import sentence

ANSWERS = (
    (
        "It shrinks all the same",
        "A knob that is turned against its true slope lowers the error. Here it is turned with it.",
    ),
    ("It stays where it is", "Every step moves the knobs, and each goes the wrong way."),
    ("It grows", "Each turn of a knob now goes uphill. The slope is the only thing that knows which way is down."),
)


def scene() -> None:
    """Ask a question first. Then show two switches, the map and the error beside the true run."""
    flipped = runs.load(START_FLIPPED).run.history.losses
    question = "Every slope is turned round, so that it points the wrong way. What will the error do?"
    if not predict("train_flipped", question, ANSWERS, verdict(flipped[0], flipped[-1])):
        return
    config = settings.read()
    tables, plain = runs.load(config), runs.load(config.plain)
    player.dial_of(tables)
    left, right = st.columns([5, 4])
    with left:
        figure.show(map_figure(tables), "train_map")
    with right:
        sentence("train_at", tables.sentences, pictures=("train_map", "train_error"))
        figure.show(error_figure(tables, plain=None if plain is tables else plain.run), "train_error")
        sentence(None, words.switches_say(tables.run, plain.run), name="train_switched")
    left, right = st.columns([3, 2], vertical_alignment="bottom")
    with left:
        choices.SLOPES_CONTROL.show()
    with right:
        choices.BENDS_CONTROL.show()
    st.caption(words.KINDS[config.slopes][1])
    player.after_words(tables.run)
    if config.slopes == "none":
        starts(config)
    five(config)
    settings.set_up()
    experiments(
        ("Flip every slope: the error grows.", {"slopes": "flipped"}),
        ("Take the bends away: the border stays straight.", {"bends": False}),
        ("No slopes at all: nudge at random.", {"slopes": "none"}),
    )


def starts(config: Settings) -> None:
    """Show the middle of several starts, since one start is luck. On request do the same with many more knobs."""
    sentence(None, words.several_says(runs.from_several_starts(config)), name="train_several")
    requests = st.session_state.setdefault("_train_many", set())  # for which settings, in this visit
    st.button(
        "Again with many more knobs", key="train_many", icon=":material/hub:", on_click=requests.add, args=(config,)
    )
    if config in requests:
        sentence(None, words.several_says(runs.from_several_starts(config, many=True)), name="train_many_more")


def five(config: Settings) -> None:
    """Show all five kinds of slopes side by side."""
    if controls.toggle("Run all five kinds of slopes side by side", False, key="train_kinds"):
        each = [runs.load(replace(config, slopes=kind)).run for kind in SLOPES]
        figure.show(kinds_figure(each), "train_kinds_error")
        st.dataframe(kinds_table(each), hide_index=True, alt="How the run ended with each kind of slopes")
