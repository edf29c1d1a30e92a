"""Search rows with several names each, ignoring plurals, accents, hyphens and word order.

It knows English plurals only. Other inflected forms must be among the names of a row. The stop words ("what is the …") are the
message `search-small-words`.
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

IN_SENTENCE = 3  # the rank of a row whose name is part of the query
MIN_LETTERS = 3  # shorter words are not prefixes and have no plural
ENDINGS = (("ies", "y"), ("sses", "ss"), ("ices", "ix"), ("xes", "x"), ("ches", "ch"), ("shes", "sh"), ("ases", "as"))


@dataclass(frozen=True)
class Entry:
    """The searchable texts of a row.

    Attributes:
        names: its names, the best known first.
        symbol: its symbol in formulas; empty for none.
        line: a sentence about it.
        kind: rows of a lower kind come first among equal matches.
    """

    names: tuple[str, ...]
    symbol: str = ""
    line: str = ""
    kind: int = 0


def with_source(names: Callable[[], tuple[str, ...]]) -> tuple[str, ...]:
    """Return a row's names in the language of this run, then in the source's, since English terms are known everywhere."""
    if language() == SOURCE:
        return names()
    with use(SOURCE):
        source_names = names()
    return (*names(), *source_names)


def find(search: str, rows: Mapping[Row, Entry]) -> list[Row]:
    """List the rows that match a search, the best first."""
    symbol = search.strip()
    ranks = [(rank(search, entry), index, row) for index, (row, entry) in enumerate(rows.items())]
    hits = [(_order(score, rows[row].kind), index, row) for score, index, row in ranks if score is not None]
    by_symbol = [row for row, entry in rows.items() if entry.symbol and symbol in entry.symbol and not symbol.isascii()]
    by_name = [row for _, _, row in sorted(hits, key=lambda hit: hit[:2])]
    return list(dict.fromkeys([*by_symbol, *by_name]))


def _order(score: tuple[int, int], kind: int) -> tuple[int, int, int]:
    """Return the sort key of a match. In a sentence, the length of the name counts before the kind of row."""
    return (score[0], score[1], kind) if score[0] == IN_SENTENCE else (score[0], kind, score[1])


def rank(search: str, entry: Entry) -> tuple[int, int] | None:
    """Rank a row for a search: a class of match and a rank within it, lower is better. Return None for no match.

    The classes are 0 the exact name or symbol, 1 the name without stop words, 2 a part or a prefix of a name, 3 a name in a sentence,
    4 and 5 words of several names, 6 most of the words, and 7 words of the row's sentence.
    """
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
    for matches in (_contains, _starts_with):
        for index, name in enumerate(names):
            if matches(name, content):
                return 2, index
    # The longest name in a sentence says most about its subject.
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
    """List the rows whose names are spelled most like the search, up to `limit` of them."""
    query = " ".join(split(search))

    def similarity(entry: Entry) -> float:
        return max(SequenceMatcher(None, query, " ".join(_split_name(name))).ratio() for name in entry.names)

    return sorted(rows, key=lambda row: -similarity(rows[row]))[:limit]


@lru_cache(maxsize=64)
def stop_words(language: str) -> frozenset[str]:
    """Return the stop words of a language and of the source."""
    words = ""
    for tag in (language, SOURCE):
        with use(tag):
            words += f" {text('search-small-words')}"
    return frozenset(split(words))


def split(text: str) -> Words:
    """Split a text into normalized words: lower-case singulars without accents and hyphens."""
    lower = text.casefold().replace("’", "'").replace("'s", "")
    return tuple(_singular(word) for word in _words(lower))


_split_name = lru_cache(maxsize=20_000)(split)  # only for our own names: what visitors type is never cached


def _words(lower: str) -> list[str]:
    if lower.isascii():
        return re.findall(r"[^\W_]+", lower)
    # Decompose accented letters (NFD) and drop the accents. Marks of other scripts, such as vowel signs, stay.
    chars = (char for char in unicodedata.normalize("NFD", lower) if not "\u0300" <= char <= "\u036f")
    return "".join(char if _is_word_character(char) else " " for char in chars).split()


def _is_word_character(char: str) -> bool:
    """Return whether a character belongs to a word: a letter, a digit, a combining mark or a zero-width joiner."""
    return char.isalnum() or char in "\u200c\u200d" or unicodedata.category(char)[0] == "M"


def _singular(word: str) -> str:
    if len(word) <= MIN_LETTERS or word in ("bias", "loss", "class"):
        return word
    for ending, replacement in ENDINGS:
        if word.endswith(ending):
            return word.removesuffix(ending) + replacement
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def _starts_with(name: Words, query: Words) -> bool:
    """Return whether a name begins with the query, whose last word may be incomplete."""
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
