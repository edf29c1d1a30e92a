"""Streamlit's own scripts and styles, packed: they are most of a first visit, and packed less than a third of their size.

Streamlit serves them as they are and leaves packing to a proxy, since packing them anew for every visitor would cost the server
too much. Here each file is packed once, by Starlette's own means, and kept for as long as the server runs.
"""

import re

from starlette.middleware.gzip import GZipMiddleware

from pages.server.middleware import below_base

# Streamlit answers any other path with its page: what is kept is as many files as there are, however often who asks for what.
FILE = re.compile(r"static/(?:js|css)/[\w.-]+\.(?:js|css)")
CHANGES = {b"range", b"if-none-match", b"if-modified-since"}  # asks for a part of a file, or for none if it is known


class GzipStaticFiles:
    """ASGI middleware around Streamlit: its scripts and styles, packed for every browser that takes them so."""

    def __init__(self, app):
        self.app = app
        self._packs = GZipMiddleware(app)
        self._kept: dict[str, tuple[dict, dict]] = {}  # a file's answer by its path: how it begins, and its body

    async def __call__(self, scope, receive, send):
        if not _is_to_pack(scope):
            await self.app(scope, receive, send)
            return
        start, body = self._kept.get(scope["path"]) or await self._packed(scope, receive)
        await send({**start, "headers": list(start["headers"])})
        await send(body)

    async def _packed(self, scope, receive) -> tuple[dict, dict]:
        """Ask for a file and pack it; it is kept if it is one."""
        heard: list[dict] = []

        async def hear(message) -> None:
            heard.append(message)

        await self._packs(scope, receive, hear)
        whole = b"".join(message.get("body", b"") for message in heard[1:])
        headers = [each for each in heard[0]["headers"] if each[0] != b"content-length"]
        answer = {**heard[0], "headers": [*headers, (b"content-length", str(len(whole)).encode())]}
        told = answer, {"type": "http.response.body", "body": whole}
        if answer["status"] == 200 and not dict(headers)[b"content-type"].startswith(b"text/html"):
            self._kept[scope["path"]] = told
        return told


def _is_to_pack(scope) -> bool:
    """Whether one of these files is asked for, whole, by a browser that can unpack it."""
    if scope["type"] != "http" or scope["method"] != "GET" or not FILE.fullmatch(below_base(scope) or ""):
        return False
    headers = dict(scope["headers"])
    return b"gzip" in headers.get(b"accept-encoding", b"") and not CHANGES & set(headers)
