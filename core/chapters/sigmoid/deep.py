"""Ten layers: the size of each layer's deltas, by activation and by start, before and after training."""

from dataclasses import dataclass

import numpy as np

from core import exam
from core.activations import Activation, as_activation
from core.network import Layer, Network
from core.points import places
from core.rounding import on_grid
from core.say.messages import Message, message
from core.training import train

LAYERS, WIDTH = 10, 8
ACTIVATION_NAMES = ("sigmoid", "tanh", "relu", "silu", "softplus")
START_KINDS = ("usual", "sigmoid", "smaller", "zero")
SPREAD = {"sigmoid": 4.0, "smaller": 3.0}  # of the weights, times √inputs
SEED = 1
EPOCHS, LEARNING_RATE = 1_000, 0.1
FRAMES = 101  # of the training, on the dial
EPOCHS_PER_FRAME = EPOCHS // (FRAMES - 1)
PLACES_PER_LAYER = 4  # of the dial, while the deltas go back
BACK_PLACES = PLACES_PER_LAYER * LAYERS
PLACES = places(0, BACK_PLACES + FRAMES - 1, 1)
CURVE_HOURS = np.linspace(0, 10, 81)
ANSWERS = ("first", "last", "equal")  # to the question which layer has the smallest deltas
MAX_EQUAL_RATIO = 2.0  # deltas within this ratio are about equal
# Sizes of deltas, relative to the output's.
VANISHED = 1e-6  # below, a delta has vanished
SMALL = 1e-3  # below, little is left of it
EXPLODED = 10.0  # above, it has exploded
IDENTICAL = 1e-9  # neurons whose parameters differ by less are copies


def start(activation: str | Activation, kind: str, seed: int) -> Network:
    """Build a network of `LAYERS` hidden layers with a sigmoid end, on the exam's one input.

    Args:
        activation: of the hidden layers.
        kind: "usual": as `Network.random` draws for this activation. "sigmoid", "smaller": weights `SPREAD` / √inputs times
            normal numbers, and biases of minus half of each row's sum, so that inputs around one half give sums around 0.
            "zero": every parameter 0.
        seed: of the weights.

    Raises ValueError for another kind.
    """
    if kind not in START_KINDS:
        raise ValueError(f"there is no start {kind!r}: choose one of {', '.join(START_KINDS)}")
    sizes, rng = (1, *[WIDTH] * LAYERS, 1), np.random.default_rng(seed)
    network = Network.random(sizes, hidden=activation, output="sigmoid", rng=rng)
    if kind == "usual":
        return network
    if kind == "zero":
        return uniform_start(network)
    rng = np.random.default_rng(seed)
    layers = []
    for layer in network.layers:
        spread = SPREAD[kind] / np.sqrt(layer.inputs)
        weights = on_grid(rng.normal(scale=spread, size=layer.weights.shape))
        layers.append(Layer(weights, on_grid(-0.5 * weights.sum(axis=1)), layer.activation))
    return Network(tuple(layers))


def uniform_start(network: Network, value: float = 0.0) -> Network:
    """Return the network with every parameter at `value`.

    All neurons of a layer then have identical outputs, deltas and slopes. Training keeps them identical.
    """
    return Network(
        tuple(
            Layer(np.full_like(layer.weights, value), np.full_like(layer.biases, value), layer.activation)
            for layer in network.layers
        )
    )


@dataclass(frozen=True, eq=False)
class DeepRun:
    """A deep network in training on the exam's students. A run that blew up stays at its last finite epoch."""

    activation: str
    start: str
    seed: int
    delta_sizes: np.ndarray  # (FRAMES, LAYERS + 1) `relative_deltas`
    curves: np.ndarray  # (FRAMES, hours) predictions at `CURVE_HOURS`
    n_correct: np.ndarray  # (FRAMES,) students on the right side
    has_identical_neurons: bool  # in every hidden layer, after training
    blew_up: bool


def relative_deltas(network: Network) -> np.ndarray:
    """Compute the root mean square of each layer's deltas on the exam (layers,), relative to the output's."""
    deltas = exam.gradient(network).deltas
    sizes = np.array([np.sqrt(np.mean(delta**2)) for delta in deltas])
    return sizes / sizes[-1] if sizes[-1] > 0 else np.zeros_like(sizes)


def train_deep_network(activation: str, kind: str, seed: int) -> DeepRun:
    """Train one deep network: gradient descent, full batches, cross-entropy."""
    network = start(activation, kind, seed)
    history = train(
        network,
        exam.DATA.inputs,
        exam.DATA.targets,
        epochs=EPOCHS,
        learning_rate=LEARNING_RATE,
        loss=exam.LOSS,
        snapshots=FRAMES,
        slope_sizes=False,
    )
    rows = history.nearest_snapshots(EPOCHS_PER_FRAME * np.arange(FRAMES))
    networks = [history.networks[row] for row in rows]
    hidden = networks[-1].layers[:-1]
    return DeepRun(
        as_activation(activation).name,
        kind,
        seed,
        np.array([relative_deltas(network) for network in networks]),
        np.array([exam.prediction_curve(network, CURVE_HOURS) for network in networks]),
        np.array([exam.n_correct(network) for network in networks]),
        bool(all(np.ptp(layer.params, axis=0).max() < IDENTICAL for layer in hidden)),
        history.stopped == "blew_up",
    )


def stage_at(place: float) -> tuple[float, int]:
    """Return how many layers the deltas have gone back at a place of the dial, and the frame of the training."""
    return min(place / PLACES_PER_LAYER, LAYERS), max(round(place) - BACK_PLACES, 0)


def stage_text(place: float) -> Message:
    """Name a place of the dial."""
    layers_back, frame = stage_at(place)
    if frame:
        return message("sigmoid-epoch", epoch=frame * EPOCHS_PER_FRAME)
    return message("sigmoid-deep-back", layer=LAYERS + 1 - int(layers_back), output="yes" if layers_back < 1 else "no")


def say_deep(result: DeepRun, place: float) -> Message:
    """Say how large a layer's deltas are, or how many students are right after some training, and why."""
    layers_back, frame = stage_at(place)
    values = {
        "activation": message("sigmoid-bend", name=result.activation),
        "from": message("sigmoid-deep-from", start=result.start),
    }
    if not frame:
        layer = LAYERS + 1 - int(layers_back)
        if layer > LAYERS:
            return message("sigmoid-deep-at-output")
        share = float(result.delta_sizes[0, layer - 1])
        amount = _amount(share, result.start)
        return message("sigmoid-deep-at-layer", layer=layer, share=share, amount=amount, **values)
    return message(
        "sigmoid-deep-after",
        epoch=frame * EPOCHS_PER_FRAME,
        right=int(result.n_correct[frame]),
        students=len(exam.DATA.targets),
        why=_why(result, frame),
        **values,
    )


def say_rights(result: DeepRun, frame: int) -> Message:
    """Write the label over the students: how many are right after some training."""
    if not frame:
        return message("sigmoid-deep-untrained")
    return message(
        "sigmoid-deep-trained",
        epoch=frame * EPOCHS_PER_FRAME,
        right=int(result.n_correct[frame]),
        students=len(exam.DATA.targets),
    )


def _amount(share: float, kind: str) -> str:
    """Return the message's case for the relative size of a layer's deltas."""
    if share == 0:
        return "zero" if kind == "zero" else "blocked"
    if share < VANISHED:
        return "faded"
    return "faint" if share < SMALL else "flood" if share > EXPLODED else "some"


def _why(result: DeepRun, frame: int) -> str:
    """Return the message's case for the result after some training."""
    if result.blew_up:
        return "blew-up"
    if result.n_correct[frame] == len(exam.DATA.targets):
        return "tuned" if (result.activation, result.start) == ("sigmoid", "sigmoid") else "learned"
    if result.start == "zero" and result.has_identical_neurons:
        return "alike"
    if result.delta_sizes[0, 0] < VANISHED:
        return "faded"
    return "on-its-way" if frame < FRAMES - 1 else "not-all"


def picture(result: DeepRun) -> dict[str, object]:
    """Return the data of a run's picture, as plain lists."""
    return {
        "blame": [[float(f"{share:.3g}") for share in frame] for frame in result.delta_sizes],
        "curves": result.curves.round(3).tolist(),
        "rights": result.n_correct.tolist(),
    }


def right_answer(result: DeepRun) -> int:
    """Return the index of the right one of `ANSWERS`, before any training."""
    ratio = result.delta_sizes[0, 0] / result.delta_sizes[0, LAYERS - 1]
    return ANSWERS.index("first" if ratio < 1 / MAX_EQUAL_RATIO else "last" if ratio > MAX_EQUAL_RATIO else "equal")
