"""Repeated questions: over many seeds an independent computation gives the same answer, by a clear margin."""

import math
import re
from itertools import pairwise

import numpy as np
import pytest

from core import exam
from core.chapters.bends import again as bends
from core.chapters.downhill import again as downhill
from core.chapters.sigmoid import again as sigmoid
from core.chapters.sigmoid.deep import start
from core.chapters.slopes import again as slopes
from core.chapters.train import again as train
from core.chapters.without_derivatives import again as without_derivatives
from core.network import Network
from pages.chapters import PREDICTIONS
from tests.long import with_seeds
from tests.pages.test_every_chapter import TOO_LONG, reading_grade

EVERY_QUESTION = pytest.mark.parametrize("key", PREDICTIONS)


@EVERY_QUESTION
@with_seeds(8, 50)
def test_a_question_is_whole_and_another_seed_asks_another(key, seeds):
    _, scene = PREDICTIONS[key]
    questions = [scene.again(seed) for seed in seeds]
    for seed, question in zip(seeds, questions, strict=True):
        assert question == scene.again(seed)
        assert 0 <= question.right < len(question.answers)
        assert len({answer for answer, _ in question.answers}) == len(question.answers) >= 3
        text = " ".join([question.text, *(part for answer in question.answers for part in answer)])
        for forbidden in (
            r"\bnan\b",
            r"\binf\b",
            r"\d[eE][+−-]?\d",
            "!",
            TOO_LONG,
            "just",
            "simply",
            "past all bounds",
        ):
            assert not re.search(forbidden, text), text
    assert len({question.text for question in questions}) > min(len(questions) / 4, 5)
    assert len({question.right for question in questions}) > 1, "the answer is always the same"


@EVERY_QUESTION
def test_a_question_is_written_plainly(key):
    _, scene = PREDICTIONS[key]
    texts = []
    for seed in range(12):
        question = scene.again(seed)
        texts += [question.text, *(f"{answer}. {because}" for answer, because in question.answers)]
    assert reading_grade(" ".join(re.sub(r"\(.*?\)", "", text) for text in texts)) <= 5


@with_seeds(10, 200)
def test_slopes_what_a_curve_looks_like_up_close(seeds):
    for seed in seeds:
        curve, x, factor = slopes.example(seed)
        tiny = (curve.domain[1] - curve.domain[0]) / 2 / factor
        fall = abs(curve.f(x + tiny / 1000) - curve.f(x - tiny / 1000))
        left, right = (curve.f(x) - curve.f(x - tiny)) / tiny, (curve.f(x + tiny) - curve.f(x)) / tiny
        expected = 2 if fall > 0.5 else 1 if abs(right - left) > 0.5 else 0
        assert expected or (fall < 1e-3 and abs(right - left) < 0.01), "by a hair"
        assert slopes.zoom(seed).right == expected


@with_seeds(10, 200)
def test_downhill_which_way_a_knob_should_turn(seeds):
    for seed in seeds:
        network, param, slope = downhill.example(seed)
        question = downhill.way(seed)
        steps = {0: 1.0, 1: -1.0}
        errors = {}
        for answer, step in steps.items():
            w1, b1, w2, b2, v1, v2, c = (
                value + step * 0.1 * (place == param) for place, value in enumerate(exam.SHAPE.flat(network))
            )
            total = 0.0
            for (x,), (target,) in zip(exam.DATA.inputs.tolist(), exam.DATA.targets.tolist(), strict=True):
                first, second = (1 / (1 + math.exp(-w * x - b)) for w, b in ((w1, b1), (w2, b2)))
                prediction = 1 / (1 + math.exp(-(v1 * first + v2 * second + c)))
                total -= math.log(prediction if target else 1 - prediction) / 20
            errors[answer] = total
        assert question.right == min(errors, key=errors.get) == int(slope > 0)
        assert abs(errors[0] - errors[1]) > 0.002, "by a hair"


def delta_sizes_by_hand(network: Network) -> np.ndarray:
    """Compute the RMS delta of each layer on the exam, for a sigmoid output: the backward pass, written out."""
    activations = {
        "sigmoid": (lambda z: 0.5 + 0.5 * np.tanh(z / 2), lambda z: 0.25 - 0.25 * np.tanh(z / 2) ** 2),
        "tanh": (np.tanh, lambda z: 1 - np.tanh(z) ** 2),
        "relu": (lambda z: np.maximum(z, 0), lambda z: (z > 0).astype(float)),
        "softplus": (lambda z: np.logaddexp(0, z), lambda z: 0.5 + 0.5 * np.tanh(z / 2)),
    }
    sums, output = [], exam.DATA.inputs
    for layer in network.layers:
        sums.append(output @ layer.weights.T + layer.biases)
        output = activations[layer.activation.name][0](sums[-1])
    deltas = [(output - exam.DATA.targets) / len(output)]
    for layer, below, total in zip(network.layers[:0:-1], network.layers[-2::-1], sums[-2::-1], strict=True):
        deltas.insert(0, (deltas[0] @ layer.weights) * activations[below.activation.name][1](total))
    return np.array([np.sqrt(np.mean(delta**2)) for delta in deltas])


@with_seeds(6, 60)
def test_sigmoid_which_layer_hears_the_least_blame(seeds):
    for seed in seeds:
        activation, kind, number, _ = sigmoid.deep_example(seed)
        sizes = delta_sizes_by_hand(start(activation, kind, number))
        ratio = sizes[0] / sizes[-2]
        assert ratio < 0.101 or 0.59 < ratio < 1.71 or ratio > 9.9, "by a hair"
        assert sigmoid.deep(seed).right == (0 if ratio < 0.2 else 1 if ratio > 5 else 2)


@with_seeds(20, 200)
def test_sigmoid_what_a_nudge_does(seeds):
    for seed in seeds:
        name, total, _ = sigmoid.hint_example(seed)
        before, after = (
            {"step": float(z >= 0), "sigmoid": 1 / (1 + np.exp(-z)), "relu": max(z, 0.0)}[name]
            for z in (total, total + 0.5)
        )
        change = after - before
        assert change == 0 or change > 0.01, "by a hair"
        right = 0 if change == 0 else 2 if name == "step" else 1
        assert sigmoid.hint(seed).right == right


@with_seeds(4, 50)
def test_bends_what_a_sum_looks_like(seeds):
    for seed in seeds:
        fitted = bends.example(seed)
        x = np.linspace(-2.9, 2.9, 4001)
        y = fitted.run.final.predict(x[:, None])[:, 0]
        steps = np.abs(np.diff(y))
        curving = np.abs(y[::50][:-2] - 2 * y[::50][1:-1] + y[::50][2:]).max()
        jumps = (steps > 1e-9).sum()
        is_straight, is_stairs = curving < 1e-9, 0 < jumps <= fitted.run.final.layers[0].outputs
        assert is_straight or is_stairs or (curving > 0.003 and jumps > 1000), "by a hair"
        assert bends.none(seed).right == (2 if is_straight else 1 if is_stairs else 0)


@with_seeds(4, 50)
def test_without_derivatives_how_often_chance_leads_down(seeds):
    bands = ((0.28, 0.39), (0.042, 0.059), (0.0, 0.0006))
    for seed in seeds:
        question = without_derivatives.chance(seed)
        n_params, angle = (int(number) for number in re.search(r"^(\d+) knobs.*within (\d+)°", question.text).groups())
        # Integrate over slices of the sphere: the slice at an angle has the radius sin(angle), one dimension less.
        degrees = np.radians(np.linspace(0, 180, 18_001))
        density = np.sin(degrees) ** (n_params - 2)
        chance = density[: 100 * angle].sum() / density.sum()
        low, high = bands[question.right]
        assert low <= chance <= high, question.text


@with_seeds(3, 30)
def test_train_what_the_error_does(seeds):
    for seed in seeds:
        run = train.example(seed)
        first, last = run.history.networks[0], run.history.networks[-1]
        x, target = run.train_set.network_inputs, run.train_set.network_targets

        def error(network, x=x, target=target):
            prediction = np.clip(network.predict(x), 1e-300, 1 - 1e-16)
            return -np.mean(target * np.log(prediction) + (1 - target) * np.log(1 - prediction))

        start, end = error(first), error(last)
        assert end < 0.76 * start or end > 1.4 * start, "by a hair"
        assert train.flipped(seed).right == (0 if end < start else 2)
        # Flipped slopes never help here; true slopes do.
        assert (end > start) == (run.settings.slopes == "flipped")


def test_the_many_answers_that_a_chance_can_have_are_told_by_knobs_that_have_them():
    for angle in without_derivatives.ANGLES:
        for share in without_derivatives.SHARES:
            n_params = without_derivatives.closest_size(share, angle)
            assert share / 1.2 < without_derivatives.chance_within(n_params, angle) < share * 1.2
    cases = without_derivatives.clear_cases()
    assert all(len(case) >= 6 for case in cases)
    assert not any(set(case_before) & set(case_after) for case_before, case_after in pairwise(cases))
