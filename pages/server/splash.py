"""The splash screen: the page's question, its answer and the scene's first frame stand in the HTML, over the page until it is drawn.

On a slow connection Streamlit's own scripts take a minute; the browser shows this from the first kilobytes on. A rule of style takes
it away as soon as the page has its first picture. Its script only says what is wrong where the app does not come: in some schools a
proxy closes WebSockets. The frames are drawn by `make frames`; a scene without one shows the words alone.
"""

import html
import json
from functools import cache
from pathlib import Path

from starlette.responses import FileResponse, Response
from starlette.routing import Route

from core.say.messages import SOURCE, language, text
from pages.chapter import Chapter, Scene
from pages.server import fonts
from pages.ui import assets

SHEET = assets.style(Path(__file__).parent / "splash.css")
SCRIPT = assets.script(Path(__file__).parent / "splash.js")
CAUSES = ("closed", "offline", "server", "slow")  # why the app has not come
FRAMES = (
    Path(__file__).parent / "frames"
)  # for each scene an image for light screens, one for dark, and a row in `frames.json`
THEMES = ("light", "dark")


def style(base: str = "") -> str:
    """Return the splash screen's style, in the page's colors for light and dark screens; fonts are served below `base`."""
    ground, words = assets.theme("backgroundColor"), assets.theme("textColor")
    return f"<style>{fonts.style(base)}{SHEET}#why-first {{ background: {ground}; color: {words}; }}</style>"


def block(page: Chapter, scene: Scene | None, base: str = "") -> str:
    """Return the splash screen of a page, or of the scene that its link names, as HTML; `base` is the path below which it is served."""
    first = scene or next(iter(page.scenes), None)
    heading = html.escape(first.question if first else page.title)
    picture = frame(page, first, base) if first else ""
    words = [f"<p>{html.escape(line)}</p>" for line in (page.short,)]
    words.append(f'<p class="why-waiting">{html.escape(text("splash-waiting"))}</p>')
    return (
        f'<div id="why-first" class="{"why-has-frame" if picture else "why-has-words"}" data-base="{html.escape(base, quote=True)}"><div>'
        f'<p role="heading" aria-level="1">{heading}</p>{picture}{"".join(words)}{_notice()}'
        f"<noscript><p>{html.escape(text('splash-no-script'))}</p></noscript></div></div><script>{SCRIPT}</script>"
    )


def _notice() -> str:
    """Return the sentences of which the script shows one, with a button to try again."""
    causes = "".join(f'<p data-why="{why}" hidden>{html.escape(text(f"splash-{why}"))}</p>' for why in CAUSES)
    return (
        f'<div class="why-late" role="alert" hidden>{causes}<button>{html.escape(text("splash-again"))}</button></div>'
    )


def frame(page: Chapter, scene: Scene, base: str) -> str:
    """Return a scene's first frame as a `picture` element; "" if there is none."""
    row = read_frames().get(name_of(page, scene))
    if row is None or language() != SOURCE:  # words stand in the frames: other languages show the words alone
        return ""
    light, dark = (f"{base}/frames/{file_of(page, scene, theme)}?{row['signature']}" for theme in THEMES)
    size = f'width="{row["width"]}" height="{row["height"]}"'
    return (
        f'<picture><source media="(prefers-color-scheme: dark)" srcset="{dark}">'
        f'<img src="{light}" {size} alt="{html.escape(scene.title, quote=True)}" fetchpriority="high"></picture>'
    )


def name_of(page: Chapter, scene: Scene) -> str:
    """Return the name of a scene's row in `frames.json`."""
    return f"{page.name}.{scene.name}"


def file_of(page: Chapter, scene: Scene, theme: str) -> str:
    """Return the name of a frame's file."""
    return f"{name_of(page, scene)}.{theme}.webp"


@cache
def read_frames() -> dict[str, dict]:
    """Read `frames.json`: by the scene's name "width" and "height" in pixels, and the "signature" of what was drawn."""
    path = FRAMES / "frames.json"
    return json.loads(path.read_text("utf-8")) if path.exists() else {}


def frame_routes(base: str) -> list[Route]:
    """Return the routes of the frames, below `base` ("" or "/prefix"). Their links change with their signatures."""
    return [Route(f"{base}/frames/{path.name}", _serve(path)) for path in sorted(FRAMES.glob("*.webp"))]


def _serve(path: Path):
    async def serve(request) -> Response:
        return FileResponse(path, media_type="image/webp", headers={"Cache-Control": "public, max-age=604800"})

    return serve
