"""The nodes that only occur in slopes."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core.formula.tree import SUM, Node, Number


@dataclass(frozen=True)
class Cases(Node):
    """One of two trees by the sign of `test`; where that is 0, `at_zero`, which is a convention and is not printed.

    `border` is the one place where the test passes 0, and whether it rises there; None if it is no straight line.
    """

    test: Node
    below: Node
    at_zero: Node
    above: Node
    border: tuple[Number, bool] | None = None
    precedence = SUM - 1

    @property
    def parts(self):
        return self.test, self.below, self.at_zero, self.above

    def combine(self, x, test, below, at_zero, above):
        return np.select([test < 0, test > 0], [below, above], at_zero)

    def __str__(self):
        if self.border is None:
            return f"{self.below} where {self.test} is below 0, {self.above} where it is above 0"
        at, rises = self.border
        left, right = (self.below, self.above) if rises else (self.above, self.below)
        return f"{left} left of {at}, {right} right of it"


@dataclass(frozen=True)
class Fading(Node):
    """A product or quotient that is 0 where `is_flat` says so, even where one of its factors overflows.

    Far out on a flat end of a function nothing of a nudge gets through, however steep the inside is: 0, not 0 × ∞.
    """

    product: Node
    factors: tuple[Node, ...]
    is_flat: Callable[..., np.ndarray]  # of the factors' values
    is_free_factor = True

    @property
    def precedence(self) -> int:  # type: ignore[override]
        return self.product.precedence

    @property
    def parts(self):
        return self.product, *self.factors

    def combine(self, x, product, *factors):
        return np.where(self.is_flat(*factors), 0.0, product)

    def __str__(self):
        return str(self.product)
