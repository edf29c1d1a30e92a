"""Symbolic differentiation: from the tree of a formula to the tree of its slope.

The result is simplified as it is built (`core.formula.simplify`). Slopes are computed from this tree only.
"""

from collections.abc import Callable

import numpy as np

from core.formula.simplify import ONE, TWO, ZERO, add, divide, is_bare, ln, multiply, negative, power, subtract
from core.formula.slope_nodes import Cases, ZeroWhereFlat
from core.formula.tree import (
    Add,
    Call,
    Divide,
    Max,
    Multiply,
    Negative,
    Node,
    Number,
    Power,
    Subtract,
    X,
)

HUGE = 1e150  # its square nearly overflows a float64
SATURATING = ("exp", "tanh", "sigmoid", "relu", "softplus", "arctan")  # flat far out, on one side or both


def derivative(node: Node) -> Node:
    """Return the slope of a tree as a tree.

    By convention, the slope at a corner of abs, max or min is halfway between both sides. At the corner of relu it is 0.
    """
    match node:
        case _ if node.is_constant:
            return ZERO
        case X():
            return ONE
        case Negative(u):
            return negative(derivative(u))
        case Add(u, v):
            return add(derivative(u), derivative(v))
        case Subtract(u, v):
            return subtract(derivative(u), derivative(v))
        case Multiply(u, v):  # the product rule
            return add(multiply(derivative(u), v), multiply(u, derivative(v)))
        case Divide(u, v) if v.is_constant:
            return divide(derivative(u), v)
        case Divide(u, v):  # the quotient rule
            du, dv = derivative(u), derivative(v)
            quotient = divide(subtract(multiply(du, v), multiply(u, dv)), power(v, TWO))
            return zero_where_flat(quotient, (u, v, du, dv), _quotient_vanishes)
        case Power(u, v) if v.is_constant:  # the power rule, and the chain rule
            return multiply(multiply(v, power(u, subtract(v, ONE))), derivative(u)) if v.value(0.0) != 0 else ZERO
        case Power(u, v):  # as e^(v ln u)
            return multiply(node, add(multiply(derivative(v), ln(u)), divide(multiply(v, derivative(u)), u)))
        case Max(u, v):  # the slope of the larger part (for min, the smaller)
            du, dv = derivative(u), derivative(v)
            above, below = (du, dv) if node.direction > 0 else (dv, du)
            return cases(subtract(u, v), below, divide(add(du, dv), TWO), above)
        case Call(name, u):  # the chain rule
            outer, du = outer_derivative(name, u), derivative(u)
            product = multiply(du, outer)
            if name not in SATURATING or du.is_constant:
                return product
            return zero_where_flat(product, (outer, u), _relu_is_off if name == "relu" else _is_saturated)
    raise TypeError(f"no rule for {type(node).__name__}")


def _one_less_square(u: Node) -> Node:
    return subtract(ONE, power(u, TWO))


def _logarithm(base: float) -> Callable[[Node], Node]:
    return lambda u: divide(ONE, multiply(u, Call("ln", Number(base))))


_OUTER_DERIVATIVES: dict[str, Callable[[Node], Node]] = {  # the slope of each function at its argument u
    "sin": lambda u: Call("cos", u),
    "cos": lambda u: Negative(Call("sin", u)),
    "tan": lambda u: add(ONE, power(Call("tan", u), TWO)),
    "arcsin": lambda u: divide(ONE, Call("sqrt", _one_less_square(u))),
    "arccos": lambda u: negative(divide(ONE, Call("sqrt", _one_less_square(u)))),
    "arctan": lambda u: divide(ONE, add(ONE, power(u, TWO))),
    "sinh": lambda u: Call("cosh", u),
    "cosh": lambda u: Call("sinh", u),
    "arsinh": lambda u: divide(ONE, Call("sqrt", add(power(u, TWO), ONE))),
    "arcosh": lambda u: divide(ONE, Call("sqrt", subtract(power(u, TWO), ONE))),
    "artanh": lambda u: divide(ONE, _one_less_square(u)),
    "exp": lambda u: Call("exp", u),
    "ln": lambda u: divide(ONE, u),
    "log10": _logarithm(10.0),
    "log2": _logarithm(2.0),
    "sqrt": lambda u: divide(ONE, multiply(TWO, Call("sqrt", u))),
    "cbrt": lambda u: divide(ONE, multiply(Number(3.0), power(Call("cbrt", u), TWO))),
    "abs": lambda u: cases(u, Number(-1.0), ZERO, ONE),
    "tanh": lambda u: Call("tanh_slope", u),
    "sigmoid": lambda u: Call("sigmoid_slope", u),
    "relu": lambda u: cases(u, ZERO, ZERO, ONE),
    "softplus": lambda u: Call("sigmoid", u),
    "sign": lambda u: ZERO,  # flat on both sides of the jump
    "step": lambda u: ZERO,
}


def outer_derivative(name: str, u: Node) -> Node:
    """Return the slope of a function at its argument `u`, without the slope of `u`. Raises KeyError for an unknown name."""
    return _OUTER_DERIVATIVES[name](u)


def cases(test: Node, below: Node, at_zero: Node, above: Node) -> Node:
    """Build `Cases`, or return `above` alone if `below` is the same."""
    if below == above:
        return above
    rise = derivative(test)
    if not is_bare(rise) or rise == ZERO:
        return Cases(test, below, at_zero, above)
    border = -float(test.value(0.0)) / rise.number + 0.0  # + 0.0: never "-0"
    return Cases(test, below, at_zero, above, (Number(border), rise.number > 0))


def zero_where_flat(product: Node, factors: tuple[Node, ...], is_flat: Callable[..., np.ndarray]) -> Node:
    """Build a product that is 0 where `is_flat`. A minus sign stays in front, where `add` and `subtract` expect it."""
    if isinstance(product, Negative):
        return Negative(zero_where_flat(product.inner, factors, is_flat))
    return ZeroWhereFlat(product, factors, is_flat)


def _is_saturated(outer: np.ndarray, u: np.ndarray) -> np.ndarray:
    """Return whether a function is flat because `u` is far out, and not because `u` is at an extremum."""
    return (outer == 0) & (np.abs(u) > HUGE)


def _relu_is_off(outer: np.ndarray, u: np.ndarray) -> np.ndarray:
    return u < 0


def _quotient_vanishes(u: np.ndarray, v: np.ndarray, du: np.ndarray, dv: np.ndarray) -> np.ndarray:
    """Return whether a finite numerator meets a denominator so large that the quotient rule overflows."""
    overflows = ~np.isfinite(du * v - u * dv) | ~np.isfinite(v * v)
    return (np.abs(v) > HUGE) & overflows & np.isfinite(u) & np.isfinite(du)
