"""The 24 bends that paint the face: what each adds, what is left without some, and which eight hold most of it."""

import itertools

import numpy as np
import pytest

from core import opening
from core.chapters.bends.face import FEW, N_NEURONS, face, face_says, format_neurons, normalize_neurons, parse_neurons


def painted(out) -> np.ndarray:
    """The face's dots (1024,) without the neurons `out`: the network's last layer with those weights set to 0."""
    first, second, last = opening.trained().layers
    sent = opening.INPUTS
    for layer in (first, second):
        sums = sent @ layer.weights.T + layer.biases
        sent = sums / (1 + np.abs(sums))
    weights = last.weights[0].copy()
    weights[list(out)] = 0
    return sent @ weights + last.biases[0] > 0


def test_the_parts_add_up_to_the_networks_answer():
    sums = face().contributions.sum(axis=0) + face().shift
    answers = opening.trained().predict(opening.INPUTS)[:, 0]
    np.testing.assert_allclose(1 / (1 + np.exp(-sums)), answers, rtol=1e-9)
    assert face().contributions.shape == (N_NEURONS, opening.DOTS) == (24, 1024)


def test_what_is_right_without_some_is_what_the_network_paints_without_them():
    rng = np.random.default_rng(0)
    for size in (0, 1, 2, 8, 16, 23, 24):
        out = rng.choice(N_NEURONS, size, replace=False).tolist()
        assert face().n_correct(out) == (painted(out) == opening.face().ravel()).sum()


def test_the_whole_face_is_right_and_eight_hold_most_of_it():
    assert face().n_correct() == opening.DOTS
    out = face().least_useful(FEW)
    assert len(out) == N_NEURONS - FEW == len(set(out))
    right = (painted(out) == opening.face().ravel()).sum()
    assert right == face().n_correct(out) == 980
    rng = np.random.default_rng(1)
    at_random = [face().n_correct(rng.choice(N_NEURONS, N_NEURONS - FEW, replace=False).tolist()) for _ in range(300)]
    assert right > max(at_random)


def test_each_neuron_that_is_spared_costs_least():
    out: list[int] = []
    for number in face().removal_order[:-1]:
        rest = [each for each in range(N_NEURONS) if each not in out]
        assert face().n_correct([*out, number]) == max(face().n_correct([*out, each]) for each in rest)
        out.append(number)
    assert sorted(face().removal_order) == list(range(N_NEURONS))


def test_the_strongest_costs_most_dots():
    assert face().n_correct([face().most_useful()]) == min(face().n_correct([number]) for number in range(N_NEURONS))


def test_the_strongest_is_one_that_is_still_there():
    out: list[int] = []
    while len(out) < N_NEURONS:
        rest = [number for number in range(N_NEURONS) if number not in out]
        strongest = face().most_useful(out)
        assert strongest in rest
        assert face().n_correct([*out, strongest]) == min(face().n_correct([*out, number]) for number in rest)
        out.append(strongest)


def test_no_dot_lies_on_the_edge():
    """Rounding must not decide a dot: not for the whole face, nor for the sets that the chips lead to."""
    for out in ((), face().least_useful(FEW), (face().most_useful(),)):
        rest = [number for number in range(N_NEURONS) if number not in out]
        assert np.abs(face().contributions[rest].sum(axis=0) + face().shift).min() > 1e-6


def test_every_set_is_told_as_it_is():
    rng = np.random.default_rng(2)
    sets = [(), tuple(range(N_NEURONS)), face().least_useful(FEW), *itertools.combinations(range(N_NEURONS), 1)]
    sets += [tuple(rng.choice(N_NEURONS, size, replace=False).tolist()) for size in (2, 5, 23)]
    cases = set()
    for out in sets:
        says, right = face_says(face(), out), (painted(out) == opening.face().ravel()).sum()
        cases.add(says.id)
        assert (says["right"], says["lost"], says["left"]) == (right, 1024 - right, N_NEURONS - len(out))
        expected = {0: "whole", N_NEURONS: "none"}.get(len(out), "some")
        if len(out) == 1:
            expected = "one" if right < 1024 else "spare"
            assert says["neuron"] == out[0] + 1
        elif set(out) == set(face().least_useful(FEW)):
            expected = "few"
        assert says.id == f"bends-face-{expected}"
    assert len(cases) == 6


def test_without_any_neuron_every_dot_is_alike():
    assert len(set(painted(range(N_NEURONS)))) == 1


def test_a_link_names_neurons_from_1_in_any_order():
    assert normalize_neurons("3.1.3") == "1.3" == format_neurons([2, 0])
    assert parse_neurons("1.3") == (0, 2)
    assert normalize_neurons("") == ""
    assert normalize_neurons(format_neurons(range(N_NEURONS))) == format_neurons(range(N_NEURONS))


@pytest.mark.parametrize("word", ["0", "25", "1.", ".", "a", "-1", "1,2", "1 2", "٣", "1" * 100_000])
def test_junk_names_no_neuron(word):
    assert normalize_neurons(word) is None
