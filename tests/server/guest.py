"""A visitor without a browser who also types, uploads, edits tables, and keeps every message that the server sends."""

import asyncio
import json
import re
import urllib.request
from collections.abc import Sequence
from dataclasses import dataclass, field
from uuid import uuid4

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState

from benchmarks.session import Answer, Session


@dataclass
class Guest(Session):
    """One visitor.

    Attributes:
        heard: all that came from the server, message by message, as it came.
    """

    heard: list[bytes] = field(default_factory=list)

    async def _receive(self, began: float) -> bytes:
        self.heard.append(await super()._receive(began))
        return self.heard[-1]

    def find(self, key: str) -> tuple[str, object]:
        """The control that the code calls `key`: the part of the page it belongs to, and Streamlit's message about it."""
        for part, element in self.elements.values():
            told = getattr(element, element.WhichOneof("type"))
            if re.search(rf"-{key}(_\d+)?$", getattr(told, "id", "")):
                return part, told
        raise AssertionError(f"no control is called {key}")

    async def gives(self, key: str, **value) -> Answer:
        """Give a control a value, as one of the fields of Streamlit's `WidgetState`."""
        part, told = self.find(key)
        self.states[told.id] = WidgetState(id=told.id, **value)
        return await self._run(part)

    async def types(self, key: str, text: str) -> Answer:
        """Type into a field, and leave it."""
        return await self.gives(key, string_value=text)

    async def chooses(self, key: str, label: str) -> Answer:
        """Press one of the choices that stand side by side."""
        part, told = self.find(key)
        assert label in [option.content for option in told.options]
        state = self.states[told.id] = WidgetState(id=told.id)
        state.string_array_value.data.append(label)
        return await self._run(part)

    async def opens(self, key: str) -> Answer:
        """Open a box whose page asks for a run when it is opened."""
        boxes = [ForwardMsg.FromString(each).delta.add_block.expandable.id for each in self.heard]
        (told,) = {each for each in boxes if each.endswith(f"-{key}")}
        self.states[told] = WidgetState(id=told, bool_value=True)
        return await self._run("")

    async def edits(self, key: str, cells: dict[int, dict[str, str]], added: Sequence[dict[str, str]] = ()) -> Answer:
        """Write into a table: `cells` by the number of their row, then the name of their column; and rows added at its end."""
        told = {"edited_rows": cells, "added_rows": list(added), "deleted_rows": []}
        return await self.gives(key, string_value=json.dumps(told))

    async def uploads(self, key: str, name: str, content: bytes) -> Answer:
        """Upload a file, and choose it. Raises urllib's HTTPError where the server does not take it."""
        place = await self.place_for(name)
        await asyncio.to_thread(send, self.address, place.upload_url, name, content)
        return await self.takes(key, name, content, place)

    async def takes(self, key: str, name: str, content: bytes, place) -> Answer:
        """Choose a file that was sent to a place before."""
        part, told = self.find(key)
        state = self.states[told.id] = WidgetState(id=told.id)
        state.file_uploader_state_value.uploaded_file_info.add(
            name=name, size=len(content), file_id=place.file_id, file_urls=place
        )
        return await self._run(part)

    async def place_for(self, name: str):
        """Where the server wants a file of this visit to be put."""
        ask = BackMsg()
        ask.file_urls_request.request_id = uuid4().hex
        ask.file_urls_request.file_names.append(name)
        await self._socket.send(ask.SerializeToString())
        while True:
            came = ForwardMsg.FromString(await asyncio.wait_for(self._socket.recv(), 30))
            if came.WhichOneof("type") == "file_urls_response":
                return came.file_urls_response.file_urls[0]

    def told(self, kind: str) -> list[str]:
        """What stands in the boxes of a kind: "error", "warning" or "info" as words of `st.error` and its like."""
        formats = {"error": 1, "warning": 2, "info": 3}
        alerts = [element.alert for _, element in self.elements.values() if element.WhichOneof("type") == "alert"]
        return [alert.body for alert in alerts if alert.format == formats[kind]]


def send(address: str, to: str, name: str, content: bytes, headers: dict[str, str] | None = None) -> int:
    """Put a file where the server wants it, as a browser does: with the cookie that shows who asks. Gives the status."""
    with urllib.request.urlopen(f"{address}/_stcore/health", timeout=30) as answer:
        cookie = answer.headers["Set-Cookie"].split(";")[0]
    edge = uuid4().hex
    head = f'--{edge}\r\nContent-Disposition: form-data; name="{name}"; filename="{name}"\r\n'
    body = f"{head}Content-Type: text/csv\r\n\r\n".encode() + content + f"\r\n--{edge}--\r\n".encode()
    proves = {"Cookie": cookie, "X-Xsrftoken": cookie.partition("=")[2]}
    kind = {"Content-Type": f"multipart/form-data; boundary={edge}"}
    request = urllib.request.Request(address + to, body, {**proves, **kind, **(headers or {})}, method="PUT")
    with urllib.request.urlopen(request, timeout=60) as answer:
        return answer.status
