"""You are the optimizer: hidden valleys, and twenty tries to find the bottom of each."""

import streamlit as st

from core.chapters.without_derivatives.guessing import FARTHEST, NAMES, ROUNDS, TRIES, Game, hidden_valley, play
from core.chapters.without_derivatives.guessing_pictures import (
    hints_figure,
    hunt_figure,
    score_table,
    tries_figure,
    tries_table,
)
from core.chapters.without_derivatives.words import GAME_RULES, end_says, try_says
from pages.ui import controls, figure
from pages.ui.experiments import experiments
from pages.ui.sentence import sentence
from pages.without_derivatives.games import KNOB, VALLEYS, GameState, rivals

HUNT = "without_derivatives_hunt"


def scene() -> None:
    board = st.container()
    left, right = st.columns([4, 1], vertical_alignment="bottom")
    with left:
        options = {kind: rules.title for kind, rules in ROUNDS.items()}
        kind = controls.choose("Round", options, key="without_derivatives_round", default="height", kind="pills")
    with right:
        number = controls.number("Valley", 0, VALLEYS - 1, 0, key="without_derivatives_valley")
    with board:
        game(kind, number)
    experiments(
        ("Five knobs, height only. Can you beat random nudges?", {"round": "five"}),
        ("Five knobs, with slopes: follow the bars.", {"round": "five_slopes"}),
    )


def game(kind: str, number: int) -> None:
    """Show one round: the tries so far and the knobs. At the end show the valley and the scores."""
    state, rules, valley = GameState(kind, number), ROUNDS[kind], hidden_valley(kind, number)
    mine, names = play(valley, state.tries), NAMES[: rules.knobs]
    theirs, nudges = rivals(kind, number) if state.over else (None, None)
    if rules.knobs == 1:
        figure.show(
            hunt_figure(valley, mine, theirs, slopes=rules.slopes), HUNT, on_select=lambda: state.look_at_click(HUNT)
        )
    else:
        left, right = st.columns([3, 2]) if rules.slopes else (st.container(), None)
        with left:
            figure.show(tries_figure(valley, mine, theirs), "without_derivatives_tries")
        if right is not None:
            with right:
                figure.show(hints_figure(mine), "without_derivatives_hints")
    text = try_says(kind, mine)
    if theirs is not None and nudges is not None:
        text += f"\n\n{end_says(valley, mine, theirs, nudges)}"
    sentence(None, text, name="without_derivatives_try")
    with st.form("without_derivatives_look", border=False):
        columns = st.columns([*[1] * rules.knobs, 0.6] if rules.knobs > 1 else [5, 1], vertical_alignment="bottom")
        for column, name in zip(columns, names, strict=False):
            label = f"Knob {name}" if rules.knobs > 1 else "The knob"
            with column:
                controls.slide(label, -FARTHEST, FARTHEST, 0.0, step=0.1, format="%.1f", key=f"{KNOB}{name.lower()}")
        columns[-1].form_submit_button(
            "Look here", on_click=state.look, disabled=state.over, type="primary", key="without_derivatives_submit"
        )
    with st.container(horizontal=True):
        if not state.over:
            st.button("Show what is hidden", on_click=state.give_up, key="without_derivatives_show")
        st.button("Play it again", on_click=state.again, key="without_derivatives_again", disabled=not state.tries)
        st.button("Another valley", on_click=state.another, key="without_derivatives_another")
    title = f"Scores in valley {number}"
    with st.expander(title, icon=":material/scoreboard:", key="without_derivatives_scores", on_change="rerun") as box:
        if box.open:
            scores(number, mine, slopes=rules.slopes)


def scores(number: int, mine: Game, *, slopes: bool) -> None:
    """Show every player's score in a valley, and the visitor's tries."""
    ways = {each: rivals(each, number) for each in ROUNDS}
    table = score_table(GameState.all_of(number), ways)
    st.dataframe(table, hide_index=True, alt="Scores of each round: yours and those of two ways to learn")
    st.caption(f"Each player gets {TRIES} tries. {GAME_RULES}")
    if mine.tries:
        alt = "Your tries, the latest first: each knob and the height there"
        st.dataframe(tries_table(mine, slopes=slopes), hide_index=True, alt=alt)
