"""The sentences under receipts and nudges are so: claims are computed a second time, at random settings."""

import re

import numpy as np
import pytest

from core.chapters.backprop import words
from core.chapters.backprop.checks import PLACES, SIZES, exam_check, pass_check
from core.chapters.backprop.passes import PRESETS, exam, knobs, own
from core.exam import slopes_of, start
from core.network import Layer, Network
from core.receipts import nudge_agreement, receipt
from core.search import STEP_EVALS
from tests.chapters.backprop.settings import passes

EVERY = passes(150, seed=1)
UNREADABLE = r"\de[-+]?\d|nan|inf\b|-\d|−0(?![.\d])|(?<![\d.,])\d{5}|  "


def slip(one, knob):
    return receipt(one.network, one.inputs, one.targets, tuple(knob), one.loss)


def read(said: str) -> float:
    return float(said.replace("−", "-").replace(",", "").replace("+", ""))


def readable(said: str) -> bool:
    return not re.search("almost|illion|bounds", said)


def test_a_receipt_multiplies_and_adds_up_to_the_slope():
    seen = set()
    rng = np.random.default_rng(0)
    for one in EVERY:
        every = knobs(one.network)
        for knob in (every[int(place)] for place in rng.integers(len(every), size=3)):
            found = slip(one, knob)
            said = words.receipt_says(found)
            seen.add((found.complete, min(len(found.paths), 4)))
            assert not re.search(UNREADABLE, said), said
            told = re.search(r"slope (?:is )?\*\*(.+?)\*\*\.$", said).group(1)
            slope = knob.slope(one.gradient)
            if readable(told):
                assert read(told) == pytest.approx(slope, rel=0.006, abs=1e-9)
            if "Each path has a factor of 0" in said:
                assert slope == 0
                assert all(
                    any(factor.value == 0 for factor in path.factors) or path.product == 0 for path in found.paths
                )
            if found.count == 1:
                factors = re.search(r"along it: (.+?)\. (?:That|Each)", said).group(1)
                values = [part.rsplit(" ", 1)[1] for part in factors.split(" × ")]
                if readable(factors):
                    assert np.prod([read(each) for each in values]) == pytest.approx(slope, rel=0.03, abs=1e-9)
            elif found.complete:
                assert said.startswith(f"{found.count:,} paths")
    assert seen >= {(True, 1), (True, 2), (False, 4)}


def test_every_student_has_a_receipt_and_their_mean_is_the_slope_of_the_story():
    for knob, slope in zip(knobs(start()), slopes_of(start()), strict=True):
        np.testing.assert_allclose(np.mean(words.student_slopes(knob)), slope, rtol=1e-12)
        for student, said in enumerate(words.students_say(knob)):
            one = exam(student)
            told, mean, way = re.search(
                r"= \*\*(.+?)\*\*.*slope: \*\*(.+?)\*\*\. So the knob (goes \w+|stays)", said
            ).groups()
            assert read(told) == pytest.approx(knob.slope(one.gradient), rel=0.006)
            assert read(mean) == pytest.approx(slope, rel=0.006)
            assert way == ("goes down" if slope > 0 else "goes up")
            factors = [part.rsplit(" ", 1)[1] for part in re.search(r": (miss.+?) =", said).group(1).split(" × ")]
            assert np.prod([read(each) for each in factors]) == pytest.approx(knob.slope(one.gradient), rel=0.03)


def nudged(one, knob, size):
    """The slope that a nudge shows, worked out here once more."""
    errors = []
    for way in (size, -size):
        layers = []
        for number, layer in enumerate(one.network.layers):
            table = layer.params.copy()
            if number == knob.layer:
                table[knob.neuron, -1 if knob.source is None else knob.source] += way
            layers.append(Layer(table[:, :-1], table[:, -1], layer.activation))
        errors.append(Network(layers).loss(one.inputs, one.targets, one.loss))
    return (errors[0] - errors[1]) / (2 * size)


@pytest.mark.parametrize("every", [3, pytest.param(1, marks=pytest.mark.long)])
def test_a_nudge_is_told_as_it_was_measured(every):
    seen = set()
    rng = np.random.default_rng(1)
    for one in EVERY[:110:every]:
        all_knobs = knobs(one.network)
        knob = all_knobs[int(rng.integers(len(all_knobs)))]
        measured = pass_check(one, knob)
        said = words.nudges_say(measured)
        assert len(said) == len(PLACES) == len(words.nudge_titles(measured))
        for place in range(0, len(PLACES), 12):
            now, again = said[place], nudged(one, knob, SIZES[place])
            assert not re.search(UNREADABLE, now), now
            true, off = knob.slope(one.gradient), abs(again - knob.slope(one.gradient))
            if "changes nothing" in now:
                assert again == true == 0
                seen.add("nothing")
            elif "too small" in now or "the same" in now:
                kind = "small" if "too small" in now else "same"
                bound = re.search(r"(?:may be|to within) (.+?)(?: off)?\.$", now).group(1)
                if readable(bound):
                    assert off <= 1.6 * read(bound)  # written with one digit; another order of sums rounds differently
                assert kind == "small" or off <= 0.002 * abs(true)
                seen.add(kind)
            else:
                shown, apart = re.search(r"shows \*\*(.+?)\*\*: (.+?) off", now).groups()
                if readable(shown + apart):
                    assert read(shown) == pytest.approx(again, rel=0.006, abs=1e-8)
                    assert read(apart) == pytest.approx(off, rel=0.1)
                if "half as large comes closer" in now:
                    smaller = SIZES[SIZES[place] / 2 >= SIZES][0]
                    assert abs(nudged(one, knob, smaller) - true) < off
                seen.add("off")
    assert seen == {"nothing", "small", "same", "off"}


def test_the_storys_knobs_are_measured_well_then_badly():
    for knob in knobs(start()):
        said = words.nudges_say(exam_check(knob))
        assert "comes closer" in said[0]
        assert "the same" in said[PLACES.index(6)]
        assert "runs out of digits" in said[-1]


def test_nudge_sizes_are_written_out():
    titles = words.nudge_titles(exam_check(knobs(start())[0]))
    assert titles[0] == "nudge 0.1"
    assert titles[PLACES.index(5)] == "nudge 0.00001"
    assert titles[-1] == "nudge 0.00000000000001"


def test_a_flat_network_agrees_at_every_size():
    network = Network((Layer([[1.0]], [0.5], "step"),))
    measured = nudge_agreement(network, [[1.0]], [[0.0]], (0, 0, 0))
    assert all("changes nothing" in said for said in words.nudges_say(measured))


def test_the_price_is_one_story_from_one_constant():
    said = words.price_says(12, "this network")
    assert "12 knobs" in said
    assert "13 looks" in said
    assert f"about {STEP_EVALS - 1} more" in said


def test_too_many_paths_are_summed_up_and_it_is_said():
    wide = own((6, 6, 6, 6, 6), hidden="tanh", output="sigmoid", seed=1)
    said = words.receipt_says(slip(wide, knobs(wide.network)[0]))
    assert "216 paths" in said
    assert "along 6 paths" in said
    xor = PRESETS["xor"].make()
    silent = next(knob for knob in knobs(xor.network) if knob.source == 1)
    assert "Each path has a factor of 0" in words.receipt_says(slip(xor, silent))
