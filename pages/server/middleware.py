"""ASGI middleware for security headers, redirects of wrong paths, and allowed hosts."""

import os

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse, RedirectResponse

from core.say.messages import text
from pages.chapter import Chapter
from pages.chapters import ALL_PAGES, CHAPTERS
from pages.server import link_preview
from pages.server.streamlit_private import is_allowed_host, make_room_for_upload
from pages.url.base import base_path

# By default any secure page may embed the app, as teachers do in a course page. WHY_FRAME_ANCESTORS allows fewer: for example
# "'self' https://moodle.example.edu", or "'none'".
FRAME_ANCESTORS = os.environ.get("WHY_FRAME_ANCESTORS", "'self' https:")
UPLOAD = "_stcore/upload_file/"
# Metrics are private unless WHY_METRICS=open.
METRICS, METRICS_ARE_OPEN = "_stcore/metrics", os.environ.get("WHY_METRICS") == "open"
HEALTH = "_stcore/health"  # probes use an IP address, so they skip the allowed-hosts check
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
    "Content-Security-Policy": f"frame-ancestors {FRAME_ANCESTORS}",
}


class SiteMiddleware:
    """Add security headers, redirect wrong paths to the Start page, write link previews, and hide the metrics.

    Refuse requests for a host outside `server.allowedHosts`. Streamlit itself refuses only the WebSocket. Before an upload make
    room for it, so that a visitor's uploads stay within their limit (`streamlit_private.UPLOADS`).
    """

    def __init__(self, app):
        self.app = app

    async def __call__(self, scope, receive, send):
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return

        async def send_with_headers(message):
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(HEADERS)
            await send(message)

        app, path = self.app, path_below_base(scope) or ""
        if not is_allowed_host(host_of(scope)) and path != HEALTH:
            app = PlainTextResponse(text("server-other-name"), 421)
        elif path == METRICS and not METRICS_ARE_OPEN:
            app = PlainTextResponse("Not here", 404)
        elif scope["method"] == "PUT" and path.startswith(UPLOAD):
            make_room_for_upload(path.removeprefix(UPLOAD).split("/")[0])
        elif is_wrong_path(scope):
            # The Start page is served at the root. Its name leads there without the notice.
            at_start = path == CHAPTERS[0].url
            app = RedirectResponse(f"{base_path()}/" if at_start else f"{base_path()}/?lost=1", 302)
        elif (page := page_at(scope)) is not None:
            await link_preview.serve_page(app, page, scope, receive, send_with_headers, base_path())
            return
        await app(scope, receive, send_with_headers)


def host_of(scope) -> str | None:
    """Return the Host header; None if it is missing or repeated."""
    hosts = Headers(scope=scope).getlist("host")
    return hosts[0] if len(hosts) == 1 else None


def path_below_base(scope) -> str | None:
    """Return the path below the app's base path; None if it is not below it (`/whyever` for `/why`)."""
    path, base = scope["path"], base_path()
    return path.removeprefix(base).strip("/") if f"{path}/".startswith(f"{base}/") else None


def is_wrong_path(scope) -> bool:
    """Return whether a browser requests a page that does not exist. Files and Streamlit's own requests do not count."""
    if scope["method"] != "GET" or "text/html" not in Headers(scope=scope).get("accept", ""):
        return False
    path = path_below_base(scope)
    if path is None:
        return False
    first, last = path.split("/")[0], path.split("/")[-1]
    if first.startswith("_") or first in {"static", "media", "component", "app"} or "." in last:
        return False
    return path not in {page.path for page in ALL_PAGES}


def page_at(scope) -> Chapter | None:
    """Return the page whose HTML is requested; None for files and Streamlit's own requests."""
    if scope["method"] not in ("GET", "HEAD"):
        return None
    path = path_below_base(scope)
    return next((page for page in ALL_PAGES if page.path == path), None)
