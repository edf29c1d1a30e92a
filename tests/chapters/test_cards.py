"""Each chapter has its own card picture; a chapter without one is allowed."""

import re
import xml.etree.ElementTree as ElementTree

import pytest

from core.chapters import card
from core.chapters.default_race import default_race
from core.draw.miniature import EDGE, HEIGHT
from pages.chapters import CHAPTERS


@pytest.mark.parametrize("name", [chapter.name for chapter in CHAPTERS])
def test_a_small_picture_is_real_and_light(name):
    if card(name) is None:  # not drawn at collection: a card may take seconds
        assert name == "start"
        return
    drawing, words = card(name)
    ElementTree.fromstring(drawing)
    assert re.search(r"\d", words)
    assert len(drawing) < 12_000
    assert "nan" not in drawing
    assert "http" not in drawing.replace("http://www.w3.org/2000/svg", "")


def test_a_chapter_without_one_has_none():
    assert card("a_chapter_to_come") is None


def test_they_show_what_their_chapters_say():
    widths = [float(width) for width in re.findall(r'stroke-width="([\d.]+)"', card("backprop")[0])]
    assert max(widths) == pytest.approx(6.6)
    assert card("one_matrix")[0].count("<rect") == 27


def test_without_derivatives_shows_that_many_knobs_need_slopes_and_a_few_do_not():
    size_results = default_race()
    (_, words), ends = card("without_derivatives"), []
    for size_result in size_results:
        final = {
            method_result.method: method_result.best_after[-1] / size_result.start
            for method_result in size_result.method_results
        }
        tries = ("try_and_keep", "one_knob_at_a_time", "random_guess")
        ends.append((final["follow_slopes"], min(final[name] for name in tries)))
    assert ends[0][1] < ends[0][0] < 0.2  # with few parameters the methods without slopes are ahead
    assert ends[-1][0] < 0.1 < 0.4 < ends[-1][1]
    lines = re.findall(r'<polyline points="([^"]+)"', card("without_derivatives")[0])
    for index, line in enumerate(lines):
        down = [float(point.split(",")[1]) for point in line.split()]
        assert down == pytest.approx([HEIGHT - EDGE - end[index] * (HEIGHT - 2 * EDGE) for end in ends], abs=0.06)
    percents = [float(digits) for digits in re.findall(r"([\d.]+)%", words)]
    assert percents == pytest.approx([100 * share for share in (*ends[0], *ends[-1])], abs=0.51)
    assert re.findall(r"with ([\d,]+) knobs", words) == [
        f"{size_results[0].n_params:,}",
        f"{size_results[-1].n_params:,}",
    ]
