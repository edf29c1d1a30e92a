"""Messages of the scenes "One bend" and "No bends": each case and number recomputed."""

import numpy as np
import pytest

from core.activations import ACTIVATIONS
from core.chapters.lab import contest, contest_words, through_words
from core.chapters.lab.through import NUDGE, SUMS
from core.chapters.lab.through_pictures import activation_figures
from core.say.messages import text


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_what_is_left_of_a_nudge_is_what_the_bend_makes_of_it(name):
    activation = ACTIVATIONS[name]
    for z, message in zip(SUMS, through_words.says(activation), strict=True):
        share = (activation.f(z + NUDGE / 2) - activation.f(z - NUDGE / 2)) / NUDGE
        left = message["left"]
        assert message["out"] == activation.f(z)
        assert left["share"] == pytest.approx(abs(share))
        assert (left["way"] == "back") == (share < 0)
        assert (left["case"] == "nothing") == (share == 0)
        assert (message["where"] == "jump") == (z in activation.jumps)
        assert text(message)
    assert text(through_words.say_bounds(activation))
    assert all(figure.alt for figure in activation_figures(activation))


def test_a_fifth_of_a_nudge_comes_out_of_the_sigmoid_at_1():
    message = through_words.says(ACTIVATIONS["sigmoid"])[int(np.argmin(abs(SUMS - 1)))]
    assert message["left"]["share"] == pytest.approx(0.2, abs=0.01)


@pytest.mark.parametrize("name", ["sigmoid", "tanh"])
def test_a_bounded_bend_is_told_with_its_bounds_and_goes_flat_on_both_sides(name):
    message, activation = through_words.say_bounds(ACTIVATIONS[name]), ACTIVATIONS[name]
    assert message["where"] == "both"
    assert (message["room"]["bottom"], message["room"]["top"]) == activation.bounded
    far_inputs = np.array([-50.0, 50.0])
    np.testing.assert_allclose(activation.f(far_inputs), activation.bounded, atol=1e-9)


@pytest.mark.parametrize("points", ["xor", "circle"])
def test_no_stack_without_bends_gets_below_the_best_table(points):
    result = contest.contest(points, layers=3, activation="tanh", seed=102)
    message = contest_words.says(result, 3)
    assert message["unbent"] >= message["least"] - 1e-9
    assert contest_words.gain(result) == 0
    assert (message["helps"] == "yes") == (message["bent"] < 0.5 * message["least"])
    best = np.linalg.lstsq(
        np.column_stack([result.data.inputs, np.ones(len(result.data))]), result.data.targets, rcond=None
    )
    assert message["least"] == pytest.approx(best[1][0] / (2 * len(result.data)))


def test_the_best_table_answers_one_half_to_every_row_of_xor():
    message = contest_words.say_four_rows(contest.contest("xor", layers=2, activation="tanh", seed=0))
    assert [message[name] for name in ("first", "second", "third", "last")] == pytest.approx([0.5] * 4)
