"""A small search over rows that have several names: forgiving of plurals, accents, hyphens and word order, the best row first.

It knows no language but the plurals of English; a word's other forms are names of its row. What a question has beside its matter ("what
is the …") is the message `search-small-words`.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from typing import TypeVar

from core.say.language import SOURCE, language, use
from core.say.messages import text

Row = TypeVar("Row")
Words = tuple[str, ...]

IN_SENTENCE = 3  # the rank of a row whose name stands within a sentence
MIN_LETTERS = 3  # letters of a beginning that counts as a match
ENDINGS = (("ies", "y"), ("sses", "ss"), ("ices", "ix"), ("xes", "x"), ("ches", "ch"), ("shes", "sh"), ("ases", "as"))


@dataclass(frozen=True)
class Entry:
    """What is known of one row.

    Attributes:
        names: what it may be called, the best known first.
        sign: its sign in formulas; empty for none.
        line: a sentence about it.
        kind: of two rows that fit alike, the one of the lower kind comes first.
    """

    names: tuple[str, ...]
    symbol: str = ""
    line: str = ""
    kind: int = 0


def with_source(names: Callable[[], tuple[str, ...]]) -> tuple[str, ...]:
    """Return a row's names in the language of this run, then those of the source: the field's English terms are known everywhere."""
    own = names()
    if language() == SOURCE:
        return own
    with use(SOURCE):
        return (*own, *names())


def find(search: str, rows: Mapping[Row, Entry]) -> list[Row]:
    """List the rows that the search means, the best first; an empty list where there is none."""
    symbol = search.strip()
    ranks = [(rank(search, entry), index, row) for index, (row, entry) in enumerate(rows.items())]
    hits = [(_order(score, rows[row].kind), index, row) for score, index, row in ranks if score is not None]
    by_symbol = [row for row, entry in rows.items() if entry.symbol and symbol in entry.symbol and not symbol.isascii()]
    by_name = [row for _, _, row in sorted(hits, key=lambda hit: hit[:2])]
    return list(dict.fromkeys([*by_symbol, *by_name]))


def _order(score: tuple[int, int], kind: int) -> tuple[int, int, int]:
    """Return what rows are sorted by. In a sentence the longer name counts for more than the kind of row."""
    return (score[0], score[1], kind) if score[0] == IN_SENTENCE else (score[0], kind, score[1])


def rank(search: str, entry: Entry) -> tuple[int, int] | None:
    """Rank a row for a search, the lower the better; None where it does not fit at all."""
    query = split(search)
    if entry.symbol and search.strip().casefold() == entry.symbol.casefold():
        return 0, 0
    names, noise = [_split_name(name) for name in entry.names], stop_words(language())
    if not query:
        return None
    for index, name in enumerate(names):
        if name == query:
            return 0, index
    content = tuple(word for word in query if word not in noise) or query
    for index, name in enumerate(names):
        if name == content:
            return 1, index
    containing = [index for index, name in enumerate(names) if _contains(name, content)]
    if containing:
        return 2, containing[0]
    starting = [index for index, name in enumerate(names) if _starts_with(name, content)]
    if starting:
        return 2, starting[0]
    # A sentence that holds a name: the longer the name, the more it says of what is meant.
    lengths = [len(name) for name in names if name and _contains(query, name) and not set(name) <= noise]
    if lengths:
        return IN_SENTENCE, -max(lengths)
    vocabulary = {word for name in names for word in name}
    if set(content) <= vocabulary:
        return 4, len(vocabulary)
    *before, last = content
    if len(last) >= MIN_LETTERS and set(before) <= vocabulary and any(word.startswith(last) for word in vocabulary):
        return 5, len(vocabulary)
    common = set(content) & vocabulary
    if len(content) > 1 and 2 * len(common) > len(content):
        return 6, -len(common)
    if set(content) <= {*_split_name(entry.line), *vocabulary}:
        return 7, 0
    return None


def nearest(search: str, rows: Mapping[Row, Entry], limit: int) -> list[Row]:
    """List the rows with names that look most like the search."""
    query = " ".join(split(search))

    def similarity(entry: Entry) -> float:
        return max(SequenceMatcher(None, query, " ".join(_split_name(name))).ratio() for name in entry.names)

    return sorted(rows, key=lambda row: -similarity(rows[row]))[:limit]


@lru_cache(maxsize=64)
def stop_words(language: str) -> frozenset[str]:
    """Return what a question has beside its matter, in a language and in the source's."""
    words = ""
    for tag in (language, SOURCE):
        with use(tag):
            words += f" {text('search-small-words')}"
    return frozenset(split(words))


def split(text: str) -> Words:
    """Split a text into words as the search compares them: lower case, no accent, no hyphen, no plural."""
    lower = text.casefold().replace("’", "'").replace("'s", "")
    return tuple(_singular(word) for word in _words(lower))


_split_name = lru_cache(maxsize=20_000)(split)  # of ours alone: what people type is remembered nowhere


def _words(lower: str) -> list[str]:
    if lower.isascii():
        return re.findall(r"[^\W_]+", lower)
    # An accent is a sign of its own once it is apart (NFD), and is dropped; the signs that are a word's vowels elsewhere stay.
    chars = (char for char in unicodedata.normalize("NFD", lower) if not "\u0300" <= char <= "\u036f")
    return "".join(char if _is_word_character(char) else " " for char in chars).split()


def _is_word_character(char: str) -> bool:
    """Return whether a sign belongs to a word: a letter, a digit, a mark upon a letter, or a joiner between two."""
    return char.isalnum() or char in "\u200c\u200d" or unicodedata.category(char)[0] == "M"


def _singular(word: str) -> str:
    if len(word) <= MIN_LETTERS or word in ("bias", "loss", "class"):
        return word
    for ending, replacement in ENDINGS:
        if word.endswith(ending):
            return word.removesuffix(ending) + replacement
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def _starts_with(name: Words, query: Words) -> bool:
    """Tell whether a name begins with the query, the last word of which may be cut short."""
    *before, last = query
    length = len(before)
    return (
        len(last) >= MIN_LETTERS
        and len(name) > length
        and name[:length] == tuple(before)
        and name[length].startswith(last)
    )


def _contains(phrase: Words, part: Words) -> bool:
    return any(phrase[start : start + len(part)] == part for start in range(len(phrase) - len(part) + 1))
