"""What if nothing bends, in a real browser: sheets and tables move without the server, and their numbers are core's."""

import numpy as np
import pytest

from core.chapters.one_matrix import sheet, table
from core.say.messages import text

pytestmark = pytest.mark.browser


def plain(message) -> str:
    return text(message).replace("*", "")


def test_both_sheets_move_with_the_dial_and_the_words_say_how(visitor):
    visitor.open("/one-matrix?one_matrix_place=4")
    both = sheet.sheets(3, activation="tanh", activation_layer=2, biases=True, seed=102)
    says, seen = sheet.sheet_says(both), set()
    visitor.sent.clear()
    for place in (3.5, 2.5, 2.25, 2, 1, 0):
        visitor.drag("one_matrix_place", place, "one_matrix_sheets")
        seen.add(visitor.pictures("one_matrix_sheets")[0])
        assert visitor.says("one_matrix_place") == plain(says[both.places.index(place)])
    assert len(seen) == 6
    assert not visitor.sent
    assert not visitor.faults


def test_numbers_of_ones_own_come_out_the_same_both_ways(visitor):
    page = visitor.open("/one-matrix?scene=table&one_matrix_bias=true")
    tables = table.tables(102, biases=True)
    says = table.table_says(tables)
    visitor.sent.clear()
    for key, value in (("first", -5), ("second", 4), ("first", 0), ("second", -3)):
        visitor.drag(f"one_matrix_{key}", value)
        sent = [float(visitor.dial(f"one_matrix_{each}").input_value()) for each in ("first", "second")]
        state = page.evaluate("({ ...document.querySelector('.why-tables').dataset })")
        three, one = ([float(each) for each in state[name].split()] for name in ("three", "one"))
        assert three == one == tables.stack.predict(np.array([sent]))[0].tolist()
        row, column = (list(table.INPUTS).index(each) for each in sent)
        assert visitor.says("one_matrix_table") == plain(says[row][column])
    assert not visitor.sent
    assert not visitor.faults
