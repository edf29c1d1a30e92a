"""Random directions: half lead down with any number of parameters, but ever fewer steeply."""

import numpy as np
import pytest

from core.chapters.without_derivatives.chance import (
    BINS,
    DIMENSIONS,
    N_ARROWS,
    NEAR_ANGLE,
    SAMPLES,
    angle_density,
    chance_within,
    directions,
)


@pytest.mark.parametrize(("n_params", "chance"), [(2, 0.333), (10, 0.0587), (25, 0.00465), (50, 0.0000935)])
def test_the_published_chances_to_be_within_sixty_degrees(n_params, chance):
    assert chance_within(n_params, 60) == pytest.approx(chance, rel=2e-3)


def test_two_and_three_knobs_by_school_geometry():
    for degrees in (0, 10, 60, 90, 120, 180):
        assert chance_within(2, degrees) == pytest.approx(degrees / 180, abs=1e-15)
        assert chance_within(3, degrees) == pytest.approx((1 - np.cos(np.radians(degrees))) / 2, abs=1e-15)
    assert chance_within(1, 60) == 0.5


@pytest.mark.parametrize("n_params", [2, 3, 4, 7, 10, 25, 50, 100, 333, 1000, 100_000])
def test_the_chance_is_scipys_incomplete_beta(n_params):
    scipy = pytest.importorskip("scipy.special", reason="SciPy is not installed: the independent oracle is skipped")
    for degrees in (0.5, 5, 30, 45, 60, 80, 85, 89, 89.9, 89.999, 90, 90.1, 120, 179):
        half = 0.5 * scipy.betainc((n_params - 1) / 2, 0.5, np.sin(np.radians(degrees)) ** 2)
        expected = half if degrees <= 90 else 1 - half
        assert chance_within(n_params, degrees) == pytest.approx(expected, rel=1e-10, abs=1e-300)


@pytest.mark.parametrize("n_params", [2, 3, 10, 100, 1000])
def test_the_density_adds_up_to_the_chance(n_params):
    degrees = np.linspace(0, 180, 180_001)
    density = angle_density(n_params, degrees)
    total = np.concatenate([[0], np.cumsum((density[1:] + density[:-1]) / 2) * (degrees[1] - degrees[0])])
    assert total[-1] == pytest.approx(1, abs=1e-7)
    for angle in (30, 60, 85, 90, 95):
        assert total[np.searchsorted(degrees, angle)] == pytest.approx(chance_within(n_params, angle), abs=2e-6)
    assert (angle_density(n_params, [-1, 181]) == 0).all()


@pytest.mark.parametrize("seed", range(3))
def test_drawn_directions_follow_the_exact_chances(seed):
    sample = directions(seed)
    assert sample.counts.sum(axis=1) == pytest.approx(SAMPLES)
    for place in range(0, len(DIMENSIONS), 11):
        exact = chance_within(DIMENSIONS[place], NEAR_ANGLE)
        assert abs(sample.n_near[place] - SAMPLES * exact) <= 5 * np.sqrt(SAMPLES * exact) + 1
        assert abs(sample.n_down[place] - SAMPLES / 2) <= 5 * np.sqrt(SAMPLES / 4)
        assert sample.counts[place][: int(NEAR_ANGLE * BINS / 180)].sum() == sample.n_near[place]
        assert sample.counts[place][: BINS // 2].sum() == sample.n_down[place]
        edges = np.linspace(0, 180, BINS + 1)
        chances = np.diff([chance_within(DIMENSIONS[place], edge) for edge in edges])
        differences = np.abs(sample.counts[place] - SAMPLES * chances)
        assert (differences <= 5 * np.sqrt(SAMPLES * chances) + 2).all()


def test_with_fewer_knobs_a_direction_is_its_first_parts():
    """Compute the angles by the definition of the cosine, from the same random numbers."""
    sample = directions(7, (2, 5, 9), samples=200)
    rng = np.random.default_rng([7, 200])
    downhill, vectors = rng.standard_normal(9), rng.standard_normal((200, 9))
    for place, n_params in enumerate((2, 5, 9)):
        down, arrows = downhill[:n_params], vectors[:N_ARROWS, :n_params]
        cosines = arrows @ down / np.linalg.norm(down) / np.linalg.norm(arrows, axis=1)
        assert np.cos(np.radians(sample.first_angles[place])) == pytest.approx(cosines, abs=1e-12)
    assert sample.first_angles.shape == (3, N_ARROWS)
    assert set(sample.sides) == {-1, 1}


def test_more_knobs_point_more_sideways():
    away = np.abs(directions(1).first_angles - 90).mean(axis=1)
    assert (np.diff(away[[0, 5, 30, 198]]) < 0).all()
    assert away[0] > 5 * away[-1]


def test_arguments_out_of_range_are_refused():
    with pytest.raises(ValueError, match="at least one knob"):
        directions(0, (0, 3))
    for n_params, degrees in ((0, 60), (10, -1), (10, 181), (10, np.nan), (1.5, 60)):
        with pytest.raises(ValueError, match="at least one knob"):
            chance_within(n_params, degrees)
    with pytest.raises(ValueError, match="at least 2 knobs"):
        angle_density(1, 60)
