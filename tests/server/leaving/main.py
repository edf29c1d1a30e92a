"""A tiny app with this project's own lifespan; its page stores an object in each visitor's session."""

from pathlib import Path

import streamlit as st

from pages.server.warm_up import warm_up

app = st.App(Path(__file__).parent / "page.py", lifespan=warm_up)
