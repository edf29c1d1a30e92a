"""A small search over rows that have several names: forgiving of plurals, hyphens and word order, the best row first."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TypeVar

Row = TypeVar("Row")
Words = tuple[str, ...]

# What a question has beside its matter.
STOP = frozenset(
    [
        "a",
        "an",
        "and",
        "are",
        "as",
        "at",
        "be",
        "by",
        "can",
        "could",
        "do",
        "does",
        "for",
        "from",
        "get",
        "has",
        "have",
        "how",
        "i",
        "if",
        "in",
        "into",
        "is",
        "it",
        "its",
        "just",
        "my",
        "not",
        "of",
        "on",
        "one",
        "or",
        "so",
        "such",
        "that",
        "the",
        "their",
        "them",
        "then",
        "there",
        "this",
        "to",
        "use",
        "used",
        "was",
        "we",
        "what",
        "when",
        "where",
        "which",
        "who",
        "why",
        "will",
        "with",
        "work",
        "works",
        "would",
        "you",
        "your",
        "mean",
        "means",
        "meant",
        "exactly",
        "really",
        "explain",
        "difference",
        "between",
        "need",
        "needed",
        "people",
    ]
)
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
    names = [split(name) for name in entry.names]
    if not query:
        return None
    for place, name in enumerate(names):
        if name == query:
            return 0, place
    matter = tuple(word for word in query if word not in STOP) or query
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
    held = [len(name) for name in names if name and _contains(query, name) and not set(name) <= STOP]
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
    if set(matter) <= {*split(entry.line), *everywhere}:
        return 7, 0
    return None


def nearest(search: str, rows: Mapping[Row, Entry], most: int) -> list[Row]:
    """List the rows with names that look most like the search."""
    query = " ".join(split(search))

    def alike(entry: Entry) -> float:
        return max(SequenceMatcher(None, query, " ".join(split(name))).ratio() for name in entry.names)

    return sorted(rows, key=lambda row: -alike(rows[row]))[:most]


def split(text: str) -> Words:
    """Split a text into words as the search compares them: lower case, no hyphen, no plural."""
    lower = text.casefold().replace("’", "'").replace("'s", "")
    return tuple(_singular(word) for word in re.findall(r"[^\W_]+", lower))


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
