"""Why a neuron needs a bend: a stack of layers without one is a single matrix, and here is that matrix.

W₂ (W₁ x + b₁) + b₂ = (W₂ W₁) x + (W₂ b₁ + b₂): multiply the matrices, push the shifts through, and the two layers are
one. With a bend f in between, W₂ f(W₁ x + b₁) can be written so no longer.
"""

from dataclasses import dataclass
from itertools import accumulate, pairwise

import numpy as np

from core.activations import ACTIVATIONS
from core.network import Layer, Network


def collapse(network: Network) -> Layer:
    """The one linear layer that answers like the whole stack: weights (outputs, inputs of the network).

    Raises ValueError naming the first layer that bends.
    """
    return running_products(network)[-1]


def running_products(network: Network) -> list[Layer]:
    """The stack multiplied out step by step: item i alone answers like the first i + 1 layers together.

    Raises ValueError naming the first layer that bends.
    """
    for number, layer in enumerate(network.layers, start=1):
        if layer.activation != ACTIVATIONS["linear"]:
            raise ValueError(
                f"layer {number} ({layer.activation.name}) bends: only a stack without bends is one matrix"
            )
    return list(accumulate(network.layers, _multiplied))


def _multiplied(first: Layer, then: Layer) -> Layer:
    """W₂ (W₁ x + b₁) + b₂ as one layer."""
    return Layer(then.weights @ first.weights, then.weights @ first.biases + then.biases, "linear")


@dataclass(frozen=True)
class Multiplications:
    """How many multiplications one point costs."""

    stack: int  # going through the layers one by one: one for each weight
    one_matrix: int  # with the collapsed matrix: inputs × outputs


def multiplications(network: Network) -> Multiplications:
    """One multiplication for each weight; biases and bends need none worth counting here."""
    return Multiplications(sum(layer.weights.size for layer in network.layers), network.sizes[0] * network.sizes[-1])


@dataclass(frozen=True)
class Comparison:
    """The same points through the stack and through its one matrix; the answers are (rows, outputs)."""

    stack: np.ndarray
    one_matrix: np.ndarray
    largest: float  # the largest difference between the two
    share: float  # that, as a share of the largest answer: some 1e-16 is rounding; 0 where every answer is 0


def largest_difference(network: Network, inputs) -> Comparison:
    """Both answers to `inputs` (rows, inputs) and how far they are apart. Raises ValueError as `collapse` and `predict`."""
    stack, one_matrix = network.predict(inputs), Network((collapse(network),)).predict(inputs)
    largest, size = float(np.max(np.abs(stack - one_matrix))), float(np.max(np.abs(stack)))
    return Comparison(stack, one_matrix, largest, largest / size if size > 0 else 0.0)


TIE = 1e-9  # an output this close to the middle between no and yes is neither: rounding must not decide it


@dataclass(frozen=True)
class StraightFit:
    """The best that a stack without bends can do, however deep, wide or long trained."""

    layer: Layer  # the one linear layer that does it
    outputs: np.ndarray  # (rows, outputs): its guesses
    error: float  # the mean over rows of ½ Σ (output − target)²
    accuracy: float  # the share of targets that the guess lies on the right side of; a tie counts as no


def best_straight_fit(inputs, targets) -> StraightFit:
    """Least squares: the line (plane, …) with the smallest squared error, found exactly, with no training and no luck.

    `inputs` (rows, inputs), `targets` (rows, outputs). For yes-or-no targets the border lies halfway between the lowest
    and the highest target. A stack with a layer narrower than its inputs and its outputs may do worse than this.

    Derivation: the error is a bowl in the knobs; where all its slopes are 0, Xᵀ X W = Xᵀ T (Legendre 1805).

    Raises ValueError where the tables do not fit each other or hold a number that is not finite.
    """
    inputs, targets = np.asarray(inputs, dtype=float), np.asarray(targets, dtype=float)
    if inputs.ndim != 2 or targets.ndim != 2 or len(inputs) != len(targets) or not inputs.size or not targets.size:
        raise ValueError(
            "inputs and targets must be tables with one row a point, as many in the one as in the other: "
            f"got {inputs.shape} and {targets.shape}"
        )
    if not (np.isfinite(inputs).all() and np.isfinite(targets).all()):
        raise ValueError("inputs and targets must be finite numbers: take out the rows with a missing or infinite one")
    knobs = np.linalg.lstsq(np.column_stack([inputs, np.ones(len(inputs))]), targets, rcond=None)[0].T
    layer = Layer(knobs[:, :-1], knobs[:, -1], "linear")
    network = Network((layer,))
    outputs, border = network.predict(inputs), (targets.min() + targets.max()) / 2
    accuracy = float(np.mean((outputs > border + TIE) == (targets > border)))
    return StraightFit(layer, outputs, network.loss(inputs, targets), accuracy)


@dataclass(frozen=True)
class GridLines:
    """A grid of lines on its way through the layers, frame by frame.

    Where `places` is a whole number k, the grid stands exactly where layer k has put it (0: where it began). In between
    each point moves on a straight line, for the eye only.
    """

    places: np.ndarray  # (frames,): 0 … number of layers
    points: np.ndarray  # (frames, lines, points a line, 2); the first half of the lines began upright, the rest level
    bent: np.ndarray  # (frames,): how far a point lies off the straight line between its line's ends, the largest such


def grid_lines(
    network: Network, *, reach: float = 1.0, lines: int = 9, points: int = 41, between: int = 20
) -> GridLines:
    """Send `lines` upright and `lines` level lines over ±`reach` through a network whose every layer is two wide.

    Each line has `points` points; each layer takes `between` frames. Raises ValueError where a layer is not two wide, or
    for fewer than two lines, two points or one frame.
    """
    if set(network.sizes) != {2}:
        raise ValueError(f"a flat grid needs two numbers in and two out of every layer: got {list(network.sizes)}")
    if lines < 2 or points < 2 or between < 1:
        raise ValueError("a grid needs at least two lines of two points, and one frame for each layer")
    along, across = np.linspace(-reach, reach, points), np.linspace(-reach, reach, lines)
    upright = np.stack(np.broadcast_arrays(across[:, None], along), axis=-1)
    grid = np.concatenate([upright, upright[..., ::-1]])
    passed = network.forward(grid.reshape(-1, 2))
    stops = [grid, *(each.post.reshape(grid.shape) for each in passed.layers)]
    frames, places = [grid], [0.0]
    for number, (before, after) in enumerate(pairwise(stops)):
        for step in range(1, between):
            share = step / between
            frames.append(before + share * (after - before))
            places.append(number + share)
        frames.append(after)
        places.append(number + 1.0)
    frames = np.array(frames)
    return GridLines(np.array(places), frames, _bent(frames))


def _bent(frames: np.ndarray) -> np.ndarray:
    """The largest distance of any point from the straight line through its line's ends, for each frame."""
    starts = frames[:, :, :1]
    ends = frames[:, :, -1:] - starts
    points = frames - starts
    length = np.sum(ends**2, axis=-1, keepdims=True)
    nearest = np.sum(points * ends, axis=-1, keepdims=True) / np.where(length > 0, length, 1.0) * ends
    return np.max(np.linalg.norm(points - nearest, axis=-1), axis=(1, 2))
