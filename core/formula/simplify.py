"""Build simplified trees: no "+ 0", no "1 *", numbers in front and folded into one."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TypeGuard

from core.formula.slope_nodes import Cases
from core.formula.tree import Add, Binary, Call, Divide, Multiply, Negative, Node, Number, Power, Subtract

ZERO, ONE, TWO = Number(0.0), Number(1.0), Number(2.0)


def add(u: Node, v: Node) -> Node:
    if ZERO in (u, v):
        return v if u == ZERO else u
    if isinstance(v, Negative) or (is_bare(v) and v.number < 0):
        return subtract(u, negative(v))
    return fold(Add(u, v))


def subtract(u: Node, v: Node) -> Node:
    if v == ZERO:
        return u
    if u == ZERO:
        return negative(v)
    return add(u, v.inner) if isinstance(v, Negative) else fold(Subtract(u, v))


def negative(u: Node) -> Node:
    if is_bare(u):
        return Number(0.0 - u.number)
    if isinstance(u, Multiply) and is_bare(u.left):
        return multiply(negative(u.left), u.right)
    if _has_bare_values(u):
        return _map_values(u, negative)
    return u.inner if isinstance(u, Negative) else Negative(u)


def multiply(u: Node, v: Node) -> Node:
    if ZERO in (u, v):
        return ZERO
    if ONE in (u, v):
        return v if u == ONE else u
    if isinstance(u, Negative):  # move the minus sign to the front
        return negative(multiply(u.inner, v))
    if isinstance(v, Negative):
        return negative(multiply(u, v.inner))
    if is_bare(v) and not is_bare(u):  # move the number to the front
        u, v = v, u
    if u == Number(-1.0):
        return negative(v)
    if is_bare(u) and _has_bare_values(v):
        return _map_values(v, partial(multiply, u))
    if isinstance(v, Multiply):  # re-associate to the left, which needs no brackets
        return multiply(multiply(u, v.left), v.right)
    if isinstance(v, Divide) and v.left == ONE:
        return divide(u, v.right)
    if isinstance(u, Divide) and u.left == ONE:
        return divide(v, u.right)
    return fold(Multiply(u, v))


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
    """Return whether a node is a number without a name."""
    return isinstance(node, Number) and not node.name


def _has_bare_values(node: Node) -> TypeGuard[Cases]:
    return isinstance(node, Cases) and all(map(is_bare, (node.below, node.at_zero, node.above)))


def _map_values(cases: Cases, function: Callable[[Node], Node]) -> Cases:
    return replace(cases, below=function(cases.below), at_zero=function(cases.at_zero), above=function(cases.above))


def fold(node: Binary) -> Node:
    """Fold a sum, difference or product of two bare numbers into one, unless it is too large to print."""
    if is_bare(node.left) and is_bare(node.right):
        number = float(node.value(0.0))
        if abs(number) < 1e15:
            return Number(number)
    return node
