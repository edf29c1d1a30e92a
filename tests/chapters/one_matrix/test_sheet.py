"""Two grids go through the same matrices: pictures and messages are right, over many stacks."""

import altair as alt
import numpy as np
import pytest

from core.activations import ACTIVATIONS
from core.chapters.one_matrix import sheet
from core.chapters.one_matrix.sheet_picture import sheets_figure
from core.collapse import collapse
from core.network import Layer, Network
from core.say.messages import text
from tests.long import with_seeds

SHEETS = sheet.sheets(3, activation="tanh", activation_layer=2, biases=True, seed=102)


def line_deviation(points: np.ndarray) -> float:
    """Return the largest distance of a point from the chord of its line, by triangle areas."""
    largest = 0.0
    for line in points:
        begin, end = line[0], line[-1]
        base = np.linalg.norm(end - begin)
        for point in line:
            area = abs((end[0] - begin[0]) * (point[1] - begin[1]) - (end[1] - begin[1]) * (point[0] - begin[0]))
            largest = max(largest, area / base if base > 1e-12 else np.linalg.norm(point - begin))
    return largest


def is_one_layer(grid: np.ndarray, start: np.ndarray) -> bool:
    """Return whether an affine map takes `start` to `grid`: three corners determine it, all other points must agree."""
    corners = start[0, 0], start[0, -1], start[6, 0]
    images = grid[0, 0], grid[0, -1], grid[6, 0]
    table = np.linalg.solve(np.column_stack([np.array(corners), np.ones(3)]), np.array(images))
    return bool(np.abs(start @ table[:2] + table[2] - grid).max() < 1e-8)


@with_seeds(12, 60)
def test_the_sheets_are_told_as_they_are_at_every_place(seeds):
    outcomes = set()
    rng = np.random.default_rng([7, seeds.start])
    for _ in seeds:
        layers = int(rng.integers(1, 9))
        sheets = sheet.sheets(
            layers,
            activation=str(rng.choice(sheet.NONLINEAR)),
            activation_layer=int(rng.integers(1, layers + 1)),
            biases=bool(rng.integers(2)),
            seed=int(rng.integers(10_000)),
        )
        messages, names = sheet.say_sheet(sheets), sheet.stage_names(sheets)
        assert len(messages) == len(names) == len(sheets.places) >= 193
        start, _ = sheets.at(0)
        for place in (0, *rng.integers(len(messages), size=4), len(messages) - 1):
            plain_sheet, bent_sheet = sheets.at(sheets.places[place])
            assert line_deviation(plain_sheet) < 1e-9
            assert is_one_layer(plain_sheet, start)
            stage = min(int(sheets.places[place]), layers)
            is_activation = stage == sheets.activation_layer
            layer = stage + 1 if stage < sheets.activation_layer else stage
            assert (names[place].id, names[place]["layer"]) == (
                f"one-matrix-sheet-{'bend' if is_activation else 'layer'}",
                layer,
            )
            case = messages[place].id.removeprefix("one-matrix-sheet-")
            outcomes.add(case)
            assert messages[place]["layers"] == layers
            straight = is_one_layer(bent_sheet, start)
            if place == 0:
                assert case == "start"
                continue
            assert (case in ("same", "moved", "end-straight")) == straight, case
            assert case.startswith("end") == (place == len(messages) - 1)
            if case == "same":
                np.testing.assert_allclose(plain_sheet, bent_sheet, atol=1e-8)
            if case == "bent":
                assert line_deviation(bent_sheet) > 0
    assert {"same", "bent", "end-bent"} <= outcomes


@with_seeds(12, 60)
def test_a_hard_step_tears_the_sheet_along_its_jumps(seeds):
    for seed in seeds:
        sheets = sheet.sheets(3, activation="step", activation_layer=2, biases=True, seed=seed)
        sums, ends = sheets.bent[2], sheets.bent[3]
        sides = {tuple(point >= 0) for point in sums.reshape(-1, 2)}
        assert sheets.is_torn == (len(sides) > 1)
        assert sheets.pieces.max() + 1 == len(sides)
        for piece in range(len(sides)):
            assert len(np.unique(ends[sheets.pieces == piece], axis=0)) == 1
            assert len({tuple(point >= 0) for point in sums[sheets.pieces == piece]}) == 1
        torn_messages = [message for message in sheet.say_sheet(sheets) if message.id == "one-matrix-sheet-torn"]
        assert all(message["pieces"] == len(sides) for message in torn_messages)
        assert bool(torn_messages) == sheets.is_torn
        end = sheet.say_sheet(sheets)[-1]
        assert (end.id, end["pieces"]) == (
            f"one-matrix-sheet-end-{'torn' if sheets.is_torn else 'straight'}",
            len(sides),
        )
        tables = sheets_figure(sheets).tables
        assert len(tables["dots"]) == (2 * len(sides) if sheets.is_torn else 0)
        # No line joins two pieces.
        bent_lines = tables["lines"].query("panel == 1 and stage >= 2")
        np.testing.assert_array_equal(
            bent_lines["piece"].to_numpy().reshape(-1, *sheets.pieces.shape), [sheets.pieces] * 2
        )


@pytest.mark.parametrize("layers", [1, 3, 8])
def test_every_sheet_fills_its_frame_and_the_plain_one_is_never_thin(layers):
    for seed in range(40):
        sheets = sheet.sheets(layers, activation="tanh", activation_layer=1, biases=True, seed=seed)
        for stops in sheets.frames():
            size = np.abs(stops).max(axis=(1, 2)) / np.array(sheet.FRAME)
            np.testing.assert_allclose(size.max(axis=-1), 1, atol=1e-9)
        for grid in sheets.frames()[0]:
            # Sides and diagonals of the sheet differ by at most a factor of three.
            up, across = grid[0, -1] - grid[0, 0], grid[6, 0] - grid[0, 0]
            lengths = [np.linalg.norm(vector) for vector in (up, across, up + across, up - across)]
            assert max(lengths) < 3 * min(lengths)
        for place in sheets.places[::7]:
            for grid in sheets.at(place):
                assert (np.abs(grid) <= np.array(sheet.FRAME) + 1e-9).all()


def test_a_seed_gives_the_same_tables_with_biases_and_without():
    for seed in range(20):
        with_biases, without_biases = (sheet.linear_network(5, biases=biases, seed=seed) for biases in (True, False))
        for first, second in zip(with_biases.layers, without_biases.layers, strict=True):
            np.testing.assert_array_equal(first.weights, second.weights)
            assert first.biases.any()
            assert not second.biases.any()


def test_both_sheets_are_one_network_with_the_bend_and_without():
    layers = list(SHEETS.network.layers)
    layers[1] = Layer(layers[1].weights, layers[1].biases, ACTIVATIONS["tanh"])
    start = SHEETS.bent[0].reshape(-1, 2)
    np.testing.assert_allclose(SHEETS.bent[-1].reshape(-1, 2), Network(tuple(layers)).predict(start), atol=1e-12)
    matrix = sheet.one_table(SHEETS)
    np.testing.assert_allclose(SHEETS.plain[-1].reshape(-1, 2), start @ matrix.weights.T + matrix.biases, atol=1e-12)
    np.testing.assert_array_equal(matrix.weights, collapse(SHEETS.network).weights)


def test_the_code_refuses_and_names_the_layer():
    for activation in sheet.NONLINEAR:
        for layer in (1, 2, 3):
            sheets = sheet.sheets(3, activation=activation, activation_layer=layer, biases=True, seed=1)
            assert text(sheet.say_collapse_error(sheets)).startswith(
                f"layer {layer} ({activation.replace('_', ' ')}) bends"
            )


def test_the_picture_goes_from_stop_to_stop():
    assert SHEETS.stages == ((1, False), (2, False), (2, True), (3, False))
    figure = sheets_figure(SHEETS)
    alt.Chart.from_dict(figure.spec, validate=True)
    assert (figure.tables["lines"]["last"] == 3).all()
    for (panel, stage, line), points in figure.tables["lines"].groupby(["panel", "stage", "line"]):
        stops = SHEETS.frames()[panel]
        np.testing.assert_allclose(points[["x0", "y0"]], stops[stage, line], atol=1e-6)
        np.testing.assert_allclose(points[["x1", "y1"]], stops[stage + 1, line], atol=1e-6)
    # The edge goes once around the sheet: consecutive points are neighbors.
    edge = figure.tables["edges"].query("panel == 0 and stage == 0").sort_values("order")[["x0", "y0"]].to_numpy()
    steps = np.linalg.norm(np.diff(edge, axis=0, append=edge[:1]), axis=1)
    assert steps.max() < 1.01 * 2 / 32
    assert sum(map(len, figure.spec_with_data()["datasets"].values())) < 200_000
