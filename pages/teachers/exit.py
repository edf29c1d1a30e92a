"""The exit question: three to choose from, with their keys behind a switch."""

import streamlit as st

from core.say.messages import text
from pages.ui import controls, stage

QUESTIONS = 3


def scene() -> None:
    with stage.choices():
        key = controls.toggle(text("teachers-show-key"), False, key="teachers_exit_key")
    with stage.picture(), st.container(key="teachers_exit", gap="medium"):
        st.markdown(text("exit-ask"))
        for number in range(1, QUESTIONS + 1):
            with st.container(key=f"teachers_exit_{number}_{key}", gap="xxsmall"):
                st.header(f"{number}. {text(f'exit-{number}')}", anchor=False)
                if key:
                    st.markdown(text(f"exit-{number}.key"))
