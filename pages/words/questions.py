"""Questions that people ask or get wrong, each with an answer and links to pictures."""

import streamlit as st

from core.say.messages import text
from core.say.questions import QUESTIONS, quiz
from pages.ui import stage
from pages.words.rows import list_of, question_row


def scene() -> None:
    wrong = quiz()
    others = [question for question in QUESTIONS if question not in wrong]
    with stage.picture(), st.container(key="words_questions", gap="small"):
        st.markdown(text("words-questions-begin"))
        for title, rows in (("asked", others), ("wrong", wrong)):
            st.header(text(f"words-questions-{title}"), anchor=False)
            st.html(list_of([question_row(question) for question in rows]))
