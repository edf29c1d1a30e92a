"""A real server's answers to all kinds of requests: the headers on each of them, the names it answers under, what it keeps to itself."""

import http.client
import re
import socket
from urllib.parse import urlparse

import pytest

from benchmarks.serving import Server
from pages.server.middleware import HEADERS

METRICS, HEALTH = "/_stcore/metrics", "/_stcore/health"


def asked(address: str, path: str, method: str = "GET", body: bytes | None = None, **headers: str):
    """The answer to a request whose path is sent as it stands: its status, its headers, its body."""
    server = http.client.HTTPConnection(urlparse(address).netloc, timeout=30)
    server.putrequest(method, path, skip_host="Host" in headers)
    for name, value in {"Content-Length": str(len(body or b"")), **headers}.items():
        server.putheader(name.replace("_", "-"), value)
    server.endheaders(body)
    answer = server.getresponse()
    return answer.status, answer.headers, answer.read()


def script_of(address: str) -> str:
    """The path of one of Streamlit's own scripts, as its page names it."""
    return "/" + re.search(rb'src="\./(static/js/[^"]+)"', asked(address, "/")[2])[1].decode()


REQUESTS = {
    "the start": ("/", "GET", 200),
    "only its headers": ("/slopes", "HEAD", 200),
    "a page": ("/slopes?scene=zoom", "GET", 200),
    "a card": ("/cards/start.png", "GET", 200),
    "a script": ("script", "GET", 200),
    "no script": ("/static/js/none.js", "GET", None),
    "health": (HEALTH, "GET", 200),
    "what the page asks for": ("/_stcore/host-config", "GET", 200),
    "the server's figures": (METRICS, "GET", 404),
    "no file": ("/media/none.csv", "GET", 404),
    "no component": ("/component/none/index.html", "GET", 404),
    "a file for nobody": ("/_stcore/upload_file/nobody/nothing", "PUT", 403),
    "a file of nobody": ("/_stcore/upload_file/nobody/nothing", "DELETE", 403),
    "what no page takes": ("/", "POST", 405),
    "a way out": ("/../../etc/passwd", "GET", None),
    "a hidden way out": ("/static/..%2f..%2f..%2fetc%2fpasswd", "GET", None),
    "another server's path": ("//evil.example/x", "GET", None),
    "a zero": ("/%00", "GET", None),
    "no letters": ("/%ff%fe", "GET", None),
    "a line end": ("/%0d%0aSet-Cookie:%20a=b", "GET", None),
    "a long path": ("/" + "a" * 30_000, "GET", None),
    "a long query": ("/slopes?x=" + "a" * 30_000, "GET", None),
    "nothing there": ("/nowhere", "GET", 302),
}


@pytest.mark.parametrize("request_of", REQUESTS.values(), ids=REQUESTS)
def test_every_answer_carries_the_headers(server, request_of):
    path, method, status = request_of
    accept = {"Accept": "text/html"} if path == "/nowhere" else {}
    told, headers, body = asked(server, script_of(server) if path == "script" else path, method, **accept)
    assert told == status or (status is None and 200 <= told < 500)
    assert {name: headers.get_all(name) for name in HEADERS} == {name: [value] for name, value in HEADERS.items()}
    assert "evil.example" not in headers.get("Location", "")
    assert b"root:x:" not in body
    assert headers["Set-Cookie"] is None or headers["Set-Cookie"].startswith("_streamlit_xsrf=")


@pytest.mark.parametrize(
    "sent",
    [
        b"GET / HTTP/1.1\r\nHost: a\r\nX: " + b"x" * 1_000_000 + b"\r\n\r\n",
        b"GET /" + b"a" * 1_000_000 + b" HTTP/1.1\r\nHost: a\r\n\r\n",
        b"GET / HTTP/1.1\r\nHost: a\r\n" + b"X: x\r\n" * 100_000 + b"\r\n",
        b"\x16\x03\x01" + bytes(500),
        b"GET / HTTP/9.9\r\n\r\n",
        b"PUT /_stcore/upload_file/a/b HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n",
    ],
    ids=[
        "a huge header",
        "a huge path",
        "many headers",
        "another protocol",
        "a version to come",
        "less than no content",
    ],
)
def test_what_is_no_request_ends_and_the_server_goes_on(server, sent):
    place = urlparse(server)
    with socket.create_connection((place.hostname, place.port), timeout=30) as line:
        try:
            line.sendall(sent)
            answer = line.recv(1000)
        except ConnectionError:
            answer = b""
    assert answer == b"" or re.match(rb"HTTP/1\.1 [24]\d\d ", answer)
    assert asked(server, HEALTH)[0] == 200


@pytest.fixture(scope="module")
def named():
    """A server that has names of its own, lets itself be framed by one site, and shows its figures."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("STREAMLIT_SERVER_ALLOWED_HOSTS", "why.example.org *.school.example")
        patch.setenv("WHY_FRAME_ANCESTORS", "'self' https://moodle.example.edu")
        patch.setenv("WHY_METRICS", "open")
        with Server() as server:
            yield server.address


@pytest.mark.long
@pytest.mark.parametrize("host", ["why.example.org", "why.example.org:8501", "WHY.example.org.", "a.school.example"])
def test_under_its_names_it_answers_and_connects(named, host):
    assert asked(named, "/slopes", Host=host)[0] == 200
    assert asked(named, script_of_named(named), Host=host)[0] == 200
    assert connects(named, host)


def script_of_named(address: str) -> str:
    page = asked(address, "/", Host="why.example.org")[2]
    return "/" + re.search(rb'src="\./(static/js/[^"]+)"', page)[1].decode()


@pytest.mark.long
@pytest.mark.parametrize(
    "host",
    ["evil.example", "127.0.0.1", "why.example.org.evil.example", "school.example", "evil@why.example.org", "", "["],
)
def test_under_another_name_it_shows_nothing_and_connects_to_nobody(named, host):
    for path in ("/", "/slopes", "/cards/start.png", "/_stcore/host-config", METRICS):
        status, headers, body = asked(named, path, Host=host)
        assert status == 421
        assert body == b"This server has no page under that name."
        assert headers["X-Content-Type-Options"] == "nosniff"
    assert asked(named, HEALTH, Host=host)[0] == 200  # who asks whether a machine lives has no name for it
    assert not connects(named, host)


def connects(address: str, host: str, **headers: str) -> bool:
    """Whether a page that was reached under a name may talk with the server."""
    upgrade = {"Upgrade": "websocket", "Connection": "Upgrade", "Sec_WebSocket_Version": "13"}
    upgrade |= {"Sec_WebSocket_Key": "dGhlIHNhbXBsZSBub25jZQ==", "Sec_WebSocket_Protocol": "streamlit"}
    status = asked(address, "/_stcore/stream", Host=host, **upgrade, **headers)[0]
    assert status in (101, 403)
    return status == 101


@pytest.mark.long
def test_who_hosts_it_can_open_the_figures_and_close_the_frames(named):
    status, _, figures = asked(named, METRICS, Host="why.example.org")
    assert status == 200
    assert b"# EOF" in figures
    framed = asked(named, "/", Host="why.example.org")[1]["Content-Security-Policy"]
    assert framed == "frame-ancestors 'self' https://moodle.example.edu"
    assert HEADERS["Content-Security-Policy"] == "frame-ancestors 'self' https:"


def test_a_page_of_another_site_cannot_connect(server):
    """Not even where the server answers under any name: what asks must come from where it goes."""

    host = urlparse(server).netloc
    assert connects(server, host, Origin=server)
    assert not connects(server, host, Origin="https://evil.example")
