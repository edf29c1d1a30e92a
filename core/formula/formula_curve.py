"""The curve of a typed formula: where it has gaps, corners and jumps, and how many points a true picture of it needs."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial

import numpy as np

from core.curve import TOLERANCE, Curve, Trace, trace
from core.formula.fault import FormulaError
from core.formula.parser import read, remarks
from core.formula.slope import derivative
from core.formula.tree import Divide, Node, Number, Power, X, evaluate
from core.points import places
from core.say.messages import Message, message

DOMAIN = (-5.0, 5.0)
SEARCHED = places(-7, 7, 0.005)  # corners and gaps are looked for as far as any picture of the chapter reaches
HALVINGS = 55
MOST_BREAKS = 100
TOO_LARGE = 1e15  # beyond it there is no everyday word and no place in a picture
COUNTS = {241: 0.002, 481: 0.002, 961: 0.002, 1921: 0.05}  # points of a picture: the share of it that may stray
BETWEEN = np.array([0.382, 0.71])  # where between two points the curve is compared with their line
STRAY = 0.03  # the curve strays where it is farther than this from that line, as a share of the picture

Values = Callable[[np.ndarray], tuple[np.ndarray, np.ndarray]]  # heights and slopes at places, of one shape


@dataclass(frozen=True)
class FormulaCurve(Curve):
    """A curve with the tree that it came from. Values and slopes past `TOO_LARGE` count as gaps.

    At a corner the slope is the convention of `core.formula.slope`.
    """

    tree: Node = field(default_factory=X)
    slope_tree: Node = field(default_factory=X)
    remarks: tuple[Message, ...] = ()  # what a part of it means here, where people mean different things by it


def curve(text: str) -> FormulaCurve:
    """Build the curve of a formula. Raises FormulaError where it cannot be read, or where no true picture of it can be drawn."""
    tree = read(text)
    slope_tree = derivative(tree)
    values = _values(tree, slope_tree)
    breaks = _breaks(tree, values)
    kinks, jumps = _kinks_and_jumps(values, breaks)
    plain = FormulaCurve(
        name="own",
        formula="",
        domain=DOMAIN,
        value=lambda x: values(x)[0],
        derivative=lambda x: values(x)[1],
        kinks=kinks,
        jumps=jumps,
        gaps=tuple(at for at in breaks if at not in kinks + jumps),
        tree=tree,
        slope_tree=slope_tree,
        remarks=remarks(text) + _odd_roots(tree),
    )
    return replace(plain, points=_points_needed(plain))


def _odd_roots(tree: Node) -> tuple[Message, ...]:
    """Say that a power such as x^(1/3) has no value below 0, where a person may expect the whole root."""
    for node in tree.descendants():
        match node:
            case Power(base, Divide(Number(above), Number(below))) if (
                above % 1 == 0 and below % 2 == 1 and not base.is_constant
            ):
                return (message("formula-odd-root"),)
    return ()


def _points_needed(curve: Curve) -> int:
    """Find how many points a true picture needs. Raises FormulaError where none can be drawn."""
    for count, most in COUNTS.items():
        points = trace(curve, points=count)
        if np.isfinite(points.slope).sum() < 2:
            raise FormulaError(message("formula-no-value"))
        if _stray_share(curve, points) <= most:
            return count
    raise FormulaError(message("formula-too-fast"))


def _values(tree: Node, slope_tree: Node) -> Values:
    """Compute value and slope of a tree together, NaN where there is none."""

    def values(x: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        value, slope = evaluate(x, tree, slope_tree)
        value = np.where(np.abs(value) <= TOO_LARGE, value, np.nan)
        return value, np.where(np.isfinite(value) & (np.abs(slope) <= TOO_LARGE), slope, np.nan)

    return values


def _breaks(tree: Node, values: Values) -> tuple[float, ...]:
    """Find where the curve may have a corner, a jump or the edge of a gap, left to right. Raises FormulaError for too many."""
    found = [_changes(lambda x: np.isfinite(values(x)[0]))]
    for node in {each for part in tree.descendants() for each in part.breaks() if not each.is_constant}:
        found.append(_changes(partial(_sign, node)))
        sizes = np.abs(node.value(SEARCHED))
        size = np.median(sizes[np.isfinite(sizes)]) if np.isfinite(sizes).any() else 0.0
        touches = _changes(partial(_sign, derivative(node)))
        found.append(touches[np.abs(node.value(touches)) <= 1e-12 * min(1.0, size)])  # it comes to 0 and turns
    every = np.sort(np.concatenate(found))
    apart = every[np.diff(every, prepend=-np.inf) > TOLERANCE]
    if len(apart) > MOST_BREAKS:
        raise FormulaError(message("formula-too-many-breaks", most=MOST_BREAKS))
    return tuple(float(at) for at in apart)


def _sign(node: Node, x: np.ndarray) -> np.ndarray:
    return np.sign(node.value(x))


def _changes(kind: Callable[[np.ndarray], np.ndarray]) -> np.ndarray:
    """Find where `kind` changes, by bisection down to the last digit: the first place of each new kind."""

    def kinds_at(x: np.ndarray) -> np.ndarray:
        return np.nan_to_num(np.asarray(kind(x), dtype=float), nan=2.0)

    kinds = kinds_at(SEARCHED)
    (before,) = np.nonzero(kinds[1:] != kinds[:-1])
    low, high, old = SEARCHED[before], SEARCHED[before + 1], kinds[before]
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        if np.all((middle == low) | (middle == high)):  # neighbors among the float64
            break
        same = kinds_at(middle) == old
        low, high = np.where(same, middle, low), np.where(same, high, middle)
    return high


def _kinks_and_jumps(values: Values, breaks: tuple[float, ...]) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Pick the breaks at which the slope jumps, and those at which the height does.

    The difference between the two sides of a jump is the same at a thousand times the distance. Elsewhere it grows with the distance.
    """
    if not breaks:
        return (), ()
    at = np.array(breaks)[:, None]
    near, far = ([values(at + side * distance) for side in (-1, 1)] for distance in (TOLERANCE, 1000 * TOLERANCE))

    def difference(sides: list, which: int) -> np.ndarray:
        return np.abs(sides[1][which] - sides[0][which])[:, 0]

    def stays(which: int) -> np.ndarray:
        size = 1 + np.abs(near[0][which])[:, 0]
        close, wide = difference(near, which), difference(far, which)
        return (close > 1e-7 * size) & (np.abs(close - wide) < 0.1 * close)

    jumps = stays(0)
    kinks = stays(1) & ~jumps
    return tuple(at[kinks, 0].tolist()), tuple(at[jumps, 0].tolist())


def _stray_share(curve: Curve, points: Trace) -> float:
    """Compute the share of the domain in which the lines between the points are not the curve, or not its slope."""
    joined = np.diff(points.piece) == 0
    left, right = points.x[:-1][joined], points.x[1:][joined]
    off = np.zeros(len(left), dtype=bool)
    for heights, function, (low, high) in (
        (points.y, curve.f, curve.heights),
        (points.slope, curve.slope, curve.steepnesses),
    ):
        ends = np.clip(heights[:-1][joined], low, high), np.clip(heights[1:][joined], low, high)
        for share in BETWEEN:
            expected = np.clip(function(left + share * (right - left)), low, high)
            line = (1 - share) * ends[0] + share * ends[1]
            off |= np.abs(expected - line) > STRAY * (high - low) + 1e-9 * max(-low, high)
    return float((right - left)[off].sum() / (curve.domain[1] - curve.domain[0]))
