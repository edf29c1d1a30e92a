"""Claims of the glossary and the questions, recomputed; right answers, by hand."""

import numpy as np
import pytest

from core import exam
from core.activations import ACTIVATIONS
from core.chapters.train.run import Settings, learn
from core.curves import CURVES
from core.datasets import DATASETS
from core.descent import descend
from core.network import Layer, Network
from core.say.questions import QUESTIONS, quiz
from core.surfaces import SURFACES

Z = np.linspace(-6, 6, 1201)
RIGHT_ANSWERS = {
    "turns": "no",
    "minus": "grows",
    "solve": "line",
    "hard": "hint",
    "back": "feels",
    "curvy": "no",
    "layers": "bends",
    "relu": "yes",
    "corner": "no",
    "score": "jumps",
    "random": "few",
    "stuck": "can",
    "zero": "alike",
    "far": "not",
    "bigger": "point",
    "moves": "near",
    "predicting": "learns",
}


def error(params) -> float:
    return exam.loss_of(exam.SHAPE.network(np.array(params)))


def slopes() -> np.ndarray:
    return exam.SHAPE.flat(exam.start()), np.concatenate(
        [
            np.column_stack([weights, biases]).ravel()
            for weights, biases in zip(
                exam.gradient(exam.start()).weights, exam.gradient(exam.start()).biases, strict=True
            )
        ]
    )


def test_the_right_answers_are_these():
    assert {question.name: question.right for question in quiz()} == RIGHT_ANSWERS
    assert all(question.right in question.choices for question in quiz())


def test_all_slopes_together_point_uphill_and_a_step_against_them_leads_down():
    params, slope = slopes()
    assert error(params + 1e-3 * slope) > error(params) > error(params - exam.STEP_SIZE * slope)


def test_a_slope_says_how_much_a_nudge_moves_the_error():
    params, slope = slopes()
    for place in range(len(params)):
        nudge = np.zeros(len(params))
        nudge[place] = 1e-5
        assert (error(params + nudge) - error(params - nudge)) / 2e-5 == pytest.approx(slope[place], abs=1e-8)


def test_the_sigmoid_passes_on_a_quarter_at_most_and_runs_from_0_to_1():
    sigmoid = ACTIVATIONS["sigmoid"]
    assert sigmoid.slope(Z).max() == sigmoid.slope(np.array(0.0)) == 0.25
    assert (np.diff(sigmoid.f(Z)) > 0).all()
    assert sigmoid.bounded == (0, 1)
    assert ACTIVATIONS["tanh"].bounded == (-1, 1)


def test_the_hard_step_has_no_slope_on_either_side():
    step = ACTIVATIONS["step"]
    assert not step.slope(Z[Z != 0]).any()
    assert set(step.f(Z[Z != 0])) == {0.0, 1.0}


def test_relu_gives_0_below_0_and_the_sum_above_with_no_slope_below():
    relu = ACTIVATIONS["relu"]
    np.testing.assert_array_equal(relu.f(Z), np.maximum(Z, 0))
    assert not relu.slope(Z[Z < 0]).any()
    assert (relu.slope(Z[Z > 0]) == 1).all()


def test_far_out_a_bounded_bend_has_almost_no_slope():
    for name in ("sigmoid", "tanh"):
        assert ACTIVATIONS[name].slope(np.array([-6.0, 6.0])).max() < 0.01


def test_to_be_sure_and_wrong_costs_most_and_a_flat_sigmoid_still_gets_a_hint():
    sums = np.linspace(0, 12, 121)  # the right answer is no: the larger the sum, the surer and the more wrong
    prediction = ACTIVATIONS["sigmoid"].f(sums)
    cross_entropy, squared_error = -np.log(1 - prediction), (prediction - 0) ** 2 / 2
    assert (np.diff(cross_entropy) > 0).all()
    assert cross_entropy[-1] > 10 > 0.5 >= squared_error.max()
    hints = {"cross": prediction - 0, "squared": (prediction - 0) * ACTIVATIONS["sigmoid"].slope(sums)}
    assert hints["cross"][-1] > 0.99
    assert hints["squared"][-1] < 1e-4


def test_squared_misses_count_the_big_ones_most_and_fade_near_0():
    misses = np.array([-2.0, -1.0, 1.0, 2.0])
    assert (misses**2).sum() > 0 == misses.sum()
    assert 2.0**2 > 2 * 1.0**2
    assert abs(CURVES["parabola"].slope(np.array(0.01))) < 0.1
    assert CURVES["abs"].slope(np.array([-0.01, 0.01])).tolist() == [-1, 1]


def test_without_a_shift_a_neuron_sums_zeros_to_0():
    rng = np.random.default_rng(0)
    layer = Layer(rng.normal(size=(5, 3)), np.zeros(5), ACTIVATIONS["linear"])
    assert not Network((layer,)).predict(np.zeros((1, 3))).any()


def test_the_best_straight_answer_to_xor_is_one_half_to_all_four():
    corners, answers = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]), np.array([0, 1, 1, 0])
    np.testing.assert_allclose(corners @ np.linalg.lstsq(corners, answers, rcond=None)[0], 0.5)


def test_knobs_have_as_many_pairs_as_newton_needs_numbers():
    assert 3280 * 3279 // 2 > 5_000_000


def test_parabolas_only_add_up_to_a_parabola():
    rng = np.random.default_rng(1)
    total = sum(rng.normal() * (rng.normal() * Z + rng.normal()) ** 2 for _ in range(20))
    assert np.abs(total - np.polyval(np.polyfit(Z, total, 2), Z)).max() < 1e-9


def test_neurons_that_start_alike_get_the_same_hint():
    data = DATASETS["xor"](40, rng=np.random.default_rng(0))
    layers = (
        Layer(np.zeros((3, 2)), np.zeros(3), ACTIVATIONS["sigmoid"]),
        Layer(np.full((1, 3), 0.5), np.zeros(1), ACTIVATIONS["sigmoid"]),
    )
    gradient = Network(layers).gradient(data.inputs, data.targets)
    assert np.ptp(gradient.weights[0], axis=0).max() == 0
    dead = Network((layers[0], Layer(np.zeros((1, 3)), np.zeros(1), ACTIVATIONS["sigmoid"])))
    assert not dead.gradient(data.inputs, data.targets).weights[0].any()


def test_a_slope_for_a_knob_grows_with_what_comes_in():
    layer = Layer(np.zeros((1, 2)), np.zeros(1), ACTIVATIONS["linear"])
    gradient = Network((layer,)).gradient(np.array([[100.0, 1.0]]), np.array([[1.0]]))
    assert gradient.weights[0][0, 0] == pytest.approx(100 * gradient.weights[0][0, 1])


def test_the_slope_of_the_mean_error_is_the_mean_of_the_slopes():
    network, data = exam.start(), exam.DATA
    row_slopes = [
        network.gradient(data.inputs[row : row + 1], data.targets[row : row + 1], exam.LOSS).weights[0]
        for row in range(len(data.hours))
    ]
    np.testing.assert_allclose(np.mean(row_slopes, axis=0), exam.gradient(network).weights[0], atol=1e-12)


def test_two_tilts_make_one_step_that_leads_down():
    surface = SURFACES["bowl"]
    a, b = surface.start
    slope_a, slope_b = surface.gradient(a, b)
    height_after = surface.f(a - 1e-4 * slope_a, b - 1e-4 * slope_b)
    assert height_after < min(surface.f(a - 1e-4 * slope_a, b), surface.f(a, b - 1e-4 * slope_b)) < surface.f(a, b)


def test_at_a_mountain_pass_all_slopes_are_0_and_one_way_leads_down():
    surface = SURFACES["saddle"]
    assert tuple(surface.gradient(0.0, 0.0)) == (0, 0)
    neighbours = [surface.f(a, b) for a, b in ((0.1, 0.0), (-0.1, 0.0), (0.0, 0.1), (0.0, -0.1))]
    assert min(neighbours) < surface.f(0.0, 0.0) < max(neighbours)


def test_a_walk_can_end_in_the_higher_of_two_valleys_and_too_large_steps_leap():
    two = SURFACES["two_valleys"]
    walk = descend(two, two.start, method="gradient_descent", learning_rate=two.learning_rate, steps=60)
    assert walk.losses[-1] > min(height for *_, height in two.minima) + 0.01
    exam_map = SURFACES["exam"]
    leaps = descend(exam_map, exam_map.start, method="gradient_descent", learning_rate=30.0, steps=60)
    assert (np.diff(leaps.losses) > 0).any()


def test_a_place_can_be_steep_and_near_the_goal():
    assert abs(CURVES["abs"].slope(np.array(0.05))) == 1


def test_every_question_has_an_answer_of_its_own():
    assert len({question.word for question in QUESTIONS}) == len({question.line for question in QUESTIONS})
    assert len({question.name for question in QUESTIONS}) == len(QUESTIONS)


def test_the_picture_of_learning_by_heart_shows_it():
    question = next(row for row in QUESTIONS if row.name == "heart")
    controls = question.links[0].controls
    settings = Settings(
        amount=int(controls["amount"]),
        noise=float(controls["noise"]),
        unseen=int(controls["unseen"]) / 100,
        epochs=int(controls["rounds"]),
    )
    history = learn(settings).history
    assert history.losses[-1] < 0.05
    assert history.unseen_losses[-1] > 2 * np.nanmin(history.unseen_losses)
    assert np.nanmin(history.unseen_losses) < history.unseen_losses[0]
