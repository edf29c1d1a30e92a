"""The sentences of "One matrix" are so: each claim is computed a second time, over hundreds of stacks."""

import itertools
import re

import numpy as np
import pytest

from core.activations import ACTIVATIONS
from core.chapters.one_matrix import straight, words
from core.chapters.one_matrix.exam import runs
from core.chapters.one_matrix.sheet import sheets
from core.exam import DATA
from core.network import Layer, Network
from tests.long import drawn

BENDS = [name for name, each in ACTIVATIONS.items() if each.bends]
UNREADABLE = r"\de[-+]?\d|nan|inf\b|-\d|−0(?![.\d])|(?<![\d.,])\d{5}|  "


def read(text: str) -> float:
    return float(text.replace("−", "-").replace(",", ""))


def off_line(points: np.ndarray) -> float:
    """How far any point is off the line through its line's ends: by the area of a triangle, unlike core's."""
    most = 0.0
    for line in points:
        begin, end = line[0], line[-1]
        base = np.linalg.norm(end - begin)
        for point in line:
            area = abs((end[0] - begin[0]) * (point[1] - begin[1]) - (end[1] - begin[1]) * (point[0] - begin[0]))
            most = max(most, area / base if base > 1e-12 else np.linalg.norm(point - begin))
    return most


@drawn(12, 60)
def test_the_sheets_are_told_as_they_are_at_every_place(seeds):
    outcomes = set()
    rng = np.random.default_rng([7, seeds.start])
    for _ in seeds:
        layers = int(rng.integers(1, 9))
        both = sheets(
            layers,
            bend=str(rng.choice(BENDS)),
            where=int(rng.integers(1, layers + 1)),
            biases=bool(rng.integers(2)),
            seed=int(rng.integers(10_000)),
        )
        sentences, titles = words.sheet_says(both), words.sheet_titles(both)
        assert len(sentences) == len(titles) == len(both.places) >= 193
        for place in (0, *rng.integers(len(sentences), size=4), len(sentences) - 1):
            plain, bent = both.at(both.places[place])
            now = sentences[place]
            assert not re.search(UNREADABLE, now), now
            assert "lines stay **straight**, and evenly spaced" in now
            assert off_line(plain) < 1e-6 * max(1, np.abs(plain).max())
            gaps = np.diff(plain[:7], axis=0)
            assert np.ptp(gaps, axis=(0, 1)).max() < 1e-6 * max(1, np.abs(plain).max())
            off = re.search(r"up to \*\*(.+?)\*\* off", now)
            if "the same so far" in now:
                np.testing.assert_allclose(plain, bent, atol=1e-6 * max(1, np.abs(plain).max()))
                outcomes.add("same")
            elif "every line is still straight" in now:
                assert off_line(bent) < 1e-6 * max(1, np.abs(bent).max())
            elif off.group(1) == "almost 0":
                assert off_line(bent) < 2e-4
            else:
                assert read(off.group(1)) == pytest.approx(off_line(bent), rel=0.01, abs=1e-6)
                outcomes.add("off")
        crooked = "No table can make" in sentences[-1]
        outcomes.add(crooked)
        assert crooked == ("up to" in sentences[-1])
    assert outcomes == {"same", "off", True, False}


def test_the_code_refuses_and_names_the_layer():
    for bend in BENDS:
        for where in (1, 2, 3):
            both = sheets(3, bend=bend, where=where, biases=True, seed=1)
            assert words.refusal(both).startswith(f"layer {where} ({bend.replace('_', ' ')}) bends")


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


def test_the_exam_is_told_as_it_went():
    both = runs()
    sentences = words.exam_says(both)
    assert len(sentences) == len(words.exam_titles(both)) == len(both.rounds)
    for place in range(0, len(sentences), 12):
        now = sentences[place]
        assert not re.search(UNREADABLE, now), now
        with_bend, without = (int(each) for each in re.findall(r"\*\*(\d+) of 20\*\*", now))
        assert (with_bend, without) == tuple(both.right[:, place])
        knob, shift = re.search(r"one knob, (.+?), and one shift, (.+?)\. No", now).groups()
        sums = read(knob) * DATA.inputs[:, 0] + read(shift)
        loss = np.mean(np.logaddexp(0, sums) - DATA.targets[:, 0] * sums)
        assert read(re.search(r"of 20\*\*, error ([\d.]+)\. Its", now).group(1)) == pytest.approx(loss, rel=0.01)
        least = read(re.search(r"below \*\*(.+?)\*\*", now).group(1))
        assert least == pytest.approx(both.least, abs=0.0005)


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
