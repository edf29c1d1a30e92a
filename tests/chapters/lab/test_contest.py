"""Linear stacks never beat the best linear fit, and training ends there."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.chapters.lab import contest
from core.chapters.lab.stack import random_stack
from core.collapse import collapse
from core.datasets import DATASETS
from core.network import Network

SEEDS = st.integers(0, 9999)


@settings(deadline=None, derandomize=True, max_examples=25)
@given(seed=SEEDS, rows=st.integers(3, 40))
def test_no_straight_stack_beats_the_best_fit_and_its_slopes_are_zero(seed, rows):
    rng = np.random.default_rng(seed)
    inputs, targets = rng.normal(size=(rows, 2)), (rng.random((rows, 1)) > 0.5).astype(float)
    best = contest.best_straight_fit(inputs, targets)
    slopes = best.network.gradient(inputs, targets)
    assert np.abs(slopes.weights[0]).max() < 1e-12
    assert np.abs(slopes.biases[0]).max() < 1e-12
    assert best.error == best.network.loss(inputs, targets)
    for _ in range(20):
        random_network = random_stack((2, 3, 1), biases=True, seed=int(rng.integers(10_000)))
        assert random_network.loss(inputs, targets) >= best.error


def test_on_xor_the_best_straight_fit_answers_a_half_to_all_four_rows():
    result = contest.contest("xor", layers=2, activation="tanh", seed=0)
    np.testing.assert_allclose(result.four_rows, 0.5, atol=1e-12)
    corners = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
    assert contest.best_straight_fit(corners, [[0.0], [1.0], [1.0], [0.0]]).accuracy == 0.5  # ties count as no
    assert contest.best_cut(corners, np.array([[0.0], [1.0], [1.0], [0.0]])) == 0.75


def test_best_fit_needs_tables_that_fit():
    with pytest.raises(ValueError, match="one row a point"):
        contest.best_straight_fit([[1.0, 2.0]], [[1.0], [0.0]])
    with pytest.raises(ValueError, match="finite"):
        contest.best_straight_fit([[1.0, np.nan]], [[1.0]])


def test_the_best_cut_is_the_best_of_all_cuts():
    rng = np.random.default_rng(5)
    for points in ("xor", "circle"):
        data = DATASETS[points](30, rng=rng)
        labels, best_share = data.targets[:, 0] > 0.5, 0.0
        for angle in np.linspace(0, 2 * np.pi, 4000, endpoint=False):
            # Sorted along this direction, each linear split is a position in the order.
            order = labels[np.argsort(data.inputs @ [np.cos(angle), np.sin(angle)])]
            right = np.concatenate([[0], np.cumsum(~order)]) + np.concatenate([np.cumsum(order[::-1])[::-1], [0]])
            best_share = max(best_share, right.max() / len(order))
        best = contest.best_cut(data.inputs, data.targets)
        assert best >= best_share
        assert best == pytest.approx(best_share, abs=1e-12)


@pytest.mark.parametrize("points", ["xor", "circle"])
@pytest.mark.parametrize("layers", [2, 4, 8])
def test_training_a_stack_without_bends_ends_where_the_best_matrix_is(points, layers):
    result = contest.contest(points, layers=layers, activation="tanh", seed=1)
    assert result.best_linear.error - 1e-12 <= result.linear.error <= result.best_linear.error + 1e-3
    single = collapse(result.linear.network)
    np.testing.assert_allclose(
        Network((single,)).predict(result.data.inputs),
        result.linear.network.predict(result.data.inputs),
        rtol=1e-10,
        atol=1e-10,
    )
    assert result.nonlinear.error < 0.5 * result.best_linear.error
    assert result.nonlinear.accuracy > 0.9
    assert result.best_linear.accuracy <= result.best_cut + 1e-12 < result.nonlinear.accuracy
    assert result.nonlinear.error == result.nonlinear.network.loss(result.data.inputs, result.data.targets)
    assert [layer.activation.name for layer in result.nonlinear.network.layers] == ["tanh"] * (layers - 1) + ["linear"]


def test_the_same_seed_gives_the_same_contest_to_the_last_bit():
    first, second = (contest.contest("circle", layers=3, activation="relu", seed=9) for _ in range(2))
    assert first.nonlinear.error == second.nonlinear.error
    assert first.linear.error == second.linear.error
