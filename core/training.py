"""A whole training run at once, as a history that can be played, scrubbed and compared.

`train` takes a network through the data as often as its `Config` says and keeps every number a picture needs; `train_many`
does the same for several networks of one shape together, which is far quicker than one after the other. The passes are those
of `core.network`, by way of `core.engine`; the updates of the parameters are those of `core.optimizers`.
"""

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass

import numpy as np

from core.engine import Engine, Recording, Shape, losses, replay
from core.history import History, Recorder, Snapshots, even_snapshots, adaptive_snapshots, slope_sizes
from core.network import Network
from core.optimizers import ADAPTIVE, OPTIMIZERS, initial_state, optimizer_step, scaled_step
from core.rounding import GRID, SLOPE_GRID, Rounding, on_grid, shifter
from core.search import STEP_EVALS, is_lower, next_width

__all__ = [
    "OPTIMIZERS",
    "SLOPES",
    "Config",
    "History",
    "Pause",
    "adaptive_snapshots",
    "even_snapshots",
    "slope_sizes",
    "train",
    "train_many",
    "train_piece",
]

# What each parameter hears: its own slope; every slope's opposite; another parameter's, drawn anew at each step; the sign alone; none
# at all, where all are nudged at random and what helps is kept, with as many evaluations.
SLOPES = ("true", "flipped", "shuffled", "sign", "none")


@dataclass(frozen=True, kw_only=True)
class Config:
    """All that decides how a run is made, apart from network, data and chance.

    Raises ValueError, saying what to change, for a value that makes no sense.
    """

    epochs: int  # how often the run goes through the data
    learning_rate: float  # with slopes="none": the size of the first nudges
    batch_size: int | None = None  # rows a step; None, or at least all rows: one step an epoch, down the whole loss
    optimizer: str = "gradient_descent"  # one of `OPTIMIZERS`
    loss: str = "squared_error"  # or "cross_entropy": see `Network.gradient`
    slopes: str = "true"  # one of `SLOPES`; "none" replaces each step by random nudges worth `STEP_EVALS` evaluations
    snapshots: Snapshots = 61  # how many networks are kept, evenly; or at which epochs; or a choice made by the losses
    slope_sizes: bool = True  # whether the slopes of every snapshot are measured, which costs a step each
    outputs: bool = False  # whether the history holds what the network sends out at each snapshot
    grid: float | None = (
        GRID  # the parameters stand on multiples of this (`core.rounding`); None: the exact textbook run
    )

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
    """Train `network` on `inputs` (rows, inputs) and `targets` (rows, outputs); `settings` are the fields of `Config`.

    With a `batch_size` the rows are shuffled anew each epoch, and every `batch_size` of them (the last batch may be smaller)
    make a step. `rng` is used for that, and for slopes="shuffled" or "none"; without one it is a generator of seed 0.
    `unseen` is (inputs, targets) to measure on but not to learn from.

    On the grid, which is the default, start and parameters are rounded to multiples of 2⁻²⁶ and so are the same on every
    processor, as long as inputs and targets are; made data and a person's own stand on it too.

    Raises ValueError, saying what to change, for arguments that do not fit.
    """
    config = Config(**settings)
    rngs = [rng if rng is not None else np.random.default_rng(0)]
    return _train([network], inputs, targets, [config.learning_rate], rngs, unseen, config)[0][0]


@dataclass(frozen=True, eq=False)
class Pause:
    """Where a run stands between two pieces. It is small and can be pickled, so that the next piece may run elsewhere."""

    params: np.ndarray  # (n_params,)
    optimizer_state: list[np.ndarray]  # by the optimizer
    rng: np.random.Generator
    width: float | None  # of the next nudge, with slopes="none"
    spacing: tuple[np.ndarray, float, float] | None  # of the grid


def train_piece(
    network: Network,
    inputs,
    targets,
    *,
    resume_from: Pause | None = None,
    rng: np.random.Generator | None = None,
    **settings,
) -> tuple[History, Pause]:
    """Train as `train` does, in pieces: this piece is the next `epochs` epochs of the run that paused at `resume_from`.

    Without `resume_from` the run begins at `network`; later pieces take from `network` its shape alone. All other settings must be
    the same for every piece. Row 0 of a piece's history is where the piece before it ended, and the pieces together are the run
    that `train` makes of all epochs at once, to the last bit.

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
    """Train several networks of one shape at once, each with its own learning rate and its own generator.

    `learning_rate` and `rngs` hold one for each network (one number stands for all; without generators, network k gets
    seed k); two snapshots are kept unless told. Each history is the one that `train` gives for that network, up to rounding.
    Raises ValueError as `train` does, for networks of different shapes, and for slopes="none", which goes step by step.
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
    """Check, run, and cut each network's share out of the recorder."""
    shape = Shape.of(networks[0])
    if any(Shape.of(network) != shape for network in networks):
        raise ValueError("Networks that are trained together must have the same layers, sizes and bends.")
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
    recorder = Recorder(shape, start.shape[:-1], config.epochs, config.loss, train_data, unseen_data, outputs=config.outputs)
    with np.errstate(over="ignore", invalid="ignore"):  # a run that flies away is an answer: it is cut where it did
        trainer = _Trainer(recorder, start, rate, rngs, config, resume_from)
        trainer.run()
        shares = (recorder.history(k, config.snapshots, config.slopes, config.slope_sizes) for k in range(len(networks)))
        return tuple(shares), trainer.pause()


def _check_data(network: Network, inputs, targets, loss: str, kind: str) -> tuple[np.ndarray, np.ndarray]:
    """Inputs (rows, inputs) and targets (rows, outputs) as arrays that fit the network and hold finite numbers."""
    inputs, targets = np.asarray(inputs, dtype=float), np.asarray(targets, dtype=float)
    network.loss(inputs[:1], targets[:1], loss)  # raises where the shapes, the loss and the output do not fit
    if len(inputs) != len(targets):
        raise ValueError(f"There are {len(inputs)} rows of {kind}inputs but {len(targets)} rows of {kind}targets.")
    if not (np.isfinite(inputs).all() and np.isfinite(targets).all()):
        raise ValueError(f"The {kind}data must hold finite numbers only.")
    if loss == "cross_entropy" and (targets.min() < 0 or targets.max() > 1):
        raise ValueError(f"Cross-entropy needs {kind}targets from 0 to 1: rescale them, or use squared_error.")
    return inputs, targets


class _Trainer:
    """The loop itself: from `start` (…, n_params), one step size `rate` for all or (networks, 1), every epoch into `recorder`."""

    def __init__(self, recorder: Recorder, start: np.ndarray, rate: np.ndarray, rngs, config: Config, resume_from: Pause | None = None):
        self.recorder, self.rngs, self.config = recorder, rngs, config
        self.params, rows = start.copy(), len(recorder.inputs)
        self.is_full_batch = config.batch_size is None or config.batch_size >= rows
        size = rows if config.batch_size is None or self.is_full_batch else config.batch_size
        # Batches lie one below the other in these tables; shuffling fills them anew.
        self.x = np.broadcast_to(recorder.inputs, (*start.shape[:-1], *recorder.inputs.shape)).copy()
        self.t = np.broadcast_to(recorder.targets.T, (*start.shape[:-1], *recorder.targets.T.shape)).copy()
        self.rounding = None if config.grid is None else Rounding(self.params, config.grid)

        engines = {
            count: Engine(recorder.shape, self.params, count, loss=config.loss) for count in {size, rows % size} - {0}
        }
        gradient = np.zeros_like(start)
        # Plain steps need the slopes times the step size and nothing else: the backward pass multiplies that in.
        is_plain = config.optimizer == "gradient_descent" and config.slopes != "sign"
        factor = (rate if is_plain else np.ones_like(rate)) * (-1 if config.slopes == "flipped" else 1)
        factor = factor[..., None] if rate.ndim else factor  # (networks, 1, 1) for a stack
        self.optimizer_state = (
            [each.copy() for each in resume_from.optimizer_state] if resume_from else initial_state(config.optimizer, start)
        )
        update = self._alter_slopes(gradient)
        if is_plain:
            update += scaled_step(self.params, gradient)
        else:
            update += optimizer_step(config.optimizer, self.params, gradient, rate, self.optimizer_state)
        update += self.rounding.recording if self.rounding else []
        if self.rounding and resume_from and resume_from.spacing:
            self.rounding.restore(resume_from.spacing)
        self.hill_climber = None
        if config.slopes == "none":
            width = resume_from.width if resume_from and resume_from.width else float(rate)
            self.hill_climber = _HillClimber(recorder, self.params, width, rngs[0], self.is_full_batch, config.grid)

        self.sums, self.forwards, steps = engines[size].sums, [], []
        for begin in range(0, rows, size):
            x, t = self.x[..., begin : begin + size, :], self.t[..., begin : begin + size, :].swapaxes(-1, -2)
            engine = engines[x.shape[-2]]
            self.forwards.append(engine.forward(x.swapaxes(-1, -2), outputs=self.hill_climber is None))
            if self.hill_climber:
                steps.append([(self.hill_climber.step, (engine, self.forwards[-1], t))])
            else:
                steps.append(engine.backward(x, t, np.asarray(factor / x.shape[-2]), gradient) + update)
        # With full batches the forward pass is replayed where the epoch is written down.
        pairs = zip(self.forwards, steps, strict=True)
        self.epoch_calls = steps[0] if self.is_full_batch else [call for pair in pairs for step in pair for call in step]

    def run(self) -> None:
        """Run all epochs, or until no network is finite any more."""
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
        """Return where the run of one network stands now."""
        width = self.hill_climber.width if self.hill_climber else None
        spacing = self.rounding.spacing if self.rounding else None
        return Pause(self.params, self.optimizer_state, self.rngs[0], width, spacing)

    def _shuffle(self) -> None:
        """Fill the batches' tables with the rows in a new order, one for each network."""
        rows, rngs = len(self.recorder.inputs), self.rngs
        orders = rngs[0].permutation(rows) if self.x.ndim == 2 else np.array([rng.permutation(rows) for rng in rngs])
        self.recorder.inputs.take(orders, 0, self.x, "clip")  # "clip" spares NumPy a buffer; no order is out of range
        self.recorder.targets.T.take(orders, 0, self.t, "clip")

    def _alter_slopes(self, gradient: np.ndarray) -> Recording:
        """Return what is done to the slopes before they are used; flipping them is done in the backward pass."""
        recording: Recording = []
        if self.config.grid is not None and (self.config.slopes == "sign" or self.config.optimizer in ADAPTIVE):
            # A slope that is 0 but for rounding noise would be blown up to a whole step.
            shift = shifter(self.config.grid * (SLOPE_GRID / GRID))
            recording += [(np.add, (gradient, shift, gradient)), (np.subtract, (gradient, shift, gradient))]
        if self.config.slopes == "sign":
            recording.append((np.sign, (gradient, gradient)))
        if self.config.slopes == "shuffled":
            recording += [(rng.shuffle, (network_gradient,)) for network_gradient, rng in zip(np.atleast_2d(gradient), self.rngs, strict=True)]
        return recording


class _HillClimber:
    """A step without slopes: nudge all parameters at random and keep what helps, for the evaluations that a slope step costs.

    With full batches the loss of where we stand is known from before, so every evaluation is a try; with mini-batches
    the first evaluation finds it out. The nudges grow and shrink as in `core.search.try_and_keep`.
    """

    def __init__(self, recorder: Recorder, params: np.ndarray, width: float, rng: np.random.Generator, is_full_batch: bool, grid):
        self._loss, self._output, self._params, self._rng, self._grid = recorder.loss, recorder.output, params, rng, grid
        self.width, self._is_full_batch = width, is_full_batch
        self._lowest: float | None = None

    @property
    def sums_are_current(self) -> bool:
        """Whether the engine's `sums` are those of the parameters already, so that no forward pass is needed."""
        return self._is_full_batch and self._lowest is not None

    def step(self, engine: Engine, forward: Recording, targets: np.ndarray) -> None:
        """Update the parameters in place; the engine's `sums` are theirs before it and, with full batches, after it."""
        lowest = self._lowest if self.sums_are_current else None
        if lowest is None:
            lowest = float(losses(engine.sums, targets, self._loss, self._output))
        sums = engine.sums.copy()
        for _ in range(STEP_EVALS if self._is_full_batch else STEP_EVALS - 1):
            before = self._params.copy()
            nudge = self.width * self._rng.standard_normal(len(before))
            self._params += nudge if self._grid is None else on_grid(nudge, self._grid)
            replay(forward)
            value = float(losses(engine.sums, targets, self._loss, self._output))
            is_better = is_lower(value, lowest)
            if is_better:
                lowest = value
                sums[:] = engine.sums
            else:
                self._params[:] = before
            self.width = next_width(self.width, is_better)
        engine.sums[:] = sums
        self._lowest = lowest
