"""Keep what the server imports out of garbage collections, and give freed memory back to the system."""

import ctypes
import gc
from contextlib import suppress

from pages.server import COLLECTION


def freeze() -> None:
    """Exclude all objects in memory from later garbage collections, and let these run as usual again.

    Altair, pandas and their like are some hundred thousand objects. A collection of all of them takes 100 ms, more than a rerun;
    after this it covers only what visitors leave behind. A worker, forked afterward, goes on sharing their memory pages.
    """
    gc.freeze()
    gc.set_threshold(*COLLECTION)


def release() -> None:
    """Return freed memory to the system: 20 MB a worker. The C library keeps it otherwise. Does nothing where it is not glibc."""
    with suppress(AttributeError, OSError):
        ctypes.CDLL(None).malloc_trim(0)
