"""Hostile uploads to a real server: it rejects what is too large, answers the rest, and keeps serving the other visitors."""

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
from tests.server.guest import Guest, put_file

OWN = {"train_data": "own", "train_own_way": "upload", "train_rounds": "50", "train_layers": "1"}
LARGEST = 2 * 1024 * 1024  # bytes of a file: `maxUploadSize`


def upload_in_pieces(address: str, path: str, pieces: int, *, announces_length: bool) -> int:
    """Upload pieces of 100 kB each.

    Args:
        address: the server's address.
        path: the path.
        pieces: the number of pieces.
        announces_length: whether the request has a Content-Length; without it, the body is chunked.

    Returns:
        The status code, or 0 if the server cut the connection.
    """
    connection = http.client.HTTPConnection(urlparse(address).netloc, timeout=60)
    head = b'--edge\r\nContent-Disposition: form-data; name="a"; filename="a.csv"\r\n\r\n'
    body = [head, *([b"1,2,x\n" * 17_000] * pieces)]
    length = {"Content-Length": str(sum(map(len, body)))} if announces_length else {"Transfer-Encoding": "chunked"}
    connection.putrequest("PUT", path)
    for name, value in {**auth_headers(address), **length}.items():
        connection.putheader(name, value)
    connection.endheaders()
    try:
        for piece in body:
            connection.send(piece if announces_length else b"%x\r\n%b\r\n" % (len(piece), piece))
    except OSError:
        pass  # the server stopped reading
    try:
        return connection.getresponse().status
    except OSError:
        return 0


def auth_headers(address: str) -> dict[str, str]:
    """Return the headers of an authorized upload: the XSRF cookie, its token, and the content type."""
    connection = http.client.HTTPConnection(urlparse(address).netloc, timeout=60)
    connection.request("GET", "/_stcore/health")
    cookie = connection.getresponse().headers["Set-Cookie"].split(";")[0]
    kind = "multipart/form-data; boundary=edge"
    return {"Cookie": cookie, "X-Xsrftoken": cookie.partition("=")[2], "Content-Type": kind}


@pytest.mark.long
def test_a_file_that_is_too_large_is_turned_away_and_what_is_no_table_is_told_so(server):
    async def scenario():
        async with Guest(server) as guest:
            await guest.open("train", dict(OWN))
            destination = await guest.upload_destination("pieces.csv")
            for announces_length in (True, False):
                assert await asyncio.to_thread(
                    upload_in_pieces, server, destination.upload_url, 200, announces_length=announces_length
                ) in (0, 413)
            with pytest.raises(urllib.error.HTTPError, match="403"):
                await asyncio.to_thread(put_file, server, destination.upload_url, "a", b"1", {"X-Xsrftoken": "another"})
            await guest.upload("train_own_file", "bomb.csv.gz", HOSTILE["a bomb, packed"])
            assert "packed file" in guest.alerts("error")[0]

    asyncio.run(scenario())


@pytest.mark.long
def test_of_many_files_that_one_visitor_sends_the_last_ones_are_kept(server):
    rows = b"a,b,c\n" + b"1,2,yes\n2,1,no\n3,4,yes\n4,3,no\n" * 5

    async def scenario():
        async with Guest(server) as guest, Guest(server) as other:
            await other.open("train", dict(OWN))
            other_destination = await other.upload_destination("theirs.csv")
            await asyncio.to_thread(put_file, server, other_destination.upload_url, "theirs.csv", rows)
            await guest.open("train", dict(OWN))
            destinations = [await guest.upload_destination("mine.csv") for _ in range(UPLOADS + 3)]
            for destination in destinations:
                await asyncio.to_thread(put_file, server, destination.upload_url, "mine.csv", rows)
            accepted = []
            for destination in destinations:
                await guest.choose_file("train_own_file", "mine.csv", rows, destination)
                accepted.append(any("Read as" in text for text in guest.texts("markdown")))
            assert accepted == [False] * 3 + [True] * UPLOADS
            await other.choose_file("train_own_file", "theirs.csv", rows, other_destination)
            assert any("Read as" in text for text in other.texts("markdown"))

    asyncio.run(scenario())


@pytest.mark.long
def test_whatever_is_sent_the_server_answers_and_its_memory_stays():
    """Upload and paste every hostile input, one visitor after another; the server's memory hardly grows."""

    async def scenario(address: str, name: str) -> None:
        async with Guest(address) as guest:
            await guest.open("train", dict(OWN))
            if len(HOSTILE[name]) <= LARGEST:
                await guest.upload("train_own_file", name, HOSTILE[name])
                assert len(guest.alerts("error")) == 1
            await guest.open("train", {**OWN, "train_own_way": "paste", "set": "1"})
            await guest.type_text("train_own_text", HOSTILE[name][: 5 * MAX_BYTES].decode("latin-1"))
            assert guest.alerts("error") or any("Read as" in text for text in guest.texts("markdown"))

    with Server() as server:
        server.rest()
        asyncio.run(scenario(server.address, "20 MB of rows"))
        before = server.memory()
        for name in HOSTILE:
            asyncio.run(scenario(server.address, name))
        assert server.memory() < before + 250


@pytest.mark.long
def test_a_message_that_is_too_large_ends_its_own_connection_and_no_other(server):
    async def scenario():
        async with Guest(server) as other, Guest(server) as guest:
            await other.open("slopes", {})
            await guest.open("train", {**OWN, "train_own_way": "paste"})
            with pytest.raises(ConnectionClosed):
                await guest.type_text("train_own_text", "1" * 9_000_000)
            await other.open("slopes", {"scene": "zoom"})

    asyncio.run(scenario())
