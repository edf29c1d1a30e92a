"""Downloads from a real server: a file stays available while its visitor is there, and is deleted soon after they leave."""

import asyncio
import os
import time
import urllib.request
from urllib.error import HTTPError

import pytest
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from benchmarks.serving import ROOT, Server
from tests.server.guest import Guest

# By the button's label: the page, its query, the key of the box around the button (None without a box), and a part of the file.
FILES = {
    "Download the walks as a table (CSV)": ("downhill", {"scene": "ways"}, None, b"method,step,"),
    "The run (CSV)": ("train", {"train_rounds": "50"}, "train_take", b"epoch,"),
    "The network for NumPy": ("train", {"train_rounds": "50"}, "train_take", b"import numpy as np\n"),
    "The network for PyTorch": ("train", {"train_rounds": "50"}, "train_take", b"import torch\n"),
}


async def download_link(guest: Guest, label: str) -> str:
    """Return the path of a download button's file; request a deferred one as the browser does."""
    elements = [
        element.download_button
        for _, element in guest.elements.values()
        if element.WhichOneof("type") == "download_button"
    ]
    (button,) = (element for element in elements if element.label == label)
    if not button.HasField("deferred_file_id"):
        return button.url
    request = BackMsg()
    request.backend_operation_request.request_id = "file"
    session_ids = (ForwardMsg.FromString(message).new_session.initialize.session_id for message in guest.messages)
    request.backend_operation_request.session_id = next(name for name in session_ids if name)
    request.backend_operation_request.deferred_file.file_id = button.deferred_file_id
    await guest._socket.send(request.SerializeToString())
    while True:
        message = ForwardMsg.FromString(await asyncio.wait_for(guest._socket.recv(), 30))
        if message.WhichOneof("type") == "backend_operation_response":
            return message.backend_operation_response.deferred_file.url


@pytest.mark.parametrize("label", FILES)
def test_a_file_is_there_when_others_have_used_the_server_since_the_press(server, label):
    page, query, box, content = FILES[label]

    async def fetch_file() -> bytes:
        async with Guest(server) as guest, Guest(server) as other:
            await guest.open(page, query)
            if box:
                await guest.open_box(box)
            link = await download_link(guest, label)
            for chapter in ("slopes", "bends", "slopes"):
                await other.open(chapter, {})
            return await asyncio.to_thread(lambda: urllib.request.urlopen(server + link, timeout=30).read())

    assert content in asyncio.run(fetch_file())


def test_a_file_is_gone_soon_after_its_reader_left_without_anybody_else_coming(monkeypatch):
    monkeypatch.setenv("WHY_FORGET_EVERY", "0.2")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")]))

    async def leave(server: str) -> str:
        async with Guest(server) as guest:
            await guest.open("", {})
            link = server + await download_link(guest, "Take it home")
            assert await asyncio.to_thread(status, link) == 200
        return link

    with Server("tests/server/leaving/main.py", options=["--server.disconnectedSessionTTL", "1"]) as server:
        link = asyncio.run(leave(server.address))
        deadline = time.monotonic() + 60
        while status(link) != 404:
            assert time.monotonic() < deadline, "the file is still there"
            time.sleep(0.2)


def status(link: str) -> int:
    try:
        with urllib.request.urlopen(link, timeout=30) as answer:
            return answer.status
    except HTTPError as error:
        return error.code
