"""What strangers send to a real server: too much is turned away before it is read, the rest gets an answer, and nobody else waits."""

import asyncio
import http.client
import urllib.error
from urllib.parse import urlparse

import pytest
from websockets.exceptions import ConnectionClosed

from benchmarks.serving import Server
from core.table import MAX_BYTES
from pages.server.streamlit_private import UPLOADS
from tests.core.test_table_bounds import HOSTILE
from tests.server.guest import Guest, send

OWN = {"train_data": "own", "train_own_way": "upload", "train_rounds": "50", "train_layers": "1"}
LARGEST = 2 * 1024 * 1024  # bytes of a file: `maxUploadSize`


def sent_in_pieces(address: str, to: str, pieces: int, *, told: bool) -> int:
    """Send pieces of 100 kB; the status of the answer, or 0 where the connection was cut.

    Args:
        address: the server's.
        to: the path.
        pieces: how many.
        told: whether it is said before how long all will be.
    """
    server = http.client.HTTPConnection(urlparse(address).netloc, timeout=60)
    head = b'--edge\r\nContent-Disposition: form-data; name="a"; filename="a.csv"\r\n\r\n'
    body = [head, *([b"1,2,x\n" * 17_000] * pieces)]
    length = {"Content-Length": str(sum(map(len, body)))} if told else {"Transfer-Encoding": "chunked"}
    server.putrequest("PUT", to)
    for name, value in {**send_headers(address), **length}.items():
        server.putheader(name, value)
    server.endheaders()
    try:
        for piece in body:
            server.send(piece if told else b"%x\r\n%b\r\n" % (len(piece), piece))
    except OSError:
        pass  # the server has heard enough
    try:
        return server.getresponse().status
    except OSError:
        return 0


def send_headers(address: str) -> dict[str, str]:
    """What shows that a browser's own page asks."""
    server = http.client.HTTPConnection(urlparse(address).netloc, timeout=60)
    server.request("GET", "/_stcore/health")
    cookie = server.getresponse().headers["Set-Cookie"].split(";")[0]
    kind = "multipart/form-data; boundary=edge"
    return {"Cookie": cookie, "X-Xsrftoken": cookie.partition("=")[2], "Content-Type": kind}


@pytest.mark.long
def test_a_file_that_is_too_large_is_turned_away_and_what_is_no_table_is_told_so(server):
    async def come():
        async with Guest(server) as guest:
            await guest.open("train", dict(OWN))
            place = await guest.place_for("pieces.csv")
            for told in (True, False):
                assert await asyncio.to_thread(sent_in_pieces, server, place.upload_url, 200, told=told) in (0, 413)
            with pytest.raises(urllib.error.HTTPError, match="403"):
                await asyncio.to_thread(send, server, place.upload_url, "a", b"1", {"X-Xsrftoken": "another"})
            await guest.uploads("train_own_file", "bomb.csv.gz", HOSTILE["a bomb, packed"])
            assert "packed file" in guest.told("error")[0]

    asyncio.run(come())


@pytest.mark.long
def test_of_many_files_that_one_visitor_sends_the_last_ones_are_kept(server):
    rows = b"a,b,c\n" + b"1,2,yes\n2,1,no\n3,4,yes\n4,3,no\n" * 5

    async def come():
        async with Guest(server) as guest, Guest(server) as other:
            await other.open("train", dict(OWN))
            theirs = await other.place_for("theirs.csv")
            await asyncio.to_thread(send, server, theirs.upload_url, "theirs.csv", rows)
            await guest.open("train", dict(OWN))
            places = [await guest.place_for("mine.csv") for _ in range(UPLOADS + 3)]
            for place in places:
                await asyncio.to_thread(send, server, place.upload_url, "mine.csv", rows)
            read = []
            for place in places:
                await guest.takes("train_own_file", "mine.csv", rows, place)
                read.append(any("Read as" in text for text in guest.texts("markdown")))
            assert read == [False] * 3 + [True] * UPLOADS
            await other.takes("train_own_file", "theirs.csv", rows, theirs)
            assert any("Read as" in text for text in other.texts("markdown"))

    asyncio.run(come())


@pytest.mark.long
def test_whatever_is_sent_the_server_answers_and_its_memory_stays():
    """All that is hostile, uploaded and pasted, by one visitor after another; the server holds little more afterward."""

    async def come(address: str, name: str) -> None:
        async with Guest(address) as guest:
            await guest.open("train", dict(OWN))
            if len(HOSTILE[name]) <= LARGEST:
                await guest.uploads("train_own_file", name, HOSTILE[name])
                assert len(guest.told("error")) == 1
            await guest.open("train", {**OWN, "train_own_way": "paste", "set": "1"})
            await guest.types("train_own_text", HOSTILE[name][: 5 * MAX_BYTES].decode("latin-1"))
            assert guest.told("error") or any("Read as" in text for text in guest.texts("markdown"))

    with Server() as server:
        server.rest()
        asyncio.run(come(server.address, "20 MB of rows"))
        before = server.memory()
        for name in HOSTILE:
            asyncio.run(come(server.address, name))
        assert server.memory() < before + 250


@pytest.mark.long
def test_a_message_that_is_too_large_ends_its_own_connection_and_no_other(server):
    async def come():
        async with Guest(server) as other, Guest(server) as guest:
            await other.open("slopes", {})
            await guest.open("train", {**OWN, "train_own_way": "paste"})
            with pytest.raises(ConnectionClosed):
                await guest.types("train_own_text", "1" * 9_000_000)
            await other.open("slopes", {"scene": "zoom"})

    asyncio.run(come())
