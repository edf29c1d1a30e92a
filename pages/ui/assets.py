"""Load the scripts and styles that stand beside the components: without comments, and with Streamlit's selectors filled in.

Each comes with every first visit of a page that has it, so bytes count.
"""

import re
from pathlib import Path

import streamlit as st

from pages.ui.streamlit_dom import with_selectors


def page(file: Path) -> str:
    """Return a file of HTML."""
    return file.read_text("utf-8")


def style(file: Path) -> str:
    """Return a style sheet without its comments."""
    return with_selectors(re.sub(r"/\*.*?\*/\s*", "", file.read_text("utf-8"), flags=re.DOTALL))


def script(file: Path) -> str:
    """Return a script without indents, empty lines, and lines that are comments."""
    return with_selectors(re.sub(r"\n\s*(//.*)?", "\n", file.read_text("utf-8")))


def theme(name: str) -> str:
    """Return a color of the theme, as CSS: the light one's, or on the dark ground the dark one's."""
    return f"light-dark({st.get_option(f'theme.light.{name}')}, {st.get_option(f'theme.dark.{name}')})"
