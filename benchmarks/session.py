"""A visitor without a browser: one Streamlit session over its WebSocket, with Streamlit's own messages.

It tracks the elements of its page as the browser does, so that it can move any control. Hundreds of such sessions fit on one
machine, unlike browsers.
"""

import asyncio
import json
import random
import time
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, urlencode

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState
from websockets.asyncio.client import connect

TIMEOUT = 120  # seconds to wait for an answer
MOVABLE = ("slider", "checkbox", "button_group", "selectbox", "number_input", "bidi_component")


class PageError(Exception):
    """Raised when the page shows an exception or its script does not compile."""


@dataclass(frozen=True)
class Answer:
    """The server's answer to one request."""

    seconds: float  # until the end of the run
    size: int  # bytes sent


@dataclass
class Session:
    """One visitor's page.

    Attributes:
        address: the server's URL, without a slash at the end.
        page: the page's path, "" for the first page.
        query: the URL parameters.
    """

    address: str
    page: str = ""
    query: dict[str, str] = field(default_factory=dict)
    # By position on the page: the id of the fragment, and the element's message.
    elements: dict[tuple[int, ...], tuple[str, object]] = field(default_factory=dict)
    states: dict[str, WidgetState] = field(default_factory=dict)
    cached_messages: dict[str, ForwardMsg] = field(
        default_factory=dict
    )  # messages that the server may send by name alone

    _page_hash: str = ""  # the server's id of the page

    async def __aenter__(self) -> "Session":
        stream = f"{self.address.replace('http', 'ws', 1)}/_stcore/stream"
        self._socket = await connect(
            stream, subprotocols=["streamlit"], max_size=None, compression=None, open_timeout=TIMEOUT
        )
        return self

    async def __aexit__(self, *_) -> None:
        await self._socket.close()

    async def open(self, page: str | None = None, query: dict[str, str] | None = None) -> Answer:
        """Open the page, or follow a link to another page or to other parameters."""
        if page is not None and page != self.page:
            self.states.clear()
            self._page_hash = ""
        self.page = self.page if page is None else page
        self.query = self.query if query is None else query
        return await self._run("")

    def controls(self) -> list[tuple[str, str, object]]:
        """Return the fragment, kind and message of every control that can be moved."""
        controls = []
        for fragment, element in self.elements.values():
            kind = element.WhichOneof("type")
            if kind not in MOVABLE:
                continue
            widget = getattr(element, kind)
            is_immovable = getattr(widget, "form_id", "") or getattr(widget, "disabled", False)
            if not is_immovable and (kind != "bidi_component" or widget.component_name.endswith("why_dial")):
                controls.append((fragment, kind, widget))
        return controls

    def texts(self, kind: str) -> list[str]:
        """Return the texts of all elements of a kind: "heading", "markdown", or "says" for the sentences of dials."""
        elements = [element for _, element in self.elements.values()]
        if kind == "says":
            components = [item.bidi_component for item in elements if item.WhichOneof("type") == "bidi_component"]
            return [component.json for component in components if component.component_name.endswith("why_says")]
        return [getattr(element, kind).body for element in elements if element.WhichOneof("type") == kind]

    async def type_in(self, key: str, value: float) -> Answer:
        """Type a number into the field whose id contains `key`."""
        (fragment, widget) = next(
            (fragment, widget)
            for fragment, kind, widget in self.controls()
            if kind == "number_input" and key in widget.id
        )
        self.states[widget.id] = WidgetState(id=widget.id, double_value=value)
        return await self._run(fragment)

    async def move(self, draw: random.Random) -> Answer | None:
        """Move a random control of the page to a random place; None if the page has no controls.

        The choice of a language is left alone. A visitor makes it at most once, and it would be every sixth move.
        """
        controls = [control for control in self.controls() if not control[2].id.endswith("-language")]
        if not controls:
            return None
        fragment, kind, widget = draw.choice(controls)
        self.states[widget.id] = new_state(kind, widget, draw)
        return await self._run(fragment)

    async def _run(self, fragment: str, *, history: bool = False) -> Answer:
        """Request a run of the page, or of one fragment, and apply its messages until it ends.

        `history`: whether the browser's Back or Forward button caused the run.
        """
        message = BackMsg()
        state = message.rerun_script
        state.query_string = urlencode(self.query, doseq=True)
        state.is_history_navigation = history
        state.context_info.is_embedded = self.query.get("embed") == "true"
        # As the browser does: the page's id once the server has sent it, before that its path.
        state.page_name, state.page_script_hash = ("", self._page_hash) if self._page_hash else (self.page, "")
        state.fragment_id = fragment
        state.context_info.url = f"{self.address}/{self.page}"
        state.widget_states.widgets.extend(self.states.values())
        state.cached_message_hashes.extend(self.cached_messages)
        began = time.perf_counter()
        await self._socket.send(message.SerializeToString())
        size = 0
        while True:
            data = await self._receive(began)
            size += len(data)
            reply = ForwardMsg.FromString(data)
            if reply.WhichOneof("type") == "ref_hash":
                metadata, reply = reply.metadata, self.cached_messages[reply.ref_hash]
                reply.metadata.CopyFrom(metadata)
            elif reply.metadata.cacheable:
                self.cached_messages[reply.hash] = reply
            if self._apply(reply):
                return Answer(time.perf_counter() - began, size)

    async def _receive(self, began: float) -> bytes:
        # Not `wait_for`: on Python 3.11 it may miss that it was cancelled.
        async with asyncio.timeout(TIMEOUT - (time.perf_counter() - began)):
            return await self._socket.recv()

    def _apply(self, message: ForwardMsg) -> bool:
        """Apply a message to the page. Return whether it ends the run."""
        kind = message.WhichOneof("type")
        if kind == "new_session":
            self._rerun_fragments = set(message.metadata.run.fragment_ids)
            self._drawn_paths: set[tuple[int, ...]] = set()
        elif kind == "delta":
            self._put(tuple(message.metadata.delta_path), message.delta)
        elif kind == "navigation":
            self._page_hash = message.navigation.page_script_hash
        elif kind == "page_info_changed":
            self.query = dict(parse_qsl(message.page_info_changed.query_string))
        elif kind == "script_finished":
            if message.script_finished == ForwardMsg.FINISHED_WITH_COMPILE_ERROR:
                raise PageError("the script does not compile")
            if message.script_finished == ForwardMsg.FINISHED_EARLY_FOR_RERUN:
                return False  # another run follows
            # Elements of the rerun fragments that were not drawn again are gone from the page.
            for path in self.elements.keys() - self._drawn_paths:
                if not self._rerun_fragments or self.elements[path][0] in self._rerun_fragments:
                    del self.elements[path]
            return True
        return False

    def _put(self, path: tuple[int, ...], delta) -> None:
        """Replace the element at `path`, and all elements below it."""
        if delta.WhichOneof("type") == "new_transient":  # a spinner covers the element without replacing it
            return
        for covered in [other for other in self.elements if other[: len(path)] == path]:
            del self.elements[covered]
        if delta.WhichOneof("type") == "new_element":
            if delta.new_element.WhichOneof("type") == "exception":
                raise PageError(delta.new_element.exception.message)
            self.elements[path] = (delta.fragment_id, delta.new_element)
            self._drawn_paths.add(path)


def new_state(kind: str, widget, draw: random.Random) -> WidgetState:
    """Return a random state of a control, in the form that the browser reports."""
    state = WidgetState(id=widget.id)
    if kind == "slider" and widget.options:
        state.string_array_value.data.append(draw.choice(list(widget.options)))
    elif kind == "slider":
        steps = max(round((widget.max - widget.min) / widget.step), 1)
        state.double_array_value.data.append(widget.min + draw.randint(0, steps) * widget.step)
    elif kind == "checkbox":
        state.bool_value = draw.random() < 0.5
    elif kind == "button_group":
        state.string_array_value.data.append(draw.choice([option.content for option in widget.options]))
    elif kind == "selectbox":
        state.string_value = draw.choice(list(widget.options))
    elif kind == "number_input":
        low, high = widget.min if widget.has_min else 0, widget.max if widget.has_max else 100
        state.double_value = min(low + widget.step * draw.randint(0, 20), high)
    else:
        data = json.loads(widget.json)
        places = round((data["high"] - data["low"]) / data["step"])
        state.json_value = json.dumps({"value": data["low"] + draw.randint(0, places) * data["step"]})
    return state
