"""Put a picture on the page."""

import streamlit as st

from core.charts.figure import Figure


def show(figure: Figure, key: str, *, on_select="ignore"):
    """Show a figure: its unchanging spec, this run's tables, and the sentence that stands for it where it cannot be seen."""
    return st.vega_lite_chart(
        {**figure.spec, "datasets": figure.tables}, key=key, alt=figure.alt, on_select=on_select, width="stretch"
    )
