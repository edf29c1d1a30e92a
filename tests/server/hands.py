"""A visitor without a browser who uses everything on a page, not only what pleases: all kinds of controls, sense and nonsense.

`benchmarks.session` moves what most visitors move. Here are all others: buttons, words typed, tables edited, clicks on pictures,
boxes opened, links followed, the browser's way back, and what a broken browser might tell of our own components.
"""

import random
from collections import deque
from urllib.parse import parse_qsl

from streamlit.proto.WidgetStates_pb2 import WidgetState

from benchmarks.session import Answer, Session
from tests.server.touches import touched

BOXES = ("tab_container", "expandable", "popover")


class Hands(Session):
    """One visitor's page, and hands for all of it. `title` is what the browser's tab says."""

    def __init__(self, address: str):
        super().__init__(address)
        self.title, self.boxes, self.pages, self.past = "", {}, {}, []
        self.heard: deque[str] = deque(maxlen=12)  # the kinds of the last messages

    async def step(self, draw: random.Random) -> str:
        """Do one thing with what is on the page; returns what it was."""
        ways = {"move": 8, "press": 4, "open a box": 2, "follow": 2, "back": 1}
        for way in sorted(ways, key=lambda each: draw.random() ** (1 / ways[each]), reverse=True):
            did = await getattr(self, f"_{way.replace(' ', '_')}")(draw)
            if did is not None:
                return f"{way}: {did}"
        await self.open("", {})
        return "to the start"

    async def open(self, page: str | None = None, query: dict | None = None) -> Answer:
        self.past.append((self.page, self.query))
        return await super().open(page, query)

    async def _move(self, draw: random.Random) -> str | None:
        found = []
        for part, element in self.elements.values():
            kind = element.WhichOneof("type")
            told = getattr(element, kind)
            if not getattr(told, "disabled", False) and (state := touched(kind, told, draw)) is not None:
                found.append((part, state))
        if not found:
            return None
        part, state = draw.choice(found)
        self.states[state.id] = state
        await self._run(part)
        return str(state)[-300:]

    async def _press(self, draw: random.Random) -> str | None:
        buttons = [
            (part, element.button)
            for part, element in self.elements.values()
            if element.WhichOneof("type") == "button" and not element.button.disabled
        ]
        if not buttons:
            return None
        part, button = draw.choice(buttons)
        self.states[button.id] = WidgetState(id=button.id, trigger_value=True)
        await self._run(part)
        self.states.pop(button.id, None)  # it was pressed once
        return button.label

    async def _open_a_box(self, draw: random.Random) -> str | None:
        boxes = [(place, *each) for place, each in self.boxes.items() if each[1] != "tab"]
        if not boxes:
            return None
        place, part, kind, name = draw.choice(boxes)
        state = WidgetState(id=name)
        if kind == "tab_container":
            labels = [told for at, (_, inside, told) in self.boxes.items() if inside == "tab" and at[:-1] == place]
            state.string_value = draw.choice(labels)
        else:
            state.bool_value = draw.random() < 0.8
        self.states[name] = state
        await self._run(part)
        return kind

    async def _follow(self, draw: random.Random) -> str | None:
        links = [each.page_link for _, each in self.elements.values() if each.WhichOneof("type") == "page_link"]
        links = [each for each in links if each.page_script_hash in self.pages]
        if not links:
            return None
        link = draw.choice(links)
        await self.open(self.pages[link.page_script_hash], dict(parse_qsl(link.query_string)))
        return link.label

    async def _back(self, draw: random.Random) -> str | None:
        if not self.past:
            return None
        page, self.query = self.past.pop()
        if page != self.page:
            self.states.clear()
            self.page, self._page_hash = page, ""
        await self._run("", history=True)
        return f"{self.page} {self.query}"[:300]

    def _apply(self, came) -> bool:
        kind = came.WhichOneof("type")
        self.heard.append(f"{kind} {came.script_finished}" if kind == "script_finished" else kind)
        if kind == "page_config_changed":
            self.title = came.page_config_changed.title or self.title
        elif kind == "navigation":
            self.pages = {each.page_script_hash: each.url_pathname for each in came.navigation.app_pages}
            for each in came.navigation.app_pages:
                if each.is_default:
                    self.pages[each.page_script_hash] = ""
        return super()._apply(came)

    def _put(self, place, delta) -> None:
        super()._put(place, delta)
        if delta.WhichOneof("type") == "new_transient":
            return
        for below in [each for each in self.boxes if each[: len(place)] == place]:
            del self.boxes[below]
        if delta.WhichOneof("type") == "add_block":
            block, kind = delta.add_block, delta.add_block.WhichOneof("type")
            if kind == "tab":
                self.boxes[place] = (delta.fragment_id, kind, block.tab.label)
            elif kind in BOXES and getattr(block, kind).id:
                self.boxes[place] = (delta.fragment_id, kind, getattr(block, kind).id)
