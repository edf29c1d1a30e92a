"""Something to read at once: the page's question and its answer stand in the HTML itself, over the page until it is there.

On a slow connection Streamlit's own scripts take a minute. The browser shows these words from the first kilobytes on; a rule of
style takes them away as soon as the page has its title. There is no script in it.
"""

import html
from pathlib import Path

from pages.chapter import Chapter, Scene
from pages.ui import assets

SHEET = assets.style(Path(__file__).parent / "splash.css")
WAITING = "The pictures are on their way."
NO_SCRIPT = "JavaScript is off in this browser. Please turn it on: the pictures need it."


def style() -> str:
    """How the words look, in the page's colors, on a light screen and on a dark one."""
    ground, words = assets.theme("backgroundColor"), assets.theme("textColor")
    return f"<style>{SHEET}#why-first {{ background: {ground}; color: {words}; }}</style>"


def block(page: Chapter, scene: Scene | None) -> str:
    """The words of a page, or of a scene of it that a link names, as HTML."""
    title = page.heading or page.title
    told = [] if page.question == title else [f"<strong>{html.escape(page.question)}</strong>"]
    told += [html.escape(each) for each in (page.short or page.answers, WAITING)]
    named = html.escape(f"{title} · {scene.title}" if scene else title)
    return (
        f'<div id="why-first"><div><p role="heading" aria-level="1">{named}</p>'
        + "".join(f"<p>{each}</p>" for each in told)
        + f"<noscript><p>{html.escape(NO_SCRIPT)}</p></noscript></div></div>"
    )
