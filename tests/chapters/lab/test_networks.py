"""What the scenes "Any network", "One slope" and "Digits" say: recomputed from the network, its slopes and its nudges."""

from dataclasses import replace

import numpy as np
import pytest

from core.chapters.lab.checks import exam_check
from core.chapters.lab.pass_words import largest_update, pass_says, slope_says, stage_says, stage_titles
from core.chapters.lab.passes import (
    HIDDEN_ACTIVATIONS,
    LEARNING_RATES,
    PRESETS,
    EntryError,
    exam_pass,
    labels,
    numbers,
    params,
    random_pass,
    titles,
    with_numbers,
)
from core.chapters.lab.receipt_words import (
    nudge_titles,
    nudges_say,
    price_says,
    receipt_says,
    student_slopes,
    students_say,
)
from core.chapters.lab.timeline import places, timeline
from core.exam import DATA, KNOBS, start
from core.exam import gradient as exam_gradient
from core.receipts import receipt
from core.say.messages import text
from tests.long import drawn

SIZES = ((1, 1), (2, 3, 1), (1, 2, 1), (3, 6, 6, 2), (6, 6, 6, 6, 6, 6, 6))


def some(seeds):
    """Networks of many shapes, bends and step sizes."""
    for seed in seeds:
        rng = np.random.default_rng(seed)
        sizes, bend = SIZES[rng.integers(len(SIZES))], HIDDEN_ACTIVATIONS[rng.integers(len(HIDDEN_ACTIVATIONS))]
        one = random_pass(sizes, hidden=bend, output=["sigmoid", "linear"][seed % 2], seed=seed)
        yield replace(one, learning_rate=LEARNING_RATES[rng.integers(len(LEARNING_RATES))])
    yield from (make() for make in PRESETS.values())


@drawn(30, 300)
def test_every_stage_is_told_with_the_numbers_of_the_pass(seeds):
    for one in some(seeds):
        for stage in timeline(one):
            says = stage_says(one, stage)
            assert text(says)
            if says.id == "lab-own-forward":
                layer, came = one.network.layers[stage.layer - 1], one.outputs(stage.layer - 1)
                total = layer.weights[0] @ came + layer.biases[0]
                assert says["sum"] == pytest.approx(total)
                assert says["sent"] == pytest.approx(layer.activation.f(total))
            if says.id in ("lab-own-fell", "lab-own-rose", "lab-own-stayed"):
                after = one.new_network.loss(one.inputs, one.targets)
                assert says["after"] == pytest.approx(after)
                if says.id != "lab-own-stayed":
                    assert (says.id == "lab-own-fell") == (after < says["before"])
            if says.id == "lab-own-rose" and says["hint"].id == "lab-own-gentler":
                gentler = replace(one, learning_rate=says["hint"]["rate"])
                assert gentler.loss_after < one.gradient.loss


@drawn(30, 300)
def test_the_turn_names_the_steepest_knob_and_goes_against_its_slope(seeds):
    for one in some(seeds):
        says = stage_says(one, timeline(one)[-2])
        if says.id == "lab-own-no-turn":
            assert not any(knob.slope(one.gradient) for knob in params(one.network))
            continue
        slopes = [abs(knob.slope(one.gradient)) for knob in params(one.network)]
        assert abs(says["slope"]) == max(slopes)
        assert says["knob"] == titles(one.network)[largest_update(one)]
        assert says["after"] == pytest.approx(says["before"] - one.learning_rate * says["slope"])
        assert (says["way"] == "down") == (says["slope"] > 0)


def test_the_dial_has_a_title_and_a_sentence_at_every_place():
    one = PRESETS["worked"]()
    assert len(stage_titles(one)) == len(pass_says(one)) == len(places(one))


@pytest.mark.parametrize(
    ("slope", "case"), [(0.0, "flat"), (-0.3, "around"), (1.0, "all"), (0.25, "part"), (1.02, "part")]
)
def test_what_a_bend_passes_on_has_its_case(slope, case):
    says = slope_says(slope)
    assert (says["case"], says["share"]) == (case, abs(slope))
    assert text(says)


@drawn(20, 200)
def test_a_receipt_multiplies_and_adds_up_to_the_slope(seeds):
    for one in some(seeds):
        for knob in params(one.network)[::3]:
            slip = receipt(one.network, one.inputs, one.targets, tuple(knob))
            assert text(receipt_says(slip))
            assert slip.slope == pytest.approx(knob.slope(one.gradient), abs=1e-12)
            assert sum(path.product for path in slip.paths) == pytest.approx(slip.slope, abs=1e-9)


@pytest.mark.parametrize("knob", params(start()), ids=lambda knob: knob.code)
def test_students_slopes_average_to_the_knobs_slope(knob):
    says = students_say(knob)
    slopes, whole = student_slopes(knob), knob.slope(exam_gradient(start()))
    assert np.mean(slopes) == pytest.approx(whole)
    for student, each in enumerate(says):
        assert each["first"]["slope"] == pytest.approx(slopes[student])
        assert each["first"]["hours"] == DATA.hours[student]
        assert each["then"]["slope"] == pytest.approx(whole)
        assert each["then"]["way"] == ("down" if whole > 0 else "up")


@pytest.mark.parametrize("knob", params(start()), ids=lambda knob: knob.code)
def test_a_nudge_is_told_as_it_measures(knob):
    check = exam_check(knob)
    says = nudges_say(check)
    assert {each.id for each in says} >= {"lab-digits-off", "lab-digits-blurred"}
    for each, title in zip(says, nudge_titles(check), strict=True):
        assert title["places"] - 1 < -np.log10(each["size"]) + 1e-6
        assert each["size"] > 0.99 * 10.0 ** -title["places"]
    for each, size, off in zip(says, check.sizes, check.distances, strict=True):
        assert each["size"] == size
        if each.id == "lab-digits-off":
            assert each["off"] == off
            assert each["digits"] == 0 or off <= abs(check.slope) / 10 ** each["digits"]
            assert off > abs(check.slope) / 10 ** (each["digits"] + 1)
        if each.id == "lab-digits-same":
            assert off <= each["within"] <= abs(check.slope) / 10 ** each["digits"]
            assert each["digits"] >= 3
        if each.id == "lab-digits-blurred":
            assert each["digits"] < 3
        assert text(each)


def test_the_price_of_nudging_is_a_look_a_knob_and_one_more():
    assert price_says(7)["looks"] == 8


def test_the_storys_knobs_have_the_names_of_every_chapter():
    assert tuple(titles(exam_pass(0).network).values()) == KNOBS


def test_numbers_of_ones_own_are_used_and_bad_ones_refused():
    one = PRESETS["worked"]()
    values: list = [*numbers(one)]
    assert len(labels(one)) == len(values)
    assert with_numbers(one, [0.7, *values[1:]]).inputs[0, 0] == 0.7
    for bad in (None, float("nan"), "x", 11.0):
        with pytest.raises(EntryError, match="input 1"):
            with_numbers(one, [bad, *values[1:]])
    with pytest.raises(EntryError):
        with_numbers(one, values[1:])
