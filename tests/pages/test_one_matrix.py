"""The chapter "One matrix" as a visitor uses it: every control moves what it should, and the sentences are complete."""

import pytest

from core.activations import ACTIVATIONS
from core.chapters.one_matrix import straight, words
from core.chapters.one_matrix.exam import runs
from core.chapters.one_matrix.sheet import sheets
from pages.one_matrix.page import CHAPTER
from tests.seen import html, texts_of

PAGE = "one_matrix/page.py"
SEED = 102


@pytest.mark.parametrize("bend", [name for name, each in ACTIVATIONS.items() if each.bends])
def test_the_sheets_are_told_for_the_bend_and_the_layer_asked_for(visit, bend):
    app = visit(PAGE, one_matrix_bend=bend, one_matrix_where="3")
    both = sheets(3, bend=bend, where=3, biases=True, seed=SEED)
    assert texts_of(app, "one_matrix_place") == html(words.sheet_says(both))
    assert [each.value for each in app.warning] == [f"It refuses. “{words.refusal(both)}.”"]


def test_the_layer_that_bends_is_always_one_that_is_there(visit):
    app = visit(PAGE, one_matrix_layers="5", one_matrix_where="5", one_matrix_bend="tanh")
    assert "layer 5" in app.warning[0].value
    app.number_input(key="one_matrix_layers").set_value(1).run()
    assert not app.exception
    assert "layer 1" in app.warning[0].value


def test_layers_sizes_shifts_and_seed_make_another_stack(visit):
    app = visit(PAGE, scene="table")
    assert texts_of(app, "one_matrix_at") == html(
        words.table_says(straight.random_stack((2, 3, 3, 2), biases=True, seed=SEED))
    )
    app.number_input(key="one_matrix_layers").set_value(2).run()
    app.number_input(key="one_matrix_in").set_value(8)
    app.number_input(key="one_matrix_width1").set_value(1)
    app.number_input(key="one_matrix_out").set_value(7)
    app.number_input(key="one_matrix_seed").set_value(5)
    app.toggle(key="one_matrix_shifts").set_value(False).run()
    stack = straight.random_stack((8, 1, 7), biases=False, seed=5)
    assert texts_of(app, "one_matrix_at") == html(words.table_says(stack))
    assert words.cost_says(stack) in [each.value for each in app.markdown]


def test_the_answers_of_both_ways_stand_side_by_side_when_asked_for(visit):
    app = visit(PAGE, scene="table")
    assert not app.dataframe
    app.session_state["one_matrix_own"] = True
    app.run()
    stack = straight.random_stack((2, 3, 3, 2), biases=True, seed=SEED)
    rows = [[float(cell) for cell in row[:2]] for row in straight.FIRST_NUMBERS]
    both = straight.largest_difference(stack, rows)
    table = app.dataframe[-1].value
    assert list(table["layer by layer"]) == both.stack.ravel().tolist()
    assert list(table["one table"]) == both.one_matrix.ravel().tolist()
    assert words.difference_says(both) in [each.value for each in app.markdown]


def test_the_exam_is_told_for_every_round_that_is_shown(visit):
    assert texts_of(visit(PAGE, scene="exam"), "one_matrix_round") == html(words.exam_says(runs()))


CONTROLS = ["layers", "shifts", "in", "out", "width1", "width7", "seed", "at", "bend", "where", "place", "round"]
CONTROLS += ["points", "deep", "with"]


@pytest.mark.parametrize("scene", CHAPTER.scenes, ids=lambda scene: scene.name)
@pytest.mark.parametrize("word", ["inf", "-inf", "1e400", "x" * 20_000, "<b>1</b>"], ids=range(5))
def test_junk_in_the_link_trips_nothing(visit, scene, word):
    plain, junk = (
        visit(PAGE, scene=scene.name),
        visit(PAGE, scene=scene.name, **{f"one_matrix_{name}": word for name in CONTROLS}),
    )
    assert not junk.exception
    assert [each.value for each in junk.markdown] == [each.value for each in plain.markdown]


def test_the_symbols_show_the_code_that_runs(visit):
    code = ""
    for scene in ("table",):
        app = visit(PAGE, scene=scene)
        app.session_state["symbols"] = True  # the box is opened
        code += "\n".join(each.value for each in app.run().code)
    for name in ("def collapse", "def running_products", "def multiplications"):
        assert name in code
