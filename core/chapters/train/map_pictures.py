"""The decision map of a run with its points: still, or animated by the dial.

A row of an animated table has the first and the last place of the dial that show it.
"""

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass
from functools import cached_property

import altair as alt
import numpy as np
import pandas as pd

from core.chapters.once import built_once
from core.chapters.train.curves import DIAL, SERIES, dial_error_table, error_table, size_table, spans
from core.chapters.train.maps import CELLS, Maps, decision_maps, shares
from core.chapters.train.network_sheet import sheet_table
from core.chapters.train.network_table import param_table
from core.chapters.train.one_number import NO_NAME
from core.chapters.train.run import Run, Settings, learn
from core.chapters.train.words import dial_texts, error, say_snapshots
from core.data import Dataset
from core.draw import theme
from core.draw.chart import chart_of
from core.draw.diverging import answer_colors
from core.draw.figure import Figure, compile_chart, follows
from core.draw.ground import ground_scale
from core.draw.images import head, png
from core.draw.marks import image_sequence
from core.say.messages import Message, text

MAX_POINTS = 600  # more would only cover one another
LEVELS = 15  # shades from no to yes: odd, so that the middle is one of them
PALE = 0.62  # the map is paler than the points on it
HEIGHT = 320


@dataclass(frozen=True, eq=False)
class RunTables:
    """A run with the tables of its pictures, each built on first use and cached."""

    run: Run

    @cached_property
    def _map_and_sheet(self) -> tuple[pd.DataFrame, pd.DataFrame]:
        maps = decision_maps(self.run)  # large, so they are not cached
        return map_table(self.run, maps), sheet_table(self.run, maps)

    @property
    def map_images(self) -> pd.DataFrame:
        """Return `map_table`."""
        return self._map_and_sheet[0]

    @property
    def sheet(self) -> pd.DataFrame:
        """Return `sheet_table`."""
        return self._map_and_sheet[1]

    @cached_property
    def points(self) -> pd.DataFrame:
        """Return `points_table`."""
        return points_table(self.run)

    @cached_property
    def errors(self) -> pd.DataFrame:
        """Return `error_table`."""
        return error_table(self.run)

    @cached_property
    def dial_errors(self) -> pd.DataFrame:
        """Return `dial_error_table`."""
        return dial_error_table(self.run)

    @cached_property
    def sizes(self) -> pd.DataFrame:
        """Return `size_table`."""
        return size_table(self.run)

    @cached_property
    def params(self) -> pd.DataFrame:
        """Return `param_table`."""
        return param_table(self.run)

    @cached_property
    def texts(self) -> list[Message]:
        """List the read-outs of the dial at each of its places."""
        return dial_texts(self.run)

    @cached_property
    def sentences(self) -> list[Message]:
        """List the sentences at each place of the dial."""
        return say_snapshots(self.run)


def build_run_tables(settings: Settings, own: Dataset | None = None) -> RunTables:
    """Train a run and build all its tables. Raises ValueError as `learn` does."""
    tables = RunTables(learn(settings, own))
    for name in ("_map_and_sheet", "points", "errors", "dial_errors", "sizes", "params", "texts", "sentences"):
        getattr(tables, name)
    return tables


_PALETTE = answer_colors(PALE * np.linspace(-1, 1, LEVELS))
HEAD = head(CELLS, CELLS)  # the start of every map's bytes, which tables leave out


def map_table(run: Run, maps: Maps) -> pd.DataFrame:
    """Tabulate the map, one row per snapshot: its image, and the corners of its window."""
    levels = np.minimum(maps.outputs * LEVELS, LEVELS - 1).astype(np.uint8)
    (a, a2), (b, b2) = np.asarray(run.window, dtype="float32")  # half the bytes
    images = [png(level[::-1], _PALETTE).removeprefix(HEAD) for level in levels]
    return pd.DataFrame({"image": images, "a": a, "a2": a2, "b": b, "b2": b2, **spans(run)})


def points_table(run: Run) -> pd.DataFrame:
    """Tabulate the points to draw, `MAX_POINTS` at most, in the proportion of training and test points."""
    parts = []
    total = len(run.train_set) + len(run.test_set)
    for kind, data in (("seen", run.train_set), ("unseen", run.test_set)):
        sample = data.rows(np.arange(0, len(data), -(-total // MAX_POINTS)))
        if run.classifies:
            answers = np.array(sample.labels, dtype=object)[sample.targets[:, 0].astype(int)]
        else:
            answers = [error(target) for target in sample.targets[:, 0]]
        parts.append(
            pd.DataFrame(
                {
                    "a": sample.inputs[:, 0].astype("float32"),
                    "b": sample.inputs[:, 1].astype("float32"),
                    "shade": shares(run, sample.network_targets[:, 0]).astype("float32"),
                    "answer": answers,
                    "kind": SERIES[kind],
                }
            )
        )
    return pd.concat(parts, ignore_index=True)


def _map_spec(*, animated: bool = True, height: int = HEIGHT, bare: bool = False) -> dict:
    axis, size = (None, 22) if bare else (alt.Axis(titleLimit=330, labelFlush=True), 44)
    x = alt.X("a:Q", title="across", axis=axis, scale=ground_scale("a"))
    y = alt.Y("b:Q", title="up", axis=axis, scale=ground_scale("b"))
    ground = chart_of("ground").transform_calculate(url=f"'{HEAD}' + datum.image")
    position = {"x": x, "x2": "a2", "y": y, "y2": "b2"}
    if animated:
        image = image_sequence(ground, "url", **position)
    else:
        image = ground.mark_image(aspect=False, tooltip=None).encode(**position, url="url:N")
    points = chart_of("points")
    encoding = {
        "x": x,
        "y": y,
        "color": alt.Color(
            "shade:Q",
            legend=None,
            scale=alt.Scale(domain=[0, 1], range=[theme.NO, theme.NO_YES[4], theme.YES]),
        ),
        "tooltip": [
            alt.Tooltip("a:Q", format=".3g", title="across"),
            alt.Tooltip("b:Q", format=".3g", title="up"),
            alt.Tooltip("answer:N", title=text("train-map-right")),
            alt.Tooltip("kind:N", title=text("train-map-kind")),
        ],
    }
    shape = alt.condition("datum.shade > 0.5", alt.value("square"), alt.value("circle"))
    train_points = points.transform_filter(f"datum.kind == {SERIES['seen']!r}").mark_point(
        size=size, stroke="white", strokeWidth=1, opacity=1, clip=True
    )
    test_points = points.transform_filter(f"datum.kind == {SERIES['unseen']!r}").mark_point(
        size=size, filled=False, strokeWidth=1.5 if bare else 2, opacity=1, clip=True
    )
    chart = alt.layer(image, train_points.encode(**encoding, shape=shape), test_points.encode(**encoding, shape=shape))
    return compile_chart(chart.add_params(*follows(DIAL)) if animated else chart, height=height)


@built_once
def _pinned_map_spec() -> dict:
    return _map_spec()


@built_once
def _still_spec() -> dict:
    return _map_spec(animated=False, height=240)


def _name_axes(spec: dict, names: Sequence[str]) -> dict:
    """Return the spec with a person's own names as titles of its two axes."""
    if tuple(names) == ("across", "up"):
        return spec
    titles = dict(zip(("across", "up"), ("" if name == NO_NAME else name for name in names), strict=True))

    def rename(part):
        if isinstance(part, dict):
            for key, value in part.items():
                if key == "title" and value in titles:
                    part[key] = titles[value]
                else:
                    rename(value)
        elif isinstance(part, list):
            for value in part:
                rename(value)

    spec = deepcopy(spec)
    rename(spec)
    return spec


@built_once
def _bare_spec() -> dict:
    return _map_spec(animated=False, height=220, bare=True)


def still_figure(tables: RunTables, alt_text: str, *, bare: bool = False) -> Figure:
    """Draw the map at the end of a run, without a dial. A `bare` map is small and has no axes."""
    last_image = tables.map_images.tail(1)
    spec = _name_axes(_bare_spec() if bare else _still_spec(), tables.run.train_set.names)
    return Figure(spec, {"ground": last_image, "points": tables.points}, alt_text)


def pinned_figure(tables: RunTables, alt_text: str) -> Figure:
    """Draw the map of a pinned run, animated by the same dial."""
    spec = _name_axes(_pinned_map_spec(), tables.run.train_set.names)
    return Figure(spec, {"ground": tables.map_images, "points": tables.points}, alt_text)
