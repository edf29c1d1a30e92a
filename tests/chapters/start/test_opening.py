"""The opening picture is a fair comparison, and it says what happened."""

import numpy as np
import pytest

from core.chapters.start.opening import OPENING, SWEEPS, error, opening, right, times_as_wrong
from core.search import STEP_LOOKS


@pytest.fixture(scope="module")
def shown():
    return opening()


def test_both_start_from_the_same_network_on_the_same_points(shown):
    one, other = shown.with_slopes, shown.without
    np.testing.assert_array_equal(one.seen.inputs, other.seen.inputs)
    np.testing.assert_array_equal(one.history.knobs[0], other.history.knobs[0])
    assert one.history.losses[0] == pytest.approx(other.history.losses[0], rel=1e-12)
    assert shown.knobs == one.history.final.layers[0].weights.size + 8 + 64 + 8 + 8 + 1


def test_both_take_the_same_number_of_looks(shown):
    assert shown.with_slopes.learnt == shown.without.learnt == shown.plain.learnt == OPENING.epochs
    assert shown.looks == STEP_LOOKS * OPENING.epochs


def test_each_way_is_shown_at_the_best_of_its_sweep_and_that_lies_inside(shown):
    for run in (shown.with_slopes, shown.without):
        assert run.settings.rate in SWEEPS[run.settings.slopes][1:-1]


@pytest.mark.parametrize("seed", range(4))
def test_slopes_win_from_any_start(seed):
    drawn = opening(seed)
    assert error(drawn.with_slopes, -1) < 0.1 * error(drawn.without, -1)
    assert right(drawn.with_slopes, -1) > 0.98 * drawn.points > 0.9 * drawn.points > right(drawn.without, -1)


def test_right_and_error_are_those_of_the_network_itself(shown):
    for run in (shown.with_slopes, shown.without):
        for frame in (0, 30, -1):
            network, data = run.history.networks[frame], run.seen
            guesses = network.predict(data.network_inputs) > 0.5
            assert right(run, frame) == (guesses == (data.network_targets > 0.5)).sum()
            loss = network.loss(data.network_inputs, data.network_targets, run.loss)
            assert error(run, frame) == pytest.approx(loss, rel=1e-9)


def test_the_same_every_time(shown):
    again = opening()
    np.testing.assert_array_equal(again.with_slopes.history.losses, shown.with_slopes.history.losses)
    np.testing.assert_array_equal(again.without.history.losses, shown.without.history.losses)


@pytest.mark.parametrize(
    ("first", "second", "times"), [(1, 1, 1), (1, 1.09, 1), (1, 0.92, 1), (1, 3, 3), (2, 1, 0.5), (0, 1, np.inf)]
)
def test_times_as_wrong(first, second, times):
    assert times_as_wrong(first, second) == times
