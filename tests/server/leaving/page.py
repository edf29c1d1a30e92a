"""A page that stores an object in each visitor's session. With `?watch` it only shows how many are in memory."""

import streamlit as st

from tests.server.leaving.belongings import ALIVE, Belonging

if "watch" not in st.query_params:
    st.session_state.setdefault("own", Belonging())
    st.download_button("Take it home", "what they brought", "brought.txt")
st.text(f"{len(ALIVE)} in memory")
