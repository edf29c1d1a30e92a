"""Each chapter owns its small picture; a chapter without one breaks nothing."""

import re
import xml.etree.ElementTree as ElementTree

import pytest

from core.chapters import miniature
from pages.chapters import NAMES


@pytest.mark.parametrize("name", NAMES[1:])
def test_a_small_picture_is_real_and_light(name):
    drawing, words = miniature(name)
    ElementTree.fromstring(drawing)
    assert re.search(r"\d", words)
    assert len(drawing) < 12_000
    assert "nan" not in drawing
    assert "http" not in drawing.replace("http://www.w3.org/2000/svg", "")


def test_a_chapter_without_one_has_none():
    assert miniature("start") is None
    assert miniature("a_chapter_to_come") is None


def ends(name: str) -> list[float]:
    """How far down each line of a small picture ends."""
    lines = re.findall(r'<polyline points="([^"]+)"', miniature(name)[0])
    return [float(points.split()[-1].split(",")[1]) for points in lines]


def test_they_show_what_their_chapters_say():
    with_slopes, without = ends("without_derivatives")
    assert with_slopes > without + 10  # further down: less error
    widths = [float(found) for found in re.findall(r'stroke-width="([\d.]+)"', miniature("backprop")[0])]
    assert max(widths) == pytest.approx(6.6)
    assert miniature("one_matrix")[0].count("<rect") == 27
