"""The opening picture is a fair comparison, and it says what happened."""

import numpy as np
import pytest

from core.search import STEP_LOOKS
from core.start import OPENING, glimpses, opening
from pages.chapters import CHAPTERS


@pytest.fixture(scope="module")
def shown():
    return opening()


def test_both_start_from_the_same_network_on_the_same_points(shown):
    one, other = shown.with_slopes, shown.without
    np.testing.assert_array_equal(one.seen.inputs, other.seen.inputs)
    np.testing.assert_array_equal(one.history.knobs[0], other.history.knobs[0])
    assert one.history.losses[0] == pytest.approx(other.history.losses[0], rel=1e-12)


def test_both_take_the_same_number_of_looks(shown):
    assert shown.with_slopes.learnt == shown.without.learnt == OPENING.epochs
    assert shown.looks == STEP_LOOKS * OPENING.epochs


def test_slopes_win_here_and_the_match_comes_early(shown):
    ends = [run.history.losses for run in (shown.with_slopes, shown.without)]
    assert ends[0][-1] < 0.1 * ends[1][-1]
    assert shown.with_slopes.history.accuracies[-1] > 0.99 > 0.8 > shown.without.history.accuracies[-1]
    at = shown.rounds_to_match
    assert ends[0][at] <= ends[1][-1] < ends[0][at - 1] and at < OPENING.epochs / 4


def test_the_same_every_time(shown):
    again = opening()
    np.testing.assert_array_equal(again.with_slopes.history.losses, shown.with_slopes.history.losses)
    np.testing.assert_array_equal(again.without.history.losses, shown.without.history.losses)


def test_every_chapter_has_a_glimpse_of_finite_numbers(shown):
    lines = glimpses(shown)
    assert set(lines) == {chapter.url for chapter in CHAPTERS[1:]}
    for parts in lines.values():
        for x, y in parts:
            assert len(x) == len(y) >= 2 and np.isfinite(x).all() and np.isfinite(y).all()


def test_the_glimpses_show_what_the_chapters_say(shown):
    lines = glimpses(shown)
    (_, valley), (x, touch) = lines["slopes"]
    assert (touch[1] - touch[0]) / (x[1] - x[0]) == pytest.approx(2)  # the parabola's slope at 1
    assert (np.diff(lines["downhill"][0][1]) < 0).all()
    assert (np.diff(lines["backprop"][0][1]) > 0).all()  # sigmoid layers: the blame fades on its way back
    straight, bent = (y for _, y in lines["one-matrix"])
    assert np.abs(np.diff(straight, 2)).max() < 1e-12 < 1e-3 < np.abs(np.diff(bent, 2)).max()
    assert valley.min() == 0
