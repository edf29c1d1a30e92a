"""One matrix in a real browser: the sheets and the exam's curves move without the server, and the words move with them."""

import pytest

from core.chapters.one_matrix.exam import runs
from core.chapters.one_matrix.sheet import sheets
from core.chapters.one_matrix.words import exam_says, sheet_says

pytestmark = pytest.mark.browser


def bare(text: str) -> str:
    return text.replace("*", "")


def test_both_sheets_move_with_the_dial_and_the_words_say_how(visitor):
    visitor.open("/one-matrix")
    both = sheets(3, bend="relu", where=2, biases=True, seed=102)
    said, seen = sheet_says(both), set()
    visitor.sent.clear()
    for place in (0, 0.5, 1, 1.5, 2, 2.25, 2.5, 3, 3.5, 4):
        visitor.drag("one_matrix_place", place, "one_matrix_sheets")
        seen.add(visitor.pictures("one_matrix_sheets")[0])
        assert visitor.says("one_matrix_place") == bare(said[both.places.index(place)])
    assert len(seen) == 10
    assert not visitor.sent
    assert not visitor.faults


def test_the_exams_curves_move_with_the_dial_and_the_words_are_that_rounds(visitor):
    """At every round that was asked for the words are that round's, and the curves move."""
    visitor.open("/one-matrix?scene=exam&one_matrix_round=240")
    both = runs()
    visitor.sent.clear()
    for place in (240, 120, 60, 0):
        visitor.drag("one_matrix_round", place, "one_matrix_exam")
        assert visitor.says("one_matrix_round") == bare(exam_says(both)[place])
    visitor.drag("one_matrix_round", 100, "one_matrix_exam")
    assert not visitor.sent
    assert not visitor.faults
