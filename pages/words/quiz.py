"""A quiz of what people get wrong, one question at a time, with links to pictures after the answer."""

import streamlit as st

from core.say.messages import text
from core.say.questions import quiz, reply
from pages.ui import controls, stage
from pages.url.visit import get_visit
from pages.words.looks import look_link

QUESTION = "words_question"


def scene() -> None:
    questions = {question.name: question for question in quiz()}
    names, answers = list(questions), get_visit().quiz_answers
    with stage.choices():
        titles = {name: f"{number}. {question.word}" for number, (name, question) in enumerate(questions.items(), 1)}
        label = text("words-quiz-all")
        name = controls.choose(label, titles, key=QUESTION, default=names[0], show_label=False, width=520)
    question = questions[name]
    with stage.picture(), st.container(key="words_quiz", gap="small"):
        st.header(question.word, anchor=False)
        choice = st.pills(
            question.word,
            question.choices,
            default=answers.get(name),
            format_func=question.choice,
            key=f"_words_answer_{name}",
            label_visibility="collapsed",
        )
        if choice is None:
            st.caption(text("words-quiz-choose"))
        else:
            answers[name] = choice
            st.markdown(reply(question, choice))
            for place, look in enumerate(question.links):
                look_link(look, question.link_label(place))
            if name != names[-1]:
                st.button(text("words-quiz-next"), on_click=next_question, args=(names, name), key="words_next")
        if answers:
            right = sum(questions[name].right == answer for name, answer in answers.items())
            st.caption(text("questions-progress", answered=len(answers), all=len(names), right=right))


def next_question(names: list[str], name: str) -> None:
    st.session_state[QUESTION] = names[names.index(name) + 1]
