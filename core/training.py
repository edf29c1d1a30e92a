"""A whole training run at once, as a history that can be played, scrubbed and compared.

`train` takes a network through the data `epochs` times and keeps every number a picture needs; `train_many` does the same for
several networks of one shape together, which is far quicker than one after the other. The passes are those of
`core.network`, by way of `core.engine`.

Optimizers, with PyTorch's definitions and default constants (`torch.optim`: SGD, RMSprop, Adam), g the slopes:

    gradient_descent   knobs ← knobs − learning_rate · g                                            (Cauchy 1847)
    momentum           v ← 0.9 v + g;  knobs ← knobs − learning_rate · v                            (Polyak 1964)
    rmsprop            s ← 0.99 s + 0.01 g²;  knobs ← knobs − learning_rate · g / (√s + 1e-8)       (Hinton 2012)
    adam               m ← 0.9 m + 0.1 g;  s ← 0.999 s + 0.001 g²;  both divided by 1 − βᵗ;
                       knobs ← knobs − learning_rate · m / (√s + 1e-8)                              (Kingma, Ba 2015)
"""

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import count

import numpy as np

from core.activations import Activation
from core.descent import ADAM_MEMORY, EPSILON, FARTHEST, RMSPROP_MEMORY
from core.engine import Calls, Engine, Shape, columns, losses, play
from core.network import Network
from core.search import STEP_LOOKS

MOMENTUM = 0.9
GROWTH = 1.2  # of the nudges of slopes="none": the one-fifth rule of `core.search.try_and_keep`
TOGETHER = 8_192  # how many points are worked on in one call: few calls, and buffers that stay in the cache

# name -> (title, one plain line)
OPTIMIZERS: dict[str, tuple[str, str]] = {
    "gradient_descent": ("Plain steps (gradient descent)", "Turn every knob against its slope."),
    "momentum": ("Steps that keep rolling (momentum)", "Keep most of the last step's speed, and add the new slope."),
    "rmsprop": ("A step size for each knob (RMSProp)", "Divide each slope by its own usual size."),
    "adam": ("Both together (Adam)", "Rolling steps, each knob by its own usual size."),
}
SLOPES: dict[str, tuple[str, str]] = {
    "true": ("True", "Every knob gets its own slope."),
    "flipped": ("Flipped", "Every slope points the wrong way."),
    "shuffled": ("Shuffled", "Every knob gets the slope of another knob, drawn anew at each step."),
    "sign": ("Sign only", "Every knob hears which way, and not how much."),
    "none": ("None", "No slopes: nudge all knobs at random, keep what helps, with the same number of looks."),
}


@dataclass(frozen=True, eq=False)
class History:
    """A finished training run. Row 0 of everything is the network as it began.

    Curves have one row an epoch (a round through all the data), `losses[e]` being the loss over *all* the data seen
    after e epochs. Snapshots are evenly spaced epochs. A run that blew up ends at its last finite epoch.
    """

    shape: Shape
    losses: np.ndarray  # (epochs + 1,)
    accuracies: np.ndarray | None  # (epochs + 1,) share of points on the right side; None where the answer is a number
    unseen_losses: np.ndarray | None  # (epochs + 1,) the same on data kept aside; None without such data
    unseen_accuracies: np.ndarray | None
    epochs: np.ndarray  # (snapshots,) the epoch of each snapshot, from 0 to the last (the last alone if one was asked)
    knobs: np.ndarray  # (snapshots, knobs) every weight and bias at each snapshot
    slope_sizes: np.ndarray  # (snapshots, layers) root mean square of the true slopes of a layer's weights and biases
    stopped: str  # "done"; "flat": the loss no longer moves; "blew_up": the next epoch's numbers were not finite
    asked: int  # how many epochs were asked for
    slopes: str = "true"

    @cached_property
    def networks(self) -> tuple[Network, ...]:
        """The network at each snapshot."""
        return tuple(self.shape.network(knobs) for knobs in self.knobs)

    @property
    def final(self) -> Network:
        """The network at the end."""
        return self.networks[-1]

    @property
    def reason(self) -> str:
        """Why the run stopped, in words, and what to change where something went wrong."""
        last = len(self.losses) - 1
        if self.stopped == "blew_up":
            advice = (
                "With the slopes flipped, every step goes uphill."
                if self.slopes == "flipped"
                else "The steps were too large and leapt out of the valley. Try a smaller step size."
            )
            return f"It blew up: after round {last:,} the error grew past all bounds. {advice}"
        if self.stopped == "flat":
            return (
                f"It got stuck: the error rests at {self.losses[-1]:.3g}, and the ground there is flat."
                " Try another seed, more neurons, another bend or a larger step size."
            )
        return f"Done: it went through the data {last:,} times, as asked."


def train(
    network: Network,
    inputs,
    targets,
    *,
    epochs: int,
    learning_rate: float,
    batch_size: int | None = None,
    optimizer: str = "gradient_descent",
    loss: str = "squared_error",
    rng: np.random.Generator | None = None,
    snapshots: int = 61,
    unseen: tuple[np.ndarray, np.ndarray] | None = None,
    slopes: str = "true",
) -> History:
    """Train `network` on `inputs` (rows, inputs) and `targets` (rows, outputs), going through them `epochs` times.

    Without `batch_size`, or with one that takes in all rows, every epoch is one step down the slope of the whole loss; with
    one, the rows are shuffled anew each epoch and every `batch_size` of them (the last batch may be smaller) make a step.
    `rng` is used for that, and for slopes="shuffled" or "none"; without one it is a generator of seed 0.

    `unseen` is (inputs, targets) to measure on but not to learn from. `snapshots` networks are kept (fewer where there are
    fewer epochs). `slopes` is one of `SLOPES`: "none" replaces each step by `core.search.STEP_LOOKS` looks' worth of
    trying random nudges, whose size begins at `learning_rate`.

    Raises ValueError, saying what to change, for arguments that do not fit.
    """
    rngs = [rng if rng is not None else np.random.default_rng(0)]
    settings = {"epochs": epochs, "batch_size": batch_size, "optimizer": optimizer, "loss": loss, "slopes": slopes}
    return _train([network], inputs, targets, [learning_rate], rngs, snapshots, unseen, **settings)[0]


def train_many(
    networks: Sequence[Network],
    inputs,
    targets,
    *,
    epochs: int,
    learning_rate: float | Sequence[float],
    batch_size: int | None = None,
    optimizer: str = "gradient_descent",
    loss: str = "squared_error",
    rngs: Sequence[np.random.Generator] | None = None,
    snapshots: int = 2,
    unseen: tuple[np.ndarray, np.ndarray] | None = None,
    slopes: str = "true",
) -> tuple[History, ...]:
    """`train` for several networks of one shape at once, each with its own learning rate and its own generator.

    `learning_rate` and `rngs` hold one for each network (one number stands for all; without generators, network k gets
    seed k). Each history is the one that `train` gives for that network, up to rounding. Raises ValueError as `train`
    does, for networks of different shapes, and for slopes="none", which goes step by step.
    """
    count = len(networks)
    rates = list(learning_rate) if np.ndim(learning_rate) else [learning_rate] * count
    rngs = list(rngs) if rngs is not None else [np.random.default_rng(seed) for seed in range(count)]
    if count == 0 or not count == len(rates) == len(rngs):
        raise ValueError("Give at least one network, and one learning rate and one generator for each.")
    if slopes == "none" and count > 1:
        raise ValueError('slopes="none" tries nudges one after the other: use `train`.')
    settings = {"epochs": epochs, "batch_size": batch_size, "optimizer": optimizer, "loss": loss, "slopes": slopes}
    return _train(networks, inputs, targets, rates, rngs, snapshots, unseen, **settings)


def _train(networks, inputs, targets, rates, rngs, snapshots, unseen, **settings) -> tuple[History, ...]:
    """Check, run, and cut each network's share out of the record."""
    shape, epochs, loss = Shape.of(networks[0]), settings["epochs"], settings["loss"]
    if any(Shape.of(network) != shape for network in networks):
        raise ValueError("Networks that are trained together must have the same layers, sizes and bends.")
    seen = _checked(networks[0], inputs, targets, loss, "")
    aside = None if unseen is None or len(unseen[0]) == 0 else _checked(networks[0], *unseen, loss, "unseen ")
    _check(rates, snapshots, **settings)

    start = np.array([shape.flat(network) for network in networks])
    if not np.isfinite(start).all():
        raise ValueError("Every weight and bias needs a finite number to start from.")
    before = deepcopy(rngs)  # a run that blows up is run again, only as far as it was finite
    wanted = np.unique(np.linspace(epochs, 0, min(snapshots, epochs + 1)).round().astype(int))
    if len(networks) == 1:
        start, rate = start[0], np.array(float(rates[0]))
    else:
        rate = np.array(rates, dtype=float)[:, None]
    record = _Record(shape, start.shape[:-1], epochs, loss, seen, aside, wanted)
    with np.errstate(over="ignore", invalid="ignore"):  # a run that flies away is an answer: it is cut where it did
        _run(record, start, rate, rngs, **settings)

    histories = []
    for k, network in enumerate(networks):
        finite = record.finite[:, k]
        if finite.all():
            histories.append(record.history(k, settings["slopes"]))
            continue
        last = int(finite.argmin()) - 1
        if last < 0:
            raise ValueError(
                "The loss is too large to begin with. Bring the data or the weights nearer to 1 (center and divide)."
            )
        shorter = _train(
            [network], inputs, targets, [rates[k]], [before[k]], snapshots, unseen, **{**settings, "epochs": last}
        )
        histories.append(replace(shorter[0], stopped="blew_up", asked=epochs))
    return tuple(histories)


def _checked(network: Network, inputs, targets, loss: str, which: str) -> tuple[np.ndarray, np.ndarray]:
    """Inputs (rows, inputs) and targets (rows, outputs) as arrays that fit the network and hold finite numbers."""
    inputs, targets = np.asarray(inputs, dtype=float), np.asarray(targets, dtype=float)
    network.loss(inputs[:1], targets[:1], loss)  # raises where the shapes, the loss and the output do not fit
    if len(inputs) != len(targets):
        raise ValueError(f"There are {len(inputs)} rows of {which}inputs but {len(targets)} rows of {which}targets.")
    if not (np.isfinite(inputs).all() and np.isfinite(targets).all()):
        raise ValueError(f"The {which}data must hold finite numbers only.")
    if loss == "cross_entropy" and (targets.min() < 0 or targets.max() > 1):
        raise ValueError(f"Cross-entropy needs {which}targets from 0 to 1: rescale them, or use squared_error.")
    return inputs, targets


def _check(rates, snapshots, *, epochs, batch_size, optimizer, loss, slopes) -> None:
    """Raise ValueError, saying what to change, where a setting makes no sense."""
    for name, value, least in (("epochs", epochs, 0), ("snapshots", snapshots, 1), ("batch_size", batch_size, 1)):
        if value is not None and (value != int(value) or value < least):
            raise ValueError(f"{name} must be a whole number, at least {least}; not {value!r}.")
    for rate in rates:
        if not 0 < rate < np.inf:
            raise ValueError(f"learning_rate must be a finite number above 0; not {rate!r}.")
    for name, value, known in (("optimizer", optimizer, OPTIMIZERS), ("slopes", slopes, SLOPES)):
        if value not in known:
            raise ValueError(f"There is no {name} {value!r}. Choose one of {', '.join(known)}.")


class _Record:
    """What a run writes down, in blocks of epochs, so that the measuring is done for many epochs in one call."""

    def __init__(self, shape, stack, epochs, loss, seen, unseen, wanted):
        self.shape, self.loss, self.wanted, self.asked = shape, loss, wanted, epochs
        self.output: Activation = shape.activations[-1]
        self.inputs, self.targets = columns(seen[0]), np.ascontiguousarray(seen[1].T)
        networks, rows = int(np.prod(stack)), len(seen[0])
        self.block = int(np.clip(TOGETHER // (networks * rows), 1, 64))
        self.knobs = np.zeros((self.block, *stack, shape.knobs))
        # With full batches the sums come from the training itself; with mini-batches they are measured at a block's end.
        self.sums = np.zeros((self.block, *stack, *self.targets.shape))
        self._tables = {"seen": (self.inputs, self.targets)}
        if unseen is not None:
            self._tables["unseen"] = columns(unseen[0]), np.ascontiguousarray(unseen[1].T)
        self._passes = {}
        values = np.unique(seen[1])
        two = len(values) == 2 or set(values) <= {0.0, 1.0}
        self.threshold = None if not two else 0.5 if set(values) <= {0.0, 1.0} else values.mean()

        self.finite = np.zeros((epochs + 1, networks), dtype=bool)
        self.losses = {name: np.empty((epochs + 1, networks)) for name in self._tables}
        self.accuracies = {name: np.empty((epochs + 1, networks)) for name in self._tables}
        self.kept = np.zeros((len(wanted), networks, shape.knobs))

    def _measured(self, name: str, knobs: np.ndarray) -> np.ndarray:
        """The output layer's sums for every network of a block."""
        if name not in self._passes:
            table = self._tables[name][0]
            engine = Engine(self.shape, knobs, len(table))
            self._passes[name] = engine.sums, engine.forward(np.ascontiguousarray(table.T))
        sums, forward = self._passes[name]
        play(forward)
        return sums

    def write(self, begin: int, count: int, measured: bool) -> bool:
        """Measure the first `count` rows of the block, epochs `begin` onwards; False once no network is finite."""
        networks = self.finite.shape[1]
        knobs = self.knobs.reshape(self.block * networks, -1)
        for name, (_, targets) in self._tables.items():
            sums = self.sums if measured and name == "seen" else self._measured(name, knobs)
            sums = sums.reshape(self.block, networks, *targets.shape)[:count]
            self.losses[name][begin : begin + count] = losses(sums, targets, self.loss, self.output)
            if self.threshold is not None:
                right = (self.output.value(sums) > self.threshold) == (targets > self.threshold)
                self.accuracies[name][begin : begin + count] = right.all(axis=-2).mean(axis=-1)
        knobs = self.knobs.reshape(self.block, networks, -1)[:count]
        finite = np.isfinite(knobs).all(axis=-1)
        for curve in self.losses.values():
            finite &= curve[begin : begin + count] <= FARTHEST
        self.finite[begin : begin + count] = finite
        chosen = (begin <= self.wanted) & (self.wanted < begin + count)
        self.kept[chosen] = knobs[self.wanted[chosen] - begin]
        return bool(finite[-1].any())

    def history(self, k: int, slopes: str) -> History:
        """The share of network `k`."""

        def share(curves: dict, name: str, wanted: bool = True):
            return curves[name][:, k].copy() if wanted and name in curves else None

        curve, snapshots = share(self.losses, "seen"), self.kept[:, k].copy()
        sizes = slope_sizes(self.shape, snapshots, self.inputs, self.targets, self.loss)
        return History(
            shape=self.shape,
            losses=curve,
            accuracies=share(self.accuracies, "seen", self.threshold is not None),
            unseen_losses=share(self.losses, "unseen"),
            unseen_accuracies=share(self.accuracies, "unseen", self.threshold is not None),
            epochs=self.wanted,
            knobs=snapshots,
            slope_sizes=sizes,
            stopped="flat" if _rests(curve, sizes[-1]) else "done",
            asked=self.asked,
            slopes=slopes,
        )


def _rests(curve: np.ndarray, sizes: np.ndarray) -> bool:
    """Whether the loss, not near 0, has stopped moving: no slope left at all, or still for the last tenth of the run."""
    tail = curve[-max(len(curve) // 10, 10) :]
    near_zero = curve[-1] <= 1e-6 * max(curve[0], 1e-6)
    still = len(curve) > len(tail) and np.ptp(tail) <= 1e-6 * curve[-1]
    return not near_zero and bool(still or (sizes == 0).all())


def slope_sizes(shape: Shape, knobs, inputs, targets, loss: str) -> np.ndarray:
    """Root mean square of each layer's slopes, (networks, layers), for several networks `knobs` (networks, knobs).

    `inputs` (rows, inputs + 1) with the constant 1, `targets` (outputs, rows).
    """
    current, gradients = np.empty(shape.knobs), np.empty(knobs.shape)
    gradient, rows = np.empty_like(current), len(inputs)
    engine = Engine(shape, current, rows, loss=loss)
    calls = engine.forward(inputs.T) + engine.backward(inputs, targets, np.array(1 / rows), gradient)
    with np.errstate(over="ignore", invalid="ignore"):
        for row, own in enumerate(knobs):
            current[:] = own
            play(calls)
            gradients[row] = gradient
        return np.stack([np.sqrt((table**2).mean(axis=(1, 2))) for table in shape.tables(gradients)], axis=1)


# --- The loop itself --------------------------------------------------------------------------------------------------


def _run(record: _Record, start, rate, rngs, *, epochs, batch_size, optimizer, loss, slopes) -> None:
    """Train from `start` (…, knobs) and write every epoch into `record`."""
    knobs, gradient, rows = start.copy(), np.zeros_like(start), len(record.inputs)
    full = batch_size is None or batch_size >= rows
    size = rows if full else batch_size
    # Batches lie one below the other in these tables; shuffling fills them anew.
    x = np.broadcast_to(record.inputs, (*start.shape[:-1], *record.inputs.shape)).copy()
    t = np.broadcast_to(record.targets.T, (*start.shape[:-1], *record.targets.T.shape)).copy()
    engines = {count: Engine(record.shape, knobs, count, loss=loss) for count in {size, rows % size} - {0}}
    # Plain steps need the slopes times the step size and nothing else: the backward pass multiplies that in.
    folds = optimizer == "gradient_descent" and slopes != "sign"
    factor = (rate if folds else np.ones_like(rate)) * (-1 if slopes == "flipped" else 1)
    factor = factor[..., None] if rate.ndim else factor  # (networks, 1, 1) for a stack
    turn = _spoil(gradient, rngs, slopes) + (_fold if folds else _TURNS[optimizer])(knobs, gradient, rate)
    tries = _Tries(record, knobs, float(rate), rngs[0], full) if slopes == "none" else None

    forwards, steps = [], []
    for begin in range(0, rows, size):
        x_batch, t_batch = x[..., begin : begin + size, :], t[..., begin : begin + size, :].swapaxes(-1, -2)
        engine = engines[x_batch.shape[-2]]
        forwards.append(engine.forward(x_batch.swapaxes(-1, -2)))
        if tries:
            steps.append([(tries.step, (engine, forwards[-1], t_batch))])
        else:
            scale = np.asarray(factor / x_batch.shape[-2])
            steps.append(engine.backward(x_batch, t_batch, scale, gradient) + turn)
    # With full batches the forward pass is played where the epoch is written down.
    calls = steps[0] if full else [call for pair in zip(forwards, steps, strict=True) for step in pair for call in step]

    for begin in range(0, epochs + 1, record.block):
        some = min(record.block, epochs + 1 - begin)
        for row in range(some):
            record.knobs[row] = knobs
            if full:
                play(forwards[0])
                record.sums[row] = engines[rows].sums
            if begin + row < epochs:
                if not full:
                    _shuffle(record, rngs, x, t)
                play(calls)
        if not record.write(begin, some, measured=full):
            return


def _shuffle(record: _Record, rngs, x: np.ndarray, t: np.ndarray) -> None:
    """Fill the batches' tables with the rows in a new order, one for each network."""
    rows = len(record.inputs)
    orders = rngs[0].permutation(rows) if x.ndim == 2 else np.array([rng.permutation(rows) for rng in rngs])
    record.inputs.take(orders, 0, x, "clip")  # "clip" spares NumPy a buffer; no order is out of range
    record.targets.T.take(orders, 0, t, "clip")


def _spoil(gradient: np.ndarray, rngs, slopes: str) -> Calls:
    """What is done to the slopes before they are used; flipping them is done in the backward pass."""
    if slopes == "sign":
        return [(np.sign, (gradient, gradient))]
    if slopes == "shuffled":
        return [(rng.shuffle, (own,)) for own, rng in zip(np.atleast_2d(gradient), rngs, strict=True)]
    return []


def _fold(knobs, gradient, rate) -> Calls:
    """Plain steps, where the gradient comes already multiplied by the learning rate."""
    return [(np.subtract, (knobs, gradient, knobs))]


def _gradient_descent(knobs, gradient, rate) -> Calls:
    return [(np.multiply, (gradient, rate, gradient)), (np.subtract, (knobs, gradient, knobs))]


def _momentum(knobs, gradient, rate) -> Calls:
    speed, move = np.zeros_like(knobs), np.empty_like(knobs)
    return [
        (np.multiply, (speed, np.array(MOMENTUM), speed)),
        (np.add, (speed, gradient, speed)),
        (np.multiply, (speed, rate, move)),
        (np.subtract, (knobs, move, knobs)),
    ]


def _average(mean, new, keep: float, spare) -> Calls:
    """mean ← keep · mean + (1 − keep) · new."""
    return [
        (np.multiply, (mean, np.array(keep), mean)),
        (np.multiply, (new, np.array(1 - keep), spare)),
        (np.add, (mean, spare, mean)),
    ]


def _rmsprop(knobs, gradient, rate) -> Calls:
    square, move = np.zeros_like(knobs), np.empty_like(knobs)
    return [
        (np.multiply, (gradient, gradient, move)),
        *_average(square, move, RMSPROP_MEMORY, move),
        (np.sqrt, (square, move)),
        (np.add, (move, np.array(EPSILON), move)),
        (np.divide, (gradient, move, move)),
        (np.multiply, (move, rate, move)),
        (np.subtract, (knobs, move, knobs)),
    ]


def _adam(knobs, gradient, rate) -> Calls:
    mean, square, move, spare = (np.zeros_like(knobs) for _ in range(4))
    pace, root, steps = np.empty_like(rate), np.empty_like(rate), count(1)

    def correct():
        # Both averages begin at zero; dividing by the share that is not zero any more takes that out again.
        step = next(steps)
        np.divide(rate, 1 - ADAM_MEMORY[0] ** step, pace)
        root[...] = (1 - ADAM_MEMORY[1] ** step) ** -0.5

    return [
        (correct, ()),
        *_average(mean, gradient, ADAM_MEMORY[0], spare),
        (np.multiply, (gradient, gradient, move)),
        *_average(square, move, ADAM_MEMORY[1], move),
        (np.sqrt, (square, move)),
        (np.multiply, (move, root, move)),
        (np.add, (move, np.array(EPSILON), move)),
        (np.multiply, (mean, pace, spare)),
        (np.divide, (spare, move, move)),
        (np.subtract, (knobs, move, knobs)),
    ]


_TURNS = {"gradient_descent": _gradient_descent, "momentum": _momentum, "rmsprop": _rmsprop, "adam": _adam}


class _Tries:
    """A step without slopes: nudge all knobs at random and keep what helps, for the looks that a slope step costs.

    With full batches the loss of where we stand is known from before, so every look is a try; with mini-batches the first
    look finds it out.
    """

    def __init__(self, record: _Record, knobs: np.ndarray, width: float, rng: np.random.Generator, full: bool):
        self._loss, self._output, self._knobs, self._rng = record.loss, record.output, knobs, rng
        self._width, self._tries = width, STEP_LOOKS if full else STEP_LOOKS - 1

    def step(self, engine: Engine, forward: Calls, targets: np.ndarray) -> None:
        """Turn the knobs in place; the forward pass has just been played."""
        lowest = losses(engine.sums, targets, self._loss, self._output)
        for _ in range(self._tries):
            before = self._knobs.copy()
            self._knobs += self._width * self._rng.standard_normal(len(before))
            play(forward)
            value = losses(engine.sums, targets, self._loss, self._output)
            if value < lowest:
                lowest, self._width = value, self._width * GROWTH
            else:
                self._knobs[:] = before
                self._width *= GROWTH**-0.25
