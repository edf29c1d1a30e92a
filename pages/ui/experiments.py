""" "Try this": experiments below a scene. A click sets the controls and moves the focus to the dial."""

from collections.abc import Mapping

import streamlit as st

from pages.chapters import chapter
from pages.url import state as url_state


def experiments(*experiments: tuple[str, Mapping[str, object]]) -> None:
    """Show two or three experiments: what to do and look for, and the controls (without the chapter's prefix) that do it.

    Controls of the chapter that are not given go to their defaults. With `scene` among them the experiment leads to another
    scene.
    """
    current, done = chapter(url_state.visit().page), url_state.visit().experiment
    with st.container(key="tries", gap="small"):
        st.markdown("**Try this**")
        for number, (words, controls) in enumerate(experiments):
            wanted = {name: url_state.word(value) for name, value in controls.items() if name != "scene"}
            with st.container(horizontal=True, vertical_alignment="center", gap="small"):
                if "scene" in controls:
                    url_state.link(current, words, scene=str(controls["scene"]), **wanted)
                    continue
                st.button(
                    words,
                    key=f"try_{number}",
                    icon=":material/check:" if done == words else ":material/arrow_upward:",
                    type="tertiary",
                    on_click=_set_up,
                    args=(current.prefix, words, wanted),
                )
        if done in {words for words, _ in experiments}:
            st.caption(f"Done: {done} Look at the picture above, then move the dial.")


def _set_up(prefix: str, words: str, wanted: Mapping[str, str]) -> None:
    url_state.follow(prefix, {f"{prefix}{name}": word for name, word in wanted.items()})
    url_state.visit().experiment = url_state.visit().focus = words
