"""Activations and their slopes against nudges, PyTorch, SciPy and known values; numerical stability for large inputs."""

import copy
import pickle
from math import inf, log, nan

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import special

from core.activations import ACTIVATIONS, LEAK, Activation, as_activation, steep_sigmoid
from core.say import names
from core.say.messages import text
from core.softsign import SOFTSIGN

NAMES = ["linear", "sigmoid", "tanh", "relu", "leaky_relu", "softplus", "silu", "step"]
STEEP = [steep_sigmoid(steepness) for steepness in (0.25, 3, 30, 1000)]
ALL = [*ACTIVATIONS.values(), SOFTSIGN, *STEEP]
FAR_INPUTS = np.array([-1000.0, -745.0, -100.0, -40.0, -1.0, -1e-300, 0.0, 1e-300, 1.0, 40.0, 100.0, 745.0, 1000.0])

every = pytest.mark.parametrize("activation", ALL, ids=str)
# Kinks and jumps lie at 0 and have their own tests.
sums = st.floats(-30, 30).map(lambda z: z if abs(z) > 1e-3 else 0.5)


def test_the_names_are_the_agreed_ones():
    assert set(NAMES) <= set(ACTIVATIONS)
    assert all(activation.name == name for name, activation in ACTIVATIONS.items())


@every
@settings(deadline=None, derandomize=True, max_examples=80)
@given(z=sums)
def test_the_slope_is_what_a_nudge_shows(activation, z):
    size = 1e-6 if activation in STEEP else 1e-5  # a steep sigmoid changes within a short interval
    measured_slope = (activation.f(z + size) - activation.f(z - size)) / (2 * size)
    if activation.name == "sigmoid_x1000":  # its slope runs up to 250 and changes by as much within 0.001
        assert activation.slope(z) == pytest.approx(measured_slope, rel=1e-5, abs=1e-8)
    else:
        assert activation.slope(z) == pytest.approx(measured_slope, rel=1e-7, abs=2e-9)


def test_the_steepest_switch_where_it_turns():
    z, size = np.linspace(-0.005, 0.005, 41), 1e-8
    activation = steep_sigmoid(1000)
    measured_slope = (activation.f(z + size) - activation.f(z - size)) / (2 * size)
    np.testing.assert_allclose(activation.slope(z), measured_slope, rtol=1e-6, atol=1e-6)


def test_values_and_slopes_equal_pytorchs():
    torch = pytest.importorskip(
        "torch", reason="PyTorch is not installed: the comparison with an independent oracle is skipped"
    )
    functional = torch.nn.functional
    theirs = {
        "linear": lambda z: z * 1,
        "sigmoid": torch.sigmoid,
        "tanh": torch.tanh,
        "relu": functional.relu,
        "leaky_relu": functional.leaky_relu,
        "softplus": lambda z: torch.logaddexp(z, torch.zeros_like(z)),  # PyTorch's softplus is linear above 20
        "silu": functional.silu,
    }
    assert [*theirs, "step"] == NAMES
    theirs["softsign"], ours = functional.softsign, {**ACTIVATIONS, "softsign": SOFTSIGN}
    points = np.concatenate([np.linspace(-20, 20, 401), FAR_INPUTS])
    for name, function in theirs.items():
        z = torch.tensor(points, requires_grad=True)
        value = function(z)
        value.sum().backward()
        np.testing.assert_allclose(ours[name].f(points), value.detach().numpy(), rtol=1e-14, atol=1e-300)
        # At a tie PyTorch's logaddexp has another convention.
        comparable = points != 0 if name == "softplus" else slice(None)
        np.testing.assert_allclose(
            ours[name].slope(points)[comparable], z.grad.numpy()[comparable], rtol=1e-12, atol=2e-16
        )


def test_values_equal_scipys():
    np.testing.assert_allclose(ACTIVATIONS["sigmoid"].f(FAR_INPUTS), special.expit(FAR_INPUTS), rtol=1e-14, atol=1e-320)
    np.testing.assert_allclose(
        ACTIVATIONS["softplus"].f(FAR_INPUTS), -special.log_expit(-FAR_INPUTS), rtol=1e-14, atol=1e-320
    )
    for steepness, activation in zip((0.25, 3, 30, 1000), STEEP, strict=True):
        np.testing.assert_allclose(
            activation.f(FAR_INPUTS), special.expit(steepness * FAR_INPUTS), rtol=1e-14, atol=1e-320
        )


def test_known_values():
    functions = {name: activation.f for name, activation in ACTIVATIONS.items()}
    assert (functions["sigmoid"](0.0), functions["tanh"](0.0), functions["relu"](-2.0), functions["relu"](3.0)) == (
        0.5,
        0.0,
        0.0,
        3.0,
    )
    assert functions["sigmoid"](1.0) == pytest.approx(0.7310585786300049, rel=1e-15)
    assert functions["tanh"](1.0) == pytest.approx(0.7615941559557649, rel=1e-15)
    assert functions["softplus"](0.0) == pytest.approx(log(2), rel=1e-15)
    assert functions["leaky_relu"](-2.0) == -2 * LEAK
    assert ACTIVATIONS["sigmoid"].slope(0.0) == 0.25
    assert ACTIVATIONS["tanh"].slope(0.0) == 1.0


def test_at_the_kink_and_at_the_jump_the_convention_holds():
    assert ACTIVATIONS["relu"].slope(0.0) == 0.0
    assert ACTIVATIONS["leaky_relu"].slope(0.0) == LEAK
    assert (ACTIVATIONS["step"].f(0.0), ACTIVATIONS["step"].f(-1e-300)) == (1.0, 0.0)
    np.testing.assert_array_equal(ACTIVATIONS["step"].slope(FAR_INPUTS), 0.0)


@every
def test_far_out_nothing_overflows(activation):
    """NumPy's warnings are errors in these tests."""
    value, slope = activation.f(FAR_INPUTS), activation.slope(FAR_INPUTS)
    assert np.isfinite(value).all()
    assert np.isfinite(slope).all()
    assert np.isfinite(activation.slope_at(FAR_INPUTS, value)).all()


@every
def test_the_slope_at_sum_and_output_is_the_slope(activation):
    z = np.concatenate([np.linspace(-6, 6, 241), FAR_INPUTS])
    scale = max(1.0, float(activation.slope(0.0)))
    a = activation.f(z)
    np.testing.assert_allclose(activation.slope_at(z, a), activation.slope(z), atol=4e-16 * scale)
    if not activation.keeps_sum:
        np.testing.assert_array_equal(activation.derivative_at(None, a), activation.slope_at(z, a))


@every
def test_it_stays_within_its_bounds_and_comes_near_them(activation):
    low, high = activation.bounded
    dip = -1.2784645427610738  # SiLU's
    # Softsign approaches its bounds slowly.
    values = activation.f(np.concatenate([np.linspace(-1000, 1000, 2001), [-1e10, 1e10, dip]]))
    assert low <= values.min()
    assert values.max() <= high
    assert values.min() == pytest.approx(low, abs=1e-9) if np.isfinite(low) else values.min() < -9
    assert values.max() == pytest.approx(high, abs=1e-9) if np.isfinite(high) else values.max() > 900


@every
def test_it_saturates_where_it_says_so(activation):
    left, right = activation.slope(-1e10), activation.slope(1e10)
    assert activation.saturates == (left < 1e-9, right < 1e-9)


@every
def test_it_bends_or_is_straight(activation):
    z = np.linspace(-3, 3, 61)
    chord = activation.f(-3.0) + (z + 3) / 6 * (activation.f(3.0) - activation.f(-3.0))
    assert (np.max(np.abs(activation.f(z) - chord)) > 0.001) == activation.bends


@every
def test_kinks_and_jumps_are_where_it_says(activation):
    """Compare just left and just right of 0: a kink changes the slope, a jump the value."""
    epsilon = 1e-9
    slope_changes = bool(abs(activation.slope(epsilon) - activation.slope(-epsilon)) > 1e-3)
    value_changes = bool(abs(activation.f(epsilon) - activation.f(-epsilon)) > 1e-3)
    assert (activation.kinks, activation.jumps) == ((0.0,) * slope_changes, (0.0,) * value_changes)


@every
def test_a_number_gives_a_number_and_an_array_an_array_of_its_shape(activation):
    for function in (activation.f, activation.slope, lambda z: activation.slope_at(z, z)):
        assert isinstance(function(0.3), float)
        assert isinstance(function(1), float)
        assert function(np.full((2, 1, 3), 0.3)).shape == (2, 1, 3)
        assert function([0.3, 0.6]).dtype == float


@every
def test_formulas_fill_the_array_they_are_given(activation):
    z = np.linspace(-2, 2, 9)
    expected, buffer = activation.f(z), z.copy()
    assert activation.value(buffer, out=buffer) is buffer  # in place
    np.testing.assert_array_equal(buffer, expected)
    slopes = np.full_like(z, nan)
    assert activation.derivative_at(z, expected, out=slopes) is slopes
    np.testing.assert_array_equal(slopes, activation.slope_at(z, expected))
    np.testing.assert_array_equal(z, np.linspace(-2, 2, 9))


@every
def test_calling_it_leaves_its_input_alone(activation):
    z = np.linspace(-2, 2, 9)
    for function in (activation.f, activation.slope, lambda z: activation.slope_at(z, z)):
        assert not np.shares_memory(function(z), z)
    np.testing.assert_array_equal(z, np.linspace(-2, 2, 9))


class TestSteepSigmoid:
    def test_its_ends_are_the_sigmoid_and_the_step(self):
        assert steep_sigmoid(1) is ACTIVATIONS["sigmoid"]
        assert steep_sigmoid(inf) is ACTIVATIONS["step"]

    def test_it_is_the_sigmoid_squeezed(self):
        z = np.linspace(-3, 3, 61)
        np.testing.assert_array_equal(steep_sigmoid(7).f(z), ACTIVATIONS["sigmoid"].f(7 * z))

    def test_steeper_is_a_stronger_hint_to_fewer(self):
        """At 0 the slope is steepness / 4; the interval where it exceeds 0.01 shrinks."""
        z = np.linspace(-10, 10, 20_001)
        stretches = []
        for steepness in (1, 10, 100, 1000):
            activation = steep_sigmoid(steepness)
            assert activation.slope(0.0) == pytest.approx(steepness / 4, rel=1e-15)
            stretches.append(np.count_nonzero(activation.slope(z) > 0.01))
        assert stretches == sorted(stretches, reverse=True)
        assert stretches[-1] < stretches[0] / 50

    def test_it_comes_ever_closer_to_the_step(self):
        z = np.concatenate([np.linspace(-3, -0.01, 50), np.linspace(0.01, 3, 50)])
        distances = [np.max(np.abs(steep_sigmoid(k).f(z) - ACTIVATIONS["step"].f(z))) for k in (10, 100, 1000, 10_000)]
        assert distances == sorted(distances, reverse=True)
        assert distances[-1] < 1e-12

    def test_the_steepest_allowed_is_still_stable(self):
        assert np.isfinite(steep_sigmoid(1e12).slope(FAR_INPUTS)).all()

    def test_each_steepness_has_its_own_name(self):
        assert [steep_sigmoid(k).name for k in (2, 2.5, 30)] == ["sigmoid_x2", "sigmoid_x2.5", "sigmoid_x30"]
        assert steep_sigmoid(30) == steep_sigmoid(30.0)
        assert steep_sigmoid(30) != steep_sigmoid(31)

    @pytest.mark.parametrize("copier", [copy.deepcopy, lambda original: pickle.loads(pickle.dumps(original))])
    def test_it_survives_copying(self, copier):
        activation = steep_sigmoid(30)
        assert copier(activation) == activation
        assert copier(activation).f(0.1) == activation.f(0.1)

    @pytest.mark.parametrize("steepness", [0, -1, nan, 1e13, -inf])
    def test_an_invalid_steepness_is_refused(self, steepness):
        with pytest.raises(ValueError, match="the steepness must lie above 0"):
            steep_sigmoid(steepness)


def test_an_activation_by_its_name_or_as_it_is():
    assert as_activation("tanh") is ACTIVATIONS["tanh"]
    activation = steep_sigmoid(2)
    assert as_activation(activation) is activation
    with pytest.raises(ValueError, match=r"no activation named 'swish': choose one of linear, sigmoid, .*step"):
        as_activation("swish")


@pytest.mark.parametrize("name", NAMES)
def test_the_exported_code_is_the_same_function(name):
    activation, z = ACTIVATIONS[name], np.concatenate([np.linspace(-6, 6, 241), [-700.0, 700.0]])
    z = z[z != 0] if activation.kinks or activation.jumps else z
    for code, reference in ((activation.numpy_code, activation.f), (activation.numpy_slope_code, activation.slope)):
        np.testing.assert_allclose(eval(code, {"np": np, "z": z}), reference(z), rtol=1e-12, atol=4e-16)
    assert activation.torch_code.endswith(")")


def test_titles_and_formulas_are_there_and_differ():
    assert len({text(names.bend(activation)) for activation in ACTIVATIONS.values()}) == len(ACTIVATIONS)
    assert len({text(names.bend(activation, "short")) for activation in ACTIVATIONS.values()}) == len(ACTIVATIONS)
    assert all(activation.formula.count("f'(z)") == 1 for activation in ALL)
    assert all(isinstance(activation, Activation) and str(activation) == activation.name for activation in ALL)
