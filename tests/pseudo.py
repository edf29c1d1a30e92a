"""A language that nobody speaks: English in letters with accents, and two fifths longer. What is English on its screens is in no catalog.

It is made from the English catalogs when a test asks for it, in a folder of the test's own.
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

PSEUDO = "eo"  # its plurals are those of English, and its decimal sign is a comma
LONGER = 1.4
PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
ACCENTED = "áƀćďéƒǵĥíĵķĺɱńóƿɋŕśţúṽŵẋýźÁƁĆĎÉƑǴĤÍĴĶĹḾŃÓƤɊŔŚŢÚṼŴẊÝŹ"
LETTERS = str.maketrans(PLAIN, ACCENTED)
# What is no reading text: formulas, code, icons, links, a place that a script or Python fills in, an entity, a tag.
KEPT = re.compile(r"\$\$?[^$]*\$\$?|`[^`]*`|:material/\w+:|https?://\S+|\{[^}]*\}|&\w+;|<[^>]*>|\\[a-z]+|\x00")
LISTS = {"forms", "never", "other", "names"}  # attributes that are lists for the search, and no reading text


def lengthened(words: str) -> str:
    """Put words into the language: each letter gets an accent, and each word is two fifths longer."""
    parts, last = [], 0
    for kept in KEPT.finditer(words):
        parts += [_accented(words[last : kept.start()]), kept.group()]
        last = kept.end()
    return "".join([*parts, _accented(words[last:])])


def _accented(words: str) -> str:
    return re.sub(r"[A-Za-z]+", lambda word: _longer(word.group()).translate(LETTERS), words)


def _longer(word: str) -> str:
    more = ceil(LONGER * len(word)) - len(word) if len(word) > 2 else 0
    return word + (word[-1].lower() * more if len(word) > 2 else "")


class _Accents(Transformer):
    def visit_Attribute(self, node: ast.Attribute):
        return node if node.id.name in LISTS else self.generic_visit(node)

    def visit_Pattern(self, node: ast.Pattern):
        # A formula may be parted by a value in it: the parts of one text are looked at together.
        whole = "\x00".join(each.value for each in node.elements if isinstance(each, ast.TextElement))
        texts = iter(lengthened(whole).split("\x00"))
        for each in node.elements:
            if isinstance(each, ast.TextElement):
                each.value = next(texts)
            else:
                self.visit(each)
        return node


def catalogs(folder: Path) -> Path:
    """Write the catalogs of the language, beside the English ones, into a folder; return it (`WHY_LOCALES`)."""
    (folder / PSEUDO).mkdir(parents=True)
    (folder / SOURCE).symlink_to(LOCALES / SOURCE)
    for path in (LOCALES / SOURCE).glob("*.ftl"):
        resource = FluentParser().parse(path.read_text("utf-8"))
        _Accents().visit(resource)
        (folder / PSEUDO / path.name).write_text(FluentSerializer(with_junk=True).serialize(resource), "utf-8")
    return folder


@contextmanager
def spoken(folder: Path) -> Iterator[None]:
    """Let this process find its catalogs in another folder, within the block."""
    before = language.LOCALES
    language.LOCALES = folder
    _forget()
    try:
        yield
    finally:
        language.LOCALES = before
        _forget()


def _forget() -> None:
    for kept in (language.languages, numbers.style_of, messages._bundle, messages._format):
        kept.cache_clear()
    for kept in (search.stop_words, glossary_popups.script, glossary_popups.version):
        kept.cache_clear()
