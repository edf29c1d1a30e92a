"""A pass through a small network: its numbers equal the network's, its stages are in order."""

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


def worked_example() -> Pass:
    return PRESETS["worked"]()


def test_the_worked_example_shows_its_published_numbers():
    pass_ = worked_example()
    np.testing.assert_allclose(pass_.outputs(1), [0.593269992, 0.596884378], atol=5e-10)
    np.testing.assert_allclose(pass_.outputs(2), [0.751365070, 0.772928465], atol=5e-10)
    assert pass_.gradient.loss == pytest.approx(0.298371109, abs=5e-10)
    assert Param(1, 0, 0).slope(pass_.gradient) == pytest.approx(0.082167041, abs=5e-10)
    assert Param(0, 0, 0).slope(pass_.gradient) == pytest.approx(0.000438568, abs=5e-10)
    assert Param(1, 0, 0).value(pass_.new_network) == pytest.approx(0.35891648, abs=5e-9)
    assert pass_.loss_after_weights_only == pytest.approx(0.291028, abs=5e-7)
    assert pass_.loss_after < pass_.loss_after_weights_only


def test_the_exams_students_add_up_to_the_storys_slopes():
    """For each parameter the mean of the students' slopes is the slope in every other chapter."""
    student_passes = [exam_pass(student) for student in range(20)]
    mean = [np.mean([param.slope(pass_.gradient) for pass_ in student_passes]) for param in params(start())]
    np.testing.assert_allclose(mean, slopes_of(start()), rtol=1e-12, atol=1e-15)
    assert len(KNOBS) == len(mean)


@pytest.mark.parametrize("name", PRESETS)
def test_every_preset_learns_at_its_own_step_size(name):
    pass_ = PRESETS[name]()
    assert pass_.learning_rate in LEARNING_RATES
    assert pass_.loss_after < pass_.gradient.loss


def test_an_input_of_zero_gives_its_knobs_no_slope():
    pass_ = PRESETS["xor"]()
    unused = [param.slope(pass_.gradient) for param in params(pass_.network) if param.layer == 0 and param.source == 1]
    used = [param.slope(pass_.gradient) for param in params(pass_.network) if param.layer == 0 and param.source == 0]
    assert unused == [0.0, 0.0, 0.0]
    assert all(used)


def test_blame_shrinks_on_its_way_back_through_the_deep_preset():
    pass_ = PRESETS["deep"]()
    sizes = [abs(pass_.deltas(layer)[0]) for layer in range(1, pass_.depth + 1)]
    assert sizes == sorted(sizes)
    assert sizes[0] < sizes[-1] / 50


@settings(deadline=None, derandomize=True, max_examples=40)
@given(
    sizes=SIZES,
    activation=st.sampled_from(HIDDEN_ACTIVATIONS),
    end=st.sampled_from(OUTPUT_ACTIVATIONS),
    seed=st.integers(0, 9999),
)
def test_blame_is_what_came_back_times_what_the_bend_lets_through(sizes, activation, end, seed):
    pass_ = random_pass(sizes, hidden=activation, output=end, seed=seed)
    for layer in range(1, pass_.depth + 1):
        expected = pass_.output_slopes(layer) * pass_.activation_slopes(layer)
        np.testing.assert_allclose(pass_.deltas(layer), expected, rtol=1e-9, atol=1e-14)


def test_own_networks_are_the_same_for_the_same_seed_and_differ_for_another():
    first, again, different = (random_pass((2, 3, 1), hidden="tanh", output="sigmoid", seed=seed) for seed in (1, 1, 2))
    assert numbers(first) == numbers(again) != numbers(different)
    assert first.key == again.key != different.key


@settings(deadline=None, derandomize=True, max_examples=25)
@given(sizes=SIZES, seed=st.integers(0, 999))
def test_numbers_go_out_and_come_back_in(sizes, seed):
    pass_ = random_pass(sizes, hidden="tanh", output="linear", seed=seed)
    back = with_numbers(pass_, numbers(pass_))
    assert len(labels(pass_)) == len(numbers(pass_)) == len(set(labels(pass_)))
    assert numbers(back) == numbers(pass_)
    assert back.key == pass_.key


def test_a_changed_number_lands_in_the_knob_of_that_name():
    pass_ = worked_example()
    for place, name in enumerate(labels(pass_)):
        values = numbers(pass_)
        values[place] = -3.5
        changed = with_numbers(pass_, values)
        assert dict(zip(labels(changed), numbers(changed), strict=True))[name] == -3.5
        assert sum(a != b for a, b in zip(numbers(pass_), numbers(changed), strict=True)) == 1


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
    pass_ = worked_example()
    with pytest.raises(EntryError, match=re.escape(words)):
        with_numbers(pass_, [value, *numbers(pass_)[1:]])


def test_a_table_of_another_size_is_refused():
    with pytest.raises(EntryError, match="16 numbers, and 3 came"):
        with_numbers(worked_example(), [1, 2, 3])


def test_the_largest_numbers_and_steps_stay_finite():
    pass_ = random_pass([6] * 7, hidden="relu", output="linear", seed=0)
    largest = replace(with_numbers(pass_, [LIMIT] * len(numbers(pass_))), learning_rate=max(LEARNING_RATES))
    assert np.isfinite(largest.loss_after)


@settings(deadline=None, derandomize=True, max_examples=40)
@given(sizes=SIZES)
def test_neurons_stand_in_columns_at_least_one_apart(sizes):
    positions = spots(random_pass(sizes, hidden="tanh", output="tanh", seed=0).network).values()
    assert len(positions) == sum(sizes)
    for layer, size in enumerate(sizes):
        heights = [spot.y for spot in positions if spot.layer == layer]
        assert all(spot.x == layer for spot in positions if spot.layer == layer)
        assert (np.diff(heights) <= -1 + 1e-12).all()
        assert sum(heights) == pytest.approx(0, abs=1e-9)
        assert max(heights) <= (max(sizes) - 1) / 2 + 1e-12
        assert len(heights) == size


def test_the_storys_knobs_have_the_names_and_slopes_that_every_chapter_uses():
    names_by_param = titles(start())
    assert tuple(names_by_param.values()) == KNOBS
    for param, name in names_by_param.items():
        assert param.slope(exam_gradient(start())) == pytest.approx(slope_of(start(), name), rel=1e-12)
        assert all(titles(exam_pass(student).network)[param] == name for student in (0, 19))


def test_other_networks_name_their_knobs_by_layer_and_neuron():
    alike = random_pass((1, 2, 1), hidden="sigmoid", output="sigmoid", seed=1)
    assert all(re.match(r"Layer [12]: ", name) for name in titles(alike.network).values())
    assert len(set(titles(alike.network).values())) == 7
