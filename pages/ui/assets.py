"""Load the components' scripts and styles, without comments and with Streamlit's selectors.

They are part of every first visit, so bytes count.
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
    """Declare a component of three files: `.html`, `.css` (optional) and `.js`. The page's styles apply to it.

    Args:
        name: the name for Streamlit.
        files: the path of the files, without a suffix.
        html: the HTML, if it is not a file.
        styles: CSS before the component's own.
        scripts: JavaScript before the component's own.
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
    """Return the HTML of a file."""
    return file.read_text("utf-8")


def style(file: Path) -> str:
    """Return the style sheet of a file, without comments."""
    return with_selectors(re.sub(r"/\*.*?\*/\s*", "", file.read_text("utf-8"), flags=re.DOTALL))


def script(file: Path) -> str:
    """Return the script of a file, without indents, empty lines and comment lines."""
    return with_selectors(re.sub(r"\n\s*(//.*)?", "\n", file.read_text("utf-8")))


def theme_color(name: str) -> str:
    """Return a color of the theme as CSS, for light and dark screens."""
    return f"light-dark({st.get_option(f'theme.light.{name}')}, {st.get_option(f'theme.dark.{name}')})"


# Fits words into a picture. Every script that writes words into one needs it.
FIT = script(Path(__file__).parent / "fit.js")
