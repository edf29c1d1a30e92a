"""A picture, in three parts: a spec that never changes, the tables of this moment, and a sentence that stands for it."""

import importlib
import pkgutil
import weakref
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, update_wrapper
from inspect import signature
from threading import Lock
from types import ModuleType
from typing import Generic, TypeVar

import altair as alt
import pandas as pd
import pyarrow as pa

from core.draw import theme

BELOW = 4  # px under a picture's last line of words; unless told, Streamlit leaves 20


@dataclass(frozen=True)
class Figure:
    """What a page shows.

    Attributes:
        spec: a Vega-Lite spec over named data. The same object for every moment, so that the browser keeps its view.
        tables: the named data of this moment; one table for each name in the spec.
        alt: the takeaway with its numbers, for a reader who cannot see the picture.
        shapes: where its curve bends as a dial moves, the curve's shape in words at each place of the dial.
    """

    spec: Mapping
    tables: Mapping[str, pd.DataFrame] = field(repr=False)
    alt: str
    shapes: Sequence[str] = ()

    def packed(self) -> dict:
        """The spec with its tables as Arrow bytes. A table that is shown again (a cached one) is packed only once."""
        return {**self.spec, "datasets": self._datasets()}

    def _datasets(self) -> dict[str, bytes]:
        if isinstance(self.tables, ArrowTables):
            return self.tables.packed
        return {name: _packed(table) for name, table in self.tables.items()}

    def __reduce__(self):
        """From one process to another go the tables as they are sent to a browser, and of a spec only who builds it."""
        spec = self.spec.built_by if isinstance(self.spec, Named) else _BUILT_BY.get(id(self.spec), self.spec)
        return _received, (spec, self._datasets(), self.alt, self.shapes)


class ArrowTables(Mapping[str, pd.DataFrame]):
    """Tables that came packed from another process; one is unpacked when it is asked for."""

    def __init__(self, packed: dict[str, bytes]):
        self.packed = packed

    def __getitem__(self, name: str) -> pd.DataFrame:
        with pa.ipc.open_stream(self.packed[name]) as stream:
            return stream.read_pandas()

    def __iter__(self) -> Iterator[str]:
        return iter(self.packed)

    def __len__(self) -> int:
        return len(self.packed)


def _received(spec: "Mapping | tuple[str, str]", packed: dict[str, bytes], alt: str, shapes: Sequence[str]) -> Figure:
    if isinstance(spec, tuple):
        module, builder = spec
        built: dict = getattr(importlib.import_module(module), builder)()
        return Figure(built, ArrowTables(packed), alt, shapes)
    return Figure(spec, ArrowTables(packed), alt, shapes)


_BUILT_BY: dict[
    int, tuple[str, str]
] = {}  # of a spec that is built once, by its id: the module and the name of its builder
_PACKED: dict[int, tuple[weakref.ref, bytes]] = {}


def _packed(table: pd.DataFrame) -> bytes:
    """A table as an Arrow IPC stream, kept for as long as the table itself lives."""
    name = id(table)
    kept = _PACKED.get(name)
    if kept is None or kept[0]() is not table:
        rows = pa.Table.from_pandas(table, preserve_index=False)
        sink = pa.BufferOutputStream()
        with pa.ipc.new_stream(sink, rows.schema) as stream:
            stream.write_table(rows)
        kept = _PACKED[name] = (weakref.ref(table, lambda _: _PACKED.pop(name, None)), sink.getvalue().to_pybytes())
    return kept[1]


Built = TypeVar("Built")


class Once(Generic[Built]):
    """A function without arguments that runs once: two that ask at the same moment wait for the same answer."""

    def __init__(self, builder: Callable[[], Built]):
        self._kept, self._lock = cache(builder), Lock()
        update_wrapper(self, builder)
        self.name = getattr(builder, "__qualname__", "")
        self._named = Named(self) if signature(builder).return_annotation is dict else None

    def __call__(self) -> Built:
        if _BY_NAME and self._named is not None:
            return self._named  # type: ignore[return-value]
        return self.build()

    def build(self) -> Built:
        """What the function gives, also where specs are only named."""
        with self._lock:
            built = self._kept()
            if isinstance(built, dict):
                _BUILT_BY[id(built)] = (self.__module__, self.name)
            return built

    @property
    def is_built(self) -> bool:
        """Whether it has run."""
        return self._kept.cache_info().currsize > 0


class Named(Mapping):
    """A spec that is known by its builder alone until somebody looks into it."""

    def __init__(self, builder: Once):
        self._builder = builder
        self.built_by = (builder.__module__, builder.name)

    def __getitem__(self, name: str) -> object:
        return self._builder.build()[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._builder.build())

    def __len__(self) -> int:
        return len(self._builder.build())


_BY_NAME = False


def name_specs() -> None:
    """From now on, in this process, specs are named and not built: pictures are made here, and shown by another process."""
    global _BY_NAME
    _BY_NAME = True


_BUILDERS: list[Once] = []


def built_once(builder: Callable[[], Built]) -> Once[Built]:
    """Mark a function that builds a spec, or what a page always shows: a server runs it once, before it is asked for if there is time."""
    kept = Once(builder)
    _BUILDERS.append(kept)
    return kept


def builders(package: ModuleType) -> list[Once]:
    """What `built_once` marks in the modules of `package`, module by module."""
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        importlib.import_module(module.name)
    return [builder for builder in _BUILDERS if builder.__module__.startswith(f"{package.__name__}.")]


def compiled(chart: alt.Chart | alt.LayerChart, *, height: int) -> dict:
    """A chart as a spec: built and validated by Altair, in the house style. Slow (0.1 s), so builders cache it."""
    return chart.properties(height=height, padding={"bottom": BELOW}).configure(**theme.CONFIG).to_dict()


def follows(*keys: str) -> list[alt.Parameter]:
    """Parameters that follow dials in the browser: `at`, or `at_<key>` for each where there are several."""
    names = ["at"] if len(keys) == 1 else [f"at_{key}" for key in keys]
    return [
        alt.param(name=f"{name}_text", value="0", bind=alt.BindDirect(element=f".st-key-{key}", event="input"))
        for name, key in zip(names, keys, strict=True)
    ] + [alt.param(name=name, expr=f"toNumber({name}_text)") for name in names]
