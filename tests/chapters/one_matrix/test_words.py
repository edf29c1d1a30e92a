"""The sentences of "One matrix" are so: each claim is computed a second time, over hundreds of stacks."""

import itertools
import re

import numpy as np
import pytest

from core.chapters.one_matrix import straight, words
from core.network import Layer, Network
from tests.long import drawn

UNREADABLE = r"\de[-+]?\d|nan|inf\b|-\d|−0(?![.\d])|(?<![\d.,])\d{5}|  "


def read(text: str) -> float:
    return float(text.replace("−", "-").replace(",", ""))


def test_the_sum_behind_the_top_left_number_adds_up():
    rng = np.random.default_rng(2)
    for _ in range(200):
        layers = int(rng.integers(1, 9))
        stack = straight.random_stack(rng.integers(1, 9, size=layers + 1), biases=True, seed=int(rng.integers(9999)))
        sentences = words.table_says(stack)
        assert len(sentences) == len(words.table_titles(layers)) == layers + 1
        product = stack.layers[0].weights
        for done in range(2, layers + 1):
            product = stack.layers[done - 1].weights @ product
            now = sentences[done]
            assert not re.search(UNREADABLE, now), now
            assert now.startswith(
                f"**{done} of {layers} layers are one table** now, {len(product)} high and {product.shape[1]}"
            )
            sum_, corner = re.search(r"so far, (.+) = \*\*(.+?)\*\*", now).groups()
            if "almost" not in now:
                assert read(corner) == pytest.approx(product[0, 0], rel=0.006)
                parts = [part for part in sum_.split(" + ") if "×" in part]
                if "more" not in sum_:
                    total = sum(read(a) * read(b) for a, b in (part.split(" × ") for part in parts))
                    size = sum(abs(read(a) * read(b)) for a, b in (part.split(" × ") for part in parts))
                    assert total == pytest.approx(product[0, 0], abs=0.02 * size + 0.001)
                else:
                    hidden = int(re.search(r"(\d+) more", sum_).group(1))
                    assert len(parts) + hidden == stack.layers[done - 1].inputs


def test_the_cost_is_counted():
    rng = np.random.default_rng(3)
    outcomes = set()
    for _ in range(200):
        sizes = rng.integers(1, 9, size=rng.integers(2, 10)).tolist()
        text = words.cost_says(straight.random_stack(sizes, biases=True, seed=0))
        stack = sum(a * b for a, b in itertools.pairwise(sizes))
        one = sizes[0] * sizes[-1]
        costs = [int(each) for each in re.findall(r"\*\*(\d+) multiplications?\*\*", text)]
        assert costs == [stack, one]
        verdict = "more" if stack > one else "cheaper" if stack < one else "same"
        outcomes.add(verdict)
        assert (f"{stack - one} more" in text) == (verdict == "more")
        assert ("the stack is the cheaper one" in text) == (verdict == "cheaper")
        assert ("Both cost the same" in text) == (verdict == "same")
    assert outcomes == {"more", "cheaper", "same"}


def test_how_far_the_two_ways_are_apart():
    rng = np.random.default_rng(4)
    for seed in range(100):
        stack = straight.random_stack(rng.integers(1, 9, size=5), biases=True, seed=seed)
        both = straight.largest_difference(stack, rng.normal(size=(3, stack.sizes[0])))
        text = words.difference_says(both)
        assert ("to the last digit" in text) == (both.largest == 0)
        assert "Both ways agree" in text
    one = Network((Layer([[1.0]], [0.0], "linear"),)).predict([[1.0]])
    assert "difference is **0.5**" in words.difference_says(straight.Comparison(one, one + 0.5, 0.5, 0.5))


@drawn(2, 6)
@pytest.mark.parametrize("points", ["xor", "circle"])
def test_what_each_stack_reaches_is_told_as_it_is(points, seeds):
    for seed in seeds:
        for layers, bend in ((2, "tanh"), (5, "relu"), (8, "sigmoid")):
            contest = straight.contest(points, layers=layers, bend=bend, seed=seed)
            text = words.learned_says(contest, layers)
            assert not re.search(UNREADABLE, text), text
            least, unbent, bent = re.findall(r"\*\*(.+?)\*\*", text)
            assert read(least) == pytest.approx(contest.straight.error, rel=0.001)
            assert read(unbent) == pytest.approx(contest.unbent.error, rel=0.001)
            assert contest.unbent.error >= contest.straight.error - 1e-9
            assert bent == "almost 0" or read(bent) == pytest.approx(contest.bent.error, rel=0.001)
            assert ("not much better" in text) == (contest.bent.error >= 0.5 * contest.straight.error)
            assert words.gain(contest) == 0
    assert "0.5, 0.5, 0.5 and 0.5" in words.four_rows_say(contest)


def test_faults_are_cut_after_three():
    parsed = straight.parse_cells([["a", "1"]] * 5)
    sentences = words.faults_say(parsed)
    assert len(sentences) == 4
    assert sentences[-1] == "2 more rows wait too."
    assert words.faults_say(straight.parse_cells([["1", "2"]])) == []
