"""A random walk over all scenes of a real server: random links and controls, valid and invalid. No step may fail.

`WHY_WALK=10000 pytest tests/server/test_walk.py` sets the number of steps. The default is a short walk, as a long test.
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
from pages.chapters import ALL_PAGES
from pages.url.state import SET_PARAMETER
from tests.pages.test_every_chapter import JUNK
from tests.server.random_visitor import RandomVisitor
from tests.server.widget_states import tables

STEPS = int(os.environ.get("WHY_WALK", "200"))
N_VISITORS = 4  # simultaneous visitors
STEPS_PER_VISIT = 60  # after these a new visitor takes over
VALUES = ["0", "1", "-3", "0.5", "17", "999", "true", "false", "all", *JUNK]
# Parameters of the frame, and unknown ones: no scene declares them.
FRAME_PARAMETERS = ["hide", "lock", "embed", "tour", "present", "lost", "unknown", SET_PARAMETER]
# Columns that may have empty cells: the last point has no next step, and a neuron's shift has no line.
NULLABLE = {"next_a", "next_b", "x1", "y1", "x2", "y2", "x_text", "y_text", "knob"}
MACHINE_WORDS = r"\bnan\b|\binf\b|\bNaN\b|\bInfinity\b|\bundefined\b|(?<!“)\bNone\b(?! [a-z])|Traceback"


def random_link(draw: random.Random, session: RandomVisitor) -> tuple[str, dict[str, object]]:
    """Return a random page and a query: usually a scene of the page, and random values for some of its controls."""
    chapter = draw.choice(ALL_PAGES)
    names = [
        f"{chapter.prefix}{name}{draw.choice(['', '', '1', '_2'])}"
        for scene in chapter.scenes
        for name in scene.controls
    ]
    names += [*session.query, *FRAME_PARAMETERS]
    query = {name: draw.choice(VALUES) for name in draw.sample(names, min(len(names), draw.randint(0, 3)))}
    if draw.random() < 0.2:  # a teacher's link
        name = draw.choice(names).removeprefix(chapter.prefix)
        query[draw.choice(["hide", "lock"])] = draw.choice([name, f"{name}:{draw.choice(VALUES)}"])
    query["scene"] = draw.choice([*(scene.name for scene in chapter.scenes), "nowhere"])
    return ("" if chapter is ALL_PAGES[0] else chapter.url), query


def check_page(session: RandomVisitor) -> None:
    """Assert the invariants of every page: its titles, no error, no machine words, finite numbers."""
    chapter = next((chapter for chapter in ALL_PAGES if chapter.url == session.page), ALL_PAGES[0])
    elements = [element for _, element in session.elements.values()]
    titles = [
        element.heading.body
        for element in elements
        if element.WhichOneof("type") == "heading" and element.heading.tag == "h1"
    ]
    # An embedded scene has no heading.
    is_embedded = session.query.get("embed") == "true" and "scene" in session.query
    questions, tabs = [], set()
    for language in languages():  # the walk may have changed the language
        with use(language):
            questions += [[scene.question] for scene in chapter.scenes]
            tabs.add(f"{chapter.title} · {messages.text('stage-site')}")
    assert is_embedded or titles in questions, f"titles {titles} at {session.page!r}"
    assert session.title in tabs, session.title
    for element in elements:
        kind = element.WhichOneof("type")
        assert kind != "alert" or "went wrong" not in element.alert.title + element.alert.body, element.alert
        for text in texts(kind, getattr(element, kind)):
            match = re.search(MACHINE_WORDS, text)
            assert not match, f"{kind}: …{text[max(match.start() - 300, 0) : match.end() + 200]}…"
        for table in tables(element.vega_lite_chart) if kind == "vega_lite_chart" else []:
            check_finite(table)


def texts(kind: str, element) -> list[str]:
    """Return an element's visible and spoken texts, without the visitor's own words."""
    if kind in ("markdown", "heading", "alert", "metric"):
        return [element.body]
    if kind == "bidi_component":
        data = json.loads(element.json) if element.json else {}
        return [text for name in ("texts", "ask", "told") for text in data.get(name) or [] if isinstance(text, str)]
    if kind == "vega_lite_chart":
        return [element.alt, element.spec.replace('"None"', "")]  # the name of a method
    return [element.alt] if kind == "dataframe" else []


def check_finite(table: pa.Table) -> None:
    """Assert that a chart's table has no empty cells and no infinite numbers."""
    for name, column in zip(table.column_names, table.columns, strict=True):
        assert name in NULLABLE or not column.null_count, f"{column.null_count} cells of {name} are empty"
        if pa.types.is_floating(column.type):
            assert pc.all(pc.is_finite(column)).as_py() in (True, None), name


async def walk(address: str, steps: int, seed: int) -> list[str]:
    """Walk as several visitors in sequence. Return each failure with the actions before it."""
    draw, faults = random.Random(seed), []
    for _ in range(0, steps, STEPS_PER_VISIT):
        actions: list = []
        async with RandomVisitor(address) as session:
            try:
                await session.open()
                for _ in range(min(steps, STEPS_PER_VISIT)):
                    if draw.random() < 0.35:
                        page, query = random_link(draw, session)
                        actions.append((page, {name: str(value)[:200] for name, value in query.items()}))
                        await session.open(page, query)
                    else:
                        actions.append(await session.step(draw))
                    check_page(session)
            except Exception as fault:  # the next visitor continues; the failures are reported together
                faults.append(
                    f"{fault!r} ({', '.join(session.last_messages)}) after {json.dumps(actions[-8:])[-3000:]}"
                )
    return faults


@pytest.mark.long
def test_no_step_of_a_long_walk_trips():
    async def walk_together(address: str) -> list[list[str]]:
        return await asyncio.gather(*(walk(address, STEPS // N_VISITORS, seed) for seed in range(N_VISITORS)))

    with serving() as address:
        faults = [fault for group in asyncio.run(walk_together(address)) for fault in group]
    assert not faults, "\n\n".join(faults)
