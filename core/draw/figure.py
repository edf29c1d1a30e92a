"""Figures: a constant Vega-Lite spec, the tables of the current state, and a text alternative."""

import json
import weakref
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

import altair as alt
import pandas as pd
import pyarrow as pa

from core.draw import theme
from core.draw.fit import fit_titles

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


validates_specs = False  # tests set it: validation by Altair takes half as long again


def compile_chart(chart: alt.Chart | alt.LayerChart, *, height: int) -> dict:
    """Compile a chart to a spec in the house style. It takes 0.05 s, so callers cache it with `core.chapters.once.built_once`."""
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
