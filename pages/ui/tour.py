"""Five minutes, led: a tour of the story's strongest scenes. Each stop lights one thing, asks one thing, and says what was seen.

The stops stand in the registry of scenes (`Scene.stop`), in its order. The address carries `tour=<number>`; a link with nothing
else, such as `/?tour=5`, sets the stop up. A visitor's move is noticed in the browser, and nobody is told of it.
"""

from collections.abc import Mapping
from dataclasses import asdict
from functools import cache
from importlib import import_module
from pathlib import Path

import streamlit as st

from pages.chapter import Chapter, Scene, Stop
from pages.chapters import CHAPTERS
from pages.ui import assets
from pages.url import state as url_state

HERE = Path(__file__).parent
STOPS = tuple((chapter, scene) for chapter in CHAPTERS for scene in chapter.scenes if scene.stop)
TOUR = "tour"  # its parameter in the address

_BAR = st.components.v2.component(
    "why_tour",
    html=assets.page(HERE / "tour.html"),
    css=assets.style(HERE / "tour.css"),
    js=assets.script(HERE / "tour.js"),
    isolate_styles=False,
)


def asked() -> int | None:
    """The stop that the address asks for, from 1; None where it asks for none, and in another page's frame."""
    word = url_state.asked(TOUR)
    numbers = {str(number): number for number in range(1, len(STOPS) + 1)}
    return None if word is None or st.context.is_embedded else numbers.get(word)


def link(number: int, at: Chapter | None = None) -> dict[str, str]:
    """The parameters of the link that sets a stop up, for a visitor who is `at` a chapter.

    They are those that the address keeps: what is dropped on arrival would stand in the browser's way back. Within a chapter one
    more makes Streamlit write the new address.
    """
    chapter, scene = STOPS[number - 1]
    sets = {url_state.SETS: "1"} if at is chapter else {}
    named = {} if scene is chapter.scenes[0] else {"scene": scene.name}
    return {**sets, TOUR: str(number), **named, **_controls(chapter, scene)}


def arrive(current: Chapter) -> None:
    """Whoever comes to a chapter by a stop's link finds what it says. A link with the number alone leads to its chapter first."""
    number = asked()
    if number is None or not url_state.is_back_on_page():
        return
    chapter, scene = STOPS[number - 1]
    alone = set(st.query_params) == {TOUR}
    if chapter is current:
        told = {name: str(url_state.asked(name)) for name in st.query_params if name.startswith(current.prefix)}
        if alone:
            url_state.write("scene", link(number).get("scene"))
        url_state.follow(current.prefix, _controls(chapter, scene) if alone else told)
    elif alone and not url_state.follows_url():  # on the browser's way back it would lead forward again
        st.switch_page(chapter.page(), query_params=link(number))


def bar(current: Chapter, opened: Scene) -> None:
    """The bar of the stop that is on, above the strip of scenes; nothing where no tour is on."""
    number = asked()
    if number is None:
        return
    chapter, scene = STOPS[number - 1]
    here = (chapter, scene) == (current, opened)
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="tour"):
        _BAR(
            key="tour_bar",
            data={
                "stop": number,
                "stops": len(STOPS),
                "number": f"Stop {number} of {len(STOPS)}",
                **(_told(chapter.name, scene.stop) if here else AWAY),
                "done": here and _was_answered(scene.stop),
            },
        )
        if here and number > 1:
            _way(current, number - 1, "Back", "back")
        if not here:
            _way(current, number, f"Go back to stop {number}", "next")
        elif number < len(STOPS):
            _way(current, number + 1, "Skip", "skip")
            _way(current, number + 1, "Next stop", "next")
        else:
            with st.container(key="tour_next", width="content"):
                url_state.link(chapter, chapter.scenes[-1].title, scene=chapter.scenes[-1].name)
        st.button("Leave the tour", type="tertiary", on_click=url_state.write, args=(TOUR, None), key="tour_leave")


AWAY = {"ask": "This stop is on another screen.", "told": "", "light": None, "waits": None}


def _way(at: Chapter, to: int, label: str, name: str) -> None:
    with st.container(key=f"tour_{name}", width="content"):
        st.page_link(STOPS[to - 1][0].page(), label=label, query_params=link(to, at), help="")


def _controls(chapter: Chapter, scene: Scene) -> dict[str, str]:
    return {f"{chapter.prefix}{name}": url_state.word(value) for name, value in scene.stop.sets.items()}


def _told(chapter: str, stop: Stop) -> Mapping[str, object]:
    """What the bar shows of a stop."""
    return {"ask": stop.ask, "told": _sentence(chapter, stop.told), "light": stop.light, "waits": asdict(stop.waits)}


@cache  # as many as there are stops
def _sentence(chapter: str, name: str) -> str:
    """What is said at a stop after the visitor's move. Each is a result: it is made once."""
    return getattr(import_module(f"core.chapters.{chapter}.stops"), name)()


def _was_answered(stop: Stop) -> bool:
    """Whether the stop waits for a prediction that the visitor has made before."""
    return stop.waits.key.removeprefix("predict_") in st.session_state.get("_predictions", {})
