"""The map: what the network says all over the plane, with the data on it: still, or of a pinned run in step with the dial.

A row of a moving table carries the first and the last place of the dial at which it is shown.
"""

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass
from functools import cached_property

import altair as alt
import numpy as np
import pandas as pd

from core.chapters.train.curves import DIAL, SERIES, error_table, errors_now, size_table, spans
from core.chapters.train.maps import CELLS, Maps, decision_maps, shares
from core.chapters.train.network_sheet import sheet_table
from core.chapters.train.network_table import knob_table
from core.chapters.train.one_number import NO_NAME
from core.chapters.train.run import Run, Settings, learn
from core.chapters.train.words import dial_texts, error, nows
from core.data import Dataset
from core.draw import theme
from core.draw.diverging import answer_colors
from core.draw.figure import Figure, built_once, compile_chart, follows
from core.draw.ground import ground_scale
from core.draw.images import head, png
from core.draw.marks import image_sequence
from core.say.messages import Message, text

DRAWN = 600  # points: more would only cover one another
LEVELS = 15  # shades from no to yes; an odd number, so that the middle is one
PALE = 0.62  # the map is paler than the points on it
HEIGHT = 320


@dataclass(frozen=True, eq=False)
class RunTables:
    """A run with the tables that its pictures are made of: each built when it is first shown, then kept."""

    run: Run

    @cached_property
    def _images(self) -> tuple[pd.DataFrame, pd.DataFrame]:
        maps = decision_maps(self.run)  # large, and needed only for this
        return map_table(self.run, maps), sheet_table(self.run, maps)

    @property
    def ground(self) -> pd.DataFrame:
        """Return the map as an image, a row a snapshot."""
        return self._images[0]

    @property
    def sheet(self) -> pd.DataFrame:
        """Return every neuron's own map on one sheet, a row a snapshot."""
        return self._images[1]

    @cached_property
    def points(self) -> pd.DataFrame:
        """Tabulate the points."""
        return points_table(self.run)

    @cached_property
    def errors(self) -> pd.DataFrame:
        """Tabulate the error round by round."""
        return error_table(self.run)

    @cached_property
    def errors_now(self) -> pd.DataFrame:
        """Tabulate the error at each snapshot."""
        return errors_now(self.run)

    @cached_property
    def sizes(self) -> pd.DataFrame:
        """Tabulate the size of each layer's slopes at each snapshot."""
        return size_table(self.run)

    @cached_property
    def knobs(self) -> pd.DataFrame:
        """Tabulate every knob's value and slope at each place of the dial."""
        return knob_table(self.run)

    @cached_property
    def texts(self) -> list[Message]:
        """List the read-outs of the dial at each of its places."""
        return dial_texts(self.run)

    @cached_property
    def sentences(self) -> list[Message]:
        """List the sentences at each place of the dial."""
        return nows(self.run)


def build_run_tables(settings: Settings, own: Dataset | None = None) -> RunTables:
    """Train, and compute all tables at once. Raises ValueError as `learn` does."""
    tables = RunTables(learn(settings, own))
    for name in ("_images", "points", "errors", "errors_now", "sizes", "knobs", "texts", "sentences"):
        getattr(tables, name)
    return tables


_PALETTE = answer_colors(PALE * np.linspace(-1, 1, LEVELS))
HEAD = head(CELLS, CELLS)  # of every map: the table has what follows


def map_table(run: Run, maps: Maps) -> pd.DataFrame:
    """Tabulate the map, one row a snapshot: its image, and the corners of its window."""
    levels = np.minimum(maps.guesses * LEVELS, LEVELS - 1).astype(np.uint8)
    (a, a2), (b, b2) = np.asarray(run.window, dtype="float32")  # half the bytes
    images = [png(level[::-1], _PALETTE).removeprefix(HEAD) for level in levels]
    return pd.DataFrame({"image": images, "a": a, "a2": a2, "b": b, "b2": b2, **spans(run)})


def points_table(run: Run) -> pd.DataFrame:
    """Tabulate the points to draw: at most `DRAWN`, with their shares of points learned from and kept aside."""
    parts = []
    total = len(run.train_set) + len(run.test_set)
    for kind, data in (("seen", run.train_set), ("unseen", run.test_set)):
        every = data.rows(np.arange(len(data))[:: -(-total // DRAWN)])
        if run.classifies:
            answers = np.array(every.labels, dtype=object)[every.targets[:, 0].astype(int)]
        else:
            answers = [error(target) for target in every.targets[:, 0]]
        parts.append(
            pd.DataFrame(
                {
                    "a": every.inputs[:, 0].astype("float32"),
                    "b": every.inputs[:, 1].astype("float32"),
                    "shade": shares(run, every.network_targets[:, 0]).astype("float32"),
                    "answer": answers,
                    "kind": SERIES[kind],
                }
            )
        )
    return pd.concat(parts, ignore_index=True)


def _map_layers(*, moves: bool = True, height: int = HEIGHT, bare: bool = False) -> dict:
    limited, size = (None, 22) if bare else (alt.Axis(titleLimit=330, labelFlush=True), 44)
    across = alt.X("a:Q", title="across", axis=limited, scale=ground_scale("a"))
    up = alt.Y("b:Q", title="up", axis=limited, scale=ground_scale("b"))
    ground = alt.Chart(alt.NamedData("ground")).transform_calculate(url=f"'{HEAD}' + datum.image")
    where = {"x": across, "x2": "a2", "y": up, "y2": "b2"}
    still = ground.mark_image(aspect=False, tooltip=None).encode(**where, url="url:N")
    image = image_sequence(ground, "url", **where) if moves else still
    points = alt.Chart(alt.NamedData("points"))
    encoded = {
        "x": across,
        "y": up,
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
    seen = points.transform_filter(f"datum.kind == {SERIES['seen']!r}").mark_point(
        size=size, stroke="white", strokeWidth=1, opacity=1, clip=True
    )
    unseen = points.transform_filter(f"datum.kind == {SERIES['unseen']!r}").mark_point(
        size=size, filled=False, strokeWidth=1.5 if bare else 2, opacity=1, clip=True
    )
    layers = [image, seen.encode(**encoded, shape=shape), unseen.encode(**encoded, shape=shape)]
    chart = alt.layer(*layers)
    return compile_chart(chart.add_params(*follows(DIAL)) if moves else chart, height=height)


@built_once
def _pinned_map_spec() -> dict:
    return _map_layers()


@built_once
def _still_spec() -> dict:
    return _map_layers(moves=False, height=240)


def _name_axes(spec: dict, names: Sequence[str]) -> dict:
    """Put a person's own names on the two axes of the spec."""
    if tuple(names) == ("across", "up"):
        return spec
    new = dict(zip(("across", "up"), ("" if name == NO_NAME else name for name in names), strict=True))

    def rename(part):
        if isinstance(part, dict):
            for key, value in part.items():
                if key == "title" and value in new:
                    part[key] = new[value]
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
    return _map_layers(moves=False, height=220, bare=True)


def still_figure(tables: RunTables, words: str, *, bare: bool = False) -> Figure:
    """Draw the map at the end of a run, without a dial; `bare` is without axes, for a small picture."""
    end = tables.ground.tail(1)
    spec = _name_axes(_bare_spec() if bare else _still_spec(), tables.run.train_set.names)
    return Figure(spec, {"ground": end, "points": tables.points}, words)


def pinned_figure(tables: RunTables, words: str) -> Figure:
    """Draw the map of a pinned run, in step with the same dial."""
    spec = _name_axes(_pinned_map_spec(), tables.run.train_set.names)
    return Figure(spec, {"ground": tables.ground, "points": tables.points}, words)
