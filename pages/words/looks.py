"""A link to the picture that shows something, with its controls set."""

from core.chapters.words.mistakes import Look
from pages.chapters import EVERY
from pages.url import state as url_state


def look(at: Look) -> None:
    """Show the link."""
    chapter = next(each for each in EVERY if each.name == at.chapter)
    url_state.link(chapter, at.label, scene=at.scene, **at.controls)
