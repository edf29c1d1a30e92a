"""A link to a picture in another scene, with its controls set."""

from core.say.questions import SceneLink
from pages import chapters
from pages.url import state as url_state


def look_link(look: SceneLink, label: str) -> None:
    """Show the link, even to a scene that has moved; nothing if there is no such scene."""
    place = chapters.find(look.chapter, look.scene)
    if place:
        chapter, scene = place
        url_state.link(chapter, label, scene=scene.name, **look.controls)
