"""A training run of the chapter, from its settings to its results.

    Settings --learn--> Run --summary--> Summary    the numbers of one snapshot

The same settings give the same run to the last bit. Places on the map are in the person's own units.
`core.chapters.train.maps` has the network's outputs over the plane.
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
FRAMES = 241  # places of the dial, and the most snapshots of a run
REACH = 6.0  # synthetic data lies within −6 … 6
MAX_MICROSECONDS = 600_000  # of one run, roughly
RATES = (0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0)
LARGEST_LAYER, MOST_LAYERS = 8, 6


@dataclass(frozen=True)
class Settings:
    """Everything that determines a run, apart from a person's own data. The defaults are those of the page."""

    data: str = "exam"  # a name of `DATASETS` or `MEASUREMENTS`, or `OWN`
    amount: int = 200
    noise: float = 0.1
    data_seed: int = 3
    unseen: float = 0.3  # the share of the test set
    neurons: tuple[int, ...] = (4, 3)  # of each hidden layer
    activation: str = "tanh"
    has_activation: bool = True  # False: the hidden layers are linear, whatever `activation` says
    ending: str = "fits"  # the output's activation. "fits": sigmoid for classes, linear for numbers
    loss: str = "cross_entropy"  # replaced by squared error unless a sigmoid predicts classes
    rate: float = 0.3
    batch: int | None = None
    optimizer: str = "gradient_descent"
    epochs: int = 1000
    slopes: str = "true"
    seed: int = 0
    added_points: tuple[tuple[float, float, float], ...] = ()  # by hand: both inputs and the target
    removed_points: tuple[tuple[float, float], ...] = ()  # by hand

    @property
    def is_shareable(self) -> bool:
        """Return whether the run may be cached for all visitors: it contains nothing that a person brought."""
        return self.data != OWN and not self.added_points and not self.removed_points

    @property
    def baseline(self) -> "Settings":
        """Return the same settings with true slopes and with activations."""
        return replace(self, slopes="true", has_activation=True)


START_FLIPPED = Settings(slopes="flipped")  # the run that answers the question about flipped slopes


@dataclass(frozen=True, eq=False)
class Run:
    """A finished run with its data. `history` has one entry per snapshot: `FRAMES` of them, or fewer after a blow-up."""

    settings: Settings
    train_set: Dataset
    test_set: Dataset  # may have no rows
    history: History
    ending: str  # the output's activation, with "fits" resolved
    loss: str  # as trained

    @property
    def frames(self) -> int:
        """Count the snapshots."""
        return len(self.history.epochs)

    def frame(self, place: int) -> int:
        """Return the snapshot at a place of the dial, 0 … FRAMES − 1. All snapshots get equally many places."""
        return round(place / (FRAMES - 1) * (self.frames - 1))

    @cached_property
    def spans(self) -> tuple[np.ndarray, np.ndarray]:
        """Return the first and the last place of the dial (frames,) for each snapshot."""
        frames = np.array([self.frame(place) for place in range(FRAMES)])
        snapshots = np.arange(self.frames)
        return np.searchsorted(frames, snapshots, "left"), np.searchsorted(frames, snapshots, "right") - 1

    @cached_property
    def window(self) -> tuple[tuple[float, float], tuple[float, float]]:
        """Compute the part of the plane on the map, with all points inside: ((left, right), (bottom, top))."""
        points = np.vstack([self.train_set.inputs, self.test_set.inputs])
        low, high = points.min(axis=0), points.max(axis=0)
        if self.settings.data in DATASETS and DATASETS[self.settings.data].scaling is None:
            low, high = np.minimum(low, -REACH), np.maximum(high, REACH)
        else:
            # A map of points with one equal coordinate still needs some width.
            margin = np.where(high > low, 0.1 * (high - low), np.maximum(1.0, 0.1 * np.abs(high)))
            low, high = low - margin, high + margin
        (left, bottom), (right, top) = low.tolist(), high.tolist()
        return (left, right), (bottom, top)

    @property
    def classifies(self) -> bool:
        """Return whether the target is one of two classes, not a number."""
        return self.train_set.task == "classify"

    @cached_property
    def target_range(self) -> tuple[float, float]:
        """Return the lowest and the highest target in the network's units: 0 and 1 for classes."""
        if self.classifies:
            return 0.0, 1.0
        targets = np.vstack([self.train_set.network_targets, self.test_set.network_targets])
        return float(targets.min()), float(targets.max())

    @property
    def last_epoch(self) -> int:
        """Return the last epoch whose numbers are finite."""
        return len(self.history.losses) - 1


def affordable(settings: Settings, rows: int) -> int:
    """Count the requested epochs that fit into `MAX_MICROSECONDS` for `rows` training points: at least 1.

    A step costs some microseconds per layer, and some per activation that it computes.
    """
    size = min(settings.batch or rows, rows)
    neurons = sum(settings.neurons) + 1
    step = 4 * (len(settings.neurons) + 1) + 0.008 * size * neurons
    epoch = step * -(-rows // size) * (3 if settings.slopes == "none" else 1)
    return int(max(1, min(settings.epochs, MAX_MICROSECONDS // epoch)))


def learn(settings: Settings, own: Dataset | None = None) -> Run:
    """Train a network on the data of the settings, or on a person's `own` data.

    Raises ValueError for settings out of range, as `train`, `Maker.make` and `Dataset.split` do.
    """
    train_set, test_set = _split(_load(settings, own), settings)
    ending = settings.ending
    if ending == "fits":
        ending = "sigmoid" if train_set.task == "classify" else "linear"
    loss = settings.loss if train_set.task == "classify" and ending == "sigmoid" else "squared_error"
    network = Network.random(
        (2, *settings.neurons, 1),
        hidden=settings.activation if settings.has_activation else "linear",
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


def _load(settings: Settings, own: Dataset | None) -> Dataset:
    """Return the whole data set, before any edit by hand."""
    if settings.data == OWN:
        if own is None:
            raise ValueError("Own data was asked for, and none was given.")
        return own
    if settings.data in MEASUREMENTS:
        return names.localize_dataset(settings.data, MEASUREMENTS[settings.data]())
    rng = np.random.default_rng([settings.data_seed, 0])
    return names.localize_dataset(
        settings.data, DATASETS[settings.data](settings.amount, noise=settings.noise, rng=rng)
    )


def _split(data: Dataset, settings: Settings) -> tuple[Dataset, Dataset]:
    """Split the data into a training and a test set, and apply the edits. Added points go to the training set."""
    rng = np.random.default_rng([settings.data_seed, 1])
    train_set, test_set = (_drop_removed(part, settings) for part in data.split(settings.unseen, rng=rng))
    if settings.added_points:
        points = np.array(settings.added_points)
        train_set = replace(
            train_set,
            inputs=np.vstack([train_set.inputs, points[:, :2]]),
            targets=np.vstack([train_set.targets, points[:, 2:]]),
        )
    return train_set, test_set


def _drop_removed(data: Dataset, settings: Settings) -> Dataset:
    """Drop the rows that were removed by hand."""
    if not settings.removed_points:
        return data
    points = set(settings.removed_points)
    return data.rows(np.array([tuple(row) not in points for row in data.inputs.tolist()], dtype=bool))


def fingerprint(data: Dataset) -> str:
    """Hash a person's own data. Equal numbers and names have equal hashes."""
    parts = [data.inputs.tobytes(), data.targets.tobytes(), repr((data.names, data.labels, data.target_name)).encode()]
    return hashlib.sha256(b"|".join(parts)).hexdigest()


def verdict(start: float, end: float) -> int:
    """Classify the change of the error: 0 if it shrank, 1 if it stayed within a tenth, 2 if it grew."""
    return 0 if end < 0.9 * start else 1 if end <= 1.1 * start else 2


# --- How it ended -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Summary:
    """The numbers of one snapshot. A number that does not apply is None."""

    epoch: int
    error: float
    right: float | None  # accuracy, for classes
    miss: float | None  # root mean square error in the person's units, for numbers
    unseen_error: float | None
    unseen_right: float | None
    unseen_miss: float | None
    slope: float  # root mean square of the layers' slope sizes


def typical_miss(snapshot: Summary) -> float:
    """Return `snapshot.miss`. Raises ValueError for a run with classes."""
    if snapshot.miss is None:
        raise ValueError("a yes or no is right or wrong: it does not miss by an amount")
    return snapshot.miss


def summary(run: Run, frame: int = -1) -> Summary:
    """Compute the numbers of a snapshot, by default of the last one."""
    history = run.history
    epoch = int(history.epochs[frame])

    def value(curve):
        return None if curve is None else float(curve[epoch])

    def miss(error):
        if run.classifies or error is None:
            return None
        # The squared error is half the mean square of the misses.
        return float(np.sqrt(2 * error) * run.train_set.target_scaling.spread[0])

    error, unseen = value(history.losses), value(history.unseen_losses)
    return Summary(
        epoch=epoch,
        error=error,
        right=value(history.accuracies) if run.classifies else None,
        miss=miss(error),
        unseen_error=unseen,
        unseen_right=value(history.unseen_accuracies) if run.classifies else None,
        unseen_miss=miss(unseen),
        slope=float(np.sqrt((history.slope_sizes[frame] ** 2).mean())),
    )


def find_steady_rate(settings: Settings, own: Dataset | None = None) -> float | None:
    """Find the largest smaller step size with which a run does not blow up and ends below its first error.

    Return None if there is none among `RATES`.
    """
    for rate in reversed([rate for rate in RATES if rate < settings.rate]):
        history = learn(replace(settings, rate=rate), own).history
        if history.stopped != "blew_up" and history.losses[-1] < history.losses[0]:
            return rate
    return None
