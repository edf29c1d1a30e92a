"""A long walk over all scenes of a real server: links and controls at random, sense and nonsense. No step may trip.

`WHY_WALK=10000 pytest tests/server/test_walk.py` walks that far; unless told, a short way, as one of the long tests.
"""

import asyncio
import json
import os
import random
import re

import pytest

from benchmarks.serving import serving
from benchmarks.session import Session
from pages.chapters import EVERY
from pages.shared.visit import SETS
from tests.pages.test_every_chapter import JUNK

STEPS = int(os.environ.get("WHY_WALK", "200"))
TOGETHER = 4  # visitors who walk at the same time
VALUES = ["0", "1", "-3", "0.5", "17", "999", "true", "false", "all", *(each for each in JUNK if isinstance(each, str))]


def link(draw: random.Random, session: Session) -> tuple[str, dict[str, str]]:
    """A page, a scene of it most of the time, and some of its controls set to anything."""
    chapter = draw.choice(EVERY)
    names = [f"{chapter.prefix}{name}" for scene in chapter.scenes for name in scene.controls]
    names += [*session.query, "hide", "lock", "embed", "tour", "present", SETS]
    wanted = {name: draw.choice(VALUES) for name in draw.sample(names, min(len(names), draw.randint(0, 3)))}
    wanted["scene"] = draw.choice([*(scene.name for scene in chapter.scenes), "nowhere"])
    return ("" if chapter is EVERY[0] else chapter.url), wanted


def holds(session: Session) -> None:
    """What is true of every page at every moment."""
    titles = [each for each in session.elements.values() if each[1].WhichOneof("type") == "heading"]
    assert titles, "a page without its title"
    for text in [*session.texts("markdown"), *session.texts("says")]:
        assert not re.search(r"\bnan\b|\binf\b|Traceback", text), text[:500]
    for _, element in session.elements.values():
        if element.WhichOneof("type") == "alert":
            assert "went wrong" not in element.alert.body, element.alert.body


async def walk(address: str, steps: int, seed: int) -> None:
    """One visitor's way; what it did is told where it trips."""
    draw, did = random.Random(seed), []
    async with Session(address) as session:
        try:
            await session.open()
            for _ in range(steps):
                if draw.random() < 0.4:
                    page, query = link(draw, session)
                    did.append((page, query))
                    await session.open(page, query)
                else:
                    did.append("a move")
                    if await session.move(draw) is None:
                        await session.open("", {})
                holds(session)
        except Exception as fault:
            raise AssertionError(f"{fault!r} after {json.dumps(did[-6:])[:3000]}") from fault


@pytest.mark.long
def test_no_step_of_a_long_walk_trips():
    async def all_walk(address: str) -> None:
        await asyncio.gather(*(walk(address, STEPS // TOGETHER, seed) for seed in range(TOGETHER)))

    with serving() as address:
        asyncio.run(all_walk(address))
