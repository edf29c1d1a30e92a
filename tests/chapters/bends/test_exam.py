"""Without activations the exam network is a single neuron: training never beats its exact least error."""

import numpy as np
import pytest

from core.chapters.bends import exam
from core.chapters.bends.exam_picture import exam_figure
from core.exam import DATA, LOSS, SHAPE, best_border, start
from core.network import Layer, Network


def test_seven_knobs_multiply_out_into_two():
    rng = np.random.default_rng(0)
    for _ in range(200):
        network = exam.without_bend(SHAPE.network(rng.normal(scale=2, size=7)))
        weight, shift = exam.collapse_params(network)
        layer_network = Network((Layer([[weight]], [shift], "sigmoid"),))
        np.testing.assert_allclose(network.predict(DATA.inputs), layer_network.predict(DATA.inputs), atol=1e-12)


def test_no_setting_of_the_knobs_goes_below_the_least_error():
    least = exam.runs().least_loss
    rng = np.random.default_rng(1)
    for scale in (0.1, 0.5, 1, 3):
        for _ in range(300):
            network = exam.without_bend(SHAPE.network(rng.normal(scale=scale, size=7)))
            assert network.loss(DATA.inputs, DATA.targets, LOSS) >= least - 1e-12


def test_the_least_error_is_where_all_slopes_are_0_and_training_ends_there():
    runs = exam.runs()
    weight, shift = runs.single_layer[-1]
    gradient = Network((Layer([[weight]], [shift], "sigmoid"),)).gradient(DATA.inputs, DATA.targets, LOSS)
    assert abs(gradient.weights[0][0, 0]) < 1e-6
    assert abs(gradient.biases[0][0]) < 1e-6
    assert runs.losses[1, -1] == pytest.approx(runs.least_loss, abs=1e-9)
    assert runs.least_loss == pytest.approx(0.645, abs=0.0005)
    assert runs.n_correct[1, -1] == 13


def test_the_real_one_learns_the_exam():
    runs = exam.runs()
    assert runs.losses[0, -1] < 0.05
    assert runs.n_correct[0, -1] == 20
    assert runs.losses.shape == runs.n_correct.shape == (2, exam.SNAPSHOTS)
    assert (runs.epochs[0], runs.epochs[-1]) == (0, 2000)
    np.testing.assert_array_equal(runs.bent[0], SHAPE.flat(start()))
    np.testing.assert_array_equal(runs.straight[0], SHAPE.flat(start()))


def test_the_line_turns_before_all_are_right():
    runs = exam.runs()
    with_activation, straight = runs.n_correct[:, runs.turning_point]
    assert straight < with_activation < 20
    assert (runs.n_correct[0, runs.turning_point + 1 :] == 20).all()
    assert exam.say_exam(runs)[runs.turning_point].id == "bends-exam-ahead"


def test_the_best_border_is_found_by_trying_them_all():
    for seed in range(50):
        labels = np.random.default_rng(seed).random(12) > 0.5
        best = max(
            max(np.sum(labels == (np.arange(12) < cut)), np.sum(labels == (np.arange(12) >= cut))) for cut in range(13)
        )
        assert best_border(labels.astype(float)) == best
    assert exam.runs().best_border == 14


def right_by_hand(params, has_activation: bool) -> int:
    """Count the students that the network predicts right, without the code under test."""
    w1, b1, w2, b2, v1, v2, c = params
    squash = (lambda z: 1 / (1 + np.exp(-z))) if has_activation else (lambda z: z)
    x = DATA.inputs[:, 0]
    sums = v1 * squash(w1 * x + b1) + v2 * squash(w2 * x + b2) + c
    return int(((sums > 0) == DATA.passed).sum())


def test_every_epoch_says_how_many_are_right():
    runs = exam.runs()
    messages = exam.say_exam(runs)
    assert len(messages) == exam.SNAPSHOTS
    for place in range(0, exam.SNAPSHOTS, 6):
        with_activation, straight = right_by_hand(runs.bent[place], True), right_by_hand(runs.straight[place], False)
        case = messages[place]
        assert (case["bent"], case["straight"], case["students"]) == (with_activation, straight, 20)
        expected = "alike" if with_activation <= straight else "all" if with_activation == 20 else "ahead"
        if place in (0, exam.SNAPSHOTS - 1):
            expected = "start" if place == 0 else "end"
        assert case.id == f"bends-exam-{expected}"
    assert (messages[-1]["bent"], messages[-1]["straight"]) == (20, 13)


def test_where_all_are_right_the_line_without_bends_stays_at_13():
    runs = exam.runs()
    assert {case["straight"] for case in exam.say_exam(runs) if case.id == "bends-exam-all"} == {13}


def test_the_line_without_bends_only_rises_or_only_falls():
    runs = exam.runs()
    hours = np.linspace(0, 10, 400)[:, None]
    for place in (0, 60, -1):
        network = exam.without_bend(SHAPE.network(runs.straight[place]))
        moves = np.diff(network.predict((hours - 5) / 2.5)[:, 0])
        assert (moves > 0).all() or (moves < 0).all()
    assert runs.straight_line == exam.ONE_WAY


def test_other_starts_end_the_same_way():
    counts = exam.other_starts()
    case = exam.say_starts(counts)
    assert counts.shape == (2, 9)
    assert case["whole"] == 9
    assert (case["low"], case["high"], case["same"]) == (13, 13, "yes")
    assert exam.say_starts(np.array([[20, 18], [12, 13]]))["same"] == "no"


def test_while_the_shape_of_the_line_without_activations_is_guessed_it_is_not_drawn():
    table = exam_figure(exam.runs(), asks=True).tables["runs"]
    assert len(table) == exam.SNAPSHOTS
    assert table.bends.all()


def test_the_browser_gets_the_parameters_from_which_core_makes_the_curves():
    table = exam_figure(exam.runs()).tables["runs"]
    assert len(table) == 2 * exam.SNAPSHOTS
    for has_activation in (True, False):
        for place in (0, 60, exam.SNAPSHOTS - 1):
            row = table[(table.bends == has_activation) & (table.place == place)].iloc[0]
            network = SHAPE.network(row[[f"k{index}" for index in range(7)]].to_numpy(dtype=float))
            network = network if has_activation else exam.without_bend(network)
            loss = exam.runs().losses[0 if has_activation else 1, place]
            assert network.loss(DATA.inputs, DATA.targets, LOSS) == pytest.approx(loss, rel=1e-5)
