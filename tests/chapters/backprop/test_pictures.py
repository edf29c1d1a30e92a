"""The pictures of the Backprop chapter draw what was computed: weights, slopes, blame, factors, sizes and costs."""

import json
import re

import numpy as np
import pytest

from core.chapters.backprop import pictures as backprop
from core.chapters.backprop import receipt_pictures as blame
from core.chapters.backprop.clones import starts
from core.chapters.backprop.passes import PRESETS, Knob, knobs, numbers, own, stages
from core.chapters.backprop.pictures import SHOWS, brief, inside, knob_table, layer_table, network_figure, number_table
from core.chapters.backprop.receipt_pictures import clones_figure, depth_figure, nudge_figure, receipt_table
from core.chapters.without_derivatives import cost_pictures as costs
from core.chapters.without_derivatives.cost_pictures import looks_figure, times_figure
from core.chapters.without_derivatives.costs import HUGE, LOOKS_BACK, Growth
from core.depth import slope_sizes
from core.receipts import nudge_agreement, receipt


def drawn(one, shows="values", at=0, chosen=None):
    return network_figure(one, stages(one), at, shows, chosen or knobs(one.network)[0])


EVERY = [*(preset.make() for preset in PRESETS.values()), own([6] * 7, hidden="tanh", output="sigmoid", seed=3)]


@pytest.mark.parametrize("one", EVERY, ids=lambda one: str(one.network.sizes))
def test_lines_are_as_wide_as_the_weight_or_the_slope_that_they_show(one):
    for shows in SHOWS:
        table = drawn(one, shows).tables["knobs"]
        true = np.array(
            [knob.value(one.network) if shows == "values" else knob.slope(one.gradient) for knob in knobs(one.network)]
        )
        assert table.title.tolist() == [knob.title for knob in knobs(one.network)]
        assert table.sign.tolist() == ["+" if each > 0 else "-" if each < 0 else "0" for each in true]
        both = np.abs(true).max() if shows == "slopes" else max(np.abs(true).max(), np.abs(table.after).max())
        np.testing.assert_allclose(table.wide, 1.2 + 6 * np.abs(true) / both)
        np.testing.assert_array_equal(table.slope, [knob.slope(one.gradient) for knob in knobs(one.network)])
        np.testing.assert_array_equal(table.after, [knob.value(one.turned) for knob in knobs(one.network)])


@pytest.mark.parametrize("one", EVERY, ids=lambda one: str(one.network.sizes))
def test_lines_join_the_neurons_that_they_join(one):
    figure = drawn(one)
    places = {(row.layer, row.name): (row.x, row.y) for row in figure.tables["neurons"].itertuples()}
    for knob, row in zip(knobs(one.network), figure.tables["knobs"].itertuples(), strict=True):
        if knob.source is None:
            assert np.isnan([row.x1, row.y1, row.x2, row.y2]).all()
            continue
        start = f"input {knob.source + 1}" if knob.layer == 0 else f"neuron {knob.source + 1} of layer {knob.layer}"
        assert (row.x1, row.y1) == places[knob.layer, start]
        assert (row.x2, row.y2) == places[knob.layer + 1, f"neuron {knob.neuron + 1} of layer {knob.layer + 1}"]


@pytest.mark.parametrize("one", EVERY, ids=lambda one: str(one.network.sizes))
def test_neurons_carry_what_they_send_and_their_blame_from_the_right_stage_on(one):
    told = stages(one)
    for row in drawn(one).tables["neurons"].itertuples():
        neuron = int(row.name.split()[1]) - 1
        assert row.sends == one.sent(row.layer)[neuron] and row.sends_text == inside(row.sends)
        assert row.layer == 0 or told[row.forward].layer == row.layer
        if row.layer:
            assert row.blame == one.blame(row.layer)[neuron] and row.blame_text == brief(row.blame)
            assert told[row.back].kind == "back" and told[row.back].layer == row.layer
        if row.layer == one.depth:
            assert row.target_text == f"want {one.targets[0][neuron]:.3g}" and told[row.asked].kind == "error"


def test_slopes_are_hidden_until_the_blame_has_come_to_their_layer():
    one = PRESETS["worked"].make()
    found = drawn(one, "slopes").tables["knobs"].set_index("knob").found
    assert {found[f"2.{n}.{s}"] for n in (1, 2) for s in (1, 2, "shift")} == {one.back_stage(2)}
    assert {found[f"1.{n}.{s}"] for n in (1, 2) for s in (1, 2, "shift")} == {one.back_stage(1)}
    assert set(drawn(one).tables["knobs"].found) == {0}


def test_each_stage_lights_its_layer():
    one = PRESETS["deep"].make()
    for row, stage in zip(drawn(one).tables["stages"].itertuples(), stages(one), strict=True):
        middle = (row.x1 + row.x2) / 2
        assert middle == pytest.approx(one.depth / 2 if stage.layer is None else stage.layer)


def test_the_chosen_knob_is_marked_a_line_or_a_shift():
    one = PRESETS["xor"].make()
    line = drawn(one, chosen=Knob(1, 0, 2))
    assert line.tables["chosen"][["x1", "x2"]].to_numpy().tolist() == [[1.0, 2.0]]
    assert line.tables["chosen_shift"].empty
    shift = drawn(one, chosen=Knob(1, 0, None))
    assert shift.tables["chosen"].empty and shift.tables["chosen_shift"].x.tolist() == [2.0]


def test_the_sentence_for_the_picture_has_its_numbers():
    one = PRESETS["worked"].make()
    says = drawn(one, at=5).alt
    assert "2 to 2 to 2 with 12 knobs" in says and "0.751, 0.773" in says
    assert "stage 5" in says and "0.298" in says and f"{one.error_after:.3g}" in says


def test_a_large_network_stays_small_enough_to_be_svg():
    figure = drawn(EVERY[-1])
    assert len(figure.tables["knobs"]) * 3 + len(figure.tables["neurons"]) * 4 < 2000
    assert not figure.tables["knobs"].labeled.any() and figure.tables["neurons"].crowded.all()


@pytest.mark.parametrize(("value", "text"), [(0.0, "0"), (0.138, "0.14"), (-0.0381, "-0.038"), (-0.00056, "-6e-4")])
def test_brief_numbers_keep_the_digits_that_matter(value, text):
    assert brief(value) == text


@pytest.mark.parametrize("value", [0, 0.5, -0.123456, 9.999, -9.994, 12.34, -123.4, 5678.9, -1e12, 3.3e-9, -0.004])
def test_a_number_inside_a_neuron_is_short_and_near(value):
    assert len(inside(value)) <= 6 and float(inside(value)) == pytest.approx(value, rel=0.5, abs=1e-12)


def test_tables_hold_unrounded_numbers():
    one = PRESETS["worked"].make()
    hidden = layer_table(one, 1, blamed=True)
    np.testing.assert_array_equal(hidden["blame"], one.blame(1))
    np.testing.assert_array_equal(hidden["added up"], one.summed(1))
    np.testing.assert_array_equal(hidden["sends on"], one.sent(1))
    np.testing.assert_array_equal(hidden["lets through"], one.let_through(1))
    assert layer_table(one, 1, blamed=False).columns.tolist() == ["neuron", "added up", "sends on"]
    every = knob_table(one)
    np.testing.assert_array_equal(every["after the turn"], every["set to"] - one.learning_rate * every["slope"])
    assert number_table(one)["value"].tolist() == numbers(one)


def test_the_receipt_lists_every_factor_and_its_running_product():
    one = PRESETS["worked"].make()
    slip = receipt(one.network, one.inputs, one.targets, (0, 0, 0))
    table = receipt_table(slip)
    for number, path in enumerate(slip.paths, start=1):
        part = table[table["path"] == number]
        np.testing.assert_allclose(part["product so far"], np.cumprod(part["factor"]), rtol=1e-14)
        assert part["what it is"].tolist() == [factor.name for factor in path.factors]
    last = table.groupby("path")["product so far"].last()
    assert last.sum() == pytest.approx(one.gradient.weights[0][0, 0], rel=1e-12)


def test_nudges_are_drawn_as_far_off_as_they_were():
    one = PRESETS["worked"].make()
    measured = nudge_agreement(one.network, one.inputs, one.targets, (1, 0, 0))
    figure = nudge_figure(measured, 3)
    table = figure.tables["nudges"]
    np.testing.assert_array_equal(table["off"], measured.distances)
    np.testing.assert_array_equal(table["y"][table["off"] > 0], table["off"][table["off"] > 0])
    assert (table["y"] > 0).all() and f"{measured.distances[2]:.2g}" in figure.alt
    assert figure.tables["corners"].y.min() <= table["y"].min() and figure.tables["corners"].y.max() >= table["y"].max()


def test_nudges_that_agree_exactly_everywhere_can_still_be_drawn():
    one = own((1, 1), hidden="step", output="relu", seed=0)
    flat = nudge_agreement(one.network, np.zeros((1, 1)), np.zeros((1, 1)), (0, 0, 0))
    assert not flat.distances.any()
    assert (nudge_figure(flat, 1).tables["nudges"]["y"] > 0).all()


@pytest.mark.parametrize("bend", ["sigmoid", "tanh", "relu", "step"])
def test_bars_are_the_size_of_each_layers_slopes(bend):
    networks = [slope_sizes(depth, bend, seed=0) for depth in range(1, 13)]
    figure = depth_figure(networks, 4)
    for depth, network in enumerate(networks, start=1):
        rows = figure.tables["layers"].pipe(lambda table, depth=depth: table[table.place == depth])
        np.testing.assert_array_equal(rows["size"], network.hidden[network.hidden > 0])
    assert (figure.tables["layers"]["foot"] > 0).all() and figure.tables["corners"].y.min() > 0
    assert f"{networks[3].hidden[0]:.2g} in the first" in figure.alt


def test_clones_are_drawn_side_by_side():
    found = [starts(depth, "sigmoid", seed=0) for depth in (1, 2)]
    table = clones_figure(found, 2).tables["neurons"]
    shown = table.query("place == 2")
    assert shown[shown.start == blame.STARTS[0]].slope.tolist() == found[1].random.tolist()
    assert shown[shown.start == blame.STARTS[1]].slope.tolist() == found[1].zero.tolist()
    assert sorted(shown.beside.round().astype(int).unique()) == list(range(1, 9))


def test_looks_are_the_counted_ones():
    table = looks_figure().tables["costs"]
    nudging = table[table.way == costs.NUDGES]
    assert (nudging.cost == nudging.knobs + 1).all() and nudging.knobs.max() == HUGE
    assert set(table[table.way == costs.BACK].cost) == {LOOKS_BACK}


def test_times_are_the_measured_ones_and_the_last_point_is_called_extrapolated():
    growth = Growth(np.array([15, 4417]), np.array([1e-5, 5e-5]), np.array([2e-4, 0.1]), 1e-6)
    figure = times_figure(growth)
    for way, measured, later in (
        (costs.BACK, growth.back, growth.at()[0]),
        (costs.NUDGES, growth.nudges, growth.at()[1]),
    ):
        rows = figure.tables["costs"].pipe(lambda table, way=way: table[table.way == way])
        assert rows.cost.tolist() == [*measured, later]
        assert rows.source.tolist() == ["timed here", "timed here", "extrapolated"]
    assert "extrapolated to 1,000,000,000 knobs" in figure.alt


@pytest.mark.parametrize(
    ("builder", "key"),
    [
        (backprop._network_spec, "backprop_stage"),
        (blame._nudge_spec, "backprop_nudge"),
        (blame._depth_spec, "backprop_depth"),
        (blame._clones_spec, "backprop_depth"),
    ],
)
def test_pictures_follow_their_dial(builder, key):
    bound = [each["bind"] for each in builder()["params"] if each.get("bind")]
    assert [(each["element"], each["event"]) for each in bound] == [(f".st-key-{key}", "input")]


def test_every_column_that_the_network_picture_asks_for_is_in_its_tables():
    spec, tables = json.dumps(backprop._network_spec()), drawn(EVERY[1]).tables
    asked = set(re.findall(r"datum\.(\w+)", spec)) | set(re.findall(r'"field": "(\w+)"', spec))
    assert asked <= {column for table in tables.values() for column in table.columns}
