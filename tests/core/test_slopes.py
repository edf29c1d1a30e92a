"""Secants converge to the slope, tangents touch, and zooming straightens smooth curves only."""

import itertools

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from core.curves import CURVES, Curve
from core.slopes import MAX_ZOOM, partial_slopes, secant, secant_table, tangent, trace, zoom
from core.surfaces import SURFACES

NAMES = list(CURVES)
SMOOTH = [name for name, curve in CURVES.items() if not curve.kinks and not curve.jumps]
KINKED = [name for name, curve in CURVES.items() if curve.kinks]
JUMPING = [name for name, curve in CURVES.items() if curve.jumps]


# A kink at −1 (slope 1, then −2) and a jump at 2 (from −4 up to 3, then slope 1): breaks away from zero.
TWO_BREAKS = Curve(
    "two breaks",
    "",
    (-4.0, 4.0),
    lambda x: np.where(x < -1, 3 + x, np.where(x < 2, -2 * x, 1 + x)),
    lambda x: np.where(x < -1, 1.0, np.where(x < 2, -2.0, 1.0)),
    kinks=(-1.0,),
    jumps=(2.0,),
)


def position_at(name, share):
    """Return the position at this share of the curve's domain."""
    low, high = CURVES[name].domain
    return low + share * (high - low)


class TestSecant:
    def test_by_hand(self):
        """x² from 1 to 3: run 2, rise 8, slope 4."""
        line = secant(CURVES["parabola"], 1.0, 2.0)
        assert (line.x, line.y, line.x2, line.y2) == (1.0, 1.0, 3.0, 9.0)
        assert (line.run, line.rise, line.slope) == (2.0, 8.0, 4.0)

    def test_a_second_point_on_the_left(self):
        line = secant(CURVES["parabola"], 1.0, -2.0)
        assert (line.run, line.rise, line.slope) == (-2.0, 0.0, 0.0)

    def test_the_parabolas_secant_is_known_exactly(self):
        """((x + h)² − x²) / h = 2x + h."""
        runs = np.array([1.0, 0.5, 0.25, -0.5])
        np.testing.assert_array_equal(secant(CURVES["parabola"], 1.5, runs).slope, 3.0 + runs)

    def test_many_at_once(self):
        line = secant(CURVES["sine"], np.linspace(-1, 1, 5)[:, None], np.array([1.0, 0.1]))
        assert line.slope.shape == line.rise.shape == line.x2.shape == line.x.shape == line.run.shape == (5, 2)
        single = secant(CURVES["sine"], -0.5, 0.1)
        assert isinstance(single.slope, float)
        assert line.slope[1, 1] == pytest.approx(single.slope, rel=1e-12)

    @pytest.mark.parametrize("run", [0.0, 1e-20, [1.0, 0.0]])
    def test_two_equal_points_are_refused(self, run):
        with pytest.raises(ValueError, match="give a larger run"):
            secant(CURVES["sine"], 1.0, run)


class TestSettling:
    @pytest.mark.parametrize("name", SMOOTH)
    @pytest.mark.parametrize("share", [0.13, 0.5, 0.81])
    def test_the_numbers_settle_on_the_slope(self, name, share):
        curve, x = CURVES[name], position_at(name, share)
        table = secant_table(curve, x)
        assert table.runs[:3].tolist() == [1.0, 0.1, 0.01]
        np.testing.assert_array_equal(table.slopes, table.rises / table.runs)
        np.testing.assert_array_equal(table.distances, np.abs(table.slopes - curve.slope(x)))
        assert table.slope == curve.slope(x)
        # The secant misses by at most ½ |f″| run, with |f″| ≤ 20 on these domains, plus what rounding leaves.
        assert (table.distances <= 10 * table.runs + 1e-15 / table.runs).all()
        assert table.distances[-1] < 1e-4
        assert abs(table.left_slopes[-1] - table.slope) < 1e-4
        if name != "line":
            assert (table.distances[3:5] < table.distances[1:3]).all()

    def test_by_hand(self):
        """x³ − 3x at 1: the slope is 0 and the secant's is 3h + h²."""
        table = secant_table(CURVES["cubic"], 1.0, (1.0, 0.5, 0.25))
        assert table.slopes.tolist() == [4.0, 1.75, 0.8125]
        assert table.left_slopes.tolist() == [-2.0, -1.25, -0.6875]

    @pytest.mark.parametrize(("name", "left", "right"), [("relu", 0, 1), ("abs", -1, 1), ("kink", -0.5, 1.5)])
    def test_at_a_kink_the_two_sides_never_meet(self, name, left, right):
        table = secant_table(CURVES[name], 0.0)
        np.testing.assert_allclose(table.left_slopes, left, atol=1e-9)
        np.testing.assert_allclose(table.slopes, right, atol=1e-9)

    def test_at_a_cliff_one_side_runs_away(self):
        table = secant_table(CURVES["cliff"], 0.0)
        np.testing.assert_allclose(table.slopes, 0.4, atol=1e-9)
        assert (np.diff(np.abs(table.left_slopes)) > 0).all()
        assert abs(table.left_slopes[-1]) > 1e6

    def test_runs_that_go_the_other_way_are_refused(self):
        with pytest.raises(ValueError, match="every run must be above 0"):
            secant_table(CURVES["sine"], 0.0, (1.0, -0.1))


class TestTangent:
    @pytest.mark.parametrize("name", NAMES)
    def test_it_touches_the_curve_with_the_curves_slope(self, name):
        curve = CURVES[name]
        x = np.linspace(*curve.domain, 121)
        lines = tangent(curve, x, 0.75)
        assert lines.y1.shape == lines.y2.shape == (121,)
        np.testing.assert_allclose((lines.y1 + lines.y2) / 2, curve.f(x), rtol=1e-12, atol=1e-12)
        np.testing.assert_allclose((lines.y2 - lines.y1) / (lines.x2 - lines.x1), curve.slope(x), rtol=1e-9, atol=1e-12)
        np.testing.assert_allclose(lines.x2 - x, 0.75)
        np.testing.assert_allclose(x - lines.x1, 0.75)

    def test_one_and_many_agree(self):
        many = tangent(CURVES["sine"], np.array([0.0, 1.0]), 0.5)
        single = tangent(CURVES["sine"], 1.0, 0.5)
        assert isinstance(single.y2, float)
        assert single.y2 == pytest.approx(many.y2[1], rel=1e-14)
        flat = tangent(CURVES["parabola"], 0.0, 2.0)
        assert (flat.x1, flat.y1, flat.x2, flat.y2) == (-2.0, 0.0, 2.0, 0.0)

    def test_the_secant_becomes_the_tangent(self):
        line, touch = secant(CURVES["bumpy"], 0.7, 1e-7), tangent(CURVES["bumpy"], 0.7, 1.0)
        assert line.slope == pytest.approx(touch.slope, abs=1e-6)


class TestTrace:
    @pytest.mark.parametrize("name", SMOOTH)
    def test_a_smooth_curve_is_one_piece_over_its_domain(self, name):
        curve, path = CURVES[name], trace(CURVES[name], points=101)
        assert len(path.x) == len(path.y) == len(path.slope) == len(path.piece) == 101
        assert (path.x[0], path.x[-1]) == curve.domain
        assert not path.piece.any()
        np.testing.assert_array_equal(path.y, curve.f(path.x))
        np.testing.assert_array_equal(path.slope, curve.slope(path.x))

    @pytest.mark.parametrize("window", [None, (-1.0, 1.0), (-1e-9, 1e-9), (-1e-3, 2e-3)])
    def test_a_break_is_seen_from_both_sides(self, window):
        for name, left, right in [
            ("kink", (0, -0.5), (0, 1.5)),
            ("cliff", (0, 0.4), (-1.5, 0.4)),
            ("step", (0, 0), (1, 0)),
        ]:
            path = trace(CURVES[name], window=window)
            assert set(path.piece) == {0, 1}
            last, first = np.flatnonzero(path.piece == 0)[-1], np.flatnonzero(path.piece == 1)[0]
            assert first == last + 1
            assert path.x[last] == path.x[first] == 0.0
            assert (path.y[last], path.slope[last]) == pytest.approx(left, abs=1e-300)
            assert (path.y[first], path.slope[first]) == pytest.approx(right, abs=1e-300)
            assert (np.diff(path.x) >= 0).all()
            assert abs(len(path.x) - 241) <= 2

    def test_every_break_starts_a_piece(self):
        path = trace(TWO_BREAKS, points=81)
        first = np.flatnonzero(np.diff(path.piece)) + 1
        assert path.piece[[0, *first]].tolist() == [0, 1, 2]
        assert path.x[first].tolist() == path.x[first - 1].tolist() == [-1.0, 2.0]
        np.testing.assert_allclose(path.y[first - 1], [2.0, -4.0])
        np.testing.assert_allclose(path.y[first], [2.0, 3.0])
        assert path.slope[first - 1].tolist() == [1.0, -2.0]
        assert path.slope[first].tolist() == [-2.0, 1.0]
        assert np.bincount(path.piece).tolist() == [31, 31, 21]

    def test_a_window_beside_the_break_is_one_piece(self):
        assert not trace(CURVES["cliff"], window=(0.0, 1.0)).piece.any()
        assert not trace(CURVES["cliff"], window=(-1.0, -0.5)).piece.any()

    def test_a_break_on_the_windows_edge_is_seen_from_inside(self):
        assert trace(CURVES["step"], window=(-1.0, 0.0)).y.tolist() == [0.0] * 241
        assert trace(CURVES["step"], window=(0.0, 1.0)).y.tolist() == [1.0] * 241
        assert trace(CURVES["abs"], window=(0.0, 1.0)).slope.tolist() == [1.0] * 241
        assert trace(CURVES["abs"], window=(-1.0, 0.0)).slope.tolist() == [-1.0] * 241


class TestZoom:
    @pytest.mark.parametrize("name", SMOOTH)
    @pytest.mark.parametrize("share", [0.2, 0.5, 0.77])
    def test_a_smooth_curve_goes_straight(self, name, share):
        bendings = [zoom(CURVES[name], position_at(name, share), 10.0**k).bend for k in range(1, 6)]
        assert bendings[-1] < 1e-4
        for coarse, finer in itertools.pairwise(bendings):
            assert finer < coarse / 5 or finer < 1e-9

    def test_also_at_the_bottom_of_a_valley(self):
        """x² at 0 over ±h: the best line lies 2h²/3 below the ends; the window is 9 / factor and a margin tall."""
        for factor in (10.0, 100.0, 1e4):
            half = 3 / factor
            view = zoom(CURVES["parabola"], 0.0, factor, points=2001)
            assert view.bend == pytest.approx(2 / 3 * half**2 / (1.1 * 9 / factor), rel=2e-3)

    @pytest.mark.parametrize("name", KINKED + JUMPING)
    def test_a_break_never_goes_straight(self, name):
        bendings = np.array([zoom(CURVES[name], 0.0, 10.0**k).bend for k in range(1, 9)])
        assert bendings.min() > 0.1
        np.testing.assert_allclose(bendings[3:], bendings[3], rtol=1e-3)

    def test_beside_a_kink_a_curve_goes_straight_once_the_kink_is_out_of_the_window(self):
        assert zoom(CURVES["kink"], 0.01, 10.0).bend > 0.1
        assert zoom(CURVES["kink"], 0.01, 1000.0).bend < 1e-9

    @pytest.mark.parametrize(("name", "jump"), [("step", 1.0), ("cliff", -1.5), ("kink", 0.0), ("sine", 0.0)])
    def test_the_jump_keeps_its_true_height(self, name, jump):
        for factor in (1.0, 1e3, 1e9):
            assert zoom(CURVES[name], 0.0, factor).jump == pytest.approx(jump, abs=1e-12)
        assert zoom(CURVES[name], 1.0, 10.0).jump == 0.0

    def test_a_jump_from_anywhere_is_its_height_and_a_kink_in_the_window_adds_nothing(self):
        assert zoom(TWO_BREAKS, 2.0, 1.0).jump == pytest.approx(7.0)
        assert zoom(TWO_BREAKS, 2.0, 1e6).jump == pytest.approx(7.0)
        assert zoom(TWO_BREAKS, -1.0, 10.0).jump == 0.0

    @settings(deadline=None, derandomize=True, max_examples=80)
    @given(name=st.sampled_from(NAMES), share=st.floats(0, 1), power=st.floats(0, 9))
    def test_any_window(self, name, share, power):
        curve, x, factor = CURVES[name], position_at(name, share), min(10**power, MAX_ZOOM)
        view = zoom(curve, x, factor)
        width = (curve.domain[1] - curve.domain[0]) / factor
        assert view.x_window[1] - view.x_window[0] == pytest.approx(width, rel=1e-5)
        assert view.x_window[0] <= x <= view.x_window[1]
        assert view.y == curve.f(x)
        assert view.y_window[0] < view.trace.y.min()
        assert view.trace.y.max() < view.y_window[1]
        assert 0 <= view.bend < 1
        assert view.line.shape == view.trace.y.shape
        height = view.y_window[1] - view.y_window[0]
        assert view.bend == pytest.approx(np.abs(view.line - view.trace.y).max() / height, rel=1e-3, abs=1e-5)

    @settings(deadline=None, derandomize=True, max_examples=30)
    @given(name=st.sampled_from(NAMES), share=st.floats(0, 1), power=st.integers(0, 5))
    def test_the_line_is_the_least_squares_one(self, name, share, power):
        view = zoom(CURVES[name], position_at(name, share), 10.0**power)
        across = (view.trace.x - view.x) * 10.0**power
        fitted = np.polynomial.Polynomial.fit(across, view.trace.y, 1)(across)
        np.testing.assert_allclose(view.line, fitted, rtol=1e-9, atol=1e-9)

    def test_smooth_and_far_in_the_line_is_the_tangent(self):
        view = zoom(CURVES["sine"], 1.0, 1e4)
        steepness = (view.line[-1] - view.line[0]) / (view.trace.x[-1] - view.trace.x[0])
        assert steepness == pytest.approx(np.cos(1.0), abs=1e-6)

    @pytest.mark.parametrize("factor", [0.5, 0.0, -1.0, 1e10, float("nan"), float("inf")])
    def test_a_factor_out_of_range_is_refused(self, factor):
        with pytest.raises(ValueError, match="give a factor from 1 to 1e"):
            zoom(CURVES["sine"], 0.0, factor)


class TestPartialSlopes:
    def test_by_hand(self):
        """a² + b² at (1.5, −2): slopes 3 and −4, an arrow 5 long."""
        slices = partial_slopes(SURFACES["bowl"], 1.5, -2.0, points=9)
        assert (slices.height, slices.slope_a, slices.slope_b, slices.steepness) == (6.25, 3.0, -4.0, 5.0)
        assert (slices.uphill_a, slices.uphill_b) == pytest.approx((0.6, -0.8))
        np.testing.assert_allclose(slices.slice_a, slices.along_a**2 + 4.0)
        np.testing.assert_allclose(slices.slice_b, 2.25 + slices.along_b**2)
        assert (slices.along_a[0], slices.along_a[-1]) == SURFACES["bowl"].domain[0]

    def test_flat_ground_has_no_arrow(self):
        slices = partial_slopes(SURFACES["bowl"], 0.0, 0.0)
        assert (slices.steepness, slices.uphill_a, slices.uphill_b) == (0.0, 0.0, 0.0)

    @settings(deadline=None, derandomize=True, max_examples=60)
    @given(name=st.sampled_from(list(SURFACES)), u=st.floats(0, 1), v=st.floats(0, 1))
    def test_each_slice_has_its_slope_and_the_arrow_is_the_steepest_way(self, name, u, v):
        surface = SURFACES[name]
        (a_low, a_high), (b_low, b_high) = surface.domain
        a, b = a_low + u * (a_high - a_low), b_low + v * (b_high - b_low)
        slices = partial_slopes(surface, a, b, points=5)
        assert slices.slice_a[2] == pytest.approx(surface.f((a_low + a_high) / 2, b), rel=1e-12, abs=1e-12)
        assert slices.slice_b[2] == pytest.approx(surface.f(a, (b_low + b_high) / 2), rel=1e-12, abs=1e-12)
        h, scale = 1e-5, 1e-5 * (1 + abs(slices.height) + slices.steepness)
        assert (surface.f(a + h, b) - surface.f(a - h, b)) / (2 * h) == pytest.approx(
            slices.slope_a, rel=1e-6, abs=scale
        )
        assert (surface.f(a, b + h) - surface.f(a, b - h)) / (2 * h) == pytest.approx(
            slices.slope_b, rel=1e-6, abs=scale
        )

        assume(slices.steepness > 1e-3)
        assert np.hypot(slices.uphill_a, slices.uphill_b) == pytest.approx(1.0)
        around = np.linspace(0, 2 * np.pi, 361)
        climbs = (slices.slope_a * np.cos(around) + slices.slope_b * np.sin(around)) / slices.steepness
        assert (
            climbs.max()
            <= slices.uphill_a * slices.slope_a / slices.steepness
            + slices.uphill_b * slices.slope_b / slices.steepness
            + 1e-12
        )

    def test_a_row_of_places_gives_a_row_of_slices(self):
        surface = SURFACES["himmelblau"]
        places = np.linspace(-4, 4, 7)
        many = partial_slopes(surface, places, 1.0, points=11)
        assert many.slope_a.shape == many.uphill_b.shape == many.b.shape == (7,)
        assert many.slice_a.shape == many.slice_b.shape == (7, 11)
        single = partial_slopes(surface, float(places[2]), 1.0, points=11)
        assert single.slice_b.shape == (11,)
        np.testing.assert_allclose(many.slice_b[2], single.slice_b, rtol=1e-14)
        np.testing.assert_allclose(many.slice_a[5], many.slice_a[0], rtol=1e-14)  # b is fixed
        assert single.slope_a == pytest.approx(many.slope_a[2], rel=1e-14)
