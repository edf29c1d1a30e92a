"""The whole picture: from settings to data, a network and a finished training run.

    Settings --learn--> Run --summary--> Summary    the numbers of one snapshot
                    (`core.chapters.train.maps` has the network's outputs over the plane)

The same settings give the same run to the last bit. A place on the map is given in the person's own units.
"""

import hashlib
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from core.data import Dataset
from core.datasets import DATASETS, MEASUREMENTS
from core.network import Network
from core.say import names
from core.training import History, adaptive_snapshots, train

OWN = "own"
FRAMES = 241  # snapshots of a run, closer where the error moves more: the places of the dial
REACH = 6.0  # the made data lives within −6 … 6
WORK = 600_000  # about microseconds: how long one run may take
RATES = (0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0)
LARGEST_LAYER, MOST_LAYERS = 8, 6


@dataclass(frozen=True)
class Settings:
    """All that decides a run, apart from a person's own data. Defaults are those of the page."""

    data: str = "exam"  # a name of `DATASETS` or `MEASUREMENTS`, or `OWN`
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
    added: tuple[tuple[float, float, float], ...] = ()  # points put on the map by hand: both numbers, and the answer
    taken: tuple[tuple[float, float], ...] = ()  # points taken away from it

    @property
    def shared(self) -> bool:
        """Return whether the settings hold nothing of a person's own."""
        return self.data != OWN and not self.added and not self.taken

    @property
    def plain(self) -> "Settings":
        """Return the same settings with true slopes and with bends."""
        return replace(self, slopes="true", bends=True)


START_FLIPPED = Settings(slopes="flipped")  # what the question about flipped slopes is answered with


@dataclass(frozen=True, eq=False)
class Run:
    """A finished run with its data. `history` has one entry a snapshot: `FRAMES` of them, or fewer after a blow-up."""

    settings: Settings
    train_set: Dataset
    test_set: Dataset  # may have no rows
    history: History
    ending: str  # the activation that the last layer got
    loss: str  # the loss that was used

    @property
    def frames(self) -> int:
        """Count the snapshots."""
        return len(self.history.epochs)

    def frame(self, place: int) -> int:
        """Return the snapshot that the dial shows at `place`, 0 … FRAMES − 1. Every snapshot has an equal share of places."""
        return round(place / (FRAMES - 1) * (self.frames - 1))

    @cached_property
    def spans(self) -> tuple[np.ndarray, np.ndarray]:
        """List the first and the last place of the dial for each snapshot."""
        frames = np.array([self.frame(place) for place in range(FRAMES)])
        numbers = np.arange(self.frames)
        return np.searchsorted(frames, numbers, "left"), np.searchsorted(frames, numbers, "right") - 1

    @cached_property
    def window(self) -> tuple[tuple[float, float], tuple[float, float]]:
        """Compute the part of the plane that the map shows: ((left, right), (bottom, top)), with every point inside."""
        points = np.vstack([self.train_set.inputs, self.test_set.inputs])
        low, high = points.min(axis=0), points.max(axis=0)
        if self.settings.data in DATASETS and DATASETS[self.settings.data].scaling is None:
            low, high = np.minimum(low, -REACH), np.maximum(high, REACH)
        else:
            # Where all points have the same number the map still needs some height.
            air = np.where(high > low, 0.1 * (high - low), np.maximum(1.0, 0.1 * np.abs(high)))
            low, high = low - air, high + air
        (left, bottom), (right, top) = low.tolist(), high.tolist()
        return (left, right), (bottom, top)

    @property
    def classifies(self) -> bool:
        """Return whether the answer is yes or no, and not a number."""
        return self.train_set.task == "classify"

    @property
    def last_epoch(self) -> int:
        """Return the last epoch whose numbers are finite."""
        return len(self.history.losses) - 1


def affordable(settings: Settings, rows: int) -> int:
    """Count the requested epochs that fit into `WORK`, for `rows` points to learn from: at least 1.

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
    elif settings.data in MEASUREMENTS:
        data = names.localize_dataset(settings.data, MEASUREMENTS[settings.data]())
    else:
        made = DATASETS[settings.data](settings.amount, noise=settings.noise, rng=streams[0])
        data = names.localize_dataset(settings.data, made)
    train_set, test_set = (_drop_removed(part, settings) for part in data.split(settings.unseen, rng=streams[1]))
    if settings.added:
        points = np.array(settings.added)
        train_set = replace(
            train_set,
            inputs=np.vstack([train_set.inputs, points[:, :2]]),
            targets=np.vstack([train_set.targets, points[:, 2:]]),
        )
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
        train_set.network_inputs,
        train_set.network_targets,
        epochs=affordable(settings, len(train_set)),
        learning_rate=settings.rate,
        batch_size=settings.batch,
        optimizer=settings.optimizer,
        loss=loss,
        rng=np.random.default_rng([settings.seed, 3]),
        snapshots=adaptive_snapshots(FRAMES),
        unseen=(test_set.network_inputs, test_set.network_targets),
        slopes=settings.slopes,
    )
    return Run(settings, train_set, test_set, history, ending, loss)


def _drop_removed(data: Dataset, settings: Settings) -> Dataset:
    """Drop the rows that were removed by hand."""
    removed = set(settings.taken)
    return (
        data.rows(np.array([tuple(row) not in removed for row in data.inputs.tolist()], dtype=bool))
        if removed
        else data
    )


def fingerprint(data: Dataset) -> str:
    """Hash a person's own data: equal for equal numbers and names."""
    parts = [data.inputs.tobytes(), data.targets.tobytes(), repr((data.names, data.labels, data.target_name)).encode()]
    return hashlib.sha256(b"|".join(parts)).hexdigest()


def verdict(start: float, end: float) -> int:
    """Classify the change of the error: 0 it shrank, 1 it stayed within a tenth, 2 it grew."""
    return 0 if end < 0.9 * start else 1 if end <= 1.1 * start else 2


# --- How it ended -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Summary:
    """The numbers of one snapshot. A number that does not apply is None."""

    epoch: int
    error: float
    right: float | None  # share of the points on the right side, where the answer is yes or no
    # the root mean square of the guesses' misses, in the person's units, where the answer is a number
    miss: float | None
    unseen_error: float | None
    unseen_right: float | None
    unseen_miss: float | None
    slope: float  # root mean square of all layers' slope sizes


def typical_miss(snapshot: Summary) -> float:
    """Return the root mean square miss of a guess, in the person's units. Raises ValueError for a run that answers yes or no."""
    if snapshot.miss is None:
        raise ValueError("a yes or no is right or wrong: it does not miss by an amount")
    return snapshot.miss


def summary(run: Run, frame: int = -1) -> Summary:
    """Compute the numbers of a snapshot, by default of the last one."""
    history = run.history
    epoch = int(history.epochs[frame])

    def at(curve):
        return None if curve is None else float(curve[epoch])

    def miss(error):
        # The squared error is half the mean square of the misses.
        return (
            None
            if run.classifies or error is None
            else float(np.sqrt(2 * error) * run.train_set.target_scaling.spread[0])
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


def find_steady_rate(settings: Settings, own: Dataset | None = None) -> float | None:
    """Find the largest smaller step size with which a run does not blow up and ends lower than it began, or None."""
    for rate in reversed([rate for rate in RATES if rate < settings.rate]):
        history = learn(replace(settings, rate=rate), own).history
        if history.stopped != "blew_up" and history.losses[-1] < history.losses[0]:
            return rate
    return None
