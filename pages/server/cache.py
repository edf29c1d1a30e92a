"""A process-wide cache: entries live one hour; total size is bounded in bytes.

Concurrent callers of the same key share one computation (single flight). Personal data must not be cached here: see
`pages/train/runs.py`.
"""

import os
import pickle
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial, update_wrapper
from threading import Condition
from typing import Generic, ParamSpec, TypeVar

from cachetools import TTLCache
from cachetools import cached as memoize
from cachetools.keys import hashkey

from core.say.language import language as language_of_run
from pages.server import workers

MAX_BYTES = 1_000_000 * int(os.environ.get("WHY_CACHE_MB", "100"))
SECONDS = 3600

Args = ParamSpec("Args")
Result = TypeVar("Result")


@dataclass(frozen=True, eq=False)
class _Entry:
    value: object
    size: int  # bytes when pickled; somewhat more in memory


_cache: TTLCache = TTLCache(MAX_BYTES, SECONDS, getsizeof=lambda entry: entry.size)
_lock = Condition()
_early_jobs: list[Callable[[], object]] = []


class Cached(Generic[Args, Result]):
    """A function whose results are cached. Its arguments must be hashable."""

    def __init__(self, function: Callable[Args, Result], in_worker: bool):
        """Cache the results of a module-level function.

        Args:
            function: a function without side effects.
            in_worker: run the function in a worker process.
        """
        update_wrapper(self, function)
        self._get_entry = memoize(_cache, self._key, condition=_lock)(partial(self._compute, function, in_worker))

    def __call__(self, *args: Args.args, **kwargs: Args.kwargs) -> Result:
        return self._get_entry(*args, **kwargs).value  # type: ignore[return-value]

    def _key(self, *args: Args.args, **kwargs: Args.kwargs) -> tuple:
        """Return the key of a result. Pictures hold words, so the key has the language."""
        return hashkey(self, language_of_run(), *args, **kwargs)

    @staticmethod
    def _compute(function, in_worker, *args, **kwargs) -> _Entry:
        if in_worker:
            data = workers.Job(function, *args, **kwargs).pickle_bytes()
            return _Entry(pickle.loads(data), len(data))
        value = function(*args, **kwargs)
        return _Entry(value, len(pickle.dumps(value)))

    def get(self, *args: Args.args, **kwargs: Args.kwargs) -> Result | None:
        """Return the cached result, or None. Compute nothing."""
        with _lock:
            entry = _cache.get(self._key(*args, **kwargs))  # type: ignore[arg-type]
        return None if entry is None else entry.value

    def put(self, value: Result, *args: Args.args, **kwargs: Args.kwargs) -> None:
        """Cache a result that was computed elsewhere."""
        with _lock, suppress(ValueError):  # the value is larger than the whole cache
            _cache[self._key(*args, **kwargs)] = _Entry(value, len(pickle.dumps(value)))  # type: ignore[arg-type]

    def forget(self, *args: Args.args, **kwargs: Args.kwargs) -> None:
        """Drop a result, so that the next call computes it again."""
        with _lock:
            _cache.pop(self._key(*args, **kwargs), None)  # type: ignore[arg-type]

    def precompute(self, *args: Args.args, **kwargs: Args.kwargs) -> None:
        """Register this call to be computed soon after the server's start. Use it for what a scene shows at first."""
        _early_jobs.append(partial(self._get_entry, *args, **kwargs))


def early_jobs() -> list[Callable[[], object]]:
    """Return the registered calls, of all modules imported so far."""
    return list(_early_jobs)


def cached(function: Callable[Args, Result]) -> Cached[Args, Result]:
    """Cache a quick, side-effect-free function. The server runs it."""
    return Cached(function, False)


def cached_in_worker(function: Callable[Args, Result]) -> Cached[Args, Result]:
    """Cache a slow, side-effect-free function. A worker process runs it."""
    return Cached(function, True)
