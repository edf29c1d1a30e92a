"""What people get wrong: one question at a time, and after the answer the picture that shows it."""

import streamlit as st

from core.chapters.words.mistakes import MISTAKES, progress, reply
from pages.ui import controls
from pages.url.state import visit
from pages.words.looks import look

NAMES = list(MISTAKES)
QUESTION = "words_question"


def scene() -> None:
    above = st.container(gap="small")
    titles = {name: f"{number}. {mistake.question}" for number, (name, mistake) in enumerate(MISTAKES.items(), 1)}
    name = controls.choose("All questions", titles, key=QUESTION, default=NAMES[0])
    answers, mistake = visit().mistakes, MISTAKES[name]
    with above, st.container(border=True, gap="small"):
        st.markdown(f"**{mistake.question}**")
        choice = st.pills(
            mistake.question,
            [answer for answer, _ in mistake.answers],
            default=answers.get(name),
            key=f"_words_answer_{name}",
            label_visibility="collapsed",
        )
        if choice is not None:
            answers[name] = choice
            st.markdown(reply(mistake, choice))
            for each in mistake.looks:
                look(each)
            if name != NAMES[-1]:
                st.button("Next question", on_click=after, args=(name,), key="words_next")
        else:
            st.caption("Choose an answer. Then a link leads to the picture that shows what is so.")
    right = sum(MISTAKES[each].answers[MISTAKES[each].right][0] == answer for each, answer in answers.items())
    if words := progress(len(answers), right):
        st.caption(words)


def after(name: str) -> None:
    st.session_state[QUESTION] = NAMES[NAMES.index(name) + 1]
