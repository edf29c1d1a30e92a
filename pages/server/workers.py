"""Long work is done in processes beside the server's own, so that those who look are not kept waiting by those who compute.

Python does one thing at a time within a process. The processes here begin with a served app (`begin`), take a lower rank than
the server (`nice`), and give way to it where both want the same core. Where there are none (a test, a host that allows none, or
WHY_WORKERS=0) the work is done where it is asked for.
"""

import gc
import importlib
import inspect
import logging
import os
import pickle
import signal
import time
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from threading import Lock, Thread
from typing import Any

from loky.backend import get_context
from loky.process_executor import BrokenProcessPool, ProcessPoolExecutor, ShutdownExecutorError

import core.chapters
from core.draw import figure

log = logging.getLogger("why")

WORKERS = int(os.environ.get("WHY_WORKERS", str(min(2, os.cpu_count() or 1))))
RANK = 10  # of 19: how far the work steps back behind the server's
# Small matrices gain nothing from more threads; and what a process keeps for itself is little, since the server keeps the answers.
THERE = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "WHY_KEPT_MB": "20"}
WATCH = 2.0  # seconds between looks whether the server is still there
_turn = Lock()
_begun = False
_workers: ProcessPoolExecutor | None = None


def begin() -> None:
    """From now on, long work is done beside; the processes come when they are first needed."""
    global _begun
    _begun = WORKERS > 0


def end() -> None:
    """End the processes, whatever they do; who waits for them is told `Ended`."""
    global _begun, _workers
    with _turn:
        _begun, workers, _workers = False, _workers, None
    if workers is not None:
        workers.shutdown(wait=True, kill_workers=True)
        del workers
        gc.collect()  # what the system holds for them is given back


class Ended(Exception):
    """The server ends, and its long work with it."""


class Job:
    """Work that was begun: a call of a function of a module. Where there are no processes it is done at once."""

    def __init__(self, make: Callable, *args, **kwargs):
        self._call = (make, args, kwargs)
        self._named = (make.__module__, make.__qualname__)
        self._data: bytes | None = None
        self._future = None
        if not _begun:
            self._data = _packed(*self._call)
            return
        try:
            self._future = _submit(_found_and_packed, self._named, args, kwargs)
        except (OSError, ImportError, NotImplementedError):
            log.warning("No process could be started for long work; the server does it itself", exc_info=True)

    @property
    def is_done(self) -> bool:
        """Whether the answer is there."""
        return self._future is None or self._future.done()

    def packed(self) -> bytes:
        """The answer as `pickle` packs it, waited for. Raises what the function raised."""
        if self._future is not None:
            try:
                return self._future.result()
            except (BrokenProcessPool, ShutdownExecutorError, CancelledError) as fault:
                if not _begun:
                    raise Ended from fault
                self._future = None
                log.warning("A process that did long work ended; the server does it itself", exc_info=True)
        if self._data is None:
            self._data = _packed(*self._call)
        return self._data

    def answer(self) -> Any:
        """The answer, waited for. Raises what the function raised."""
        return pickle.loads(self.packed())


def _submit(make: Callable, *args) -> Future:
    """Give a call to the processes; to new ones where one of the old ones has died, which ends all of them."""
    global _workers
    with _turn:
        for _ in range(2):
            if _workers is None:
                settings = {"initializer": _prepare, "initargs": (os.getpid(),), "env": THERE}
                _workers = ProcessPoolExecutor(WORKERS, context=get_context("loky"), **settings)
            try:
                return _workers.submit(make, *args)
            except (BrokenProcessPool, ShutdownExecutorError):
                _workers = None
    raise OSError("the processes ended twice")


def _prepare(server: int) -> None:
    """What a process does first: step back, import what takes longest, and watch for the end of the server."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the server, which then ends this one
    if hasattr(os, "nice"):
        os.nice(RANK)
    figure.name_specs()  # the server has built them
    figure.builders(core.chapters)  # imports all that will be asked for
    gc.freeze()  # as the server does: see `pages/server/warm_up.py`
    Thread(target=_end_after, args=(server,), daemon=True).start()


def _end_after(server: int) -> None:
    """End this process when the server has ended, also where it was killed and could tell nobody."""
    while os.getppid() == server:
        time.sleep(WATCH)
    os._exit(0)


def _found_and_packed(named: tuple[str, str], args: tuple, kwargs: dict) -> bytes:
    """Call the function of that module and name, or, where what has its name keeps its answers, the function within."""
    module, name = named
    return _packed(inspect.unwrap(getattr(importlib.import_module(module), name)), args, kwargs)


def _packed(make: Callable, args: tuple, kwargs: dict) -> bytes:
    return pickle.dumps(make(*args, **kwargs))
