"""Navigation from a scene and a chapter: next and back, sharing, starting over, and the chapters before and after."""

from collections.abc import Sequence

import streamlit as st

from pages import chapters
from pages.chapter import Chapter, Scene
from pages.ui import presenter, progress
from pages.ui.fragment import fragment
from pages.url import state as url_state

EMBEDDED = 500  # px: how tall an embedded scene is


def next_and_back(current: Chapter, scene: Scene, strip: str, labels: Sequence[str]) -> None:
    """Show Back and Next: the scenes of the chapter, and after the last one the next chapter."""
    at = current.scenes.index(scene)

    def go(to: int) -> None:
        st.session_state[strip] = labels[to]

    with st.container(horizontal=True, horizontal_alignment="distribute", key="onward"):
        earlier, later = neighbors(current) if presenter.is_on() else ((), ())
        for before in earlier if at == 0 else ():
            presenter.chapter_link("back", before, before.scenes[-1])
        for after in later if at + 1 == len(labels) else ():
            presenter.chapter_link("next", after)
        if at > 0:
            st.button("Back", on_click=go, args=(at - 1,), icon=":material/arrow_back:", key="back_scene")
        if at + 1 < len(labels):
            label = f"Next: {current.scenes[at + 1].title}"
            st.button(label, on_click=go, args=(at + 1,), type="primary", key="next_scene")
        else:
            for after in neighbors(current)[1]:
                url_state.link(after, f"Next: {after.title}")


def footer(current: Chapter) -> None:
    """Show the footer: share this view, start over, and the chapters before and after."""
    with st.container(horizontal=True, vertical_alignment="center", key="ways"):
        with st.container(width="content"):
            share(current)
        url_state.link(current, "Start this page over")
        progress.line(current)
    earlier, later = neighbors(current)
    with st.container(horizontal=True, horizontal_alignment="distribute", key="turn"):
        for before in earlier:
            st.page_link(before.page(), label=f"Before: {before.title}", icon=":material/arrow_back:", help="")
        for after in later:
            st.page_link(
                after.page(),
                label=f"After: {after.title}",
                icon=":material/arrow_forward:",
                icon_position="right",
                help="",
            )


def neighbors(current: Chapter) -> tuple[Sequence[Chapter], Sequence[Chapter]]:
    """Return the chapter before and the one after, each in a sequence of at most one; a page beside the story has neither."""
    story = chapters.CHAPTERS
    if current not in story:
        return (), ()
    at = story.index(current)
    return story[max(at - 1, 0) : at], story[at + 1 : at + 2]


@fragment
def share(current: Chapter) -> None:
    """Show links to what is on screen. They are built when the popover opens: fragments change the address without the frame."""
    with st.popover("Share", icon=":material/share:", key="share", on_change="rerun"):
        st.markdown("This link shows a friend exactly what you see now.")
        st.code(url_state.address(), language=None, wrap_lines=True)
        st.markdown("This line puts the open scene into a page of your own.")
        name = url_state.visit().scenes.get(current.name, current.scenes[0].name)
        source = url_state.address(scene=name, embed="true").replace("&", "&amp;")
        st.code(
            f'<iframe src="{source}" width="700" height="{EMBEDDED}" title="{current.title}"></iframe>',
            language=None,
            wrap_lines=True,
        )
        presenter.begin_button()
        st.caption("Teachers: add `&hide=name` to hide a control, or `&lock=name:value` to fix it.")
        st.html('<button class="why-print" onclick="window.print()">Print</button>', unsafe_allow_javascript=True)


def ways_back() -> None:
    """Show the links after a fault: start the page over, or go to the start."""
    first = chapters.CHAPTERS[0]
    current = chapters.chapter(url_state.visit().page or first.url)
    url_state.link(current, "Start this page over")
    st.page_link(first.page(), label="Go to the start")
