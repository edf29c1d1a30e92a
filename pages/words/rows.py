"""The rows of the page of words as HTML: words and questions, with their links."""

from html import escape
from pathlib import Path
from urllib.parse import urlencode

from core.say.glossary import Row, Word
from core.say.messages import text
from core.say.questions import Faq, SceneLink
from pages import chapters
from pages.ui import assets
from pages.ui.glossary_popups import link
from pages.url.base import base_path
from pages.url.state import SET_PARAMETER

STYLE = f"<style>{assets.style(Path(__file__).parent / 'words.css')}</style>"


def list_of(rows: list[str], kind: str = "") -> str:
    """Return rows as a list."""
    return f'{STYLE}<ul class="why-list why-plain {kind}">{"".join(rows)}</ul>'


def row(item: Row) -> str:
    """Return the HTML of a row."""
    return word_row(item) if isinstance(item, Word) else question_row(item)


def word_row(word: Word) -> str:
    """Return the HTML of a word: the word, the term and the sign, the explanation, and the link to a scene."""
    sign = f"<code>{escape(word.symbol)}</code>" if word.symbol else ""
    term = f"<em>{escape(word.term)}</em>" if word.term != word.word else ""
    place = chapters.find(*word.scene)
    link_html = ""
    if place:
        chapter, scene = place
        label = text("words-shown", chapter=chapter.title, scene=scene.title)
        link_html = anchor(base_path() + link(chapter, scene), label)
    return (
        f"<li><strong>{escape(word.word)}</strong><span>{term} {sign}</span><p>{escape(word.line)} {link_html}</p></li>"
    )


def question_row(question: Faq) -> str:
    """Return the HTML of a question: its answer, and the links to pictures."""
    buttons = " ".join(button(look, question.link_label(place)) for place, look in enumerate(question.links))
    return (
        f'<li class="why-question"><strong>{escape(question.word)}</strong>'
        f"<p>{escape(question.line)} {buttons}</p></li>"
    )


def button(look: SceneLink, label: str) -> str:
    """Return the HTML of a link to a picture; "" if there is no such scene."""
    place = chapters.find(look.chapter, look.scene)
    if place is None:
        return ""
    chapter, scene = place
    prefix = chapter.prefix_of(scene)
    values = {f"{prefix}{name}": value for name, value in look.controls.items()}
    return anchor(f"{base_path()}{link(chapter, scene)}&{urlencode({**values, SET_PARAMETER: '1'})}", label)


def anchor(url: str, label: str) -> str:
    """Return the HTML of a link within the app."""
    return f'<a class="why-to" href="{escape(url)}">{escape(label)}</a>'
