"""How the server starts: what the first visitors would wait for is built before they come; what visitors leave behind goes."""

import gc
import logging
import os
from collections.abc import Callable, Sequence
from contextlib import asynccontextmanager

import anyio

import core.chapters
from core.draw.figure import builders
from pages.chapters import CHAPTERS
from pages.server import workers
from pages.server.cache import precompute
from pages.server.streamlit_private import copy_places_quickly, end_left_sessions

log = logging.getLogger("why")

FORGET_EVERY = float(os.environ.get("WHY_FORGET_EVERY", "10"))  # seconds between looks for visitors who left
EARLY = os.environ.get("WHY_EARLY", "1") != "0"  # whether to work out, beside, what most visitors will ask for


@asynccontextmanager
async def warm_up(app):
    """Build what visitors would wait for: the first chapter's part before anyone can come, the others' behind their backs."""
    workers.begin()
    copy_places_quickly()
    every = builders(core.chapters)
    first = [each for each in every if each.__module__.startswith(f"core.chapters.{CHAPTERS[0].name}.")]
    await build(first)
    set_aside()
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(build_behind, [each for each in every if each not in first])
        tasks.start_soon(forget_who_left)
        yield
        workers.end()  # first: the warm-up may be waiting for it
        tasks.cancel_scope.cancel()


async def build_behind(wanted: Sequence[Callable[[], object]]) -> None:
    """Build the rest, and work out what most visitors ask for."""
    await build(wanted)
    if EARLY:
        await build(precompute())


async def build(wanted: Sequence[Callable[[], object]]) -> None:
    """Call builders one after the other, beside what the server does."""
    for each in wanted:
        try:
            await anyio.to_thread.run_sync(each)
        except workers.Ended:
            return
        except Exception:  # a chapter that cannot draw says so itself; the others should open all the same
            log.exception("The warm-up could not build a picture")


async def forget_who_left() -> None:
    """Let go of what visitors brought soon after they left: their sessions end, and memory is cleared of what they held."""
    while True:
        await anyio.sleep(FORGET_EVERY)
        if end_left_sessions():
            await anyio.to_thread.run_sync(gc.collect)


def set_aside() -> None:
    """Tell Python's garbage collector that what is in memory now stays there for as long as the server runs.

    Altair, pandas and their like are some hundred thousand objects (the specs that are built later add three thousand). To walk
    through all of them costs about 100 ms, more than all the rest of a rerun; after this, a collection walks only through what
    visitors left behind. Streamlit's own collection after every rerun is off (`.streamlit/config.toml`); Python's usual one, every
    so many new objects, stays on.
    """
    gc.collect()
    gc.freeze()
