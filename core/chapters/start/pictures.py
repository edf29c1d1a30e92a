"""The pictures of the Start page: the drawing to learn, and how each way paints it at every place of the dial."""

from collections.abc import Sequence

import altair as alt
import numpy as np
import pandas as pd
from PIL import ImageColor

from core.chapters.once import built_once
from core.chapters.start.drawings import SIDE
from core.chapters.start.painting import N_PLACES, STRAIGHT, WAYS, WITH_SLOPES, Painting, Way, opening
from core.chapters.start.words import way_name
from core.draw import theme
from core.draw.chart import chart_of
from core.draw.figure import Figure, compile_chart, follows
from core.draw.fit import BOLD, size, split_in_two, width
from core.draw.images import head, png
from core.say.messages import text

# Shades of each way's pictures. A straight run soon stops changing, so more shades cost little.
LEVELS = {way: 16 if way is STRAIGHT else 8 for way in WAYS}
AT_DIAL = "datum.first <= at && at <= datum.last"
_PAINT = np.array([ImageColor.getrgb(color) for color in theme.PAINT], dtype=float)

# In pixels: the height of a title and of a caption, and the gap between two pictures.
_ABOVE, _BELOW, _GAP = 22, 22, 16
_NARROW = 150  # px: the captions of narrower pictures have two lines
_TITLE, _LINE = f"(side < {_NARROW} ? 13 : 15)", 17  # the font size of a title, and its line height
PRELOADED_PLACES = 10  # images this near to the dial's place are loaded already, so that none is missing
assert N_PLACES <= 256  # tables hold places as uint8, and an image is named 256 * slot + place
HEAD = head(SIDE, SIDE)  # the start of every image's bytes, which tables leave out


@built_once
def _opening_spec() -> dict:
    """Build the spec of four pictures: in one row, or two by two on a phone."""
    return _pictures_spec("start_at", 4, "width > 560 ? 4 : 2", text("start-watch-target"))


@built_once
def _drawing_spec() -> dict:
    """Build the spec of three pictures in a row."""
    return _pictures_spec("start_drawn", 3, "3")


def _pictures_spec(dial: str, n_pictures: int, columns: str, *first_titles: str) -> dict:
    """Build the spec of a grid of pictures. `columns` is the Vega expression of their number in a row."""
    titles = (*first_titles, *(text(way_name(way, "title")) for way in WAYS))
    longest_title = max((split_in_two(title) for title in titles), key=width)
    title_size = f"wraps ? {size(longest_title, f'side + {_GAP} - 4', _TITLE, bold=True)} : {_TITLE}"
    caption_lines = f"side < {_NARROW} ? split(datum.caption, ' · ') : datum.caption"
    is_preloaded = f"datum.first <= at + {PRELOADED_PLACES} && at - {PRELOADED_PLACES} <= datum.last"
    tiles = (
        _in_slots("tiles")
        .transform_filter(is_preloaded)
        .transform_calculate(url=f"'{HEAD}' + datum.image", name="256 * datum.slot + datum.first")
    )
    chart = alt.layer(
        tiles.mark_image(aspect=False, smooth=False, tooltip=None).encode(
            x=_in_pixels("left", alt.X),
            x2=alt.X2("right"),
            y=_in_pixels("top", alt.Y),
            y2=alt.Y2("bottom"),
            url="url:N",
            key="name:Q",
            opacity=alt.condition("datum.first <= at", alt.value(1), alt.value(0)),
        ),
        _label(
            _in_slots("titles").transform_calculate(lines=r"wraps ? split(datum.wrapped, '\n') : datum.title"),
            "top",
            dy=alt.expr("-above"),
            fontSize=alt.expr(title_size),
            lineHeight=_LINE,
            fontWeight="bold",
        ),
        _label(
            _in_slots("captions").transform_filter(AT_DIAL).transform_calculate(lines=caption_lines),
            "bottom",
            dy=5,
            fontSize=alt.expr("width > 560 ? 13 : 12"),
        ),
    )
    spec = compile_chart(chart.add_params(*_layout(n_pictures, columns, titles), *follows(dial)), height=300)
    spec["config"]["view"] = {"stroke": None}
    return spec


def _layout(n_pictures: int, columns: str, titles: Sequence[str]) -> list[alt.Parameter]:
    """Build the layout's parameters, in pixels: `side` of a picture, space `above` and `below` it, `height` in all."""
    return [
        alt.param(name="columns", expr=columns),
        alt.param(name="side", expr=f"floor((width - {_GAP} * (columns - 1)) / columns)"),
        alt.param(name="below", expr=f"side < {_NARROW} ? {2 * _BELOW - 6} : {_BELOW}"),
        # A title that is wider than its picture has two lines.
        alt.param(name="wraps", expr=f"side + {_GAP} < {BOLD * max(map(width, titles)):.4g} * ({_TITLE})"),
        alt.param(name="above", expr=f"{_ABOVE} + (wraps ? {_LINE} : 0)"),
        alt.param(name="tall", expr="side + above + below"),
        alt.param(name="height", expr=f"tall * ({n_pictures} / columns)"),
    ]


def _in_slots(name: str) -> alt.Chart:
    """Chart a table whose rows have a `slot`, with the edges of the picture in that slot."""
    return (
        chart_of(name)
        .transform_calculate(left=f"(datum.slot % columns) * (side + {_GAP})")
        .transform_calculate(top="floor(datum.slot / columns) * tall + above")
        .transform_calculate(right="datum.left + side", bottom="datum.top + side")
    )


def _in_pixels(field: str, axis: type) -> alt.X | alt.Y:
    return axis(f"{field}:Q", scale=None, axis=None)


def _label(chart: alt.Chart, y: str, **style) -> alt.Chart:
    """Write the field `lines` at the left edge of a picture, at the field `y`."""
    text_mark = chart.mark_text(align="left", baseline="top", tooltip=None, color=theme.WORDS, **style)
    return text_mark.encode(x=_in_pixels("left", alt.X), y=_in_pixels(y, alt.Y), text="lines:N")


def painting_tables(painting: Painting) -> dict[str, pd.DataFrame]:
    """Tabulate the target and the three ways' pictures, with titles and captions, at every place of the dial."""
    target = {
        "tiles": _spans(0, "image", [_image(painting.drawing.astype(float), WITH_SLOPES)] * N_PLACES),
        "titles": _titles([text("start-watch-target")]),
        "captions": _spans(0, "caption", [text("start-watch-size", side=SIDE)] * N_PLACES),
    }
    return {
        name: pd.concat([target[name], table.assign(slot=table["slot"] + np.uint8(1))], ignore_index=True)
        for name, table in run_tables(painting).items()
    }


def run_tables(painting: Painting) -> dict[str, pd.DataFrame]:
    """Tabulate the three ways' pictures, with titles and captions, at the painting's own places."""
    first_place = int(painting.places[0])
    images = [[_image(shades, run.way) for shades in run.shades] for run in painting.runs]
    captions = [
        [
            text("start-caption", right=right, error=error)
            for right, error in zip(run.n_correct, run.losses, strict=True)
        ]
        for run in painting.runs
    ]
    return {
        "tiles": _all_spans("image", images, first_place),
        "titles": _titles([text(way_name(way, "title")) for way in WAYS]),
        "captions": _all_spans("caption", captions, first_place),
    }


def _titles(titles: list[str]) -> pd.DataFrame:
    return pd.DataFrame(
        {"slot": range(len(titles)), "title": titles, "wrapped": [split_in_two(title) for title in titles]}
    )


def join_tables(pieces: Sequence[dict[str, pd.DataFrame]], end: int) -> dict[str, pd.DataFrame]:
    """Join the `run_tables` of a painting's pieces, learned up to the place `end`. Later places show the last images.

    The place that two pieces share is taken from the earlier one.
    """
    parts = [pieces[0], *({name: _without_first_place(table) for name, table in piece.items()} for piece in pieces[1:])]
    tables = {name: pd.concat([piece[name] for piece in parts], ignore_index=True) for name in ("tiles", "captions")}
    tiles = tables["tiles"]
    last = tiles["last"].where(tiles["last"] < end, N_PLACES - 1).astype("uint8")
    return {**tables, "titles": pieces[0]["titles"], "tiles": tiles.assign(last=last)}


def _without_first_place(table: pd.DataFrame) -> pd.DataFrame:
    """Return a table of spans without its first place. Other tables stay as they are."""
    if "first" not in table:
        return table
    first_place = table["first"].min()
    rest = table[table["last"] > first_place]
    return rest.assign(first=rest["first"].clip(lower=first_place + 1))


def drawing_figure(tables: dict[str, pd.DataFrame]) -> Figure:
    """Draw how each way paints a visitor's drawing. `tables` are joined `run_tables`."""
    return Figure(_drawing_spec(), tables, text("start-draw-alt"))


def painting_figure(tables: dict[str, pd.DataFrame]) -> Figure:
    """Draw the target and the three ways' pictures. `tables` are `painting_tables`."""
    return Figure(_opening_spec(), tables, text("start-watch-alt"))


def palette(way: Way) -> np.ndarray:
    """Return the colors (levels, 3), 0 … 255, of a way's pictures."""
    return _PAINT[0] + np.linspace(0, 1, LEVELS[way])[:, None] * (_PAINT[1] - _PAINT[0])


def _image(shades: np.ndarray, way: Way) -> str:
    return png(np.minimum(shades * LEVELS[way], LEVELS[way] - 1).astype(np.uint8), palette(way)).removeprefix(HEAD)


def _all_spans(name: str, columns: Sequence[list[str]], first_place: int) -> pd.DataFrame:
    """Tabulate `_spans` of several slots."""
    tables = [_spans(slot, name, values, first_place) for slot, values in enumerate(columns)]
    return pd.concat(tables, ignore_index=True)


def _spans(slot: int, name: str, values: list[str], first_place: int = 0) -> pd.DataFrame:
    """Tabulate runs of equal values, with the first and the last place of each. Values start at `first_place`."""
    starts = [place for place in range(len(values)) if place == 0 or values[place] != values[place - 1]]
    ends = [place - 1 for place in starts[1:]] + [len(values) - 1]
    return pd.DataFrame(
        {
            "slot": np.uint8(slot),
            name: [values[place] for place in starts],
            "first": np.array(starts, dtype="uint8") + np.uint8(first_place),
            "last": np.array(ends, dtype="uint8") + np.uint8(first_place),
        }
    )


@built_once
def opening_tables() -> dict[str, pd.DataFrame]:
    """Return the tables of the face that Start opens with."""
    return painting_tables(opening())
