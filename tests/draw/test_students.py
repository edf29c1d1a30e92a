"""The students' marks: all twenty over 0 to 10 hours, a disc for a pass, a ring for a fail."""

import re

import numpy as np
import pytest

from core import exam
from core.draw import theme
from core.draw.students import TABLE, outcome, outcomes, student_table, students


@pytest.fixture(scope="module")
def spec() -> dict:
    return students().to_dict()


def test_every_student_is_in_the_table_with_the_right_answer():
    table = student_table()
    assert table["hours"].tolist() == exam.DATA.hours.tolist()
    assert table["passed"].tolist() == exam.DATA.targets[:, 0].tolist()
    assert set(table["passed"]) == {0, 1}


def test_no_student_stands_at_the_edge_or_outside(spec):
    table = student_table()
    for channel, field in (("x", "hours"), ("y", "passed")):
        low, high = spec["encoding"][channel]["scale"]["domain"]
        assert low < table[field].min() < table[field].max() < high
        assert spec["encoding"][channel]["field"] == field
    assert spec["encoding"]["x"]["scale"]["domain"] == [0, 10]
    assert spec["data"]["name"] == TABLE


def test_only_the_fill_tells_a_pass_from_a_fail_and_no_hue_is_used(spec):
    mark, fill = spec["mark"], spec["encoding"]["fillOpacity"]
    assert mark["stroke"] == mark["fill"] == theme.WORDS
    assert "color" not in spec["encoding"]
    assert (fill["condition"]["test"], fill["condition"]["value"], fill["value"]) == ("datum.passed > 0.5", 1, 0)


def test_the_labels_are_whole_words_at_the_students_heights(spec):
    axis = spec["encoding"]["y"]["axis"]
    assert sorted(axis["values"]) == sorted(set(student_table()["passed"]))
    words = dict(re.findall(r"datum\.value == (\d) \? '(\w+)'", axis["labelExpr"]))
    assert {int(value): word for value, word in words.items()} == outcomes()
    assert axis["labelLimit"] == 0  # Vega's value for no limit
    assert axis["labelOverlap"] is False


@pytest.mark.parametrize("target", [0.0, 1.0, np.float64(1)])
def test_an_outcome_is_named_as_on_the_axis(target):
    assert outcome(target) == ("pass" if target else "fail")
