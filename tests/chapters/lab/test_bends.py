"""What the scenes "One bend" and "No bends" say: each case and number recomputed."""

import numpy as np
import pytest

from core.activations import ACTIVATIONS
from core.chapters.lab import contest, contest_words, through_words
from core.chapters.lab.through import NUDGE, SUMS
from core.chapters.lab.through_pictures import activation_figures
from core.say.messages import text


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_what_is_left_of_a_nudge_is_what_the_bend_makes_of_it(name):
    bend = ACTIVATIONS[name]
    for z, says in zip(SUMS, through_words.says(bend), strict=True):
        share = (bend.f(z + NUDGE / 2) - bend.f(z - NUDGE / 2)) / NUDGE
        left = says["left"]
        assert says["out"] == bend.f(z)
        assert left["share"] == pytest.approx(abs(share))
        assert (left["way"] == "back") == (share < 0)
        assert (left["case"] == "nothing") == (share == 0)
        assert (says["where"] == "jump") == (z in bend.jumps)
        assert text(says)
    assert text(through_words.bounds_say(bend))
    assert all(figure.alt for figure in activation_figures(bend))


def test_a_fifth_of_a_nudge_comes_out_of_the_sigmoid_at_1():
    says = through_words.says(ACTIVATIONS["sigmoid"])[int(np.argmin(abs(SUMS - 1)))]
    assert says["left"]["share"] == pytest.approx(0.2, abs=0.01)


@pytest.mark.parametrize("name", ["sigmoid", "tanh"])
def test_a_bounded_bend_is_told_with_its_bounds_and_goes_flat_on_both_sides(name):
    says, bend = through_words.bounds_say(ACTIVATIONS[name]), ACTIVATIONS[name]
    assert says["where"] == "both"
    assert (says["room"]["bottom"], says["room"]["top"]) == bend.bounded
    far = np.array([-50.0, 50.0])
    np.testing.assert_allclose(bend.f(far), bend.bounded, atol=1e-9)


@pytest.mark.parametrize("points", ["xor", "circle"])
def test_no_stack_without_bends_gets_below_the_best_table(points):
    result = contest.contest(points, layers=3, activation="tanh", seed=102)
    says = contest_words.says(result, 3)
    assert says["unbent"] >= says["least"] - 1e-9
    assert contest_words.gain(result) == 0
    assert (says["helps"] == "yes") == (says["bent"] < 0.5 * says["least"])
    best = np.linalg.lstsq(
        np.column_stack([result.data.inputs, np.ones(len(result.data))]), result.data.targets, rcond=None
    )
    assert says["least"] == pytest.approx(best[1][0] / (2 * len(result.data)))


def test_the_best_table_answers_one_half_to_every_row_of_xor():
    says = contest_words.four_rows_say(contest.contest("xor", layers=2, activation="tanh", seed=0))
    assert [says[name] for name in ("first", "second", "third", "last")] == pytest.approx([0.5] * 4)
