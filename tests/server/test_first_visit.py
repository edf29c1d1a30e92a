"""The first response of a visit: the splash screen's text before any script has loaded, and gzip of Streamlit's own files."""

import asyncio
import gzip
import re
import urllib.request
from html.parser import HTMLParser

import pytest
from starlette.datastructures import Headers
from starlette.responses import Response

from benchmarks.serving import path_of
from pages.chapter import Chapter
from pages.chapters import ALL_PAGES, CHAPTERS, by_name
from pages.server import middleware, splash
from pages.server.static_gzip import GzipStaticFiles

MAX_COMPRESSION_RATIO = 0.45


def fetch(url: str, **headers):
    request_headers = {name.replace("_", "-"): value for name, value in headers.items()}
    with urllib.request.urlopen(urllib.request.Request(url, headers=request_headers), timeout=20) as answer:
        return answer.headers, answer.read()


class SplashParser(HTMLParser):
    """The texts and the number of scripts in the splash screen, the element `why-first`."""

    def __init__(self, text: str):
        super().__init__()
        self.depth, self.texts, self.scripts = 0, [], 0
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        if tag == "div" and (self.depth or ("id", "why-first") in attributes):
            self.depth += 1
        self.scripts += self.depth and tag == "script"

    def handle_endtag(self, tag):
        self.depth -= bool(self.depth) and tag == "div"

    def handle_data(self, text):
        if self.depth:
            self.texts.append(text)


@pytest.mark.parametrize("page", ALL_PAGES, ids=lambda page: page.name)
def test_every_page_has_its_question_and_its_answer_in_the_first_file(server, page):
    body = fetch(server + path_of(page), Accept="text/html")[1].decode()
    parser = SplashParser(body)
    assert parser.depth == 0
    assert parser.scripts == 0
    for sentence in (page.scenes[0].question, page.short):
        assert sentence in parser.texts
    assert body.index('id="why-first"') < body.index('<div id="root">')
    assert body.index("#why-first {") < body.index("</head>")


def test_a_scenes_link_names_the_scene_and_junk_names_none(server):
    slopes = by_name("slopes")
    texts = SplashParser(fetch(f"{server}/slopes?scene=zoom")[1].decode()).texts
    assert texts[0] == slopes.scene("zoom").question
    for junk in ("%3Cscript%3Ealert(1)%3C/script%3E", "nowhere", "x" * 5_000):
        body = fetch(f"{server}/slopes?scene={junk}")[1].decode()
        assert SplashParser(body).texts[0] == slopes.scenes[0].question
        assert "alert(1)<" not in body


def test_what_the_registry_says_is_escaped(monkeypatch):
    monkeypatch.setattr(Chapter, "short", "<b>&</b>")
    assert "&lt;b&gt;&amp;&lt;/b&gt;" in splash.screen(CHAPTERS[1], None)


def test_every_cause_for_which_the_app_may_not_come_has_its_sentence_hidden_at_first():
    block = splash.screen(CHAPTERS[1], None)
    for cause in splash.CAUSES:
        assert re.search(rf'<p data-why="{cause}" hidden>[^<]+</p>', block)
    assert set(re.findall(r'return "(\w+)"|\? "(\w+)" : "(\w+)"', splash.SCRIPT)) == {
        ("offline", "", ""),
        ("server", "", ""),
        ("", "slow", "closed"),
    }


@pytest.mark.parametrize("kind", ["js", "css"])
def test_streamlits_own_files_come_packed_and_are_kept_by_the_browser(server, kind):
    page = fetch(server, Accept="text/html")[1].decode()
    path = re.search(rf'="\./(static/{kind}/index[^"]*\.{kind})"', page)[1]
    plain_headers, plain = fetch(f"{server}/{path}")
    assert plain_headers["Content-Encoding"] is None
    for _ in range(2):  # compressed first, then from the cache
        headers, body = fetch(f"{server}/{path}", Accept_Encoding="gzip, br")
        assert headers["Content-Encoding"] == "gzip"
        assert headers["Vary"] == "Accept-Encoding"
        assert int(headers["Content-Length"]) == len(body) < MAX_COMPRESSION_RATIO * len(plain)
        assert gzip.decompress(body) == plain
        assert "immutable" in headers["Cache-Control"]
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Content-Type"] == plain_headers["Content-Type"]


def test_a_part_of_a_file_comes_as_it_is(server):
    page = fetch(server, Accept="text/html")[1].decode()
    path = re.search(r'src="\./(static/js/index[^"]*\.js)"', page)[1]
    headers, part = fetch(f"{server}/{path}", Accept_Encoding="gzip", Range="bytes=0-99")
    assert headers["Content-Encoding"] is None
    assert len(part) == 100


class Streamlit:
    """A stand-in for Streamlit's app: it serves one file, and its page for any other path."""

    n_requests = 0

    async def __call__(self, scope, receive, send):
        self.n_requests += 1
        is_file = scope["path"] == "/static/js/index.a1.js"
        kind = "text/javascript" if is_file else "text/html; charset=utf-8"
        await Response("x" * 10_000, media_type=kind)(scope, receive, send)


def app_response(app, path: str) -> tuple[dict, bytes]:
    """Return an app's headers and body for a request that accepts gzip."""
    messages: list[dict] = []

    async def send(message) -> None:
        messages.append(message)

    async def receive() -> dict:
        return {"type": "http.request"}

    scope = {"type": "http", "method": "GET", "path": path, "headers": [(b"accept-encoding", b"gzip")]}
    asyncio.run(app(scope, receive, send))
    return Headers(raw=messages[0]["headers"]), b"".join(message.get("body", b"") for message in messages[1:])


@pytest.mark.parametrize(
    ("path", "times"),
    [
        ("/static/js/index.a1.js", 1),
        ("/static/js/none.js", 3),
        ("/static/js/./index.a1.js", 3),
        ("/static/js/sub/index.a1.js", 3),
        ("/slopes", 3),
    ],
)
def test_a_file_is_packed_once_and_what_is_none_is_not_kept(path, times):
    streamlit = Streamlit()
    app = GzipStaticFiles(streamlit)
    for _ in range(3):
        headers, body = app_response(app, path)
        assert (gzip.decompress(body) if "Content-Encoding" in headers else body) == b"x" * 10_000
        assert int(headers["Content-Length"]) == len(body)
    assert streamlit.n_requests == times


def test_below_a_path_of_its_own_the_files_are_packed_too(monkeypatch):
    monkeypatch.setattr(middleware, "base_path", lambda: "/why")
    app = GzipStaticFiles(Streamlit())
    assert "Content-Encoding" in app_response(app, "/why/static/js/none.js")[0]
    assert "Content-Encoding" not in app_response(app, "/static/js/none.js")[0]
