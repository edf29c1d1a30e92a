"""The code that runs inside a worker process: set the process up, then run functions by name."""

import gc
import importlib
import inspect
import os
import pickle
import signal
import stat
import time
from collections.abc import Callable
from contextlib import suppress
from threading import Thread

from core.say.language import use
from pages.server import memory

NICE = 10  # of 19: on a busy core the server goes first
POLL = 1.0  # seconds between checks that the server is alive


def set_up(server: int) -> None:
    """Undo what a fork inherits from the server, lower the priority, and exit when the process `server` exits."""
    signal.set_wakeup_fd(-1)  # it belongs to the server: a signal here would wake the server
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the server, which kills its workers
    if hasattr(os, "nice"):
        os.nice(NICE)
    _close_sockets()
    gc.freeze()  # a collection would copy the memory pages shared with the server
    Thread(target=_exit_after, args=(server,), daemon=True).start()


def run_by_name(language: str, module: str, name: str, args: tuple, kwargs: dict) -> bytes:
    """Import a function by name, call it in a language, and return the result pickled.

    If the function is cached, call the wrapped function: the server caches the results.
    """
    try:
        with use(language):
            return run(inspect.unwrap(getattr(importlib.import_module(module), name)), args, kwargs)
    finally:
        memory.release()


def run(function: Callable, args: tuple, kwargs: dict) -> bytes:
    """Call a function and return the result pickled."""
    return pickle.dumps(function(*args, **kwargs))


def do_nothing() -> None:
    """Do nothing: an empty call for the pool."""


def _close_sockets() -> None:
    """Close the server's sockets. Otherwise its port stays in use while a worker outlives it. Workers use pipes only."""
    with suppress(FileNotFoundError):
        for name in os.listdir("/proc/self/fd"):
            with suppress(OSError):
                if stat.S_ISSOCK(os.fstat(int(name)).st_mode):
                    os.close(int(name))


def _exit_after(server: int) -> None:
    """Exit once the server is gone, even if it was killed."""
    while os.getppid() == server:
        time.sleep(POLL)
    os._exit(0)
