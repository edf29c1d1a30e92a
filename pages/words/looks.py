"""A link to the picture that shows something, with its controls set."""

from core.say.questions import Look
from pages import chapters
from pages.url import state as url_state


def look_link(at: Look, label: str) -> None:
    """Show the link, also to a scene that has moved; nothing where there is no such scene."""
    place = chapters.find(at.chapter, at.scene)
    if place:
        chapter, scene = place
        url_state.link(chapter, label, scene=scene.name, **at.controls)
