"""The colors are readable on both grounds, and stay apart for color-blind eyes: computed, not eyeballed."""

import itertools
import tomllib
from pathlib import Path

import numpy as np
import pytest

from core.draw import theme

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
    """A hex color as linear RGB (IEC 61966-2-1)."""
    parts = np.array([int(color[place : place + 2], 16) for place in (1, 3, 5)]) / 255
    return np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)


def luminance(color: str) -> float:
    return float(linear(color) @ [0.2126, 0.7152, 0.0722])


def contrast(one: str, other: str) -> float:
    """WCAG 2.2's contrast ratio."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def lab(rgb: np.ndarray) -> np.ndarray:
    """Linear RGB as CIE L*a*b* under D65."""
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
    seen = [lab(np.array(BLINDNESS[kind]) @ linear(each)) for each in (theme.RED, theme.BLUE, theme.PINK, theme.GREEN)]
    closest = min(np.linalg.norm(one - other) for one, other in itertools.combinations(seen, 2))
    assert closest >= 12  # about five just-noticeable differences


@pytest.mark.parametrize("kind", BLINDNESS)
def test_curve_slope_and_point_stay_apart_for_every_kind_of_eye(kind):
    seen = [lab(np.array(BLINDNESS[kind]) @ linear(each)) for each in (theme.CURVE, theme.SLOPE, theme.MUTED)]
    assert min(np.linalg.norm(one - other) for one, other in itertools.combinations(seen, 2)) >= 12


def test_ground_rises_in_lightness_so_that_it_reads_without_color():
    lightness = [lab(linear(color))[0] for color in theme.GROUND]
    assert (np.diff(lightness) > 3).all()


def test_the_diverging_scale_darkens_from_the_middle_and_its_halves_stay_apart():
    lightness = np.array([lab(linear(color))[0] for color in theme.DIVERGING])
    middle = len(lightness) // 2
    assert (np.diff(lightness[: middle + 1]) > 0).all()
    assert (np.diff(lightness[middle:]) < 0).all()
    for kind in BLINDNESS:
        low, high = (lab(np.array(BLINDNESS[kind]) @ linear(theme.DIVERGING[end])) for end in (0, -1))
        assert np.linalg.norm(low - high) >= 30, kind


@pytest.mark.parametrize("color", theme.DIVERGING)
def test_numbers_on_the_diverging_scale_can_be_read(color):
    assert max(contrast(color, "#000000"), contrast(color, "#FFFFFF")) >= 4.5


def test_above_and_below_0_are_the_ends_of_the_scale_that_fields_are_drawn_in():
    for color, end, other in ((theme.ABOVE, -1, 0), (theme.BELOW, 0, -1)):
        near, far = (lab(linear(theme.DIVERGING[at]))[1:] for at in (end, other))
        hue = lab(linear(color))[1:]
        assert np.linalg.norm(hue - near) < np.linalg.norm(hue - far)


def test_every_named_color_has_its_row_in_the_table_for_contributors():
    rows = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    named = {
        "CURVE",
        "SLOPE",
        "POINT",
        "SECOND",
        "MUTED",
        "ABOVE",
        "BELOW",
        "CHOSEN",
        "BLAME",
        "WITH_SLOPES",
        "BY_TRYING",
        "LEFT",
    }
    assert {name for name in named if f"`{name}`" in rows} == named
    assert all(getattr(theme, name) in theme.PALETTE for name in named)
