"""The frame around every scene: the chapters, the question, the strip of scenes, the stage, and Back and Next."""

from pathlib import Path

import streamlit as st

from core.say.messages import text
from pages.chapter import Chapter, Scene
from pages.chapters import ALL_PAGES
from pages.ui import assets, lesson, navigation, predict, presenter, stage, tour
from pages.ui.fragment import fragment
from pages.ui.glossary_popups import explain
from pages.ui.streamlit_dom import with_selectors
from pages.url import language
from pages.url import state as url_state
from pages.url.visit import get_visit

HERE = Path(__file__).parent
# The theme's colors as CSS variables: outside components Streamlit defines none.
COLORS = "".join(
    f"--why-{word}: {assets.theme_color(name)};"
    for word, name in {
        "ring": "primaryColor",
        "ground": "backgroundColor",
        "ink": "textColor",
        "rule": "borderColor",
    }.items()
)
SHEETS = "".join(assets.style(HERE / name) for name in ("frame.css", "stage.css", "access.css"))
STYLE = f"<style>:root {{ {COLORS} }}{SHEETS}</style>"
SCRIPTS = "".join(f"<script>{assets.script(HERE / name)}</script>" for name in ("fade_stale.js", "swipe.js"))
# Scroll to the top of a new scene. A rerun of the same scene does not scroll.
SCROLL_UP = with_selectors("""<script>if (window.whyScene !== '%s') {
  if (window.whyScene) document.querySelector('$MAIN')?.scrollTo(0, 0)
  window.whyScene = '%s'
}</script>""")
# On a narrow screen the strip of scenes is wider than the screen: scroll the open scene's tab to the middle.
SCROLL_TO_TAB = """<script>requestAnimationFrame(() => {
  const strip = document.querySelector('.st-key-chapter [role="tablist"]'), tab = strip?.querySelectorAll('[role="tab"]')[%d]
  if (tab) strip.scrollLeft = tab.offsetLeft + (tab.offsetWidth - strip.clientWidth) / 2
})</script>"""


def run(current: Chapter) -> None:
    """Run a chapter inside its frame."""
    tour.set_up_stop(current)
    with st.container(key="styles"):
        st.html(STYLE)
        st.html(language.script(current.name), unsafe_allow_javascript=True)
    with st.container(horizontal_alignment="center"), st.container(key="chapter", gap=None):
        if st.context.is_embedded and "scene" in st.query_params:
            show_embedded(current, current.scene(url_state.query_value("scene")))
        else:
            chapter_menu(current)
            if presenter.is_on():
                presenter.mount(current)
            scene_strip(current)


@fragment
def chapter_menu(current: Chapter) -> None:
    """Show the menu of chapters for narrow screens, where Streamlit hides them behind an unlabeled arrow."""
    with (
        st.container(key="chapters"),
        st.popover(
            text("stage-chapters"), icon=":material/menu:", key=f"{current.name}_chapters", on_change="rerun"
        ) as menu,
    ):
        if menu.open:
            with st.container(key="chapter_list", gap=None):
                for page in ALL_PAGES:
                    st.page_link(page.page(), label=page.title, help="")


@fragment
def scene_strip(current: Chapter) -> None:
    """Show the open scene's question, the strip of scenes, and the scene. A control reruns its scene alone."""
    names = {scene.title: scene for scene in current.scenes}
    strip, session, visit = f"{current.name}_scenes", st.session_state, get_visit()
    name = url_state.query_value("scene")
    if url_state.follows_url() or (name is not None and visit.scene != (current.name, name)):
        session[strip] = current.scene(name).title
    elif session.get(strip) not in names:
        session[strip] = current.scene(visit.scenes.get(current.name)).title
    current_scene = names[session[strip]]
    heading(current, current_scene)
    tour.bar(current, current_scene)
    tabs = st.tabs(list(names), key=strip, on_change="rerun")
    visit.scenes[current.name] = current_scene.name
    visit.scene = (current.name, current_scene.name)
    # The address does not name the first scene, unless it has controls of a later scene, which would open that one.
    is_default = current_scene is current.scenes[0] is current.scene_with(st.query_params)
    url_state.write("scene", None if is_default else current_scene.name)
    index = current.scenes.index(current_scene)
    with tabs[index]:
        open_scene(current, current_scene)
        open_name = f"{current.name}.{current_scene.name}"
        scripts(SCROLL_UP % (open_name, open_name) + SCROLL_TO_TAB % index)
    navigation.footer(current, current_scene, strip)


def heading(current: Chapter, scene: Scene) -> None:
    """Show the scene's question, and on a chapter's first scene what the earlier chapters have shown."""
    with st.container(key="head", horizontal=True, vertical_alignment="bottom", gap="small"):
        st.title(scene.question, anchor=False, width="content")
        lesson.line()
        if current.so_far and scene is current.scenes[0]:
            st.caption(text("stage-so-far", line=current.so_far), width="content")
    if "lost" in st.query_params:
        st.info(text("stage-lost"))


@fragment
def open_scene(current: Chapter, scene: Scene) -> None:
    """Run the open scene on its stage, then show the verdicts on its predictions and mount the glossary pop-ups."""
    get_visit().verdicts = []  # a run that was cut short left its own
    with st.container(key="scene", gap=None):
        with stage.build(scene.name):
            with st.spinner(text("stage-working")):  # appears after half a second
                scene.run()
            predict.show_verdicts()
            navigation.drawer(current, scene)
        explain(current, scene)
    url_state.end_run()


def show_embedded(current: Chapter, scene: Scene) -> None:
    """Run one scene without its frame, for a page that embeds it."""
    with st.container(key="alone"):
        open_scene(current, scene)
        scripts()


def scripts(script: str = "") -> None:
    """Mount the scripts for fading stale parts and for swiping, and `script`, after the scene."""
    with st.container(key="unseen"):
        st.html(SCRIPTS + script, unsafe_allow_javascript=True)
