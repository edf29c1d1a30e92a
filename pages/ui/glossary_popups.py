"""Glossary pop-ups: hover, focus or tap the first occurrence of a word in a scene to see what it means.

A component at the end of every scene lays a button over each word. It changes no text: the text is Streamlit's, and the browser
may have translated it. It sends nothing to the server. Its script, which holds the list of words, is a file that a browser fetches
once for all scenes.
"""

import hashlib
import json
from functools import cache
from pathlib import Path

import streamlit as st
from starlette.responses import Response
from starlette.routing import Route

from core.say.glossary import WORDS, Word
from core.say.language import SOURCE, best_match, language, use
from core.say.messages import text
from pages import chapters
from pages.chapter import Chapter, Scene
from pages.ui import assets
from pages.url.base import base_path

HERE = Path(__file__).parent
PATH = "/explain.js"

_EXPLAIN = st.components.v2.component(
    "why_explain",
    html='<div class="why-overlay"></div>',
    # Components run from blob URLs, so the import needs an absolute URL. If it fails, no word is marked.
    js="""export default function ({ data, parentElement }) {
  let off = null, gone = false
  import(new URL(data.script, location.origin).href).then(file => { if (!gone) off = file.default(parentElement, data) }).catch(() => {})
  return () => { gone = true; off?.() }
}""",
    isolate_styles=False,
)


def explain(current: Chapter, scene: Scene) -> None:
    """Mount the pop-ups for a scene."""
    with st.container(key="explain"):
        _EXPLAIN(
            key="explain_words",
            data={
                "script": f"{base_path()}{PATH}?{version(language())}&lang={language()}",
                "base": base_path(),
                "here": link(current, scene),
            },
        )


def link(chapter: Chapter, scene: Scene) -> str:
    """Return the path and query of a scene, below the app's base path."""
    return f"/{chapter.path}?scene={scene.name}"


def place_of(word: Word) -> tuple[str, str]:
    """Return the link to the scene that shows a word, and the link's label."""
    chapter, scene = chapters.find(*word.scene) or (chapters.by_name("words"), chapters.by_name("words").scenes[0])
    return link(chapter, scene), text("glossary-see", chapter=chapter.title, scene=scene.title)


@cache
def script(language: str) -> str:
    """Build the script for a language: the words, their styles, and the code."""
    with use(language):
        return _script()


def _script() -> str:
    words = [
        {"word": row.word, "term": row.term, "line": row.line, "forms": row.forms, "never": row.exceptions}
        | dict(zip(("to", "shown"), place_of(row), strict=True))
        for row in WORDS
    ]
    parts = {
        "WORDS": words,
        "SAID": {"here": text("glossary-here")},
        "STYLE": assets.style(HERE / "glossary_popups.css"),
    }
    constants = "".join(f"const {name} = {json.dumps(part, ensure_ascii=False)}\n" for name, part in parts.items())
    return constants + assets.script(HERE / "glossary_popups.js")


@cache
def version(language: str) -> str:
    """Return a hash of the script, so that a browser with an older copy fetches the new one."""
    return hashlib.sha256(script(language).encode()).hexdigest()[:12]


def _serve(request) -> Response:
    headers = {"Cache-Control": "public, max-age=31536000, immutable"}
    return Response(
        script(best_match([request.query_params.get("lang")]) or SOURCE), media_type="text/javascript", headers=headers
    )


def route() -> Route:
    """Return the route that serves the script."""
    return Route(f"{base_path()}{PATH}", _serve)
