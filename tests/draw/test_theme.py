"""The colors are readable on light and dark, and distinguishable with color blindness."""

import ast
import itertools
import re
import tomllib
from pathlib import Path

import numpy as np
import pytest

from core.draw import theme
from tests.many import each_of
from tests.parsing import parsed

ROOT = Path(__file__).parents[2]
CONFIG = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text("utf-8"))

# Machado, Oliveira and Fernandes, "A physiologically-based model for simulation of color vision deficiency" (2009),
# severity 1.0, on linear RGB.
BLINDNESS = {
    "none": np.eye(3),
    "protan": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    "deutan": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
    "tritan": [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
}


def linear(color: str) -> np.ndarray:
    """Convert a hex color to linear RGB (IEC 61966-2-1)."""
    parts = np.array([int(color[place : place + 2], 16) for place in (1, 3, 5)]) / 255
    return np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)


def luminance(color: str) -> float:
    return float(linear(color) @ [0.2126, 0.7152, 0.0722])


def contrast(first_color: str, second_color: str) -> float:
    """Compute the contrast ratio of WCAG 2.2."""
    high, low = sorted((luminance(first_color), luminance(second_color)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def lab(rgb: np.ndarray) -> np.ndarray:
    """Convert linear RGB to CIE L*a*b* under D65."""
    to_xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
    xyz = to_xyz @ np.clip(rgb, 0, 1) / [0.9505, 1.0, 1.089]
    f = np.where(xyz > (6 / 29) ** 3, np.cbrt(xyz), xyz / (3 * (6 / 29) ** 2) + 4 / 29)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


@pytest.mark.parametrize("ground", ["light", "dark"])
@pytest.mark.parametrize("color", theme.PALETTE)
def test_every_color_is_readable_on_both_grounds(color, ground):
    assert contrast(color, CONFIG["theme"][ground]["backgroundColor"]) >= 3


@pytest.mark.parametrize("ground", ["light", "dark"])
def test_text_and_controls_are_readable(ground):
    colors = CONFIG["theme"][ground]
    assert contrast(colors["textColor"], colors["backgroundColor"]) >= 7
    assert contrast(colors["textColor"], colors["secondaryBackgroundColor"]) >= 7
    assert contrast(colors["primaryColor"], colors["backgroundColor"]) >= 4.5


@pytest.mark.parametrize("kind", BLINDNESS)
def test_the_lines_of_the_four_walks_stay_apart_for_every_kind_of_eye(kind):
    views = [
        lab(np.array(BLINDNESS[kind]) @ linear(color)) for color in (theme.RED, theme.BLUE, theme.PINK, theme.GREEN)
    ]
    closest = min(
        np.linalg.norm(first_color - second_color) for first_color, second_color in itertools.combinations(views, 2)
    )
    assert closest >= 12  # about five just-noticeable differences


@pytest.mark.parametrize("kind", BLINDNESS)
def test_guess_slope_and_what_stands_still_stay_apart_for_every_kind_of_eye(kind):
    views = [lab(np.array(BLINDNESS[kind]) @ linear(color)) for color in (theme.GUESS, theme.SLOPE, theme.MUTED)]
    assert (
        min(
            np.linalg.norm(first_color - second_color) for first_color, second_color in itertools.combinations(views, 2)
        )
        >= 12
    )


def test_ground_rises_in_lightness_so_that_it_reads_without_color():
    lightness = [lab(linear(color))[0] for color in theme.GROUND]
    assert (np.diff(lightness) > 3).all()


@pytest.mark.parametrize("scale", [theme.SIGNED, theme.NO_YES])
def test_a_two_sided_scale_darkens_from_the_middle_and_its_halves_stay_apart(scale):
    lightness = np.array([lab(linear(color))[0] for color in scale])
    middle = len(lightness) // 2
    assert (np.diff(lightness[: middle + 1]) > 0).all()
    assert (np.diff(lightness[middle:]) < 0).all()
    for kind in BLINDNESS:
        for offset in range(1, middle + 1):
            least = 12 if offset == 1 else 22  # near the white middle of the scale there is little color
            low, high = (lab(np.array(BLINDNESS[kind]) @ linear(scale[middle + side * offset])) for side in (-1, 1))
            assert np.linalg.norm(low - high) >= least, (kind, offset)


@pytest.mark.parametrize("color", [*theme.SIGNED, *theme.NO_YES])
def test_numbers_on_the_diverging_scale_can_be_read(color):
    assert max(contrast(color, "#000000"), contrast(color, "#FFFFFF")) >= 4.5


def test_plus_and_minus_have_the_hues_of_the_scale_of_numbers():
    for color, end, other_end in ((theme.PLUS, -1, 0), (theme.MINUS, 0, -1)):
        near, far = (lab(linear(theme.SIGNED[at]))[1:] for at in (end, other_end))
        hue = lab(linear(color))[1:]
        assert np.linalg.norm(hue - near) < np.linalg.norm(hue - far)


# One color, one meaning.

MEANINGS = {name: getattr(theme, name) for name in theme.MEANINGS}


def test_each_meaning_has_a_color_of_its_own():
    assert len(set(MEANINGS.values())) == len(MEANINGS)
    assert set(MEANINGS.values()) == set(theme.PALETTE)


@pytest.mark.parametrize(("first_name", "second_name"), list(itertools.combinations(theme.MEANINGS, 2)))
def test_meanings_stay_apart_for_every_kind_of_eye(first_name, second_name):
    for kind in BLINDNESS.values():
        first, second = (lab(np.array(kind) @ linear(MEANINGS[name])) for name in (first_name, second_name))
        assert np.linalg.norm(first - second) >= 12


def test_each_color_has_a_name_of_its_own_that_says_its_hue():
    names = [theme.name_of(color) for color in theme.PALETTE]
    assert len(set(names)) == len(names)
    assert theme.name_of(theme.NO) != theme.name_of(theme.YES)
    with pytest.raises(KeyError):
        theme.name_of("#000000")
    # RED has more red than any other color, and so on.
    strongest = {
        "red": (0,),
        "green": (1,),
        "blue": (2,),
        "orange": (0,),
        "violet": (2,),
        "indigo": (2,),
        "brown": (0,),
    }
    for color in theme.PALETTE:
        if theme.name_of(color) in strongest:
            assert np.argmax(linear(color)) in strongest[theme.name_of(color)], color


def test_every_meaning_has_its_row_in_the_table_for_contributors():
    rows = [row for row in (ROOT / "CONTRIBUTING.md").read_text("utf-8").splitlines() if row.startswith("| ")]
    for name, color in MEANINGS.items():
        assert any(f"`{name}`" in row and theme.name_of(color) in row for row in rows), name


def string_literals(path: Path) -> list[str]:
    """Return every string of a module except docstrings."""
    tree = parsed(path.read_text("utf-8"))
    bodies = [node.body for node in ast.walk(tree) if isinstance(node, ast.Module | ast.FunctionDef | ast.ClassDef)]
    docs = {id(body[0].value) for body in bodies if body and isinstance(body[0], ast.Expr)}
    strings = [node for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    return [node.value for node in strings if id(node) not in docs]


COLOR_WORD = re.compile(rf"\b({'|'.join(sorted(set(map(theme.name_of, theme.PALETTE))))}|grey|purple|yellow)\b", re.I)
SENTENCES = [
    *(ROOT / "core" / "chapters").rglob("*.py"),
    *(ROOT / "core" / "say").glob("*.py"),
    *(ROOT / "pages").rglob("*.py"),
]


def test_the_search_for_color_words_finds_them():
    assert COLOR_WORD.search("the Orange line")
    assert not COLOR_WORD.search("coloured, bluetooth, predicted")


@each_of(sorted(SENTENCES))
def test_no_sentence_names_a_color_by_hand(path):
    assert not [text for text in string_literals(path) if COLOR_WORD.search(text)]


def test_no_catalog_names_a_color_by_hand():
    for path in (ROOT / "locales" / "en").glob("*.ftl"):
        messages = [line for line in path.read_text("utf-8").splitlines() if not line.startswith(("#", "color-"))]
        assert not [line for line in messages if COLOR_WORD.search(line)], path.name
