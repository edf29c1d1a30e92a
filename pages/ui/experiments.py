""" "Try this": experiments below a scene. A click sets the controls and moves the focus to the dial."""

from collections.abc import Mapping

import streamlit as st

from core.say.messages import Message
from pages.chapters import chapter
from pages.ui import stage
from pages.ui.wording import to_text
from pages.url import state as url_state
from pages.url.visit import get_visit


def experiments(*experiments: tuple[Message | str, Mapping[str, object]]) -> None:
    """Show two or three experiments as buttons. Each has a label and the controls that it sets (without the chapter's prefix).

    All other controls of the chapter go to their defaults. With `scene` among the controls the button links to another scene.
    """
    visit = get_visit()
    current = chapter(visit.page)
    _, scene_name = visit.scene or ("", None)
    prefix = current.prefix_of(current.scene(scene_name))
    with stage.place("experiments"):
        for number, (says, controls) in enumerate(experiments):
            words = to_text(says)
            values = {name: url_state.encode(value) for name, value in controls.items() if name != "scene"}
            if "scene" in controls:
                url_state.link(current, words, scene=str(controls["scene"]), **values)
                continue
            full_names = {f"{prefix}{name}": value for name, value in values.items()}
            st.button(words, key=f"try_{number}", on_click=_set_up, args=(current.prefixes, words, full_names))


def _set_up(prefixes: tuple[str, ...], words: str, values: Mapping[str, str]) -> None:
    url_state.set_controls(prefixes, dict(values))
    visit = get_visit()
    visit.autoplays = {
        (key, word) for key, word in visit.autoplays if not key.startswith(prefixes)
    }  # the dial plays again
    visit.focus = words
