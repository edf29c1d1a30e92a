"""Exclude imported objects from garbage collection, and return freed memory to the system."""

import ctypes
import gc
from contextlib import suppress

from pages.server import GC_THRESHOLD

M_ARENA_MAX = -8  # of glibc's malloc.h


def freeze() -> None:
    """Exclude all present objects from later garbage collections, and restore the usual thresholds.

    Altair, pandas and the other imports are some hundred thousand objects. A collection of all of them takes 100 ms, more than a
    rerun. A worker that is forked afterward keeps sharing their memory pages.
    """
    gc.freeze()
    gc.set_threshold(*GC_THRESHOLD)


def limit_arenas() -> None:
    """Let threads share two pools of memory. glibc gives each thread its own otherwise, and every run is a thread."""
    with suppress(AttributeError, OSError):
        ctypes.CDLL(None).mallopt(M_ARENA_MAX, 2)


def release() -> None:
    """Return freed memory to the system: 20 MB a worker, which glibc keeps otherwise. Do nothing with another C library."""
    with suppress(AttributeError, OSError):
        ctypes.CDLL(None).malloc_trim(0)
