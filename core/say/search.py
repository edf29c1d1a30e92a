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

HELD = 3  # the rank of a row whose name stands within a sentence
SHORTEST = 3  # letters of a beginning that counts as a match
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
    sign: str = ""
    line: str = ""
    kind: int = 0


def with_source(names: Callable[[], tuple[str, ...]]) -> tuple[str, ...]:
    """Return a row's names in the language of this run, then those of the source: the field's English terms are known everywhere."""
    own = names()
    if language() == SOURCE:
        return own
    with use(SOURCE):
        return (*own, *names())


def best(search: str, rows: Mapping[Row, Entry]) -> list[Row]:
    """List the rows that the search means, the best first; an empty list where there is none."""
    sign = search.strip()
    ranked = [(rank(search, entry), place, row) for place, (row, entry) in enumerate(rows.items())]
    hits = [(_order(score, rows[row].kind), place, row) for score, place, row in ranked if score is not None]
    by_sign = [row for row, entry in rows.items() if entry.sign and sign in entry.sign and not sign.isascii()]
    by_name = [row for _, _, row in sorted(hits, key=lambda hit: hit[:2])]
    return list(dict.fromkeys([*by_sign, *by_name]))


def _order(score: tuple[int, int], kind: int) -> tuple[int, int, int]:
    """Return what rows are sorted by. In a sentence the longer name counts for more than the kind of row."""
    return (score[0], score[1], kind) if score[0] == HELD else (score[0], kind, score[1])


def rank(search: str, entry: Entry) -> tuple[int, int] | None:
    """Rank a row for a search, the lower the better; None where it does not fit at all."""
    query = split(search)
    if entry.sign and search.strip().casefold() == entry.sign.casefold():
        return 0, 0
    names, small = [_split_name(name) for name in entry.names], small_words(language())
    if not query:
        return None
    for place, name in enumerate(names):
        if name == query:
            return 0, place
    matter = tuple(word for word in query if word not in small) or query
    for place, name in enumerate(names):
        if name == matter:
            return 1, place
    within = [place for place, name in enumerate(names) if _contains(name, matter)]
    if within:
        return 2, within[0]
    begun = [place for place, name in enumerate(names) if _begins(name, matter)]
    if begun:
        return 2, begun[0]
    # A sentence that holds a name: the longer the name, the more it says of what is meant.
    held = [len(name) for name in names if name and _contains(query, name) and not set(name) <= small]
    if held:
        return HELD, -max(held)
    everywhere = {word for name in names for word in name}
    if set(matter) <= everywhere:
        return 4, len(everywhere)
    *before, last = matter
    if len(last) >= SHORTEST and set(before) <= everywhere and any(word.startswith(last) for word in everywhere):
        return 5, len(everywhere)
    shared = set(matter) & everywhere
    if len(matter) > 1 and 2 * len(shared) > len(matter):
        return 6, -len(shared)
    if set(matter) <= {*_split_name(entry.line), *everywhere}:
        return 7, 0
    return None


def nearest(search: str, rows: Mapping[Row, Entry], most: int) -> list[Row]:
    """List the rows with names that look most like the search."""
    query = " ".join(split(search))

    def alike(entry: Entry) -> float:
        return max(SequenceMatcher(None, query, " ".join(_split_name(name))).ratio() for name in entry.names)

    return sorted(rows, key=lambda row: -alike(rows[row]))[:most]


@lru_cache(maxsize=64)
def small_words(of: str) -> frozenset[str]:
    """Return what a question has beside its matter, in a language and in the source's."""
    words = ""
    for each in (of, SOURCE):
        with use(each):
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
    signs = (sign for sign in unicodedata.normalize("NFD", lower) if not "\u0300" <= sign <= "\u036f")
    return "".join(sign if _is_part(sign) else " " for sign in signs).split()


def _is_part(sign: str) -> bool:
    """Return whether a sign belongs to a word: a letter, a digit, a mark upon a letter, or a joiner between two."""
    return sign.isalnum() or sign in "\u200c\u200d" or unicodedata.category(sign)[0] == "M"


def _singular(word: str) -> str:
    if len(word) <= SHORTEST or word in ("bias", "loss", "class"):
        return word
    for ending, single in ENDINGS:
        if word.endswith(ending):
            return word.removesuffix(ending) + single
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def _begins(name: Words, query: Words) -> bool:
    """Tell whether a name begins with the query, the last word of which may be cut short."""
    *before, last = query
    at = len(before)
    return len(last) >= SHORTEST and len(name) > at and name[:at] == tuple(before) and name[at].startswith(last)


def _contains(long: Words, short: Words) -> bool:
    return any(long[place : place + len(short)] == short for place in range(len(long) - len(short) + 1))
