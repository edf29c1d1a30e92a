"""Start the server, then compute the slowest results in the background."""

import gc
import logging
import os
import time
from contextlib import asynccontextmanager

import anyio

from core.chapters import once
from pages import chapters
from pages.server import memory, workers
from pages.server.cache import early_jobs
from pages.server.streamlit_private import end_abandoned_sessions

log = logging.getLogger("why")

FORGET_EVERY = float(os.environ.get("WHY_FORGET_EVERY", "10"))  # seconds between sweeps
EARLY_SECONDS = float(os.environ.get("WHY_EARLY_SECONDS", "15"))  # time for all early jobs; 0 for none
PAUSE = 0.2  # seconds between checks that no visitor waits for a worker


@asynccontextmanager
async def warm_up(app):
    """Run the background tasks while the server runs."""
    _ = chapters.ALL_PAGES  # imports every scene with its libraries, so that the workers share their memory
    memory.freeze()
    memory.limit_arenas()
    workers.start()
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(precompute)
        tasks.start_soon(sweep_sessions)
        yield
        workers.stop()  # first: `precompute` may be waiting for a worker
        tasks.cancel_scope.cancel()


async def precompute() -> None:
    """Run the early jobs one at a time, while no visitor waits for a worker, until `EARLY_SECONDS` are spent."""
    seconds_left = EARLY_SECONDS
    for job in [*once.heavy_builders(), *early_jobs()]:
        while workers.pending():
            await anyio.sleep(PAUSE)
        if seconds_left <= 0:
            return
        start = time.monotonic()
        try:
            await anyio.to_thread.run_sync(job)
        except workers.Shutdown:
            return
        except Exception:  # the scene reports it when it is opened; the other jobs should still run
            log.exception("An early job failed")
        seconds_left -= time.monotonic() - start


async def sweep_sessions() -> None:
    """End the sessions of visitors who left, and free their memory, again and again."""
    while True:
        await anyio.sleep(FORGET_EVERY)
        if end_abandoned_sessions():
            await anyio.to_thread.run_sync(gc.collect)
            memory.release()
