"""The splash screen: the page's question, its answer and the scene's first frame, in the HTML.

On a slow connection Streamlit's scripts take a minute, but the browser shows the splash screen at once. A style rule hides it when
the page has its first picture. Its script explains why the app does not come: in some schools a proxy closes WebSockets.
`make frames` makes the frames. A scene without one shows the words alone.
"""

import html
import json
from functools import cache
from pathlib import Path

from starlette.routing import Route

from core.say.language import SOURCE, language
from core.say.messages import text
from pages.chapter import Chapter, Scene
from pages.server import fonts
from pages.server.static_files import file_routes
from pages.ui import assets

SHEET = assets.style(Path(__file__).parent / "splash.css")
SCRIPT = assets.script(Path(__file__).parent / "splash.js")
CAUSES = ("closed", "offline", "server", "slow")  # why the app has not come
# For each scene an image for light screens, one for dark screens, and a row in `frames.json`.
FRAMES = Path(__file__).parent / "frames"
THEMES = ("light", "dark")


def style(base: str = "") -> str:
    """Return the splash screen's styles, in the page's colors. `base` is the path of the app ("" or "/prefix")."""
    ground, words = assets.theme_color("backgroundColor"), assets.theme_color("textColor")
    return f"<style>{fonts.style(base)}{SHEET}#why-first {{ background: {ground}; color: {words}; }}</style>"


def screen(page: Chapter, scene: Scene | None, base: str = "") -> str:
    """Return the splash screen of a page, or of one of its scenes, as HTML."""
    first = scene or next(iter(page.scenes), None)
    heading = html.escape(first.question if first else page.title)
    picture = frame(page, first, base) if first else ""
    answer = f"<p>{html.escape(page.short)}</p>"
    waiting = f'<p class="why-waiting">{html.escape(text("splash-waiting"))}</p>'
    return (
        f'<div id="why-first" class="{"why-has-frame" if picture else "why-has-words"}" data-base="{html.escape(base, quote=True)}"><div>'
        f'<p role="heading" aria-level="1">{heading}</p>{picture}{answer}{waiting}{_notice()}'
        f"<noscript><p>{html.escape(text('splash-no-script'))}</p></noscript></div></div><script>{SCRIPT}</script>"
    )


def _notice() -> str:
    """Return a sentence for each cause, of which the script shows one, and a button to try again."""
    causes = "".join(f'<p data-why="{why}" hidden>{html.escape(text(f"splash-{why}"))}</p>' for why in CAUSES)
    return (
        f'<div class="why-late" role="alert" hidden>{causes}<button>{html.escape(text("splash-again"))}</button></div>'
    )


def frame(page: Chapter, scene: Scene, base: str) -> str:
    """Return a scene's first frame as a `picture` element; "" if there is none."""
    row = read_frames().get(name_of(page, scene))
    if row is None or language() != SOURCE:  # the frames hold English words
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
    """Read `frames.json`: for each scene "width" and "height" in pixels, and a "signature" of the frame."""
    path = FRAMES / "frames.json"
    return json.loads(path.read_text("utf-8")) if path.exists() else {}


def frame_routes(base: str) -> list[Route]:
    """Return the routes of the frames, below `base`. A link to a frame has its signature, so it changes with the frame."""
    return file_routes(f"{base}/frames", FRAMES, "image/webp", "public, max-age=604800")
