"""Junk states of our own components, as a broken browser might send them: none of them may break a page."""

import asyncio
import json

import pytest
from streamlit.proto.WidgetStates_pb2 import WidgetState

from tests.server.random_visitor import RandomVisitor
from tests.server.widget_states import COMPONENT_JUNK, STATE_FIELDS

PAGES = {
    "why_dial": ("slopes", "tilt"),
    "why_draw": ("", "draw"),
    "why_valleys": ("", "turn"),
    "why_tilt": ("slopes", "tilt"),
    "why_memory": ("visit", "saw"),
}


@pytest.mark.long
@pytest.mark.parametrize("component", STATE_FIELDS)
def test_a_component_may_tell_anything(server, component):
    async def send_junk() -> None:
        page, scene = PAGES[component]
        async with RandomVisitor(server) as session:
            await session.open(page, {"scene": scene})
            for value in [*COMPONENT_JUNK, 10**400]:
                widgets = [
                    (fragment, element.bidi_component.id)
                    for fragment, element in session.elements.values()
                    if element.WhichOneof("type") == "bidi_component"
                    and element.bidi_component.component_name.endswith(component)
                ]
                assert widgets, f"{component} has gone from the page before {value!r:.80}"
                for fragment, widget_id in widgets:
                    state = json.dumps({STATE_FIELDS[component]: value})
                    session.states[widget_id] = WidgetState(id=widget_id, json_value=state)
                    await session._run(fragment)
                    alerts = [
                        element.alert
                        for _, element in session.elements.values()
                        if element.WhichOneof("type") == "alert"
                    ]
                    assert not [alert for alert in alerts if "tripped" in alert.title], f"{value!r:.80}"

    asyncio.run(send_junk())
