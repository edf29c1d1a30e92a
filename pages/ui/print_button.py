"""A button that prints the page."""

from html import escape
from typing import Literal

import streamlit as st


def print_button(label: str, *, width: Literal["stretch", "content"] = "stretch") -> None:
    """Show the button, as wide as its container (`stretch`) or its label (`content`)."""
    button = f'<button class="why-print" onclick="window.print()">{escape(label)}</button>'
    st.html(button, width=width, unsafe_allow_javascript=True)
