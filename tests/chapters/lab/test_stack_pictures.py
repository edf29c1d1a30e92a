"""Pictures of stacks show the computed values: cells, lines, pixels and bars."""

import base64
import io

import altair as alt
import numpy as np
import pytest
from PIL import Image, ImageColor

from core.chapters.lab import contest as contests
from core.chapters.lab import stack as straight
from core.chapters.lab.contest_pictures import REACH, maps_figure
from core.chapters.lab.contest_words import caption as map_caption
from core.chapters.lab.stack_pictures import answers_table, tables_figure
from core.collapse import running_products
from core.draw import diverging, theme
from core.network import Layer, Network
from core.say.messages import text
from core.say.numbers import brief, number

STACK = straight.random_stack((2, 3, 4, 2), biases=True, seed=5)


def figures():
    contest = contests.contest("xor", layers=2, activation="tanh", seed=0)
    return {
        "tables": tables_figure(STACK, biases=True),
        "maps": maps_figure({"with bends": (contest.nonlinear, map_caption(contest.nonlinear))}, contest.data),
    }


@pytest.mark.parametrize("name", ["tables", "maps"])
def test_specs_are_valid_and_hold_the_tables_they_name(name):
    figure = figures()[name]
    alt.Chart.from_dict(figure.spec, validate=True)
    text = str(figure.spec)
    assert all(f"'name': '{table}'" in text for table in figure.tables)
    assert "https://" not in text.replace("https://vega.github.io/schema", "")
    assert len(figure.alt) > 30


@pytest.mark.parametrize("name", ["tables", "maps"])
def test_what_a_picture_sends_is_small(name):
    assert sum(map(len, figures()[name].spec_with_data()["datasets"].values())) < 150_000


@pytest.mark.parametrize("biases", [True, False])
def test_every_cell_holds_its_knob(biases):
    stack = straight.random_stack((2, 3, 4, 2), biases=biases, seed=5)
    tables = tables_figure(stack, biases=biases).tables
    columns = [layer.inputs + biases for layer in stack.layers]
    assert len(tables["layers"]) == sum(
        layer.outputs * n_columns for layer, n_columns in zip(stack.layers, columns, strict=True)
    )
    begin = 0
    for layer in stack.layers:
        end = begin + layer.weights.size + biases * layer.outputs
        cells = tables["layers"].iloc[begin:end]
        params = np.concatenate([layer.weights.ravel(), layer.biases if biases else []])
        np.testing.assert_array_equal(cells["value"], params)
        # Rows from the top: a lower cell belongs to a later neuron.
        weights = cells.iloc[: layer.weights.size]
        assert list(np.argsort(np.lexsort([weights["x"], weights["y"]]))) == list(range(layer.weights.size))
        begin = end


def test_the_one_table_is_the_running_product_at_every_place_of_the_dial():
    tables = tables_figure(STACK, biases=True).tables
    for place, product in enumerate(running_products(STACK), start=1):
        cells = tables["products"].query("done == @place")
        np.testing.assert_array_equal(cells["value"], np.concatenate([product.weights.ravel(), product.biases]))
        bracket = tables["brackets"].query("done == @place").iloc[0]
        layers = tables["layers"]
        name = f"layer {place}"
        assert bracket["right"] == pytest.approx(layers[layers["what"].str.startswith(name)]["x2"].max())
    assert set(tables["products"]["done"]) == {1, 2, 3}


def test_no_two_cells_lie_on_one_another_and_all_lie_in_the_picture():
    for sizes in ((1, 1), (8,) * 9, (8, 1, 8), (1, 8, 1)):
        stack = straight.random_stack(sizes, biases=True, seed=0)
        tables = tables_figure(stack, biases=True).tables
        low, high = tables["corners"]["x"]
        bottom = tables["corners"]["y"].max()
        for _, cells in (("layers", tables["layers"]), *tables["products"].groupby("done")):
            assert not cells.round(6).duplicated(["x", "y"]).any()
            assert cells["x"].min() >= low - 1e-9
            assert cells["x2"].max() <= high + 1e-9
            assert cells["y"].min() >= 0
            assert cells["y2"].max() <= bottom + 1e-9
        assert tables["layers"]["y2"].max() < tables["products"]["y"].min()


def test_colors_are_a_share_of_the_largest_and_the_ink_reads_on_them():
    tables = tables_figure(STACK, biases=True).tables
    shares = np.concatenate([tables["layers"]["share"], tables["products"]["share"]])
    assert np.abs(shares).max() == 1
    assert diverging.ink(np.array([0.0]))[0] == "black"
    assert set(diverging.ink(np.array([-1.0, 1.0]))) == {"white"}
    scale = next(layer for layer in figures()["tables"].spec["layer"] if layer["mark"]["type"] == "rect")
    assert tuple(scale["encoding"]["color"]["scale"]["range"]) == theme.SIGNED
    np.testing.assert_array_equal(
        diverging.colors(np.array(scale["encoding"]["color"]["scale"]["domain"])),
        [ImageColor.getrgb(color) for color in theme.SIGNED],
    )


def test_both_answers_stand_side_by_side_with_their_difference():
    inputs = np.array([[1.0, 2.0], [-3.0, 0.5]])
    difference = straight.largest_difference(STACK, inputs)
    table = answers_table(difference, (1, 4))
    assert list(table[text("lab-stack-table.row")]) == [1, 1, 4, 4]
    assert list(table[text("lab-stack-table.output")]) == [1, 2, 1, 2]
    np.testing.assert_array_equal(table[text("lab-stack-table.stack")], STACK.predict(inputs).ravel())
    assert table[text("lab-stack-table.difference")].max() == difference.largest


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
    assert (image[:, np.argmin(np.abs(places - 1))].sum(axis=-1) < 600).any()  # the dark border line
    # The first row is the top of the picture: a network that says yes above.
    above = pixels(diverging.decision_image(Network((Layer([[0.0, 5.0]], [0.0], "linear"),)), REACH))
    assert above[0, 50, 0] > above[0, 50, 2]
    assert above[-1, 50, 2] > above[-1, 50, 0]


def test_the_maps_show_every_point_with_its_answer_and_guess():
    contest = contests.contest("circle", layers=3, activation="tanh", seed=1)
    fits = {name: (fit, map_caption(fit)) for name, fit in (("one", contest.best_linear), ("bent", contest.nonlinear))}
    tables = maps_figure(fits, contest.data).tables
    assert tables["maps"]["told"].tolist() == ["one", "bent"]
    for place, (fit, _) in enumerate(fits.values()):
        points = tables["points"].iloc[place * len(contest.data) : (place + 1) * len(contest.data)]
        position = tables["maps"].middle[place]
        np.testing.assert_allclose(points[["x", "y"]] - [position, 0], contest.data.inputs, atol=1e-12)
        assert ((points["answer"] == "yes") == (contest.data.targets[:, 0] == 1)).all()
        assert points["guess"].tolist() == [
            number(prediction) for prediction in fit.network.predict(contest.data.inputs)[:, 0]
        ]
    assert np.abs(contest.data.inputs).max() <= REACH


def test_a_narrow_cell_never_says_minus_zero():
    cells = tables_figure(STACK, biases=True).tables["layers"]
    for value, one_digit, two_digits in zip(cells.value, cells.one, cells.two, strict=True):
        assert float(one_digit.replace("−", "-")) == pytest.approx(value, abs=0.051)
        assert two_digits == brief(value)
        assert one_digit != "−0.0"
