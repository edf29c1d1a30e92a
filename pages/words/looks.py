"""A link to the picture that shows something, with its controls set."""

from core.chapters.words.mistakes import Look
from pages import chapters
from pages.url import state as url_state


def look(at: Look) -> None:
    """Show the link."""
    url_state.link(chapters.by_name(at.chapter), at.label, scene=at.scene, **at.controls)
