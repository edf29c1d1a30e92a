"""Simultaneous visitors with data of their own in the same scenes: nobody receives a word of another visitor.

Each visitor has a unique word and enters it in every input: names and answers of a table (pasted, uploaded, edited), a formula and a
search. The test searches every message of the server and, after all have left, the server's memory.
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
# A link that sets every control, as the app's own links do, with a short training.
SHORT = {SET_PARAMETER: "1", "train_data": "own", "train_rounds": "50", "train_layers": "1"}


def word_of(number: int) -> str:
    """Return a word that no page uses. It has no digits, because sentences are sent with their digits separated."""
    return "zq" + "".join(chr(ord("a") + int(digit)) for digit in f"{number:04}") + "vk"


def table_text(word: str, draw: random.Random) -> str:
    rows = [f"{row},{draw.randint(0, 9)}.5,{word}{'yes' if row % 2 else 'no'}" for row in range(8)]
    return "\n".join([f"{word}one,{word}two,{word}answer", *rows])


async def paste_table(guest: Guest, word: str, draw: random.Random) -> None:
    await guest.open("train", dict(SHORT))
    await guest.type_text("train_own_text", table_text(word, draw))


async def upload_table(guest: Guest, word: str, draw: random.Random) -> None:
    await guest.open("train", {**SHORT, "train_own_way": "upload"})
    await guest.upload("train_own_file", f"{word}.csv", table_text(word, draw).encode())


async def edit_table(guest: Guest, word: str, draw: random.Random) -> None:
    await guest.open("train", {**SHORT, "train_own_way": "table"})
    # Replace the answers of the initial table: the example, or the table pasted before.
    _, element = guest.find("train_own_table")
    rows = pa.ipc.open_stream(element.arrow_data.data).read_all().num_rows
    cells = {row: {"2": f"{word}{'yes' if row % 2 else 'no'}"} for row in range(rows)}
    await guest.edit("train_own_table", cells)


async def write_formula(guest: Guest, word: str, draw: random.Random) -> None:
    await guest.open("slopes", {SET_PARAMETER: "1", "scene": "every", "slopes_curve": "own"})
    await guest.type_text("slopes_formula_typed", f"x + {word}")


async def search_word(guest: Guest, word: str, draw: random.Random) -> None:
    await guest.open("words", {})
    await guest.type_text("words_search", word)


INPUTS = [paste_table, upload_table, edit_table, write_formula, search_word]


async def look_around(guest: Guest, draw: random.Random) -> None:
    """Move a control, or open a scene that shows the visitor's own data."""
    if draw.random() < 0.5:
        await guest.move(draw)
    else:
        await guest.open("train", {**SHORT, "scene": draw.choice(TRAIN.scenes).name})


async def visit(address: str, number: int, steps: int) -> list[bytes]:
    """Make one visitor's whole visit. Return all messages that they received."""
    draw, word = random.Random(number), word_of(number)
    async with Guest(address) as guest:
        await INPUTS[number % len(INPUTS)](guest, word, draw)
        assert not guest.alerts("error")
        for _ in range(steps):
            if draw.random() < 0.3:
                await draw.choice(INPUTS)(guest, word, draw)
            else:
                await look_around(guest, draw)
        return guest.messages


async def visit_at_once(address: str, visitors: int, steps: int) -> list[list[bytes]]:
    return await asyncio.gather(*(visit(address, number, steps) for number in range(visitors)))


def foreign_words(number: int, messages: list[bytes], visitors: int) -> list[str]:
    """Return the other visitors' words in one visitor's messages."""
    others = [word_of(other).encode() for other in range(visitors) if other != number]
    return [other.decode() for other in others if any(other in message for message in messages)]


def query(address: str, endpoint: str, *words: str):
    """Request one of the endpoints that `main.py` has for this test."""
    halves = ",".join(f"{word[:3]}.{word[3:]}" for word in words)
    with urllib.request.urlopen(f"{address}/{endpoint}?words={halves}", timeout=120) as answer:
        return json.loads(answer.read())


def leftovers(address: str, words: list[str]) -> list[str]:
    """Return what still holds one of the words after the server had time to forget them."""
    for _ in range(20):
        if not (places := query(address, "_remains", *words)):
            break
    return places


@pytest.fixture(scope="module")
def monitored_server():
    """Serve the whole app with the endpoints of `main.py`; sessions end soon after their visitors leave."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("WHY_FORGET_EVERY", "0.2")
        patch.setenv("PYTHONPATH", os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")]))
        with Server("tests/server/strangers/main.py", options=["--server.disconnectedSessionTTL", "1"]) as server:
            yield server.address


@pytest.mark.long
@pytest.mark.parametrize(("visitors", "steps"), [(3, 1), (10, 12)])
def test_nobody_is_sent_a_word_of_a_stranger_and_nothing_stays(monitored_server, visitors, steps):
    transcripts = asyncio.run(visit_at_once(monitored_server, visitors, steps))
    for number, messages in enumerate(transcripts):
        assert any(word_of(number).encode() in message for message in messages), "they do not even see their own word"
        assert not foreign_words(number, messages, visitors)
    assert not leftovers(monitored_server, [word_of(number) for number in range(visitors)])


@pytest.mark.long
def test_what_is_kept_for_all_would_be_found(monitored_server):
    """The memory scan finds a word in a shared cache, and does not find a word that nobody used."""
    cached_word, absent_word = word_of(9001), word_of(9002)
    query(monitored_server, "_keep", cached_word)
    assert any("all visitors have" in text for text in query(monitored_server, "_remains", cached_word))
    assert not query(monitored_server, "_remains", absent_word)
