"""What each chapter computes, draws and says: one folder a chapter, none of which knows another."""

from importlib import import_module
from importlib.util import find_spec


def miniature(name: str) -> tuple[str, str] | None:
    """A chapter's own small picture (the text of an SVG) and what it shows, in words; None for a chapter that has none."""
    if find_spec(f"{__name__}.{name}") is None or find_spec(f"{__name__}.{name}.miniature") is None:
        return None
    return import_module(f"{__name__}.{name}.miniature").miniature()
