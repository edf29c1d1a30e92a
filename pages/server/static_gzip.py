"""Compress Streamlit's scripts and styles, which are most of a first visit, to less than a third.

Streamlit leaves compression to a proxy: it costs too much for every request. Here Starlette's middleware compresses each file once,
and the result is cached while the server runs.
"""

import re

from starlette.datastructures import Headers, MutableHeaders
from starlette.middleware.gzip import GZipMiddleware

from pages.server.middleware import path_below_base

# Only existing assets match, so the cache is bounded. Streamlit answers any other path with its page.
FILE = re.compile(r"static/(?:js|css)/[\w.-]+\.(?:js|css)")
CONDITIONAL = {"range", "if-none-match", "if-modified-since"}


class GzipStaticFiles:
    """ASGI middleware that serves Streamlit's scripts and styles compressed."""

    def __init__(self, app):
        self.app = app
        self._gzip = GZipMiddleware(app)
        # By path: the message that starts the response, and the message with its body.
        self._cache: dict[str, tuple[dict, dict]] = {}

    async def __call__(self, scope, receive, send):
        if not _is_compressible(scope):
            await self.app(scope, receive, send)
            return
        start, body = self._cache.get(scope["path"]) or await self._compress(scope, receive)
        await send({**start, "headers": list(start["headers"])})
        await send(body)

    async def _compress(self, scope, receive) -> tuple[dict, dict]:
        """Request a path and compress the response; cache it if the path is a file."""
        messages: list[dict] = []

        async def collect(message) -> None:
            messages.append(message)

        await self._gzip(scope, receive, collect)
        body = b"".join(message.get("body", b"") for message in messages[1:])
        start, headers = messages[0], MutableHeaders(scope=messages[0])
        headers["content-length"] = str(len(body))
        response = start, {"type": "http.response.body", "body": body}
        if start["status"] == 200 and not headers["content-type"].startswith("text/html"):
            self._cache[scope["path"]] = response
        return response


def _is_compressible(scope) -> bool:
    """Return whether the request is for the whole of such a file, and accepts gzip."""
    if scope["type"] != "http" or scope["method"] != "GET" or not FILE.fullmatch(path_below_base(scope) or ""):
        return False
    headers = Headers(scope=scope)
    return "gzip" in headers.get("accept-encoding", "") and CONDITIONAL.isdisjoint(headers)
