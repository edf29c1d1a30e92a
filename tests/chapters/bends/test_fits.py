"""What the chapter on bends computes: nudges through bends, fits of a wave, slopes killed, and ends compared."""

import numpy as np
import pytest

from core.activations import ACTIVATIONS, steep_sigmoid
from core.chapters.bends.fits import (
    ENDS,
    NAMES,
    NEURONS,
    NUDGE,
    QUIET,
    REACH,
    ROUNDS,
    SNAPSHOTS,
    STARTS,
    STEEPNESS,
    TASKS,
    best_line_error,
    endings,
    fit_waves,
    kill_the_slope,
    least_error,
    off_straight,
    pass_through,
    pieces,
    quiet_zones,
    ring,
    spread_start,
    task,
)
from core.engine import Shape

WAVES = {seed: fit_waves(1000, seed) for seed in (9, 0)}
KILLED = {neurons: kill_the_slope(neurons) for neurons in (4, 8)}


# --- One bend ---------------------------------------------------------------------------------------------------------


def test_every_bend_has_a_short_name():
    assert list(NAMES) == list(ACTIVATIONS) and len(set(NAMES.values())) == len(NAMES)


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_what_is_left_of_a_nudge_lies_between_the_slopes_on_its_way(name):
    bend, z = ACTIVATIONS[name], np.linspace(-5.95, 5.95, 120)
    z = z[[not any(abs(place - jump) < NUDGE for jump in bend.jumps) for place in z]]
    seen = pass_through(bend, z)
    np.testing.assert_array_equal(seen.comes_out, bend.f(z))
    along = bend.slope(np.linspace(z - NUDGE / 2, z + NUDGE / 2, 101))
    assert (seen.nudge_out >= along.min(axis=0) * NUDGE - 1e-12).all()
    assert (seen.nudge_out <= along.max(axis=0) * NUDGE + 1e-12).all()
    rise = (bend.f(z + 1e-6) - bend.f(z - 1e-6)) / 2e-6
    np.testing.assert_allclose(seen.slope, rise, atol=1e-8)


def test_a_nudge_that_crosses_the_jump_comes_out_whole():
    assert pass_through(ACTIVATIONS["step"], 0.1).nudge_out == 1
    assert pass_through(ACTIVATIONS["step"], 0.3).nudge_out == 0


def test_the_quiet_stretches_are_where_the_algebra_says():
    low = (1 - np.sqrt(1 - 4 * QUIET)) / 2  # a (1 − a) = QUIET, solved for the sigmoid's output
    sigmoid_edge = np.log(low / (1 - low))
    tanh_edge = np.arctanh(np.sqrt(1 - QUIET))
    softplus_edge = np.log(QUIET / (1 - QUIET))
    expected = {
        "linear": [],
        "sigmoid": [(-6, sigmoid_edge), (-sigmoid_edge, 6)],
        "tanh": [(-6, -tanh_edge), (tanh_edge, 6)],
        "relu": [(-6, 0)],
        "leaky_relu": [(-6, 0)],
        "softplus": [(-6, softplus_edge)],
        "step": [(-6, 6)],
    }
    for name, zones in expected.items():
        np.testing.assert_allclose(np.ravel(quiet_zones(ACTIVATIONS[name], -6, 6)), np.ravel(zones), atol=1e-9)


@pytest.mark.parametrize("steepness", [0.1, 2.0, 25.0])
def test_quiet_stretches_hold_every_quiet_place_and_no_other(steepness):
    bend, z = steep_sigmoid(steepness), np.linspace(-6, 6, 1001)
    inside = np.zeros(len(z), dtype=bool)
    for low, high in quiet_zones(bend, -6, 6):
        inside |= (z > low) & (z < high)
    np.testing.assert_array_equal(inside[1:-1], (bend.slope(z) < QUIET)[1:-1])


# --- Fitting a wave ---------------------------------------------------------------------------------------------------


def test_every_bend_gets_the_same_start_with_its_bends_spread_over_the_data():
    for seed in range(20):
        start = spread_start(NEURONS, "relu", "linear", seed)
        other = spread_start(NEURONS, "tanh", "sigmoid", seed)
        np.testing.assert_array_equal(Shape.of(start).flat(start), Shape.of(other).flat(other))
        places = -start.layers[0].biases / start.layers[0].weights[:, 0]
        assert (np.diff(places) > -0.2).all() and (np.abs(places) < REACH).all()
    assert not np.array_equal(
        spread_start(3, "tanh", "linear", 1).layers[0].weights, spread_start(3, "tanh", "linear", 2).layers[0].weights
    )


@pytest.mark.parametrize("seed", WAVES)
def test_without_a_bend_the_line_is_straight_at_every_snapshot_and_no_better_than_the_best_line(seed):
    none = WAVES[seed]["linear"]
    tilt, lift = np.polyfit(none.inputs[:, 0], none.targets[:, 0], 1)
    best = 0.5 * np.mean((tilt * none.inputs + lift - none.targets) ** 2)
    assert best_line_error(none.inputs, none.targets) == pytest.approx(best, rel=1e-12)
    assert all(off_straight(none.places, curve) < 1e-9 for curve in none.curves)
    assert none.is_straight and not none.is_stairs
    assert (none.history.losses >= best * (1 - 1e-12)).all()
    assert none.error == pytest.approx(best, rel=1e-6)


@pytest.mark.parametrize("seed", WAVES)
def test_every_bend_fits_better_than_any_line(seed):
    for name, fit in WAVES[seed].items():
        assert len(fit.history.epochs) == SNAPSHOTS and fit.history.stopped in ("done", "flat")
        if name != "linear":
            assert fit.error < 0.7 * WAVES[seed]["linear"].error
            assert not fit.is_straight and fit.is_stairs == (name == "step")


def test_a_step_fits_stairs_with_its_hidden_layer_frozen():
    fit = WAVES[9]["step"]
    first, last = fit.history.networks[0], fit.history.final
    np.testing.assert_array_equal(first.layers[0].knobs, last.layers[0].knobs)
    assert (first.layers[1].knobs != last.layers[1].knobs).all()


@pytest.mark.parametrize("name", ["linear", "tanh", "relu"])
def test_the_pieces_add_up_to_the_curve(name):
    fit = WAVES[9][name]
    for network, drawn, curve in zip(fit.history.networks, fit.pieces, fit.curves, strict=True):
        np.testing.assert_array_equal(pieces(network, fit.places), drawn)
        np.testing.assert_allclose(drawn.sum(axis=0) + network.layers[-1].biases, curve, atol=1e-12)


def test_the_same_seed_gives_the_same_waves_to_the_last_bit():
    again = fit_waves(1000, 9)
    for name, fit in WAVES[9].items():
        np.testing.assert_array_equal(fit.history.knobs, again[name].history.knobs)
    assert not np.array_equal(WAVES[0]["tanh"].curves, WAVES[9]["tanh"].curves)


def test_every_choice_of_rounds_has_evenly_spaced_snapshots():
    for rounds in ROUNDS:
        assert rounds % (SNAPSHOTS - 1) == 0


# --- Kill the slope ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("neurons", KILLED)
def test_a_true_step_freezes_the_hidden_layer_and_the_last_layer_still_learns(neurons):
    step = KILLED[neurons][-1]
    assert step.is_step and step.knobs == (3 * neurons, neurons + 1)
    assert step.alive == (0, neurons + 1) and step.moved == (0, neurons + 1)
    assert step.typical[0] == 0 < step.typical[1] and step.heard == 0
    assert 0.6 < step.accuracy < 0.95
    assert step.accuracy > 0.5 + 0.1  # better than guessing, with nothing but the last layer


def test_the_traps_are_shown_as_they_are():
    by = {neurons: {each.steepness: each for each in killed} for neurons, killed in KILLED.items()}
    assert by[8][30].accuracy > 0.98  # still steep, still learns
    assert by[8][1000].accuracy < 0.97 and by[4][1000].accuracy < 0.85  # steeper, and it drops
    assert by[8][np.inf].accuracy > by[4][np.inf].accuracy  # many frozen neurons hide the damage
    assert by[4][1].accuracy > 0.99


@pytest.mark.parametrize("neurons", KILLED)
def test_hints_fade_as_the_switch_gets_steeper(neurons):
    heard = [each.heard for each in KILLED[neurons]]
    assert [each.steepness for each in KILLED[neurons]] == list(STEEPNESS)
    assert heard[0] == 1 and heard[-1] == 0 and (np.diff(heard) <= 0).all()
    assert all(each.alive[1] == neurons + 1 for each in KILLED[neurons])


def test_accuracies_are_those_of_the_networks():
    data = ring()
    for each in KILLED[4]:
        right = (each.network.predict(data.inputs) > 0.5) == (data.targets > 0.5)
        assert each.accuracies.shape == (STARTS,)
        assert each.accuracies[0] == pytest.approx(right.mean())
        assert each.network.layers[0].activation == each.switch == steep_sigmoid(each.steepness)


def test_a_real_nudge_of_a_frozen_knob_changes_nothing():
    network, data = KILLED[4][-1].network, ring()
    before = network.loss(data.inputs, data.targets, "cross_entropy")
    for neuron in range(4):
        for column in range(3):
            network.layers[0].knobs[neuron, column] += 1e-9
            assert network.loss(data.inputs, data.targets, "cross_entropy") == before
            network.layers[0].knobs[neuron, column] -= 1e-9


# --- The end of the network -------------------------------------------------------------------------------------------


def test_the_tasks_are_what_they_are_called():
    _, chance = task("chance")
    _, amount = task("amount")
    assert set(np.unique(chance)) == {0, 1} and 0.3 < chance.mean() < 0.6
    assert amount.min() < -1 and amount.max() > 1


@pytest.mark.parametrize("end", ENDS)
def test_the_least_error_is_reached_by_the_nearest_guess_and_no_other(end):
    _, targets = task("amount")
    low, high = ACTIVATIONS[end].bounded
    guesses = np.linspace(max(low, -4), min(high, 4), 4001)
    nearest = 0.5 * np.mean(((guesses[None, :] - targets) ** 2).min(axis=1))
    assert least_error(targets, end) == pytest.approx(nearest, abs=1e-5)
    assert (least_error(targets, end) == 0) == (end == "linear")


@pytest.mark.parametrize("seed", [9, 0, 1])
def test_each_end_reaches_what_it_can_and_never_more(seed):
    found = endings(seed)
    assert list(found) == list(TASKS)
    for each in (ending for ends in found.values() for ending in ends.values()):
        low, high = each.activation.bounded
        assert low <= each.guesses[0] <= each.guesses[1] <= high
        assert each.fit.error >= each.least
        assert each.fit.history.final.layers[-1].activation == each.activation
    assert min(found["amount"], key=lambda end: found["amount"][end].fit.error) == "linear"
    assert all(ending.fit.error < 0.03 for ending in found["chance"].values() if not ending.is_stuck)


def test_a_silent_end_is_called_stuck():
    stuck = endings(0)["chance"]["relu"]
    assert stuck.is_stuck and stuck.guesses == (0, 0)
    found = stuck.fit.history.final.gradient(stuck.fit.inputs, stuck.fit.targets)
    assert all((table == 0).all() for table in [*found.weights, *found.biases])
    assert not endings(9)["chance"]["relu"].is_stuck
