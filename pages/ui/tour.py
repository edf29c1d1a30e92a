"""The guided tour: the story in ten stops and five minutes. Each stop highlights a part, asks for a move, and shows the result.

The stops are in the registry of scenes (`Scene.stop`), and `pages.chapters.TOUR` lists the scenes of the tour. The address has
`tour=<number>`. A link with nothing else, such as `/?tour=5`, sets the stop up. The browser notices the visitor's move and sends no
message.
"""

from collections.abc import Callable, Mapping
from dataclasses import asdict
from functools import cache
from pathlib import Path

import streamlit as st

from core.say.language import language as language_of_run
from core.say.messages import Message, text
from pages import chapters
from pages.chapter import Chapter, Scene
from pages.ui import assets, predict
from pages.ui.tour_stop import Stop
from pages.ui.wording import to_text
from pages.url import language
from pages.url import state as url_state

TOUR = "tour"  # its parameter in the address

_BAR = assets.component("why_tour", Path(__file__).with_name("tour"))


def number() -> int | None:
    """Return the number of the stop in the address, from 1; None without one, and inside an embedding page."""
    raw = url_state.query_value(TOUR)
    numbers = {str(number): number for number in range(1, len(chapters.STOPS) + 1)}
    return None if raw is None or st.context.is_embedded else numbers.get(raw)


def stop_query(number: int, current: Chapter | None = None) -> dict[str, str]:
    """Return the parameters of the link that sets a stop up, from the page of the chapter `current`.

    Use only parameters that stay in the URL: a dropped one would break the Back button. Only a link within the same chapter needs
    `SET_PARAMETER`.
    """
    chapter, scene, stop = chapters.STOPS[number - 1]
    sets = {url_state.SET_PARAMETER: "1"} if current is chapter else {}
    scenes = {} if scene is chapter.scenes[0] else {"scene": scene.name}
    return {**sets, TOUR: str(number), **scenes, **_controls(chapter, stop)}


def set_up_stop(current: Chapter) -> None:
    """Set up the stop of the link that the visitor followed. A link with the number alone first leads to its chapter."""
    stop_number = number()
    if stop_number is None or not url_state.is_back_on_page():
        return
    chapter, _, stop = chapters.STOPS[stop_number - 1]
    is_bare = set(st.query_params) - {language.PARAMETER} == {TOUR}
    if chapter is current:
        values = {
            name: str(url_state.query_value(name)) for name in st.query_params if name.startswith(current.prefixes)
        }
        if is_bare:
            url_state.write("scene", stop_query(stop_number).get("scene"))
        url_state.set_controls(current.prefixes, _controls(chapter, stop) if is_bare else values)
    elif is_bare and not url_state.follows_url():  # after the browser's Back it would lead forward again
        st.switch_page(chapter.page(), query_params=stop_query(stop_number))


def bar(current: Chapter, scene: Scene) -> None:
    """Show the bar of the current stop, above the strip of scenes; nothing outside a tour."""
    stop_number = number()
    if stop_number is None:
        return
    stops = len(chapters.STOPS)
    stop_chapter, stop_scene, stop = chapters.STOPS[stop_number - 1]
    is_here = (stop_chapter, stop_scene) == (current, scene)
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="tour"):
        _BAR(
            key="tour_bar",
            data={
                "stop": stop_number,
                "stops": stops,
                "number": text("tour-number", stop=stop_number, stops=stops),
                **(_words(stop) if is_here else _away()),
                "done": is_here and _is_done(stop),
            },
        )
        if is_here and stop_number > 1:
            _stop_link(current, stop_number - 1, text("tour-back"), "back")
        if not is_here:
            _stop_link(current, stop_number, text("tour-return", stop=stop_number), "next")
        elif stop_number < stops:
            _stop_link(current, stop_number + 1, text("tour-skip"), "skip")
            _stop_link(current, stop_number + 1, text("tour-next"), "next")
        else:
            _chapter_link(chapters.CHAPTERS[1])
        st.button(text("tour-leave"), type="tertiary", on_click=url_state.write, args=(TOUR, None), key="tour_leave")


def _is_done(stop: Stop) -> bool:
    return stop.move.kind == "see" or predict.is_answered(stop.move.key.removeprefix("predict_"))


def _stop_link(current: Chapter, number: int, label: str, name: str) -> None:
    with st.container(key=f"tour_{name}", width="content"):
        st.page_link(
            chapters.STOPS[number - 1][0].page(), label=label, query_params=stop_query(number, current), help=""
        )


def _chapter_link(chapter: Chapter) -> None:
    """Show the link to the chapter that follows the last stop."""
    with st.container(key="tour_next", width="content"):
        url_state.link(chapter, text("tour-end", chapter=chapter.title))


def _controls(chapter: Chapter, stop: Stop) -> dict[str, str]:
    return {f"{chapter.prefix}{name}": url_state.encode(value) for name, value in stop.controls.items()}


def _away() -> Mapping[str, object]:
    """Return the data of the bar on a scene that is not the stop's."""
    return {"ask": text("tour-away"), "says": "", "missed": "", "light": None, "waits": None}


def _words(stop: Stop) -> Mapping[str, object]:
    """Return the data of the bar on the stop's scene."""
    ask = to_text(stop.ask)
    return {
        "ask": ask,
        "says": to_text(_result(stop.says, language_of_run())),
        "missed": to_text(stop.retry) or text("tour-missed", ask=ask),
        "missing": {end: text(f"tour-missing-{end}") for end in ("low", "high")},
        "light": stop.highlight,
        "waits": asdict(stop.move),
    }


@cache  # by language, because a result may hold names; bounded by the number of stops and languages
def _result(says: Callable[[], Message | str], language: str) -> Message | str:
    """Compute the sentence after the visitor's move."""
    return says()
