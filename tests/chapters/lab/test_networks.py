"""Messages of the scenes "Any network", "One slope" and "Digits", recomputed from the network."""

from dataclasses import replace

import numpy as np
import pytest

from core.chapters.lab.checks import exam_check
from core.chapters.lab.pass_words import largest_update, say_pass, say_slope, say_stage, stage_titles
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
    say_nudges,
    say_price,
    say_receipt,
    say_students,
    student_slopes,
)
from core.chapters.lab.timeline import places, timeline
from core.exam import DATA, KNOBS, start
from core.exam import gradient as exam_gradient
from core.receipts import receipt
from core.say.messages import text
from tests.long import with_seeds

SIZES = ((1, 1), (2, 3, 1), (1, 2, 1), (3, 6, 6, 2), (6, 6, 6, 6, 6, 6, 6))


def sample_passes(seeds):
    """Yield passes of networks of many shapes, activations and step sizes."""
    for seed in seeds:
        rng = np.random.default_rng(seed)
        sizes, activation = SIZES[rng.integers(len(SIZES))], HIDDEN_ACTIVATIONS[rng.integers(len(HIDDEN_ACTIVATIONS))]
        pass_ = random_pass(sizes, hidden=activation, output=["sigmoid", "linear"][seed % 2], seed=seed)
        yield replace(pass_, learning_rate=LEARNING_RATES[rng.integers(len(LEARNING_RATES))])
    yield from (make() for make in PRESETS.values())


@with_seeds(30, 300)
def test_every_stage_is_told_with_the_numbers_of_the_pass(seeds):
    for pass_ in sample_passes(seeds):
        for stage in timeline(pass_):
            message = say_stage(pass_, stage)
            assert text(message)
            if message.id == "lab-own-forward":
                layer, layer_inputs = pass_.network.layers[stage.layer - 1], pass_.outputs(stage.layer - 1)
                total = layer.weights[0] @ layer_inputs + layer.biases[0]
                assert message["sum"] == pytest.approx(total)
                assert message["sent"] == pytest.approx(layer.activation.f(total))
            if message.id in ("lab-own-fell", "lab-own-rose", "lab-own-stayed"):
                after = pass_.new_network.loss(pass_.inputs, pass_.targets)
                assert message["after"] == pytest.approx(after)
                if message.id != "lab-own-stayed":
                    assert (message.id == "lab-own-fell") == (after < message["before"])
            if message.id == "lab-own-rose" and message["hint"].id == "lab-own-gentler":
                gentler = replace(pass_, learning_rate=message["hint"]["rate"])
                assert gentler.loss_after < pass_.gradient.loss


@with_seeds(30, 300)
def test_the_turn_names_the_steepest_knob_and_goes_against_its_slope(seeds):
    for pass_ in sample_passes(seeds):
        message = say_stage(pass_, timeline(pass_)[-2])
        if message.id == "lab-own-no-turn":
            assert not any(param.slope(pass_.gradient) for param in params(pass_.network))
            continue
        slopes = [abs(param.slope(pass_.gradient)) for param in params(pass_.network)]
        assert abs(message["slope"]) == max(slopes)
        assert message["knob"] == titles(pass_.network)[largest_update(pass_)]
        assert message["after"] == pytest.approx(message["before"] - pass_.learning_rate * message["slope"])
        assert (message["way"] == "down") == (message["slope"] > 0)


def test_the_dial_has_a_title_and_a_sentence_at_every_place():
    pass_ = PRESETS["worked"]()
    assert len(stage_titles(pass_)) == len(say_pass(pass_)) == len(places(pass_))


@pytest.mark.parametrize(
    ("slope", "case"), [(0.0, "flat"), (-0.3, "around"), (1.0, "all"), (0.25, "part"), (1.02, "part")]
)
def test_what_a_bend_passes_on_has_its_case(slope, case):
    message = say_slope(slope)
    assert (message["case"], message["share"]) == (case, abs(slope))
    assert text(message)


@with_seeds(20, 200)
def test_a_receipt_multiplies_and_adds_up_to_the_slope(seeds):
    for pass_ in sample_passes(seeds):
        for param in params(pass_.network)[::3]:
            slip = receipt(pass_.network, pass_.inputs, pass_.targets, tuple(param))
            assert text(say_receipt(slip))
            assert slip.slope == pytest.approx(param.slope(pass_.gradient), abs=1e-12)
            assert sum(path.product for path in slip.paths) == pytest.approx(slip.slope, abs=1e-9)


@pytest.mark.parametrize("param", params(start()), ids=lambda param: param.code)
def test_students_slopes_average_to_the_knobs_slope(param):
    messages = say_students(param)
    slopes, exam_slope = student_slopes(param), param.slope(exam_gradient(start()))
    assert np.mean(slopes) == pytest.approx(exam_slope)
    for student, message in enumerate(messages):
        assert message["first"]["slope"] == pytest.approx(slopes[student])
        assert message["first"]["hours"] == DATA.hours[student]
        assert message["then"]["slope"] == pytest.approx(exam_slope)
        assert message["then"]["way"] == ("down" if exam_slope > 0 else "up")


@pytest.mark.parametrize("param", params(start()), ids=lambda param: param.code)
def test_a_nudge_is_told_as_it_measures(param):
    check = exam_check(param)
    messages = say_nudges(check)
    assert {message.id for message in messages} >= {"lab-digits-off", "lab-digits-blurred"}
    for message, title in zip(messages, nudge_titles(check), strict=True):
        assert title["places"] - 1 < -np.log10(message["size"]) + 1e-6
        assert message["size"] > 0.99 * 10.0 ** -title["places"]
    for message, size, distance in zip(messages, check.sizes, check.distances, strict=True):
        assert message["size"] == size
        if message.id == "lab-digits-off":
            assert message["off"] == distance
            assert message["digits"] == 0 or distance <= abs(check.slope) / 10 ** message["digits"]
            assert distance > abs(check.slope) / 10 ** (message["digits"] + 1)
        if message.id == "lab-digits-same":
            assert distance <= message["within"] <= abs(check.slope) / 10 ** message["digits"]
            assert message["digits"] >= 3
        if message.id == "lab-digits-blurred":
            assert message["digits"] < 3
        assert text(message)


def test_the_price_of_nudging_is_a_look_a_knob_and_one_more():
    assert say_price(7)["looks"] == 8


def test_the_storys_knobs_have_the_names_of_every_chapter():
    assert tuple(titles(exam_pass(0).network).values()) == KNOBS


def test_numbers_of_ones_own_are_used_and_bad_ones_refused():
    pass_ = PRESETS["worked"]()
    values: list = [*numbers(pass_)]
    assert len(labels(pass_)) == len(values)
    assert with_numbers(pass_, [0.7, *values[1:]]).inputs[0, 0] == 0.7
    for bad in (None, float("nan"), "x", 11.0):
        with pytest.raises(EntryError, match="input 1"):
            with_numbers(pass_, [bad, *values[1:]])
    with pytest.raises(EntryError):
        with_numbers(pass_, values[1:])
