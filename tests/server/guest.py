"""A visitor without a browser who types, uploads files and edits tables, and records every message from the server."""

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
        messages: the raw messages from the server, in the order of their arrival.
    """

    messages: list[bytes] = field(default_factory=list)

    async def _receive(self, start: float) -> bytes:
        self.messages.append(await super()._receive(start))
        return self.messages[-1]

    def find(self, key: str) -> tuple[str, object]:
        """Return the id of the fragment that holds the control with this key, and the control's protobuf message."""
        for fragment, element in self.elements.values():
            widget = getattr(element, element.WhichOneof("type"))
            if re.search(rf"-{key}(_\d+)?$", getattr(widget, "id", "")):
                return fragment, widget
        raise AssertionError(f"no control has the key {key}")

    async def set_value(self, key: str, **value) -> Answer:
        """Set a control's value: a field of Streamlit's `WidgetState`, as a keyword argument."""
        fragment, element = self.find(key)
        self.states[element.id] = WidgetState(id=element.id, **value)
        return await self._run(fragment)

    async def type_text(self, key: str, text: str) -> Answer:
        """Type into a text field, and leave it."""
        return await self.set_value(key, string_value=text)

    async def choose(self, key: str, label: str) -> Answer:
        """Press one of the options of a button group."""
        fragment, element = self.find(key)
        assert label in [option.content for option in element.options]
        state = self.states[element.id] = WidgetState(id=element.id)
        state.string_array_value.data.append(label)
        return await self._run(fragment)

    async def open_box(self, key: str) -> Answer:
        """Open an expander that triggers a rerun."""
        boxes = [ForwardMsg.FromString(message).delta.add_block.expandable.id for message in self.messages]
        (box_id,) = {box for box in boxes if box.endswith(f"-{key}")}
        self.states[box_id] = WidgetState(id=box_id, bool_value=True)
        return await self._run("")

    async def edit(self, key: str, cells: dict[int, dict[str, str]], new_rows: Sequence[dict[str, str]] = ()) -> Answer:
        """Edit a table.

        Args:
            key: the table's key.
            cells: the new cells, by row number and column name.
            new_rows: the rows that are appended.
        """
        edits = {"edited_rows": cells, "added_rows": list(new_rows), "deleted_rows": []}
        return await self.set_value(key, string_value=json.dumps(edits))

    async def upload(self, key: str, name: str, content: bytes) -> Answer:
        """Upload a file, and choose it. Raises urllib's HTTPError if the server rejects it."""
        destination = await self.upload_destination(name)
        await asyncio.to_thread(put_file, self.address, destination.upload_url, name, content)
        return await self.choose_file(key, name, content, destination)

    async def choose_file(self, key: str, name: str, content: bytes, destination) -> Answer:
        """Choose a file that was uploaded to this destination before."""
        fragment, element = self.find(key)
        state = self.states[element.id] = WidgetState(id=element.id)
        state.file_uploader_state_value.uploaded_file_info.add(
            name=name, size=len(content), file_id=destination.file_id, file_urls=destination
        )
        return await self._run(fragment)

    async def upload_destination(self, name: str):
        """Request the URLs for the upload of a file in this session."""
        request = BackMsg()
        request.file_urls_request.request_id = uuid4().hex
        request.file_urls_request.file_names.append(name)
        await self._socket.send(request.SerializeToString())
        while True:
            message = ForwardMsg.FromString(await asyncio.wait_for(self._socket.recv(), 30))
            if message.WhichOneof("type") == "file_urls_response":
                return message.file_urls_response.file_urls[0]

    def alerts(self, kind: str) -> list[str]:
        """Return the texts of the page's alerts of a kind: "error", "warning" or "info"."""
        formats = {"error": 1, "warning": 2, "info": 3}
        alerts = [element.alert for _, element in self.elements.values() if element.WhichOneof("type") == "alert"]
        return [alert.body for alert in alerts if alert.format == formats[kind]]


def put_file(address: str, path: str, name: str, content: bytes, headers: dict[str, str] | None = None) -> int:
    """Upload a file as a browser does, with the XSRF cookie. Return the status code."""
    with urllib.request.urlopen(f"{address}/_stcore/health", timeout=30) as answer:
        cookie = answer.headers["Set-Cookie"].split(";")[0]
    boundary = uuid4().hex
    part_header = f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"; filename="{name}"\r\n'
    body = f"{part_header}Content-Type: text/csv\r\n\r\n".encode() + content + f"\r\n--{boundary}--\r\n".encode()
    auth = {"Cookie": cookie, "X-Xsrftoken": cookie.partition("=")[2]}
    content_type = {"Content-Type": f"multipart/form-data; boundary={boundary}"}
    request = urllib.request.Request(address + path, body, {**auth, **content_type, **(headers or {})}, method="PUT")
    with urllib.request.urlopen(request, timeout=60) as answer:
        return answer.status
