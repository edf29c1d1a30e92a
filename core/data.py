"""Data sets: points with their targets, in the units of the source and in those of a network."""

from dataclasses import dataclass, field, replace
from math import fsum

import numpy as np

from core.rounding import on_grid


@dataclass(frozen=True, eq=False)
class Scaling:
    """A change of units for each column: the network's value is (the source's value − center) / spread."""

    center: np.ndarray
    spread: np.ndarray

    @classmethod
    def none(cls, columns: int) -> "Scaling":
        """Build the identity scaling of `columns` columns."""
        return cls(np.zeros(columns), np.ones(columns))

    @classmethod
    def fit(cls, values: np.ndarray) -> "Scaling":
        """Standardize columns: center = mean, spread = standard deviation (1 for a constant column)."""
        center = _means(values)
        largest = np.abs(values - center).max(axis=0)
        largest[largest == 0] = 1.0
        # Dividing by the largest deviation first keeps squares of tiny numbers from underflowing.
        spread = largest * np.sqrt(_means(((values - center) / largest) ** 2))
        spread[spread == 0] = 1.0
        return cls(center, spread)

    def to_network(self, values: np.ndarray) -> np.ndarray:
        """Convert from the source's units to the network's."""
        return (np.asarray(values, dtype=float) - self.center) / self.spread

    def to_person(self, values: np.ndarray) -> np.ndarray:
        """Convert from the network's units to the source's."""
        return np.asarray(values, dtype=float) * self.spread + self.center


def _means(values: np.ndarray) -> np.ndarray:
    """Compute the mean of each column from an exact sum, which does not depend on the order of addition."""
    return np.array([fsum(column) / len(values) for column in values.T.tolist()])


@dataclass(frozen=True, eq=False)
class Dataset:
    """Points and their targets, one row per point, in the units of the source.

    `inputs` is (n, k) and `targets` (n, 1). With the task "classify", targets are 0 or 1, and `labels` names the two. With
    "regress" they are any numbers. Train on `network_inputs` and `network_targets`, the same rows after scaling.
    """

    inputs: np.ndarray
    targets: np.ndarray
    task: str = "classify"
    names: tuple[str, ...] = ("first", "second")
    target_name: str = "answer"
    labels: tuple[str, ...] = ("no", "yes")
    title: str = ""
    input_scaling: Scaling = field(default=None)  # type: ignore[assignment]  # None: the identity, set below
    target_scaling: Scaling = field(default=None)  # type: ignore[assignment]

    def __post_init__(self):
        if self.input_scaling is None:
            object.__setattr__(self, "input_scaling", Scaling.none(self.inputs.shape[1]))
        if self.target_scaling is None:
            object.__setattr__(self, "target_scaling", Scaling.none(1))

    def __len__(self) -> int:
        return len(self.inputs)

    @property
    def network_inputs(self) -> np.ndarray:
        """The inputs (n, k) in the network's units, on the grid of `core.rounding`."""
        return on_grid(self.input_scaling.to_network(self.inputs))

    @property
    def network_targets(self) -> np.ndarray:
        """The targets (n, 1) in the network's units, on the grid of `core.rounding`; targets 0 and 1 are not scaled."""
        return on_grid(self.target_scaling.to_network(self.targets))

    def rows(self, selection: np.ndarray) -> "Dataset":
        """Return a data set of the rows `selection` (indices or a mask)."""
        return replace(self, inputs=self.inputs[selection], targets=self.targets[selection])

    def split(self, unseen: float, *, rng: np.random.Generator) -> tuple["Dataset", "Dataset"]:
        """Split the rows at random into a training set and a test set with the share `unseen` (0 … 0.9).

        The split is stratified by class. At least one row of each class stays in the training set. With `unseen=0` the test
        set is empty. Raises ValueError for a share outside the range.
        """
        if not 0 <= unseen <= 0.9:
            raise ValueError(f"The share kept unseen must lie between 0 and 0.9, not {unseen!r}.")
        order = rng.permutation(len(self))
        in_test = np.zeros(len(self), dtype=bool)
        groups = np.unique(self.targets) if self.task == "classify" else [None]
        for group in groups:
            members = order if group is None else order[self.targets[order, 0] == group]
            in_test[members[: min(round(unseen * len(members)), len(members) - 1)]] = True
        return self.rows(order[~in_test[order]]), self.rows(order[in_test[order]])
