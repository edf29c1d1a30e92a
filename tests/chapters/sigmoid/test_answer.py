"""The sigmoid turns any sum into a probability: every message of the dial, recomputed."""

import math

import pytest

from core.chapters.sigmoid.answer import ALMOST, HIGH, LOW, STUDENTS, SUMS, n_passing, say_answer, sum_text


def test_the_line_holds_the_sums_that_the_question_names():
    assert -40 in SUMS
    assert 17 in SUMS
    assert (SUMS[0], SUMS[-1]) == (LOW, HIGH)


@pytest.mark.parametrize("total", SUMS)
def test_a_sum_is_a_chance_only_between_0_and_1_and_the_sigmoid_makes_one_of_any(total):
    message, share = say_answer(total), 1 / (1 + math.exp(-total))
    assert message["raw"] == ("inside" if 0 <= total <= 1 else "below" if total < 0 else "above")
    assert message["chance"] == pytest.approx(share, abs=1e-15)
    assert 0 < message["chance"] < 1
    assert message["passes"] == n_passing(total) == round(STUDENTS * share)
    cases = {"half": share == 0.5, "none": share < ALMOST, "all": share > 1 - ALMOST, "some": True}
    assert message["becomes"] == next(case for case, holds in cases.items() if holds)
    assert sum_text(total)["total"] == total


def test_almost_none_and_almost_all_are_said_only_where_the_hundred_are():
    for total in SUMS:
        assert (say_answer(total)["becomes"] == "none") == (n_passing(total) == 0)
        assert (say_answer(total)["becomes"] == "all") == (n_passing(total) == STUDENTS)
