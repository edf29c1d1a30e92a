"""The chapter "One matrix" as a visitor uses it: every control moves the number that it should, and the words stay true."""

import re

import pytest

from core.activations import ACTIVATIONS
from core.chapters.one_matrix import straight
from core.collapse import multiplications, running_products
from core.datasets import DATASETS

FILE = "one_matrix.py"


def said(app) -> str:
    boxes = {id(each) for box in app.expander for each in box.markdown}
    kinds = (*app.markdown, *app.caption, *app.warning, *app.info, *app.success)
    return "\n".join(each.value for each in kinds if id(each) not in boxes)


def alts(app) -> list[str]:
    return [chart.proto.alt for chart in app.get("vega_lite_chart")]


def test_the_stack_is_multiplied_out_as_far_as_the_dial_says(visit):
    stack = straight.random_stack((2, 3, 3, 2), biases=True, seed=38)
    for done in (2, 3):
        app = visit(FILE, one_matrix_at=str(done))
        corner = running_products(stack)[done - 1].weights[0, 0]
        assert f"{done} of 3 layers are now one table" in said(app) and f"**{corner:.3g}**" in said(app)
        pairs = re.findall(r"\((\S+) × (\S+)\)", said(app))
        assert len(pairs) == 3
        assert sum(float(knob) * float(below) for knob, below in pairs) == pytest.approx(corner, abs=0.01)
        assert f"{corner:.3g}" in alts(app)[0]
    assert "Nothing is multiplied yet" in said(visit(FILE, one_matrix_at="0"))
    assert "first layer is copied down" in said(visit(FILE, one_matrix_at="1"))


def test_the_answers_of_both_ways_stand_side_by_side(visit):
    app = visit(FILE)
    stack = straight.random_stack((2, 3, 3, 2), biases=True, seed=38)
    rows = [[float(cell) for cell in row[:2]] for row in straight.FIRST_NUMBERS]
    both = straight.largest_difference(stack, rows)
    table = app.dataframe[-1].value
    assert list(table["layer by layer"]) == both.stack.ravel().tolist()
    assert list(table["one table"]) == both.one_matrix.ravel().tolist()
    assert f"**{straight.plainly(both.largest)}**" in said(app) and "That is rounding" in said(app)


def test_layers_sizes_shifts_and_seed_make_another_stack(visit):
    app = visit(FILE)
    app.slider(key="one_matrix_layers").set_value(2).run()
    app.number_input(key="one_matrix_in").set_value(8)
    app.number_input(key="one_matrix_width1").set_value(1)
    app.number_input(key="one_matrix_out").set_value(7).run()
    assert "the stack is the cheaper one" in said(app)
    assert "takes **15** multiplications layer by layer, and **56** with the one table" in said(app)
    before = alts(app)[0]
    app.number_input(key="one_matrix_seed").set_value(5).run()
    assert alts(app)[0] != before
    app.slider(key="one_matrix_layers").set_value(8).run()
    cost = multiplications(straight.random_stack((8, 1, *[3] * 6, 7), biases=True, seed=5))
    assert f"takes **{cost.stack}** multiplications layer by layer" in said(app)
    app.toggle(key="one_matrix_shifts").set_value(False).run()
    assert not app.exception


def test_one_layer_costs_the_same_both_ways(visit):
    app = visit(FILE, one_matrix_layers="1")
    assert "Here both cost the same." in said(app) and not app.exception
    assert "agree to the last digit" in said(app)


def test_an_emptied_box_counts_as_its_default(visit):
    app = visit(FILE, one_matrix_in="3")
    app.number_input(key="one_matrix_in").set_value(None).run()
    assert not app.exception and "takes **21** multiplications" in said(app)


@pytest.mark.parametrize("bend", [name for name in ACTIVATIONS if name != "linear"])
def test_a_bend_anywhere_and_the_code_refuses_and_names_the_layer(visit, bend):
    app = visit(FILE)
    app.selectbox(key="one_matrix_bend").set_value(bend).run()
    app.selectbox(key="one_matrix_where").set_value(3).run()
    assert [each.value for each in app.warning if "layer 3" in each.value] == [
        f"It refuses. “layer 3 ({bend}) bends: only a stack without bends is one matrix.”"
    ]
    plane = straight.random_stack([2] * 4, biases=True, seed=38, bend=bend, bend_layer=3)
    grid = straight.grid_lines(straight.in_stages(plane))
    assert f"**{straight.plainly(grid.bent[-1])}**" in said(app)


def test_the_layer_that_bends_is_always_one_that_is_there(visit):
    app = visit(FILE, one_matrix_layers="5")
    app.selectbox(key="one_matrix_bend").set_value("tanh").run()
    app.selectbox(key="one_matrix_where").set_value(5).run()
    app.slider(key="one_matrix_layers").set_value(2).run()
    assert not app.exception
    assert re.search(r"layer [12] \(tanh\) bends", said(app))


def test_without_a_bend_the_grid_is_multiplied_out_and_both_measures_are_rounding(visit):
    for seed in ("0", "7", "38"):
        for layers in ("1", "8"):
            app = visit(FILE, one_matrix_seed=seed, one_matrix_layers=layers)
            assert "This stack multiplies out" in said(app)
            plane = straight.random_stack([2] * (int(layers) + 1), biases=True, seed=int(seed))
            grid = straight.grid_lines(plane)
            assert max(grid.bent[-1], grid.apart[-1]) < 1e-12  # "That is rounding, and nothing more" is so


def test_the_maps_tell_what_each_stack_reaches(visit):
    app = visit(FILE)
    app.slider(key="one_matrix_deep").set_value(5)
    app.selectbox(key="one_matrix_with").set_value("relu").run()
    for points in ("xor", "circle"):
        app.button_group(key="one_matrix_points").set_value(points).run()
        seen = straight.contest(points, layers=5, bend="relu", seed=38)
        for fit in (seen.straight, seen.unbent, seen.bent):
            assert f"**{fit.accuracy:.1%}** right, error {straight.plainly(fit.error, 4)}" in said(app)
        assert f"only {seen.best_cut:.1%} of the points right" in said(app)
    assert "The best one table says 0.50, 0.50, 0.50, 0.50." in said(app)


def test_bends_that_did_not_help_are_not_said_to_have_helped(visit):
    seed = next(
        seed
        for seed in range(60)
        if (seen := straight.contest("circle", layers=8, bend="sigmoid", seed=seed)).bent.error
        > 0.5 * seen.straight.error
    )
    app = visit(
        FILE,
        one_matrix_seed=str(seed),
        one_matrix_points=DATASETS["circle"].title,
        one_matrix_deep="8",
        one_matrix_with="sigmoid",
    )
    assert "Bends make it possible, not certain" in said(app) and "got the error down" not in said(app)


def test_the_prediction_is_judged_by_what_the_training_reached(visit):
    app = visit(FILE)
    pills = next(each for each in app.get("button_group") if each.key == "predict_one_matrix_deeper_choice")
    pills.set_value(["No, not at all"] if isinstance(pills.value, list) else "No, not at all").run()
    assert "**Yes.**" in said(app)


def test_the_symbols_show_the_code_that_runs(visit):
    code = "\n".join(each.value for each in visit(FILE).code)
    for name in ("def collapse", "def running_products", "def multiplications", "def best_straight_fit", "lstsq"):
        assert name in code
