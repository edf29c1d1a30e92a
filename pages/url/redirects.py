"""Redirect links to scenes of earlier versions (`Chapter.redirects`), with their controls."""

import streamlit as st

from pages import chapters
from pages.chapter import Chapter
from pages.url import state as url_state


def follow(current: Chapter) -> None:
    """Redirect if the address means a scene that has moved."""
    name = _find_moved_scene(current)
    if name is None:
        return
    redirect = current.redirects[name]
    chapter_name, _, scene = redirect.place.rpartition(".")
    target = chapters.by_name(chapter_name) if chapter_name else current
    prefix, query = target.prefix_of(target.scene(scene)), {"scene": scene}
    for control, value in redirect.sets.items():
        word = url_state.query_value(f"{current.prefix}{value[1:-1]}") if value.startswith("{") else value
        if word is not None:
            query[f"{prefix}{control}"] = word
    if target is current:
        for key, value in query.items():
            url_state.write(key, value)
    else:
        present = {key: st.query_params.get_all(key) for key in st.query_params}
        st.switch_page(target.page(), query_params={**present, **query})


def _find_moved_scene(current: Chapter) -> str | None:
    """Return the moved scene that the address means, by its name or by one of its controls; None if it means none."""
    name = url_state.query_value("scene")
    if name is not None:
        return name if name in current.redirects else None
    controls = {key.removeprefix(current.prefix) for key in st.query_params if key.startswith(current.prefix)}
    return next((name for name, redirect in current.redirects.items() if controls & set(redirect.old_controls)), None)
