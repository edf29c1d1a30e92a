"""Gradients of the surfaces against a nudge and PyTorch; minima against published values."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import optimize

from core import exam
from core.network_surfaces import AVERAGE_HOURS, FIRST, NETWORK, SECOND
from core.say import names
from core.say.messages import text
from core.surfaces import SURFACES
from tests.long import long_except

NAMES = list(SURFACES)
SQRT3_HALF = np.sqrt(3) / 2

# (a, b, height) as published, to six digits. McCormick's second dip and Styblinski–Tang's shallower ones follow from
# their closed forms: cos(a + b) = −1/2 with a − b = 1; the roots of 4x³ − 32x + 5.
PUBLISHED = {
    "bowl": [(0, 0, 0)],
    "long_valley": [(0, 0, 0)],
    "saddle": [],
    "two_valleys": None,  # ours: checked by SciPy below
    "plateau": [(0, 0, 0)],
    "himmelblau": [(3, 2, 0), (-2.805118, 3.131313, 0), (-3.779310, -3.283186, 0), (3.584428, -1.848127, 0)],
    "rosenbrock": [(1, 1, 0)],
    "beale": [(3, 0.5, 0)],
    "booth": [(1, 3, 0)],
    "matyas": [(0, 0, 0)],
    "mccormick": [
        (-0.547198, -1.547198, -1.913223),
        (2 * np.pi / 3 + 0.5, 2 * np.pi / 3 - 0.5, 2 + 0.5 - SQRT3_HALF + 2 * np.pi / 3 - 2.5),
    ],
    "styblinski_tang": [
        (-2.903534, -2.903534, -78.332331),
        (-2.903534, 2.746803, -64.195612),
        (2.746803, -2.903534, -64.195612),
        (2.746803, 2.746803, -50.058893),
    ],
    "neuron": None,  # its published fit has its own test below
    "exam": None,  # so has this slice of the exam network
}


def grid(surface, count=23):
    (a_low, a_high), (b_low, b_high) = surface.domain
    return np.meshgrid(np.linspace(a_low, a_high, count), np.linspace(b_low, b_high, count), indexing="ij")


def torch_formula(name, torch, a, b):
    """Compute the surface in PyTorch, from its published definition."""
    if name == "neuron":
        surface = SURFACES["neuron"]
        inputs, targets = torch.tensor(surface.hours - AVERAGE_HOURS), torch.tensor(surface.targets)
        z = a[..., None] * inputs + b[..., None]
        loss = torch.nn.functional.binary_cross_entropy_with_logits(z, targets.expand_as(z), reduction="none")
        return loss.mean(dim=-1)
    if name == "exam":
        x, targets = torch.tensor(exam.DATA.inputs[:, 0]), torch.tensor(exam.DATA.targets[:, 0])
        _, b1, w2, b2, _, v2, c = exam.SHAPE.flat(exam.start()).tolist()
        first, second = torch.sigmoid(a[..., None] * x + b1), torch.sigmoid(w2 * x + b2)
        z = b[..., None] * first + v2 * second + c
        loss = torch.nn.functional.binary_cross_entropy_with_logits(z, targets.expand_as(z), reduction="none")
        return loss.mean(dim=-1)
    return {
        "bowl": lambda: a**2 + b**2,
        "long_valley": lambda: (a**2 + 20 * b**2) / 2,
        "saddle": lambda: a**2 - b**2,
        "two_valleys": lambda: (a**2 - 4) ** 2 / 8 + a / 2 + b**2 + 1.5,
        "plateau": lambda: 1 - torch.exp(-(a**2 + b**2) / 2),
        "himmelblau": lambda: (a**2 + b - 11) ** 2 + (a + b**2 - 7) ** 2,
        "rosenbrock": lambda: (1 - a) ** 2 + 100 * (b - a**2) ** 2,
        "beale": lambda: (1.5 - a + a * b) ** 2 + (2.25 - a + a * b**2) ** 2 + (2.625 - a + a * b**3) ** 2,
        "booth": lambda: (a + 2 * b - 7) ** 2 + (2 * a + b - 5) ** 2,
        "matyas": lambda: 0.26 * (a**2 + b**2) - 0.48 * a * b,
        "mccormick": lambda: torch.sin(a + b) + (a - b) ** 2 - 1.5 * a + 2.5 * b + 1,
        "styblinski_tang": lambda: (a**4 - 16 * a**2 + 5 * a + b**4 - 16 * b**2 + 5 * b) / 2,
    }[name]()


def curvatures(surface, a, b, h=1e-5):
    """Compute the Hessian's eigenvalues, smallest first, from nudges of the slopes."""
    along_a = (np.array(surface.gradient(a + h, b)) - np.array(surface.gradient(a - h, b))) / (2 * h)
    along_b = (np.array(surface.gradient(a, b + h)) - np.array(surface.gradient(a, b - h))) / (2 * h)
    hessian = np.stack([along_a, along_b])
    return np.linalg.eigvalsh((hessian + hessian.T) / 2)


def test_the_landscapes_asked_for_are_there():
    expected = (
        "bowl long_valley saddle two_valleys plateau himmelblau rosenbrock beale booth matyas mccormick styblinski_tang"
    )
    assert {*expected.split(), "neuron"} <= set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_gradient_against_a_nudge(name):
    surface = SURFACES[name]
    a, b = grid(surface)
    da, db = surface.gradient(a, b)
    h = 1e-3

    def five_points(f):
        return (8 * (f(h) - f(-h)) - (f(2 * h) - f(-2 * h))) / (12 * h)

    scale = 1e-9 * np.abs(surface.f(a, b)).max() + 1e-9
    np.testing.assert_allclose(da, five_points(lambda nudge: surface.f(a + nudge, b)), rtol=1e-9, atol=scale)
    np.testing.assert_allclose(db, five_points(lambda nudge: surface.f(a, b + nudge)), rtol=1e-9, atol=scale)


@pytest.mark.parametrize("name", NAMES)
def test_height_and_gradient_against_pytorch(name):
    torch = pytest.importorskip(
        "torch", reason="PyTorch is not installed: the comparison with an independent oracle is skipped"
    )
    surface = SURFACES[name]
    a, b = grid(surface)
    tensors = [torch.tensor(coordinate, requires_grad=True) for coordinate in (a, b)]
    height = torch_formula(name, torch, *tensors)
    da, db = torch.autograd.grad(height.sum(), tensors)
    ours = surface.gradient(a, b)
    scale = 1e-13 * max(1.0, float(height.detach().abs().max()))
    np.testing.assert_allclose(surface.f(a, b), height.detach().numpy(), rtol=1e-12, atol=scale)
    np.testing.assert_allclose(ours[0], da.numpy(), rtol=1e-12, atol=scale)
    np.testing.assert_allclose(ours[1], db.numpy(), rtol=1e-12, atol=scale)


def test_rosenbrock_at_its_usual_start():
    surface = SURFACES["rosenbrock"]
    assert surface.f(-1.2, 1.0) == pytest.approx(24.2, rel=1e-14)
    assert surface.gradient(-1.2, 1.0) == pytest.approx((-215.6, -88.0), rel=1e-13)


@pytest.mark.parametrize("name", [name for name in NAMES if PUBLISHED[name] is not None])
def test_minima_are_the_published_ones(name):
    ours = sorted(SURFACES[name].minima)
    assert len(ours) == len(PUBLISHED[name])
    for minimum, published in zip(ours, sorted(PUBLISHED[name]), strict=True):
        assert minimum == pytest.approx(published, abs=1.1e-6)


@pytest.mark.parametrize("name", NAMES)
def test_each_listed_minimum_is_a_minimum(name):
    surface = SURFACES[name]
    heights = [height for _, _, height in surface.minima]
    assert heights == sorted(heights), "the deepest comes first"
    around = np.linspace(0, 2 * np.pi, 64)
    for a, b, height in surface.minima:
        assert height == pytest.approx(surface.f(a, b), abs=1e-12)
        assert np.hypot(*surface.gradient(a, b)) < 1e-11
        for radius in (1e-4, 1e-2, 0.1):
            assert (surface.f(a + radius * np.cos(around), b + radius * np.sin(around)) > height).all()
        (a_low, a_high), (b_low, b_high) = surface.domain
        assert a_low < a < a_high
        assert b_low < b < b_high


@pytest.mark.parametrize(
    "name", long_except((name for name in NAMES if name not in ("saddle", "plateau")), "two_valleys")
)
def test_no_minimum_is_missing(name):
    """SciPy, started all over the map, finds the listed minima, all of them, and no other inside the domain."""
    surface = SURFACES[name]
    minima = np.array(surface.minima)[:, :2]
    indices = set()
    for start in zip(*(axis.ravel() for axis in grid(surface, 7)), strict=True):
        slopes = {"jac": lambda p: np.array(surface.gradient(*p)), "options": {"gtol": 1e-9}}
        result = optimize.minimize(lambda p: surface.f(*p), start, **slopes)
        inside = all(
            low <= coordinate <= high for coordinate, (low, high) in zip(result.x, surface.domain, strict=True)
        )
        if not inside or np.hypot(*surface.gradient(*result.x)) > 1e-4 or curvatures(surface, *result.x)[0] < 1e-4:
            continue  # ran off the map, or stopped short of a minimum
        distance = np.hypot(*(minima - result.x).T)
        assert distance.min() < 1e-3, f"an unlisted minimum at {result.x}"
        indices.add(int(distance.argmin()))
    assert indices == set(range(len(minima)))


def test_the_saddle_has_a_flat_point_that_is_no_minimum():
    surface = SURFACES["saddle"]
    assert surface.minima == []
    assert surface.gradient(0.0, 0.0) == (0.0, 0.0)
    assert curvatures(surface, 0.0, 0.0) == pytest.approx((-2.0, 2.0))
    assert surface.f(0.0, 1e-3) < surface.f(0.0, 0.0) < surface.f(1e-3, 0.0)


def test_two_valleys_differ_in_depth():
    deep, shallow = SURFACES["two_valleys"].minima
    assert deep[0] < 0 < shallow[0]
    assert shallow[2] - deep[2] > 1


def test_the_plateau_is_flat_far_out():
    surface = SURFACES["plateau"]
    assert np.hypot(*surface.gradient(-4.0, -4.0)) < 1e-5
    assert np.hypot(*surface.gradient(-0.7, -0.7)) > 0.5


@pytest.mark.parametrize("name", NAMES)
def test_steepest_curvature(name):
    """On a quadratic it is the Hessian's largest eigenvalue, elsewhere it is None."""
    surface = SURFACES[name]
    places = [(-1.3, 0.4), (0.2, 0.1), (1.7, -1.1), surface.start]
    spectra = np.array([curvatures(surface, *place) for place in places])
    quadratic = np.ptp(spectra, axis=0).max() < 1e-6 and spectra.min() > 0
    if quadratic:
        assert surface.steepest_curvature == pytest.approx(spectra[0, 1], rel=1e-8)
    else:
        assert surface.steepest_curvature is None


@settings(deadline=None, derandomize=True, max_examples=60)
@given(name=st.sampled_from(NAMES), u=st.floats(0, 1), v=st.floats(0, 1))
def test_plain_floats_and_arrays_agree(name, u, v):
    surface = SURFACES[name]
    (a_low, a_high), (b_low, b_high) = surface.domain
    a, b = a_low + u * (a_high - a_low), b_low + v * (b_high - b_low)
    as_arrays = surface.f(np.array([a]), np.array([b]))[0]
    assert surface.f(a, b) == pytest.approx(as_arrays, rel=1e-14, abs=1e-14)
    slopes = [slope[0] for slope in surface.gradient(np.array([a]), np.array([b]))]
    assert surface.gradient(a, b) == pytest.approx(slopes, rel=1e-13, abs=1e-13)


@pytest.mark.parametrize("name", NAMES)
def test_shapes_and_kinds_of_number(name):
    surface = SURFACES[name]
    a, b = np.linspace(-1, 1, 3)[:, None], np.linspace(-2, 2, 5)[None, :]
    height, (da, db) = surface.f(a, b), surface.gradient(a, b)
    assert height.shape == da.shape == db.shape == (3, 5)
    assert height[1, 3] == pytest.approx(surface.f(0.0, 1.0), rel=1e-14)
    assert type(surface.f(0.5, 1.0)) is float
    assert surface.f(1, 2) == pytest.approx(surface.f(1.0, 2.0), rel=1e-15)
    assert surface.f(np.float64(1), 2.0) == pytest.approx(surface.f(1.0, 2.0), rel=1e-15)
    assert isinstance(surface.f(np.array(1.0), 2), float)
    da[...] = db[...] = 7.0  # results are new arrays: inputs keep their values
    assert a[0, 0] == -1
    assert b[0, 0] == -2


@pytest.mark.parametrize("name", NAMES)
def test_far_out_there_is_no_warning(name):
    surface = SURFACES[name]
    far_inputs = np.array([-1000.0, 1000.0])
    a, b = np.meshgrid(far_inputs, far_inputs)
    assert np.isfinite(surface.f(a, b)).all()
    assert np.isfinite(surface.gradient(a, b)).all()
    for coordinate in (-1e12, 1e12):
        assert np.isfinite(surface.f(coordinate, -coordinate))
        assert np.isfinite(surface.gradient(coordinate, -coordinate)).all()


@pytest.mark.parametrize("name", NAMES)
def test_what_a_page_shows(name):
    surface = SURFACES[name]
    for coordinate, (low, high) in zip(surface.start, surface.domain, strict=True):
        assert low < coordinate < high
    assert surface.learning_rate > 0
    assert surface.formula.count("{") == surface.formula.count("}")
    assert surface.name == name
    assert len({text(names.ground(ground)) for ground in SURFACES.values()}) == len(SURFACES)


class TestNeuron:
    """One sigmoid neuron on the published table of 20 students."""

    surface = SURFACES["neuron"]

    def test_the_data_is_the_published_table(self):
        hours, has_passed = self.surface.hours, self.surface.targets
        assert len(hours) == len(has_passed) == 20
        assert hours.sum() == pytest.approx(55.75, abs=1e-12)
        assert has_passed.sum() == 10
        assert hours[has_passed == 1].tolist() == [1.75, 2.25, 2.75, 3.25, 4, 4.25, 4.5, 4.75, 5, 5.5]
        assert (hours - AVERAGE_HOURS).sum() == pytest.approx(0, abs=1e-12)

    def test_the_best_knobs_are_the_published_fit(self):
        ((weight, bias, height),) = self.surface.minima
        assert weight == pytest.approx(1.5046, abs=5e-5)
        assert bias - weight * AVERAGE_HOURS == pytest.approx(-4.0777, abs=5e-5)
        assert -20 * height == pytest.approx(-8.02988, abs=5e-6)

    def test_the_published_chances_to_pass(self):
        """Wikipedia's table: 1 hour .07, 2 hours .26, 3 hours .61, 4 hours .87, 5 hours .97."""
        weight, bias, _ = self.surface.minima[0]
        predictions = self.surface.prediction(weight, bias, np.arange(1, 6))
        np.testing.assert_allclose(predictions, [0.07, 0.26, 0.61, 0.87, 0.97], atol=0.005)

    def test_the_loss_is_the_cross_entropy_of_the_curve(self):
        weight, bias = 0.8, -0.3
        prediction = self.surface.prediction(weight, bias, self.surface.hours)
        t = self.surface.targets
        expected = -(t * np.log(prediction) + (1 - t) * np.log(1 - prediction)).mean()
        assert self.surface.f(weight, bias) == pytest.approx(expected, rel=1e-14)

    def test_the_curve_broadcasts_over_a_whole_walk(self):
        weights, biases = np.ones((7, 1)), np.linspace(-1, 1, 7)[:, None]
        predictions = self.surface.prediction(weights, biases, AVERAGE_HOURS + np.linspace(-3, 3, 11))
        assert predictions.shape == (7, 11)
        assert predictions[3, 5] == self.surface.prediction(1.0, 0.0, AVERAGE_HOURS) == 0.5
        assert ((predictions > 0) & (predictions < 1)).all()

    def test_centered_inputs_make_the_knobs_nearly_independent(self):
        """At the minimum the Hessian's scaled off-diagonal is small; for hours counted from zero it is not."""

        def correlation(inputs):
            weight, bias, _ = self.surface.minima[0]
            prediction = self.surface.prediction(weight, bias, self.surface.hours)
            pull = prediction * (1 - prediction)
            return (pull * inputs).mean() / np.sqrt((pull * inputs**2).mean() * pull.mean())

        assert abs(correlation(self.surface.hours - AVERAGE_HOURS)) < 0.2
        assert correlation(self.surface.hours) > 0.9


class TestExam:
    """Two parameters of the exam network: error and slopes equal the network's."""

    surface = SURFACES["exam"]

    def test_error_and_slopes_are_those_of_the_network(self):
        rng = np.random.default_rng(0)
        for a, b in [self.surface.start, *rng.uniform(-6, 6, (40, 2))]:
            network = exam.with_param(exam.with_param(NETWORK, FIRST, a), SECOND, b)
            assert self.surface.f(a, b) == pytest.approx(exam.loss_of(network), rel=1e-12)
            slopes = [exam.slope_of(network, param) for param in (FIRST, SECOND)]
            np.testing.assert_allclose(self.surface.gradient(a, b), slopes, rtol=1e-12, atol=1e-14)
            hours = np.array([1.0, 5.0, 9.0])
            np.testing.assert_allclose(
                self.surface.prediction(a, b, hours), exam.prediction_curve(network, hours), atol=1e-7
            )

    def test_it_starts_where_the_story_starts(self):
        story, slopes = exam.SHAPE.flat(exam.start()), exam.slopes_of(exam.start())
        params = [exam.index_of(param) for param in (FIRST, SECOND)]
        assert [text(names.knob_effect(self.surface, param)) for param in "ab"] == [FIRST, SECOND]
        assert list(self.surface.start) == [story[param] for param in params]
        assert self.surface.f(*self.surface.start) == pytest.approx(exam.loss_of(exam.start()), rel=1e-14)
        assert self.surface.gradient(*self.surface.start) == pytest.approx(
            [slopes[param] for param in params], rel=1e-12
        )

    def test_the_bottom_of_the_map_is_the_lowest_place_for_these_two_knobs(self):
        ((*_, height),) = self.surface.minima
        a, b = np.meshgrid(np.linspace(-60, 60, 401), np.linspace(-30, 30, 401))
        assert height <= self.surface.f(a, b).min() < height + 0.001
        assert exam.loss_of(exam.train_from_start().final) < 0.1 * height  # "To get lower takes more knobs."
