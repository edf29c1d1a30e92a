"""Run CPU-heavy functions in worker processes, so that they do not block other visitors.

Python runs one thread at a time in a process. On Linux the workers are forked before the server takes its first request: they
share the memory of its imported modules (110 MB each otherwise) and start in milliseconds. A pool that replaces a broken one, and
every pool on other systems, is spawned: to fork a busy server may copy a lock that nobody releases.

Without workers (in a test, on a host that allows none, with WHY_WORKERS=0) the caller runs the function.
"""

import gc
import importlib
import inspect
import logging
import multiprocessing
import os
import pickle
import signal
import stat
import sys
import time
from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from functools import partial
from threading import Lock, Thread
from typing import Any

from core.draw import figure
from core.say import messages
from pages.server import memory

log = logging.getLogger("why")

WORKERS = int(os.environ.get("WHY_WORKERS", str(min(2, os.cpu_count() or 1))))
NICE = 10  # of 19: on a busy core the server goes first
POLL = 1.0  # seconds between a worker's checks that the server is alive
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
    figure.run_heavy_with(lambda function: Job(function).answer())
    if sys.platform == "linux":
        _pool = _new_pool("fork")
        _pool.submit(os.getpid)  # forks all workers now


def stop() -> None:
    """Kill the workers, whatever they do. A caller that waits for one gets `Shutdown`."""
    global _running, _pool
    with _lock:
        _running, pool, _pool = False, _pool, None
    figure.run_heavy_with(None)
    if pool is not None:
        pool.shutdown(wait=False, cancel_futures=True)
        for worker in multiprocessing.active_children():
            worker.kill()


def pending() -> int:
    """Count the jobs that run or wait for a worker."""
    return len(_pending)


class Job:
    """A call of a module-level function, begun in a worker, in the caller's language. Without workers the constructor runs it."""

    def __init__(self, function: Callable, *args, **kwargs):
        self._call = (function, args, kwargs)
        language = messages.language()
        self._pickle: bytes | None = None
        self._future: Future | None = None
        if not _running:
            self._pickle = _run(*self._call)
            return
        try:
            self._future = _submit(_run_by_name, language, function.__module__, function.__qualname__, args, kwargs)
        except (OSError, ImportError, NotImplementedError):
            log.warning("No worker could be started; the server runs the job", exc_info=True)

    @property
    def is_done(self) -> bool:
        """Whether `answer` returns at once."""
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
            self._pickle = _run(*self._call)
        return self._pickle

    def answer(self) -> Any:
        """Wait for the result. Raises what the function raised; `Shutdown` at shutdown."""
        return pickle.loads(self.pickle_bytes())


def _submit(function: Callable, *args) -> Future:
    """Submit a call to the pool; replace the pool first if a worker died, which breaks all of it."""
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
    """Send an empty call after a job: the queue's thread keeps the last call's pickle, which may hold what a person brought."""
    with suppress(BrokenProcessPool, RuntimeError):  # the pool has ended
        pool.submit(_do_nothing)


def _do_nothing() -> None:
    """Run in a worker, for `_flush`."""


def _new_pool(method: str) -> ProcessPoolExecutor:
    context = multiprocessing.get_context(method)
    return ProcessPoolExecutor(WORKERS, mp_context=context, initializer=_prepare, initargs=(os.getpid(),))


def _prepare(server: int) -> None:
    """Set up a worker: reset what it inherits, step back behind the server, and end with it."""
    global _running
    _running = False  # a job within a job runs in place
    figure.run_heavy_with(None)
    signal.set_wakeup_fd(-1)  # it is the server's: a signal here would wake the server
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the server, which kills its workers
    if hasattr(os, "nice"):
        os.nice(NICE)
    _close_sockets()
    gc.freeze()  # a collection would copy the memory pages that it shares with the server
    Thread(target=_exit_after, args=(server,), daemon=True).start()


def _close_sockets() -> None:
    """Close the server's sockets, or its port stays taken for as long as a worker outlives it. A worker talks through pipes."""
    with suppress(FileNotFoundError):
        for name in os.listdir("/proc/self/fd"):
            with suppress(OSError):
                if stat.S_ISSOCK(os.fstat(int(name)).st_mode):
                    os.close(int(name))


def _exit_after(server: int) -> None:
    """Exit when the server is gone, even if it was killed and could tell nobody."""
    while os.getppid() == server:
        time.sleep(POLL)
    os._exit(0)


def _run_by_name(language: str, module: str, name: str, args: tuple, kwargs: dict) -> bytes:
    """Import the function by name; if it is cached, call the wrapped function."""
    try:
        with messages.use(language):
            return _run(inspect.unwrap(getattr(importlib.import_module(module), name)), args, kwargs)
    finally:
        memory.release()


def _run(function: Callable, args: tuple, kwargs: dict) -> bytes:
    return pickle.dumps(function(*args, **kwargs))
