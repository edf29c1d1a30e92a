"""The sentence that travels with a dial: made in Python for every place of it, swapped in the browser while the dial moves.

Sentences may hold a person's own words, so nothing here remembers any: no cache that others share.

No message goes to the server, and there is no moment at which words and pictures disagree. The element sets its own text, so it
stays right when the browser's "translate this page" has put its own elements around the words.
"""

import html
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import streamlit as st

from core.say.messages import Message, text
from pages.ui import assets, stage
from pages.url.visit import get_visit

HERE = Path(__file__).parent

_SAYS = assets.component(
    "why_says",
    HERE / "sentence",
    html='<div class="why-says"></div><div class="why-live" role="status" aria-live="polite"></div>',
)


def sentence(
    dials: str | Sequence[str] | None,
    texts: Message | str | Sequence,
    *,
    pictures: Sequence[str] = (),
    shapes: Mapping[str, Sequence[str]] | None = None,
    name: str | None = None,
    kind: str = "text",
) -> None:
    """Show the sentence for where the dial stands, or the dials.

    Args:
        dials: the key of the dial it travels with; two keys for a sentence that depends on two; None for one that depends on
            other controls only.
        texts: one text for each place of the dial; for two dials a list of such lists, the first dial outermost; one text
            without a dial. Each is a message, or words. Markdown's **bold** and *italic* are understood, a blank line parts paragraphs; nothing else is.
        pictures: keys of the figures whose text alternative this sentence completes.
        shapes: for the curve of a figure that the dial bends, its shape in words at each place; its text alternative says it too.
        name: what the element is called in the page (`data-says`); the first dial's key unless told.
        kind: "text", or "caption" for a small one.
    """
    keys = [] if dials is None else [dials] if isinstance(dials, str) else list(dials)
    flat: list[Any] = [texts]
    sizes = []
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
                "shapes": {key: _deduplicate(words) for key, words in (shapes or {}).items() if words},
                "kind": kind,
                "texts": [marked_up(text(item) if isinstance(item, Message) else item) for item in flat],
            },
        )


def marked_up(words: str) -> str:
    """Convert a sentence to HTML: escape its words, mark **bold** and *italic*, and take a sign after a backslash as it is."""
    signs: list[str] = []

    def store(match: re.Match) -> str:
        signs.append(match.group(1))
        return "\x00"

    safe = html.escape(re.sub(r"\\(.)", store, words), quote=False)
    safe = re.sub(r"\*\*(.+?)\*\*", r"<strong>\1</strong>", safe)
    safe = re.sub(r"\*(.+?)\*", r"<em>\1</em>", safe)
    for sign in signs:
        safe = safe.replace("\x00", html.escape(sign, quote=False), 1)
    # The space parts the words for who reads the text without its line breaks.
    return " <br><br>".join(part.strip() for part in safe.split("\n\n"))


def _deduplicate(texts: Sequence[str]) -> dict[str, list]:
    """Encode texts that repeat: each distinct text once, and an index for each place."""
    words = list(dict.fromkeys(texts))
    return {"words": words, "at": [words.index(item) for item in texts]}
