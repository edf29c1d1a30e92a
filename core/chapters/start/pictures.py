"""The picture of the Start page: the drawing to learn, and what each way to learn makes of it, at every place of the dial."""

from collections.abc import Sequence

import altair as alt
import numpy as np
import pandas as pd
from PIL import ImageColor

from core.chapters.start.drawings import SIDE
from core.chapters.start.painting import FRAMES, STRAIGHT, WAYS, WITH, Painting, Way, opening
from core.chapters.start.words import way_name
from core.draw import theme
from core.draw.figure import Figure, built_once, compile_chart, follows
from core.draw.fit import BOLD, size, split_in_two, width
from core.draw.images import head, png
from core.say.messages import text

LEVELS = {
    way: 16 if way is STRAIGHT else 8 for way in WAYS
}  # shades; a straight run has few of them, and soon stands still
SHOWN = "datum.first <= at && at <= datum.last"
_ENDS = np.array([ImageColor.getrgb(color) for color in theme.PAINT], dtype=float)

# In pixels: the title's height, the number's, and the gap between two.
_ABOVE, _BELOW, _GAP = 22, 22, 16
_NARROW = 150  # below that the caption takes two lines
_TITLE, _LINE = f"(side < {_NARROW} ? 13 : 15)", 17  # the size of a title, and the height of its lines
AHEAD = 10  # places: so near to the dial's, images are in the page already, and none is missing while it is read
HEAD = head(SIDE, SIDE)  # of every image: the tables have what follows


@built_once
def _spec() -> dict:
    """Build the spec of four pictures: in one row where there is room, two by two on a phone."""
    return _pictures("start_at", 4, "width > 560 ? 4 : 2", text("start-watch-target"))


@built_once
def _three_spec() -> dict:
    """Build the spec of three in a row, beside the sheet that was drawn on."""
    return _pictures("start_drawn", 3, "3")


def _pictures(dial: str, pictures: int, columns: str, *further: str) -> dict:
    titles = (*further, *(text(way_name(way, "title")) for way in WAYS))
    params = [
        alt.param(name="columns", expr=columns),
        alt.param(name="side", expr=f"floor((width - {_GAP} * (columns - 1)) / columns)"),
        alt.param(name="below", expr=f"side < {_NARROW} ? {2 * _BELOW - 6} : {_BELOW}"),
        # A title that is wider than its picture has two lines.
        alt.param(name="wraps", expr=f"side + {_GAP} < {BOLD * max(map(width, titles)):.4g} * ({_TITLE})"),
        alt.param(name="above", expr=f"{_ABOVE} + (wraps ? {_LINE} : 0)"),
        alt.param(name="tall", expr="side + above + below"),
        alt.param(name="height", expr=f"tall * ({pictures} / columns)"),
    ]

    def chart_of(name: str) -> alt.Chart:
        return (
            alt.Chart(alt.NamedData(name))
            .transform_calculate(left=f"(datum.slot % columns) * (side + {_GAP})")
            .transform_calculate(top="floor(datum.slot / columns) * tall + above")
            .transform_calculate(right="datum.left + side", bottom="datum.top + side")
        )

    def at(field: str, axis: type) -> alt.X | alt.Y:
        return axis(f"{field}:Q", scale=None, axis=None)

    def words(chart: alt.Chart, field: str, y: str, dy: int | alt.Expr, **style) -> alt.Chart:
        return chart.mark_text(align="left", baseline="top", dy=dy, tooltip=None, color=theme.WORDS, **style).encode(
            x=at("left", alt.X), y=at(y, alt.Y), text=f"{field}:N"
        )

    wrapped = max((split_in_two(title) for title in titles), key=width)
    fit = f"wraps ? {size(wrapped, f'side + {_GAP} - 4', _TITLE, bold=True)} : {_TITLE}"
    in_lines = f"side < {_NARROW} ? split(datum.caption, ' · ') : datum.caption"
    near = f"datum.first <= at + {AHEAD} && at - {AHEAD} <= datum.last"
    tiles = (
        chart_of("tiles")
        .transform_filter(near)
        .transform_calculate(url=f"'{HEAD}' + datum.image", name="256 * datum.slot + datum.first")
    )
    image = tiles.mark_image(aspect=False, smooth=False, tooltip=None)
    chart = alt.layer(
        image.encode(
            x=at("left", alt.X),
            x2=alt.X2("right"),
            y=at("top", alt.Y),
            y2=alt.Y2("bottom"),
            url="url:N",
            key="name:Q",
            opacity=alt.condition("datum.first <= at", alt.value(1), alt.value(0)),
        ),
        words(
            chart_of("titles").transform_calculate(lines=r"wraps ? split(datum.wrapped, '\n') : datum.title"),
            "lines",
            "top",
            alt.expr("-above"),
            fontSize=alt.expr(fit),
            lineHeight=_LINE,
            fontWeight="bold",
        ),
        words(
            chart_of("captions").transform_filter(SHOWN).transform_calculate(lines=in_lines),
            "lines",
            "bottom",
            5,
            fontSize=alt.expr("width > 560 ? 13 : 12"),
        ),
    )
    spec = compile_chart(chart.add_params(*params, *follows(dial)), height=300)
    spec["config"]["view"] = {"stroke": None}
    return spec


def tables(painting: Painting) -> dict[str, pd.DataFrame]:
    """Return the four pictures with their titles and captions, at every place of the dial."""
    run_tables = drawn_tables(painting)
    run_tables = {name: table.assign(slot=table["slot"] + np.uint8(1)) for name, table in run_tables.items()}
    target = {
        "tiles": _spans(0, "image", [_image(painting.drawing.astype(float), WITH)] * FRAMES),
        "titles": _titles([text("start-watch-target")]),
        "captions": _spans(0, "caption", [text("start-watch-size", side=SIDE)] * FRAMES),
    }
    return {name: pd.concat([target[name], table], ignore_index=True) for name, table in run_tables.items()}


def drawn_tables(painting: Painting) -> dict[str, pd.DataFrame]:
    """The same at the painting's places alone, and without the picture to learn, which is what the visitor drew."""
    begin = int(painting.places[0])
    images = [[_image(shades, run.way) for shades in run.shades] for run in painting.runs]
    captions = [
        [text("start-caption", right=right, error=error) for right, error in zip(run.right, run.errors, strict=True)]
        for run in painting.runs
    ]
    return {
        "tiles": pd.concat([_spans(slot, "image", each, begin) for slot, each in enumerate(images)], ignore_index=True),
        "titles": _titles([text(way_name(way, "title")) for way in WAYS]),
        "captions": pd.concat(
            [_spans(slot, "caption", each, begin) for slot, each in enumerate(captions)], ignore_index=True
        ),
    }


def _titles(titles: list[str]) -> pd.DataFrame:
    return pd.DataFrame(
        {"slot": range(len(titles)), "title": titles, "wrapped": [split_in_two(each) for each in titles]}
    )


def join_tables(pieces: Sequence[dict[str, pd.DataFrame]], until: int) -> dict[str, pd.DataFrame]:
    """`drawn_tables` of the pieces of one painting, up to the place `until`; past it the last images stay.

    Two pieces share the place where one ends and the other begins. The earlier one has it.
    """
    parts = [pieces[0], *({name: _past_the_first(table) for name, table in piece.items()} for piece in pieces[1:])]
    whole = {name: pd.concat([piece[name] for piece in parts], ignore_index=True) for name in ("tiles", "captions")}
    tiles = whole["tiles"]
    stays = tiles["last"].where(tiles["last"] < until, FRAMES - 1).astype("uint8")
    return {**whole, "titles": pieces[0]["titles"], "tiles": tiles.assign(last=stays)}


def _past_the_first(table: pd.DataFrame) -> pd.DataFrame:
    """Return a piece's table of spans without the place at which the piece begins."""
    if "first" not in table:
        return table
    begin = table["first"].min()
    later = table[table["last"] > begin]
    return later.assign(first=later["first"].clip(lower=begin + 1))


def drawn_figure(tables: dict[str, pd.DataFrame]) -> Figure:
    """What each way makes of a visitor's drawing."""
    return Figure(_three_spec(), tables, text("start-draw-alt"))


def painting_figure(tables: dict[str, pd.DataFrame]) -> Figure:
    """Draw the four pictures; the numbers at the dial's place are told by the sentence that travels with it."""
    return Figure(_spec(), tables, text("start-watch-alt"))


def palette(way: Way) -> np.ndarray:
    """Return the colors (levels, 3), 0 … 255, that a way's pictures are painted in."""
    return _ENDS[0] + np.linspace(0, 1, LEVELS[way])[:, None] * (_ENDS[1] - _ENDS[0])


def _image(shades: np.ndarray, way: Way) -> str:
    return png(np.minimum(shades * LEVELS[way], LEVELS[way] - 1).astype(np.uint8), palette(way)).removeprefix(HEAD)


def _spans(slot: int, name: str, values: list[str], begin: int = 0) -> pd.DataFrame:
    """Return one row for each run of equal values, with the first and the last place at which it is shown; the first is `begin`."""
    changes = [place for place in range(len(values)) if place == 0 or values[place] != values[place - 1]]
    lasts = [place - 1 for place in changes[1:]] + [len(values) - 1]
    return pd.DataFrame(
        {
            "slot": np.uint8(slot),
            name: [values[place] for place in changes],
            "first": np.array(changes, dtype="uint8") + np.uint8(begin),
            "last": np.array(lasts, dtype="uint8") + np.uint8(begin),
        }
    )


@built_once
def opening_tables() -> dict[str, pd.DataFrame]:
    """Return the tables of the face that Start opens with."""
    return tables(opening())
