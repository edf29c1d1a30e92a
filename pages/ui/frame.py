"""The frame around every chapter: its title and question, the strip of scenes, the open scene, and around it the ways on."""

from pathlib import Path

import streamlit as st

from pages.chapter import Chapter, Scene
from pages.chapters import EVERY
from pages.ui import assets, navigation, predict, presenter, tour
from pages.ui.fragment import fragment
from pages.ui.glossary_popups import explain
from pages.url import state as url_state

HERE = Path(__file__).parent
# Parts of Streamlit's own do not know the theme's colors by name, as components do.
COLORS = "".join(
    f"--why-{word}: {assets.theme(name)};"
    for word, name in {"ring": "primaryColor", "ground": "backgroundColor"}.items()
)
SHEETS = "".join(assets.style(HERE / name) for name in ("frame.css", "access.css"))
STYLE = f"<style>:root {{ {COLORS} }}{SHEETS}</style>"
TOGETHER = f"<script>{assets.script(HERE / 'fade_stale.js')}</script>"
# On a narrow screen the strip of scenes is wider than the screen: bring the open one into its middle.
IN_SIGHT = """<script>requestAnimationFrame(() => {
  const strip = document.querySelector('.st-key-chapter [role="tablist"]'), tab = strip?.querySelectorAll('[role="tab"]')[%d]
  if (tab) strip.scrollLeft = tab.offsetLeft + (tab.offsetWidth - strip.clientWidth) / 2
})</script>"""


def run(current: Chapter) -> None:
    """Run a chapter inside its frame; the router calls this."""
    tour.arrive(current)
    st.html(STYLE)
    wide = "stretch" if presenter.asked() else 1040
    with st.container(horizontal_alignment="center"), st.container(key="chapter", width=wide, gap="small"):
        if st.context.is_embedded and "scene" in st.query_params:
            alone(current, current.scene(url_state.asked("scene")))
        else:
            head(current)
            if presenter.asked():
                presenter.mount(current)
            scenes(current)
            if not presenter.asked():
                navigation.foot(current)


def head(current: Chapter) -> None:
    """The title and the question, small, so that the picture comes first."""
    chapters(current)
    with st.container(key="head", horizontal=True, vertical_alignment="center", gap="small"):
        st.title(current.heading or current.title, anchor=False, width="content")
        if not current.heading:
            st.markdown(current.question, width="content")
        if current.so_far:
            st.caption(f"So far: {current.so_far}", width="content")
    if "lost" in st.query_params:
        st.info("There is no page at that address. This is the start, and every chapter is one click away.")


@fragment
def chapters(current: Chapter) -> None:
    """The way to every chapter on a narrow screen, where Streamlit would put all of them behind an arrow without a word."""
    with (
        st.container(key="chapters"),
        st.popover("Chapters", icon=":material/menu:", key=f"{current.name}_chapters", on_change="rerun") as menu,
    ):
        if menu.open:
            with st.container(key="chapter_list", gap=None):
                for each in EVERY:
                    st.page_link(each.page(), label=each.title, help="")


@fragment
def scenes(current: Chapter) -> None:
    """The strip of scenes; only the open one runs. A scene is a part of its own: moving a control reruns that scene alone."""
    labels = {scene: f"{number}. {scene.title}" for number, scene in enumerate(current.scenes, 1)}
    names = {label: scene for scene, label in labels.items()}
    strip, state = f"{current.name}_scenes", st.session_state
    asked = url_state.asked("scene")
    if url_state.follows_url() or (asked is not None and state.get("_scene_told") != (current.name, asked)):
        state[strip] = labels[current.scene(asked)]
    elif state.get(strip) not in names:
        state[strip] = labels[current.scene(state.get(f"{strip}_kept"))]
    opened = names[state[strip]]
    tour.bar(current, opened)
    tabs = st.tabs(list(labels.values()), key=strip, on_change="rerun")
    state[f"{strip}_kept"] = opened.name
    state["_scene_told"] = (current.name, opened.name)
    # The first scene needs no name, unless the address has controls of a later one, which would lead there.
    plain = opened is current.scenes[0] is current.scene_with(st.query_params)
    url_state.write("scene", None if plain else opened.name)
    for tab, scene in zip(tabs, current.scenes, strict=True):
        if scene is opened:
            with tab:
                part(current, scene)
                unseen(IN_SIGHT % current.scenes.index(scene))
                navigation.onward(current, scene, strip, list(labels.values()))


@fragment
def part(current: Chapter, scene: Scene) -> None:
    """The open scene."""
    with st.container(key="scene", gap="small"):
        current.show(scene)
        predict.tell()
        explain(current, scene)
    url_state.arrived()


def alone(current: Chapter, scene: Scene) -> None:
    """One scene without anything around it, for another page to show in a frame."""
    with st.container(key="alone"):
        part(current, scene)
        unseen()


def unseen(script: str = "") -> None:
    """What runs in the browser after a scene was opened, beside what keeps its pictures and sentences together. It takes no room."""
    with st.container(key="unseen"):
        st.html(TOGETHER + script, unsafe_allow_javascript=True)
