"""Columns chosen by name: which are used, in which order, and the errors for impossible choices."""

import numpy as np
import pytest

from core.table import DataError, Question, read
from tests.core.test_table import reason

WIDE = """id,age,height,weight,city,passed
1,30,1.7,60,Bonn,no
2,41,1.6,72,Rome,yes
3,22,1.9,81,Oslo,no
4,35,1.8,,Graz,yes
5,52,1.5,55,Bern,yes
"""
NUMBERS = "a,b,c\n1,2,3\n2,5,5\n3,1,7\n4,8,9\n"


def rows_of(*columns: int, left_out: set[int] = frozenset()) -> list[list[float]]:
    """Return the chosen columns of the table above, split in plain Python."""
    rows = [line.split(",") for line in WIDE.splitlines()[1:]]
    return [[float(row[c]) for c in columns] for number, row in enumerate(rows) if number not in left_out]


@pytest.mark.parametrize(
    ("inputs", "places"),
    [("age", [1]), (["age"], [1]), (["height", "age"], [2, 1]), (("age", "height"), [1, 2])],
)
@pytest.mark.parametrize("as_source", [str, str.encode], ids=["text", "bytes"])
def test_the_columns_that_are_named_are_the_inputs_in_that_order(inputs, places, as_source):
    reading = read(as_source(WIDE), inputs=inputs, answer="passed")
    assert reading.data.inputs.tolist() == rows_of(*places)
    assert reading.data.targets.tolist() == [[0.0], [1.0], [0.0], [1.0], [1.0]]
    assert reading.data.names == tuple(WIDE.splitlines()[0].split(",")[place] for place in places)
    assert reading.data.network_inputs.std(axis=0) == pytest.approx(1)
    assert len(reading.data.split(0.4, rng=np.random.default_rng(0))[1]) == 2


def test_a_row_is_only_left_out_for_a_cell_of_the_columns_in_use():
    assert read(WIDE, inputs="age", answer="passed").rows_left_out == 0
    reading = read(WIDE, inputs=["weight", "age"], answer="passed")
    assert reading.rows_left_out == 1
    assert reading.data.inputs.tolist() == rows_of(3, 1, left_out={3})


def test_a_number_can_be_the_answer():
    reading = read(WIDE, inputs=["age"], answer="height")
    assert reading.data.task == "regress"
    assert reading.data.targets.tolist() == rows_of(2)


def test_two_columns_are_enough_when_the_input_is_named():
    reading = read("hours,passed\n1,no\n2,no\n3,yes\n4,yes\n", inputs="hours")
    assert reading.data.inputs.shape == (4, 1)
    assert reading.data.target_name == "passed"


def test_the_answer_is_the_column_that_holds_words_or_is_called_so_or_is_asked_for():
    words = "a,b,kind\n1,2,x\n2,5,y\n3,1,x\n4,8,y\n"
    assert read(words, inputs="a").data.target_name == "kind"
    assert read(NUMBERS + "5,6,7\n", inputs=["c", "b"]).data.target_name == "a"
    assert read(NUMBERS.replace("c\n", "result\n"), inputs="a").data.target_name == "result"
    with pytest.raises(Question) as caught:
        read(NUMBERS, inputs="a")
    assert caught.value.about == "answer"
    assert [name for name, _ in caught.value.choices] == ["b", "c"]
    for name, _ in caught.value.choices:
        assert read(NUMBERS, inputs="a", **{caught.value.about: name}).data.target_name == name


@pytest.mark.parametrize(
    ("choice", "expected_reason"),
    [
        ({"inputs": "size"}, "no-column"),
        ({"inputs": []}, "choose-inputs"),
        ({"inputs": ["age", "height", "weight"]}, "choose-inputs"),
        ({"inputs": ["age", "age"]}, "chosen-twice"),
        ({"inputs": ["age"], "answer": "age"}, "input-and-answer"),
        ({"inputs": ["city"], "answer": "passed"}, "words-must-answer"),
        ({"answer": "id"}, "no-answer-counter"),
    ],
)
def test_a_choice_that_cannot_be_is_refused_kindly_and_the_columns_are_still_known(choice, expected_reason):
    with pytest.raises(DataError) as caught:
        read(WIDE, **choice)
    assert reason(caught.value) == expected_reason
    assert [column.name for column in caught.value.all_columns] == WIDE.splitlines()[0].split(",")


def test_what_was_done_is_noted_in_sentences():
    reading = read(WIDE.replace("yes", "Yes", 1), inputs=["weight"], answer="passed")
    remarks = {remark.id.removeprefix("table-"): remark for remark in reading.remarks}
    assert remarks["use"]["answer"] == "passed"
    assert remarks["rows-left-out"]["rows"] == 1
    assert remarks["left-out"]["name"] == "id"
    assert remarks["unused"]["count"] == 3
    assert (remarks["joined"]["other"], remarks["joined"]["usual"]) == ("yes", "Yes")
    units = read("a,b,c\n1 cm,2,x\n2 cm,5,y\n3 cm,1,x\n4 cm,8,y\n", inputs="a", answer="c")
    assert [remark["unit"] for remark in units.remarks if remark.id == "table-unit"] == ["cm"]
    assert all(note.endswith(".") for note in reading.notes + units.notes)


def test_a_strict_table_may_have_one_input():
    assert read("a,b\n1,2\n2,3\n3,5\n4,5\n", inputs="a", strict=True).data.target_name == "b"
