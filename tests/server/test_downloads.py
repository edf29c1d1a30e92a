"""Files to take home, over the wire: each is there until its reader fetches it, whoever else uses the server, and not for long after."""

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

# By the button's label: the page, what opens the box it stands in (None: it is there at once), and what the file holds.
FILES = {
    "Download the walks as a table (CSV)": ("downhill", {"scene": "ways"}, None, b"method,step,"),
    "The run (CSV)": ("train", {"train_rounds": "50"}, "train_take", b"epoch,"),
    "The network for NumPy": ("train", {"train_rounds": "50"}, "train_take", b"import numpy as np\n"),
    "The network for PyTorch": ("train", {"train_rounds": "50"}, "train_take", b"import torch\n"),
}


async def link_of(guest: Guest, label: str) -> str:
    """Where the browser fetches the file of a button when it is pressed: asked for as the browser does it."""
    elements = [
        each.download_button for _, each in guest.elements.values() if each.WhichOneof("type") == "download_button"
    ]
    (button,) = (each for each in elements if each.label == label)
    if not button.HasField("deferred_file_id"):
        return button.url
    ask = BackMsg()
    ask.backend_operation_request.request_id = "file"
    begun = (ForwardMsg.FromString(each).new_session.initialize.session_id for each in guest.heard)
    ask.backend_operation_request.session_id = next(each for each in begun if each)
    ask.backend_operation_request.deferred_file.file_id = button.deferred_file_id
    await guest._socket.send(ask.SerializeToString())
    while True:
        came = ForwardMsg.FromString(await asyncio.wait_for(guest._socket.recv(), 30))
        if came.WhichOneof("type") == "backend_operation_response":
            return came.backend_operation_response.deferred_file.url


@pytest.mark.parametrize("label", FILES)
def test_a_file_is_there_when_others_have_used_the_server_since_the_press(server, label):
    page, query, box, holds = FILES[label]

    async def fetched() -> bytes:
        async with Guest(server) as guest, Guest(server) as other:
            await guest.open(page, query)
            if box:
                await guest.opens(box)
            link = await link_of(guest, label)
            for chapter in ("slopes", "bends", "slopes"):
                await other.open(chapter, {})
            return await asyncio.to_thread(lambda: urllib.request.urlopen(server + link, timeout=30).read())

    assert holds in asyncio.run(fetched())


def test_a_file_is_gone_soon_after_its_reader_left_without_anybody_else_coming(monkeypatch):
    monkeypatch.setenv("WHY_FORGET_EVERY", "0.2")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")]))

    async def left(server: str) -> str:
        async with Guest(server) as guest:
            await guest.open("", {})
            link = server + await link_of(guest, "Take it home")
            assert await asyncio.to_thread(status, link) == 200
        return link

    with Server("tests/server/leaving/main.py", options=["--server.disconnectedSessionTTL", "1"]) as server:
        link = asyncio.run(left(server.address))
        end = time.monotonic() + 60
        while status(link) != 404:
            assert time.monotonic() < end, "the file is still there"
            time.sleep(0.2)


def status(link: str) -> int:
    try:
        with urllib.request.urlopen(link, timeout=30) as answer:
            return answer.status
    except HTTPError as refused:
        return refused.code
