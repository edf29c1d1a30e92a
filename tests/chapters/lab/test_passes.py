"""One pass through a small network: its numbers are the network's, its stages are in order."""

import re
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.chapters.lab.layout import spots
from core.chapters.lab.passes import (
    HIDDEN_ACTIVATIONS,
    LEARNING_RATES,
    LIMIT,
    OUTPUT_ACTIVATIONS,
    PRESETS,
    EntryError,
    Param,
    Pass,
    exam_pass,
    labels,
    numbers,
    params,
    random_pass,
    titles,
    with_numbers,
)
from core.exam import KNOBS, slope_of, slopes_of, start
from core.exam import gradient as exam_gradient

SIZES = st.lists(st.integers(1, 6), min_size=2, max_size=7)


def worked() -> Pass:
    return PRESETS["worked"]()


def test_the_worked_example_shows_its_published_numbers():
    one = worked()
    np.testing.assert_allclose(one.outputs(1), [0.593269992, 0.596884378], atol=5e-10)
    np.testing.assert_allclose(one.outputs(2), [0.751365070, 0.772928465], atol=5e-10)
    assert one.gradient.loss == pytest.approx(0.298371109, abs=5e-10)
    assert Param(1, 0, 0).slope(one.gradient) == pytest.approx(0.082167041, abs=5e-10)
    assert Param(0, 0, 0).slope(one.gradient) == pytest.approx(0.000438568, abs=5e-10)
    assert Param(1, 0, 0).value(one.new_network) == pytest.approx(0.35891648, abs=5e-9)
    assert one.loss_after_weights_only == pytest.approx(0.291028, abs=5e-7)
    assert one.loss_after < one.loss_after_weights_only


def test_the_exams_students_add_up_to_the_storys_slopes():
    """The mean of the students' slopes is the slope that every other chapter shows, knob by knob."""
    each = [exam_pass(student) for student in range(20)]
    mean = [np.mean([knob.slope(one.gradient) for one in each]) for knob in params(start())]
    np.testing.assert_allclose(mean, slopes_of(start()), rtol=1e-12, atol=1e-15)
    assert len(KNOBS) == len(mean)


@pytest.mark.parametrize("name", PRESETS)
def test_every_preset_learns_at_its_own_step_size(name):
    one = PRESETS[name]()
    assert one.learning_rate in LEARNING_RATES
    assert one.loss_after < one.gradient.loss


def test_an_input_of_zero_gives_its_knobs_no_slope():
    one = PRESETS["xor"]()
    silent = [knob.slope(one.gradient) for knob in params(one.network) if knob.layer == 0 and knob.source == 1]
    heard = [knob.slope(one.gradient) for knob in params(one.network) if knob.layer == 0 and knob.source == 0]
    assert silent == [0.0, 0.0, 0.0]
    assert all(heard)


def test_blame_shrinks_on_its_way_back_through_the_deep_make():
    one = PRESETS["deep"]()
    sizes = [abs(one.deltas(layer)[0]) for layer in range(1, one.depth + 1)]
    assert sizes == sorted(sizes)
    assert sizes[0] < sizes[-1] / 50


@settings(deadline=None, derandomize=True, max_examples=40)
@given(
    sizes=SIZES,
    bend=st.sampled_from(HIDDEN_ACTIVATIONS),
    end=st.sampled_from(OUTPUT_ACTIVATIONS),
    seed=st.integers(0, 9999),
)
def test_blame_is_what_came_back_times_what_the_bend_lets_through(sizes, bend, end, seed):
    one = random_pass(sizes, hidden=bend, output=end, seed=seed)
    for layer in range(1, one.depth + 1):
        expected = one.output_slopes(layer) * one.activation_slopes(layer)
        np.testing.assert_allclose(one.deltas(layer), expected, rtol=1e-9, atol=1e-14)


def test_own_networks_are_the_same_for_the_same_seed_and_differ_for_another():
    first, again, other = (random_pass((2, 3, 1), hidden="tanh", output="sigmoid", seed=seed) for seed in (1, 1, 2))
    assert numbers(first) == numbers(again) != numbers(other)
    assert first.key == again.key != other.key


@settings(deadline=None, derandomize=True, max_examples=25)
@given(sizes=SIZES, seed=st.integers(0, 999))
def test_numbers_go_out_and_come_back_in(sizes, seed):
    one = random_pass(sizes, hidden="tanh", output="linear", seed=seed)
    back = with_numbers(one, numbers(one))
    assert len(labels(one)) == len(numbers(one)) == len(set(labels(one)))
    assert numbers(back) == numbers(one)
    assert back.key == one.key


def test_a_changed_number_lands_in_the_knob_of_that_name():
    one = worked()
    for place, name in enumerate(labels(one)):
        values = numbers(one)
        values[place] = -3.5
        changed = with_numbers(one, values)
        assert dict(zip(labels(changed), numbers(changed), strict=True))[name] == -3.5
        assert sum(a != b for a, b in zip(numbers(one), numbers(changed), strict=True)) == 1


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (None, "“input 1” has no number"),
        (float("nan"), "“input 1” has no number"),
        (float("inf"), "“input 1” has no number"),
        ("ten", "“input 1” has no number"),
        (10.5, "“input 1” is 10.5. Write a number from −10 to 10"),
        (-1e300, "Write a number from −10 to 10"),
    ],
)
def test_a_bad_entry_is_told_which_and_what_to_write(value, words):
    one = worked()
    with pytest.raises(EntryError, match=re.escape(words)):
        with_numbers(one, [value, *numbers(one)[1:]])


def test_a_table_of_another_size_is_refused():
    with pytest.raises(EntryError, match="16 numbers, and 3 came"):
        with_numbers(worked(), [1, 2, 3])


def test_the_largest_numbers_and_steps_stay_finite():
    one = random_pass([6] * 7, hidden="relu", output="linear", seed=0)
    largest = replace(with_numbers(one, [LIMIT] * len(numbers(one))), learning_rate=max(LEARNING_RATES))
    assert np.isfinite(largest.loss_after)


@settings(deadline=None, derandomize=True, max_examples=40)
@given(sizes=SIZES)
def test_neurons_stand_in_columns_at_least_one_apart(sizes):
    placed = spots(random_pass(sizes, hidden="tanh", output="tanh", seed=0).network).values()
    assert len(placed) == sum(sizes)
    for layer, size in enumerate(sizes):
        heights = [spot.y for spot in placed if spot.layer == layer]
        assert all(spot.x == layer for spot in placed if spot.layer == layer)
        assert (np.diff(heights) <= -1 + 1e-12).all()
        assert sum(heights) == pytest.approx(0, abs=1e-9)
        assert max(heights) <= (max(sizes) - 1) / 2 + 1e-12
        assert len(heights) == size


def test_the_storys_knobs_have_the_names_and_slopes_that_every_chapter_uses():
    named = titles(start())
    assert tuple(named.values()) == KNOBS
    for knob, name in named.items():
        assert knob.slope(exam_gradient(start())) == pytest.approx(slope_of(start(), name), rel=1e-12)
        assert all(titles(exam_pass(student).network)[knob] == name for student in (0, 19))


def test_other_networks_name_their_knobs_by_layer_and_neuron():
    alike = random_pass((1, 2, 1), hidden="sigmoid", output="sigmoid", seed=1)
    assert all(re.match(r"Layer [12]: ", name) for name in titles(alike.network).values())
    assert len(set(titles(alike.network).values())) == 7
