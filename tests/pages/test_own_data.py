"""A visitor's own data: answers belong to one table, and a reload restores all columns."""

import pytest

from core.chapters.train.own_words import read_as
from core.say.messages import text
from core.table import read
from pages.train import own_memory

NAMELESS = "1,2,x\n2,3,y\n3,4,x\n4,5,y\n5,6,y\n"
FIVE_COLUMNS = "name,a,b,c,kind\n" + "\n".join(f"n{n},{n},{n * n % 7},{n * 3 % 5},{'xy'[n % 2]}" for n in range(12))


def says_read_as(app, rows: str, **choices: str) -> bool:
    """Return whether the page reports these rows as read with these choices."""
    return any(element.value == text(read_as(read(rows, **choices))) for element in app.markdown)


def paste(app, rows: str) -> None:
    app.text_area(key="train_own_text").set_value(rows).run()


def test_an_answer_about_one_table_is_not_taken_for_the_next(visit):
    app = visit("train/page.py", scene="own")
    paste(app, NAMELESS)
    next(element for element in app.get("button_group") if element.key == "train_own_question").set_value("none").run()
    assert says_read_as(app, NAMELESS, header="none")
    paste(app, FIVE_COLUMNS)
    assert says_read_as(app, FIVE_COLUMNS)
    paste(app, NAMELESS)
    assert len(app.warning) == 1


def test_a_mended_cell_leaves_the_answers_as_they_are(visit):
    app = visit("train/page.py", scene="own")
    paste(app, FIVE_COLUMNS)
    app.selectbox(key="train_own_answer").set_value("a").run()
    paste(app, FIVE_COLUMNS.replace("n3,3", "n3,4"))
    assert says_read_as(app, FIVE_COLUMNS.replace("n3,3", "n3,4"), answer="a")


@pytest.mark.parametrize("choices", [{}, {"answer": "a"}])
def test_after_a_reload_all_columns_are_there_and_other_rows_are_read_for_themselves(visit, monkeypatch, choices):
    monkeypatch.setattr(own_memory, "recall", iter([(FIVE_COLUMNS, dict(choices)), *[None] * 20]).__next__)
    app = visit("train/page.py", scene="own")
    assert app.text_area(key="train_own_text").value == FIVE_COLUMNS
    assert says_read_as(app, FIVE_COLUMNS, **choices)
    assert not any(element.value == text("train-own-part") for element in app.caption)
    paste(app, NAMELESS)
    assert len(app.warning) == 1


def test_after_a_reload_it_is_said_where_only_the_columns_in_use_are_left(visit, monkeypatch):
    rows = "a,kind\n" + "\n".join(f"{n},{'xy'[n % 2]}" for n in range(12))
    monkeypatch.setattr(own_memory, "recall", iter([(rows, {"part": "yes", "header": "names"}), *[None] * 20]).__next__)
    app = visit("train/page.py", scene="own")
    assert any(element.value == text("train-own-part") for element in app.caption)
    paste(app, NAMELESS)
    assert len(app.warning) == 1
    assert not any(element.value == text("train-own-part") for element in app.caption)
