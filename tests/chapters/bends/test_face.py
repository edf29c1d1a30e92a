"""The 24 bends that paint the face: what each adds, what is left without some, and which eight hold most of it."""

import itertools

import numpy as np
import pytest

from core import opening
from core.chapters.bends.face import COUNT, FEW, face, face_says, neurons_of, read_out, write_out


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
    sums = face().adds.sum(axis=0) + face().shift
    answers = opening.trained().predict(opening.INPUTS)[:, 0]
    np.testing.assert_allclose(1 / (1 + np.exp(-sums)), answers, rtol=1e-9)
    assert face().adds.shape == (COUNT, opening.DOTS) == (24, 1024)


def test_what_is_right_without_some_is_what_the_network_paints_without_them():
    rng = np.random.default_rng(0)
    for size in (0, 1, 2, 8, 16, 23, 24):
        out = rng.choice(COUNT, size, replace=False).tolist()
        assert face().right(out) == (painted(out) == opening.face().ravel()).sum()


def test_the_whole_face_is_right_and_eight_hold_most_of_it():
    assert face().right() == opening.DOTS
    out = face().least_useful(FEW)
    assert len(out) == COUNT - FEW == len(set(out))
    right = (painted(out) == opening.face().ravel()).sum()
    assert right == face().right(out) == 980
    rng = np.random.default_rng(1)
    at_random = [face().right(rng.choice(COUNT, COUNT - FEW, replace=False).tolist()) for _ in range(300)]
    assert right > max(at_random)


def test_each_neuron_that_is_spared_costs_least():
    out: list[int] = []
    for number in face().order[:-1]:
        rest = [each for each in range(COUNT) if each not in out]
        assert face().right([*out, number]) == max(face().right([*out, each]) for each in rest)
        out.append(number)
    assert sorted(face().order) == list(range(COUNT))


def test_the_strongest_costs_most_dots():
    assert face().right([face().strongest()]) == min(face().right([number]) for number in range(COUNT))


def test_the_strongest_is_one_that_is_still_there():
    out: list[int] = []
    while len(out) < COUNT:
        rest = [number for number in range(COUNT) if number not in out]
        strongest = face().strongest(out)
        assert strongest in rest
        assert face().right([*out, strongest]) == min(face().right([*out, number]) for number in rest)
        out.append(strongest)


def test_no_dot_lies_on_the_edge():
    """Rounding must not decide a dot: not for the whole face, nor for the sets that the chips lead to."""
    for out in ((), face().least_useful(FEW), (face().strongest(),)):
        rest = [number for number in range(COUNT) if number not in out]
        assert np.abs(face().adds[rest].sum(axis=0) + face().shift).min() > 1e-6


def test_every_set_is_told_as_it_is():
    rng = np.random.default_rng(2)
    sets = [(), tuple(range(COUNT)), face().least_useful(FEW), *itertools.combinations(range(COUNT), 1)]
    sets += [tuple(rng.choice(COUNT, size, replace=False).tolist()) for size in (2, 5, 23)]
    cases = set()
    for out in sets:
        says, right = face_says(face(), out), (painted(out) == opening.face().ravel()).sum()
        cases.add(says.id)
        assert (says["right"], says["lost"], says["left"]) == (right, 1024 - right, COUNT - len(out))
        expected = {0: "whole", COUNT: "none"}.get(len(out), "some")
        if len(out) == 1:
            expected = "one" if right < 1024 else "spare"
            assert says["neuron"] == out[0] + 1
        elif set(out) == set(face().least_useful(FEW)):
            expected = "few"
        assert says.id == f"bends-face-{expected}"
    assert len(cases) == 6


def test_without_any_neuron_every_dot_is_alike():
    assert len(set(painted(range(COUNT)))) == 1


def test_a_link_names_neurons_from_1_in_any_order():
    assert read_out("3.1.3") == "1.3" == write_out([2, 0])
    assert neurons_of("1.3") == (0, 2)
    assert read_out("") == ""
    assert read_out(write_out(range(COUNT))) == write_out(range(COUNT))


@pytest.mark.parametrize("word", ["0", "25", "1.", ".", "a", "-1", "1,2", "1 2", "٣", "1" * 100_000])
def test_junk_names_no_neuron(word):
    assert read_out(word) is None
