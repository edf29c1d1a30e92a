"""Pictures of networks show the computed pulses, weights, slopes, deltas, misses, factors and sizes."""

import json
import re

import numpy as np
import pytest

from core.chapters.lab import digits_picture, number_tables
from core.chapters.lab.checks import PLACES, exam_check
from core.chapters.lab.layout import by_sign
from core.chapters.lab.network_picture import QUANTITIES, pass_figure
from core.chapters.lab.passes import PRESETS, exam_pass, numbers, params, random_pass, titles
from core.chapters.lab.receipt_picture import exam_passes, receipt_figure, students_figure
from core.chapters.lab.timeline import timeline
from core.draw import theme
from core.exam import slopes_of, start
from core.receipts import receipt
from core.say.numbers import brief

PASSES = [
    *(make() for make in PRESETS.values()),
    exam_pass(3),
    exam_pass(8),
    random_pass([6] * 7, hidden="tanh", output="sigmoid", seed=3),
    random_pass([1, 1], hidden="tanh", output="linear", seed=4),
]
every_pass = pytest.mark.parametrize("pass_", PASSES, ids=lambda pass_: str(pass_.network.sizes))


def number_of(words):
    return float(words.replace("−", "-").replace(",", "").replace("almost 0", "0"))


@every_pass
def test_lines_are_as_wide_as_the_weight_or_the_slope_that_they_show(pass_):
    for shows in QUANTITIES:
        table = pass_figure(pass_, quantity=shows).tables["knobs"]
        true = [
            param.value(pass_.network) if shows == "values" else param.slope(pass_.gradient)
            for param in params(pass_.network)
        ]
        after = [
            param.value(pass_.new_network) if shows == "values" else param.slope(pass_.gradient)
            for param in params(pass_.network)
        ]
        assert table.title.tolist() == list(titles(pass_.network).values())
        np.testing.assert_array_equal(table.before, true)
        np.testing.assert_array_equal(table.after, after)
        assert set(table.most) == {max(np.abs([*true, *after]))}
        for value, text in zip(true, table.text, strict=True):
            assert number_of(text) == pytest.approx(value, rel=0.06, abs=0.0005 if shows == "values" else 1e-5)


@every_pass
def test_lines_join_the_neurons_that_they_join(pass_):
    figure = pass_figure(pass_)
    spots = {(row.layer, row.name): (row.x, row.y) for row in figure.tables["neurons"].itertuples()}
    for param, row in zip(params(pass_.network), figure.tables["knobs"].itertuples(), strict=True):
        if param.source is None:
            assert np.isnan([row.x1, row.y1, row.x2, row.y2]).all()
            continue
        begin = f"input {param.source + 1}" if param.layer == 0 else f"neuron {param.source + 1} of layer {param.layer}"
        assert (row.x1, row.y1) == spots[param.layer, begin]
        assert (row.x2, row.y2) == spots[param.layer + 1, f"neuron {param.neuron + 1} of layer {param.layer + 1}"]


@every_pass
def test_neurons_carry_what_they_send_and_their_blame_from_the_right_stage_on(pass_):
    stages = timeline(pass_)
    after = pass_.new_network.forward(pass_.inputs)
    for row in pass_figure(pass_).tables["neurons"].itertuples():
        neuron = int(row.name.split()[1]) - 1
        assert row.sends == brief(pass_.outputs(row.layer)[neuron])
        if row.layer == 0:
            continue
        assert stages[row.forward].layer == row.layer
        assert stages[row.back].kind == "back"
        assert stages[row.back].layer == row.layer
        assert number_of(row.blame) == pytest.approx(pass_.deltas(row.layer)[neuron], rel=0.06, abs=1e-5)
        assert row.sends_after == brief(after.layers[row.layer - 1].post[0][neuron])
        assert pass_.update_stage < row.again <= pass_.update_stage + 1
        if row.layer == pass_.depth:
            assert stages[row.guess].kind == "error"
            assert number_of(row.wanted.removeprefix("right: ")) == pytest.approx(pass_.targets[0][neuron], rel=0.006)


@every_pass
def test_pulses_leave_as_what_was_sent_and_arrive_as_the_knob_times_it(pass_):
    table = pass_figure(pass_).tables["pulses"]
    forward = table[(table.kind == "number") & (table.t1 <= pass_.depth)]
    for layer in range(1, pass_.depth + 1):
        rows = forward[forward.t1 == layer]
        weights = pass_.network.layers[layer - 1].weights
        assert set(rows.t0) == {layer - 1}
        sums = pass_.sums(layer) - pass_.network.layers[layer - 1].biases
        np.testing.assert_allclose(rows.v1.to_numpy().reshape(weights.shape).sum(axis=1), sums, rtol=1e-9, atol=1e-12)
        np.testing.assert_array_equal(rows.v0.to_numpy().reshape(weights.shape)[0], pass_.outputs(layer - 1))
    back = table[table.kind == "blame"]
    for layer in range(1, pass_.depth):
        rows = back[(back.t0 == pass_.back_stage(layer + 1)) & (back.t1 == pass_.back_stage(layer))]
        weights = pass_.network.layers[layer].weights
        totals = rows.v1.to_numpy().reshape(weights.shape).sum(axis=0)
        np.testing.assert_allclose(totals, pass_.output_slopes(layer), rtol=1e-9, atol=1e-14)
        assert (rows.x1 > rows.x2).all()
    second_pulses = table[(table.kind == "number") & (table.t0 >= pass_.update_stage)]
    last = (
        second_pulses[second_pulses.t1 == pass_.update_stage + 1]
        .v1.to_numpy()
        .reshape(pass_.network.layers[-1].weights.shape)
        .sum(axis=1)
    )
    expected = pass_.new_network.forward(pass_.inputs).layers[-1].pre[0] - pass_.new_network.layers[-1].biases
    np.testing.assert_allclose(last, expected, rtol=1e-9, atol=1e-12)
    assert (table[["v0", "v1"]].abs().max(axis=1) <= table.most).all()


@every_pass
def test_the_bar_beside_a_guess_is_its_miss_before_and_after(pass_):
    table = pass_figure(pass_).tables["misses"]
    after = np.abs(pass_.new_network.predict(pass_.inputs)[0] - pass_.targets[0])
    np.testing.assert_allclose(table.before / table.after, np.abs(pass_.miss) / after, rtol=1e-9)
    assert [number_of(label.removeprefix("wrong by ")) for label in table.told] == pytest.approx(
        abs(pass_.miss), rel=0.06
    )


def test_slopes_are_hidden_until_the_blame_has_come_to_their_layer():
    pass_ = PRESETS["worked"]()
    stages_found = pass_figure(pass_, quantity="slopes").tables["knobs"].set_index("knob").found
    assert {stages_found[f"2.{n}.{s}"] for n in (1, 2) for s in (1, 2, "shift")} == {pass_.back_stage(2)}
    assert {stages_found[f"1.{n}.{s}"] for n in (1, 2) for s in (1, 2, "shift")} == {pass_.back_stage(1)}
    assert set(pass_figure(pass_).tables["knobs"].found) == {0}


def test_the_chosen_knob_is_marked():
    pass_ = PRESETS["worked"]()
    for param in params(pass_.network):
        tables = pass_figure(pass_, highlight=param).tables
        assert len(tables["chosen"]) == (param.source is not None)
        assert len(tables["chosen_shift"]) == (param.source is None)


def test_the_picture_is_one_spec_that_follows_its_dial():
    first, second = (pass_figure(pass_) for pass_ in PASSES[:2])
    assert first.spec is second.spec
    assert ".st-key-backprop_pass" in json.dumps(first.spec)


@every_pass
def test_a_receipts_paths_are_lit_and_carry_their_factors(pass_):
    for param in params(pass_.network)[:: max(1, pass_.network.n_params // 8)]:
        figure = receipt_figure([pass_], param)
        lines = figure.tables["lines"].set_index("knob")
        if param.source is not None:
            assert lines.lit[param.code]
            assert lines.chosen.sum() == 1
        slip = receipt(pass_.network, pass_.inputs, pass_.targets, tuple(param), pass_.loss)
        width = [layer.outputs for layer in pass_.network.layers[param.layer + 1 :]]
        width = width if slip.complete else width[:1]
        n_lit = sum(a * b for a, b in zip([1, *width], width, strict=False)) + (param.source is not None)
        assert lines.lit.sum() == n_lit
        factors = figure.tables["factors"]
        if len(factors):
            values = {round(factor.value, 12) for path in slip.paths for factor in path.factors}
            for text in factors.number:
                assert (
                    text == "almost 0"
                    or min(abs(number_of(text) - value) / max(abs(value), 1e-9) for value in values) < 0.06
                )


def test_the_students_receipts_travel_with_their_dial():
    param = params(start())[0]
    figure = receipt_figure(exam_passes(), param)
    assert set(figure.tables["factors"].place) == set(range(20))
    for student, rows in figure.tables["factors"].groupby("place"):
        product = np.prod([number_of(text) for text in rows.number])
        slope = param.slope(exam_pass(student).gradient)
        assert product == pytest.approx(slope, rel=0.15) or any(rows.number == "almost 0")
    bars = students_figure(param).tables
    np.testing.assert_allclose(bars["students"].slope.mean(), slopes_of(start())[0], rtol=1e-12)
    np.testing.assert_allclose(bars["mean"].slope, slopes_of(start())[0], rtol=1e-12)


def test_the_nudges_agreement_rises_and_falls():
    agreement = exam_check(params(start())[0])
    table = digits_picture.nudge_figure(agreement).tables["nudges"]
    assert table.place.tolist() == list(PLACES)
    errors = np.abs(agreement.nudge_slopes - agreement.slope) / abs(agreement.slope)
    exact = (errors > 1e-16) & (errors < 1)
    np.testing.assert_allclose(table.digits[exact], -np.log10(errors[exact]), rtol=1e-9)
    assert table.digits[PLACES.index(5)] > table.digits[0] + 3
    assert table.digits[PLACES.index(5)] > table.digits.iloc[-1] + 3


@every_pass
def test_tables_hold_every_number_unrounded(pass_):
    table = number_tables.neuron_table(pass_)
    np.testing.assert_array_equal(table.blame, np.concatenate([pass_.deltas(n) for n in range(1, pass_.depth + 1)]))
    every = number_tables.param_table(pass_)
    np.testing.assert_array_equal(every["set to"] - pass_.learning_rate * every.slope, every["after the turn"])
    assert number_tables.number_table(pass_).value.tolist() == numbers(pass_)
    param = params(pass_.network)[0]
    slip = receipt(pass_.network, pass_.inputs, pass_.targets, tuple(param), pass_.loss)
    rows = number_tables.receipt_table(slip)
    np.testing.assert_allclose(rows.groupby("path").factor.prod().sum(), slip.slope, rtol=1e-9, atol=1e-15)


def test_no_spec_writes_a_power_of_ten_and_every_field_is_there():
    figures = [
        pass_figure(PASSES[1]),
        receipt_figure([PASSES[1]], params(PASSES[1].network)[0]),
        students_figure(params(start())[0]),
        digits_picture.nudge_figure(exam_check(params(start())[0])),
    ]
    for figure in figures:
        spec = json.dumps(figure.spec)
        assert not re.search(r'"format": "[^"]*[eg]"', spec)
        assert set(re.findall(r'"data": {"name": "(\w+)"}', spec)) == set(figure.tables)


def test_a_knob_above_0_has_the_color_of_plus():
    assert f"(knob > 0 ? '{theme.PLUS}' : knob < 0 ? '{theme.MINUS}'" in by_sign("knob")
