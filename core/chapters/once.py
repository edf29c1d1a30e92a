"""Functions without arguments whose result is cached for the life of a process, such as specs and the slowest runs.

The server lists them by `heavy_builders` and runs them early, in a worker.
"""

import importlib
import pkgutil
from collections.abc import Callable
from functools import cache, wraps
from threading import Lock
from types import ModuleType
from typing import TypeVar

from core.say.language import language as language_of_run

Result = TypeVar("Result")
Builder = Callable[[], Result]

_BUILDERS: list[Builder] = []
_HEAVY_BUILDERS: list[Builder] = []


def _call(builder: Builder):
    return builder()


_run_heavy: Callable[[Builder], object] = _call


def built_once(builder: Callable[[], Result]) -> Callable[[], Result]:
    """Cache the result of `builder` per process and language. Concurrent callers share one call."""
    cached_builder = _cache_per_language(builder, _call, language_of_run)
    _BUILDERS.append(cached_builder)
    return cached_builder


def computed_once(function: Callable[[], Result]) -> Callable[[], Result]:
    """Cache the result of a slow `function` per process, for all languages.

    It takes more than a second, so a server computes it at start, in a worker. Its result must contain no words.
    """
    cached_builder = _cache_per_language(function, lambda builder: _run_heavy(builder), lambda: "")
    _HEAVY_BUILDERS.append(cached_builder)
    return cached_builder


def _cache_per_language(
    function: Callable[[], Result], run: Callable, language: Callable[[], str]
) -> Callable[[], Result]:
    result_in, lock = cache(lambda _: run(function)), Lock()

    @wraps(function)
    def cached_function() -> Result:
        with lock:
            return result_in(language())

    return cached_function


def run_heavy_with(run: Callable[[Builder], object] | None) -> None:
    """Set the function that calls those marked `computed_once`; None calls them directly."""
    global _run_heavy
    _run_heavy = run or _call


def builders(package: ModuleType) -> list[Builder]:
    """Import all modules of `package` and return their functions marked `built_once` or `computed_once`."""
    prefix = f"{package.__name__}."
    for module in pkgutil.walk_packages(package.__path__, prefix):
        importlib.import_module(module.name)
    return [builder for builder in (*_HEAVY_BUILDERS, *_BUILDERS) if builder.__module__.startswith(prefix)]


def heavy_builders() -> list[Builder]:
    """Return the functions marked `computed_once` in all modules imported so far."""
    return list(_HEAVY_BUILDERS)
