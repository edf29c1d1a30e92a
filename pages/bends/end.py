"""How should it end? Four tasks on which the ends differ, and two old friends."""

import streamlit as st

from core.chapters.bends.end_pictures import END_NAMES, friends_figure
from core.chapters.bends.ends import FRIENDS_ROUNDS, ROUNDS, SEED, TASKS, least_error, one_neuron
from core.chapters.bends.words import ending_says, friends_note, friends_says
from core.draw.theme import MUTED, name_of
from pages.bends import computations
from pages.ui import controls, figure
from pages.ui.dial import dial
from pages.ui.experiments import experiments
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols

VIEWS = {"tasks": "Four tasks", "friends": "Two old friends"}


def scene() -> None:
    board = st.container(gap="small")
    with st.container(horizontal=True):
        view = controls.choose("Look at", VIEWS, key="bends_ends", default="tasks", kind="segmented")
        {"tasks": tasks, "friends": old_friends}[view](board)
    experiments(
        ("A few far out: no bend at the end gets near ones wrong.", {"task": "yes", "end": "linear"}),
        ("A ReLU end that falls silent.", {"task": "amount", "end": "relu", "end_seed": 2}),
        ("One neuron alone cannot do the exam.", {"ends": "friends"}),
    )
    symbols(
        r"One neuron: $$y = f(w x + b)$$ Without $f$ and with squared error it is linear regression; with a sigmoid and cross-entropy "
        "it is logistic regression. The four tasks use squared error and Adam. The start, and the least error that an end allows:",
        one_neuron,
        least_error,
    )


def tasks(board) -> None:
    titles = {name: task.title for name, task in TASKS.items()}
    task = controls.choose("Task", titles, key="bends_task", default="yes", width=220)
    end = controls.choose("End", END_NAMES, key="bends_end", default="sigmoid", kind="segmented")
    seed = controls.number("Another start (seed)", 0, 99, SEED, key="bends_end_seed", width=150)
    ending, picture = computations.ending(task, seed, end)
    with board:
        training(ending.run, "bends_end_round", ROUNDS)
        figure.show(picture, "bends_ending")
        sentence(
            "bends_end_round", ending_says(ending), pictures=("bends_ending",), shapes={"bends_ending": picture.shapes}
        )
        rule = f"{TASKS[task].answer.capitalize()}, by {TASKS[task].along}. **{TASKS[task].rule}** {name_of(MUTED).capitalize()}: all that this end can say."
        sentence(None, rule, name="bends_rule", kind="caption")


def old_friends(board) -> None:
    friends, tables = computations.friends()
    with board:
        training(friends.runs["linear"], "bends_friends_round", FRIENDS_ROUNDS)
        figure.show(friends_figure(tables), "bends_friends")
        sentence("bends_friends_round", friends_says(friends), pictures=("bends_friends",))
        sentence(None, friends_note(friends), name="bends_friends_note", kind="caption")


def training(run, key: str, rounds: int) -> None:
    texts = [f"round {at:,}" for at in run.rounds]
    dial("Training", key, places=run.rounds, default=rounds, texts=texts, play=True)
