"""What a shared link shows: the right tags at every page's path, a picture that is served, and the headers as before."""

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
from pages.chapters import CHAPTERS, EVERY, by_name
from pages.server import link_preview
from pages.server.link_preview import CARDS, HEIGHT, WIDTH
from pages.server.middleware import HEADERS


class Head(HTMLParser):
    """The title and the `meta` tags of a page, by name or property; what has none is left out."""

    def __init__(self, text: str):
        super().__init__()
        self.told, self.titles, self._in_title = {}, [], False
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        told = dict(attributes)
        self._in_title = tag == "title"
        if tag == "meta" and (name := told.get("property") or told.get("name")):
            assert name not in self.told, f"{name} stands there twice"
            self.told[name] = told["content"]

    def handle_data(self, text):
        if self._in_title:
            self.titles.append(text)
            self._in_title = False


def ask(url: str, method: str = "GET", **headers):
    """A server's answer: its status, its headers, and its body."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    request = urllib.request.Request(url, headers={"Accept": "text/html", **named}, method=method)
    with urllib.request.urlopen(request, timeout=20) as answer:
        return answer.status, answer.headers, answer.read()


@pytest.mark.parametrize("page", EVERY, ids=lambda page: page.name)
def test_every_page_tells_what_it_is(server, page):
    status, headers, body = ask(
        server + path_of(page), Accept_Encoding="gzip", If_None_Match='"old"', Range="bytes=0-9"
    )
    assert status == 200
    assert int(headers["Content-Length"]) == len(body)
    assert {name: headers[name] for name in HEADERS} == HEADERS
    assert headers["Content-Encoding"] is None
    assert b"</html>" in body
    head = Head(body.decode())
    assert head.titles == [f"{page.title} · Why derivatives?"]
    assert page.title in head.told["og:title"]
    assert head.told["og:description"] == head.told["description"] == page.answers
    assert head.told["og:url"] == server + path_of(page)
    assert head.told["twitter:card"] == "summary_large_image"
    status, headers, picture = ask(head.told["og:image"])
    assert (status, headers["Content-Type"]) == (200, "image/png")
    assert headers["X-Content-Type-Options"] == "nosniff"
    told = head.told["og:image:width"], head.told["og:image:height"]
    assert Image.open(io.BytesIO(picture)).size == (WIDTH, HEIGHT) == tuple(map(int, told))


@pytest.mark.parametrize(
    "page", [page for page in CHAPTERS if (CARDS / f"{page.name}.png").exists()], ids=lambda page: page.name
)
def test_the_card_says_what_the_page_says(page):
    with Image.open(CARDS / f"{page.name}.png") as card:
        assert card.info["Description"] == card_text(page), "the card is an old one: run `make cards`"


def test_a_link_to_a_scene_names_it_and_is_told_whole(server):
    slopes = by_name("slopes")
    link = f"{server}/slopes?scene=zoom&slopes_of=wave&x=%22%3E%3Cscript%3E"
    head = Head(ask(link)[2].decode())
    assert head.told["og:title"] == f"{slopes.scene('zoom').title} · {slopes.title}"
    assert head.told["og:url"] == link
    assert Head(ask(f"{server}/slopes?scene=%3Cb%3E")[2].decode()).told["og:title"].startswith(f"{slopes.title} · ")


def test_what_only_looks_at_the_headers_gets_those_of_the_page(server):
    _, headers, body = ask(f"{server}/slopes", "HEAD")
    assert body == b""
    assert int(headers["Content-Length"]) == len(ask(f"{server}/slopes")[2])


def scope(**headers) -> dict:
    told = [(name.replace("_", "-").encode(), value) for name, value in headers.items()]
    return {"type": "http", "scheme": "http", "query_string": b"", "headers": told}


@pytest.mark.parametrize(
    ("asked", "root"),
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
def test_only_a_real_host_and_scheme_are_repeated(asked, root):
    assert link_preview.root(asked, "/why") == root


def test_a_host_can_say_where_the_app_is(monkeypatch):
    monkeypatch.setattr(link_preview, "ADDRESS", "https://why.example.edu/app")
    assert link_preview.root(scope(host=b"evil.example"), "/why") == "https://why.example.edu/app"


@pytest.mark.parametrize(
    "query", [b'"><script>alert(1)</script>', b"x=" + b"y" * 100_000, b"\xff\xfe", b"scene=1&scene=2"]
)
def test_no_query_breaks_the_tags(query):
    told = link_preview.tags(CHAPTERS[1], {**scope(host=b"localhost"), "query_string": query}, "")
    assert "<script" not in told
    assert len(told) < 10_000
    assert Head(told).told["og:title"] == f"{CHAPTERS[1].title} · {CHAPTERS[1].question}"


@pytest.mark.long
def test_below_a_path_of_its_own_the_links_have_it():
    with Server(base="/why") as below:
        for page in CHAPTERS[:2]:
            head = Head(ask(below.address + path_of(page))[2].decode())
            assert head.told["og:url"] == below.address + path_of(page)
            assert head.told["og:image"] == f"{below.address}/cards/{page.name}.png"
            assert ask(head.told["og:image"])[0] == 200


@pytest.mark.parametrize("language", languages())
def test_a_page_speaks_the_language_of_its_link_or_of_the_browser(server, language):
    page = CHAPTERS[1]
    with use(language):
        title, waits = f"{page.title} · {page.question}", text("splash-waiting")
    for asks, header in (
        ("", f"xx, {language}-MX;q=0.9, en;q=0.1"),
        (f"?lang={language}", "en"),
        (f"?lang={language}", ""),
    ):
        _, headers, body = ask(f"{server}{path_of(page)}{asks}", Accept_Language=header)
        head = Head(body.decode())
        assert f'<html lang="{language}"' in body.decode()
        assert head.told["og:title"] == title
        assert head.told["og:locale"].startswith(f"{language}_")
        assert html.escape(waits) in body.decode()
        assert "Accept-Language" in headers["Vary"]
        # The still picture of a scene holds English words.
        assert ("<picture>" in body.decode()) == (language == SOURCE)


@pytest.mark.parametrize("header", ["", "*", "xx", ";;;q=,", "en;q=0", "x" * 10_000, "es" * 5000 + ";q=nan"])
def test_junk_for_a_language_is_english(server, header):
    _, _, body = ask(f"{server}/?lang=%3Cb%3E", Accept_Language=header)
    assert '<html lang="en"' in body.decode()


def test_the_letters_of_other_scripts_are_served_and_named(server):
    _, _, body = ask(server)
    files = re.findall(r'url\("(/fonts/[\w.-]+)"\)', body.decode())
    assert len(files) == 2  # upright and slanted words
    for file in set(files):
        status, headers, font = ask(server + file)
        assert (status, headers["Content-Type"]) == (200, "font/woff2")
        assert font.startswith(b"wOF2")
        assert len(font) < 130_000
    assert "unicode-range: U+0900-097F" in body.decode()
