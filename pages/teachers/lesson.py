"""The lesson: 45 minutes with one link."""

import streamlit as st

from core.say.messages import text
from pages.teachers.in_class import address
from pages.ui import lesson, stage
from pages.url import state as url_state


def scene() -> None:
    stops = lesson.stops()
    first, _ = stops[0].place
    with stage.picture(), st.container(key="teachers_lesson", gap="small"):
        st.markdown(text("lesson-how"))
        for number, stop in enumerate(stops, 1):
            chapter, place = stop.place
            with st.container(gap="xxsmall"):
                st.markdown(f"{number}\\. {text('lesson-row', minutes=stop.minutes, ask=stop.ask)}")
                url_state.link(chapter, f"{chapter.title} · {place.title}", scene=place.name)
        st.markdown(text("lesson-link"))
        st.code(address(first, lesson.parameters(1)), language=None, wrap_lines=True)
        st.page_link(
            first.page(),
            label=text("lesson-begin"),
            icon=":material/present_to_all:",
            query_params={url_state.SET_PARAMETER: "1", **lesson.parameters(1)},
            help="",
        )
