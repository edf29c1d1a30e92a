"""Colors within a picture are distinguishable for every kind of color vision, and faint marks stay visible."""

import itertools
import re

import numpy as np
import pytest

import core.chapters
from core.chapters.once import Builder, builders
from core.draw import theme
from tests.draw.test_theme import BLINDNESS, CONFIG, contrast, lab, linear

MIN_DISTANCE = 12  # about five just-noticeable differences
COLOR = re.compile(r"#[0-9A-Fa-f]{6}")
LINES = ("line", "rule", "trail")
# Lines of three colors that never overlap.
IN_CELLS = {"bends.trial_pictures._table_spec"}  # each activation and its slope in a labeled table cell
# Maps and paintings use a color scale, not the palette.
IN_SHADES = {
    "bends.steep_pictures._map_spec",
    "lab.contest_pictures._maps_spec",
    "start.pictures._opening_spec",
    "start.pictures._drawing_spec",
    "train.map_pictures._pinned_map_spec",
    "train.map_pictures._still_spec",
    "train.map_pictures._bare_spec",
}
# Marks that may be faint, because a full mark shows the same.
GROUNDS = {"rect", "area", "arc"}  # tinted ground behind lines
WHOLE_IS_DRAWN_TOO = {
    "lab.every_pictures.lower_spec",  # the line at 0, which the axis names
    "lab.few_knobs_pictures._errors_spec",  # nine starts behind their median
    # The selected parameter's glow, around a line and a neuron.
    "lab.network_picture._pass_spec",
    "start.loop_pictures._knob_spec",  # two bars, each with its error in words on it
    "start.loop_pictures._guess_spec",  # the gaps, between a dot and the line
    "downhill.pictures._data_spec",
}


def builders_by_name() -> dict[str, Builder]:
    """Return the builders of all specs by name; tests build the specs on demand."""
    package = f"{core.chapters.__name__}."
    all_builders = {
        f"{function.__module__.removeprefix(package)}.{function.__name__}": function
        for function in builders(core.chapters)
    }
    return {name: builder for name, builder in all_builders.items() if builder.__annotations__["return"] is dict}


BUILDERS = builders_by_name()


@pytest.fixture(scope="module", params=BUILDERS)
def name(request):
    """Return each picture's name; pytest groups the tests of one picture, so one process builds it."""
    return request.param


@pytest.fixture
def spec(name):
    return BUILDERS[name]()


def marks(view: dict) -> list[dict]:
    """List the marks of a view and of the views in it."""
    inner = [part for kind in ("layer", "hconcat", "vconcat", "concat") for part in view.get(kind, ())]
    return [mark for part in inner for mark in marks(part)] + ([view] if "mark" in view else [])


def colors_of(mark: dict) -> set[str]:
    """List the palette colors of a mark."""
    parts = [
        part.get(name) for part in (mark["mark"], mark.get("encoding", {})) for name in ("color", "fill", "stroke")
    ]
    return {color.upper() for color in COLOR.findall(str(parts))} & set(theme.PALETTE)


def distance(first_color: str, second_color: str) -> float:
    """Compute the distance of two colors for the kind of color vision that sees it least."""
    views = [
        [lab(np.array(kind) @ linear(color)) for color in (first_color, second_color)] for kind in BLINDNESS.values()
    ]
    return min(np.linalg.norm(first - second) for first, second in views)


def test_pictures_are_found():
    assert len(BUILDERS) > 30


def test_a_picture_has_palette_colors(name, spec):
    assert "$schema" in spec
    assert any(colors_of(mark) for mark in marks(spec)) != (name in IN_SHADES)


def test_all_colors_of_a_picture_stay_apart_for_every_kind_of_eye(spec):
    together = set().union(*(colors_of(mark) for mark in marks(spec)))
    similar = {pair for pair in itertools.combinations(sorted(together), 2) if distance(*pair) < MIN_DISTANCE}
    assert not similar


def test_every_pair_of_the_palette_stays_apart_whatever_meets_next():
    assert min(distance(*pair) for pair in itertools.combinations(theme.PALETTE, 2)) >= MIN_DISTANCE


def test_where_more_than_two_lines_meet_each_has_dashes_of_its_own(name, spec):
    for mark in marks(spec):
        encoding = mark.get("encoding", {})
        field = encoding.get("color", {}).get("field")
        if mark["mark"]["type"] not in LINES or not field or len(colors_of(mark)) <= 2 or name in IN_CELLS:
            continue
        if mark["mark"]["type"] == "line" and mark["mark"].get("opacity", 1) == 1:
            dashes = encoding["strokeDash"]
            assert dashes["field"] == field
            patterns = [tuple(pattern) for pattern in dashes["scale"]["range"]]
            assert len(set(patterns)) == len(patterns) >= len(colors_of(mark))


def test_no_mark_is_too_faint_to_see(name, spec):
    faint = [
        (mark["mark"], color, ground)
        for mark in marks(spec)
        for color in colors_of(mark)
        for ground in ("light", "dark")
        if is_faint(mark["mark"], color, CONFIG["theme"][ground]["backgroundColor"])
    ]
    assert bool(faint) == (name in WHOLE_IS_DRAWN_TOO), faint


def is_faint(mark: dict, color: str, background: str) -> bool:
    """Return whether a mark of this color is hard to see. An invisible mark is a click target, or holds the axes."""
    opacity = mark.get("opacity", 1)
    visible = isinstance(opacity, int | float) and opacity > 0.01 and mark["type"] not in GROUNDS
    return visible and contrast(mix(color, background, opacity), background) < 3


def mix(color: str, background: str, opacity: float) -> str:
    """Mix a color of this opacity with the color behind it."""
    parts = [[int(value[place : place + 2], 16) for place in (1, 3, 5)] for value in (color, background)]
    return "#" + "".join(
        f"{round(front * opacity + back * (1 - opacity)):02X}" for front, back in zip(*parts, strict=True)
    )


@pytest.mark.parametrize("color", theme.PALETTE)
def test_words_in_a_color_can_be_read_on_both_grounds(color):
    light, dark = COLOR.findall(theme.WORD_COLORS[color]["expr"])
    assert contrast(light, CONFIG["theme"]["light"]["backgroundColor"]) >= 4.5
    assert contrast(dark, CONFIG["theme"]["dark"]["backgroundColor"]) >= 4.5


def test_no_words_are_written_in_a_mid_tone(spec):
    for mark in marks(spec):
        if mark["mark"]["type"] == "text":
            assert not colors_of(mark), mark["mark"]
