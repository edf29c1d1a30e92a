""" "Try this": experiments below a scene. A click sets the controls and moves the focus to the dial."""

from collections.abc import Mapping

import streamlit as st

from core.say.messages import Message, text
from pages.chapters import chapter
from pages.ui import stage
from pages.url import state as url_state


def experiments(*experiments: tuple[Message | str, Mapping[str, object]]) -> None:
    """Show two or three chips: what to do, and the controls (without the chapter's prefix) that do it.

    Controls of the chapter that are not given go to their defaults. With `scene` among them the experiment leads to another
    scene.
    """
    current, done = chapter(url_state.visit().page), url_state.visit().experiment
    with stage.place("chips"):
        for number, (says, controls) in enumerate(experiments):
            words = text(says) if isinstance(says, Message) else says
            wanted = {name: url_state.word(value) for name, value in controls.items() if name != "scene"}
            if "scene" in controls:
                url_state.link(current, words, scene=str(controls["scene"]), **wanted)
                continue
            st.button(
                words,
                key=f"try_{number}",
                icon=":material/check:" if done == words else None,
                on_click=_set_up,
                args=(current.prefix, words, wanted),
            )


def _set_up(prefix: str, words: str, wanted: Mapping[str, str]) -> None:
    url_state.follow(prefix, {f"{prefix}{name}": word for name, word in wanted.items()})
    url_state.visit().experiment = url_state.visit().focus = words
