"""The chapter "One matrix": every control changes its scene, and every dial position has a sentence."""

import pytest

from core.chapters.one_matrix import sheet, table
from core.collapse import collapse
from core.say.messages import text
from pages.one_matrix.page import CHAPTER
from tests.seen import components, html, texts_of

PAGE = "one_matrix/page.py"
SEED = 102


def sent_html(messages) -> list[str]:
    """Return these messages as the HTML that the browser receives."""
    return html(map(text, messages))


@pytest.mark.parametrize("bend", sheet.NONLINEAR)
def test_the_sheets_are_told_for_the_bend_and_the_layer_asked_for(visit, bend):
    app = visit(PAGE, one_matrix_bend=bend, one_matrix_where="3")
    pair = sheet.sheets(3, activation=bend, activation_layer=3, biases=True, seed=SEED)
    assert texts_of(app, "one_matrix_place") == sent_html(sheet.say_sheet(pair))
    app.session_state["symbols"] = True  # open the box
    assert any(text(sheet.say_collapse_error(pair)) in element.value for element in app.run().markdown)


def test_the_layer_that_bends_is_always_one_that_is_there(visit):
    app = visit(PAGE, one_matrix_layers="5", one_matrix_where="5", one_matrix_bend="tanh")
    five_layers = sheet.sheets(5, activation="tanh", activation_layer=5, biases=True, seed=SEED)
    assert texts_of(app, "one_matrix_place") == sent_html(sheet.say_sheet(five_layers))
    app.number_input(key="one_matrix_layers").set_value(1).run()
    assert not app.exception
    one_layer = sheet.sheets(1, activation="tanh", activation_layer=1, biases=True, seed=SEED)
    assert texts_of(app, "one_matrix_place") == sent_html(sheet.say_sheet(one_layer))


@pytest.mark.parametrize(("seed", "biases"), [(SEED, False), (7, True)])
def test_two_numbers_go_through_three_tables_and_through_one(visit, seed, biases):
    app = visit(
        PAGE,
        scene="table",
        one_matrix_seed=str(seed),
        one_matrix_bias=str(biases).lower(),
        one_matrix_first="-2",
    )
    tables = table.tables(seed, biases=biases)
    assert texts_of(app, "one_matrix_table") == sent_html(case for row in table.say_table(tables) for case in row)
    (data,) = components(app, "why_tables")
    assert data["three"] == [layer.params.tolist() for layer in tables.stack.layers]
    assert data["one"] == collapse(tables.stack).params.tolist()
    assert data["values"] == [-2, 1]


CONTROLS = ["layers", "shifts", "seed", "bend", "where", "place", "first", "second", "bias"]
CONTROLS += ["points", "deep", "with"]


@pytest.mark.parametrize("scene", CHAPTER.scenes, ids=lambda scene: scene.name)
@pytest.mark.parametrize("word", ["inf", "-inf", "1e400", "x" * 20_000, "<b>1</b>"], ids=range(5))
def test_junk_in_the_link_trips_nothing(visit, scene, word):
    plain, junk = (
        visit(PAGE, scene=scene.name),
        visit(PAGE, scene=scene.name, **{f"one_matrix_{name}": word for name in CONTROLS}),
    )
    assert not junk.exception
    assert [element.value for element in junk.markdown] == [element.value for element in plain.markdown]


def test_the_symbols_show_the_code_that_runs(visit):
    code = ""
    for scene in ("table",):
        app = visit(PAGE, scene=scene)
        app.session_state["symbols"] = True  # open the box
        code += "\n".join(element.value for element in app.run().code)
    for name in ("def collapse", "def running_products", "def multiply_layers"):
        assert name in code
