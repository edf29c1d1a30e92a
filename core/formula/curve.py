"""A formula that a person typed, as a curve: where it has gaps, corners and jumps, and the points that a picture of it needs."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property, partial
from itertools import pairwise

import numpy as np

from core.curves import Curve
from core.formula import FormulaError, read
from core.formula.slope import derivative
from core.formula.tree import Both, Node, X
from core.points import places
from core.slopes import Trace

DOMAIN = (-5.0, 5.0)
SEARCHED = places(-7, 7, 0.005)  # corners and gaps are looked for as far as any picture of the chapter reaches
HALVINGS = 55
MOST_BREAKS = 100
TOO_LARGE = 1e15  # what is larger has no everyday word and no place in a picture
NEAR = 1e-9  # two places as near as this are one
CLOSER = 10.0 ** -np.arange(2, 8)  # toward a break the points of a picture close in on it, by these shares of the piece
COUNTS = {
    241: 0.002,
    481: 0.002,
    961: 0.002,
    1921: 0.05,
}  # points of a picture; in which share of it the lines between them may stray from the curve
BETWEEN = np.array([0.382, 0.71])  # where between two points that is tried
STRAY = 0.03  # it strays where it is farther than this from the line that joins them, as a share of the picture
EVENLY = 1001
SPIKE = 20.0  # a curve with gaps is cut off where it goes farther than this many times its usual reach
USUAL = (0.05, 0.95)


@dataclass(frozen=True)
class FormulaCurve(Curve):
    """A curve that knows where it has no value: there `f` and `slope` are NaN.

    `slope` alone is NaN where the rules give none: at the end of a root, for example. Values and slopes past `TOO_LARGE` count as
    none. At a corner the slope is the convention of `core.formula.tree`.
    """

    tree: Node = field(default_factory=X)
    breaks: tuple[float, ...] = ()  # where its line is parted: kinks, jumps, and the edges of gaps

    @cached_property
    def seen(self) -> Trace:
        """Its points over the domain, as many as a true picture needs. Raises FormulaError where none can be drawn."""
        for count, most in COUNTS.items():
            seen = outline(self, points=count)
            if np.isfinite(seen.slope).sum() < 2:
                raise FormulaError("It has no value from −5 to 5, or only at single points. Try another formula.", None)
            if _strays(self, seen) <= most:
                return seen
        raise FormulaError("It goes up and down faster than a picture can show. Try smaller numbers.", None)

    @cached_property
    def heights(self) -> tuple[float, float]:
        """The heights between which a picture shows it."""
        return self.reach(self.domain)[0]

    @cached_property
    def steepnesses(self) -> tuple[float, float]:
        """The slopes between which a picture shows its slope."""
        return self.reach(self.domain)[1]

    def reach(self, window: tuple[float, float]) -> tuple[tuple[float, float], tuple[float, float]]:
        """The heights and the slopes between which a picture shows it over `window`; from 0 to 0 where it has none."""
        points, evenly = outline(self, window=window, gaps=True), np.linspace(*window, EVENLY)
        heights = _reach(points.y, self.f(evenly))
        size = max(map(abs, heights))
        return _level(heights, 1e-14 * size), _level(_reach(points.slope, self.slope(evenly)), 1e-11 * size)

    @cached_property
    def slope_text(self) -> str:
        """Its slope as a formula."""
        return str(derivative(self.tree))


def formula_curve(text: str) -> FormulaCurve:
    """The curve of a formula. Raises FormulaError where it cannot be read, or where no true picture of it can be drawn."""
    tree = read(text)
    both = _with_gaps(tree)
    breaks = _breaks(tree, both)
    kinks, jumps = _kinks_and_jumps(both, breaks)
    value, slope = (lambda x: both(x).value), (lambda x: both(x).slope)
    curve = FormulaCurve("Your own formula", "", DOMAIN, value, slope, kinks, jumps, tree, breaks)
    assert curve.seen
    return curve


def outline(
    curve: FormulaCurve, *, points: int = 241, window: tuple[float, float] | None = None, gaps: bool = False
) -> Trace:
    """Its points over `window` (its domain, if not given): `core.slopes.trace` for a curve with gaps.

    A new piece begins at every break and after every gap. Points in gaps are left out, unless `gaps` asks for them as NaN.
    """
    low, high = curve.domain if window is None else window
    edges = [low, *(at for at in curve.breaks if low < at < high), high]
    x, seen_at, piece = [], [], []
    for number, (left, right) in enumerate(pairwise(edges)):
        here = np.linspace(left, right, max(2, round((points - 1) * (right - left) / (high - low)) + 1))
        if left in curve.breaks:
            here = np.union1d(here, left + CLOSER * (right - left))
        if right in curve.breaks:
            here = np.union1d(here, right - CLOSER * (right - left))
        at = here.copy()
        if left in curve.breaks:
            at[0] = np.nextafter(left, np.inf)
        if right in curve.breaks:
            at[-1] = np.nextafter(right, -np.inf)
        x.append(here)
        seen_at.append(at)
        piece.append(np.full(len(here), number))
    every, pieces = np.concatenate(seen_at), np.concatenate(piece)
    y, slope, at = curve.f(every), curve.slope(every), np.concatenate(x)
    there = np.isfinite(y)
    pieces = pieces + np.cumsum(np.diff(there, prepend=True) & there)  # one more after each gap
    if gaps:
        there[:] = True
    return Trace(at[there], y[there], slope[there], pieces[there])


def _with_gaps(tree: Node) -> Callable[[np.ndarray], Both]:
    """Value and slope of a tree, NaN where there is none."""

    def both(x: np.ndarray) -> Both:
        with np.errstate(all="ignore"):  # what has no value is NaN here, not a fault
            value, slope = tree.at(np.asarray(x, dtype=float))
            value = np.where(np.abs(value) <= TOO_LARGE, value, np.nan)
            return Both(value, np.where(np.isfinite(value) & (np.abs(slope) <= TOO_LARGE), slope, np.nan))

    return both


def _breaks(tree: Node, both: Callable[[np.ndarray], Both]) -> tuple[float, ...]:
    """Where the curve may have a corner, a jump, or the edge of a gap, from left to right. Raises FormulaError for too many."""
    found = [_changes(lambda x: np.isfinite(both(x).value))]
    with np.errstate(all="ignore"):
        for node in {each for part in tree.every() for each in part.breaks() if not each.is_constant}:
            found.append(_changes(partial(_side, node, 0)))
            sizes = np.abs(node.at(SEARCHED).value)
            size = np.median(sizes[np.isfinite(sizes)]) if np.isfinite(sizes).any() else 0.0
            touches = _changes(partial(_side, node, 1))
            found.append(touches[np.abs(node.at(touches).value) <= 1e-12 * min(1.0, size)])  # it comes to 0 and turns
    every = np.sort(np.concatenate(found))
    apart = every[np.diff(every, prepend=-np.inf) > NEAR]
    if len(apart) > MOST_BREAKS:
        raise FormulaError(f"It has more than {MOST_BREAKS} corners or gaps. Try smaller numbers.", None)
    return tuple(float(at) for at in apart)


def _side(node: Node, which: int, x: np.ndarray) -> np.ndarray:
    """Whether its value (0) or its slope (1) is above 0 or below."""
    return np.sign(node.at(x)[which])


def _changes(kind: Callable[[np.ndarray], np.ndarray]) -> np.ndarray:
    """Where what `kind` says of each place changes, to the last digit: the first place that is of the new kind."""

    def told(x: np.ndarray) -> np.ndarray:
        return np.nan_to_num(np.asarray(kind(x), dtype=float), nan=2.0)

    kinds = told(SEARCHED)
    (before,) = np.nonzero(kinds[1:] != kinds[:-1])
    low, high, old = SEARCHED[before], SEARCHED[before + 1], kinds[before]
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        if np.all((middle == low) | (middle == high)):  # none of them lies between two float64 any more
            break
        same = told(middle) == old
        low, high = np.where(same, middle, low), np.where(same, high, middle)
    return high


def _kinks_and_jumps(
    both: Callable[[np.ndarray], Both], breaks: tuple[float, ...]
) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Those of the breaks at which the slope jumps, and those at which the height does.

    What sets two sides apart is the same at a thousand times the distance there; elsewhere it grows with the distance.
    """
    at = np.array(breaks)[:, None]
    near, far = ([both(at + way * away) for way in (-1, 1)] for away in (NEAR, 1000 * NEAR))

    def apart(sides: list[Both], which: int) -> np.ndarray:
        return np.abs(sides[1][which] - sides[0][which])[:, 0]

    def stays(which: int) -> np.ndarray:
        size = 1 + np.abs(near[0][which])[:, 0]
        close, wide = apart(near, which), apart(far, which)
        return (close > 1e-7 * size) & (np.abs(close - wide) < 0.1 * close)

    if not breaks:
        return (), ()
    jumps = stays(0)
    kinks = stays(1) & ~jumps
    return tuple(at[kinks, 0].tolist()), tuple(at[jumps, 0].tolist())


def _reach(values: np.ndarray, evenly: np.ndarray) -> tuple[float, float]:
    """From where to where a picture of these values goes. Beside gaps a curve may shoot up without end: there it is cut off.

    What it usually reaches is told by its values at places that stand `evenly`.
    """
    there = np.concatenate([values, evenly])
    there = there[np.isfinite(there)]
    if not len(there):
        return 0.0, 0.0
    low, high = float(there.min()), float(there.max())
    usual = np.quantile(evenly[np.isfinite(evenly)], USUAL) if np.isfinite(evenly).any() else (low, high)
    room = float(usual[1] - usual[0])
    if room > 0 and not np.isfinite(values).all():
        low = low if usual[0] - low <= SPIKE * room else float(usual[0]) - room / 2
        high = high if high - usual[1] <= SPIKE * room else float(usual[1]) + room / 2
    return low, high


def _level(reach: tuple[float, float], noise: float) -> tuple[float, float]:
    """The reach, or its middle where it is no larger than the noise of rounding: no picture should show that."""
    low, high = reach
    return reach if high - low > noise else ((low + high) / 2,) * 2


def _strays(curve: FormulaCurve, seen: Trace) -> float:
    """The share of the domain in which the lines between the points are not the curve, or not its slope."""
    joined = np.diff(seen.piece) == 0
    left, right = seen.x[:-1][joined], seen.x[1:][joined]
    off = np.zeros(len(left), dtype=bool)
    for drawn, true, (low, high) in (
        (seen.y, curve.f, curve.heights),
        (seen.slope, curve.slope, curve.steepnesses),
    ):
        ends = np.clip(drawn[:-1][joined], low, high), np.clip(drawn[1:][joined], low, high)
        for share in BETWEEN:
            expected = np.clip(true(left + share * (right - left)), low, high)
            line = (1 - share) * ends[0] + share * ends[1]
            off |= np.abs(expected - line) > STRAY * (high - low) + 1e-9 * max(-low, high)
    return float((right - left)[off].sum() / (curve.domain[1] - curve.domain[0]))
