"""Run CPU-heavy functions in worker processes, so that they do not block other visitors.

Python runs one thread at a time in a process. On Linux the workers are forked before the server takes its first request. They
share the memory of its imported modules (110 MB each otherwise) and start in milliseconds. A pool that replaces a broken one is
spawned, as is every pool on other systems: a fork of a busy server may copy a lock that nobody releases.

Without workers (in a test, on a host that allows none, with WHY_WORKERS=0) the caller runs the function.
"""

import logging
import multiprocessing
import os
import pickle
import sys
from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from functools import partial
from threading import Lock
from typing import Any

from core.chapters import once
from core.say.language import language as language_of_run
from pages.server import worker_process

log = logging.getLogger("why")

WORKERS = int(os.environ.get("WHY_WORKERS", str(min(2, os.cpu_count() or 1))))
_lock = Lock()
_running = False
_pool: ProcessPoolExecutor | None = None
_pending: set[Future] = set()


class Shutdown(Exception):
    """The server is shutting down, and its workers with it."""


def start() -> None:
    """Start the workers. Call it before the server takes requests."""
    global _running, _pool
    _running = WORKERS > 0
    if not _running:
        return
    once.run_heavy_with(lambda function: Job(function).result())
    if sys.platform == "linux":
        _pool = _new_pool("fork")
        _pool.submit(os.getpid)  # forks all workers now


def stop() -> None:
    """Kill the workers, even busy ones. A caller that waits for a result gets `Shutdown`."""
    global _running, _pool
    with _lock:
        _running, pool, _pool = False, _pool, None
    once.run_heavy_with(None)
    if pool is not None:
        pool.shutdown(wait=False, cancel_futures=True)
        for worker in multiprocessing.active_children():
            worker.kill()


def pending() -> int:
    """Count the jobs that run or wait for a worker."""
    return len(_pending)


class Job:
    """A call of a module-level function in a worker, in the caller's language. Without workers the constructor runs it."""

    def __init__(self, function: Callable, *args, **kwargs):
        self._call = (function, args, kwargs)
        language = language_of_run()
        self._pickle: bytes | None = None
        self._future: Future | None = None
        if not _running:
            self._pickle = worker_process.run(*self._call)
            return
        name = (function.__module__, function.__qualname__)
        try:
            self._future = _submit(worker_process.run_by_name, language, *name, args, kwargs)
        except (OSError, ImportError, NotImplementedError):
            log.warning("No worker could be started; the server runs the job", exc_info=True)

    @property
    def is_done(self) -> bool:
        """True unless a worker is still busy with the job. If no worker could run it, `result` runs it here."""
        return self._future is None or self._future.done()

    def pickle_bytes(self) -> bytes:
        """Wait for the result and return it pickled. Raises what the function raised; `Shutdown` at shutdown."""
        if self._future is not None:
            try:
                return self._future.result()
            except (BrokenProcessPool, CancelledError) as fault:
                if not _running:
                    raise Shutdown from fault
                self._future = None
                log.warning("A worker died; the server runs its job", exc_info=True)
        if self._pickle is None:
            self._pickle = worker_process.run(*self._call)
        return self._pickle

    def result(self) -> Any:
        """Wait for the result. Raises what the function raised; `Shutdown` at shutdown."""
        return pickle.loads(self.pickle_bytes())


def _submit(function: Callable, *args) -> Future:
    """Submit a call to the pool. If a worker died, which breaks the whole pool, replace the pool first."""
    global _pool
    with _lock:
        for _ in range(2):
            if _pool is None:
                _pool = _new_pool("spawn")
            try:
                future = _pool.submit(function, *args)
            except (BrokenProcessPool, RuntimeError):
                _pool = None
                continue
            _pending.add(future)
            future.add_done_callback(_pending.discard)
            future.add_done_callback(partial(_flush, _pool))
            return future
    raise OSError("the new pool broke, too")


def _flush(pool: ProcessPoolExecutor, _: Future) -> None:
    """Submit an empty call after a job: the queue's thread keeps the last call's pickle, which may hold personal data."""
    with suppress(BrokenProcessPool, RuntimeError):  # the pool has ended
        pool.submit(worker_process.do_nothing)


def _new_pool(method: str) -> ProcessPoolExecutor:
    context = multiprocessing.get_context(method)
    return ProcessPoolExecutor(WORKERS, mp_context=context, initializer=_set_up_worker, initargs=(os.getpid(),))


def _set_up_worker(server: int) -> None:
    """Set up a worker. A job within a job then runs in place."""
    global _running
    _running = False
    once.run_heavy_with(None)
    worker_process.set_up(server)
