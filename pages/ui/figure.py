"""Put a picture on the page."""

import streamlit as st

from core.draw.figure import Figure


def show(figure: Figure, key: str, *, on_select="ignore"):
    """Show a figure: its unchanging spec, this run's tables, and the sentence for a reader who cannot see it."""
    with st.container(key=f"{key}_figure"):
        return st.vega_lite_chart(figure.packed(), key=key, alt=figure.alt, on_select=on_select, width="stretch")
