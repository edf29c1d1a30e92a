"""The sentence that follows a dial: Python writes one for each of its places, and the browser swaps them while the dial moves.

No message goes to the server, and words and pictures change in the same frame. The element sets its own text, so it stays right
when the browser's "translate this page" has wrapped the words in elements.

Sentences may hold personal data, so nothing here caches them.
"""

import html
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import streamlit as st

from core.say.messages import Message
from pages.ui import assets, stage
from pages.ui.wording import to_text
from pages.url.visit import get_visit

_SAYS = assets.component(
    "why_says",
    Path(__file__).with_name("sentence"),
    html='<div class="why-says"></div><div class="why-live" role="status" aria-live="polite"></div>',
)


def sentence(
    dials: str | Sequence[str] | None,
    texts: Message | str | Sequence,
    *,
    pictures: Sequence[str] = (),
    name: str | None = None,
    kind: str = "text",
) -> None:
    """Show the sentence for the place of a dial, or of two dials.

    Args:
        dials: the key of the dial, two keys, or None for a sentence that follows no dial.
        texts: a text for each place of the dial; for two dials a list of lists, the first dial outermost; a single text without a
            dial. A text is a message or words. It may have **bold** and *italic* and blank lines between paragraphs, but no other
            Markdown.
        pictures: the keys of the figures whose text alternative includes this sentence.
        name: the element's name in the page (`data-says`); by default the first dial's key.
        kind: "text", or "caption" for small text.
    """
    keys = [] if dials is None else [dials] if isinstance(dials, str) else list(dials)
    flat: list[Any] = [texts]
    sizes = []  # the number of places of each dial
    for _ in keys:
        sizes.append(len(flat[0]))
        flat = [item for row in flat for item in row]
    name = name or keys[0]
    with stage.place("words"), st.container(key=f"{name}_says"):
        _SAYS(
            key=f"{name}_said",
            data={
                "name": name,
                "dials": keys,
                "sizes": sizes,
                "pictures": list(pictures),
                "focus": None if keys else get_visit().take_focus(),
                "kind": kind,
                "texts": [marked_up(to_text(item)) for item in flat],
            },
        )


def marked_up(words: str) -> str:
    """Convert a sentence to HTML: escape it, convert **bold** and *italic*, and keep a sign after a backslash as it is."""
    signs: list[str] = []

    def store(match: re.Match) -> str:
        signs.append(match.group(1))
        return "\x00"

    safe = html.escape(re.sub(r"\\(.)", store, words), quote=False)
    safe = re.sub(r"\*\*(.+?)\*\*", r"<strong>\1</strong>", safe)
    safe = re.sub(r"\*(.+?)\*", r"<em>\1</em>", safe)
    for sign in signs:
        safe = safe.replace("\x00", html.escape(sign, quote=False), 1)
    # The space separates the words where the text is read without its line breaks.
    return " <br><br>".join(part.strip() for part in safe.split("\n\n"))
