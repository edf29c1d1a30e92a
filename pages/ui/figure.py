"""Put a picture on the stage."""

import streamlit as st

from core.draw.figure import Figure
from pages.ui import stage


def show(figure: Figure, key: str, *, on_select="ignore"):
    """Show a figure: its constant spec, this run's tables, and its text alternative."""
    with stage.place("picture"), st.container(key=f"{key}_figure"):
        return st.vega_lite_chart(
            figure.spec_with_data(), key=key, alt=figure.alt, on_select=on_select, width="stretch"
        )
