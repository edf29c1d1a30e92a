"""The Start page's pictures hold the two runs as they were computed; the small ones are real and light."""

import re
import xml.etree.ElementTree as ElementTree

import numpy as np
import pytest

from core.chapters.start.miniatures import miniatures
from core.chapters.start.opening import error, right
from core.chapters.start.pictures import WITH, WITHOUT, error_figure, map_figure, opening_pictures
from core.chapters.train.run import FRAMES, digits
from core.search import STEP_LOOKS
from pages.chapters import CHAPTERS


@pytest.fixture(scope="module")
def kept():
    return opening_pictures()


def test_the_curves_are_the_losses_by_looks(kept):
    shown, curve = kept["runs"], kept["errors"]["curve"]
    for way, run in ((WITH, shown.with_slopes), (WITHOUT, shown.without)):
        drawn = curve[curve.way == way]
        np.testing.assert_array_equal(drawn.error, run.history.losses[drawn.looks // STEP_LOOKS])
        assert drawn.looks.max() == shown.looks


@pytest.mark.parametrize("way", [WITH, WITHOUT])
def test_every_place_of_the_dial_shows_one_map_and_one_point_a_curve(kept, way):
    maps, now = kept[way]["ground"], kept["errors"]["now"]
    for place in range(FRAMES):
        assert ((maps["first"] <= place) & (place <= maps["last"])).sum() == 1
        assert ((now["first"] <= place) & (place <= now["last"])).sum() == 2


@pytest.mark.parametrize("frame", [0, 20, FRAMES - 1])
def test_the_sentences_carry_the_numbers(kept, frame):
    shown = kept["runs"]
    run = shown.without
    assert f"{right(run, frame)} of {shown.points} right" in map_figure(kept[WITHOUT], run, frame).alt
    told = error_figure(kept["errors"], shown, frame).alt
    for at in (frame, -1):
        assert f"{digits(error(shown.with_slopes, at))} with" in told
        assert f"{digits(error(shown.without, at))} without" in told


def test_every_chapter_has_a_small_picture_and_words_with_its_numbers():
    drawn = miniatures()
    assert set(drawn) == {chapter.url for chapter in CHAPTERS[1:]}
    for drawing, words in drawn.values():
        ElementTree.fromstring(drawing)
        assert re.search(r"\d", words) and len(drawing) < 12_000
        assert "nan" not in drawing and "http" not in drawing.replace("http://www.w3.org/2000/svg", "")


def numbers(drawing: str, name: str) -> np.ndarray:
    return np.array([float(found) for found in re.findall(rf'\b{name}="([\d.]+)"', drawing)])


def test_the_small_pictures_show_what_the_chapters_say():
    drawn = {url: drawing for url, (drawing, _) in miniatures().items()}
    ends = [
        [float(pair.split(",")[1]) for pair in points.split()]
        for points in re.findall(r'points="([^"]+)"', drawn["without-derivatives"])
    ]
    assert ends[0][-1] > ends[1][-1] and ends[0][0] == ends[1][0]  # down on the screen: less error
    assert numbers(drawn["backprop"], "stroke-width").max() == pytest.approx(6.6)
    assert drawn["one-matrix"].count("<rect") == 27
