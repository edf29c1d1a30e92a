"""Two sheets of paper go through the same tables: what is drawn and said of them is so, over many stacks."""

import altair as alt
import numpy as np
import pytest

from core.activations import ACTIVATIONS
from core.chapters.one_matrix import sheet
from core.chapters.one_matrix.sheet_picture import sheets_figure
from core.collapse import collapse
from core.network import Layer, Network
from core.say.messages import text
from tests.long import drawn

SHEETS = sheet.sheets(3, activation="tanh", activation_layer=2, biases=True, seed=102)


def off_line(points: np.ndarray) -> float:
    """How far any point is off the line through its line's ends, by the area of a triangle."""
    most = 0.0
    for line in points:
        begin, end = line[0], line[-1]
        base = np.linalg.norm(end - begin)
        for point in line:
            area = abs((end[0] - begin[0]) * (point[1] - begin[1]) - (end[1] - begin[1]) * (point[0] - begin[0]))
            most = max(most, area / base if base > 1e-12 else np.linalg.norm(point - begin))
    return most


def is_one_layer(grid: np.ndarray, start: np.ndarray) -> bool:
    """Whether one layer takes `start` to `grid`: three corners say which, and all other points must agree."""
    corners = start[0, 0], start[0, -1], start[6, 0]
    images = grid[0, 0], grid[0, -1], grid[6, 0]
    table = np.linalg.solve(np.column_stack([np.array(corners), np.ones(3)]), np.array(images))
    return bool(np.abs(start @ table[:2] + table[2] - grid).max() < 1e-8)


@drawn(12, 60)
def test_the_sheets_are_told_as_they_are_at_every_place(seeds):
    outcomes = set()
    rng = np.random.default_rng([7, seeds.start])
    for _ in seeds:
        layers = int(rng.integers(1, 9))
        both = sheet.sheets(
            layers,
            activation=str(rng.choice(sheet.NONLINEAR)),
            activation_layer=int(rng.integers(1, layers + 1)),
            biases=bool(rng.integers(2)),
            seed=int(rng.integers(10_000)),
        )
        says, names = sheet.sheet_says(both), sheet.stage_names(both)
        assert len(says) == len(names) == len(both.places) >= 193
        start, _ = both.at(0)
        for place in (0, *rng.integers(len(says), size=4), len(says) - 1):
            plain, bent = both.at(both.places[place])
            assert off_line(plain) < 1e-9
            assert is_one_layer(plain, start)
            stage = min(int(both.places[place]), layers)
            bends = stage == both.activation_layer
            layer = stage + 1 if stage < both.activation_layer else stage
            assert (names[place].id, names[place]["layer"]) == (
                f"one-matrix-sheet-{'bend' if bends else 'layer'}",
                layer,
            )
            case = says[place].id.removeprefix("one-matrix-sheet-")
            outcomes.add(case)
            assert says[place]["layers"] == layers
            straight = is_one_layer(bent, start)
            if place == 0:
                assert case == "start"
                continue
            assert (case in ("same", "moved", "end-straight")) == straight, case
            assert case.startswith("end") == (place == len(says) - 1)
            if case == "same":
                np.testing.assert_allclose(plain, bent, atol=1e-8)
            if case == "bent":
                assert off_line(bent) > 0
    assert {"same", "bent", "end-bent"} <= outcomes


@drawn(12, 60)
def test_a_hard_step_tears_the_sheet_along_its_jumps(seeds):
    for seed in seeds:
        both = sheet.sheets(3, activation="step", activation_layer=2, biases=True, seed=seed)
        sums, ends = both.bent[2], both.bent[3]
        sides = {tuple(point >= 0) for point in sums.reshape(-1, 2)}
        assert both.is_torn == (len(sides) > 1)
        assert both.pieces.max() + 1 == len(sides)
        for piece in range(len(sides)):
            assert len(np.unique(ends[both.pieces == piece], axis=0)) == 1
            assert len({tuple(point >= 0) for point in sums[both.pieces == piece]}) == 1
        torn = [says for says in sheet.sheet_says(both) if says.id == "one-matrix-sheet-torn"]
        assert all(says["pieces"] == len(sides) for says in torn)
        assert bool(torn) == both.is_torn
        end = sheet.sheet_says(both)[-1]
        assert (end.id, end["pieces"]) == (f"one-matrix-sheet-end-{'torn' if both.is_torn else 'straight'}", len(sides))
        tables = sheets_figure(both).tables
        assert len(tables["dots"]) == (2 * len(sides) if both.is_torn else 0)
        # No line leads from one piece to another.
        bent = tables["lines"].query("panel == 1 and stage >= 2")
        np.testing.assert_array_equal(bent["piece"].to_numpy().reshape(-1, *both.pieces.shape), [both.pieces] * 2)


@pytest.mark.parametrize("layers", [1, 3, 8])
def test_every_sheet_fills_its_frame_and_the_plain_one_is_never_thin(layers):
    for seed in range(40):
        both = sheet.sheets(layers, activation="tanh", activation_layer=1, biases=True, seed=seed)
        for stops in both.frames():
            size = np.abs(stops).max(axis=(1, 2)) / np.array(sheet.FRAME)
            np.testing.assert_allclose(size.max(axis=-1), 1, atol=1e-9)
        for grid in both.frames()[0]:
            # The sides and the diagonals of the paper: none is more than three times another.
            up, along = grid[0, -1] - grid[0, 0], grid[6, 0] - grid[0, 0]
            lengths = [np.linalg.norm(each) for each in (up, along, up + along, up - along)]
            assert max(lengths) < 3 * min(lengths)
        for place in both.places[::7]:
            for grid in both.at(place):
                assert (np.abs(grid) <= np.array(sheet.FRAME) + 1e-9).all()


def test_a_seed_gives_the_same_tables_with_biases_and_without():
    for seed in range(20):
        one, other = (sheet.linear_network(5, biases=biases, seed=seed) for biases in (True, False))
        for first, second in zip(one.layers, other.layers, strict=True):
            np.testing.assert_array_equal(first.weights, second.weights)
            assert first.biases.any()
            assert not second.biases.any()


def test_both_sheets_are_one_network_with_the_bend_and_without():
    layers = list(SHEETS.network.layers)
    layers[1] = Layer(layers[1].weights, layers[1].biases, ACTIVATIONS["tanh"])
    start = SHEETS.bent[0].reshape(-1, 2)
    np.testing.assert_allclose(SHEETS.bent[-1].reshape(-1, 2), Network(tuple(layers)).predict(start), atol=1e-12)
    one = sheet.one_table(SHEETS)
    np.testing.assert_allclose(SHEETS.plain[-1].reshape(-1, 2), start @ one.weights.T + one.biases, atol=1e-12)
    np.testing.assert_array_equal(one.weights, collapse(SHEETS.network).weights)


def test_the_code_refuses_and_names_the_layer():
    for bend in sheet.NONLINEAR:
        for where in (1, 2, 3):
            both = sheet.sheets(3, activation=bend, activation_layer=where, biases=True, seed=1)
            assert text(sheet.collapse_error_says(both)).startswith(f"layer {where} ({bend.replace('_', ' ')}) bends")


def test_the_picture_goes_from_stop_to_stop():
    assert SHEETS.stages == ((1, False), (2, False), (2, True), (3, False))
    figure = sheets_figure(SHEETS)
    alt.Chart.from_dict(figure.spec, validate=True)
    assert (figure.tables["lines"]["last"] == 3).all()
    for (panel, stage, line), points in figure.tables["lines"].groupby(["panel", "stage", "line"]):
        stops = SHEETS.frames()[panel]
        np.testing.assert_allclose(points[["x0", "y0"]], stops[stage, line], atol=1e-6)
        np.testing.assert_allclose(points[["x1", "y1"]], stops[stage + 1, line], atol=1e-6)
    # The edge goes once around the paper: each of its points is the next one's neighbor.
    edge = figure.tables["edges"].query("panel == 0 and stage == 0").sort_values("order")[["x0", "y0"]].to_numpy()
    steps = np.linalg.norm(np.diff(edge, axis=0, append=edge[:1]), axis=1)
    assert steps.max() < 1.01 * 2 / 32
    assert sum(map(len, figure.spec_with_data()["datasets"].values())) < 200_000
