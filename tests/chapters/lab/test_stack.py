"""A stack of matrices and its single matrix: messages recomputed, and user input parsed."""

import itertools

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from core.chapters.lab import stack
from core.say.messages import text

SIZES = st.lists(st.integers(1, 8), min_size=2, max_size=9)
SEEDS = st.integers(0, 9999)


@settings(deadline=None, derandomize=True, max_examples=60)
@given(sizes=SIZES, seed=SEEDS, biases=st.booleans())
def test_stack_and_one_matrix_differ_by_rounding_only(sizes, seed, biases):
    layers = stack.random_stack(sizes, biases=biases, seed=seed)
    inputs = np.random.default_rng(seed).normal(size=(5, sizes[0]))
    difference = stack.largest_difference(layers, inputs)
    # Layer by layer, without the network's code.
    by_hand = inputs
    for layer in layers.layers:
        by_hand = by_hand @ layer.weights.T + layer.biases
    scale = max(1.0, np.abs(by_hand).max())
    assert np.abs(difference.stack - by_hand).max() <= 1e-12 * scale * 10
    assert difference.largest == np.abs(difference.stack - difference.one_matrix).max() <= 1e-12 * scale * 10
    assert difference.share == (difference.largest / np.abs(difference.stack).max() if difference.stack.any() else 0)


def test_a_seed_gives_the_same_weights_with_biases_and_without():
    plain, with_biases = (stack.random_stack((2, 3, 2), biases=biases, seed=4) for biases in (False, True))
    assert not any(layer.biases.any() for layer in plain.layers)
    assert all(layer.biases.all() for layer in with_biases.layers)
    for plain_layer, biased_layer in zip(plain.layers, with_biases.layers, strict=True):
        np.testing.assert_array_equal(plain_layer.weights, biased_layer.weights)


def test_each_place_says_how_large_the_one_table_is():
    rng = np.random.default_rng(2)
    for _ in range(50):
        sizes = rng.integers(1, 9, size=int(rng.integers(2, 10)))
        layers = stack.random_stack(sizes, biases=True, seed=int(rng.integers(9999)))
        messages = stack.say_stack(layers)
        assert len(messages) == len(stack.place_names(len(sizes) - 1)) == len(sizes)
        for done, case in enumerate(messages):
            if done > 1:
                values = (case["done"], case["layers"], case["high"], case["wide"])
                assert values == (done, len(sizes) - 1, sizes[done], sizes[0])


def test_the_cost_is_counted():
    rng = np.random.default_rng(3)
    cases = set()
    for _ in range(200):
        sizes = rng.integers(1, 9, size=rng.integers(2, 10)).tolist()
        case = stack.say_cost(stack.random_stack(sizes, biases=True, seed=0))
        stack_cost, single_matrix = sum(a * b for a, b in itertools.pairwise(sizes)), sizes[0] * sizes[-1]
        assert (case["stack"], case["one"]) == (stack_cost, single_matrix)
        assert case["case"] == (
            "more" if stack_cost > single_matrix else "less" if stack_cost < single_matrix else "equal"
        )
        cases.add(case["case"])
    assert len(cases) == 3


def test_how_far_the_two_ways_are_apart():
    rng = np.random.default_rng(4)
    for seed in range(100):
        layers = stack.random_stack(rng.integers(1, 9, size=5), biases=True, seed=seed)
        difference = stack.largest_difference(layers, rng.normal(size=(3, layers.sizes[0])))
        assert stack.say_difference(difference).id == (
            "lab-stack-same" if difference.largest == 0 else "lab-stack-rounding"
        )
    answers = np.ones((1, 1))
    apart = stack.say_difference(stack.Comparison(answers, answers + 0.5, 0.5, 0.5))
    assert (apart.id, apart["largest"]) == ("lab-stack-apart", 0.5)


def test_faults_are_cut_after_three():
    messages = stack.say_faults(stack.parse_cells([["a", "1"]] * 5))
    assert len(messages) == 4
    assert messages[-1]["rest"] == 2
    assert stack.say_faults(stack.parse_cells([["1", "2"]])) == []


def test_typed_numbers_are_read_and_what_cannot_be_is_said_kindly():
    parsed = stack.parse_cells(
        [["1", "2.5"], ["1,5", "−2"], [None, ""], ["cat", "3"], ["4", None], ["1e300", "nan"], [7, float("nan")]]
    )
    np.testing.assert_array_equal(parsed.rows, [[1, 2.5], [1.5, -2]])
    assert parsed.numbers == (1, 2)
    faults = [(fault["row"], fault["place"], fault["fault"].id) for fault in parsed.faults]
    assert faults == [
        (4, 1, "lab-stack-no-number"),
        (5, 2, "lab-stack-empty"),
        (6, 1, "lab-stack-large"),
        (7, 2, "lab-stack-empty"),
    ]


@settings(deadline=None, derandomize=True, max_examples=200)
@given(st.lists(st.lists(st.one_of(st.none(), st.text(max_size=30), st.floats()), min_size=2, max_size=2), max_size=6))
def test_whatever_is_typed_gives_finite_numbers_or_a_sentence(cells):
    parsed = stack.parse_cells(cells)
    assert np.isfinite(parsed.rows).all()
    assert (np.abs(parsed.rows) <= stack.MAX_INPUT).all()
    assert len(parsed.rows) == len(parsed.numbers) <= len(cells)
    assert all(text(fault).endswith(".") for fault in parsed.faults)
