"""What is worked out once and then shown to everybody: kept for an hour after it was made, and within so many bytes in all.

A visitor who asks for what another's page is just working out waits for that, and gets the same. Nothing of a person's own may be
kept here: see `pages/train/runs.py`.
"""

import os
import pickle
from collections.abc import Callable
from contextlib import nullcontext, suppress
from dataclasses import dataclass
from functools import partial, update_wrapper
from threading import Condition
from typing import Generic, ParamSpec, TypeVar

import streamlit as st
from cachetools import TTLCache
from cachetools import cached as remember
from cachetools.keys import hashkey

from pages.server import workers

MOST = 1_000_000 * int(os.environ.get("WHY_KEPT_MB", "100"))  # bytes of all that is kept
SECONDS = 3600

Given = ParamSpec("Given")
Made = TypeVar("Made")


@dataclass(frozen=True, eq=False)
class _Found:
    value: object
    size: int  # bytes that it takes when packed; in memory it is somewhat more


_CACHE: TTLCache = TTLCache(MOST, SECONDS, getsizeof=lambda found: found.size)
_TURN = Condition()


_EARLY: list[Callable[[], object]] = []


class Kept(Generic[Given, Made]):
    """A function whose answers are kept. Its arguments must be hashable."""

    def __init__(self, make: Callable[Given, Made], waiting: str | None, in_worker: bool):
        """Keep what `make` gives.

        Args:
            make: a function of a module.
            waiting: what is shown while it works.
            long: whether the work is long, and done beside the server's own.
        """
        update_wrapper(self, make)
        self._waiting, self._name = waiting, partial(hashkey, self)
        self._found = remember(_CACHE, self._name, condition=_TURN)(partial(self._make, make, in_worker))

    def __call__(self, *args: Given.args, **kwargs: Given.kwargs) -> Made:
        with _TURN:
            ready = self._name(*args, **kwargs) in _CACHE
        with nullcontext() if ready or self._waiting is None else st.spinner(self._waiting):
            return self._found(*args, **kwargs).value  # type: ignore[return-value]

    @staticmethod
    def _make(make, in_worker, *args, **kwargs) -> _Found:
        if in_worker:
            data = workers.Job(make, *args, **kwargs).packed()
            return _Found(pickle.loads(data), len(data))
        value = make(*args, **kwargs)
        return _Found(value, len(pickle.dumps(value)))

    def known(self, *args: Given.args, **kwargs: Given.kwargs) -> Made | None:
        """The answer if it is kept already; nothing is worked out."""
        with _TURN:
            found = _CACHE.get(self._name(*args, **kwargs))
        return None if found is None else found.value

    def put(self, value: Made, *args: Given.args, **kwargs: Given.kwargs) -> None:
        """Keep an answer that was worked out elsewhere."""
        with _TURN, suppress(ValueError):  # too large to be kept
            _CACHE[self._name(*args, **kwargs)] = _Found(value, len(pickle.dumps(value)))

    def precompute(self, *args: Given.args, **kwargs: Given.kwargs) -> None:
        """Have this answer worked out soon after the server's start, before somebody asks."""
        _EARLY.append(partial(self._found, *args, **kwargs))

    def forget(self, *args: Given.args, **kwargs: Given.kwargs) -> None:
        """Work an answer out afresh when it is next asked for."""
        with _TURN:
            _CACHE.pop(self._name(*args, **kwargs), None)


def precompute() -> list[Callable[[], object]]:
    """What the modules that were imported want to have worked out early."""
    return list(_EARLY)


def cached(make: Callable[Given, Made], waiting: str | None = None) -> Kept[Given, Made]:
    """Keep the answers of a function that is quickly done, so that the server does it itself; `waiting` is shown meanwhile."""
    return Kept(make, waiting, False)


def cached_in_worker(make: Callable[Given, Made], waiting: str | None = None) -> Kept[Given, Made]:
    """Keep the answers of a function that takes long and shows nothing itself; `waiting` is shown while somebody waits for one."""
    return Kept(make, waiting, True)
