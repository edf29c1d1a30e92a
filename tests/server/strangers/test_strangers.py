"""Visitors who come at once, each with data of their own, in the same scenes: nobody is ever sent a word of another's.

Each of them has a word that nobody else has, and puts it wherever words can be put: names and answers of a table (pasted, uploaded,
edited), a formula, a search. Every message of the server is looked through, and once all have left, the server's memory.
"""

import asyncio
import json
import os
import random
import urllib.request

import pyarrow as pa
import pytest

from benchmarks.serving import ROOT, Server
from pages.chapters import CHAPTERS
from pages.url.state import SET_PARAMETER
from tests.server.guest import Guest

TRAIN = next(chapter for chapter in CHAPTERS if chapter.name == "train")
# A link that sets the page to just this, as the app's own links do; with little to compute.
SHORT = {SET_PARAMETER: "1", "train_data": "own", "train_rounds": "50", "train_layers": "1"}


def word_of(number: int) -> str:
    """A word that no page uses, of letters alone: sentences are sent with their digits apart."""
    return "zq" + "".join(chr(ord("a") + int(digit)) for digit in f"{number:04}") + "vk"


def table(word: str, draw: random.Random) -> str:
    rows = [f"{row},{draw.randint(0, 9)}.5,{word}{'yes' if row % 2 else 'no'}" for row in range(8)]
    return "\n".join([f"{word}one,{word}two,{word}answer", *rows])


async def pastes(guest: Guest, word: str, draw: random.Random) -> None:
    await guest.open("train", dict(SHORT))
    await guest.types("train_own_text", table(word, draw))


async def uploads(guest: Guest, word: str, draw: random.Random) -> None:
    await guest.open("train", {**SHORT, "train_own_way": "upload"})
    await guest.uploads("train_own_file", f"{word}.csv", table(word, draw).encode())


async def edits(guest: Guest, word: str, draw: random.Random) -> None:
    await guest.open("train", {**SHORT, "train_own_way": "table"})
    # The answers of the table it starts with, the example or what was pasted before, become two others.
    _, told = guest.find("train_own_table")
    rows = pa.ipc.open_stream(told.arrow_data.data).read_all().num_rows
    written = {row: {"2": f"{word}{'yes' if row % 2 else 'no'}"} for row in range(rows)}
    await guest.edits("train_own_table", written)


async def writes_a_formula(guest: Guest, word: str, draw: random.Random) -> None:
    await guest.open("slopes", {SET_PARAMETER: "1", "scene": "every", "slopes_curve": "own"})
    await guest.types("slopes_formula_typed", f"x + {word}")


async def searches(guest: Guest, word: str, draw: random.Random) -> None:
    await guest.open("words", {})
    await guest.types("words_search", word)


WAYS = [pastes, uploads, edits, writes_a_formula, searches]


async def looks_around(guest: Guest, draw: random.Random) -> None:
    """Move something, or go to a scene in which own data are shown."""
    if draw.random() < 0.5:
        await guest.move(draw)
    else:
        await guest.open("train", {**SHORT, "scene": draw.choice(TRAIN.scenes).name})


async def visit(address: str, number: int, steps: int) -> list[bytes]:
    """One visitor's whole visit; gives all that they were sent."""
    draw, word = random.Random(number), word_of(number)
    async with Guest(address) as guest:
        await WAYS[number % len(WAYS)](guest, word, draw)
        assert not guest.told("error")
        for _ in range(steps):
            if draw.random() < 0.3:
                await draw.choice(WAYS)(guest, word, draw)
            else:
                await looks_around(guest, draw)
        return guest.heard


async def visit_at_once(address: str, visitors: int, steps: int) -> list[list[bytes]]:
    return await asyncio.gather(*(visit(address, number, steps) for number in range(visitors)))


def strangers_words(number: int, heard: list[bytes], visitors: int) -> list[str]:
    """The others' words in what one visitor was sent."""
    others = [word_of(other).encode() for other in range(visitors) if other != number]
    return [other.decode() for other in others if any(other in message for message in heard)]


def ask(address: str, what: str, *words: str):
    """Open one of the doors that `main.py` has for this test."""
    halves = ",".join(f"{word[:3]}.{word[3:]}" for word in words)
    with urllib.request.urlopen(f"{address}/{what}?words={halves}", timeout=120) as answer:
        return json.loads(answer.read())


def left_of(address: str, words: list[str]) -> list[str]:
    """What still holds one of the words once the server had time to forget them."""
    for _ in range(20):
        if not (left := ask(address, "_remains", *words)):
            break
    return left


@pytest.fixture(scope="module")
def watched():
    """The whole app, with a look into its memory; visitors who left are let go of at once."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("WHY_FORGET_EVERY", "0.2")
        patch.setenv("PYTHONPATH", os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")]))
        with Server("tests/server/strangers/main.py", options=["--server.disconnectedSessionTTL", "1"]) as server:
            yield server.address


@pytest.mark.long
@pytest.mark.parametrize(("visitors", "steps"), [(3, 1), (10, 12)])
def test_nobody_is_sent_a_word_of_a_stranger_and_nothing_stays(watched, visitors, steps):
    came = asyncio.run(visit_at_once(watched, visitors, steps))
    for number, heard in enumerate(came):
        assert any(word_of(number).encode() in message for message in heard), "they do not even see their own word"
        assert not strangers_words(number, heard, visitors)
    assert not left_of(watched, [word_of(number) for number in range(visitors)])


@pytest.mark.long
def test_what_is_kept_for_all_would_be_found(watched):
    """The look into memory can tell: a word in a cache that all share is found, and one that nobody said is not."""
    kept, unsaid = word_of(9001), word_of(9002)
    ask(watched, "_keep", kept)
    assert any("all visitors have" in each for each in ask(watched, "_remains", kept))
    assert not ask(watched, "_remains", unsaid)
