"""A grid, the "sheet", goes through two stacks of the same layers: one linear, one with an activation after one layer."""

from dataclasses import dataclass

import numpy as np

from core.activations import ACTIVATIONS
from core.collapse import Bends, collapse
from core.network import Layer, Network
from core.say.messages import Message, message

LINEAR = ACTIVATIONS["linear"]
NONLINEAR = tuple(name for name, activation in ACTIVATIONS.items() if activation.bends)
N_LINES, N_POINTS = 7, 33  # lines in each direction, and points a line
MIN_PLACES = 192  # so that playing shows 24 pictures a second
STRETCH = (1.15, 1.6)  # the product of the first layers stretches one direction by so much, and shrinks the other
TURN = (0.35, 0.9)  # radians: how far each layer turns the sheet
FRAME = (1.25, 1.0)  # half the width and half the height of a sheet's frame
NOISE = 1e-9  # a smaller distance, as a share of the frame, is rounding


def linear_network(layers: int, *, biases: bool, seed: int) -> Network:
    """Build a random linear network of `layers` layers of two neurons, with two inputs.

    Each product of its first layers is a rotation with a small stretch, so that the sheet never becomes a thin line. A seed
    gives the same weights with biases and without.
    """
    rng = np.random.default_rng(seed)
    previous, angle, direction, tables = np.eye(2), 0.0, rng.uniform(0, np.pi), []
    for _ in range(layers):
        angle += rng.choice([-1, 1]) * rng.uniform(*TURN)
        stretch = rng.uniform(*STRETCH)
        product = _rotation(angle) @ _rotation(direction) @ np.diag([stretch, 1 / stretch]) @ _rotation(-direction)
        bias = rng.normal(scale=0.25, size=2)
        tables.append(Layer(product @ np.linalg.inv(previous), bias if biases else 0 * bias, LINEAR))
        previous = product
    return Network(tuple(tables))


def _rotation(angle: float) -> np.ndarray:
    return np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])


@dataclass(frozen=True, eq=False)
class Sheets:
    """Both grids before the first stage and after each.

    `plain` and `bent` have the shape (stages + 1, lines, points, 2). The first half of the lines were vertical at the start.
    """

    network: Network  # the linear stack
    activation: str  # a name of `ACTIVATIONS`
    activation_layer: int  # the layer, from 1, that the activation follows
    plain: np.ndarray  # the grid in the linear stack
    bent: np.ndarray  # the grid in the stack with the activation

    @property
    def layers(self) -> int:
        """The number of layers."""
        return len(self.network.layers)

    @property
    def stages(self) -> tuple[tuple[int, bool], ...]:
        """The stages as (layer, whether it is the activation)."""
        stages = [(number, False) for number in range(1, self.layers + 1)]
        return (*stages[: self.activation_layer], (self.activation_layer, True), *stages[self.activation_layer :])

    @property
    def pieces(self) -> np.ndarray:
        """The piece of each point (lines, points) after the activation, which tears the sheet along its jumps."""
        sums, pieces = self.bent[self.activation_layer], np.zeros(self.bent.shape[1:3], dtype=np.int8)
        for jump in ACTIVATIONS[self.activation].jumps:
            for axis in range(2):
                pieces = 2 * pieces + (sums[..., axis] >= jump)
        return np.unique(pieces, return_inverse=True)[1].reshape(pieces.shape).astype(np.int8)

    @property
    def is_torn(self) -> bool:
        """Whether the activation tears the sheet."""
        return bool(self.pieces.any())

    @property
    def places(self) -> list[float]:
        """The places of the dial: every stage, and evenly spaced places in between."""
        places_per_stage = 1
        while len(self.stages) * places_per_stage < MIN_PLACES:
            places_per_stage *= 2
        return [place / places_per_stage for place in range(len(self.stages) * places_per_stage + 1)]

    def frames(self) -> tuple[np.ndarray, np.ndarray]:
        """Return both grids, fitted to their frames."""
        return fit_to_frame(self.plain), fit_to_frame(self.bent)

    def at(self, place: float) -> tuple[np.ndarray, np.ndarray]:
        """Interpolate both fitted grids (lines, points, 2) at a place of the dial."""
        stage = min(int(place), len(self.stages) - 1)
        share = place - stage
        plain, bent = (grids[stage] + share * (grids[stage + 1] - grids[stage]) for grids in self.frames())
        return plain, bent


def fit_to_frame(grids: np.ndarray) -> np.ndarray:
    """Move and scale each of `grids` (stages, lines, points, 2) so that it fills `FRAME`. The array shape stays the same."""
    low, high = grids.min(axis=(1, 2), keepdims=True), grids.max(axis=(1, 2), keepdims=True)
    half = np.maximum((high - low) / 2, NOISE)
    return (grids - (low + high) / 2) / np.max(half / np.array(FRAME), axis=-1, keepdims=True)


def sheets(layers: int, *, activation: str, activation_layer: int, biases: bool, seed: int) -> Sheets:
    """Send a sheet through `layers` random layers, without and with `activation` after `activation_layer` (from 1)."""
    network = linear_network(layers, biases=biases, seed=seed)
    function = ACTIVATIONS[activation]
    plain = bent = _grid()
    plain_grids, bent_grids = [plain], [bent]
    for number, layer in enumerate(network.layers, start=1):
        plain, bent = (grid @ layer.weights.T + layer.biases for grid in (plain, bent))
        plain_grids.append(plain)
        bent_grids.append(bent)
        if number == activation_layer:
            bent = function.f(bent)
            plain_grids.append(plain)
            bent_grids.append(bent)
    return Sheets(network, activation, activation_layer, np.array(plain_grids), np.array(bent_grids))


def _grid() -> np.ndarray:
    """Build the grid (2 · N_LINES, N_POINTS, 2) over −1 … 1: vertical lines, then horizontal ones."""
    along, across = np.linspace(-1, 1, N_POINTS), np.linspace(-1, 1, N_LINES)
    upright = np.stack(np.broadcast_arrays(across[:, None], along), axis=-1)
    return np.concatenate([upright, upright[..., ::-1]])


def distance_from_layer(grid: np.ndarray) -> float:
    """Compute the largest distance of `grid` (lines, points, 2) from the sheet after the best linear layer (least squares)."""
    points = _grid().reshape(-1, 2)
    with_ones = np.column_stack([points, np.ones(len(points))])
    solution = np.linalg.lstsq(with_ones, grid.reshape(-1, 2), rcond=None)[0]
    return float(np.abs(with_ones @ solution - grid.reshape(-1, 2)).max())


def one_table(sheets: Sheets) -> Layer:
    """Multiply out the stack without its bend."""
    return collapse(sheets.network)


def say_collapse_error(sheets: Sheets) -> Message:
    """Return the error of `collapse` for the stack with its activation."""
    layers = list(sheets.network.layers)
    layer = layers[sheets.activation_layer - 1]
    layers[sheets.activation_layer - 1] = Layer(layer.weights, layer.biases, ACTIVATIONS[sheets.activation])
    try:
        collapse(Network(tuple(layers)))
    except Bends as fault:
        bend = fault.activation.replace("_", " ")
        return message("one-matrix-sheet-bends", layer=fault.layer, bend=bend)
    raise AssertionError("a stack with a bend was multiplied out")


def stage_names(sheets: Sheets) -> list[Message]:
    """List the dial's read-outs: the current stage."""
    stages = sheets.stages
    names = [
        message(f"one-matrix-sheet-{'bend' if is_activation else 'layer'}", layer=layer)
        for layer, is_activation in stages
    ]
    return [names[min(int(place), len(stages) - 1)] for place in sheets.places]


def say_sheet(sheets: Sheets) -> list[Message]:
    """List the sentence at each place of the dial."""
    return [_says(sheets, place) for place in sheets.places]


def _says(sheets: Sheets, place: float) -> Message:
    plain, bent = sheets.at(place)
    is_one_layer = distance_from_layer(bent) <= NOISE
    if place == 0:
        case = "start"
    elif place == sheets.places[-1]:
        case = "end-straight" if is_one_layer else "end-torn" if sheets.is_torn else "end-bent"
    elif is_one_layer:
        case = "moved" if np.abs(plain - bent).max() > NOISE else "same"
    elif sheets.is_torn:
        case = "torn"
    else:
        positions = np.unique(bent.reshape(-1, 2).round(9), axis=0)
        case = "pressed" if 2 * len(positions) < len(np.unique(_grid().reshape(-1, 2), axis=0)) else "bent"
    return message(f"one-matrix-sheet-{case}", layers=sheets.layers, pieces=int(sheets.pieces.max()) + 1)
