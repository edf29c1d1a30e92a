"""Three matrices and their product give exactly the same outputs."""

from fractions import Fraction

import numpy as np
import pytest

from core.chapters.one_matrix import table
from tests.long import with_seeds


def by_hand(layers, numbers) -> list[Fraction]:
    """Send two numbers through the matrices, in exact fractions."""
    for layer in layers:
        rows = zip(layer.weights.tolist(), layer.biases.tolist(), strict=True)
        numbers = [
            sum((Fraction(weight) * number for weight, number in zip(row, numbers, strict=True)), Fraction(shift))
            for row, shift in rows
        ]
    return numbers


@with_seeds(20, 200)
@pytest.mark.parametrize("biases", [True, False])
def test_what_is_said_of_any_two_numbers_is_exact(biases, seeds):
    for seed in seeds:
        tables = table.tables(seed, biases=biases)
        messages = table.say_table(tables)
        for row, first in enumerate(table.INPUTS):
            for column, second in enumerate(table.INPUTS):
                case, outputs = messages[row][column], [Fraction(first), Fraction(second)]
                result = by_hand(tables.stack.layers, outputs)
                assert result == by_hand([tables.product], outputs)
                assert (case["first"], case["second"]) == (first, second)
                assert [Fraction(case["one"]), Fraction(case["two"])] == result
                # Two decimals are exact for every intermediate number.
                for done in range(4):
                    partial_result = by_hand(tables.stack.layers[:done], outputs)
                    assert all((4 * number).denominator == 1 for number in partial_result)
                    assert max(map(abs, partial_result)) <= table.MAX_NUMBER


def test_a_seed_gives_the_same_weights_with_biases_and_without():
    for seed in range(50):
        with_biases, without_biases = (table.tables(seed, biases=biases) for biases in (True, False))
        for first, second in zip(with_biases.stack.layers, without_biases.stack.layers, strict=True):
            np.testing.assert_array_equal(first.weights, second.weights)
            assert first.biases.all()
            assert not second.biases.any()
            assert abs(np.linalg.det(first.weights)) > 0.1


def test_another_seed_gives_other_tables():
    assert len({table.tables(seed, biases=False).product.weights.tobytes() for seed in range(20)}) > 15
