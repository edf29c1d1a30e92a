"""What a browser in which something is broken tells of our own components: nothing of it trips a page."""

import asyncio
import json

import pytest
from streamlit.proto.WidgetStates_pb2 import WidgetState

from tests.server.hands import Hands
from tests.server.touches import STATES, TOLD

PAGES = {
    "why_dial": ("slopes", "tilt"),
    "why_draw": ("", "draw"),
    "why_valleys": ("", "turn"),
    "why_tilt": ("slopes", "tilt"),
    "why_memory": ("visit", "saw"),
}


@pytest.mark.long
@pytest.mark.parametrize("component", STATES)
def test_a_component_may_tell_anything(server, component):
    async def tell() -> None:
        page, scene = PAGES[component]
        async with Hands(server) as session:
            await session.open(page, {"scene": scene})
            for told in [*TOLD, 10**400]:
                parts = [
                    (part, each.bidi_component.id)
                    for part, each in session.elements.values()
                    if each.WhichOneof("type") == "bidi_component"
                    and each.bidi_component.component_name.endswith(component)
                ]
                assert parts, f"{component} has gone from the page before {told!r:.80}"
                for part, name in parts:
                    state = json.dumps({STATES[component]: told})
                    session.states[name] = WidgetState(id=name, json_value=state)
                    await session._run(part)
                    alerts = [each.alert for _, each in session.elements.values() if each.WhichOneof("type") == "alert"]
                    assert not [each for each in alerts if "tripped" in each.title], f"{told!r:.80}"

    asyncio.run(tell())
