"""The whole picture: from settings to data, network, a finished training run, and all that can be seen of it.

    Settings --learn--> Run --decision_maps--> Maps       what the network and each of its neurons say all over the plane
                            --ask------------> Answer     what it says at one place, and which neurons said so
                            --summary--------> Summary    how it ended, in numbers to compare

The same settings give the same run to the last bit. A place on the map is given in the person's own units.
"""

import hashlib
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from core.datasets import DATASETS, Dataset
from core.network import Network
from core.training import History, train

OWN = "own"
FRAMES = 61  # snapshots of a run: the places of the dial
CELLS = 48  # the decision map is so many places wide and tall
TILE = 16  # a neuron's own map
REACH = 6.0  # the made data lives within −6 … 6
WORK = 600_000  # about microseconds: how long one run may take
RATES = (0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0)
LARGEST_LAYER, MOST_LAYERS = 8, 6


@dataclass(frozen=True)
class Settings:
    """All that decides a run, apart from a person's own data. Defaults are those of the page."""

    data: str = "circle"  # a name of `DATASETS`, or `OWN`
    amount: int = 200
    noise: float = 0.1
    data_seed: int = 3
    unseen: float = 0.3  # the share of the points that is kept aside
    neurons: tuple[int, ...] = (4, 3)  # of each hidden layer
    bend: str = "tanh"
    bends: bool = True  # False: hidden layers only add up, whatever `bend` says
    ending: str = "fits"  # the last layer's activation; "fits": sigmoid for yes or no, none for a number
    loss: str = "cross_entropy"  # squared error wherever this does not fit
    rate: float = 0.3
    batch: int | None = None
    optimizer: str = "gradient_descent"
    epochs: int = 1000
    slopes: str = "true"
    seed: int = 0

    @property
    def plain(self) -> "Settings":
        """The same with the switches where they belong: true slopes, and bends."""
        return replace(self, slopes="true", bends=True)


@dataclass(frozen=True, eq=False)
class Run:
    """A finished run with its data. `history` has one entry a snapshot: `FRAMES` of them, or fewer after a blow-up."""

    settings: Settings
    seen: Dataset
    unseen: Dataset  # may have no rows
    history: History
    ending: str  # the activation that the last layer got
    loss: str  # the loss that was used

    @property
    def frames(self) -> int:
        """How many snapshots there are."""
        return len(self.history.epochs)

    def frame(self, place: int) -> int:
        """The snapshot that the dial shows at `place`, 0 … FRAMES − 1; every snapshot has its share of places."""
        return round(place / (FRAMES - 1) * (self.frames - 1))

    @cached_property
    def spans(self) -> tuple[np.ndarray, np.ndarray]:
        """For each snapshot its first and its last place on the dial."""
        shown = np.array([self.frame(place) for place in range(FRAMES)])
        numbers = np.arange(self.frames)
        return np.searchsorted(shown, numbers, "left"), np.searchsorted(shown, numbers, "right") - 1

    @cached_property
    def window(self) -> tuple[tuple[float, float], tuple[float, float]]:
        """The part of the plane that the map shows: ((left, right), (bottom, top)), with every point inside."""
        points = np.vstack([self.seen.inputs, self.unseen.inputs])
        low, high = points.min(axis=0), points.max(axis=0)
        if self.settings.data != OWN:
            return tuple((min(-REACH, float(a)), max(REACH, float(b))) for a, b in zip(low, high, strict=True))
        air = 0.1 * (high - low)
        return tuple((float(a), float(b)) for a, b in zip(low - air, high + air, strict=True))

    @property
    def classifies(self) -> bool:
        """Whether the answer is yes or no, and not a number."""
        return self.seen.task == "classify"

    @property
    def learnt(self) -> int:
        """The last epoch whose numbers are finite."""
        return len(self.history.losses) - 1


def affordable(settings: Settings, rows: int) -> int:
    """How many of the epochs asked for fit into `WORK`, for `rows` points to learn from: at least 1.

    A step costs some microseconds for each layer's calls, and some for each number that is bent.
    """
    size = min(settings.batch or rows, rows)
    neurons = sum(settings.neurons) + 1
    step = 4 * (len(settings.neurons) + 1) + 0.008 * size * neurons
    epoch = step * -(-rows // size) * (3 if settings.slopes == "none" else 1)
    return int(max(1, min(settings.epochs, WORK // epoch)))


def learn(settings: Settings, own: Dataset | None = None) -> Run:
    """Make the data (or take a person's `own`), keep a share aside, start a network and train it.

    Raises ValueError for settings out of range, as `train`, `Maker.make` and `Dataset.split` do.
    """
    streams = [np.random.default_rng([settings.data_seed, 0]), np.random.default_rng([settings.data_seed, 1])]
    if settings.data == OWN:
        if own is None:
            raise ValueError("Own data was asked for, and none was given.")
        data = own
    else:
        data = DATASETS[settings.data](settings.amount, noise=settings.noise, rng=streams[0])
    seen, unseen = data.split(settings.unseen, rng=streams[1])
    ending = settings.ending
    if ending == "fits":
        ending = "sigmoid" if data.task == "classify" else "linear"
    loss = settings.loss if data.task == "classify" and ending == "sigmoid" else "squared_error"
    network = Network.random(
        (2, *settings.neurons, 1),
        hidden=settings.bend if settings.bends else "linear",
        output=ending,
        rng=np.random.default_rng([settings.seed, 2]),
    )
    history = train(
        network,
        seen.network_inputs,
        seen.network_targets,
        epochs=affordable(settings, len(seen)),
        learning_rate=settings.rate,
        batch_size=settings.batch,
        optimizer=settings.optimizer,
        loss=loss,
        rng=np.random.default_rng([settings.seed, 3]),
        snapshots=FRAMES,
        unseen=(unseen.network_inputs, unseen.network_targets),
        slopes=settings.slopes,
    )
    return Run(settings, seen, unseen, history, ending, loss)


def fingerprint(data: Dataset) -> str:
    """A short name for a person's own data: the same for the same numbers and names, another for any others."""
    parts = [data.inputs.tobytes(), data.targets.tobytes(), repr((data.names, data.labels, data.target_name)).encode()]
    return hashlib.sha256(b"|".join(parts)).hexdigest()


def verdict(start: float, end: float) -> int:
    """What the error did: 0 it shrank, 1 it stayed about where it was (within a tenth), 2 it grew."""
    return 0 if end < 0.9 * start else 1 if end <= 1.1 * start else 2


# --- What the network says, all over the plane ----------------------------------------------------------------------


@dataclass(frozen=True, eq=False)
class Maps:
    """Each snapshot's answers over the window, the first row at the bottom, the first column at the left.

    `guesses` (frames, CELLS, CELLS) are shares: 0 where the answer is the first label or the lowest right answer, 1 at
    the other end. `neurons[layer]` (frames, neurons, TILE, TILE) is what each hidden neuron sends on, as a share of its
    reach: −1 … 1.
    """

    guesses: np.ndarray
    neurons: tuple[np.ndarray, ...]


def decision_maps(run: Run) -> Maps:
    """What the network, and every hidden neuron, says at each place of the map, at each snapshot."""
    (left, right), (bottom, top) = run.window
    halves = (np.arange(CELLS) + 0.5) / CELLS
    across, up = np.meshgrid(left + (right - left) * halves, bottom + (top - bottom) * halves)
    grid = run.seen.input_scaling.to_network(np.column_stack([across.ravel(), up.ravel()]))
    shape, every = run.history.shape, CELLS // TILE
    came_in = np.vstack([grid.T, np.ones(len(grid))])
    guesses = np.empty((run.frames, CELLS, CELLS))
    neurons = [np.empty((run.frames, size, TILE, TILE)) for size in shape.sizes[1:-1]]
    with np.errstate(over="ignore", invalid="ignore"):  # far-flung weights: the answers run into their bounds
        for frame, knobs in enumerate(run.history.knobs):
            sent = came_in
            for layer, (table, activation) in enumerate(zip(shape.tables(knobs), shape.activations, strict=True)):
                sums = table.dot(sent)
                post = activation.value(sums, out=sums)
                if layer < len(neurons):
                    tiles = post.reshape(-1, CELLS, CELLS)[:, every // 2 :: every, every // 2 :: every]
                    neurons[layer][frame] = tiles
                    sent = np.vstack([post, came_in[-1:]])
            guesses[frame] = post.reshape(CELLS, CELLS)
    return Maps(shares(run, guesses), tuple(_reach(each, run) for each in neurons))


def shares(run: Run, outputs: np.ndarray) -> np.ndarray:
    """Outputs in the network's units as shares of the way from the lowest right answer (0) to the highest (1)."""
    low, high = 0.0, 1.0
    if not run.classifies:
        targets = np.vstack([run.seen.network_targets, run.unseen.network_targets])
        low, high = targets.min(), targets.max()
    return np.clip((outputs - low) / ((high - low) or 1), 0, 1)


def _reach(sent: np.ndarray, run: Run) -> np.ndarray:
    """What neurons send on, from −1 to 1: within the bend's own bounds, or else within the farthest each ever goes."""
    low, high = run.history.shape.activations[0].bounded
    if np.isfinite([low, high]).all():
        return 2 * (sent - low) / (high - low) - 1
    farthest = np.abs(sent).max(axis=(0, 2, 3), keepdims=True)
    return sent / np.where(farthest > 0, farthest, 1)


# --- One place: the guess, how sure, and who said so -----------------------------------------------------------------


@dataclass(frozen=True, eq=False)
class Answer:
    """What the network says at one place, at every snapshot.

    `outputs` (frames,) in the person's units. `pushes` (frames, n) is what each neuron of the last hidden layer adds to the
    output's sum: what it says times the knob it goes through; `shift` (frames,) is what the output adds by itself.
    """

    x: float
    y: float
    outputs: np.ndarray
    pushes: np.ndarray
    shift: np.ndarray
    says: np.ndarray  # (frames, n) what each of those neurons sends on
    inside: bool  # whether the place lies on the map

    def chance(self, frame: int) -> float:
        """How likely the second label is, by the output: 0 … 1."""
        return float(np.clip(self.outputs[frame], 0, 1))

    def loudest(self, frame: int, way: float) -> int | None:
        """The neuron that pushes hardest upwards (`way` 1) or downwards (−1); None where none pushes that way."""
        pushes = way * self.pushes[frame]
        hardest = int(np.argmax(pushes))
        return hardest if pushes[hardest] > 0 else None


def ask(run: Run, x: float, y: float) -> Answer:
    """Ask the network, at every snapshot, about the place (x, y) in the person's units."""
    point = run.seen.input_scaling.to_network([[x, y]])
    shape = run.history.shape
    sent = np.append(point[0], 1.0)[:, None] * np.ones((run.frames, 1, 1))  # (frames, inputs + 1, 1)
    tables = shape.tables(run.history.knobs)
    with np.errstate(over="ignore", invalid="ignore"):
        for table, activation in zip(tables[:-1], shape.activations[:-1], strict=True):
            post = activation.f(table @ sent)
            sent = np.concatenate([post, np.ones((run.frames, 1, 1))], axis=1)
        parts = tables[-1][:, 0, :] * sent[:, :, 0]
        outputs = shape.activations[-1].f(parts.sum(axis=1))
    (left, right), (bottom, top) = run.window
    return Answer(
        x=x,
        y=y,
        outputs=run.seen.target_scaling.to_person(outputs[:, None])[:, 0],
        pushes=parts[:, :-1],
        shift=parts[:, -1],
        says=sent[:, :-1, 0],
        inside=bool(left <= x <= right and bottom <= y <= top),
    )


# --- How it ended -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Summary:
    """One snapshot of a run in numbers. What there is no such thing as is None."""

    epoch: int
    error: float
    right: float | None  # share of the points on the right side, where the answer is yes or no
    miss: (
        float | None
    )  # how far a guess is off, as a rule (root mean square), in the person's units, where it is a number
    unseen_error: float | None
    unseen_right: float | None
    unseen_miss: float | None
    slope: float  # root mean square of all layers' slope sizes


def summary(run: Run, frame: int = -1) -> Summary:
    """The numbers of a snapshot; of the last one unless told."""
    history = run.history
    epoch = int(history.epochs[frame])

    def at(curve):
        return None if curve is None else float(curve[epoch])

    def miss(error):
        # The squared error is half the mean square of the misses.
        return (
            None if run.classifies or error is None else float(np.sqrt(2 * error) * run.seen.target_scaling.spread[0])
        )

    error, unseen = at(history.losses), at(history.unseen_losses)
    return Summary(
        epoch=epoch,
        error=error,
        right=at(history.accuracies) if run.classifies else None,
        miss=miss(error),
        unseen_error=unseen,
        unseen_right=at(history.unseen_accuracies) if run.classifies else None,
        unseen_miss=miss(unseen),
        slope=float(np.sqrt((history.slope_sizes[frame] ** 2).mean())),
    )


def digits(number: float) -> str:
    """A number as it is read out: three digits of it, whole from a thousand on, never in powers of ten."""
    if abs(number) >= 1000:
        return f"{number:,.0f}"
    if 0 < abs(number) < 1e-9:
        return "under a billionth"
    return np.format_float_positional(float(f"{number:.3g}"), trim="-")


def steadier(settings: Settings, own: Dataset | None = None) -> float | None:
    """The largest step size below the given one with which a run does not blow up and ends lower than it began, or None."""
    for rate in reversed([rate for rate in RATES if rate < settings.rate]):
        history = learn(replace(settings, rate=rate), own).history
        if history.stopped != "blew_up" and history.losses[-1] < history.losses[0]:
            return rate
    return None
