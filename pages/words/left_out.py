"""What we left out: the simplifications of all pages."""

import streamlit as st

from core.chapters.words.left_out import LEFT_OUT
from core.say.messages import text
from pages.ui import stage
from pages.words.looks import look_link


def scene() -> None:
    with stage.picture(), st.container(key="words_left_out", gap="small"):
        st.markdown(text("words-left-out-begin"))
        for name, picture in LEFT_OUT:
            with st.container(gap="xxsmall"):
                st.markdown(text(f"left-out-{name}"))
                if picture:
                    look_link(picture, text(f"left-out-{name}.see"))
