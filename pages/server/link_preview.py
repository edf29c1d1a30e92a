"""Open Graph tags: the title, the sentence and the picture of a shared link.

Streamlit answers every page's path with the same HTML file. `serve_page` writes the page's own tags and its splash screen into it.
"""

import html
import os
import re
from pathlib import Path
from urllib.parse import quote

from babel.core import get_global
from starlette.datastructures import Headers, MutableHeaders, QueryParams
from starlette.routing import Route

from core.say.language import language, use
from core.say.messages import text
from pages.chapter import Chapter, Scene
from pages.chapters import CHAPTERS
from pages.server import splash
from pages.server.static_files import file_routes
from pages.url.language import of_request

CARDS = Path(__file__).parent / "cards"  # an image for each page, made by `make cards`
WIDTH, HEIGHT = 1200, 630  # px of a card
# The app's public address, if it differs from that of the requests: "https://why.example.edu/app".
ADDRESS = os.environ.get("WHY_ADDRESS", "").rstrip("/")
_HOST = re.compile(r"(?:[A-Za-z0-9-]+\.)*[A-Za-z0-9-]+(?::[0-9]{1,5})?|\[[0-9A-Fa-f:]+\](?::[0-9]{1,5})?")
LONGEST_QUERY = 2_000
# The app answers a request without these with its whole file, uncompressed.
REQUEST_HEADERS = ("accept-encoding", "range", "if-none-match", "if-modified-since", "if-range")
# They are false for the file once it is edited.
FILE_HEADERS = ("etag", "last-modified", "accept-ranges")


def card_routes(base: str) -> list[Route]:
    """Return the routes of the cards, below `base` ("" or "/prefix")."""
    return file_routes(f"{base}/cards", CARDS, "image/png", "public, max-age=86400")


def root(scope, base: str) -> str:
    """Return the app's absolute address, without a slash at its end.

    An invalid host or scheme in the request is replaced. `X-Forwarded-Host` is never read.
    """
    if ADDRESS:
        return ADDRESS
    headers = Headers(scope=scope)
    protocol = headers.get("x-forwarded-proto", "").split(",")[0].strip()
    scheme = protocol if protocol in ("http", "https") else scope.get("scheme", "http")
    host = headers.get("host", "")
    return f"{scheme}://{host if _HOST.fullmatch(host) else 'localhost'}{base}"


def tags(page: Chapter, scope, base: str) -> str:
    """Return the HTML tags of a page, or of the scene that the request names."""
    query, scene = _query(scope), _scene(page, scope)
    title = f"{scene.title} · {page.title}" if scene else f"{page.title} · {page.question}"
    address = f"{root(scope, base)}/{page.path}"
    link = address + (f"?{quote(query, safe='=&%+,.:;_~-')}" if query else "")
    card = page.name if (CARDS / f"{page.name}.png").exists() else CHAPTERS[0].name
    picture = f"{root(scope, base)}/cards/{card}.png"
    properties = {
        "og:type": "website",
        "og:site_name": text("stage-site"),
        "og:locale": _locale(language()),
        "og:title": title,
        "og:description": page.answers,
        "og:url": link,
        "og:image": picture,
        "og:image:type": "image/png",
        "og:image:width": str(WIDTH),
        "og:image:height": str(HEIGHT),
        "og:image:alt": f"{page.title}. {page.question}",
    }
    names = {"description": page.answers, "twitter:card": "summary_large_image"}
    return "".join(
        [
            f"<title>{_escape(text('stage-page', title=page.title))}</title>",
            *(f'<meta property="{name}" content="{_escape(words)}" />' for name, words in properties.items()),
            *(f'<meta name="{name}" content="{_escape(words)}" />' for name, words in names.items()),
        ]
    )


def _query(scope) -> str:
    query = scope.get("query_string", b"")
    return query.decode("latin-1") if len(query) <= LONGEST_QUERY else ""


def _scene(page: Chapter, scope) -> Scene | None:
    """Return the scene that the request names; None if the page has no such scene."""
    names = QueryParams(_query(scope)).getlist("scene")
    return next((scene for scene in page.scenes if [scene.name] == names), None)


def _escape(words: str) -> str:
    return html.escape(words, quote=True)


def _locale(language: str) -> str:
    """Return a language with its likeliest country, as Open Graph requires: "es_ES"."""
    parts = get_global("likely_subtags").get(language, language).split("_")
    return f"{parts[0]}_{parts[-1]}"


async def serve_page(app, page: Chapter, scope, receive, send, base: str) -> None:
    """Serve a page: forward the request to `app`, and write the page's tags and splash screen into the HTML.

    The forwarded request asks for the whole file, uncompressed, so that the HTML can be edited.
    """
    plain = {**scope, "method": "GET"}
    _delete(MutableHeaders(scope=plain), REQUEST_HEADERS)
    messages: list[dict] = []

    async def collect(message) -> None:
        messages.append(message)

    await app(plain, receive, collect)
    start, body = messages[0], b"".join(message.get("body", b"") for message in messages[1:])
    headers = MutableHeaders(scope=start)
    if start["status"] == 200 and headers.get("content-type", "").startswith("text/html"):
        body = _edit(body, page, scope, base)
    _delete(headers, FILE_HEADERS)
    headers.add_vary_header("Accept-Language")
    headers["content-length"] = str(len(body))
    await send(start)
    await send({"type": "http.response.body", "body": b"" if scope["method"] == "HEAD" else body})


def _delete(headers: MutableHeaders, names: tuple[str, ...]) -> None:
    for name in names:
        del headers[name]


def _edit(document: bytes, page: Chapter, scope, base: str) -> bytes:
    """Write the language, the page's tags and its splash screen into an HTML document."""
    language = of_request(scope)
    with use(language):
        head = (tags(page, scope, base) + splash.style(base)).encode()
        screen = splash.screen(page, _scene(page, scope), base).encode()
    document = re.sub(rb'<html lang="[^"]*"', f'<html lang="{language}"'.encode(), document, count=1)
    document = re.sub(rb"<title>.*?</title>", lambda _: head, document, count=1, flags=re.S)
    return re.sub(rb'<div id="root">', lambda root: screen + root.group(), document, count=1)
