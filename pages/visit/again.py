"""Once more: the missed predictions, one at a time and with other numbers; all predictions if none was missed."""

import random

import streamlit as st

from core.chapters.visit.words import say_round_end, say_round_start
from core.say.messages import text
from pages import chapters
from pages.ui import predict, stage
from pages.ui.sentence import sentence
from pages.url import state as url_state
from pages.url.visit import get_visit
from pages.visit.memory import load_memory


def scene() -> None:
    mistakes = load_memory().missed_predictions
    keys, index = get_visit().repetition or ([], 0)
    if index == 0 and not (keys and predict.is_answered(keys[0])):
        # Until the first answer, update the questions: the browser may only now have sent the missed ones.
        questions = mistakes or list(chapters.PREDICTIONS)
        if [key.split(predict.AGAIN)[0] for key in keys] != questions:
            keys = [f"{key}{predict.AGAIN}{random.randrange(1_000_000)}" for key in questions]
        get_visit().repetition = (keys, 0)
        sentence(None, say_round_start(len(mistakes), len(keys)), name="visit_round_says")
    # A key for each question: React then recreates it, and need not update text that the browser has translated.
    name = keys[index] if index < len(keys) else "end"
    with stage.picture(), st.container(key=f"visit_{name}"):
        if index < len(keys):
            show_question(keys, index)
        else:
            show_end(keys)


def show_question(keys: list[str], index: int) -> None:
    """Show a question. After the answer show the verdict, a link to its scene, and the button to the next question."""
    key, seed = keys[index].split(predict.AGAIN)
    chapter, scene = chapters.PREDICTIONS[key]
    assert scene.again is not None
    question = scene.again(int(seed))
    st.caption(text("visit-asked", n=index + 1, all=len(keys), chapter=chapter.title))
    if not predict.predict(keys[index], question.text, question.answers, question.right):
        return
    st.markdown(question.text)
    predict.show_verdicts()
    with st.container(horizontal=True, vertical_alignment="center"):
        words = "visit-how" if index + 1 == len(keys) else "visit-next"
        st.button(text(words), key="visit_next", type="primary", on_click=next_question)
        url_state.link(chapter, text("visit-see", scene=scene.title), scene=scene.name)


def show_end(keys: list[str]) -> None:
    """Show the score, and a button to start over."""
    sentence(None, say_round_end(sum(predict.was_right(key) for key in keys), len(keys)), name="visit_round_says")
    st.button(text("visit-another"), key="visit_round", icon=":material/replay:", on_click=start_over)


def next_question() -> None:
    keys, index = get_visit().repetition or ([], 0)
    get_visit().repetition = (keys, index + 1)


def start_over() -> None:
    get_visit().repetition = None
