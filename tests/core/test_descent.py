"""Descent methods against PyTorch's optimizers, and the behavior of walks that diverge."""

import dataclasses

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.descent import DIVERGENCE_LIMIT, METHODS, RATES, best_rate, descend, step_size_verdict
from core.say.messages import text
from core.say.names import id_of
from core.surfaces import SURFACES

QUADRATICS = [name for name, surface in SURFACES.items() if surface.steepest_curvature is not None]


def default_walk(name, **changes):
    surface = SURFACES[name]
    arguments = {"method": "gradient_descent", "learning_rate": surface.learning_rate, "steps": 60} | changes
    start = arguments.pop("start", surface.start)
    return descend(surface, start, **arguments)


def torch_walk(torch, surface, start, *, method, learning_rate, steps, uphill=False):
    """Walk with `torch.optim` over one tensor of two parameters, with the slopes that test_surfaces verifies."""
    optimizers = {
        "gradient_descent": lambda params: torch.optim.SGD(params, lr=learning_rate, maximize=uphill),
        "momentum": lambda params: torch.optim.SGD(params, lr=learning_rate, momentum=0.9, maximize=uphill),
        "rmsprop": lambda params: torch.optim.RMSprop(params, lr=learning_rate, maximize=uphill),
        "adam": lambda params: torch.optim.Adam(params, lr=learning_rate, maximize=uphill),
    }
    params = torch.nn.Parameter(torch.tensor(start, dtype=torch.float64))
    optimizer = optimizers[method]([params])
    points = [params.detach().numpy().copy()]
    for _ in range(steps):
        params.grad = torch.tensor(surface.gradient(*points[-1]), dtype=torch.float64)
        optimizer.step()
        points.append(params.detach().numpy().copy())
    return np.array(points)


@pytest.fixture(scope="module")
def torch():
    return pytest.importorskip(
        "torch", reason="PyTorch is not installed: the comparison with an independent oracle is skipped"
    )


@pytest.mark.parametrize("name", list(SURFACES))
@pytest.mark.parametrize("method", list(METHODS))
def test_equal_to_pytorch_over_100_steps(torch, name, method):
    surface = SURFACES[name]
    # By default these two diverge before 100 steps; the next test covers that.
    rate = {("beale", "momentum"): 0.001, ("saddle", "momentum"): 0.01}.get((name, method), surface.learning_rate)
    walk = descend(surface, surface.start, method=method, learning_rate=rate, steps=100)
    assert not walk.diverged
    assert walk.steps == 100
    theirs = torch_walk(torch, surface, surface.start, method=method, learning_rate=rate, steps=100)
    np.testing.assert_allclose(walk.points, theirs, rtol=1e-9, atol=1e-9)


@pytest.mark.parametrize("name", ["beale", "saddle"])
def test_up_to_the_blow_up_a_walk_is_pytorchs_too(torch, name):
    surface = SURFACES[name]
    arguments = {"method": "momentum", "learning_rate": surface.learning_rate}
    walk = descend(surface, surface.start, steps=100, **arguments)
    assert walk.diverged
    theirs = torch_walk(torch, surface, surface.start, steps=walk.steps + 1, **arguments)
    np.testing.assert_allclose(walk.points, theirs[:-1], rtol=1e-9, atol=1e-9)
    assert abs(surface.f(*theirs[-1])) > DIVERGENCE_LIMIT, "the first point left out is the first that is too far"


@pytest.mark.parametrize("method", list(METHODS))
def test_uphill_is_pytorch_maximising(torch, method):
    surface = SURFACES["mccormick"]
    arguments = {"method": method, "learning_rate": 0.001, "steps": 100, "uphill": True}
    walk = descend(surface, (0.0, 0.0), **arguments)
    np.testing.assert_allclose(walk.points, torch_walk(torch, surface, (0.0, 0.0), **arguments), rtol=1e-9, atol=1e-9)


@settings(deadline=None, derandomize=True, max_examples=60)
@given(
    method=st.sampled_from(list(METHODS)),
    name=st.sampled_from(list(SURFACES)),
    u=st.floats(0, 1),
    v=st.floats(0, 1),
    rate=st.floats(-6, 2),
    steps=st.integers(0, 80),
)
def test_any_walk_is_finite_and_consistent(method, name, u, v, rate, steps):
    surface = SURFACES[name]
    (a_low, a_high), (b_low, b_high) = surface.domain
    start = (a_low + u * (a_high - a_low), b_low + v * (b_high - b_low))
    walk = descend(surface, start, method=method, learning_rate=10**rate, steps=steps)
    assert walk.points.shape == walk.gradients.shape == (len(walk.losses), 2)
    assert walk.points[0].tolist() == list(start)
    assert walk.diverged == (walk.steps < steps)
    for part in (walk.points, walk.losses, walk.gradients):
        assert part.dtype == np.float64
        assert np.isfinite(part).all()
    assert np.abs(walk.points).max() <= DIVERGENCE_LIMIT
    assert np.abs(walk.losses).max() <= DIVERGENCE_LIMIT
    np.testing.assert_array_equal(walk.losses, surface.f(walk.points[:, 0], walk.points[:, 1]))
    np.testing.assert_array_equal(walk.gradients.T, surface.gradient(walk.points[:, 0], walk.points[:, 1]))
    assert walk.moves.shape == (walk.steps, 2)
    assert walk.steepness.shape == (walk.steps + 1,)


def test_the_first_step_by_hand():
    """Bowl a² + b² from (3, −2): slopes (6, −4)."""
    first = {name: default_walk("bowl", start=(3.0, -2.0), method=name, learning_rate=0.1, steps=1) for name in METHODS}
    assert first["gradient_descent"].points[1] == pytest.approx([2.4, -1.6])
    assert first["momentum"].points[1] == pytest.approx([2.4, -1.6])
    # RMSProp's first step is learning_rate / √(1 − α) = 10 learning_rate, Adam's is learning_rate, in each coordinate.
    assert first["rmsprop"].points[1] == pytest.approx([2.0, -1.0], abs=1e-6)
    assert first["adam"].points[1] == pytest.approx([2.9, -1.9], abs=1e-6)
    assert first["adam"].gradients.tolist()[0] == [6.0, -4.0]
    assert first["adam"].losses[0] == 13.0
    assert first["adam"].steepness[0] == pytest.approx(np.sqrt(52))
    assert first["gradient_descent"].moves[0] == pytest.approx([-0.6, 0.4])


def test_momentum_by_hand():
    """Velocity after two steps is 0.9 · first + second, and momentum=0 is plain gradient descent."""
    walk = default_walk("bowl", start=(1.0, 0.0), method="momentum", learning_rate=0.1, steps=2)
    assert walk.points[:, 0] == pytest.approx([1.0, 0.8, 0.8 - 0.1 * (0.9 * 2.0 + 1.6)])
    plain = default_walk("rosenbrock")
    none_kept = default_walk("rosenbrock", method="momentum", momentum=0.0)
    np.testing.assert_array_equal(plain.points, none_kept.points)


@pytest.mark.parametrize("name", list(SURFACES))
def test_the_default_walk_goes_down_and_stays_on_the_map(name):
    surface, walk = SURFACES[name], default_walk(name)
    assert not walk.diverged
    assert walk.steps == 60
    assert (np.diff(walk.losses) < 1e-12).all(), "at its own step size plain gradient descent never goes up"
    for coordinates, (low, high) in zip(walk.points.T, surface.domain, strict=True):
        assert ((coordinates >= low) & (coordinates <= high)).all()
    if surface.minima:
        depths = walk.losses[[0, -1]] - min(height for _, _, height in surface.minima)
        assert depths[1] < depths[0] / 3


def test_where_the_default_walks_end():
    """What each landscape's note promises is what its default walk shows."""

    def end(name):
        return default_walk(name, steps=400).points[-1]

    assert end("two_valleys") == pytest.approx(SURFACES["two_valleys"].minima[1][:2], abs=1e-3)  # the shallow one
    assert end("mccormick") == pytest.approx(SURFACES["mccormick"].minima[1][:2], abs=1e-3)  # not the lowest
    assert end("neuron") == pytest.approx(SURFACES["neuron"].minima[0][:2], abs=1e-3)
    slow_start = default_walk("plateau").losses
    assert slow_start[0] - slow_start[10] < 0.1 < slow_start[10] - slow_start[30]
    off_the_pass = default_walk("saddle")
    assert off_the_pass.steepness[20:45].min() < 0.2 < 1 < off_the_pass.steepness[-1]


@pytest.mark.parametrize("name", list(SURFACES))
def test_uphill_climbs(name):
    walk = default_walk(name, uphill=True, learning_rate=SURFACES[name].learning_rate / 100, steps=10)
    assert walk.uphill
    assert walk.losses[-1] > walk.losses[0]
    # The recorded gradient is the surface's, whatever the direction of the step.
    np.testing.assert_allclose(walk.gradients[0], SURFACES[name].gradient(*SURFACES[name].start), rtol=1e-12)


def test_a_walk_that_blows_up_stops_with_what_was_finite():
    walk = default_walk("bowl", learning_rate=1.5, steps=500)
    assert walk.diverged
    assert 10 < walk.steps < 500
    assert np.isfinite(walk.points).all()
    assert walk.losses[-1] > 1e9
    shorter = default_walk("bowl", learning_rate=1.5, steps=walk.steps)
    assert not shorter.diverged, "as many steps as were kept are not yet a blow-up"
    np.testing.assert_array_equal(shorter.points, walk.points)


@pytest.mark.parametrize("name", ["rosenbrock", "beale", "himmelblau", "styblinski_tang", "booth", "mccormick"])
@pytest.mark.parametrize("method", ["gradient_descent", "momentum"])
def test_absurd_step_sizes_are_survived(name, method):
    for rate in (10.0, 1e6, 1e300):
        walk = default_walk(name, method=method, learning_rate=rate, steps=50)
        assert walk.diverged
        assert np.isfinite(walk.losses).all()


def test_no_steps_is_a_walk_of_one_point():
    walk = default_walk("booth", steps=0)
    assert walk.points.tolist() == [list(SURFACES["booth"].start)]
    assert not walk.diverged
    assert walk.moves.shape == (0, 2)


def test_the_same_walk_twice_is_the_same_to_the_last_bit():
    for method in METHODS:
        first, second = (default_walk("neuron", method=method) for _ in range(2))
        assert first.points.tobytes() == second.points.tobytes()
        assert first.losses.tobytes() == second.losses.tobytes()


def test_a_walk_is_frozen():
    with pytest.raises(dataclasses.FrozenInstanceError):
        default_walk("bowl").diverged = True


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"method": "newton"}, "unknown method 'newton': choose one of gradient_descent, momentum, rmsprop, adam"),
        ({"learning_rate": 0.0}, "give a number above 0"),
        ({"learning_rate": -0.1}, "give a number above 0"),
        ({"learning_rate": float("nan")}, "give a number above 0"),
        ({"learning_rate": float("inf")}, "give a number above 0"),
        ({"steps": -1}, "give 0 or more"),
        ({"momentum": 1.0}, "the momentum is 1.0"),
        ({"momentum": -0.1}, "the momentum is -0.1"),
        ({"start": (float("nan"), 0.0)}, "give two numbers"),
        ({"start": (0.0, float("inf"))}, "give two numbers"),
        ({"start": (1e300, 0.0)}, "give two numbers"),
        ({"start": (1e10, 0.0)}, "nearer to its middle"),
        ({"start": (1.0, 2.0, 3.0)}, "the start has 3 numbers: give two"),
    ],
)
def test_what_cannot_be_walked_is_refused_in_words(changes, reason):
    with pytest.raises(ValueError, match=reason.replace("(", r"\(")):
        default_walk("bowl", **changes)


def test_half_a_step_is_refused():
    with pytest.raises(TypeError):
        default_walk("bowl", steps=1.5)


def test_every_method_can_be_shown():
    assert list(METHODS) == ["gradient_descent", "momentum", "rmsprop", "adam"]
    for name, method in METHODS.items():
        assert method.name == name
        assert text(f"{id_of('way', name)}.line").endswith(".")
        assert method.formula.count("{") == method.formula.count("}")
    assert len({text(id_of("way", name)) for name in METHODS}) == len(METHODS)


def test_the_quadratics_have_a_limit():
    assert {"bowl", "long_valley", "booth", "matyas"} == set(QUADRATICS)
    assert step_size_verdict(SURFACES["bowl"], 0.1).limit == 1.0
    assert step_size_verdict(SURFACES["long_valley"], 0.1).limit == pytest.approx(0.1)
    assert step_size_verdict(SURFACES["booth"], 0.1).limit == pytest.approx(1 / 9)
    assert step_size_verdict(SURFACES["matyas"], 0.1).limit == pytest.approx(2.0)
    assert step_size_verdict(SURFACES["rosenbrock"], 0.1) is None


@pytest.mark.parametrize("name", QUADRATICS)
def test_the_limit_is_where_walks_begin_to_blow_up(name):
    surface = SURFACES[name]
    limit = step_size_verdict(surface, 1.0).limit
    for share, verdict in (
        (0.3, "settles"),
        (0.5, "settles"),
        (0.97, "overshoots"),
        (1.0, "bounces"),
        (1.03, "blows_up"),
    ):
        result = step_size_verdict(surface, share * limit)
        assert (result.verdict, result.share) == (verdict, pytest.approx(share))
        assert result.factor == pytest.approx(1 - share * limit * surface.steepest_curvature)

        slopes = default_walk(name, learning_rate=share * limit, steps=1500).gradients
        # The direction of the largest curvature: both axes for the round bowl, b in the valley, else the diagonal.
        steep = {"booth": slopes.sum(axis=1), "matyas": slopes[:, 0] - slopes[:, 1]}.get(name, slopes[:, 1])
        if verdict == "settles":
            assert (steep * steep[0] > -1e-9).all(), "it never crosses to the other side"
        if verdict == "overshoots":
            assert (steep[:20] * (-1.0) ** np.arange(20) * steep[0] > 0).all(), "from side to side at every step"
        if share < 1:
            assert abs(steep[-1]) < 1e-9 * abs(steep[0])
        elif share == 1:
            np.testing.assert_allclose(np.abs(steep), abs(steep[0]), rtol=1e-6)
        else:
            assert default_walk(name, learning_rate=share * limit, steps=1500).diverged
            np.testing.assert_allclose(steep[1:20] / steep[:19], result.factor, rtol=1e-9)


@pytest.mark.parametrize("below", [0.05, 2.0, 100.0])
@pytest.mark.parametrize("name", SURFACES)
def test_no_rate_on_offer_below_ends_lower_than_the_best(name, below):
    surface, methods = SURFACES[name], ["gradient_descent", "momentum"]
    best = best_rate(surface, surface.start, limit=below, methods=methods, steps=60)
    ends = {}
    for rate in RATES:
        walks = [descend(surface, surface.start, method=method, learning_rate=rate, steps=60) for method in methods]
        if rate < below and all(not w.diverged and w.losses[-1] < w.losses[0] for w in walks):
            ends[rate] = max(walk.losses[-1] for walk in walks)
    assert best in ends
    lowest, first = min(ends.values()), surface.f(*surface.start)
    assert ends[best] - lowest <= 1.001e-6 * (first - lowest)
    assert all(end - lowest >= 0.999e-6 * (first - lowest) for rate, end in ends.items() if rate < best)


def test_in_the_long_valley_the_best_rate_is_not_the_one_that_swings_for_ever():
    valley = SURFACES["long_valley"]
    assert best_rate(valley, valley.start, limit=0.15, methods=["gradient_descent"], steps=60) == 0.09


def test_at_the_bottom_no_rate_ends_lower():
    assert best_rate(SURFACES["bowl"], (0.0, 0.0), limit=1.0, methods=["gradient_descent"], steps=5) is None


def test_every_default_rate_is_on_offer():
    assert {surface.learning_rate for surface in SURFACES.values()} <= set(RATES)
