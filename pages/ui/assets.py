"""Load the scripts and styles that stand beside the components: without comments, and with Streamlit's selectors filled in.

Each comes with every first visit of a page that has it, so bytes count.
"""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import streamlit as st

from pages.ui.streamlit_dom import with_selectors


def component(
    name: str, files: Path, *, html: str | None = None, styles: str = "", scripts: str = ""
) -> Callable[..., Any]:
    """Declare a component of three files of one name: `.html`, `.css` and `.js`. It has the page's styles, too.

    Args:
        name: Streamlit's name for it.
        files: their path, without an ending. There may be no style sheet.
        html: its HTML, if that is no file.
        styles: what stands before its own style sheet.
        scripts: what stands before its own script.
    """
    sheet = files.with_suffix(".css")
    return st.components.v2.component(
        name,
        html=page(files.with_suffix(".html")) if html is None else html,
        css=styles + (style(sheet) if sheet.exists() else "") or None,
        js=scripts + script(files.with_suffix(".js")),
        isolate_styles=False,
    )


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


# How words fit into a picture, for every script that writes into one.
FIT = script(Path(__file__).parent / "fit.js")
