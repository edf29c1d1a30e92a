"""Start or resume the guided tour."""

from pathlib import Path

import streamlit as st

from core.say.messages import text
from pages import chapters
from pages.ui import assets, stage, tour

_GO_ON = assets.component(
    "why_tour_go_on",
    Path(__file__).with_name("tour_begin"),
    html='<button type="button" class="why-tour-go-on" hidden></button>',
)


def begin() -> None:
    """Show a link that starts the tour, and a button that resumes it at the stop in the browser's storage."""
    stops = chapters.STOPS
    if not stops or tour.number() is not None or st.context.is_embedded:
        return
    with stage.choices(), st.container(horizontal=True, vertical_alignment="center", gap="small", key="tour_begin"):
        st.page_link(
            stops[0][0].page(),
            label=text("tour-begin"),
            icon=":material/tour:",
            query_params=tour.stop_query(1, stops[0][0]),
            help="",
        )
        button = _GO_ON(
            key="tour_go_on",
            data={
                "key": "why-tour",
                "stops": len(stops),
                "labels": [text("tour-resume", stop=number) for number in range(1, len(stops) + 1)],
            },
            on_go_change=lambda: None,
        )
    if button.go in range(2, len(stops) + 1):
        st.switch_page(stops[button.go - 1][0].page(), query_params=tour.stop_query(button.go, stops[0][0]))
