"""A visitor without a browser who uses every kind of control at random, with valid and invalid values.

`benchmarks.session` moves the common controls. This module adds all others: buttons, typed text, edited tables, clicks on charts,
opened boxes, followed links, the browser's Back button, and the states that a broken browser might send for our components.
"""

import random
from collections import deque
from urllib.parse import parse_qsl

from streamlit.proto.WidgetStates_pb2 import WidgetState

from benchmarks.session import Answer, Session
from tests.server.widget_states import new_widget_state

BOXES = ("tab_container", "expandable", "popover")


class RandomVisitor(Session):
    """One visitor's page, with random actions on all of it.

    Attributes:
        title: the title of the browser tab.
        boxes: the tab, expander and popover containers: fragment id, kind, and widget id or label, by delta path.
        pages: URL paths by page script hash.
        history: the pages and queries visited before.
        last_messages: the types of the last messages.
    """

    def __init__(self, address: str):
        super().__init__(address)
        self.title, self.boxes, self.pages, self.history = "", {}, {}, []
        self.last_messages: deque[str] = deque(maxlen=12)

    async def step(self, draw: random.Random) -> str:
        """Perform one random action on the page. Return its description."""
        weights = {"move": 8, "press": 4, "open a box": 2, "follow": 2, "back": 1}
        for action in sorted(weights, key=lambda name: draw.random() ** (1 / weights[name]), reverse=True):
            description = await getattr(self, f"_{action.replace(' ', '_')}")(draw)
            if description is not None:
                return f"{action}: {description}"
        await self.open("", {})
        return "to the start"

    async def open(self, page: str | None = None, query: dict | None = None) -> Answer:
        self.history.append((self.page, self.query))
        return await super().open(page, query)

    async def _move(self, draw: random.Random) -> str | None:
        options = []
        for fragment, element in self.elements.values():
            kind = element.WhichOneof("type")
            widget = getattr(element, kind)
            if not getattr(widget, "disabled", False) and (state := new_widget_state(kind, widget, draw)) is not None:
                options.append((fragment, state))
        if not options:
            return None
        fragment, state = draw.choice(options)
        self.states[state.id] = state
        await self._run(fragment)
        return str(state)[-300:]

    async def _press(self, draw: random.Random) -> str | None:
        buttons = [
            (fragment, element.button)
            for fragment, element in self.elements.values()
            if element.WhichOneof("type") == "button" and not element.button.disabled
        ]
        if not buttons:
            return None
        fragment, button = draw.choice(buttons)
        self.states[button.id] = WidgetState(id=button.id, trigger_value=True)
        await self._run(fragment)
        self.states.pop(button.id, None)  # a trigger value holds for one run
        return button.label

    async def _open_a_box(self, draw: random.Random) -> str | None:
        boxes = [(path, *box) for path, box in self.boxes.items() if box[1] != "tab"]
        if not boxes:
            return None
        path, fragment, kind, box_id = draw.choice(boxes)
        state = WidgetState(id=box_id)
        if kind == "tab_container":
            labels = [
                label
                for tab_path, (_, tab_kind, label) in self.boxes.items()
                if tab_kind == "tab" and tab_path[:-1] == path
            ]
            state.string_value = draw.choice(labels)
        else:
            state.bool_value = draw.random() < 0.8
        self.states[box_id] = state
        await self._run(fragment)
        return kind

    async def _follow(self, draw: random.Random) -> str | None:
        links = [
            element.page_link for _, element in self.elements.values() if element.WhichOneof("type") == "page_link"
        ]
        links = [link for link in links if link.page_script_hash in self.pages]
        if not links:
            return None
        link = draw.choice(links)
        await self.open(self.pages[link.page_script_hash], dict(parse_qsl(link.query_string)))
        return link.label

    async def _back(self, draw: random.Random) -> str | None:
        if not self.history:
            return None
        page, self.query = self.history.pop()
        if page != self.page:
            self.states.clear()
            self.page, self._page_hash = page, ""
        await self._run("", history=True)
        return f"{self.page} {self.query}"[:300]

    def _apply(self, message) -> bool:
        kind = message.WhichOneof("type")
        self.last_messages.append(f"{kind} {message.script_finished}" if kind == "script_finished" else kind)
        if kind == "page_config_changed":
            self.title = message.page_config_changed.title or self.title
        elif kind == "navigation":
            self.pages = {page.page_script_hash: page.url_pathname for page in message.navigation.app_pages}
            for page in message.navigation.app_pages:
                if page.is_default:
                    self.pages[page.page_script_hash] = ""
        return super()._apply(message)

    def _put(self, path, delta) -> None:
        super()._put(path, delta)
        if delta.WhichOneof("type") == "new_transient":
            return
        for descendant in [key for key in self.boxes if key[: len(path)] == path]:
            del self.boxes[descendant]
        if delta.WhichOneof("type") == "add_block":
            block, kind = delta.add_block, delta.add_block.WhichOneof("type")
            if kind == "tab":
                self.boxes[path] = (delta.fragment_id, kind, block.tab.label)
            elif kind in BOXES and getattr(block, kind).id:
                self.boxes[path] = (delta.fragment_id, kind, getattr(block, kind).id)
