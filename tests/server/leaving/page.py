"""A visitor leaves something here; whoever comes with `?watch` sees how much of it there is."""

import streamlit as st

from tests.server.leaving.brought import ALIVE, Brought

if "watch" not in st.query_params:
    st.session_state.setdefault("own", Brought())
    st.download_button("Take it home", "what they brought", "brought.txt")
st.text(f"{len(ALIVE)} in memory")
