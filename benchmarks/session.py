"""A visitor without a browser: one Streamlit session over its WebSocket, in Streamlit's own messages.

It remembers what stands on its page as the browser does, so that it can move whatever control is there. Thus hundreds of visitors
fit on one machine, which as many browsers would not.
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

TIMEOUT = 120  # seconds for which an answer is waited for
MOVABLE = ("slider", "checkbox", "button_group", "selectbox", "number_input", "bidi_component")


class PageError(Exception):
    """The page showed an exception, or its run ended badly."""


@dataclass(frozen=True)
class Answer:
    """What the server did about one request: seconds until the run was over, and the bytes that it sent."""

    seconds: float
    size: int


@dataclass
class Session:
    """One visitor's page, as the messages of the server have made it.

    Attributes:
        address: the server's, without a slash at the end.
        page: the page's path: "" for the first one.
        query: the parameters of the link.
    """

    address: str
    page: str = ""
    query: dict[str, str] = field(default_factory=dict)
    # by their place: part, and message
    elements: dict[tuple[int, ...], tuple[str, object]] = field(default_factory=dict)
    states: dict[str, WidgetState] = field(default_factory=dict)
    cached_messages: dict[str, ForwardMsg] = field(
        default_factory=dict
    )  # messages that the server may send by name alone

    _page_hash: str = ""  # the server's name for the page

    async def __aenter__(self) -> "Session":
        stream = f"{self.address.replace('http', 'ws', 1)}/_stcore/stream"
        self._socket = await connect(
            stream, subprotocols=["streamlit"], max_size=None, compression=None, open_timeout=TIMEOUT
        )
        return self

    async def __aexit__(self, *_) -> None:
        await self._socket.close()

    async def open(self, page: str | None = None, query: dict[str, str] | None = None) -> Answer:
        """Open the page by its link; or follow a link to another page, or to this one with other parameters."""
        if page is not None and page != self.page:
            self.states.clear()
            self._page_hash = ""
        self.page = self.page if page is None else page
        self.query = self.query if query is None else query
        return await self._run("")

    def controls(self) -> list[tuple[str, str, object]]:
        """Return every control that can be moved: the part of the page it belongs to, its kind, and Streamlit's message about it."""
        controls = []
        for part, element in self.elements.values():
            kind = element.WhichOneof("type")
            if kind not in MOVABLE:
                continue
            widget = getattr(element, kind)
            is_immovable = getattr(widget, "form_id", "") or getattr(widget, "disabled", False)
            if not is_immovable and (kind != "bidi_component" or widget.component_name.endswith("why_dial")):
                controls.append((part, kind, widget))
        return controls

    def texts(self, kind: str) -> list[str]:
        """Return what the elements of a kind say: "heading", "markdown", or "says" for the sentences that travel with dials."""
        all_of = [element for _, element in self.elements.values()]
        if kind == "says":
            components = [each.bidi_component for each in all_of if each.WhichOneof("type") == "bidi_component"]
            return [each.json for each in components if each.component_name.endswith("why_says")]
        return [getattr(each, kind).body for each in all_of if each.WhichOneof("type") == kind]

    async def type_in(self, key: str, value: float) -> Answer:
        """Type a number into the field whose name in the page holds `key`."""
        (part, widget) = next(
            (part, told) for part, kind, told in self.controls() if kind == "number_input" and key in told.id
        )
        self.states[widget.id] = WidgetState(id=widget.id, double_value=value)
        return await self._run(part)

    async def move(self, draw: random.Random) -> Answer | None:
        """Move one of the page's controls to another place, as a visitor's hand would; None where there is none."""
        controls = self.controls()
        if not controls:
            return None
        part, kind, widget = draw.choice(controls)
        self.states[widget.id] = new_state(kind, widget, draw)
        return await self._run(part)

    async def _run(self, part: str, *, history: bool = False) -> Answer:
        """Ask for a run of the page, or of one part of it, and take in all it says until it is over.

        `history` says that the browser's back or forward asked for it.
        """
        message = BackMsg()
        state = message.rerun_script
        state.query_string = urlencode(self.query, doseq=True)
        state.is_history_navigation = history
        state.context_info.is_embedded = self.query.get("embed") == "true"
        # Once the server has said what it calls the page, the browser calls it so too.
        state.page_name, state.page_script_hash = ("", self._page_hash) if self._page_hash else (self.page, "")
        state.fragment_id = part
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
                place, reply = reply.metadata, self.cached_messages[reply.ref_hash]
                reply.metadata.CopyFrom(place)
            elif reply.metadata.cacheable:
                self.cached_messages[reply.hash] = reply
            if self._apply(reply):
                return Answer(time.perf_counter() - began, size)

    async def _receive(self, began: float) -> bytes:
        # Not `wait_for`: on Python 3.11 it may miss that it was cancelled.
        async with asyncio.timeout(TIMEOUT - (time.perf_counter() - began)):
            return await self._socket.recv()

    def _apply(self, message: ForwardMsg) -> bool:
        """Note what a message changes on the page; whether it ends the run."""
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
                return False  # the page asked to be run once more
            # What this run could have drawn and has not is gone from the page.
            for place in [each for each, (part, _) in self.elements.items() if each not in self._drawn_paths]:
                if not self._rerun_fragments or self.elements[place][0] in self._rerun_fragments:
                    del self.elements[place]
            return True
        return False

    def _put(self, place: tuple[int, ...], delta) -> None:
        if delta.WhichOneof("type") == "new_transient":  # a spinner lies over what stands there
            return
        for below in [each for each in self.elements if each[: len(place)] == place]:
            del self.elements[below]
        if delta.WhichOneof("type") == "new_element":
            if delta.new_element.WhichOneof("type") == "exception":
                raise PageError(delta.new_element.exception.message)
            self.elements[place] = (delta.fragment_id, delta.new_element)
            self._drawn_paths.add(place)


def new_state(kind: str, widget, draw: random.Random) -> WidgetState:
    """Another place of a control, as the browser would report it."""
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
