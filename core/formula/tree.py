"""A formula as a tree: at every node the value and the slope stand side by side, and so do the rules that give them.

`node.at(x)` computes both at once, from the leaves up: each rule of differentiation stands in the node that it is the rule of. It is
exact: no nudge is made. `str(node)` prints it as a person would type it. The slope as a tree of its own: `core.formula.slope`.

Where there is no value both numbers are NaN, or infinite where they outgrow a float64. NumPy warns there: call `at` within
`np.errstate(all="ignore")`.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import NamedTuple

import numpy as np

from core.activations import relu, relu_slope, sigmoid, sigmoid_slope, step, step_slope, tanh, tanh_slope

HUGE = 1e290
SUM, PRODUCT, SIGN, POWER, WHOLE = range(5)  # how strongly a node holds together: what holds less needs brackets


class Both(NamedTuple):
    """A value and its slope, of one shape."""

    value: np.ndarray
    slope: np.ndarray


class Node:
    """A part of a formula."""

    holds = WHOLE

    @property
    def parts(self) -> tuple["Node", ...]:
        """The nodes right below."""
        return ()

    @cached_property
    def depth(self) -> int:
        """How many nodes lie one in the other, this one counted; a row of sums, products or quotients as one."""
        first, *others = [part.depth for part in self.parts] or [0]
        return max(first if isinstance(self, Row) else 1 + first, *(1 + depth for depth in others), 1)

    @cached_property
    def is_constant(self) -> bool:
        """Whether it is the same at every x: x does not stand in it."""
        return all(part.is_constant for part in self.parts)

    def every(self) -> Iterator["Node"]:
        """This node and all below it."""
        yield self
        for part in self.parts:
            yield from part.every()

    def breaks(self) -> tuple["Node", ...]:
        """Where one of these passes 0, this node may have a corner, a jump or a gap."""
        return ()

    def at(self, x: np.ndarray) -> Both:
        """Value and slope at `x`."""
        raise NotImplementedError


def bracketed(node: Node, least: int) -> str:
    """A node in print, in brackets where it holds together less than `least`."""
    return f"({node})" if node.holds < least else str(node)


@dataclass(frozen=True)
class Number(Node):
    """A number, or one with a name."""

    number: float
    name: str = ""

    @property
    def holds(self) -> int:  # type: ignore[override]
        return SIGN if self.number < 0 else WHOLE

    def at(self, x):
        return Both(np.full_like(x, self.number), np.zeros_like(x))  # it never moves

    def __str__(self):
        return self.name or format(Decimal(f"{self.number:.12g}"), "f")


@dataclass(frozen=True)
class X(Node):
    """The knob itself."""

    is_constant = False  # type: ignore[assignment]

    def at(self, x):
        return Both(x, np.ones_like(x))  # it moves as far as the knob does

    def __str__(self):
        return "x"


@dataclass(frozen=True)
class Two(Node):
    """A node of two parts."""

    left: Node
    right: Node

    @property
    def parts(self):
        return self.left, self.right


class Row(Two):
    """Two that are read from left to right, as are those before them: the first may be such a row itself."""


class Add(Row):
    holds = SUM

    def at(self, x):
        (u, du), (v, dv) = self.left.at(x), self.right.at(x)
        return Both(u + v, du + dv)

    def __str__(self):
        return f"{self.left} + {bracketed(self.right, PRODUCT)}"


class Subtract(Row):
    holds = SUM

    def at(self, x):
        (u, du), (v, dv) = self.left.at(x), self.right.at(x)
        return Both(u - v, du - dv)

    def __str__(self):
        return f"{self.left} - {bracketed(self.right, PRODUCT)}"


class Multiply(Row):
    holds = PRODUCT

    def at(self, x):
        """The product rule: each factor's slope times the other factor."""
        (u, du), (v, dv) = self.left.at(x), self.right.at(x)
        return Both(u * v, du * v + u * dv)

    def __str__(self):
        return f"{bracketed(self.left, PRODUCT)} * {bracketed(self.right, SIGN)}"


class Divide(Row):
    holds = PRODUCT

    def at(self, x):
        """The quotient rule, (u' v − u v') / v², with u / v already known: (u' − (u / v) v') / v. Nothing is divided by 0."""
        (u, du), (v, dv) = self.left.at(x), self.right.at(x)
        value = np.where(v == 0, np.nan, u / v)
        # Divided by what is past all numbers, or nearly so, nothing is left, and nothing of its slope.
        nothing_left = (np.abs(v) > HUGE) & ~(np.isfinite(v) & np.isfinite(dv)) & np.isfinite(u) & np.isfinite(du)
        return Both(value, np.where(nothing_left, 0.0, (du - value * dv) / v))

    def breaks(self):
        return (self.right,)

    def __str__(self):
        return f"{bracketed(self.left, PRODUCT)} / {bracketed(self.right, SIGN)}"


class Power(Two):
    """`left` to the power of `right`.

    An exponent in which x stands makes it e to the power of exponent × ln(base), so its base must be above 0. 0⁰ is 1.
    """

    holds = POWER

    def at(self, x):
        (u, du), (v, dv) = self.left.at(x), self.right.at(x)
        if not self.right.is_constant:
            value = np.where(u > 0, u**v, np.nan)
            return Both(value, value * (dv * np.log(u) + v * du / u))
        n = v.flat[0] if v.size else np.nan
        if n == 0 or not np.isfinite(n):
            known = np.isfinite(n) & ~np.isnan(u)
            return Both(np.where(known, 1.0, np.nan), np.zeros_like(u))
        value = np.where((u == 0) & (n < 0), np.nan, u**n)
        if self.left.is_constant:
            return Both(value, np.zeros_like(u))
        return Both(value, n * u ** (n - 1) * du)  # the power rule, and the chain rule's du

    def breaks(self):
        n = self.right.at(np.zeros(())).value if self.right.is_constant else -1
        return () if n >= 0 and n == np.round(n) else (self.left,)

    def __str__(self):
        return f"{bracketed(self.left, WHOLE)}^{bracketed(self.right, WHOLE)}"


@dataclass(frozen=True)
class Negative(Node):
    inner: Node
    holds = SIGN

    @property
    def parts(self):
        return (self.inner,)

    def at(self, x):
        u, du = self.inner.at(x)
        return Both(-u, -du)

    def __str__(self):
        return f"-{bracketed(self.inner, SIGN)}"


@dataclass(frozen=True)
class Function:
    """A function of one number, beside its slope there.

    Attributes:
        value: the function, on float64 arrays.
        slope: its slope, likewise.
        breaks: trees that pass 0 where it may have a corner, a jump or a gap, of the tree inside it.
    """

    value: Callable[[np.ndarray], np.ndarray]
    slope: Callable[[np.ndarray], np.ndarray]
    breaks: Callable[[Node], tuple[Node, ...]] = lambda u: ()


def _ln(u):
    return np.where(u > 0, np.log(u), np.nan)


def _at_zero(u: Node) -> tuple[Node, ...]:
    return (u,)


FUNCTIONS: dict[str, Function] = {
    "sin": Function(np.sin, np.cos),
    "cos": Function(np.cos, lambda u: -np.sin(u)),
    "tan": Function(np.tan, lambda u: 1 + np.tan(u) ** 2, lambda u: (Call("cos", u),)),
    "exp": Function(np.exp, np.exp),
    "ln": Function(_ln, lambda u: 1 / u, _at_zero),
    "sqrt": Function(np.sqrt, lambda u: 1 / (2 * np.sqrt(u)), _at_zero),
    "abs": Function(np.abs, np.sign, _at_zero),
    "tanh": Function(tanh, tanh_slope),
    "sigmoid": Function(sigmoid, sigmoid_slope),
    "relu": Function(relu, relu_slope, _at_zero),
    # What the slopes of the two before are made of. They jump at 0, and are flat on both sides.
    "sign": Function(np.sign, np.zeros_like, _at_zero),
    "step": Function(step, step_slope, _at_zero),
}


@dataclass(frozen=True)
class Call(Node):
    """A function of what stands in its brackets."""

    name: str
    inner: Node

    @property
    def parts(self):
        return (self.inner,)

    def at(self, x):
        """The chain rule: the function's own slope there, times the slope of what is inside."""
        function = FUNCTIONS[self.name]
        u, du = self.inner.at(x)
        if self.is_constant:
            return Both(function.value(u), du)
        own = function.slope(u)
        # Far out on a flat end nothing gets through, however steep the inside is; before relu's corner too.
        shut = (own == 0) & ((np.abs(u) > HUGE) | ((u < 0) & (self.name == "relu")))
        return Both(function.value(u), np.where(shut, 0.0, own * du))

    def breaks(self):
        return FUNCTIONS[self.name].breaks(self.inner)

    def __str__(self):
        return f"{self.name}({self.inner})"


class Larger(Two):
    """The larger of two; where they are equal, the slope halfway between the two slopes, by convention."""

    name, way = "max", 1

    def at(self, x):
        (u, du), (v, dv) = self.left.at(x), self.right.at(x)
        first = (u - v) * self.way
        value = np.where(np.isnan(u) | np.isnan(v), np.nan, np.where((u > v) == (self.way > 0), u, v))
        return Both(value, np.select([first > 0, first < 0], [du, dv], (du + dv) / 2))

    def breaks(self):
        return (Subtract(self.left, self.right),)

    def __str__(self):
        return f"{self.name}({self.left}, {self.right})"


class Smaller(Larger):
    """The smaller of two."""

    name, way = "min", -1
