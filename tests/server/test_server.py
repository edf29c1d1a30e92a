"""A real server's responses to all kinds of requests: the headers of each, the allowed hosts, and the private metrics."""

import http.client
import re
import socket
from urllib.parse import urlparse

import pytest

from benchmarks.serving import Server
from pages.server.middleware import HEADERS

METRICS, HEALTH = "/_stcore/metrics", "/_stcore/health"


def fetch(address: str, path: str, method: str = "GET", body: bytes | None = None, **headers: str):
    """Send a request with the path exactly as given. Return the status, the headers and the body."""
    connection = http.client.HTTPConnection(urlparse(address).netloc, timeout=30)
    connection.putrequest(method, path, skip_host="Host" in headers)
    for name, value in {"Content-Length": str(len(body or b"")), **headers}.items():
        connection.putheader(name.replace("_", "-"), value)
    connection.endheaders(body)
    response = connection.getresponse()
    return response.status, response.headers, response.read()


def script_path(address: str) -> str:
    """Return the path of one of Streamlit's own scripts, from the HTML of its page."""
    return "/" + re.search(rb'src="\./(static/js/[^"]+)"', fetch(address, "/")[2])[1].decode()


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


@pytest.mark.parametrize("case", REQUESTS.values(), ids=REQUESTS)
def test_every_answer_carries_the_headers(server, case):
    path, method, status = case
    accept = {"Accept": "text/html"} if path == "/nowhere" else {}
    code, headers, body = fetch(server, script_path(server) if path == "script" else path, method, **accept)
    assert code == status or (status is None and 200 <= code < 500)
    assert {name: headers.get_all(name) for name in HEADERS} == {name: [value] for name, value in HEADERS.items()}
    assert "evil.example" not in headers.get("Location", "")
    assert b"root:x:" not in body
    assert headers["Set-Cookie"] is None or headers["Set-Cookie"].startswith("_streamlit_xsrf=")


@pytest.mark.parametrize(
    "request_bytes",
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
def test_what_is_no_request_ends_and_the_server_goes_on(server, request_bytes):
    url = urlparse(server)
    with socket.create_connection((url.hostname, url.port), timeout=30) as connection:
        try:
            connection.sendall(request_bytes)
            answer = connection.recv(1000)
        except ConnectionError:
            answer = b""
    assert answer == b"" or re.match(rb"HTTP/1\.1 [24]\d\d ", answer)
    assert fetch(server, HEALTH)[0] == 200


@pytest.fixture(scope="module")
def named_server():
    """Serve with allowed hosts, one allowed frame ancestor, and public metrics."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("STREAMLIT_SERVER_ALLOWED_HOSTS", "why.example.org *.school.example")
        patch.setenv("WHY_FRAME_ANCESTORS", "'self' https://moodle.example.edu")
        patch.setenv("WHY_METRICS", "open")
        with Server() as server:
            yield server.address


@pytest.mark.long
@pytest.mark.parametrize("host", ["why.example.org", "why.example.org:8501", "WHY.example.org.", "a.school.example"])
def test_under_its_names_it_answers_and_connects(named_server, host):
    assert fetch(named_server, "/slopes", Host=host)[0] == 200
    assert fetch(named_server, named_script_path(named_server), Host=host)[0] == 200
    assert connects(named_server, host)


def named_script_path(address: str) -> str:
    page = fetch(address, "/", Host="why.example.org")[2]
    return "/" + re.search(rb'src="\./(static/js/[^"]+)"', page)[1].decode()


@pytest.mark.long
@pytest.mark.parametrize(
    "host",
    ["evil.example", "127.0.0.1", "why.example.org.evil.example", "school.example", "evil@why.example.org", "", "["],
)
def test_under_another_name_it_shows_nothing_and_connects_to_nobody(named_server, host):
    for path in ("/", "/slopes", "/cards/start.png", "/_stcore/host-config", METRICS):
        status, headers, body = fetch(named_server, path, Host=host)
        assert status == 421
        assert body == b"This server has no page under that name."
        assert headers["X-Content-Type-Options"] == "nosniff"
    assert fetch(named_server, HEALTH, Host=host)[0] == 200  # health probes use an IP address
    assert not connects(named_server, host)


def connects(address: str, host: str, **headers: str) -> bool:
    """Return whether the server accepts a WebSocket from a page that was reached under this host name."""
    upgrade = {"Upgrade": "websocket", "Connection": "Upgrade", "Sec_WebSocket_Version": "13"}
    upgrade |= {"Sec_WebSocket_Key": "dGhlIHNhbXBsZSBub25jZQ==", "Sec_WebSocket_Protocol": "streamlit"}
    status = fetch(address, "/_stcore/stream", Host=host, **upgrade, **headers)[0]
    assert status in (101, 403)
    return status == 101


@pytest.mark.long
def test_who_hosts_it_can_open_the_figures_and_close_the_frames(named_server):
    status, _, metrics = fetch(named_server, METRICS, Host="why.example.org")
    assert status == 200
    assert b"# EOF" in metrics
    policy = fetch(named_server, "/", Host="why.example.org")[1]["Content-Security-Policy"]
    assert policy == "frame-ancestors 'self' https://moodle.example.edu"
    assert HEADERS["Content-Security-Policy"] == "frame-ancestors 'self' https:"


def test_a_page_of_another_site_cannot_connect(server):
    """The Origin must match the Host, even if every host is allowed."""
    host = urlparse(server).netloc
    assert connects(server, host, Origin=server)
    assert not connects(server, host, Origin="https://evil.example")
