"""A nudge behind a hard step and behind a sigmoid: every message of the dial, recomputed."""

import math

import pytest

from core.chapters.sigmoid.hint import (
    ANSWERS,
    CLEAR_CHANGE,
    NUDGE,
    REACH,
    START,
    SUMS,
    VISIBLE_CHANGE,
    right_answer,
    say_hint,
)


@pytest.mark.parametrize("total", SUMS)
def test_what_a_nudge_does_is_said_as_it_is(total):
    message, nudged_total = say_hint(total), total + NUDGE
    assert message["total"] == total
    assert message["then"] == pytest.approx(nudged_total)
    assert message["step"] == ("leaps" if total < 0 <= round(nudged_total, 9) else "rests")
    change = 1 / (1 + math.exp(-nudged_total)) - 1 / (1 + math.exp(-total))
    assert message["change"] == pytest.approx(change)
    assert message["sigmoid"] == (
        "moves" if change >= CLEAR_CHANGE else "little" if change >= VISIBLE_CHANGE else "hardly"
    )
    assert message["change"] > 0  # the message says it moves, if only slightly


def test_no_message_hangs_on_the_edge_of_its_case():
    changes = [say_hint(total)["change"] for total in SUMS]
    for edge in (CLEAR_CHANGE, VISIBLE_CHANGE):
        assert min(abs(change - edge) for change in changes) > edge / 50


@pytest.mark.parametrize("total", [total for total in SUMS if say_hint(total)["step"] == "leaps"])
def test_where_the_step_leaps_a_smaller_nudge_moves_nothing(total):
    assert total < 0
    assert total + abs(total) / 2 < 0


def test_the_question_is_asked_where_a_nudge_does_nothing():
    assert ANSWERS[right_answer()] == "nothing"
    assert START in SUMS
    assert SUMS[-1] + NUDGE == pytest.approx(REACH)
