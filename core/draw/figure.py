"""Figures: a constant Vega-Lite spec, the tables of the current state, and a text alternative."""

import importlib
import json
import pkgutil
import weakref
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache, wraps
from threading import Lock
from types import ModuleType
from typing import TypeVar

import altair as alt
import pandas as pd
import pyarrow as pa

from core.draw import theme
from core.draw.fit import fit_titles
from core.say.language import language as language_of_run

PADDING_BELOW = 4  # px under a figure's last line of words; Streamlit's default is 20


@dataclass(frozen=True)
class Figure:
    """A figure for a page.

    Attributes:
        spec: a Vega-Lite spec over named data. It is equal for every state of the page, so that the browser keeps its view.
        tables: the named data of the current state, one table for each name in the spec.
        alt: the text alternative: the takeaway with its numbers.
    """

    spec: Mapping
    tables: Mapping[str, pd.DataFrame] = field(repr=False)
    alt: str

    def spec_with_data(self) -> dict:
        """Return the spec with its tables as Arrow bytes. The bytes of each table are cached."""
        return {**self.spec, "datasets": self._datasets()}

    def _datasets(self) -> dict[str, bytes]:
        if isinstance(self.tables, ArrowTables):
            return self.tables.streams
        return {name: _to_arrow(table) for name, table in self.tables.items()}

    def __reduce__(self):
        """Pickle tables as Arrow bytes and the spec as JSON, so that unpickling can cache and share equal specs."""
        return _from_pickle, (json.dumps(self.spec), self._datasets(), self.alt)


class ArrowTables(Mapping[str, pd.DataFrame]):
    """Tables as Arrow streams, which are decoded on access."""

    def __init__(self, streams: dict[str, bytes]):
        self.streams = streams

    def __getitem__(self, name: str) -> pd.DataFrame:
        with pa.ipc.open_stream(self.streams[name]) as stream:
            return stream.read_pandas()

    def __iter__(self) -> Iterator[str]:
        return iter(self.streams)

    def __len__(self) -> int:
        return len(self.streams)


def _from_pickle(spec: str, streams: dict[str, bytes], alt: str) -> Figure:
    return Figure(_parse(spec), ArrowTables(streams), alt)


@lru_cache(maxsize=256)
def _parse(spec: str) -> dict:
    return json.loads(spec)


_STREAMS: dict[int, tuple[weakref.ref, bytes]] = {}  # by the table's id, while the table exists


def _to_arrow(table: pd.DataFrame) -> bytes:
    """Encode a table as an Arrow IPC stream, cached while the table exists."""
    key = id(table)
    entry = _STREAMS.get(key)
    if entry is None or entry[0]() is not table:
        rows = pa.Table.from_pandas(table, preserve_index=False)
        sink = pa.BufferOutputStream()
        with pa.ipc.new_stream(sink, rows.schema) as stream:
            stream.write_table(rows)
        entry = _STREAMS[key] = (weakref.ref(table, lambda _: _STREAMS.pop(key, None)), sink.getvalue().to_pybytes())
    return entry[1]


Result = TypeVar("Result")
Builder = Callable[[], Result]

validates_specs = False  # tests set it: validation by Altair takes half as long again

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


def compile_chart(chart: alt.Chart | alt.LayerChart, *, height: int) -> dict:
    """Compile a chart to a spec in the house style. It takes 0.05 s, so callers use `built_once`."""
    spec = (
        chart.properties(height=height, padding={"bottom": PADDING_BELOW})
        .configure(**theme.config())
        .to_dict(validate=validates_specs)
    )
    fit_titles(spec)
    return spec


def follows(*keys: str) -> list[alt.Parameter]:
    """Build Vega parameters that follow dials in the browser: `at` for one dial, `at_<key>` for each of several."""
    names = ["at"] if len(keys) == 1 else [f"at_{key}" for key in keys]
    return [
        alt.param(name=f"{name}_text", value="0", bind=alt.BindDirect(element=f".st-key-{key}", event="input"))
        for name, key in zip(names, keys, strict=True)
    ] + [alt.param(name=name, expr=f"toNumber({name}_text)") for name in names]
