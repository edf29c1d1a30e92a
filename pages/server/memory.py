"""Give memory that Python no longer uses back to the system."""

import ctypes
import gc
from contextlib import suppress


def freeze() -> None:
    """Exclude all objects in memory from later garbage collections.

    Altair, pandas and their like are some hundred thousand objects. A collection of all of them takes 100 ms, more than a rerun;
    after this it covers only what visitors leave behind. A worker, forked afterward, goes on sharing their memory pages.
    """
    gc.collect()
    gc.freeze()


def release() -> None:
    """Return freed memory to the system: 20 MB a worker. The C library keeps it otherwise. Does nothing where it is not glibc."""
    with suppress(AttributeError, OSError):
        ctypes.CDLL(None).malloc_trim(0)
