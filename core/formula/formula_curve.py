"""Turn a formula into a curve: find its gaps, corners and jumps, and how many points an accurate picture of it needs."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial

import numpy as np

from core.curve import TOLERANCE, Curve, Trace, trace
from core.formula.errors import FormulaError
from core.formula.parser import read, remarks
from core.formula.slope import derivative
from core.formula.tree import Divide, Node, Number, Power, X, evaluate
from core.points import places
from core.say.messages import Message, message

DOMAIN = (-5.0, 5.0)
SEARCH_POINTS = places(-7, 7, 0.005)  # as far as any picture of the chapter reaches
MAX_BISECTIONS = 55
MAX_BREAKS = 100
TOO_LARGE = 1e15  # larger numbers have no everyday word
# The share of the domain that may deviate, by the number of points of a picture.
TOLERANCES = {241: 0.002, 481: 0.002, 961: 0.002, 1921: 0.05}
PROBES = np.array([0.382, 0.71])  # fractions of a segment at which the curve is compared with the straight line
MAX_DEVIATION = 0.03  # of the curve from that line, as a share of the picture's height

Evaluator = Callable[[np.ndarray], tuple[np.ndarray, np.ndarray]]  # from x to heights and slopes, all of one shape


@dataclass(frozen=True)
class FormulaCurve(Curve):
    """A curve with the trees of its formula and its slope. Values and slopes beyond `TOO_LARGE` count as gaps.

    At a corner the slope is the convention of `core.formula.slope`.
    """

    tree: Node = field(default_factory=X)
    slope_tree: Node = field(default_factory=X)
    remarks: tuple[Message, ...] = ()  # how ambiguous parts were read


def curve(text: str) -> FormulaCurve:
    """Build the curve of a formula. Raises FormulaError where it cannot be parsed or drawn accurately."""
    tree = read(text)
    slope_tree = derivative(tree)
    values = _values(tree, slope_tree)
    breaks = _breaks(tree, values)
    kinks, jumps = _kinks_and_jumps(values, breaks)
    draft = FormulaCurve(
        name="own",
        formula="",
        domain=DOMAIN,
        value=lambda x: values(x)[0],
        derivative=lambda x: values(x)[1],
        kinks=kinks,
        jumps=jumps,
        gaps=tuple(x for x in breaks if x not in kinks + jumps),
        tree=tree,
        slope_tree=slope_tree,
        remarks=remarks(text) + _odd_root_remark(tree),
    )
    return replace(draft, points=_count_points(draft))


def _odd_root_remark(tree: Node) -> tuple[Message, ...]:
    """Note that a power such as x^(1/3) has no value below 0, unlike the cube root."""
    for node in tree.descendants():
        match node:
            case Power(base, Divide(Number(above), Number(below))) if (
                above % 1 == 0 and below % 2 == 1 and not base.is_constant
            ):
                return (message("formula-odd-root"),)
    return ()


def _count_points(curve: Curve) -> int:
    """Return how many points an accurate picture needs. Raises FormulaError where even the most are too few."""
    for count, tolerance in TOLERANCES.items():
        points = trace(curve, points=count)
        if np.isfinite(points.slope).sum() < 2:
            raise FormulaError(message("formula-no-value"))
        if _deviating_share(curve, points) <= tolerance:
            return count
    raise FormulaError(message("formula-too-fast"))


def _values(tree: Node, slope_tree: Node) -> Evaluator:
    """Return a function that computes value and slope together, NaN where there is none."""

    def values(x: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        value, slope = evaluate(x, tree, slope_tree)
        value = np.where(np.abs(value) <= TOO_LARGE, value, np.nan)
        return value, np.where(np.isfinite(value) & (np.abs(slope) <= TOO_LARGE), slope, np.nan)

    return values


def _breaks(tree: Node, values: Evaluator) -> tuple[float, ...]:
    """Find where the curve may have a corner, a jump or the edge of a gap, in ascending order.

    Raises FormulaError for more than `MAX_BREAKS`.
    """
    candidates = [_change_points(lambda x: np.isfinite(values(x)[0]))]
    for test in {test for node in tree.descendants() for test in node.breaks() if not test.is_constant}:
        candidates.append(_change_points(partial(_sign, test)))
        magnitudes = np.abs(test.value(SEARCH_POINTS))
        size = np.median(magnitudes[np.isfinite(magnitudes)]) if np.isfinite(magnitudes).any() else 0.0
        extrema = _change_points(partial(_sign, derivative(test)))
        candidates.append(extrema[np.abs(test.value(extrema)) <= 1e-12 * min(1.0, size)])  # touches 0
    points = np.sort(np.concatenate(candidates))
    distinct = points[np.diff(points, prepend=-np.inf) > TOLERANCE]
    if len(distinct) > MAX_BREAKS:
        raise FormulaError(message("formula-too-many-breaks", most=MAX_BREAKS))
    return tuple(distinct.tolist())


def _sign(node: Node, x: np.ndarray) -> np.ndarray:
    return np.sign(node.value(x))


def _change_points(classify: Callable[[np.ndarray], np.ndarray]) -> np.ndarray:
    """Return the first x after each change of `classify`, by bisection to the last digit."""

    def classes_at(x: np.ndarray) -> np.ndarray:
        return np.nan_to_num(np.asarray(classify(x), dtype=float), nan=2.0)

    classes = classes_at(SEARCH_POINTS)
    (before,) = np.nonzero(classes[1:] != classes[:-1])
    low, high, old_class = SEARCH_POINTS[before], SEARCH_POINTS[before + 1], classes[before]
    for _ in range(MAX_BISECTIONS):
        middle = (low + high) / 2
        if np.all((middle == low) | (middle == high)):  # adjacent float64 numbers
            break
        is_old = classes_at(middle) == old_class
        low, high = np.where(is_old, middle, low), np.where(is_old, high, middle)
    return high


def _kinks_and_jumps(values: Evaluator, breaks: tuple[float, ...]) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Pick the breaks at which only the slope jumps, and those at which the height does.

    Across a jump, the difference between both sides is the same at 1000 times the distance. Elsewhere it grows.
    """
    if not breaks:
        return (), ()
    x = np.array(breaks)[:, None]
    near, far = ([values(x + side * distance) for side in (-1, 1)] for distance in (TOLERANCE, 1000 * TOLERANCE))

    def difference(sides: list, component: int) -> np.ndarray:
        return np.abs(sides[1][component] - sides[0][component])[:, 0]

    def persists(component: int) -> np.ndarray:
        size = 1 + np.abs(near[0][component])[:, 0]
        close, wide = difference(near, component), difference(far, component)
        return (close > 1e-7 * size) & (np.abs(close - wide) < 0.1 * close)

    jumps = persists(0)
    kinks = persists(1) & ~jumps
    return tuple(x[kinks, 0].tolist()), tuple(x[jumps, 0].tolist())


def _deviating_share(curve: Curve, points: Trace) -> float:
    """Compute the share of the domain in which straight lines between the points deviate from the curve or its slope."""
    same_piece = np.diff(points.piece) == 0
    left, right = points.x[:-1][same_piece], points.x[1:][same_piece]
    deviates = np.zeros(len(left), dtype=bool)
    for heights, function, (low, high) in (
        (points.y, curve.f, curve.heights),
        (points.slope, curve.slope, curve.steepnesses),
    ):
        ends = np.clip(heights[:-1][same_piece], low, high), np.clip(heights[1:][same_piece], low, high)
        for share in PROBES:
            expected = np.clip(function(left + share * (right - left)), low, high)
            line = (1 - share) * ends[0] + share * ends[1]
            deviates |= np.abs(expected - line) > MAX_DEVIATION * (high - low) + 1e-9 * max(-low, high)
    return float((right - left)[deviates].sum() / (curve.domain[1] - curve.domain[0]))
