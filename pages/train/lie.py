"""What if the slopes lied? Flip, shuffle or drop them, or take the bends away: the run plays next to the true one."""

from dataclasses import replace

import streamlit as st

from core.chapters.train import lie_words as words
from core.chapters.train.curves import kinds_figure
from core.chapters.train.run import START_FLIPPED, Settings, verdict
from core.chapters.train.tables import kinds_table
from core.chapters.train.words import KINDS
from core.say.messages import message, text
from core.training import SLOPES
from pages.train import player, runs, settings
from pages.train.live_picture import live_picture
from pages.ui import controls, figure, stage
from pages.ui.experiments import experiments
from pages.ui.predict import predict
from pages.ui.sentence import sentence

PICTURE = "train_lie_maps"
ANSWERS = ("shrinks", "stays", "grows")


def scene() -> None:
    config = settings.read_elsewhere()
    answers = [(message(f"train-lie-{name}"), message(f"train-lie-{name}.because")) for name in ANSWERS]
    losses = runs.load(START_FLIPPED).run.history.losses
    right = verdict(losses[0], losses[-1])
    with stage.drawer():
        lie = choose(config)
    # The question and its verdict are about flipped slopes only.
    is_answered = lie != "flipped" or predict(
        "train_flipped", message("train-lie-guess"), answers, right, side="bottom"
    )
    wrong = (
        replace(config.baseline, has_activation=False) if lie == "straight" else replace(config.baseline, slopes=lie)
    )
    tables, true = runs.load(wrong), runs.load(config.baseline)
    titles = (text("train-lie-run", lie=lie), text("train-lie-true"))
    live_picture(tables, PICTURE, others=[true.run], titles=titles, frozen=not is_answered, over=lie == "flipped")
    player.comparison_dial(tables, true, is_answered=is_answered)
    if is_answered:
        sentence("train_at", words.say_lies(tables.run, true.run), pictures=(PICTURE,))
    with stage.drawer():
        if lie == "none":
            show_starts(config)
        show_all_kinds(config)
    # Before the answer the experiment would give it away.
    flip = [(message("train-lie-flipped-chip"), {"lie": "flipped"})] if is_answered else []
    experiments(
        *flip,
        (message("train-lie-none-chip"), {"lie": "none"}),
        (message("train-lie-straight-chip"), {"lie": "straight"}),
    )


def choose(config: Settings) -> str:
    """Show the choice of what is wrong with the run. The default is what the settings change, else flipped slopes."""
    options = {lie: text("train-lie-run", lie=lie) for lie in words.LIES}
    default = "flipped"
    if config != config.baseline:
        default = config.slopes if config.slopes != "true" else "straight"
    lie = controls.choose(text("train-lie-choose"), options, key="train_lie", default=default)
    if lie in KINDS:
        st.caption(KINDS[lie][1])
    return lie


def show_starts(config: Settings) -> None:
    """Show the median of several starts, since one start is luck. On request, also with many more parameters."""
    sentence(None, words.say_several(runs.from_several_starts(config)), name="train_several", kind="caption")
    requests = st.session_state.setdefault("_train_many", set())  # settings for which the visitor requested it
    st.button(text("train-lie-many"), key="train_many", icon=":material/hub:", on_click=requests.add, args=(config,))
    if config in requests:
        many = runs.from_several_starts(config, many=True)
        sentence(None, words.say_several(many), name="train_many_more", kind="caption")


def show_all_kinds(config: Settings) -> None:
    """Show all five kinds of slopes side by side."""
    if controls.toggle(text("train-lie-five"), False, key="train_kinds"):
        kinds = [runs.load(replace(config, slopes=kind)).run for kind in SLOPES]
        figure.show(kinds_figure(kinds), "train_kinds_error")
        st.dataframe(kinds_table(kinds), hide_index=True, alt=text("train-lie-five-alt"))
