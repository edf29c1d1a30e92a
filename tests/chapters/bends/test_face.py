"""The 24 neurons that paint the face: the contribution of each, the picture without some, and the best eight."""

import itertools

import numpy as np
import pytest

from core import opening
from core.chapters.bends.face import (
    FEW,
    N_NEURONS,
    OBSTACLE,
    face,
    format_neurons,
    normalize_neurons,
    parse_neurons,
    say_face,
)


def paint(removed) -> np.ndarray:
    """Compute the face's dots (1024,) with the output weights of the neurons `out` set to 0."""
    first, second, last = opening.train_on_face().layers
    outputs = opening.INPUTS
    for layer in (first, second):
        sums = outputs @ layer.weights.T + layer.biases
        outputs = sums / (1 + np.abs(sums))
    weights = last.weights[0].copy()
    weights[list(removed)] = 0
    return outputs @ weights + last.biases[0] > 0


def test_the_parts_add_up_to_the_networks_answer():
    sums = face().contributions.sum(axis=0) + face().shift
    answers = opening.train_on_face().predict(opening.INPUTS)[:, 0]
    np.testing.assert_allclose(1 / (1 + np.exp(-sums)), answers, rtol=1e-9)
    assert face().contributions.shape == (N_NEURONS, opening.DOTS) == (24, 1024)


def test_what_is_right_without_some_is_what_the_network_paints_without_them():
    rng = np.random.default_rng(0)
    for size in (0, 1, 2, 8, 16, 23, 24):
        removed = rng.choice(N_NEURONS, size, replace=False).tolist()
        assert face().n_correct(removed) == (paint(removed) == opening.face().ravel()).sum()


def test_the_whole_face_is_right_and_eight_hold_most_of_it():
    assert face().n_correct() == opening.DOTS
    removed = face().least_useful(FEW)
    assert len(removed) == N_NEURONS - FEW == len(set(removed))
    right = (paint(removed) == opening.face().ravel()).sum()
    assert right == face().n_correct(removed) == 980
    rng = np.random.default_rng(1)
    at_random = [face().n_correct(rng.choice(N_NEURONS, N_NEURONS - FEW, replace=False).tolist()) for _ in range(300)]
    assert right > max(at_random)


def test_each_neuron_that_is_spared_costs_least():
    removed: list[int] = []
    for number in face().removal_order[:-1]:
        remaining = [neuron for neuron in range(N_NEURONS) if neuron not in removed]
        assert face().n_correct([*removed, number]) == max(face().n_correct([*removed, neuron]) for neuron in remaining)
        removed.append(number)
    assert sorted(face().removal_order) == list(range(N_NEURONS))


def test_the_strongest_costs_most_dots():
    assert face().n_correct([face().most_useful()]) == min(face().n_correct([number]) for number in range(N_NEURONS))


def test_the_strongest_is_one_that_is_still_there():
    removed: list[int] = []
    while len(removed) < N_NEURONS:
        remaining = [number for number in range(N_NEURONS) if number not in removed]
        strongest = face().most_useful(removed)
        assert strongest in remaining
        assert face().n_correct([*removed, strongest]) == min(
            face().n_correct([*removed, number]) for number in remaining
        )
        removed.append(strongest)


def test_no_dot_lies_on_the_edge():
    """Rounding must not decide a dot, neither in the whole face nor in the sets behind the chips."""
    for removed in ((), face().least_useful(FEW), (face().most_useful(),)):
        remaining = [number for number in range(N_NEURONS) if number not in removed]
        assert np.abs(face().contributions[remaining].sum(axis=0) + face().shift).min() > 1e-6


def test_every_set_is_told_as_it_is():
    rng = np.random.default_rng(2)
    sets = [(), tuple(range(N_NEURONS)), face().least_useful(FEW), *itertools.combinations(range(N_NEURONS), 1)]
    sets += [tuple(rng.choice(N_NEURONS, size, replace=False).tolist()) for size in (2, 5, 23)]
    strongest: tuple[int, ...] = ()
    for _ in range(N_NEURONS - 1):
        strongest = (*strongest, face().most_useful(strongest))
        sets.append(strongest)
    cases = set()
    for removed in sets:
        message, right = say_face(face(), removed), (paint(removed) == opening.face().ravel()).sum()
        cases.add(message.id)
        assert (message["right"], message["lost"], message["left"]) == (right, 1024 - right, N_NEURONS - len(removed))
        expected = {0: "whole", N_NEURONS: "none"}.get(len(removed), "some")
        if len(removed) == 1:
            expected = "one" if right < 1024 else "spare"
            assert message["neuron"] == removed[0] + 1
        elif set(removed) == set(face().least_useful(FEW)):
            expected = "few"
        elif 1 < len(removed) < N_NEURONS and len(set(paint(removed))) == 1:
            expected = "plain"
        elif len(removed) not in (0, N_NEURONS):
            with_it = {
                number: int((paint(set(removed) - {number}) == opening.face().ravel()).sum()) for number in removed
            }
            if min(with_it.values()) <= right - OBSTACLE:
                expected = "better"
                assert message["with_it"] == min(with_it.values()) == with_it[message["neuron"] - 1]
        assert message.id == f"bends-face-{expected}"
    assert len(cases) == 8


def test_without_any_neuron_every_dot_is_alike():
    assert len(set(paint(range(N_NEURONS)))) == 1


def test_a_link_names_neurons_from_1_in_any_order():
    assert normalize_neurons("3.1.3") == "1.3" == format_neurons([2, 0])
    assert parse_neurons("1.3") == (0, 2)
    assert normalize_neurons("") == ""
    assert normalize_neurons(format_neurons(range(N_NEURONS))) == format_neurons(range(N_NEURONS))


@pytest.mark.parametrize("word", ["0", "25", "1.", ".", "a", "-1", "1,2", "1 2", "٣", "1" * 100_000])
def test_junk_names_no_neuron(word):
    assert normalize_neurons(word) is None
