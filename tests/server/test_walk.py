"""A long walk over all scenes of a real server: links and controls at random, sense and nonsense. No step may trip.

`WHY_WALK=10000 pytest tests/server/test_walk.py` walks that far; unless told, a short way, as one of the long tests.
"""

import asyncio
import json
import os
import random
import re

import pyarrow as pa
import pyarrow.compute as pc
import pytest

from benchmarks.serving import serving
from core.say import messages
from core.say.language import languages, use
from pages.chapters import EVERY
from pages.url.state import SET_PARAMETER
from tests.pages.test_every_chapter import JUNK
from tests.server.hands import Hands
from tests.server.touches import tables

STEPS = int(os.environ.get("WHY_WALK", "200"))
TOGETHER = 4  # visitors who walk at the same time
LEG = 60  # steps, after which a visitor leaves and comes as a new one
VALUES = ["0", "1", "-3", "0.5", "17", "999", "true", "false", "all", *JUNK]
# Parameters that no scene's line in the registry names, and those of the frame.
MORE = ["hide", "lock", "embed", "tour", "present", "lost", "unknown", SET_PARAMETER]
# Marks that are not there at some places leave their cells empty: the next step of the last one, a line for a neuron's shift.
EMPTY = {"next_a", "next_b", "x1", "y1", "x2", "y2", "x_text", "y_text", "knob"}
NOT_A_NUMBER = r"\bnan\b|\binf\b|\bNaN\b|\bInfinity\b|\bundefined\b|(?<!“)\bNone\b(?! [a-z])|Traceback"


def link(draw: random.Random, session: Hands) -> tuple[str, dict[str, object]]:
    """A page, a scene of it most of the time, and some of its controls set to anything."""
    chapter = draw.choice(EVERY)
    names = [
        f"{chapter.prefix}{name}{draw.choice(['', '', '1', '_2'])}"
        for scene in chapter.scenes
        for name in scene.controls
    ]
    names += [*session.query, *MORE]
    wanted = {name: draw.choice(VALUES) for name in draw.sample(names, min(len(names), draw.randint(0, 3)))}
    if draw.random() < 0.2:  # a teacher's link
        name = draw.choice(names).removeprefix(chapter.prefix)
        wanted[draw.choice(["hide", "lock"])] = draw.choice([name, f"{name}:{draw.choice(VALUES)}"])
    wanted["scene"] = draw.choice([*(scene.name for scene in chapter.scenes), "nowhere"])
    return ("" if chapter is EVERY[0] else chapter.url), wanted


def holds(session: Hands) -> None:
    """What is true of every page at every moment."""
    chapter = next((each for each in EVERY if each.url == session.page), EVERY[0])
    elements = [each for _, each in session.elements.values()]
    titles = [
        each.heading.body for each in elements if each.WhichOneof("type") == "heading" and each.heading.tag == "h1"
    ]
    # One scene alone, in another page's frame, has nothing around it; the tab and the frame's own title name it.
    alone = session.query.get("embed") == "true" and "scene" in session.query
    questions, tabs = [], set()
    for language in languages():  # the walk may have pressed the picker
        with use(language):
            questions += [[scene.question] for scene in chapter.scenes]
            tabs.add(f"{chapter.title} · {messages.text('stage-site')}")
    assert alone or titles in questions, f"titles {titles} at {session.page!r}"
    assert session.title in tabs, session.title
    for element in elements:
        kind = element.WhichOneof("type")
        assert kind != "alert" or "went wrong" not in element.alert.title + element.alert.body, element.alert
        for text in texts(kind, getattr(element, kind)):
            found = re.search(NOT_A_NUMBER, text)
            assert not found, f"{kind}: …{text[max(found.start() - 300, 0) : found.end() + 200]}…"
        for table in tables(element.vega_lite_chart) if kind == "vega_lite_chart" else []:
            finite(table)


def texts(kind: str, told) -> list[str]:
    """What an element says, to the eye or to the ear; a person's own words, which it may repeat, left out."""
    if kind in ("markdown", "heading", "alert", "metric"):
        return [told.body]
    if kind == "bidi_component":
        data = json.loads(told.json) if told.json else {}
        return [text for name in ("texts", "ask", "told") for text in data.get(name) or [] if isinstance(text, str)]
    if kind == "vega_lite_chart":
        return [told.alt, told.spec.replace('"None"', "")]  # the name of a way to learn
    return [told.alt] if kind == "dataframe" else []


def finite(table: pa.Table) -> None:
    """No cell that is drawn is without a number."""
    for name, column in zip(table.column_names, table.columns, strict=True):
        assert name in EMPTY or not column.null_count, f"{column.null_count} cells of {name} are empty"
        if pa.types.is_floating(column.type):
            assert pc.all(pc.is_finite(column)).as_py() in (True, None), name


async def walk(address: str, steps: int, seed: int) -> list[str]:
    """The way of some visitors, one after the other: each fault they met, with what they had done."""
    draw, faults = random.Random(seed), []
    for _ in range(0, steps, LEG):
        did: list = []
        async with Hands(address) as session:
            try:
                await session.open()
                for _ in range(min(steps, LEG)):
                    if draw.random() < 0.35:
                        page, query = link(draw, session)
                        did.append((page, {name: str(value)[:200] for name, value in query.items()}))
                        await session.open(page, query)
                    else:
                        did.append(await session.step(draw))
                    holds(session)
            except Exception as fault:  # the next visitor goes on: all that trips is told at the end
                faults.append(f"{fault!r} ({', '.join(session.heard)}) after {json.dumps(did[-8:])[-3000:]}")
    return faults


@pytest.mark.long
def test_no_step_of_a_long_walk_trips():
    async def all_walk(address: str) -> list[list[str]]:
        return await asyncio.gather(*(walk(address, STEPS // TOGETHER, seed) for seed in range(TOGETHER)))

    with serving() as address:
        faults = [fault for each in asyncio.run(all_walk(address)) for fault in each]
    assert not faults, "\n\n".join(faults)
