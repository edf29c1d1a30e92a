"""The pictures of "One matrix" say what was computed: every cell, every line, every pixel's side, every bar."""

import base64
import io

import altair as alt
import numpy as np
import pytest
from PIL import Image, ImageColor

from core.chapters.one_matrix import straight
from core.chapters.one_matrix.pictures import (
    REACH,
    answers_table,
    cost_figure,
    grid_figure,
    map_figure,
    stage_names,
    tables_figure,
)
from core.collapse import running_products
from core.draw import diverging, theme
from core.network import Layer, Network

STACK = straight.random_stack((2, 3, 4, 2), biases=True, seed=5)
PLANE = straight.random_stack([2] * 4, biases=True, seed=38, bend="relu", bend_layer=2)


def figures():
    grid = straight.grid_lines(straight.in_stages(PLANE))
    seen = straight.contest("xor", layers=2, bend="tanh", seed=0)
    return {
        "tables": tables_figure(STACK, 2, biases=True),
        "grid": grid_figure(grid, stage_names(PLANE), 1.5),
        "map": map_figure(seen.bent, seen.data, "With bends"),
        "cost": cost_figure(STACK),
    }


@pytest.mark.parametrize("name", ["tables", "grid", "map", "cost"])
def test_specs_are_valid_and_hold_the_tables_they_name(name):
    figure = figures()[name]
    alt.Chart.from_dict(figure.spec, validate=True)
    text = str(figure.spec)
    assert all(f"'name': '{table}'" in text for table in figure.tables)
    assert "https://" not in text.replace("https://vega.github.io/schema", "")
    assert any(digit in figure.alt for digit in "0123456789")


@pytest.mark.parametrize("biases", [True, False])
def test_every_cell_holds_its_knob(biases):
    stack = straight.random_stack((2, 3, 4, 2), biases=biases, seed=5)
    tables = tables_figure(stack, 2, biases=biases).tables
    columns = [layer.inputs + biases for layer in stack.layers]
    assert len(tables["layers"]) == sum(layer.outputs * wide for layer, wide in zip(stack.layers, columns, strict=True))
    begin = 0
    for layer in stack.layers:
        end = begin + layer.weights.size + biases * layer.outputs
        cells = tables["layers"].iloc[begin:end]
        knobs = np.concatenate([layer.weights.ravel(), layer.biases if biases else []])
        np.testing.assert_array_equal(cells["value"], knobs)
        # Row by row from the top: the cell further down belongs to the later neuron.
        weights = cells.iloc[: layer.weights.size]
        assert list(np.argsort(np.lexsort([weights["x"], weights["y"]]))) == list(range(layer.weights.size))
        begin = end


def test_the_one_table_is_the_running_product_at_every_place_of_the_dial():
    tables = tables_figure(STACK, 1, biases=True).tables
    for number, product in enumerate(running_products(STACK), start=1):
        cells = tables["products"].query("done == @number")
        np.testing.assert_array_equal(cells["value"], np.concatenate([product.weights.ravel(), product.biases]))
        bracket = tables["brackets"].query("done == @number").iloc[0]
        layers = tables["layers"]
        name = f"layer {number}"
        assert bracket["right"] == pytest.approx(layers[layers["what"].str.startswith(name)]["x2"].max())
    assert set(tables["products"]["done"]) == {1, 2, 3}


def test_no_two_cells_lie_on_one_another_and_all_lie_in_the_picture():
    for sizes in ((1, 1), (8,) * 9, (8, 1, 8), (1, 8, 1)):
        stack = straight.random_stack(sizes, biases=True, seed=0)
        tables = tables_figure(stack, 1, biases=True).tables
        low, high = tables["corners"]["x"]
        bottom = tables["corners"]["y"].max()
        for _, cells in (("layers", tables["layers"]), *tables["products"].groupby("done")):
            assert not cells.round(6).duplicated(["x", "y"]).any()
            assert cells["x"].min() >= low - 1e-9 and cells["x2"].max() <= high + 1e-9
            assert cells["y"].min() >= 0 and cells["y2"].max() <= bottom + 1e-9
        assert tables["layers"]["y2"].max() < tables["products"]["y"].min()


def test_colors_are_a_share_of_the_largest_and_the_ink_reads_on_them():
    tables = tables_figure(STACK, 1, biases=True).tables
    shares = np.concatenate([tables["layers"]["share"], tables["products"]["share"]])
    assert np.abs(shares).max() == 1
    assert diverging.ink(np.array([0.0]))[0] == "black" and set(diverging.ink(np.array([-1.0, 1.0]))) == {"white"}
    scale = next(layer for layer in figures()["tables"].spec["layer"] if layer["mark"]["type"] == "rect")
    assert tuple(scale["encoding"]["color"]["scale"]["range"]) == theme.DIVERGING
    np.testing.assert_array_equal(
        diverging.colors(np.array(scale["encoding"]["color"]["scale"]["domain"])),
        [ImageColor.getrgb(color) for color in theme.DIVERGING],
    )


def test_both_answers_stand_side_by_side_with_their_difference():
    inputs = np.array([[1.0, 2.0], [-3.0, 0.5]])
    both = straight.largest_difference(STACK, inputs)
    table = answers_table(both, (1, 4))
    assert list(table["your row"]) == [1, 1, 4, 4] and list(table["number out"]) == [1, 2, 1, 2]
    np.testing.assert_array_equal(table["layer by layer"], STACK.predict(inputs).ravel())
    assert table["difference"].max() == both.largest


def test_the_grid_goes_from_stop_to_stop_of_the_network():
    names, grid = stage_names(PLANE), straight.grid_lines(straight.in_stages(PLANE))
    assert names == ["layer 1: its table", "layer 2: its table", "layer 2: its bend", "layer 3: its table"]
    figure = grid_figure(grid, names, 3.0)
    lines = figure.tables["lines"]
    assert list(figure.tables["words"]["words"]) == names and (lines["last"] == 3).all()
    for stage in range(4):
        rows = lines.query("stage == @stage")
        for line, points in rows.groupby("line"):
            kept = points["order"].to_numpy()
            assert kept[0] == 0 and kept[-1] == grid.points.shape[2] - 1
            np.testing.assert_array_equal(points[["x0", "y0"]], grid.points[stage, line, kept])
            np.testing.assert_array_equal(points[["x1", "y1"]], grid.points[stage + 1, line, kept])
    # Straight lines are drawn from their ends, bent ones from all their points.
    assert [len(lines.query("stage == @stage")) for stage in range(4)] == [28, 28, 14 * 49, 14 * 49]
    edge = figure.tables["corners"].abs().max()
    assert edge["y"] > np.abs(grid.points).max()
    assert f"{grid.bent[3]:.2g}" in figure.alt


def test_a_straight_grid_is_a_small_table():
    plane = straight.random_stack([2] * 9, biases=True, seed=0)
    figure = grid_figure(straight.grid_lines(plane), stage_names(plane), 0.0)
    assert len(figure.tables["lines"]) == 8 * 14 * 2


def pixels(image: str) -> np.ndarray:
    return np.array(Image.open(io.BytesIO(base64.b64decode(image.split(",")[1]))).convert("RGB")).astype(int)


def test_the_map_is_blue_where_the_guess_is_no_and_orange_where_it_is_yes():
    # A network that says no to the left of 1, and yes to the right.
    right_of_one = Network((Layer([[5.0, 0.0]], [-4.5], "linear"),))
    image = pixels(diverging.decision_image(right_of_one, REACH))
    places = np.linspace(-REACH, REACH, image.shape[1])
    red, blue = image[..., 0], image[..., 2]
    assert (blue[:, places < 0.7] > red[:, places < 0.7]).all()
    assert (red[:, places > 1.3] > blue[:, places > 1.3]).all()
    assert (image[:, np.argmin(np.abs(places - 1))].sum(axis=-1) < 600).any()  # the dark line of the border
    # The first row of the picture is its top: a network that says yes above.
    above = pixels(diverging.decision_image(Network((Layer([[0.0, 5.0]], [0.0], "linear"),)), REACH))
    assert above[0, 50, 0] > above[0, 50, 2] and above[-1, 50, 2] > above[-1, 50, 0]


def test_the_map_shows_every_point_with_its_answer_and_guess():
    seen = straight.contest("circle", layers=3, bend="tanh", seed=1)
    figure = map_figure(seen.bent, seen.data, "With bends")
    points = figure.tables["points"]
    np.testing.assert_array_equal(points[["x", "y"]], seen.data.inputs)
    assert ((points["answer"] == "orange") == (seen.data.targets[:, 0] == 1)).all()
    np.testing.assert_array_equal(points["guess"], seen.bent.network.predict(seen.data.inputs)[:, 0])
    assert ((points["guess"] > 0.5) == (points["answer"] == "orange")).mean() == pytest.approx(seen.bent.accuracy)
    assert f"{seen.bent.accuracy:.1%}" in figure.alt and np.abs(seen.data.inputs).max() <= REACH


def test_the_bars_count_the_multiplications():
    figure = cost_figure(STACK)
    assert list(figure.tables["cost"]["count"]) == [2 * 3 + 3 * 4 + 4 * 2, 2 * 2]
    assert "26" in figure.alt and "4" in figure.alt
