"""Navigation from a scene: back and next, at the same place on every scene; in the drawer a link to this view, and starting over."""

from collections.abc import Sequence
from html import escape

import streamlit as st

from core.say import messages
from core.say.messages import text
from pages import chapters
from pages.chapter import Chapter, Scene
from pages.ui import lesson, presenter, progress, stage
from pages.ui.fragment import fragment
from pages.url import language
from pages.url import state as url_state
from pages.url.visit import get_visit

EMBEDDED = 620  # px: how tall an embedded scene is


def footer(current: Chapter, scene: Scene, strip: str) -> None:
    """Show Back and Next: the scenes of the chapter, before the first and after the last one the neighboring chapters.

    `strip` is the key of the strip of scenes.
    """
    scenes, at = current.scenes, current.scenes.index(scene)
    titles = [scene.title for scene in scenes]
    earlier, later = neighbors(current)

    def go(to: int) -> None:
        st.session_state[strip] = titles[to]

    with st.container(key="onward", horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
        with st.container(key="earlier", width="content"):
            in_lesson = lesson.stop_link("back")
            if at > 0 and not in_lesson:
                st.button(titles[at - 1], on_click=go, args=(at - 1,), icon=":material/chevron_left:", key="back_scene")
            for before in earlier if at == 0 and not in_lesson else ():
                chapter_link("back", before, before.scenes[-1])
        progress.line()
        with st.container(key="later", width="content"):
            in_lesson = lesson.stop_link("next")
            if at + 1 < len(scenes) and not in_lesson:
                label = text("stage-next-to", title=titles[at + 1])
                st.button(label, on_click=go, args=(at + 1,), type="primary", key="next_scene")
            for after in later if at + 1 == len(scenes) and not in_lesson else ():
                chapter_link("next", after)


def chapter_link(name: str, to: Chapter, scene: Scene | None = None) -> None:
    """Show a link to the chapter before or after: `name` is "back" or "next". In presenter mode it stays there."""
    present = {presenter.PARAMETER: "1", url_state.SET_PARAMETER: "1"} if presenter.is_on() else {}
    label, icon = (
        (to.title, ":material/chevron_left:") if name == "back" else (text("stage-next-to", title=to.title), None)
    )
    query = {**present, **({"scene": scene.name} if scene else {})}
    with st.container(key=f"{name}_chapter", width="content"):
        st.page_link(to.page(), label=label, icon=icon, query_params=query, help="")


def neighbors(current: Chapter) -> tuple[Sequence[Chapter], Sequence[Chapter]]:
    """Return the chapter before and the one after, each in a sequence of at most one; a page beside the story has neither."""
    story = chapters.CHAPTERS
    if current not in story:
        return (), ()
    at = story.index(current)
    return story[max(at - 1, 0) : at], story[at + 1 : at + 2]


def drawer(current: Chapter, scene: Scene) -> None:
    """Show what closes every drawer: sharing, starting over, the visit, the language."""
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
    """Show the languages, each by its own name; nothing where there is but one."""
    names, key = language.names(), "language"
    if len(names) < 2:
        return
    st.session_state[key] = messages.language()

    def change() -> None:
        language.change(st.session_state[key])

    st.pills(
        text("stage-language"), list(names), format_func=names.__getitem__, key=key, required=True, on_change=change
    )


@fragment
def share(current: Chapter, scene: Scene) -> None:
    """Show links to what is on screen. They are built when the box opens: fragments change the address without the frame."""
    with st.expander(text("stage-share"), icon=":material/share:", key="share", on_change="rerun") as box:
        if not box.open:
            return
        st.markdown(text("stage-share-how"))
        st.code(url_state.address(**language.link({})), language=None, wrap_lines=True)
        st.markdown(text("stage-embed-how"))
        source = url_state.address(**language.link({"scene": scene.name, "embed": "true"})).replace("&", "&amp;")
        st.code(
            f'<iframe src="{source}" width="700" height="{EMBEDDED}" title="{current.title}"></iframe>',
            language=None,
            wrap_lines=True,
        )
        presenter.begin_button()
        st.caption(text("stage-teachers"))
        print_it = f'<button class="why-print" onclick="window.print()">{escape(text("stage-print"))}</button>'
        st.html(print_it, unsafe_allow_javascript=True)


def links_after_error() -> None:
    """Show the links after a fault: start the page over, or go to the start."""
    first = chapters.CHAPTERS[0]
    current = chapters.chapter(get_visit().page or first.url)
    url_state.link(current, text("stage-over"))
    st.page_link(first.page(), label=first.title)
