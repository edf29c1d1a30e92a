"""Ten layers: how much of the blame reaches each of them, by activation and by start, and what training makes of it."""

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
STARTS = ("usual", "sigmoid", "smaller", "zero")
SPREAD = {"sigmoid": 4.0, "smaller": 3.0}  # of the weights, before division by the root of the number of inputs
SEED = 1
EPOCHS, LEARNING_RATE = 1_000, 0.1
FRAMES = 101  # epochs that the dial can show
EVERY = EPOCHS // (FRAMES - 1)
PER_LAYER = 4  # places of the dial for each layer that the blame goes back
BACK = PER_LAYER * LAYERS
PLACES = places(0, BACK + FRAMES - 1, 1)
DRAWN_AT = np.linspace(0, 10, 81)  # hours
ANSWERS = ("first", "last", "equal")  # to the question which layer hears least
EQUAL = 2.0  # shares of blame within this ratio are called about equal
FADED = 1e-6  # of the blame at the output: what is less is called faded
FAINT = 1e-3  # what is less, but not faded, is called little
FLOOD = 10.0  # of the blame at the output: what is more throws the parameters far off
ALIKE = 1e-9  # neurons whose parameters differ by less are copies


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
    if kind not in STARTS:
        raise ValueError(f"there is no start {kind!r}: choose one of {', '.join(STARTS)}")
    sizes, rng = (1, *[WIDTH] * LAYERS, 1), np.random.default_rng(seed)
    network = Network.random(sizes, hidden=activation, output="sigmoid", rng=rng)
    if kind == "usual":
        return network
    if kind == "zero":
        return even_start(network)
    rng = np.random.default_rng(seed)
    layers = []
    for layer in network.layers:
        spread = SPREAD[kind] / np.sqrt(layer.inputs)
        weights = on_grid(rng.normal(scale=spread, size=layer.weights.shape))
        layers.append(Layer(weights, on_grid(-0.5 * weights.sum(axis=1)), layer.activation))
    return Network(tuple(layers))


def even_start(network: Network, value: float = 0.0) -> Network:
    """Return the network with every parameter at `value`: all neurons of a layer are then identical.

    They have identical outputs and deltas, hence identical slopes. They change together and stay identical.
    """
    return Network(
        tuple(
            Layer(np.full_like(layer.weights, value), np.full_like(layer.biases, value), layer.activation)
            for layer in network.layers
        )
    )


@dataclass(frozen=True, eq=False)
class Stack:
    """A stack of layers in training on the exam's students. A run that blew up rests at its last finite epoch."""

    activation: str
    start: str
    seed: int
    blame: np.ndarray  # (FRAMES, LAYERS + 1) by layer, first to output: each as a share of the output's
    curves: np.ndarray  # (FRAMES, hours) the output at `DRAWN_AT`
    rights: np.ndarray  # (FRAMES,) how many students are on the right side
    alike: bool  # whether the neurons of each hidden layer are still copies of each other at the end
    blew_up: bool

    @property
    def has_learned(self) -> bool:
        """Whether every student is on the right side at the end."""
        return bool(self.rights[-1] == len(exam.DATA.targets))


def blame(network: Network) -> np.ndarray:
    """Compute the root mean square of each layer's deltas (layers,) on the exam, as a share of the output's."""
    deltas = exam.gradient(network).deltas
    sizes = np.array([np.sqrt(np.mean(each**2)) for each in deltas])
    return sizes / sizes[-1] if sizes[-1] > 0 else np.zeros_like(sizes)


def stack(activation: str, kind: str, seed: int) -> Stack:
    """Train one stack: plain steps on all students at once, cross-entropy."""
    begin = start(activation, kind, seed)
    history = train(
        begin,
        exam.DATA.inputs,
        exam.DATA.targets,
        epochs=EPOCHS,
        learning_rate=LEARNING_RATE,
        loss=exam.LOSS,
        snapshots=FRAMES,
        slope_sizes=False,
    )
    rows = np.abs(history.epochs[:, None] - EVERY * np.arange(FRAMES)).argmin(axis=0)
    networks = [history.networks[row] for row in rows]
    hidden = networks[-1].layers[:-1]
    return Stack(
        as_activation(activation).name,
        kind,
        seed,
        np.array([blame(network) for network in networks]),
        np.array([exam.prediction_curve(network, DRAWN_AT) for network in networks]),
        np.array([exam.n_correct(network) for network in networks]),
        bool(all(np.ptp(layer.params, axis=0).max() < ALIKE for layer in hidden)),
        history.stopped == "blew_up",
    )


def stage_at(place: float) -> tuple[float, int]:
    """Return what a place of the dial shows: how many layers the blame has gone back, and the frame of the training."""
    return min(place / PER_LAYER, LAYERS), max(round(place) - BACK, 0)


def stage_text(place: float) -> Message:
    """Name a place of the dial."""
    back, frame = stage_at(place)
    if frame:
        return message("sigmoid-epoch", epoch=frame * EVERY)
    return message("sigmoid-deep-back", layer=LAYERS + 1 - int(back), output="yes" if back < 1 else "no")


def deep_says(result: Stack, place: float) -> Message:
    """Say how much blame has arrived where, and after training how many students are right, and why."""
    back, frame = stage_at(place)
    values = {
        "activation": message("sigmoid-bend", name=result.activation),
        "from": message("sigmoid-deep-from", start=result.start),
    }
    if not frame:
        layer = LAYERS + 1 - int(back)
        if layer > LAYERS:
            return message("sigmoid-deep-at-output")
        share = float(result.blame[0, layer - 1])
        amount = _amount(share, result.start)
        return message("sigmoid-deep-at-layer", layer=layer, share=share, amount=amount, **values)
    return message(
        "sigmoid-deep-after",
        epoch=frame * EVERY,
        right=int(result.rights[frame]),
        students=len(exam.DATA.targets),
        why=_why(result, frame),
        **values,
    )


def rights_say(result: Stack, frame: int) -> Message:
    """Say, over the students, how many are right after some training."""
    if not frame:
        return message("sigmoid-deep-untrained")
    return message(
        "sigmoid-deep-trained", epoch=frame * EVERY, right=int(result.rights[frame]), students=len(exam.DATA.targets)
    )


def _amount(share: float, kind: str) -> str:
    """Name the case of how much blame arrives."""
    if share == 0:
        return "zero" if kind == "zero" else "blocked"
    if share < FADED:
        return "faded"
    return "faint" if share < FAINT else "flood" if share > FLOOD else "some"


def _why(result: Stack, frame: int) -> str:
    """Name what there is to say after some training, as a case of the message."""
    if result.blew_up:
        return "blew-up"
    if result.rights[frame] == len(exam.DATA.targets):
        return "tuned" if (result.activation, result.start) == ("sigmoid", "sigmoid") else "learned"
    if result.start == "zero" and result.alike:
        return "alike"
    if result.blame[0, 0] < FADED:
        return "faded"
    return "on-its-way" if frame < FRAMES - 1 else "not-all"


def picture(result: Stack) -> dict[str, object]:
    """Return what a picture of a stack shows, as plain lists."""
    return {
        "blame": [[float(f"{share:.3g}") for share in frame] for frame in result.blame],
        "curves": result.curves.round(3).tolist(),
        "rights": result.rights.tolist(),
    }


def right_answer(result: Stack) -> int:
    """Return which of `ANSWERS` is so of the blame before any training."""
    ratio = result.blame[0, 0] / result.blame[0, LAYERS - 1]
    return ANSWERS.index("first" if ratio < 1 / EQUAL else "last" if ratio > EQUAL else "equal")
