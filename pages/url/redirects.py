"""Scenes of earlier versions: a link to one leads to where it is now, with its controls."""

import streamlit as st

from pages import chapters
from pages.chapter import Chapter
from pages.url import state as url_state


def follow(current: Chapter) -> None:
    """Lead on from a link to a scene that has moved; do nothing for any other link."""
    name = _meant(current)
    if name is None:
        return
    place, sets = current.redirects[name][:2]
    to_name, _, scene = place.rpartition(".")
    to = chapters.by_name(to_name) if to_name else current
    prefix, query = to.prefix_of(to.scene(scene)), {"scene": scene}
    for control, value in sets.items():
        old = url_state.query_value(f"{current.prefix}{value[1:-1]}") if value.startswith("{") else value
        if old is not None:
            query[f"{prefix}{control}"] = old
    if to is current:
        for key, value in query.items():
            url_state.write(key, value)
    else:
        present = {key: st.query_params.get_all(key) for key in st.query_params}
        st.switch_page(to.page(), query_params={**present, **query})


def _meant(current: Chapter) -> str | None:
    """Return the moved scene that the address means, by its name or by one of its controls; None if it means none."""
    name = url_state.query_value("scene")
    if name is not None:
        return name if name in current.redirects else None
    controls = {key.removeprefix(current.prefix) for key in st.query_params if key.startswith(current.prefix)}
    owners = (
        name for name, redirect in current.redirects.items() if controls & set(redirect[2] if len(redirect) > 2 else ())
    )
    return next(owners, None)
