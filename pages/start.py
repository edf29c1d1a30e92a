"""Start: the question, the short answer, and the way into each chapter."""

import streamlit as st

from pages.chapters import CHAPTERS
from pages.shared import frame

here = frame.begin(__file__)
if "lost" in st.query_params:
    st.info("There is no page at that address. This is the start, and every chapter is one click away.")

st.markdown(
    "A network is full of **knobs**. A **slope** says which way to turn each knob so that the error shrinks. "
    "That is what a derivative is for."
)
for known in CHAPTERS[1:]:
    with st.container(border=True):
        st.page_link(known.page(), label=f"**{known.title}** · {known.question}", width="stretch")
        st.markdown(known.answers)
