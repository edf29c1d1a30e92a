"""The chapter "One matrix" in a real browser: sheets and tables change without the server, with the numbers of `core`."""

import numpy as np
import pytest

from core.chapters.one_matrix import sheet, table
from core.say.messages import text

pytestmark = pytest.mark.browser


def without_marks(message) -> str:
    return text(message).replace("*", "")


def test_both_sheets_move_with_the_dial_and_the_words_say_how(visitor):
    visitor.open("/one-matrix?one_matrix_place=4")
    sheets = sheet.sheets(3, activation="tanh", activation_layer=2, biases=True, seed=102)
    messages, pictures = sheet.say_sheet(sheets), set()
    visitor.sent_frames.clear()
    for place in (3.5, 2.5, 2.25, 2, 1, 0):
        visitor.drag("one_matrix_place", place, "one_matrix_sheets")
        pictures.add(visitor.pictures("one_matrix_sheets")[0])
        assert visitor.sentence("one_matrix_place") == without_marks(messages[sheets.places.index(place)])
    assert len(pictures) == 6
    assert not visitor.sent_frames
    assert not visitor.faults


def test_numbers_of_ones_own_come_out_the_same_both_ways(visitor):
    page = visitor.open("/one-matrix?scene=table&one_matrix_bias=true")
    tables = table.tables(102, biases=True)
    messages = table.say_table(tables)
    visitor.sent_frames.clear()
    for key, value in (("first", -5), ("second", 4), ("first", 0), ("second", -3)):
        visitor.drag(f"one_matrix_{key}", value)
        inputs = [float(visitor.dial(f"one_matrix_{name}").input_value()) for name in ("first", "second")]
        state = page.evaluate("({ ...document.querySelector('.why-tables').dataset })")
        stack_output, collapsed_output = ([float(text) for text in state[name].split()] for name in ("three", "one"))
        assert stack_output == collapsed_output == tables.stack.predict(np.array([inputs]))[0].tolist()
        row, column = (list(table.INPUTS).index(value) for value in inputs)
        assert visitor.sentence("one_matrix_table") == without_marks(messages[row][column])
    assert not visitor.sent_frames
    assert not visitor.faults


def test_zero_is_sent_in_with_the_shifts_as_they_are(visitor):
    for biases, path in ((True, "&one_matrix_bias=true"), (False, "")):
        page = visitor.open(f"/one-matrix?scene=table{path}")
        page.get_by_role("button", name=text("one-matrix-table-try-zero")).click()
        page.wait_for_url("**one_matrix_first=0*")
        visitor.settle()
        state = page.evaluate("({ ...document.querySelector('.why-tables').dataset })")
        outputs = table.tables(102, biases=biases).stack.predict(np.zeros((1, 2)))[0].tolist()
        assert [float(number) for number in state["three"].split()] == outputs
        assert any(outputs) == biases
    assert not visitor.faults
