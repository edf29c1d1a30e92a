"""What a bend does: what gets through it, what it lets a network fit, what is lost without its slope, what ends a network.

All runs here are small: one number in (two for the disc in the ring), one hidden layer, one number out. The hidden neurons'
bends start at places spread evenly over the data, so that no kind of bend gets a better start than another.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from core.activations import ACTIVATIONS, Activation, as_activation, steep_sigmoid
from core.datasets import DATASETS, Dataset, wavy
from core.network import Layer, Network
from core.training import History, train, train_many

# What the bends are called in a row of buttons; `Activation.title` says it in words.
NAMES = {
    "linear": "None",
    "sigmoid": "Sigmoid",
    "tanh": "Tanh",
    "relu": "ReLU",
    "leaky_relu": "Leaky ReLU",
    "softplus": "Softplus",
    "step": "Step",
}
ENDS = ("sigmoid", "linear", "tanh", "relu")

NUDGE = 0.5  # how wide the nudge is that is drawn going in
QUIET = 0.05  # below this slope, less than a twentieth of a nudge gets through
NEURONS = 8  # hidden ones that fit the wave
END_NEURONS = 6
REACH = 3.0  # the data with one number lie from minus this to this
SEED = 9  # of the start that is shown first
SNAPSHOTS = 41
ROUNDS = (200.0, 1_000.0, 3_000.0, 10_000.0)  # how long the wave may be trained: whole multiples of SNAPSHOTS − 1


# --- One bend ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, eq=False)
class PassThrough:
    """A nudge going through a bend, at one place or at many; arrays of one shape, without units."""

    goes_in: np.ndarray  # the neuron's sum
    comes_out: np.ndarray
    slope: np.ndarray  # the share of a small nudge that gets through
    low: np.ndarray  # what comes out at the nudge's lower end, NUDGE / 2 below
    high: np.ndarray  # and at its upper end

    @property
    def nudge_out(self) -> np.ndarray:
        """What is left of a nudge of NUDGE; its slope times NUDGE, nearly."""
        return self.high - self.low


def pass_through(activation: Activation, goes_in) -> PassThrough:
    """What comes out where `goes_in` (any shape) goes in, and what is left of a nudge there."""
    ends = activation.f(goes_in - NUDGE / 2), activation.f(goes_in + NUDGE / 2)
    return PassThrough(goes_in, activation.f(goes_in), activation.slope(goes_in), *ends)


def quiet_zones(activation: Activation, low: float, high: float) -> list[tuple[float, float]]:
    """The stretches of `low` … `high` where the slope is below QUIET, from left to right; their ends exact to 1e-9."""
    edges = np.unique([low, *np.linspace(low, high, 601), *activation.kinks, *activation.jumps, high])
    middles = (edges[:-1] + edges[1:]) / 2  # never on a kink or a jump, where a slope is only a convention
    quiet = activation.slope(middles) < QUIET
    zones, begin = [], low if quiet[0] else None
    for left, right, was, now in zip(middles[:-1], middles[1:], quiet[:-1], quiet[1:], strict=True):
        if was != now:
            for _ in range(40):
                middle = (left + right) / 2
                left, right = (middle, right) if (activation.slope(middle) < QUIET) == was else (left, middle)
            if now:
                begin = float(right)
            else:
                zones.append((begin, float(right)))
    return [*zones, (begin, high)] if quiet[-1] else zones


# --- Fitting a wave ---------------------------------------------------------------------------------------------------


def spread_start(neurons: int, bend: str | Activation, end: str | Activation, seed: int) -> Network:
    """One number in, `neurons` hidden ones, one out: the same knobs for every bend and every end from one seed.

    A neuron with weight w and bias −w · p bends at the place p; the places are spread over −REACH … REACH.
    """
    rng = np.random.default_rng(seed)
    weights = rng.choice([-1.0, 1.0], neurons) * rng.uniform(0.5, 1.5, neurons)
    bends_at = np.linspace(-REACH, REACH, neurons + 2)[1:-1] + rng.uniform(-0.4, 0.4, neurons)
    added_up = rng.normal(size=(1, neurons)) / np.sqrt(neurons)
    return Network((Layer(weights[:, None], -weights * bends_at, bend), Layer(added_up, [0.0], end)))


@dataclass(frozen=True, eq=False)
class Fit:
    """A training run on data with one number in and one out, with its curve at every snapshot."""

    bend: str
    inputs: np.ndarray  # (points, 1)
    targets: np.ndarray  # (points, 1)
    history: History
    places: np.ndarray  # (places,) where the curves are drawn

    @cached_property
    def curves(self) -> np.ndarray:
        """(snapshots, places): the network's guesses at every snapshot."""
        return np.array([network.predict(self.places[:, None])[:, 0] for network in self.history.networks])

    @cached_property
    def pieces(self) -> np.ndarray:
        """(snapshots, neurons, places): what each hidden neuron adds to the guess; the last layer's bias is left out."""
        return np.array([pieces(network, self.places) for network in self.history.networks])

    @property
    def error(self) -> float:
        """The loss at the end."""
        return float(self.history.losses[-1])

    @property
    def is_straight(self) -> bool:
        """Whether the last curve is a straight line, up to rounding."""
        return off_straight(self.places, self.curves[-1]) < 1e-9

    @property
    def is_stairs(self) -> bool:
        """Whether the last curve has no more heights than the hidden neurons' hard steps could cut it into."""
        return len(np.unique(self.curves[-1].round(9))) <= self.history.final.layers[0].outputs + 1


def pieces(network: Network, places: np.ndarray) -> np.ndarray:
    """(neurons, places): each neuron of the first layer times its weight in the second. Their sum, plus the last bias, is
    the guess of a network with two layers and no bend at its end."""
    sent = network.forward(places[:, None]).layers[0].post
    return network.layers[1].weights.T * sent.T


def off_straight(x: np.ndarray, y: np.ndarray) -> float:
    """How far a curve strays from the straight line through its two ends, as a share of its height (0 for a level one)."""
    line = y[0] + (y[-1] - y[0]) * (x - x[0]) / (x[-1] - x[0])
    return float(np.abs(y - line).max() / (np.ptp(y) or 1.0))


def fit_waves(rounds: int, seed: int) -> dict[str, Fit]:
    """The same network trained on the same wave with each of `ACTIVATIONS`, full batches, Adam, `rounds` rounds."""
    data = wavy(40, rng=np.random.default_rng(0))
    places = np.linspace(-REACH, REACH, 61)
    fits = {}
    for bend in ACTIVATIONS:
        start = spread_start(NEURONS, bend, "linear", seed)
        history = train(
            start,
            data.inputs,
            data.targets,
            epochs=rounds,
            learning_rate=0.03,
            optimizer="adam",
            snapshots=SNAPSHOTS,
        )
        fits[bend] = Fit(bend, data.inputs, data.targets, history, places)
    return fits


def best_line_error(inputs: np.ndarray, targets: np.ndarray) -> float:
    """The least loss that any straight line reaches on these points (points, 1), by least squares, without training."""
    with_ones = np.column_stack([inputs, np.ones(len(inputs))])
    knobs = np.linalg.lstsq(with_ones, targets, rcond=None)[0]
    return float(0.5 * np.mean((with_ones @ knobs - targets) ** 2))


# --- Kill the slope ---------------------------------------------------------------------------------------------------

STEEPNESS = (1.0, 3.0, 10.0, 30.0, 100.0, 300.0, 1_000.0, 3_000.0, 10_000.0, np.inf)
STARTS = 8


@dataclass(frozen=True, eq=False)
class Killed:
    """Networks with switches of one steepness, trained from `STARTS` starts; the first start is looked at closely.

    The tuples have one entry a layer, hidden layer first.
    """

    steepness: float
    accuracies: np.ndarray  # (STARTS,) the share of points on the right side at the end
    knobs: tuple[int, int]  # how many weights and biases
    alive: tuple[int, int]  # how many of them have a slope other than 0 before the first round
    moved: tuple[int, int]  # how many of them stand elsewhere after the last
    typical: tuple[float, float]  # the middle one of the slopes' sizes, before the first round
    heard: float  # the share of pairs of a point and a hidden neuron where a twentieth of a nudge or more gets through
    network: Network  # the first start's, at the end

    @property
    def switch(self) -> Activation:
        """The bend of the hidden neurons."""
        return steep_sigmoid(self.steepness)

    @property
    def is_step(self) -> bool:
        """Whether the switch is a true step."""
        return self.steepness == np.inf

    @property
    def accuracy(self) -> float:
        """The average over the starts."""
        return float(self.accuracies.mean())


def ring() -> Dataset:
    """The data of the experiment: a disc in a ring, 100 points, scaled so that a switch of steepness 1 is a soft one."""
    data = DATASETS["circle"](100, noise=0.0, rng=np.random.default_rng(1))
    return Dataset(data.inputs / REACH, data.targets, data.task, data.names, data.target_name, data.labels, data.title)


def kill_the_slope(neurons: int) -> tuple[Killed, ...]:
    """Train networks of 2 numbers, `neurons` switches and a sigmoid end on `ring`, for each of `STEEPNESS`.

    The starts are the same for every steepness; cross-entropy, Adam, full batches, 300 rounds.
    """
    data = ring()
    results = []
    for steepness in STEEPNESS:
        starts = [_switches(neurons, steepness, seed) for seed in range(STARTS)]
        runs = train_many(
            starts, data.inputs, data.targets, epochs=300, learning_rate=0.1, optimizer="adam", loss="cross_entropy"
        )
        first, shown = starts[0], runs[0].final
        found = first.gradient(data.inputs, data.targets, "cross_entropy")
        slopes = [np.column_stack([w, b]) for w, b in zip(found.weights, found.biases, strict=True)]
        sums = first.forward(data.inputs).layers[0].pre
        layers = list(zip(first.layers, shown.layers, strict=True))
        results.append(
            Killed(
                steepness,
                np.array([run.accuracies[-1] for run in runs]),
                tuple(table.size for table in slopes),
                tuple(int(np.count_nonzero(table)) for table in slopes),
                tuple(int(np.count_nonzero(before.knobs != after.knobs)) for before, after in layers),
                tuple(float(np.median(np.abs(table))) for table in slopes),
                float(np.mean(first.layers[0].activation.slope(sums) >= QUIET)),
                shown,
            )
        )
    return tuple(results)


def _switches(neurons: int, steepness: float, seed: int) -> Network:
    """A start whose switches sit at random places within the data, the same ones at every steepness."""
    rng = np.random.default_rng(seed)
    drawn = Network.random((2, neurons, 1), hidden="sigmoid", output="sigmoid", rng=rng)
    weights = drawn.layers[0].weights
    biases = -(weights * rng.uniform(-1, 1, weights.shape)).sum(axis=1)
    return Network((Layer(weights, biases, steep_sigmoid(steepness)), drawn.layers[1]))


# --- The end of the network -------------------------------------------------------------------------------------------

TASKS = {"chance": "Yes or no", "amount": "A number"}
END_ROUNDS = 400


@dataclass(frozen=True, eq=False)
class Ending:
    """The same network with one kind of end, trained on one task."""

    end: str
    fit: Fit
    least: float  # the loss that no network with this end can get below, whatever its knobs: see `least_error`

    @property
    def guesses(self) -> tuple[float, float]:
        """The lowest and the highest guess on the drawn stretch, at the end."""
        return float(self.fit.curves[-1].min()), float(self.fit.curves[-1].max())

    @property
    def activation(self) -> Activation:
        """The bend at the end."""
        return ACTIVATIONS[self.end]

    @property
    def is_stuck(self) -> bool:
        """Whether no knob has a slope left: a ReLU end that answers 0 to every point learns no more."""
        return bool((self.fit.history.slope_sizes[-1] == 0).all())


def least_error(targets: np.ndarray, end: str | Activation) -> float:
    """The loss if every guess were as near to its target as the end's bounds allow."""
    return float(0.5 * np.mean((targets - np.clip(targets, *as_activation(end).bounded)) ** 2))


def task(name: str) -> tuple[np.ndarray, np.ndarray]:
    """60 points (inputs, targets): "chance", yes (1) or no (0), yes likely in the middle; "amount", a swing from below −1
    to above 1."""
    x = np.linspace(-REACH, REACH, 60)[:, None]
    if name == "chance":
        likely = ACTIVATIONS["sigmoid"].f(4 * (1.3 - np.abs(x)))
        return x, (np.random.default_rng(4).random(x.shape) < likely).astype(float)
    return x, 2.5 * np.sin(1.2 * x) + 0.3 * x


def endings(seed: int) -> dict[str, dict[str, Ending]]:
    """For each of `TASKS`, each of `ENDS`: the same tanh network with that end, squared error, Adam, full batches."""
    places = np.linspace(-REACH, REACH, 61)
    found = {}
    for name in TASKS:
        inputs, targets = task(name)
        found[name] = {}
        for end in ENDS:
            history = train(
                spread_start(END_NEURONS, "tanh", end, seed),
                inputs,
                targets,
                epochs=END_ROUNDS,
                learning_rate=0.05,
                optimizer="adam",
                snapshots=SNAPSHOTS,
            )
            found[name][end] = Ending(end, Fit("tanh", inputs, targets, history, places), least_error(targets, end))
    return found
