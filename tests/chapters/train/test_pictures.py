"""Pictures of the chapter "The whole picture" show the run."""

import base64
import io
from dataclasses import replace
from functools import cache

import altair as alt
import numpy as np
import pytest
from PIL import Image

from core.chapters.train import curves, network_sheet, tables
from core.chapters.train import map_pictures as charts
from core.chapters.train.map_pictures import HEAD, RunTables
from core.chapters.train.maps import CELLS, TILE, ask, decision_maps
from core.chapters.train.network_pictures import network_figure
from core.chapters.train.network_table import LETTERS, MAX_LEVEL, gradients, param_indices
from core.chapters.train.pushes import push_figure
from core.chapters.train.run import FRAMES, OWN, Settings, learn, summary
from core.chapters.train.words import KINDS
from core.datasets import read_csv
from core.draw.diverging import answer_colors
from core.say.messages import text
from core.say.numbers import percent
from core.training import SLOPES

START = Settings(data="circle")
RUN = learn(START)
RUN_TABLES = RunTables(RUN)
OWN_DATA = read_csv("length,width,kind\n" + "\n".join(f"{i},{i % 5},{'cat' if i % 3 else 'dog'}" for i in range(40)))


def pixels(uri: str) -> np.ndarray:
    return np.asarray(Image.open(io.BytesIO(base64.b64decode(uri.split(",")[1]))).convert("RGBA")).astype(int)


def rows_at(table, place: int):
    return table[(table["first"] <= place) & (place <= table["last"])]


@cache
def figures(tables=RUN_TABLES):
    answer = ask(tables.run, 1.0, 2.0)
    return {
        "still": charts.still_figure(tables, "The map at the end."),
        "pinned": charts.pinned_figure(tables, "The pinned run's map."),
        "network": network_figure(tables),
        "error": curves.error_figure(tables, pinned_run=tables.run),
        "slopes": curves.slope_figure(tables),
        "pushes": push_figure(tables.run, answer),
        "kinds": curves.kinds_figure([tables.run]),
    }


NAMES = [
    "still",
    "pinned",
    "network",
    "error",
    "slopes",
    "pushes",
    "kinds",
]


def test_every_picture_is_looked_at():
    assert list(figures()) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_specs_are_valid_and_their_tables_have_what_they_name(name):
    figure = figures()[name]
    alt.Chart.from_dict(
        {**figure.spec, "datasets": {key: table.head(3).to_dict("records") for key, table in figure.tables.items()}}
    )
    assert set(charts_data(figure.spec)) == set(figure.tables)


def charts_data(part):
    """Return every data name that a spec refers to."""
    if isinstance(part, dict):
        if isinstance(part.get("data"), dict) and "name" in part["data"] and "sequence" not in part["data"]:
            yield part["data"]["name"]
        for value in part.values():
            yield from charts_data(value)
    elif isinstance(part, list):
        for value in part:
            yield from charts_data(value)


@pytest.mark.parametrize("place", [0, 13, FRAMES - 1])
def test_the_map_shows_the_guesses_of_the_snapshot_where_the_dial_stands(place):
    row = rows_at(RUN_TABLES.map_images, place)
    assert len(row) == 1
    colors, predictions = pixels(HEAD + row["image"].iloc[0])[::-1, :, :3], decision_maps(RUN).outputs[place]
    assert colors.shape == (CELLS, CELLS, 3)
    # Each cell has the color of its prediction, up to half a shade.
    expected = answer_colors(charts.PALE * (2 * predictions - 1))
    assert np.abs(colors - expected).max() <= 40
    sure = predictions > 0.8
    if sure.any():
        assert (colors[sure][:, 0] > colors[sure][:, 2]).all()  # more red than blue: orange


def test_the_neurons_stand_in_their_layers_columns():
    maps = decision_maps(RUN)
    sheet = pixels(RUN_TABLES.sheet["image"].iloc[-1])
    row, column = network_sheet.ROW, network_sheet.COLUMN
    assert sheet.shape[:2] == (4 * row, 3 * column)
    assert (sheet[:, : (column - TILE) // 2, 3] == 0).all()  # transparent along the lines
    assert (sheet[: row // 2, column : 2 * column, 3] == 0).all()  # three neurons are centered next to four
    for layer, neuron, above in ((0, 0, 0), (0, 3, 0), (1, 2, row // 2)):
        top, left = above + neuron * row + (row - TILE) // 2, layer * column + (column - TILE) // 2
        tile = sheet[top : top + TILE, left : left + TILE][::-1]
        outputs = maps.neurons[layer][-1, neuron]
        assert (tile[outputs > 0.5][:, 0] > tile[outputs > 0.5][:, 2]).all()
        assert (tile[outputs < -0.5][:, 0] < tile[outputs < -0.5][:, 2]).all()


def test_the_lines_are_the_knobs_and_their_slopes_at_every_place():
    shape, table = RUN.history.shape, RUN_TABLES.params
    assert len(table) == shape.n_params == len(param_indices(shape))
    for column, numbers in (("values", RUN.history.params), ("slopes", gradients(RUN))):
        levels = np.array([[LETTERS.index(letter) - MAX_LEVEL for letter in letters] for letters in table[column]]).T
        assert levels.shape == (FRAMES, shape.n_params)
        expected = numbers[[RUN.frame(place) for place in range(FRAMES)]]
        shares = np.sign(levels) * (levels / MAX_LEVEL) ** 2 * np.abs(expected).max()
        assert np.abs(shares - expected).max() < 2 * np.abs(expected).max() / MAX_LEVEL
        assert (np.sign(levels) * np.sign(expected) >= 0).all()


def test_a_line_leads_to_the_knob_it_stands_for():
    network, table = RUN.history.final, RUN_TABLES.params
    for number, param in enumerate(param_indices(RUN.history.shape)):
        layer = network.layers[param.layer]
        value = layer.biases[param.neuron] if param.source is None else layer.weights[param.neuron, param.source]
        assert RUN.history.params[-1, number] == value
        assert table["ring"].iloc[number] == (param.source is None)


def test_every_moving_table_shows_one_snapshot_at_every_place_of_the_dial():
    for run in (RUN, learn(replace(START, epochs=7)), learn(replace(START, data="hills", rate=10.0))):
        tables = RunTables(run)
        pushes = push_figure(run, ask(run, 0, 0)).tables["pushes"]
        for place in range(FRAMES):
            frame = run.frame(place)
            assert len(rows_at(tables.map_images, place)) == len(rows_at(tables.sheet, place)) == 1
            assert set(rows_at(tables.sizes, place)["round"]) == {run.history.epochs[frame]}
            assert set(rows_at(tables.dial_errors, place)["round"]) == {run.history.epochs[frame]}
            assert len(rows_at(pushes, place)) == 4


def test_the_curves_are_the_historys():
    table = RUN_TABLES.errors
    for name, curve in (
        (curves.SERIES["seen"], RUN.history.losses),
        (curves.SERIES["unseen"], RUN.history.unseen_losses),
    ):
        rows = table[table["series"] == name]
        assert rows["error"].to_numpy() == pytest.approx(curve[rows["round"]], rel=1e-6)
        assert rows["round"].iloc[0] == 0
        assert rows["round"].iloc[-1] == 1000
    now = rows_at(RUN_TABLES.dial_errors, 80)
    epoch = RUN.history.epochs[80]
    expected = [RUN.history.losses[epoch], RUN.history.unseen_losses[epoch]]
    assert now["error"].to_numpy() == pytest.approx(expected, rel=1e-6)
    sizes = rows_at(RUN_TABLES.sizes, 80)
    assert sizes["layer"].tolist() == ["layer 1", "layer 2", "last layer"]
    assert sizes["size"].to_numpy() == pytest.approx(RUN.history.slope_sizes[80])


def test_an_error_that_flies_off_leaves_the_picture():
    flipped_run = RunTables(learn(replace(START, slopes="flipped")))
    figure = curves.error_figure(flipped_run, pinned_run=RUN)
    start = flipped_run.run.history.losses[0]
    assert figure.tables["corners"]["y"].max() <= 4.3 * start < flipped_run.errors["error"].max()
    assert list(figure.tables["names"]["series"]) == [
        curves.SERIES["seen"],
        curves.SERIES["unseen"],
        curves.SERIES["pinned"],
    ]


def test_slopes_of_zero_have_a_place_on_the_scale():
    tables = RunTables(learn(replace(START, activation="step", epochs=50)))
    assert (tables.run.history.slope_sizes[:, 0] == 0).all()
    assert tables.sizes["size"].min() == curves.FLOOR
    assert (curves.slope_figure(tables).tables["corners"]["y"] > 0).all()


def test_the_points_are_the_data_and_large_data_are_thinned():
    table = RUN_TABLES.points
    assert (table["kind"] == curves.SERIES["seen"]).sum() == len(RUN.train_set)
    positive_rows = table[(table["answer"] == RUN.train_set.labels[1]) & (table["kind"] == curves.SERIES["unseen"])]
    assert len(positive_rows) == RUN.test_set.targets.sum()
    assert (positive_rows["shade"] == 1).all()
    rows = "\n".join(f"{i},{i % 17},{i % 2}" for i in range(1900))
    large = learn(replace(START, data=OWN, epochs=50), read_csv("a,b,c\n" + rows))
    assert 300 < len(charts.points_table(large)) <= charts.MAX_POINTS + 2


def test_own_names_stand_on_the_axes_and_leave_the_shared_spec_alone():
    tables = RunTables(learn(replace(START, data=OWN, epochs=50), OWN_DATA))
    spec = str(charts.still_figure(tables, "").spec)
    assert "'title': 'length'" in spec
    assert "'title': 'width'" in spec
    assert "'title': 'across'" not in spec
    assert "'title': 'across'" in str(charts.still_figure(RUN_TABLES, "").spec)


def test_the_tables_to_compare_say_what_differs_and_how_both_ended():
    second_run = learn(replace(START, rate=0.03, has_activation=False))
    table = tables.compare_table(RUN, second_run).set_index(text("train-compare-what"))
    assert table.loc["step size"].tolist() == ["0.3", "0.03"]
    assert table.loc["bend"].tolist() == ["Tanh", "No bend"]
    assert "method" not in table.index
    assert "data" not in table.index
    assert table.loc["right, seen"].tolist() == [percent(summary(run).right) for run in (RUN, second_run)]
    number = tables.compare_table(RUN, learn(replace(START, data="plane", epochs=50))).set_index(
        text("train-compare-what")
    )
    assert number.loc["typical miss, seen", "pinned run"] == "–"


def test_the_five_kinds_are_told_apart_and_the_lowest_is_marked():
    runs = [learn(replace(START, slopes=kind, epochs=200)) for kind in SLOPES]
    table = tables.kinds_table(runs)
    lowest = int(np.argmin([run.history.losses[-1] for run in runs]))
    assert table["lowest"].tolist() == ["◀" if row == lowest else "" for row in range(5)]
    assert table["right"].tolist() == [percent(run.history.accuracies[-1]) for run in runs]
    assert set(curves.kinds_figure(runs).tables["curve"]["series"]) == set(KINDS.values())


@cache
def opening_figures():
    return figures(RunTables(learn(Settings())))


@pytest.mark.parametrize("scene", [("pinned", "error"), ("network", "still", "kinds"), ("pushes",)])
def test_what_a_scene_sends_of_the_opening_run_is_small(scene):
    figures = opening_figures()
    assert sum(len(table) for name in scene for table in figures[name].spec_with_data()["datasets"].values()) < 250_000
