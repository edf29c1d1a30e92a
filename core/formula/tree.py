"""The expression tree of a formula. Nodes compute their value and print themselves as a visitor would type them.

The slope is a tree too: `core.formula.slope.derivative`. A node is NaN where the formula has no value, and infinite where the value
overflows a float64.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

import numpy as np

from core.activations import relu, sigmoid, sigmoid_slope, step, tanh, tanh_slope

SUM, PRODUCT, SIGN, POWER, ATOM = range(5)  # operator precedence; a child of lower precedence is parenthesized


class Node:
    """A part of a formula."""

    precedence = ATOM
    is_free_factor = False  # whether it needs no brackets as the right factor of a product

    @property
    def children(self) -> tuple["Node", ...]:
        """The child nodes, from left to right."""
        return ()

    @cached_property
    def depth(self) -> int:
        """The nesting depth, this node included. A chain of sums, products or quotients counts as one level."""
        first, *others = [child.depth for child in self.children] or [0]
        return max(first if isinstance(self, Chain) else 1 + first, *(1 + depth for depth in others), 1)

    @cached_property
    def is_constant(self) -> bool:
        """Whether the node does not contain x."""
        return all(child.is_constant for child in self.children)

    def descendants(self) -> Iterator["Node"]:
        """Yield this node and all nodes below it, in pre-order."""
        yield self
        for child in self.children:
            yield from child.descendants()

    def breaks(self) -> tuple["Node", ...]:
        """Return trees whose zeros are where this node may have a corner, a jump or a gap."""
        return ()

    def combine(self, x: np.ndarray, *values: np.ndarray) -> np.ndarray:
        """Compute the node's value from `x` and the values of its children, all of one shape."""
        raise NotImplementedError

    def value(self, x) -> np.ndarray:
        """Compute the value at `x`, in the shape of `x`."""
        return evaluate(x, self)[0]


def evaluate(x, *trees: Node) -> list[np.ndarray]:
    """Compute the values of several trees at `x`, each in the shape of `x`. Shared nodes are computed once.

    NumPy's warnings are silenced, since NaN stands for a missing value.
    """
    x = np.asarray(x, dtype=float)
    values: dict[int, np.ndarray] = {}  # by identity, since hashing a node visits its whole subtree

    def value(node: Node) -> np.ndarray:
        if id(node) not in values:
            values[id(node)] = node.combine(x, *map(value, node.children))
        return values[id(node)]

    with np.errstate(all="ignore"):
        return [value(tree) for tree in trees]


def parenthesize(node: Node, min_precedence: int) -> str:
    """Print a node, in brackets where its precedence is below `min_precedence`."""
    return f"({node})" if node.precedence < min_precedence else str(node)


@dataclass(frozen=True)
class Number(Node):
    """A number, or a named constant."""

    number: float
    name: str = ""

    @property
    def precedence(self) -> int:  # type: ignore[override]
        return SIGN if self.number < 0 else ATOM

    def combine(self, x, *values):
        return np.full_like(x, self.number)

    def __str__(self):
        return self.name or format(Decimal(f"{self.number:.12g}"), "f")


@dataclass(frozen=True)
class X(Node):
    """The variable."""

    is_constant = False  # type: ignore[assignment]

    def combine(self, x, *values):
        return x

    def __str__(self):
        return "x"


@dataclass(frozen=True)
class Binary(Node):
    """A node with two children."""

    left: Node
    right: Node

    @property
    def children(self):
        return self.left, self.right


class Chain(Binary):
    """A left-associative operator: its left child may be another one without brackets."""


class Add(Chain):
    precedence = SUM

    def combine(self, x, u, v):
        return u + v

    def __str__(self):
        return f"{parenthesize(self.left, SUM)} + {parenthesize(self.right, PRODUCT)}"


class Subtract(Chain):
    precedence = SUM

    def combine(self, x, u, v):
        return u - v

    def __str__(self):
        return f"{parenthesize(self.left, SUM)} - {parenthesize(self.right, PRODUCT)}"


class Multiply(Chain):
    precedence = PRODUCT

    def combine(self, x, u, v):
        return u * v

    def __str__(self):
        min_precedence = PRODUCT if self.right.is_free_factor else SIGN
        return f"{parenthesize(self.left, PRODUCT)} * {parenthesize(self.right, min_precedence)}"


class Divide(Chain):
    precedence = PRODUCT

    def combine(self, x, u, v):
        return np.where(v == 0, np.nan, u / v)

    def breaks(self):
        return (self.right,)

    def __str__(self):
        return f"{parenthesize(self.left, PRODUCT)} / {parenthesize(self.right, SIGN)}"


class Power(Binary):
    """`left` to the power of `right`. 0⁰ is 1.

    If the exponent contains x, the power is e^(exponent × ln(base)), so the base must be positive.
    """

    precedence = POWER

    def combine(self, x, u, v):
        if not self.right.is_constant:
            return np.where(u > 0, u**v, np.nan)
        n = v.flat[0] if v.size else np.nan
        if n == 0 or not np.isfinite(n):
            return np.where(np.isfinite(n) & ~np.isnan(u), 1.0, np.nan)
        return np.where((u == 0) & (n < 0), np.nan, u**n)

    def breaks(self):
        n = self.right.value(0.0) if self.right.is_constant else -1
        return () if n >= 0 and n == np.round(n) else (self.left,)

    def __str__(self):
        return f"{parenthesize(self.left, ATOM)}^{parenthesize(self.right, ATOM)}"


@dataclass(frozen=True)
class Negative(Node):
    inner: Node
    precedence = SIGN

    @property
    def children(self):
        return (self.inner,)

    def combine(self, x, u):
        return -u

    def __str__(self):
        return f"-{parenthesize(self.inner, SIGN)}"


@dataclass(frozen=True)
class Function:
    """A function of one number.

    Attributes:
        value: the function, on float64 arrays.
        breaks: from the argument to trees whose zeros are where the function may have a corner, a jump or a gap.
        text: how a call is printed, with {u} for the argument; by default the name and brackets.
        precedence: of the printed text.
    """

    value: Callable[[np.ndarray], np.ndarray]
    breaks: Callable[[Node], tuple[Node, ...]] = lambda u: ()
    text: str = ""
    precedence: int = ATOM


def _log(function: Callable[[np.ndarray], np.ndarray]) -> Callable[[np.ndarray], np.ndarray]:
    """Return a logarithm that is NaN at 0 and below."""
    return lambda u: np.where(u > 0, function(u), np.nan)


def _at_zero(u: Node) -> tuple[Node, ...]:
    return (u,)


def _at_one(u: Node) -> tuple[Node, ...]:
    return Subtract(u, Number(1.0)), Add(u, Number(1.0))


FUNCTIONS: dict[str, Function] = {  # their slopes: `core.formula.slope.outer_derivative`
    "sin": Function(np.sin),
    "cos": Function(np.cos),
    "tan": Function(np.tan, lambda u: (Call("cos", u),)),
    "arcsin": Function(np.arcsin, _at_one),
    "arccos": Function(np.arccos, _at_one),
    "arctan": Function(np.arctan),
    "sinh": Function(np.sinh),
    "cosh": Function(np.cosh),
    "arsinh": Function(np.arcsinh),
    "arcosh": Function(np.arccosh, _at_one),
    "artanh": Function(lambda u: np.where(np.abs(u) < 1, np.arctanh(u), np.nan), _at_one),
    "exp": Function(np.exp),
    "ln": Function(_log(np.log), _at_zero),
    "log10": Function(_log(np.log10), _at_zero),
    "log2": Function(_log(np.log2), _at_zero),
    "sqrt": Function(np.sqrt, _at_zero),
    "cbrt": Function(np.cbrt, _at_zero),
    "abs": Function(np.abs, _at_zero),
    "tanh": Function(tanh),
    "sigmoid": Function(sigmoid),
    "relu": Function(relu, _at_zero),
    "softplus": Function(lambda u: np.logaddexp(0.0, u)),
    "sign": Function(np.sign, _at_zero),
    "step": Function(step, _at_zero),
}
# These slopes are printed as in a textbook. They are computed without the cancellation in 1 − tanh² and 1 − sigmoid.
_SLOPES = {
    "tanh_slope": Function(tanh_slope, text="1 - tanh({u})^2", precedence=SUM),
    "sigmoid_slope": Function(sigmoid_slope, text="sigmoid({u}) * (1 - sigmoid({u}))", precedence=PRODUCT),
}
_CALLABLE = FUNCTIONS | _SLOPES


@dataclass(frozen=True)
class Call(Node):
    """A function applied to an argument."""

    name: str
    inner: Node
    is_free_factor = True

    @property
    def precedence(self) -> int:  # type: ignore[override]
        return _CALLABLE[self.name].precedence

    @property
    def children(self):
        return (self.inner,)

    def combine(self, x, u):
        return _CALLABLE[self.name].value(u)

    def breaks(self):
        return _CALLABLE[self.name].breaks(self.inner)

    def __str__(self):
        return (_CALLABLE[self.name].text or f"{self.name}({{u}})").format(u=self.inner)


class Max(Binary):
    """The larger of two values."""

    name, direction = "max", 1

    def combine(self, x, u, v):
        return np.where(np.isnan(u) | np.isnan(v), np.nan, np.where((u > v) == (self.direction > 0), u, v))

    def breaks(self):
        return (Subtract(self.left, self.right),)

    def __str__(self):
        return f"{self.name}({self.left}, {self.right})"


class Min(Max):
    """The smaller of two values."""

    name, direction = "min", -1
