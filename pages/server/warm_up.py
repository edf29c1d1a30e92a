"""Start the server: nothing is computed before it answers; the slowest results are computed soon after."""

import gc
import logging
import os
import time
from contextlib import asynccontextmanager

import anyio

from core.draw import figure
from pages import chapters
from pages.server import memory, workers
from pages.server.cache import early_jobs
from pages.server.streamlit_private import end_left_sessions

log = logging.getLogger("why")

FORGET_EVERY = float(os.environ.get("WHY_FORGET_EVERY", "10"))  # seconds between sweeps for visitors who left
EARLY_SECONDS = float(os.environ.get("WHY_EARLY_SECONDS", "15"))  # time to spend on early jobs in all; 0 for none
PAUSE = 0.2  # seconds between checks that no visitor waits for a worker


@asynccontextmanager
async def warm_up(app):
    """Run the server's background tasks for as long as it serves."""
    _ = chapters.EVERY  # imports every scene with its libraries: their memory is then shared with the workers
    memory.freeze()
    workers.start()
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(precompute)
        tasks.start_soon(forget_who_left)
        yield
        workers.stop()  # first: `precompute` may be waiting for a worker
        tasks.cancel_scope.cancel()


async def precompute() -> None:
    """Run the early jobs, one at a time, while no visitor waits and until the time is spent."""
    left = EARLY_SECONDS
    for job in [*figure.heavy_builders(), *early_jobs()]:
        while workers.pending():
            await anyio.sleep(PAUSE)
        if left <= 0:
            return
        began = time.monotonic()
        try:
            await anyio.to_thread.run_sync(job)
        except workers.Shutdown:
            return
        except Exception:  # the scene reports it when somebody opens it; the other jobs should still run
            log.exception("An early job failed")
        left -= time.monotonic() - began


async def forget_who_left() -> None:
    """End the sessions of visitors who left, and free what they held."""
    while True:
        await anyio.sleep(FORGET_EVERY)
        if end_left_sessions():
            await anyio.to_thread.run_sync(gc.collect)
            memory.release()
