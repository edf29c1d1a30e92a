"""In class: presenter mode, and a link to a scene with some controls hidden or fixed."""

from collections.abc import Mapping
from functools import partial
from urllib.parse import urlencode

import streamlit as st

from core.say.messages import text
from pages import chapters
from pages.chapter import Chapter
from pages.teachers.labels import labels
from pages.ui import controls, stage
from pages.ui.navigation import EMBEDDED
from pages.ui.presenter import PARAMETER
from pages.url import language
from pages.url import state as url_state
from pages.url.binding import bind

ALL = "all"


def scene() -> None:
    with stage.picture(), st.container(key="teachers_in_class", gap="small"):
        st.markdown(text("teachers-presenter"))
        st.markdown(text("teachers-keys"))
        st.markdown(text("teachers-make"))
        with st.container(horizontal=True):
            titles = {page.name: page.title for page in chapters.CHAPTERS}
            first = chapters.NAMES[1]
            label = text("teachers-chapter")
            name = controls.choose(label, titles, key="teachers_chapter", default=first, width=300)
            chapter = chapters.by_name(name)
            scenes, label = {scene.name: scene.title for scene in chapter.scenes}, text("teachers-scene")
            default = chapter.scenes[0].name
            selection = chapter.scene(controls.choose(label, scenes, key="teachers_scene", default=default, width=300))
        names = labels(chapter, selection)
        hide = _any_of(text("teachers-hide"), {ALL: text("teachers-hide-all"), **names}, "teachers_hide")
        lock = _any_of(text("teachers-lock"), names, "teachers_lock") if names else []
        presents = controls.toggle(text("teachers-present"), True, key="teachers_present")
        parameters = {
            "scene": selection.name,
            **({"hide": ALL if ALL in hide else ",".join(hide)} if hide else {}),
            **({"lock": ",".join(lock)} if lock else {}),
        }
        st.markdown(text("teachers-link"))
        link = address(chapter, {**parameters, **({PARAMETER: "1"} if presents else {})})
        st.code(link, language=None, wrap_lines=True)
        begin = {url_state.SET_PARAMETER: "1", PARAMETER: "1", "scene": selection.name}
        icon = ":material/present_to_all:"
        st.page_link(chapter.page(), label=text("teachers-now"), icon=icon, query_params=begin, help="")
    with stage.drawer():
        st.markdown(text("teachers-frame"))
        source = address(chapter, {**parameters, "embed": "true"}).replace("&", "&amp;")
        frame = f'<iframe src="{source}" width="700" height="{EMBEDDED}" title="{chapter.title}"></iframe>'
        st.code(frame, language=None, wrap_lines=True)
        st.caption(text("teachers-fix"))


def address(chapter: Chapter, parameters: Mapping[str, str]) -> str:
    """Return the absolute link to a scene."""
    root = (st.context.url or "").split("?")[0].rstrip("/").removesuffix("/teachers")
    return f"{root}/{chapter.path}?{urlencode(language.link_parameters(dict(parameters)), safe=',:')}"


def short_address(chapter: Chapter, scene: str) -> str:
    """Return the address of a scene without its scheme, for students to type."""
    root = (st.context.url or "").split("?")[0].split("://")[-1].rstrip("/").removesuffix("/teachers")
    return f"{root}/{chapter.path}?{urlencode(language.link_parameters({'scene': scene}))}"


def _any_of(label: str, names: Mapping[str, str], key: str) -> list[str]:
    """Show a choice of any number of names by their labels, and return the names."""

    def read(words: str) -> list[str] | None:
        selection = [name for name in words.split(".") if name]
        return selection if set(selection) <= set(names) else None

    show = partial(st.pills, label, list(names), selection_mode="multi", format_func=lambda name: names.get(name, name))
    return bind(show, key, [], read)
