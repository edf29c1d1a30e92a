"""Sums of activations: set by hand, and fitted by gradient descent."""

from functools import cache

import numpy as np
import pytest

from core import exam
from core.activations import ACTIVATIONS
from core.chapters.bends.runs import FRAMES, spaced_epochs
from core.chapters.bends.sums import (
    BY_HAND,
    COUNTS,
    EPOCHS,
    HEIGHTS,
    HOURS,
    PLACES,
    REACH,
    STEEPNESS,
    HandMadeSum,
    distance_from_line,
    nearest_place,
    pieces,
    say_activations,
    say_hand_made,
    say_trained,
    spread_start,
)
from core.engine import Shape
from core.regression import linear_regression_loss
from core.training import train
from tests.chapters.bends.computed import fit, fit_each

SEEDS = pytest.mark.parametrize("seed", [9, 0])


def wave(seed: int):
    return fit_each("wave", 8, seed)


@cache
def one_border() -> int:
    hours, has_passed = exam.DATA.hours, exam.DATA.passed
    lines = [(tilt, border) for tilt in (-1, 1) for border in np.linspace(-1, 11, 2401)]
    return max(int(((tilt * (hours - border) > 0) == has_passed).sum()) for tilt, border in lines)


def right_in_the_exam(count: int) -> int:
    return fit("exam", "sigmoid", count, 9).run.n_correct[-1]


def test_a_sum_made_by_hand_is_the_sum_of_its_bends():
    rng = np.random.default_rng(0)
    for _ in range(20):
        neurons = tuple((float(rng.choice(PLACES)), float(rng.choice(HEIGHTS))) for _ in range(rng.integers(1, 9)))
        total = HandMadeSum(ACTIVATIONS["sigmoid"], neurons)
        hours = rng.uniform(0, 10, 7)
        by_formula = sum(high / (1 + np.exp(-STEEPNESS * (hours - border))) for border, high in neurons)
        np.testing.assert_allclose(total.predict(hours), by_formula, atol=1e-12)
        index = int(rng.integers(len(neurons)))
        i, j = int(rng.integers(len(PLACES))), int(rng.integers(len(HEIGHTS)))
        changed_total = HandMadeSum(
            total.activation, (*neurons[:index], (PLACES[i], HEIGHTS[j]), *neurons[index + 1 :])
        )
        predictions = changed_total.predict(exam.DATA.hours)
        right = ((predictions > 0.5) == exam.DATA.passed).sum()
        assert total.n_correct(index)[i, j] == right
        curve = changed_total.predict(HOURS)
        hill = curve.max() - max(curve[0], curve[-1]) >= 0.5
        assert total.is_hill(index)[i, j] == hill
        case = say_hand_made(total, index)[i][j]
        moves = np.diff(curve).round(9)
        if right == 20:
            assert case.id == "bends-sum-done"
            continue
        assert case["right"] == right
        if hill:
            expected = "hill"
        elif not moves.any():
            expected = "level"
        else:
            expected = "climbs" if (moves >= 0).all() else "falls" if (moves <= 0).all() else "turns"
        assert case.id == f"bends-sum-{expected}"


def test_two_bends_do_the_exam_by_hand_and_one_cannot():
    two = HandMadeSum(ACTIVATIONS["sigmoid"], ((3.5, 1.0), (7.0, -1.0)))
    assert two.n_correct(0)[list(PLACES).index(3.5), list(HEIGHTS).index(1.0)] == 20
    single = HandMadeSum(ACTIVATIONS["sigmoid"], BY_HAND[:1])
    assert single.n_correct(0).max() < 20
    assert not single.is_hill(0).any()


def test_at_first_there_is_no_hill_and_lowering_the_second_bend_makes_one():
    total = HandMadeSum(ACTIVATIONS["sigmoid"], BY_HAND[:2])
    index = list(PLACES).index(BY_HAND[1][0])
    cases = [case.id for case in say_hand_made(total, 1)[index]]
    assert cases[list(HEIGHTS).index(BY_HAND[1][1])] == "bends-sum-climbs"
    assert cases[list(HEIGHTS).index(-1.0)] == "bends-sum-done"
    assert not total.is_hill(0).any()  # the first neuron alone cannot do it


def test_wherever_all_are_right_the_sum_is_a_hill():
    for count in (2, 4):
        total = HandMadeSum(ACTIVATIONS["sigmoid"], BY_HAND[:count])
        for index in range(count):
            assert total.is_hill(index)[total.n_correct(index) == 20].all()


def test_the_bends_begin_where_the_dials_can_stand():
    assert len(BY_HAND) == max(COUNTS)
    assert all(place in PLACES and height in HEIGHTS for place, height in BY_HAND)


@pytest.mark.parametrize("word", [None, "", "inf", "-inf", "nan", "1e400", "x", "11", "-1", "1,5"])
def test_junk_in_a_link_puts_a_bend_where_it_stands_by_itself(word):
    assert nearest_place(word, PLACES, 3.0) == 3.0


def test_a_link_puts_a_bend_at_the_nearest_place():
    assert nearest_place("7", PLACES, 3.0) == 7.0
    assert nearest_place("7.1", PLACES, 3.0) == 7.0
    assert nearest_place("-1", HEIGHTS, 0.5) == -1.0


def test_every_bend_gets_the_same_start_with_its_bends_spread_over_the_data():
    for seed in range(20):
        start, tanh_start = spread_start(8, "relu", seed), spread_start(8, "tanh", seed)
        np.testing.assert_array_equal(Shape.of(start).flat(start), Shape.of(tanh_start).flat(tanh_start))
        borders = -start.layers[0].biases / start.layers[0].weights[:, 0]
        assert (np.diff(borders) > -0.2).all()
        assert (np.abs(borders) < REACH).all()
    assert not np.array_equal(
        spread_start(3, "tanh", 1).layers[0].weights, spread_start(3, "tanh", 2).layers[0].weights
    )


@pytest.mark.parametrize("name", ["sigmoid", "relu"])
def test_a_run_is_that_of_core_training(name):
    fitted = wave(0)[name]
    start = spread_start(8, name, 0)
    history = train(
        start, fitted.run.inputs, fitted.run.targets, epochs=EPOCHS, learning_rate=0.03, optimizer="adam", snapshots=2
    )
    np.testing.assert_array_equal(fitted.run.epochs, spaced_epochs(EPOCHS))
    np.testing.assert_array_equal(fitted.run.losses, history.losses[fitted.run.epochs])
    assert len(fitted.run.params) == FRAMES >= 193
    for frame in (0, 7, FRAMES - 1):
        loss = fitted.run.network(frame).loss(fitted.run.inputs, fitted.run.targets)
        assert loss == pytest.approx(fitted.run.losses[frame], rel=1e-9)


def test_rounds_that_do_not_come_out_whole_are_refused():
    with pytest.raises(ValueError, match="multiple of 200"):
        spaced_epochs(2_001)


@SEEDS
def test_without_a_bend_the_line_is_straight_at_every_frame_and_no_better_than_the_best_line(seed):
    linear_fit = wave(seed)["linear"]
    inputs, targets = linear_fit.run.inputs, linear_fit.run.targets
    tilt, lift = np.polyfit(inputs[:, 0], targets[:, 0], 1)
    best = 0.5 * np.mean((tilt * inputs + lift - targets) ** 2)
    assert linear_regression_loss(inputs, targets) == pytest.approx(best, rel=1e-12)
    assert all(distance_from_line(linear_fit.curve_inputs, curve) < 1e-9 for curve in linear_fit.outputs)
    assert linear_fit.is_straight
    assert not linear_fit.is_stairs
    assert (linear_fit.run.losses >= best * (1 - 1e-12)).all()
    assert linear_fit.run.losses[-1] == pytest.approx(best, rel=1e-4)


@SEEDS
def test_every_bend_fits_the_wave_better_than_any_line(seed):
    for name, fitted in wave(seed).items():
        assert not fitted.run.blew_up
        if name != "linear":
            assert fitted.run.losses[-1] < 0.7 * wave(seed)["linear"].run.losses[-1]
            assert not fitted.is_straight
            assert fitted.is_stairs == (name == "step")


def test_two_bends_do_the_exam_by_the_slopes_and_one_cannot():
    assert right_in_the_exam(1) < 20
    assert all(right_in_the_exam(count) == 20 for count in (2, 4, 8))
    assert fit("exam", "linear", 8, 9).run.n_correct[-1] == 13


def test_a_step_fits_stairs_with_its_hidden_layer_frozen():
    run = wave(9)["step"].run
    np.testing.assert_array_equal(run.network(0).layers[0].params, run.final.layers[0].params)
    assert (run.network(0).layers[1].params != run.final.layers[1].params).all()


@pytest.mark.parametrize("name", ["linear", "tanh", "relu"])
def test_the_pieces_add_up_to_the_curve(name):
    fitted = wave(9)[name]
    for frame in (0, 50, -1):
        network = fitted.run.network(frame)
        np.testing.assert_array_equal(pieces(network, fitted.curve_inputs), fitted.pieces[frame])
        total = fitted.pieces[frame].sum(axis=0) + network.layers[-1].biases
        np.testing.assert_allclose(total, fitted.outputs[frame], atol=1e-12)


@pytest.mark.parametrize(("curve", "count"), [("exam", 1), ("exam", 8), ("wave", 8)])
def test_what_is_said_of_a_run_is_so_at_every_epoch(curve, count):
    fits = fit_each(curve, count, 9)
    for name, fitted in fits.items():
        run = fitted.run
        line = linear_regression_loss(run.inputs, run.targets)
        for case, loss, right in zip(say_trained(fitted), run.losses, run.n_correct, strict=True):
            assert (case["error"], case["line"], case["right"]) == (loss, line, right)
            lower = loss * 1.001 < line
            assert (case.id == "bends-fit-better") == (lower and (curve == "wave" or right > one_border()))
            assert (case.id == "bends-fit-closer") == (lower and curve == "exam" and right <= one_border())
            assert case["best"] == one_border()
            assert (case.id == "bends-fit-worse") == (loss > line * 1.001)
            assert name != "linear" or case.id not in ("bends-fit-better", "bends-fit-closer")
    for frame, case in enumerate(say_activations(fits)):
        better = sum(2 * fitted.run.losses[frame] < line for fitted in fits.values())
        assert (case.id == "bends-each-none") == (better == 0)
        assert case["kinds"] == len(ACTIVATIONS) - 1
        assert better == 0 or case["count"] == better
