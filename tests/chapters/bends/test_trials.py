"""The three tests of every bend, and the same stack of layers with each."""

import numpy as np
import pytest

from core import exam
from core.activations import ACTIVATIONS
from core.chapters.bends.trials import DEPTHS, LAYERS, SEEN, STACK_ROUNDS, SURVIVES, TESTS
from core.depth import typical_ratio
from tests.chapters.bends.computed import found, stacks
from tests.long import few

SEEDS = pytest.mark.parametrize("seed", few(range(3), 0))


def test_every_bend_is_put_to_every_test():
    assert list(found()) == list(ACTIVATIONS)
    assert all(isinstance(trial.passed(test), bool | np.bool_) for trial in found().values() for test in TESTS)


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_bounds_that_were_found_are_those_of_the_registry(name):
    trial, (bottom, top) = found()[name], ACTIVATIONS[name].bounded
    if trial.passed("bounds"):
        assert (trial.lowest, trial.highest) == pytest.approx((bottom, top), abs=1e-9)
    else:
        assert np.isinf(top) or np.isinf(bottom)
    assert trial.is_bounded[1] == np.isfinite(top)


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_flat_is_where_a_nudge_changes_nothing(name):
    bend, trial = ACTIVATIONS[name], found()[name]
    away = np.array([all(abs(z - edge) > 1e-3 for edge in (*bend.kinks, *bend.jumps)) for z in SEEN])
    same = bend.f(SEEN + 1e-5) == bend.f(SEEN - 1e-5)
    np.testing.assert_array_equal(trial.flat[away], same[away])


@pytest.mark.parametrize("name", [name for name in ACTIVATIONS if name != "step"])
def test_what_is_left_of_the_blame_is_core_depths(name):
    assert found()[name].survives == pytest.approx(typical_ratio(LAYERS, name), rel=1e-9)
    assert len(found()[name].blame) == LAYERS
    assert found()[name].blame[-1] == 1


def test_the_story_of_the_tests_holds_with_room_to_spare():
    assert found()["sigmoid"].survives < SURVIVES / 1000
    assert found()["softplus"].survives > 2 * SURVIVES
    assert all(found()[name].survives > 10 * SURVIVES for name in ("tanh", "relu", "leaky_relu"))
    assert found()["step"].survives == 0
    assert found()["step"].flat.all()
    assert [test for test in TESTS if found()["sigmoid"].passed(test)] == ["bounds", "slope"]
    assert all(found()["tanh"].passed(test) for test in TESTS)
    assert [test for test in TESTS if found()["relu"].passed(test)] == ["depth"]


@SEEDS
def test_ten_layers_stop_the_sigmoid_and_not_tanh_or_relu(seed):
    deep, shallow = stacks(LAYERS, seed), stacks(1, seed)
    assert list(deep) == list(ACTIVATIONS)
    for name in ("tanh", "relu", "leaky_relu"):
        assert deep[name].learned
        assert shallow[name].learned
    assert shallow["sigmoid"].learned
    assert shallow["sigmoid"].run.losses[-1] < 0.1
    assert not deep["sigmoid"].learned
    assert deep["sigmoid"].run.losses[-1] > 0.6
    for name in ("linear", "step"):
        assert not deep[name].learned
        assert not shallow[name].learned


@SEEDS
def test_a_stack_is_the_network_that_it_says(seed):
    for layers in DEPTHS:
        for name, stack in stacks(layers, seed).items():
            final = stack.run.final
            assert len(final.layers) == layers + 1
            assert stack.run.rounds[-1] == STACK_ROUNDS
            assert {layer.activation.name for layer in final.layers[:-1]} == {name}
            right = ((final.predict(exam.DATA.inputs) > 0.5) == (exam.DATA.targets > 0.5)).sum()
            assert stack.run.rights[-1] == right
