"""The preview of a shared link: the Open Graph tags of every page, a served picture, and unchanged headers."""

import html
import io
import re
import urllib.request
from html.parser import HTMLParser

import pytest
from PIL import Image

from benchmarks.cards import card_text
from benchmarks.serving import Server, path_of
from core.say.language import SOURCE, languages, use
from core.say.messages import text
from pages.chapters import ALL_PAGES, CHAPTERS, by_name
from pages.server import link_preview
from pages.server.link_preview import CARDS, HEIGHT, WIDTH
from pages.server.middleware import HEADERS


class Head(HTMLParser):
    """The titles of a page, and its `meta` tags by name or property."""

    def __init__(self, text: str):
        super().__init__()
        self.meta, self.titles, self._in_title = {}, [], False
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        self._in_title = tag == "title"
        if tag == "meta" and (name := values.get("property") or values.get("name")):
            assert name not in self.meta, f"{name} is set twice"
            self.meta[name] = values["content"]

    def handle_data(self, text):
        if self._in_title:
            self.titles.append(text)
            self._in_title = False


def fetch(url: str, method: str = "GET", **headers):
    """Request a page of the server. Return the status, the headers and the body."""
    request_headers = {name.replace("_", "-"): value for name, value in headers.items()}
    request = urllib.request.Request(url, headers={"Accept": "text/html", **request_headers}, method=method)
    with urllib.request.urlopen(request, timeout=20) as answer:
        return answer.status, answer.headers, answer.read()


@pytest.mark.parametrize("page", ALL_PAGES, ids=lambda page: page.name)
def test_every_page_tells_what_it_is(server, page):
    status, headers, body = fetch(
        server + path_of(page), Accept_Encoding="gzip", If_None_Match='"old"', Range="bytes=0-9"
    )
    assert status == 200
    assert int(headers["Content-Length"]) == len(body)
    assert {name: headers[name] for name in HEADERS} == HEADERS
    assert headers["Content-Encoding"] is None
    assert b"</html>" in body
    head = Head(body.decode())
    assert head.titles == [f"{page.title} · Why derivatives?"]
    assert page.title in head.meta["og:title"]
    assert head.meta["og:description"] == head.meta["description"] == page.answers
    assert head.meta["og:url"] == server + path_of(page)
    assert head.meta["twitter:card"] == "summary_large_image"
    status, headers, picture = fetch(head.meta["og:image"])
    assert (status, headers["Content-Type"]) == (200, "image/png")
    assert headers["X-Content-Type-Options"] == "nosniff"
    size = head.meta["og:image:width"], head.meta["og:image:height"]
    assert Image.open(io.BytesIO(picture)).size == (WIDTH, HEIGHT) == tuple(map(int, size))


@pytest.mark.parametrize(
    "page", [page for page in CHAPTERS if (CARDS / f"{page.name}.png").exists()], ids=lambda page: page.name
)
def test_the_card_says_what_the_page_says(page):
    with Image.open(CARDS / f"{page.name}.png") as card:
        assert card.info["Description"] == card_text(page), "the card is an old one: run `make cards`"


def test_a_link_to_a_scene_names_it_and_is_told_whole(server):
    slopes = by_name("slopes")
    link = f"{server}/slopes?scene=zoom&slopes_of=wave&x=%22%3E%3Cscript%3E"
    head = Head(fetch(link)[2].decode())
    assert head.meta["og:title"] == f"{slopes.scene('zoom').title} · {slopes.title}"
    assert head.meta["og:url"] == link
    assert Head(fetch(f"{server}/slopes?scene=%3Cb%3E")[2].decode()).meta["og:title"].startswith(f"{slopes.title} · ")


def test_what_only_looks_at_the_headers_gets_those_of_the_page(server):
    _, headers, body = fetch(f"{server}/slopes", "HEAD")
    assert body == b""
    assert int(headers["Content-Length"]) == len(fetch(f"{server}/slopes")[2])


def scope(**headers) -> dict:
    raw_headers = [(name.replace("_", "-").encode(), value) for name, value in headers.items()]
    return {"type": "http", "scheme": "http", "query_string": b"", "headers": raw_headers}


@pytest.mark.parametrize(
    ("request_scope", "root"),
    [
        (scope(host=b"why.example.edu:8501"), "http://why.example.edu:8501/why"),
        (scope(host=b"why.example.edu", x_forwarded_proto=b"https"), "https://why.example.edu/why"),
        (scope(host=b"why.example.edu", x_forwarded_proto=b"https, http"), "https://why.example.edu/why"),
        (scope(host=b"[::1]:8501"), "http://[::1]:8501/why"),
        (scope(host=b"why.example.edu", x_forwarded_host=b"evil.example"), "http://why.example.edu/why"),
        (scope(host=b'x"><script>', x_forwarded_proto=b"javascript"), "http://localhost/why"),
        (scope(host=b"me@evil.example/x"), "http://localhost/why"),
        (scope(), "http://localhost/why"),
    ],
)
def test_only_a_real_host_and_scheme_are_repeated(request_scope, root):
    assert link_preview.root(request_scope, "/why") == root


def test_a_host_can_say_where_the_app_is(monkeypatch):
    monkeypatch.setattr(link_preview, "ADDRESS", "https://why.example.edu/app")
    assert link_preview.root(scope(host=b"evil.example"), "/why") == "https://why.example.edu/app"


@pytest.mark.parametrize(
    "query", [b'"><script>alert(1)</script>', b"x=" + b"y" * 100_000, b"\xff\xfe", b"scene=1&scene=2"]
)
def test_no_query_breaks_the_tags(query):
    tags = link_preview.tags(CHAPTERS[1], {**scope(host=b"localhost"), "query_string": query}, "")
    assert "<script" not in tags
    assert len(tags) < 10_000
    assert Head(tags).meta["og:title"] == f"{CHAPTERS[1].title} · {CHAPTERS[1].question}"


@pytest.mark.long
def test_below_a_path_of_its_own_the_links_have_it():
    with Server(base="/why") as server:
        for page in CHAPTERS[:2]:
            head = Head(fetch(server.address + path_of(page))[2].decode())
            assert head.meta["og:url"] == server.address + path_of(page)
            assert head.meta["og:image"] == f"{server.address}/cards/{page.name}.png"
            assert fetch(head.meta["og:image"])[0] == 200


@pytest.mark.parametrize("language", languages())
def test_a_page_speaks_the_language_of_its_link_or_of_the_browser(server, language):
    page = CHAPTERS[1]
    with use(language):
        title, waiting_text = f"{page.title} · {page.question}", text("splash-waiting")
    for query, accept_language in (
        ("", f"xx, {language}-MX;q=0.9, en;q=0.1"),
        (f"?lang={language}", "en"),
        (f"?lang={language}", ""),
    ):
        _, headers, body = fetch(f"{server}{path_of(page)}{query}", Accept_Language=accept_language)
        head = Head(body.decode())
        assert f'<html lang="{language}"' in body.decode()
        assert head.meta["og:title"] == title
        assert head.meta["og:locale"].startswith(f"{language}_")
        assert html.escape(waiting_text) in body.decode()
        assert "Accept-Language" in headers["Vary"]
        # The first frames hold English words, so other languages do without them.
        assert ("<picture>" in body.decode()) == (language == SOURCE)


@pytest.mark.parametrize("header", ["", "*", "xx", ";;;q=,", "en;q=0", "x" * 10_000, "es" * 5000 + ";q=nan"])
def test_junk_for_a_language_is_english(server, header):
    _, _, body = fetch(f"{server}/?lang=%3Cb%3E", Accept_Language=header)
    assert '<html lang="en"' in body.decode()


def test_the_letters_of_other_scripts_are_served_and_named(server):
    _, _, body = fetch(server)
    files = re.findall(r'url\("(/fonts/[\w.-]+)"\)', body.decode())
    assert len(files) == 2  # upright and slanted words
    for file in set(files):
        status, headers, font = fetch(server + file)
        assert (status, headers["Content-Type"]) == (200, "font/woff2")
        assert font.startswith(b"wOF2")
        assert len(font) < 130_000
    assert "unicode-range: U+0900-097F" in body.decode()
