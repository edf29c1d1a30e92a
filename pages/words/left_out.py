"""What we left out: the simplifications of all pages."""

import streamlit as st

from core.chapters.words.left_out import LEFT_OUT
from pages.words.looks import look


def scene() -> None:
    st.markdown("These pages keep things small. Here is what that hides.")
    for name, what, picture in LEFT_OUT:
        with st.container(gap="xxsmall"):
            st.markdown(f"**{name}.** {what}")
            if picture:
                look(picture)
