"""The slope of a formula as a formula: the rules of differentiation from tree to tree, with what adds nothing left out.

The numbers come from `core.formula.tree`, which computes value and slope side by side; this is how the slope is written down.
"""

from typing import TypeGuard

import numpy as np

from core.formula.tree import Add, Call, Divide, Larger, Multiply, Negative, Node, Number, Power, Subtract, Two, X

ZERO, ONE, TWO = Number(0.0), Number(1.0), Number(2.0)


def derivative(node: Node) -> Node:
    """The slope of a tree as a tree, lightly simplified."""
    match node:
        case _ if node.is_constant:  # it never moves
            return ZERO
        case X():  # it moves as far as the knob does
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
            return divide(subtract(multiply(derivative(u), v), multiply(u, derivative(v))), power(v, TWO))
        case Power(u, v) if v.is_constant:  # the power rule, and the chain rule
            return multiply(multiply(v, power(u, subtract(v, ONE))), derivative(u))
        case Power(u, v):  # u to the v is e to the v ln u
            return multiply(node, add(multiply(derivative(v), ln(u)), divide(multiply(v, derivative(u)), u)))
        case Larger(u, v):  # of two: half of both slopes, and half of what sets them apart, for or against
            du, dv = derivative(u), derivative(v)
            apart = multiply(Call("sign", subtract(u, v)), subtract(du, dv))
            return divide(add(add(du, dv), apart if node.way > 0 else negative(apart)), TWO)
        case Call(name, u):  # the chain rule
            return multiply(derivative(u), own_slope(name, u))
    raise TypeError(f"no rule for {type(node).__name__}")


def own_slope(name: str, u: Node) -> Node:
    """The slope of a function at `u`, as a tree, were `u` the knob itself."""
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
            return Call("sign", u)
        case "tanh":
            return subtract(ONE, power(same, TWO))
        case "sigmoid":
            return multiply(same, subtract(ONE, same))
        case "relu":
            return Call("step", u)
        case "sign" | "step":  # flat on both sides
            return ZERO
    raise KeyError(name)


# Trees put together.


def add(u: Node, v: Node) -> Node:
    if ZERO in (u, v):
        return v if u == ZERO else u
    if isinstance(v, Negative) or (is_bare(v) and v.number < 0):
        return subtract(u, negative(v))
    return folded(Add(u, v))


def subtract(u: Node, v: Node) -> Node:
    if v == ZERO:
        return u
    if u == ZERO:
        return negative(v)
    return add(u, v.inner) if isinstance(v, Negative) else folded(Subtract(u, v))


def negative(u: Node) -> Node:
    if is_bare(u):
        return Number(0.0 - u.number)
    if isinstance(u, Multiply) and is_bare(u.left):
        return multiply(negative(u.left), u.right)
    return u.inner if isinstance(u, Negative) else Negative(u)


def multiply(u: Node, v: Node) -> Node:
    if ZERO in (u, v):
        return ZERO
    if ONE in (u, v):
        return v if u == ONE else u
    if isinstance(u, Negative):  # a minus sign goes to the front
        return negative(multiply(u.inner, v))
    if isinstance(v, Negative):
        return negative(multiply(u, v.inner))
    if is_bare(v) and not is_bare(u):  # and so does a number
        u, v = v, u
    if u == Number(-1.0):
        return negative(v)
    if isinstance(v, Multiply):  # from left to right, without brackets
        return multiply(multiply(u, v.left), v.right)
    if isinstance(v, Divide) and v.left == ONE:
        return divide(u, v.right)
    if isinstance(u, Divide) and u.left == ONE:
        return divide(v, u.right)
    return folded(Multiply(u, v))


def divide(u: Node, v: Node) -> Node:
    if u == ZERO or v == ONE:
        return u
    if u == v:
        return ONE
    if isinstance(u, Multiply) and is_bare(u.left) and is_bare(v) and v != ZERO and u.left.number % v.number == 0:
        return multiply(Number(u.left.number / v.number), u.right)
    return negative(divide(u.inner, v)) if isinstance(u, Negative) else Divide(u, v)


def power(u: Node, v: Node) -> Node:
    return ONE if v == ZERO else u if v == ONE else Power(u, v)


def ln(u: Node) -> Node:
    return ONE if isinstance(u, Number) and u.name == "e" else Call("ln", u)


def is_bare(node: Node) -> TypeGuard[Number]:
    """Whether it is a number without a name."""
    return isinstance(node, Number) and not node.name


def folded(node: Two) -> Node:
    """Two bare numbers that are added, subtracted or multiplied are one, where it can be written."""
    if is_bare(node.left) and is_bare(node.right):
        with np.errstate(all="ignore"):
            number = float(node.at(np.zeros(())).value)
        if abs(number) < 1e15:
            return Number(number)
    return node
