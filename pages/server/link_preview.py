"""What a shared link shows where it is pasted: a title, a sentence and a picture for the page at its path.

Streamlit answers every page's path with one file. On the way out, `described` writes the page's own tags into it, and the words to
read while the page comes.
"""

import html
import os
import re
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, quote

from starlette.responses import FileResponse, Response
from starlette.routing import Route

from pages.chapter import Chapter, Scene
from pages.server import splash

CARDS = Path(__file__).parent / "cards"  # a picture for each page, drawn by `make cards`
WIDE, TALL = 1200, 630  # px of a card: what those who show links ask for
NAME = "Why derivatives?"
# Where visitors reach the app, if the host behind a proxy says so: "https://why.example.edu/app". Else as the request says.
ADDRESS = os.environ.get("WHY_ADDRESS", "").rstrip("/")
_HOST = re.compile(rb"(?:[A-Za-z0-9-]+\.)*[A-Za-z0-9-]+(?::\d{1,5})?|\[[0-9A-Fa-f:]+\](?::\d{1,5})?")
LONGEST_QUERY = 2_000


def cards(base: str) -> list[Route]:
    """The routes at which the pictures are served, below `base` ("" or "/prefix")."""
    return [Route(f"{base}/cards/{path.name}", _served(path)) for path in sorted(CARDS.glob("*.png"))]


def _served(path: Path):
    async def serve(request) -> Response:
        return FileResponse(path, media_type="image/png", headers={"Cache-Control": "public, max-age=86400"})

    return serve


def root(scope, base: str) -> str:
    """Where the app is, for links that stand outside of it: no slash at its end.

    A host's name that is none, and a scheme that is none, are not repeated; `X-Forwarded-Host` is never read.
    """
    if ADDRESS:
        return ADDRESS
    headers = dict(scope["headers"])
    forwarded = headers.get(b"x-forwarded-proto", b"").split(b",")[0].strip()
    scheme = forwarded.decode() if forwarded in (b"http", b"https") else scope.get("scheme", "http")
    host = headers.get(b"host", b"")
    return f"{scheme}://{host.decode() if _HOST.fullmatch(host) else 'localhost'}{base}"


def tags(page: Chapter, scope, base: str) -> str:
    """The tags for a page, or for the scene of it that the link names; all that they say is escaped."""
    query, scene = _query(scope), _scene(page, scope)
    title = f"{scene.title} · {page.title}" if scene else page.heading or f"{page.title}: {page.question}"
    address = f"{root(scope, base)}/{'' if page.url == 'start' else page.url}"
    link = address + (f"?{quote(query, safe='=&%+,.:;_~-')}" if query else "")
    card = page.name if (CARDS / f"{page.name}.png").exists() else "start"
    picture = f"{root(scope, base)}/cards/{card}.png"
    told = {
        "og:type": "website",
        "og:site_name": NAME,
        "og:title": title,
        "og:description": page.answers,
        "og:url": link,
        "og:image": picture,
        "og:image:type": "image/png",
        "og:image:width": str(WIDE),
        "og:image:height": str(TALL),
        "og:image:alt": f"{page.title}. {page.question}",
    }
    named_tags = {"description": page.answers, "twitter:card": "summary_large_image"}
    return "".join(
        [
            f"<title>{_safe(f'{page.title} · {NAME}')}</title>",
            *(f'<meta property="{name}" content="{_safe(says)}" />' for name, says in told.items()),
            *(f'<meta name="{name}" content="{_safe(says)}" />' for name, says in named_tags.items()),
        ]
    )


def _query(scope) -> str:
    query = scope.get("query_string", b"")
    return query.decode("latin-1") if len(query) <= LONGEST_QUERY else ""


def _scene(page: Chapter, scope) -> Scene | None:
    """The scene that a link names; None where it names none of the page's."""
    named = parse_qs(_query(scope)).get("scene", [""])
    return next((each for each in page.scenes if [each.name] == named), None)


def _safe(words: str) -> str:
    return html.escape(words, quote=True)


async def described(app, page: Chapter, scope, receive, send, base: str) -> None:
    """Let `app` answer a request for a page, and write the page's tags into its HTML.

    The answer is asked for whole and as it is (not packed, no part of it, not "as before"), since its text changes here.
    """
    asked = {b"accept-encoding", b"range", b"if-none-match", b"if-modified-since", b"if-range"}
    plain = {**scope, "method": "GET", "headers": [each for each in scope["headers"] if each[0] not in asked]}
    begun: Any = None
    body = b""

    async def hold(message) -> None:
        nonlocal begun, body
        if message["type"] == "http.response.start":
            begun = message
        elif message["type"] == "http.response.body":
            body += message.get("body", b"")
            if not message.get("more_body"):
                await finish()

    async def finish() -> None:
        nonlocal body
        headers = dict(begun["headers"])
        if begun["status"] == 200 and headers.get(b"content-type", b"").startswith(b"text/html"):
            head = (tags(page, scope, base) + splash.style()).encode()
            words = splash.block(page, _scene(page, scope)).encode()
            body = re.sub(rb"<title>.*?</title>", lambda _: head, body, count=1, flags=re.S)
            body = re.sub(rb'<div id="root">', lambda root: words + root.group(), body, count=1)
        drop = {b"content-length", b"etag", b"last-modified", b"accept-ranges"}
        kept = [each for each in begun["headers"] if each[0].lower() not in drop]
        kept.append((b"content-length", str(len(body)).encode()))
        await send({**begun, "headers": kept})
        await send({"type": "http.response.body", "body": b"" if scope["method"] == "HEAD" else body})

    await app(plain, receive, hold)
