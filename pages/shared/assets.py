"""The scripts and styles that stand beside the components, as they are sent: without what only a reader of the code needs.

Each comes with every first visit of a page that has it.
"""

import re
from pathlib import Path


def page(file: Path) -> str:
    """A file of HTML."""
    return file.read_text("utf-8")


def style(file: Path) -> str:
    """A style sheet without its comments."""
    return re.sub(r"/\*.*?\*/\s*", "", file.read_text("utf-8"), flags=re.DOTALL)


def script(file: Path) -> str:
    """A script without indents, empty lines, and lines that are comments."""
    return re.sub(r"\n\s*(//.*)?", "\n", file.read_text("utf-8"))
