"""Nodes that occur only in the trees of slopes."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core.formula.tree import SUM, Node, Number
from core.say.messages import text


@dataclass(frozen=True)
class Cases(Node):
    """One of two trees by the sign of `test`.

    Attributes:
        at_zero: the value where `test` is 0. It is a convention, so it is not printed.
        border: the only x at which `test` is 0, and whether `test` rises there; None unless `test` is linear.
    """

    test: Node
    below: Node
    at_zero: Node
    above: Node
    border: tuple[Number, bool] | None = None
    precedence = SUM - 1

    @property
    def children(self):
        return self.test, self.below, self.at_zero, self.above

    def combine(self, x, test, below, at_zero, above):
        return np.select([test < 0, test > 0], [below, above], at_zero)

    def __str__(self):
        below, above = str(self.below), str(self.above)
        if self.border is None:
            return text("formula-cases", below=below, test=str(self.test), above=above)
        x, rises = self.border
        left, right = (below, above) if rises else (above, below)
        return text("formula-sides", left=left, right=right, border=str(x))


@dataclass(frozen=True)
class ZeroWhereFlat(Node):
    """A product or quotient that is 0 where `is_flat`, even where a factor overflows.

    Where the outer function is flat, the chain rule gives 0 even if the inner slope is infinite. NumPy would give 0 × ∞ = NaN.
    """

    product: Node
    factors: tuple[Node, ...]
    is_flat: Callable[..., np.ndarray]  # takes the values of `factors`
    is_free_factor = True

    @property
    def precedence(self) -> int:  # type: ignore[override]
        return self.product.precedence

    @property
    def children(self):
        return self.product, *self.factors

    def combine(self, x, product, *factors):
        return np.where(self.is_flat(*factors), 0.0, product)

    def __str__(self):
        return str(self.product)
