"""A visitor's own data: pasted, uploaded and edited rows, questions about them, and a reload."""

import io
from dataclasses import replace

import pytest

from core.chapters.train import words
from core.chapters.train.maps import ask
from core.chapters.train.own_words import read_as
from core.chapters.train.run import OWN, learn, summary
from core.say.messages import text
from core.say.verbatim import verbatim
from core.table import read
from pages.train import own_memory
from pages.train.own_rows import EXAMPLE
from tests.pages.test_train import PAGE, START, sent_html, shows_run
from tests.seen import texts_of

NAMELESS = "1,2,x\n2,3,y\n3,4,x\n4,5,y\n5,6,y\n"
FIVE_COLUMNS = "name,a,b,c,kind\n" + "\n".join(f"n{n},{n},{n * n % 7},{n * 3 % 5},{'xy'[n % 2]}" for n in range(12))
ROWS = "x,y,z\n" + "\n".join(f"{i},{i * i % 7},{'up' if i % 2 else 'down'}" for i in range(12))
WAITING_TEXTS = {text("train-own-until", source=source) for source in ("last", "example")}


def own_run(rows: str = EXAMPLE, **changes):
    return learn(replace(START, data=OWN, **changes), read(rows).data)


def says_read_as(app, rows: str, **choices: str) -> bool:
    """Return whether the page reports these rows as read with these choices."""
    return any(element.value == text(read_as(read(rows, **choices))) for element in app.markdown)


def paste(app, rows: str) -> None:
    app.text_area(key="train_own_text").set_value(rows).run()


def test_an_answer_about_one_table_is_not_taken_for_the_next(visit):
    app = visit(PAGE, scene="own")
    paste(app, NAMELESS)
    next(element for element in app.get("button_group") if element.key == "train_own_question").set_value("none").run()
    assert says_read_as(app, NAMELESS, header="none")
    paste(app, FIVE_COLUMNS)
    assert says_read_as(app, FIVE_COLUMNS)
    paste(app, NAMELESS)
    assert len(app.warning) == 1


def test_a_mended_cell_leaves_the_answers_as_they_are(visit):
    app = visit(PAGE, scene="own")
    paste(app, FIVE_COLUMNS)
    app.selectbox(key="train_own_answer").set_value("a").run()
    paste(app, FIVE_COLUMNS.replace("n3,3", "n3,4"))
    assert says_read_as(app, FIVE_COLUMNS.replace("n3,3", "n3,4"), answer="a")


@pytest.mark.parametrize("choices", [{}, {"answer": "a"}])
def test_after_a_reload_all_columns_are_there_and_other_rows_are_read_for_themselves(visit, monkeypatch, choices):
    monkeypatch.setattr(own_memory, "recall", iter([(FIVE_COLUMNS, dict(choices)), *[None] * 20]).__next__)
    app = visit(PAGE, scene="own")
    assert app.text_area(key="train_own_text").value == FIVE_COLUMNS
    assert says_read_as(app, FIVE_COLUMNS, **choices)
    assert not any(element.value == text("train-own-part") for element in app.caption)
    paste(app, NAMELESS)
    assert len(app.warning) == 1


def test_after_a_reload_it_is_said_where_only_the_columns_in_use_are_left(visit, monkeypatch):
    rows = "a,kind\n" + "\n".join(f"{n},{'xy'[n % 2]}" for n in range(12))
    monkeypatch.setattr(own_memory, "recall", iter([(rows, {"part": "yes", "header": "names"}), *[None] * 20]).__next__)
    app = visit(PAGE, scene="own")
    assert any(element.value == text("train-own-part") for element in app.caption)
    paste(app, NAMELESS)
    assert len(app.warning) == 1
    assert not any(element.value == text("train-own-part") for element in app.caption)


def test_own_data_start_with_an_example_and_say_what_was_read(visit):
    app = visit(PAGE, scene="own")
    assert shows_run(app, replace(START, data=OWN), read(EXAMPLE).data)
    assert any(element.value == text(read_as(read(EXAMPLE))) for element in app.markdown)
    assert summary(own_run()).right == 1.0


def test_a_link_to_the_scene_that_was_theirs_leads_to_where_they_are_now(visit):
    app = visit(PAGE, scene="own", train_data="circle")
    assert app.selectbox(key="train_data").value == OWN
    assert app.text_area(key="train_own_text").value == EXAMPLE
    assert "scene" not in app.query_params


def test_pasted_rows_are_learnt_from_in_every_scene(visit):
    app = visit(PAGE, scene="own")
    app.text_area(key="train_own_text").set_value(ROWS).run()
    assert not app.error
    assert shows_run(app, replace(START, data=OWN), read(ROWS).data)
    app.query_params["scene"] = "ask"
    app.run().run()
    run = own_run(ROWS)
    point = (app.number_input(key=f"train_{name}").value for name in "xy")
    assert texts_of(app, "train_answer") == sent_html(words.say_answers(run, ask(run, *point)))


def test_another_column_can_be_the_answer(visit):
    rows = "a,b,c\n" + "\n".join(f"{i},{i * i % 7},{(i * 3) % 11}" for i in range(12))
    app = visit(PAGE, scene="own")
    app.text_area(key="train_own_text").set_value(rows).run()
    app.selectbox(key="train_own_answer").set_value("a").run()
    assert any(element.value == text(read_as(read(rows, answer="a"))) for element in app.markdown)
    assert shows_run(app, replace(START, data=OWN), read(rows, answer="a").data)
    app.button(key="train_own_afresh").click().run()
    assert shows_run(app, replace(START, data=OWN), read(rows).data)


def test_a_choice_that_cannot_be_leaves_the_list_and_the_way_back(visit):
    rows = "name,age,kind\n" + "\n".join(f"n{i},{i},{'ab'[i % 2]}" for i in range(12))
    app = visit(PAGE, scene="own")
    app.text_area(key="train_own_text").set_value(rows).run()
    assert not app.error
    app.selectbox(key="train_own_answer").set_value("name").run()
    assert len(app.error) == 1
    assert app.selectbox(key="train_own_answer").options == ["name", "age", "kind"]
    app.selectbox(key="train_own_answer").set_value("kind").run()
    assert not app.error
    app.selectbox(key="train_own_answer").set_value("name").run()
    app.button(key="train_own_afresh").click().run()
    assert not app.error
    assert not app.exception


def test_the_numbers_that_go_in_can_be_chosen(visit):
    rows = "a,b,c,kind\n" + "\n".join(f"{i},{i * i % 7},{i * 3 % 5},{'xy'[i % 2]}" for i in range(12))
    app = visit(PAGE, scene="own")
    app.text_area(key="train_own_text").set_value(rows).run()
    app.multiselect(key="train_own_inputs").set_value(["c"]).run()
    assert not app.exception
    assert any(element.value == text(read_as(read(rows, inputs=["c"], answer="kind"))) for element in app.markdown)


@pytest.mark.parametrize(
    ("rows", "choice", "says"),
    [
        ("a;b;c\n1.200;2.000;x\n2.100;3.500;y\n3.700;1.250;y\n4.000;4.125;x\n", ",", "a 1,200 to 4,000"),
        ("a,b,c\n" + "\n".join(f"{i},{i * i % 7},{i % 3}" for i in range(12)), "is:2", "answer: c, not 2 or 2"),
    ],
)
def test_what_cannot_be_known_is_asked(visit, rows, choice, says):
    app = visit(PAGE, scene="own")
    app.text_area(key="train_own_text").set_value(rows).run()
    assert len(app.warning) == 1
    question = next(element for element in app.get("button_group") if element.key == "train_own_question")
    index = [option.content for option in question.proto.options]
    assert len(index) > 1
    labels = {",": "1200 (thousands)", "is:2": "2, or not"}
    assert verbatim(labels[choice]) in index
    question.set_value(choice).run()
    assert not app.warning
    assert any(says in element.value for element in app.markdown)


@pytest.mark.parametrize("rows", ["", "a,b,c", "a\n1\n2", "a,b,c\n1,x,1\n2,2,0\n3,1,1\n4,4,0", "\x00\x01", "<html>"])
def test_a_fault_gets_a_sentence_and_keeps_what_was_typed(visit, rows):
    app = visit(PAGE, scene="own")
    app.text_area(key="train_own_text").set_value(rows).run()
    assert not app.exception
    assert len(app.error) == 1
    assert app.text_area(key="train_own_text").value == rows
    assert any(element.value in WAITING_TEXTS for element in app.caption)
    assert shows_run(app, replace(START, data=OWN), read(EXAMPLE).data)


def test_a_file_can_be_uploaded_and_a_bad_one_is_explained(visit):
    app = visit(PAGE, scene="own", train_own_way="upload")
    assert any(element.value in WAITING_TEXTS for element in app.caption)
    app.get("file_uploader")[0].set_value(("mine.csv", ROWS.encode(), "text/csv")).run()
    assert not app.error
    assert shows_run(app, replace(START, data=OWN), read(io.BytesIO(ROWS.encode())).data)
    app.get("file_uploader")[0].set_value(("book.xlsx", b"PK\x03\x04" + bytes(200), "application/zip")).run()
    assert "save it as CSV" in app.error[0].value


def test_a_table_starts_with_the_data_read_last(visit):
    app = visit(PAGE, scene="own")
    app.text_area(key="train_own_text").set_value(ROWS).run()
    next(element for element in app.get("button_group") if element.key == "train_own_way").set_value("table").run()
    assert not app.exception
    assert not app.error
    assert shows_run(app, replace(START, data=OWN), read(ROWS).data)


def test_a_persons_own_words_are_shown_as_they_are(visit):
    rows = "a,b,c\n" + "\n".join(f"{i},{i % 3},{'![x](http://x.y)' if i % 2 else '$5 *no*'}" for i in range(12))
    app = visit(PAGE, scene="own")
    app.text_area(key="train_own_text").set_value(rows).run()
    page_text = " ".join(element.value for element in (*app.markdown, *app.caption))
    assert r"\!\[x\]" in page_text
    assert "![x](" not in page_text
    assert "$5 *" not in page_text.replace(r"\$", "")


def test_own_data_are_in_no_cache_that_others_share(visit):
    from pages.train import runs

    app = visit(PAGE, scene="own")
    app.text_area(key="train_own_text").set_value(ROWS).run()
    assert any(name[0] == "build_run_tables" and name[1].data == OWN for name in app.session_state["_train_runs"])
    with pytest.raises(ValueError, match="none was given"):
        runs._cached_tables(replace(START, data=OWN))
