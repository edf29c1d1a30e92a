"""You try: hidden valleys, and twenty tries to find the bottom of each."""

import streamlit as st

from core.chapters.lab.guessing import LIMIT, PARAM_NAMES, ROUNDS, Game, hidden_valley, play
from core.chapters.lab.guessing_pictures import hints_figure, hunt_figure, score_table, tries_figure, tries_table
from core.chapters.lab.guessing_words import say_end, say_rules, say_try
from core.chapters.lab.lists import join_sentences
from core.say.messages import message, text
from pages.lab.games import KNOB, VALLEYS, GameState, rivals
from pages.ui import controls, figure, stage
from pages.ui.experiments import experiments
from pages.ui.sentence import sentence

HUNT = "without_derivatives_hunt"


def scene() -> None:
    options = {kind: text(f"lab-guess-round-{kind.replace('_', '-')}") for kind in ROUNDS}
    with stage.choices():
        key, label = "without_derivatives_round", text("lab-guess-round")
        kind = controls.choose(label, options, key=key, default="height", show_label=False, width=240)
    with stage.drawer():
        label, key = text("lab-guess-valley"), "without_derivatives_valley"
        number = controls.number(label, 0, VALLEYS - 1, 0, key=key)
    state, rules, valley = GameState(kind, number), ROUNDS[kind], hidden_valley(kind, number)
    game = play(valley, state.tries)
    rival, nudges = rivals(kind, number) if state.over else (None, None)
    if rules.n_params == 1:
        hunt = hunt_figure(valley, game, rival, slopes=rules.slopes)
        figure.show(hunt, HUNT, on_select=lambda: state.try_click(HUNT))
    else:
        left, right = stage.picture().columns([3, 2] if rules.slopes else [3, 0.01])
        with left:
            figure.show(tries_figure(valley, game, rival), "without_derivatives_tries")
        with right:
            if rules.slopes:
                figure.show(hints_figure(game), "without_derivatives_hints")
    says = say_try(kind, game)
    if rival is not None and nudges is not None:
        says = join_sentences(says, say_end(valley, game, rival, nudges))
    sentence(None, says, name="without_derivatives_try")
    with stage.place("dial"):
        look_form(state, rules.n_params)
    with stage.choices():
        if not state.over:
            st.button(text("lab-guess-show"), on_click=state.give_up, key="without_derivatives_show")
    with stage.drawer():
        st.button(
            text("lab-guess-again"), on_click=state.restart, key="without_derivatives_again", disabled=not state.tries
        )
        st.button(text("lab-guess-another"), on_click=state.next_valley, key="without_derivatives_another")
        scores(number, game, slopes=rules.slopes)
    experiments(
        (message("lab-guess-chip-five"), {"round": "five"}),
        (message("lab-guess-chip-slopes"), {"round": "five_slopes"}),
    )


def look_form(state: GameState, knobs: int) -> None:
    """Show a slider for each parameter, and the button that tries them."""
    with st.form("without_derivatives_look", border=False):
        columns = st.columns([*[1] * knobs, 0.6] if knobs > 1 else [5, 1], vertical_alignment="bottom")
        for column, name in zip(columns, PARAM_NAMES[:knobs], strict=False):
            label = text("lab-knob", knob=name) if knobs > 1 else text("lab-guess-the-knob")
            with column:
                key = f"{KNOB}{name.lower()}"
                controls.slide(label, -LIMIT, LIMIT, 0.0, step=0.1, format="%.1f", key=key)
        columns[-1].form_submit_button(
            text("lab-guess-look"),
            on_click=state.try_knobs,
            disabled=state.over,
            type="primary",
            key="without_derivatives_submit",
        )


def scores(number: int, game: Game, *, slopes: bool) -> None:
    """Show all scores in a valley, and the visitor's tries, in a closed box."""
    key = "without_derivatives_scores"
    with st.expander(text("lab-guess-scores", n=number), key=key, on_change="rerun") as box:
        if not box.open:
            return
        rival_scores = {kind: rivals(kind, number) for kind in ROUNDS}
        st.dataframe(
            score_table(GameState.all_of(number), rival_scores), hide_index=True, alt=text("lab-guess-scores-alt")
        )
        st.caption(text(say_rules()))
        if game.tries:
            st.dataframe(tries_table(game, slopes=slopes), hide_index=True, alt=text("lab-guess-tries-alt"))
