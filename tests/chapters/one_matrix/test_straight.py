"""Stacks without bends: one matrix does what they do, the best fit is the best, and a person's numbers are read kindly."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.chapters.one_matrix import straight
from core.collapse import collapse, running_products
from core.datasets import DATASETS
from core.network import Network

SIZES = st.lists(st.integers(1, 8), min_size=2, max_size=9)
SEEDS = st.integers(0, 9999)


@settings(deadline=None, derandomize=True, max_examples=60)
@given(sizes=SIZES, seed=SEEDS, biases=st.booleans())
def test_stack_and_one_matrix_differ_by_rounding_only(sizes, seed, biases):
    stack = straight.random_stack(sizes, biases=biases, seed=seed)
    inputs = np.random.default_rng(seed).normal(size=(5, sizes[0]))
    both = straight.largest_difference(stack, inputs)
    # By hand, one layer after the other, without the network's own code.
    by_hand = inputs
    for layer in stack.layers:
        by_hand = by_hand @ layer.weights.T + layer.biases
    met = max(1.0, np.abs(by_hand).max())
    assert np.abs(both.stack - by_hand).max() <= 1e-12 * met * 10
    assert both.largest == np.abs(both.stack - both.one_matrix).max() <= 1e-12 * met * 10
    assert both.share == (both.largest / np.abs(both.stack).max() if both.stack.any() else 0)


def test_a_seed_gives_the_same_weights_with_biases_and_without_and_with_a_bend():
    plain = straight.random_stack((2, 3, 2), biases=False, seed=4)
    shifted = straight.random_stack((2, 3, 2), biases=True, seed=4)
    bent = straight.random_stack((2, 3, 2), biases=True, seed=4, bend="tanh", bend_layer=2)
    assert not any(layer.biases.any() for layer in plain.layers)
    assert all(layer.biases.all() for layer in shifted.layers)
    for layers in zip(plain.layers, shifted.layers, bent.layers, strict=True):
        assert all((layer.weights == layers[0].weights).all() for layer in layers)
    assert [layer.activation.name for layer in bent.layers] == ["linear", "tanh"]


@settings(deadline=None, derandomize=True, max_examples=30)
@given(sizes=st.lists(st.integers(1, 8), min_size=3, max_size=9), seed=SEEDS)
def test_the_terms_add_up_to_the_number_they_explain(sizes, seed):
    stack = straight.random_stack(sizes, biases=True, seed=seed)
    for n_layers, product in enumerate(running_products(stack), start=1):
        if n_layers > 1:
            pairs = straight.terms(stack, n_layers)
            assert len(pairs) == stack.layers[n_layers - 1].inputs
            assert sum(knob * below for knob, below in pairs) == pytest.approx(
                product.weights[0, 0], rel=1e-12, abs=1e-12
            )


@settings(deadline=None, derandomize=True, max_examples=25)
@given(seed=SEEDS, rows=st.integers(3, 40))
def test_no_straight_stack_beats_the_best_fit_and_its_slopes_are_zero(seed, rows):
    rng = np.random.default_rng(seed)
    inputs, targets = rng.normal(size=(rows, 2)), (rng.random((rows, 1)) > 0.5).astype(float)
    best = straight.best_straight_fit(inputs, targets)
    slopes = best.network.gradient(inputs, targets)
    assert np.abs(slopes.weights[0]).max() < 1e-12
    assert np.abs(slopes.biases[0]).max() < 1e-12
    assert best.error == best.network.loss(inputs, targets)
    for _ in range(20):
        other = straight.random_stack((2, 3, 1), biases=True, seed=int(rng.integers(10_000)))
        assert other.loss(inputs, targets) >= best.error


def test_on_xor_the_best_straight_fit_answers_a_half_to_all_four_rows():
    contest = straight.contest("xor", layers=2, bend="tanh", seed=0)
    np.testing.assert_allclose(contest.four_rows, 0.5, atol=1e-12)
    corners = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
    assert straight.best_straight_fit(corners, [[0.0], [1.0], [1.0], [0.0]]).accuracy == 0.5  # ties count as no
    assert straight.best_cut(corners, np.array([[0.0], [1.0], [1.0], [0.0]])) == 0.75


def test_best_fit_needs_tables_that_fit():
    with pytest.raises(ValueError, match="one row a point"):
        straight.best_straight_fit([[1.0, 2.0]], [[1.0], [0.0]])
    with pytest.raises(ValueError, match="finite"):
        straight.best_straight_fit([[1.0, np.nan]], [[1.0]])


def test_the_best_cut_is_the_best_of_all_cuts():
    rng = np.random.default_rng(5)
    for points in ("xor", "circle"):
        data = DATASETS[points](30, rng=rng)
        yes, best_share = data.targets[:, 0] > 0.5, 0.0
        for angle in np.linspace(0, 2 * np.pi, 4000, endpoint=False):
            # Sorted along this direction, each cut is a place in the order.
            order = yes[np.argsort(data.inputs @ [np.cos(angle), np.sin(angle)])]
            right = np.concatenate([[0], np.cumsum(~order)]) + np.concatenate([np.cumsum(order[::-1])[::-1], [0]])
            best_share = max(best_share, right.max() / len(order))
        best = straight.best_cut(data.inputs, data.targets)
        assert best >= best_share
        assert best == pytest.approx(best_share, abs=1e-12)


@pytest.mark.parametrize("points", ["xor", "circle"])
@pytest.mark.parametrize("layers", [2, 4, 8])
def test_training_a_stack_without_bends_ends_where_the_best_matrix_is(points, layers):
    contest = straight.contest(points, layers=layers, bend="tanh", seed=1)
    assert contest.straight.error - 1e-12 <= contest.unbent.error <= contest.straight.error + 1e-3
    one = collapse(contest.unbent.network)
    np.testing.assert_allclose(
        Network((one,)).predict(contest.data.inputs),
        contest.unbent.network.predict(contest.data.inputs),
        rtol=1e-10,
        atol=1e-10,
    )
    assert contest.bent.error < 0.5 * contest.straight.error
    assert contest.bent.accuracy > 0.9
    assert contest.straight.accuracy <= contest.best_cut + 1e-12 < contest.bent.accuracy
    assert contest.bent.error == contest.bent.network.loss(contest.data.inputs, contest.data.targets)
    assert [layer.activation.name for layer in contest.bent.network.layers] == ["tanh"] * (layers - 1) + ["linear"]


def test_the_same_seed_gives_the_same_contest_to_the_last_bit():
    one, other = (straight.contest("circle", layers=3, bend="relu", seed=9) for _ in range(2))
    assert one.bent.error == other.bent.error
    assert one.unbent.error == other.unbent.error


def test_typed_numbers_are_read_and_what_cannot_be_is_said_kindly():
    parsed = straight.parse_cells(
        [["1", "2.5"], ["1,5", "−2"], [None, ""], ["cat", "3"], ["4", None], ["1e300", "nan"], [7, float("nan")]]
    )
    np.testing.assert_array_equal(parsed.rows, [[1, 2.5], [1.5, -2]])
    assert parsed.numbers == (1, 2)
    assert [fault.split(":")[0] for fault in parsed.faults] == [
        "Row 4, number 1",
        "Row 5, number 2",
        "Row 6, number 1",
        "Row 7, number 2",
    ]
    assert "“cat” is not a number" in parsed.faults[0]
    assert "empty" in parsed.faults[1]
    assert "too large" in parsed.faults[2]


@settings(deadline=None, derandomize=True, max_examples=200)
@given(st.lists(st.lists(st.one_of(st.none(), st.text(max_size=30), st.floats()), min_size=2, max_size=2), max_size=6))
def test_whatever_is_typed_gives_finite_numbers_or_a_sentence(cells):
    parsed = straight.parse_cells(cells)
    assert np.isfinite(parsed.rows).all()
    assert (np.abs(parsed.rows) <= straight.LARGEST_INPUT).all()
    assert len(parsed.rows) == len(parsed.numbers) <= len(cells)
    assert all(fault.endswith(".") for fault in parsed.faults)
