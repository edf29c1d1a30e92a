"""A pseudo-locale: English with accented letters, 40 % longer. Plain English on its screens is missing from the catalogs.

A test generates it from the English catalogs in a temporary folder.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from math import ceil
from pathlib import Path

from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Transformer

from core.say import language, messages, numbers, search
from core.say.language import LOCALES, SOURCE
from pages.ui import glossary_popups

PSEUDO = "eo"  # Esperanto: plurals as in English, a decimal comma
LONGER = 1.4
PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
ACCENTED = "áƀćďéƒǵĥíĵķĺɱńóƿɋŕśţúṽŵẋýźÁƁĆĎÉƑǴĤÍĴĶĹḾŃÓƤɊŔŚŢÚṼŴẊÝŹ"
LETTERS = str.maketrans(PLAIN, ACCENTED)
# Not prose, left as it is: formulas, code, icons, links, placeholders, entities and tags.
UNTOUCHED = re.compile(r"\$\$?[^$]*\$\$?|`[^`]*`|:material/\w+:|https?://\S+|\{[^}]*\}|&\w+;|<[^>]*>|\\[a-z]+|\x00")
LISTS = {"forms", "never", "other", "names"}  # attributes that hold search terms, not prose


def pseudo_text(words: str) -> str:
    """Accent each letter and lengthen each word by 40 %."""
    parts, last = [], 0
    for token in UNTOUCHED.finditer(words):
        parts += [_accented(words[last : token.start()]), token.group()]
        last = token.end()
    return "".join([*parts, _accented(words[last:])])


def _accented(words: str) -> str:
    return re.sub(r"[A-Za-z]+", lambda word: _longer(word.group()).translate(LETTERS), words)


def _longer(word: str) -> str:
    n_extra = ceil(LONGER * len(word)) - len(word) if len(word) > 2 else 0
    return word + (word[-1].lower() * n_extra if len(word) > 2 else "")


class _Accents(Transformer):
    def visit_Attribute(self, node: ast.Attribute):
        return node if node.id.name in LISTS else self.generic_visit(node)

    def visit_Pattern(self, node: ast.Pattern):
        # A placeable may split a formula, so all text elements are converted together.
        joined_text = "\x00".join(element.value for element in node.elements if isinstance(element, ast.TextElement))
        texts = iter(pseudo_text(joined_text).split("\x00"))
        for element in node.elements:
            if isinstance(element, ast.TextElement):
                element.value = next(texts)
            else:
                self.visit(element)
        return node


def catalogs(folder: Path) -> Path:
    """Write the pseudo-locale's catalogs next to the English ones; return the folder (for `WHY_LOCALES`)."""
    (folder / PSEUDO).mkdir(parents=True)
    (folder / SOURCE).symlink_to(LOCALES / SOURCE)
    for path in (LOCALES / SOURCE).glob("*.ftl"):
        resource = FluentParser().parse(path.read_text("utf-8"))
        _Accents().visit(resource)
        (folder / PSEUDO / path.name).write_text(FluentSerializer(with_junk=True).serialize(resource), "utf-8")
    return folder


@contextmanager
def spoken(folder: Path) -> Iterator[None]:
    """Read the catalogs from another folder within the block."""
    before = language.LOCALES
    language.LOCALES = folder
    _forget()
    try:
        yield
    finally:
        language.LOCALES = before
        _forget()


def _forget() -> None:
    for cache in (language.languages, numbers.style_of, messages._catalog, messages._format):
        cache.cache_clear()
    for cache in (search.stop_words, glossary_popups.script, glossary_popups.version):
        cache.cache_clear()
