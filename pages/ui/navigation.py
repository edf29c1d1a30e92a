"""Navigation: Back and Next below every scene, and in its drawer links to share, a fresh start and the languages."""

from collections.abc import Sequence
from html import escape

import streamlit as st

from core.say.language import language as language_of_run
from core.say.messages import text
from pages import chapters
from pages.chapter import Chapter, Scene
from pages.ui import lesson, presenter, progress, stage
from pages.ui.fragment import fragment
from pages.ui.print_button import print_button
from pages.url import language
from pages.url import state as url_state
from pages.url.visit import get_visit

EMBEDDED = 620  # px, the height of an embedded scene


def footer(current: Chapter, scene: Scene, strip: str) -> None:
    """Show Back and Next, which lead to the neighboring scene, or from the first and last scene to the neighboring chapter.

    `strip` is the key of the strip of scenes. In a lesson Back and Next lead to its stops instead.
    """
    scenes, index = current.scenes, current.scenes.index(scene)
    titles = [scene.title for scene in scenes]
    earlier, later = neighbors(current)

    def open_scene(index: int) -> None:
        st.session_state[strip] = titles[index]

    with st.container(key="onward", horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        with st.container(key="earlier", width="content"):
            in_lesson = lesson.stop_link("back")
            if index > 0 and not in_lesson:
                st.button(
                    titles[index - 1],
                    on_click=open_scene,
                    args=(index - 1,),
                    icon=":material/chevron_left:",
                    key="back_scene",
                )
            for chapter in earlier if index == 0 and not in_lesson else ():
                chapter_link("back", chapter, chapter.scenes[-1])
        progress.line()
        with st.container(key="later", width="content"):
            in_lesson = lesson.stop_link("next")
            if index + 1 < len(scenes) and not in_lesson:
                label = text("stage-next-to", title=titles[index + 1])
                st.button(label, on_click=open_scene, args=(index + 1,), type="primary", key="next_scene")
            for chapter in later if index + 1 == len(scenes) and not in_lesson else ():
                chapter_link("next", chapter)


def chapter_link(name: str, chapter: Chapter, scene: Scene | None = None) -> None:
    """Show a link to a neighboring chapter: `name` is "back" or "next". The link keeps presenter mode on."""
    present = {presenter.PARAMETER: "1", url_state.SET_PARAMETER: "1"} if presenter.is_on() else {}
    label, icon = (
        (chapter.title, ":material/chevron_left:")
        if name == "back"
        else (text("stage-next-to", title=chapter.title), None)
    )
    query = {**present, **({"scene": scene.name} if scene else {})}
    with st.container(key=f"{name}_chapter", width="content"):
        st.page_link(chapter.page(), label=label, icon=icon, query_params=query, help="")


def neighbors(current: Chapter) -> tuple[Sequence[Chapter], Sequence[Chapter]]:
    """Return the previous and the next chapter, each in a sequence of at most one. A page outside the story has neither."""
    story = chapters.CHAPTERS
    if current not in story:
        return (), ()
    index = story.index(current)
    return story[max(index - 1, 0) : index], story[index + 1 : index + 2]


def drawer(current: Chapter, scene: Scene) -> None:
    """Show the last part of every drawer: sharing, a fresh start, the visit, the languages."""
    with stage.drawer():
        share(current, scene)
        url_state.link(current, text("stage-over"), scene=scene.name)
        if current.name != "visit":
            st.page_link(
                chapters.by_name("visit").page(),
                label=chapters.by_name("visit").title,
                icon=":material/footprint:",
                help="",
            )
        languages()


def languages() -> None:
    """Show the languages; nothing if there is only one."""
    names, key = language.names(), "language"
    if len(names) < 2:
        return
    st.session_state[key] = language_of_run()

    def change() -> None:
        language.change(st.session_state[key])

    st.pills(
        text("stage-language"), list(names), format_func=names.__getitem__, key=key, required=True, on_change=change
    )


@fragment
def share(current: Chapter, scene: Scene) -> None:
    """Show links to the current view, in a closed box. They are built when it opens: fragments change the address."""
    with st.expander(text("stage-share"), icon=":material/share:", key="share", on_change="rerun") as box:
        if not box.open:
            return
        st.markdown(text("stage-share-how"))
        st.code(url_state.address(**language.link_parameters({})), language=None, wrap_lines=True)
        st.markdown(text("stage-embed-how"))
        source = url_state.address(**language.link_parameters({"scene": scene.name, "embed": "true"}))
        st.code(
            f'<iframe src="{escape(source)}" width="700" height="{EMBEDDED}" title="{current.title}"></iframe>',
            language=None,
            wrap_lines=True,
        )
        presenter.begin_button()
        st.caption(text("stage-teachers"))
        print_button(text("stage-print"))


def links_after_error() -> None:
    """Show links after an error: to the same page afresh, and to the first page."""
    first = chapters.CHAPTERS[0]
    current = chapters.chapter(get_visit().page or first.url)
    url_state.link(current, text("stage-over"))
    st.page_link(first.page(), label=first.title)
