"""The slope of a formula as a formula: the rules of differentiation, from tree to tree.

The result is simplified as it is put together (`core.formula.simplify`), and its value is the slope: there is no other derivative.
"""

import numpy as np

from core.formula.simplify import ONE, TWO, ZERO, add, divide, is_bare, ln, multiply, negative, power, subtract
from core.formula.slope_nodes import Cases, Fading
from core.formula.tree import (
    Add,
    Call,
    Divide,
    Larger,
    Multiply,
    Negative,
    Node,
    Number,
    Power,
    Subtract,
    X,
)

HUGE = 1e150  # its square nearly overflows a float64
FADING = ("exp", "tanh", "sigmoid", "relu")  # functions that are flat far out, on one side or on both


def derivative(node: Node) -> Node:
    """Return the slope of a tree as a tree.

    At the corner of abs and relu, and where two parts of max or min are equal, the slope is halfway between both sides (relu: 0),
    by convention.
    """
    match node:
        case _ if node.is_constant:  # it never moves
            return ZERO
        case X():  # it moves as far as x does
            return ONE
        case Negative(u):
            return negative(derivative(u))
        case Add(u, v):  # term by term
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
            return fading(quotient, (u, v, du, dv), _nothing_left)
        case Power(u, v) if v.is_constant:  # the power rule, and the chain rule
            return multiply(multiply(v, power(u, subtract(v, ONE))), derivative(u)) if v.value(0.0) != 0 else ZERO
        case Power(u, v):  # u to the v is e to the v ln u
            return multiply(node, add(multiply(derivative(v), ln(u)), divide(multiply(v, derivative(u)), u)))
        case Larger(u, v):  # the slope of the one that is larger (smaller, for min)
            du, dv = derivative(u), derivative(v)
            first, second = (du, dv) if node.way > 0 else (dv, du)
            return cases(subtract(u, v), second, divide(add(du, dv), TWO), first)
        case Call(name, u):  # the chain rule
            own, du = own_slope(name, u), derivative(u)
            product = multiply(du, own)
            if name not in FADING or du.is_constant:
                return product
            return fading(product, (own, u), _relu_is_off if name == "relu" else _is_far_out)
    raise TypeError(f"no rule for {type(node).__name__}")


def own_slope(name: str, u: Node) -> Node:
    """Return the slope of a function at `u` as a tree, as if `u` were x itself."""
    same = Call(name, u)
    match name:
        case "sin":
            return Call("cos", u)
        case "cos":
            return Negative(Call("sin", u))
        case "tan":
            return add(ONE, power(same, TWO))
        case "exp":
            return same
        case "ln":
            return divide(ONE, u)
        case "sqrt":
            return divide(ONE, multiply(TWO, same))
        case "abs":
            return cases(u, Number(-1.0), ZERO, ONE)
        case "tanh" | "sigmoid":
            return Call(f"{name}_slope", u)
        case "relu":
            return cases(u, ZERO, ZERO, ONE)
        case "sign" | "step":  # flat on both sides
            return ZERO
    raise KeyError(name)


def cases(test: Node, below: Node, at_zero: Node, above: Node) -> Node:
    """Return `below` or `above` by the sign of `test`, and `at_zero` where it is 0; one of them where both are the same."""
    if below == above:
        return above
    rise = derivative(test)
    if not is_bare(rise) or rise == ZERO:
        return Cases(test, below, at_zero, above)
    border = -float(test.value(0.0)) / rise.number + 0.0  # + 0.0: never "-0"
    return Cases(test, below, at_zero, above, (Number(border), rise.number > 0))


def fading(product: Node, factors: tuple[Node, ...], is_flat) -> Node:
    """Return a product that is 0 where `is_flat`; its sign stays in front, where sums look for it."""
    if isinstance(product, Negative):
        return Negative(fading(product.inner, factors, is_flat))
    return Fading(product, factors, is_flat)


def _is_far_out(own: np.ndarray, u: np.ndarray) -> np.ndarray:
    """Whether a function is flat at `u` because that is far out, and not at a level place on the way."""
    return (own == 0) & (np.abs(u) > HUGE)


def _relu_is_off(own: np.ndarray, u: np.ndarray) -> np.ndarray:
    return u < 0


def _nothing_left(u: np.ndarray, v: np.ndarray, du: np.ndarray, dv: np.ndarray) -> np.ndarray:
    """Whether something finite is divided by what is so large that the quotient rule overflows."""
    overflows = ~np.isfinite(du * v - u * dv) | ~np.isfinite(v * v)
    return (np.abs(v) > HUGE) & overflows & np.isfinite(u) & np.isfinite(du)
