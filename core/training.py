"""Train networks and return the whole run as a `History`.

`train` trains one network, `train_many` a stack of networks of one shape, and `train_piece` one run in several pieces. The
passes are those of `core.network`, computed by `core.engine`. The updates are those of `core.optimizers`.
"""

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass

import numpy as np

from core.engine import Calls, Engine, Shape, replay
from core.hill_climber import HillClimber
from core.history import History, Recorder, Snapshots, adaptive_snapshots, slope_sizes
from core.network import Network
from core.optimizers import ADAPTIVE, OPTIMIZERS, initial_state, optimizer_step, scaled_step
from core.rounding import GRID, SLOPE_GRID, Rounding, on_grid, shifter

__all__ = [
    "OPTIMIZERS",
    "SLOPES",
    "Config",
    "History",
    "Pause",
    "adaptive_snapshots",
    "slope_sizes",
    "train",
    "train_many",
    "train_piece",
]

# Which slope updates a parameter: its own; its own with the opposite sign; another parameter's, shuffled at each step; only the
# sign of its own; or none. With "none" each step is a hill climb by random nudges that costs as many evaluations.
SLOPES = ("true", "flipped", "shuffled", "sign", "none")


@dataclass(frozen=True, kw_only=True)
class Config:
    """The settings of a training run.

    Raises ValueError that says what to change for an invalid value.
    """

    epochs: int  # passes through the data
    learning_rate: float  # with slopes="none": the width of the first nudges
    batch_size: int | None = None  # rows per step; None, or at least all rows: one step per epoch (full batch)
    optimizer: str = "gradient_descent"  # one of `OPTIMIZERS`
    loss: str = "squared_error"  # or "cross_entropy": see `Network.gradient`
    slopes: str = "true"  # one of `SLOPES`
    snapshots: Snapshots = 61  # the number of evenly spaced snapshots, or their epochs, or a function of the losses
    slope_sizes: bool = True  # whether to measure the slopes of every snapshot, at the cost of a step each
    outputs: bool = False  # whether the history holds the network's outputs at each snapshot
    grid: float | None = GRID  # round parameters to multiples of this (`core.rounding`); None: no rounding

    def __post_init__(self) -> None:
        integers = [("epochs", self.epochs, 0), ("batch_size", self.batch_size, 1)]
        if isinstance(self.snapshots, int | float):
            integers.append(("snapshots", self.snapshots, 1))
        for name, value, minimum in integers:
            if value is not None and (value != int(value) or value < minimum):
                raise ValueError(f"{name} must be a whole number, at least {minimum}; not {value!r}.")
        if not 0 < self.learning_rate < np.inf:
            raise ValueError(f"learning_rate must be a finite number above 0; not {self.learning_rate!r}.")
        for name, choice, choices in (("optimizer", self.optimizer, OPTIMIZERS), ("slopes", self.slopes, SLOPES)):
            if choice not in choices:
                raise ValueError(f"There is no {name} {choice!r}. Choose one of {', '.join(choices)}.")
        if self.grid is not None and not (0 < self.grid <= 1 and np.log2(self.grid) % 1 == 0):
            raise ValueError(f"grid must be a power of two up to 1, or None; not {self.grid!r}.")
        if not callable(self.snapshots) and not isinstance(self.snapshots, int | float):
            epochs = np.asarray(self.snapshots)
            if epochs.ndim != 1 or not len(epochs) or epochs.min() < 0 or epochs.max() > self.epochs:
                raise ValueError(f"snapshots must list epochs from 0 to {self.epochs}; not {self.snapshots!r}.")


def train(
    network: Network,
    inputs,
    targets,
    *,
    rng: np.random.Generator | None = None,
    unseen: tuple[np.ndarray, np.ndarray] | None = None,
    **settings,
) -> History:
    """Train `network` on `inputs` (rows, inputs) and `targets` (rows, outputs).

    With a `batch_size` the rows are shuffled every epoch and split into batches; the last batch may be smaller.

    Args:
        rng: shuffles batches, and slopes with slopes="shuffled", and draws nudges with slopes="none". By default, seed 0.
        unseen: (inputs, targets) of a test set, which is measured but not trained on.
        settings: the fields of `Config`.

    With the default `grid`, parameters are rounded to multiples of 2⁻²⁶ after every step. If inputs and targets lie on that
    grid too, the run is the same on every processor.

    Raises ValueError that says what to change for arguments that do not fit.
    """
    config = Config(**settings)
    rngs = [rng if rng is not None else np.random.default_rng(0)]
    return _train([network], inputs, targets, [config.learning_rate], rngs, unseen, config)[0][0]


@dataclass(frozen=True, eq=False)
class Pause:
    """The state of a run between two pieces. It can be pickled, so another process can run the next piece."""

    params: np.ndarray  # (n_params,)
    optimizer_state: list[np.ndarray]  # see `core.optimizers.initial_state`
    rng: np.random.Generator
    width: float | None  # of the next nudge, with slopes="none"
    spacing: tuple[np.ndarray, float, float] | None  # see `core.rounding.Rounding.spacing`


def train_piece(
    network: Network,
    inputs,
    targets,
    *,
    resume_from: Pause | None = None,
    rng: np.random.Generator | None = None,
    **settings,
) -> tuple[History, Pause]:
    """Train for the next `epochs` epochs of a run, and return their history and the state for the next piece.

    The first piece starts from `network`. Later pieces start from `resume_from` and take only the shape from `network`. All
    other settings must be the same for every piece. Row 0 of a piece's history is the last row of the piece before. The
    pieces together equal one run of `train`, bit for bit.

    Raises ValueError as `train` does.
    """
    config = Config(**settings)
    rngs = [deepcopy(resume_from.rng) if resume_from else rng if rng is not None else np.random.default_rng(0)]
    histories, pause = _train([network], inputs, targets, [config.learning_rate], rngs, None, config, resume_from)
    return histories[0], pause


def train_many(
    networks: Sequence[Network],
    inputs,
    targets,
    *,
    learning_rate: float | Sequence[float],
    rngs: Sequence[np.random.Generator] | None = None,
    unseen: tuple[np.ndarray, np.ndarray] | None = None,
    **settings,
) -> tuple[History, ...]:
    """Train several networks of one shape as one stack, each with its own learning rate and generator.

    Args:
        learning_rate: one for each network, or one for all.
        rngs: one for each network; by default network k gets seed k.
        settings: the fields of `Config`; `snapshots` is 2 by default.

    Each history equals that of `train` for the network, up to rounding.

    Raises ValueError as `train` does, for networks of different shapes, and for slopes="none", which cannot be stacked.
    """
    count = len(networks)
    rates = list(learning_rate) if isinstance(learning_rate, Sequence | np.ndarray) else [learning_rate] * count
    rngs = list(rngs) if rngs is not None else [np.random.default_rng(seed) for seed in range(count)]
    if count == 0 or not count == len(rates) == len(rngs):
        raise ValueError("Give at least one network, and one learning rate and one generator for each.")
    configs = [Config(**{"snapshots": 2, **settings, "learning_rate": rate}) for rate in rates]
    if configs[0].slopes == "none" and count > 1:
        raise ValueError('slopes="none" tries nudges one after the other: use `train`.')
    return _train(networks, inputs, targets, rates, rngs, unseen, configs[0])[0]


def _train(
    networks, inputs, targets, rates, rngs, unseen, config: Config, resume_from: Pause | None = None
) -> tuple[tuple[History, ...], Pause]:
    """Check the arguments, train, and return each network's history and the final state of a single run."""
    shape = Shape.of(networks[0])
    if any(Shape.of(network) != shape for network in networks):
        raise ValueError("Networks that are trained together must have the same layers, sizes and activations.")
    train_data = _check_data(networks[0], inputs, targets, config.loss, "")
    unseen_data = None
    if unseen is not None and len(unseen[0]):
        unseen_data = _check_data(networks[0], unseen[0], unseen[1], config.loss, "unseen ")

    start = np.array([resume_from.params if resume_from else shape.flat(network) for network in networks])
    if not np.isfinite(start).all():
        raise ValueError("Every weight and bias needs a finite number to start from.")
    if config.grid is not None and resume_from is None:
        start = on_grid(start, config.grid)
    if len(networks) == 1:
        start, rate = start[0], np.array(float(rates[0]))
    else:
        rate = np.array(rates, dtype=float)[:, None]
    recorder = Recorder(
        shape, start.shape[:-1], config.epochs, config.loss, train_data, unseen_data, outputs=config.outputs
    )
    with np.errstate(over="ignore", invalid="ignore"):  # the history of a diverged run ends at its last finite epoch
        trainer = _Trainer(recorder, start, rate, rngs, config, resume_from)
        trainer.run()
        histories = (
            recorder.history(k, config.snapshots, config.slopes, config.slope_sizes) for k in range(len(networks))
        )
        return tuple(histories), trainer.pause()


def _check_data(network: Network, inputs, targets, loss: str, kind: str) -> tuple[np.ndarray, np.ndarray]:
    """Convert inputs and targets to arrays. Raises ValueError if they do not fit the network or are not finite."""
    inputs, targets = np.asarray(inputs, dtype=float), np.asarray(targets, dtype=float)
    network.loss(inputs[:1], targets[:1], loss)  # checks the columns, the loss and the output layer
    if len(inputs) != len(targets):
        raise ValueError(f"There are {len(inputs)} rows of {kind}inputs but {len(targets)} rows of {kind}targets.")
    if not (np.isfinite(inputs).all() and np.isfinite(targets).all()):
        raise ValueError(f"The {kind}data must hold finite numbers only.")
    if loss == "cross_entropy" and (targets.min() < 0 or targets.max() > 1):
        raise ValueError(f"Cross-entropy needs {kind}targets from 0 to 1: rescale them, or use squared_error.")
    return inputs, targets


class _Trainer:
    """The training loop. `start` is (…, n_params), and `rate` is one step size () or one per network (networks, 1)."""

    def __init__(
        self,
        recorder: Recorder,
        start: np.ndarray,
        rate: np.ndarray,
        rngs,
        config: Config,
        resume_from: Pause | None = None,
    ):
        self.recorder, self.rngs, self.config = recorder, rngs, config
        self.params, rows = start.copy(), len(recorder.inputs)
        self.is_full_batch = config.batch_size is None or config.batch_size >= rows
        # The rows in the order of the batches; `_shuffle` overwrites them.
        self.x = np.broadcast_to(recorder.inputs, (*start.shape[:-1], *recorder.inputs.shape)).copy()
        self.t = np.broadcast_to(recorder.targets.T, (*start.shape[:-1], *recorder.targets.T.shape)).copy()

        self.rounding = None if config.grid is None else Rounding(self.params, config.grid)
        if self.rounding and resume_from and resume_from.spacing:
            self.rounding.restore(resume_from.spacing)
        if resume_from:
            self.optimizer_state = [state.copy() for state in resume_from.optimizer_state]
        else:
            self.optimizer_state = initial_state(config.optimizer, start)
        self.hill_climber = None
        if config.slopes == "none":
            width = resume_from.width if resume_from and resume_from.width else float(rate)
            self.hill_climber = HillClimber(recorder, self.params, width, rngs[0], self.is_full_batch, config.grid)
        self._build_epoch_calls(rows if config.batch_size is None or self.is_full_batch else config.batch_size, rate)

    def _build_epoch_calls(self, size: int, rate: np.ndarray) -> None:
        """Build the list of calls of an epoch in batches of `size` rows."""
        rows, loss = len(self.recorder.inputs), self.config.loss
        sizes = {size, rows % size} - {0}
        engines = {count: Engine(self.recorder.shape, self.params, count, loss=loss) for count in sizes}
        # A plain step subtracts slopes times step size. The backward pass multiplies the step size in.
        is_plain = self.config.optimizer == "gradient_descent" and self.config.slopes != "sign"
        factor = (rate if is_plain else np.ones_like(rate)) * (-1 if self.config.slopes == "flipped" else 1)
        factor = factor[..., None] if rate.ndim else factor  # (networks, 1, 1) for a stack
        gradient = np.zeros_like(self.params)
        update = self._alter_slopes(gradient)
        if is_plain:
            update += scaled_step(self.params, gradient)
        else:
            update += optimizer_step(self.config.optimizer, self.params, gradient, rate, self.optimizer_state)
        update += self.rounding.calls if self.rounding else []

        self.sums, self.forwards, steps = engines[size].sums, [], []
        for begin in range(0, rows, size):
            x, t = self.x[..., begin : begin + size, :], self.t[..., begin : begin + size, :].swapaxes(-1, -2)
            engine = engines[x.shape[-2]]
            self.forwards.append(engine.forward(x.swapaxes(-1, -2), outputs=self.hill_climber is None))
            if self.hill_climber:
                steps.append([(self.hill_climber.step, (engine, self.forwards[-1], t))])
            else:
                steps.append(engine.backward(x, t, np.asarray(factor / x.shape[-2]), gradient) + update)
        # With full batches, `run` replays the forward pass itself, because it records the epoch's sums.
        pairs = zip(self.forwards, steps, strict=True)
        self.epoch_calls = (
            steps[0] if self.is_full_batch else [call for pair in pairs for step in pair for call in step]
        )

    def run(self) -> None:
        """Run all epochs, or stop once every network has diverged."""
        recorder, epochs = self.recorder, self.config.epochs
        for begin in range(0, epochs + 1, recorder.block):
            count = min(recorder.block, epochs + 1 - begin)
            for row in range(count):
                recorder.params[row] = self.params
                if self.is_full_batch:
                    if not (self.hill_climber and self.hill_climber.sums_are_current):
                        replay(self.forwards[0])
                    recorder.sums[row] = self.sums
                if begin + row < epochs:
                    if not self.is_full_batch:
                        self._shuffle()
                    if self.rounding:
                        self.rounding.fit()
                    replay(self.epoch_calls)
            if not recorder.write(begin, count, has_sums=self.is_full_batch):
                return

    def pause(self) -> Pause:
        """Return the current state of a single network's run."""
        width = self.hill_climber.width if self.hill_climber else None
        spacing = self.rounding.spacing if self.rounding else None
        return Pause(self.params, self.optimizer_state, self.rngs[0], width, spacing)

    def _shuffle(self) -> None:
        """Reorder the rows at random, separately for each network."""
        rows, rngs = len(self.recorder.inputs), self.rngs
        orders = rngs[0].permutation(rows) if self.x.ndim == 2 else np.array([rng.permutation(rows) for rng in rngs])
        self.recorder.inputs.take(orders, 0, self.x, "clip")  # "clip" avoids a buffer; no index is out of range
        self.recorder.targets.T.take(orders, 0, self.t, "clip")

    def _alter_slopes(self, gradient: np.ndarray) -> Calls:
        """List the calls that round the slopes, reduce them to signs, or shuffle them. The backward pass flips them."""
        calls: Calls = []
        if self.config.grid is not None and (self.config.slopes == "sign" or self.config.optimizer in ADAPTIVE):
            # Otherwise a slope that is only rounding noise would become a whole step.
            shift = shifter(self.config.grid * (SLOPE_GRID / GRID))
            calls += [(np.add, (gradient, shift, gradient)), (np.subtract, (gradient, shift, gradient))]
        if self.config.slopes == "sign":
            calls.append((np.sign, (gradient, gradient)))
        if self.config.slopes == "shuffled":
            calls += [
                (rng.shuffle, (network_gradient,))
                for network_gradient, rng in zip(np.atleast_2d(gradient), self.rngs, strict=True)
            ]
        return calls
