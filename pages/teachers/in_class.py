"""In class: presenter mode, and a link that shows one scene with what a class should not touch hidden or fixed."""

from functools import partial
from urllib.parse import urlencode

import streamlit as st

from pages import chapters
from pages.chapter import Chapter, Scene
from pages.ui import controls
from pages.ui.navigation import EMBEDDED
from pages.ui.presenter import PARAMETER
from pages.url import state as url_state
from pages.url.binding import bound

ALL = "all"
PRESENTER = """**Presenter mode** makes the picture as large as the screen. The bar of chapters and the small print go away.

- **Space** plays the dial, or stops it.
- **← →** moves the dial one step.
- **N** leads to the next scene, and after the last one to the next chapter.
- **B** or **P** leads one scene back.
- **Esc** leaves presenter mode.
"""


def scene() -> None:
    st.markdown(PRESENTER)
    st.markdown("**Make a link for your class.** Hide what would lead away. Fix what should stay as it is.")
    with st.container(horizontal=True):
        titles = {each.name: each.title for each in chapters.CHAPTERS}
        chapter = chapters.by_name(
            controls.choose("Chapter", titles, key="teachers_chapter", default=chapters.NAMES[1], width=240)
        )
        scenes = {each.name: each.title for each in chapter.scenes}
        first = chapter.scenes[0].name
        chosen = chapter.scene(controls.choose("Scene", scenes, key="teachers_scene", default=first, width=240))
    names = control_names(chapter, chosen)
    hide = _any_of("Hide these controls", [ALL, *names], "teachers_hide")
    lock = _any_of("Fix these controls", names, "teachers_lock") if names else []
    presents = controls.toggle("Presenter mode", True, key="teachers_present")
    parameters = {
        "scene": chosen.name,
        **({"hide": ALL if ALL in hide else ",".join(hide)} if hide else {}),
        **({"lock": ",".join(lock)} if lock else {}),
    }
    st.markdown("The link for your class:")
    st.code(address(chapter, {**parameters, **({PARAMETER: "1"} if presents else {})}), language=None, wrap_lines=True)
    begin = {url_state.SETS: "1", PARAMETER: "1", "scene": chosen.name}
    st.page_link(
        chapter.page(), label="Present this scene now", icon=":material/present_to_all:", query_params=begin, help=""
    )
    st.markdown("The line that puts this scene into a page of your own:")
    source = address(chapter, {**parameters, "embed": "true"}).replace("&", "&amp;")
    frame = f'<iframe src="{source}" width="700" height="{EMBEDDED}" title="{chapter.title}"></iframe>'
    st.code(frame, language=None, wrap_lines=True)
    st.caption(
        "Add `name:value` to fix a control at a value, as in `lock=rate:0.3`. You find names and values in the address "
        "after you move a control. The chapter's name before them is left out."
    )


def control_names(chapter: Chapter, chosen: Scene) -> list[str]:
    """The controls that the registry knows in a scene, or in one before it, since scenes share them."""
    scenes = chapter.scenes[: chapter.scenes.index(chosen) + 1]
    return list(dict.fromkeys(chosen.controls + tuple(name for each in scenes for name in each.controls)))


def address(chapter: Chapter, parameters: dict[str, str]) -> str:
    """The whole link to a scene."""
    root = (st.context.url or "").split("?")[0].rstrip("/").removesuffix("/teachers")
    path = "" if chapter is chapters.CHAPTERS[0] else chapter.url
    return f"{root}/{path}?{urlencode(parameters, safe=',:')}"


def _any_of(label: str, names: list[str], key: str) -> list[str]:
    """Any of the names, or none."""

    def read(words: str) -> list[str] | None:
        chosen = [each for each in words.split(".") if each]
        return chosen if set(chosen) <= set(names) else None

    return bound(partial(st.pills, label, names, selection_mode="multi"), key, [], read)
