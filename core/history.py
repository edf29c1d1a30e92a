"""The result of a training run, a `History`, and the `Recorder` that collects it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from core.activations import Activation
from core.descent import DIVERGENCE_LIMIT
from core.engine import Engine, Shape, losses, replay, with_ones_column
from core.network import Network
from core.rounding import on_grid

POINTS_PER_BLOCK = 8_192  # points evaluated in one call: few calls, and buffers that stay in the processor's cache

Snapshots = int | Sequence[int] | Callable[[np.ndarray], Sequence[int]]


@dataclass(frozen=True, eq=False)
class History:
    """A finished training run. Row 0 of every array is the untrained network.

    An epoch is one pass through all training data. `losses[e]` is the loss on *all* training data after e epochs. A run that
    diverged ends at its last finite epoch.
    """

    shape: Shape
    losses: np.ndarray  # (epochs + 1,)
    accuracies: np.ndarray | None  # (epochs + 1,) share of points on the correct side; None for regression
    unseen_losses: np.ndarray | None  # (epochs + 1,) the loss on the test data; None without test data
    unseen_accuracies: np.ndarray | None
    epochs: np.ndarray  # (snapshots,) the epoch of each snapshot, rising; the last one is the run's last epoch
    params: np.ndarray  # (snapshots, n_params) every weight and bias at each snapshot
    # Root mean square of the true slopes of each layer's weights and biases (snapshots, layers). If `Config.slope_sizes` is
    # off, it is (1, layers), of the last snapshot alone.
    slope_sizes: np.ndarray
    stopped: str  # "done"; "flat": the loss no longer changes; "blew_up": the next epoch was not finite
    n_epochs: int  # the number of epochs requested
    slopes: str = "true"
    outputs: np.ndarray | None = None  # (snapshots, rows, outputs) on the training data, if `Config.outputs` is on

    @cached_property
    def networks(self) -> tuple[Network, ...]:
        """The network at each snapshot."""
        return tuple(self.shape.network(params) for params in self.params)

    @property
    def knobs(self) -> np.ndarray:
        """An alias of `params`. This repository uses it in tests only, and checks outside of it rely on the name."""
        return self.params

    @property
    def final(self) -> Network:
        """The network of the last snapshot."""
        return self.shape.network(self.params[-1])

    def nearest_snapshots(self, epochs: np.ndarray) -> np.ndarray:
        """Return the index of the snapshot nearest to each of `epochs` (n,). A run that diverged has none at later epochs."""
        return np.abs(self.epochs[:, None] - epochs).argmin(axis=0)


def even_snapshots(epochs: int, snapshots: int) -> np.ndarray:
    """Return up to `snapshots` evenly spaced epochs from 0 to `epochs`. A single snapshot is the last epoch."""
    return np.unique(np.linspace(epochs, 0, min(snapshots, epochs + 1)).round().astype(int))


def adaptive_snapshots(snapshots: int) -> Callable[[np.ndarray], np.ndarray]:
    """Make a function that picks `snapshots` epochs from a curve of losses, closer where the loss changes more.

    Pass it as `snapshots` of `core.training.train`. Epochs and changes of the logarithm of the loss count equally: between
    two snapshots, their shares of the run's totals add up to the same. Logarithms are rounded first, so that rounding noise
    does not count as change.
    """

    def choose(curve: np.ndarray) -> np.ndarray:
        last = len(curve) - 1
        if snapshots > last:
            return np.arange(last + 1)
        # Changes below a millionth of the initial loss are invisible.
        heights = on_grid(np.log(np.maximum(curve, 1e-6 * max(curve[0], 1e-6))), 2.0**-20)
        distance = np.concatenate([[0.0], np.abs(np.diff(heights)).cumsum()])
        shares = np.arange(last + 1) / last
        if distance[-1] > 0.01:
            shares = (shares + distance / distance[-1]) / 2
        numbers = np.arange(snapshots)
        epochs = np.searchsorted(shares, numbers / max(snapshots - 1, 1), side="left")
        # Make epochs distinct: move duplicates to later epochs, then move back those past the end.
        epochs = np.maximum.accumulate(epochs - numbers) + numbers
        epochs = np.minimum(epochs, last - (snapshots - 1 - numbers))
        epochs[-1] = last
        return epochs

    return choose


def _snapshot_epochs(snapshots: Snapshots, curve: np.ndarray) -> np.ndarray:
    """Return the epochs of a run's snapshots, which always include the last epoch."""
    last = len(curve) - 1
    if isinstance(snapshots, int | np.integer):
        return even_snapshots(last, int(snapshots))
    epochs = snapshots(curve) if callable(snapshots) else snapshots
    return np.unique(np.minimum(np.append(np.asarray(epochs, dtype=int), last), last))


class Recorder:
    """Record a run in blocks of epochs, so that one call evaluates the losses of many epochs.

    `stack` is () for one network or (networks,) for several. `train_data` and `unseen_data` are (inputs, targets) with one
    row per point. Before `write`, the trainer fills rows of `params` (block, *stack, n_params). With full batches it also
    fills rows of `sums` (block, *stack, outputs, rows), the output layer's sums on the training data.
    """

    def __init__(
        self,
        shape: Shape,
        stack: tuple[int, ...],
        epochs: int,
        loss: str,
        train_data,
        unseen_data,
        *,
        outputs: bool = False,
    ):
        self.shape, self.loss, self.n_epochs = shape, loss, epochs
        self.output: Activation = shape.activations[-1]
        self.inputs, self.targets = with_ones_column(train_data[0]), np.ascontiguousarray(train_data[1].T)
        networks, rows = int(np.prod(stack)), len(train_data[0])
        self.block = int(np.clip(POINTS_PER_BLOCK // (networks * rows), 1, 64))
        self.params = np.zeros((self.block, *stack, shape.n_params))
        self.sums = np.zeros((self.block, *stack, *self.targets.shape))
        self._tables = {"train": (self.inputs, self.targets)}
        if unseen_data is not None:
            self._tables["unseen"] = with_ones_column(unseen_data[0]), np.ascontiguousarray(unseen_data[1].T)
        self._passes: dict = {}
        values = np.unique(train_data[1])
        is_binary = set(values) <= {0.0, 1.0}
        self.threshold = 0.5 if is_binary else float(values.mean()) if len(values) == 2 else None

        self._epoch_params = np.zeros((epochs + 1, networks, shape.n_params))
        self._finite = np.zeros((epochs + 1, networks), dtype=bool)
        self._sums = np.empty((epochs + 1, networks, *self.targets.shape)) if outputs else None
        self._losses = {name: np.empty((epochs + 1, networks)) for name in self._tables}
        self._accuracies = {name: np.empty((epochs + 1, networks)) for name in self._tables}

    def _output_sums(self, name: str, params: np.ndarray) -> np.ndarray:
        """Compute the output layer's sums on the data `name` for every network of a block."""
        if name not in self._passes:
            table = self._tables[name][0]
            engine = Engine(self.shape, params, len(table))
            self._passes[name] = engine.sums, engine.forward(np.ascontiguousarray(table.T))
        sums, forward = self._passes[name]
        replay(forward)
        return sums

    def write(self, begin: int, count: int, has_sums: bool) -> bool:
        """Evaluate the first `count` rows of the block, epochs `begin` onwards. Return False once no network is finite.

        `has_sums`: whether the trainer filled `sums`.
        """
        networks = self._finite.shape[1]
        params = self.params.reshape(self.block * networks, -1)
        for name, (_, targets) in self._tables.items():
            sums = self.sums if has_sums and name == "train" else self._output_sums(name, params)
            sums = sums.reshape(self.block, networks, *targets.shape)[:count]
            if self._sums is not None and name == "train":
                self._sums[begin : begin + count] = sums
            self._losses[name][begin : begin + count] = losses(sums, targets, self.loss, self.output)
            if self.threshold is not None:
                right: np.ndarray = (self.output.value(sums) > self.threshold) == (targets > self.threshold)
                self._accuracies[name][begin : begin + count] = right.all(axis=-2).mean(axis=-1)
        params = self.params.reshape(self.block, networks, -1)[:count]
        finite = np.asarray(np.isfinite(params).all(axis=-1))
        for curve in self._losses.values():
            finite &= curve[begin : begin + count] <= DIVERGENCE_LIMIT
        self._finite[begin : begin + count] = finite
        self._epoch_params[begin : begin + count] = params
        return bool(np.any(finite[-1]))

    def history(self, k: int, snapshots: Snapshots, slopes: str, all_sizes: bool) -> History:
        """Return the history of network `k` up to its last finite epoch. Raises ValueError if not even the first is finite.

        `all_sizes`: measure the slopes of every snapshot, not only of the last one.
        """
        finite = self._finite[:, k]
        length = len(finite) if finite.all() else int(finite.argmin())
        if length == 0:
            raise ValueError(
                "The loss is too large to begin with. Bring the data or the weights nearer to 1 (center and divide)."
            )

        def curve_of(curves: dict, name: str, include: bool = True):
            return curves[name][:length, k].copy() if include and name in curves else None

        curve = self._losses["train"][:length, k].copy()
        epochs = _snapshot_epochs(snapshots, curve)
        params = self._epoch_params[epochs, k]
        measured_params = params if all_sizes else params[-1:]
        sizes = slope_sizes(self.shape, measured_params, self.inputs, self.targets, self.loss)
        is_flat = length == len(finite) and _is_flat(curve, sizes[-1])
        return History(
            shape=self.shape,
            losses=curve,
            accuracies=curve_of(self._accuracies, "train", self.threshold is not None),
            unseen_losses=curve_of(self._losses, "unseen"),
            unseen_accuracies=curve_of(self._accuracies, "unseen", self.threshold is not None),
            epochs=epochs,
            params=params,
            slope_sizes=sizes,
            stopped="blew_up" if length < len(finite) else "flat" if is_flat else "done",
            n_epochs=self.n_epochs,
            slopes=slopes,
            outputs=None if self._sums is None else self.output.value(self._sums[epochs, k]).swapaxes(-1, -2),
        )


def count_still_epochs(curve: np.ndarray) -> int:
    """Count the epochs at the end of a run with a constant loss: its last tenth, or 0 if the loss still changed there."""
    tail = curve[-max(len(curve) // 10, 10) :]
    is_still = len(curve) > len(tail) and np.ptp(tail) <= 1e-6 * curve[-1]
    return len(tail) - 1 if is_still else 0


def _is_flat(curve: np.ndarray, sizes: np.ndarray) -> bool:
    """Return whether the loss has stalled above 0: every slope is 0, or it was constant for the last tenth of the run."""
    near_zero = curve[-1] <= 1e-6 * max(curve[0], 1e-6)
    return not near_zero and bool(count_still_epochs(curve) or (sizes == 0).all())


def slope_sizes(shape: Shape, params, inputs, targets, loss: str) -> np.ndarray:
    """Compute the root mean square of each layer's slopes (networks, layers) for networks `params` (networks, n_params).

    `inputs` is (rows, inputs + 1) with a column of ones, `targets` is (outputs, rows).
    """
    current, gradients = np.empty(shape.n_params), np.empty(params.shape)
    gradient, rows = np.empty_like(current), len(inputs)
    engine = Engine(shape, current, rows, loss=loss)
    calls = engine.forward(inputs.T) + engine.backward(inputs, targets, np.array(1 / rows), gradient)
    with np.errstate(over="ignore", invalid="ignore"):
        for row, network_params in enumerate(params):
            current[:] = network_params
            replay(calls)
            gradients[row] = gradient
        return np.stack([np.sqrt((table**2).mean(axis=(1, 2))) for table in shape.tables(gradients)], axis=1)
