"""The loss as a landscape over two knobs of a network, or over two random directions, all other knobs held still.

A slice has one loss for each pair of settings. Over two knobs, only what depends on them is computed anew: the layers before
the first are run once, and at the second one only its own neuron changes from pair to pair. The tests hold every loss
equal to `Network.loss`.
"""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from core.activations import ACTIVATIONS
from core.engine import Engine, Shape, columns, losses, replay
from core.network import Layer, Network

TOGETHER = 6_400  # points worked on in one call
POINTS = 61  # settings along each side: an odd number, so that the middle is the network itself


NEAR = 100.0  # knobs turned further than this are not multiplied out: the difference of large terms would be rounding


@dataclass(frozen=True, eq=False)
class Slice:
    """`losses[i, j]` is the loss with the first knob at `first[i]` and the second at `second[j]`."""

    first: np.ndarray  # (m,) settings of the first knob, or how far to go along the first direction
    second: np.ndarray  # (k,)
    losses: np.ndarray  # (m, k)
    center: tuple[float, float]  # where the network itself is

    @property
    def lowest(self) -> tuple[float, float, float]:
        """The pair of settings with the lowest loss here, and that loss."""
        i, j = np.unravel_index(np.argmin(self.losses), self.losses.shape)
        return float(self.first[i]), float(self.second[j]), float(self.losses[i, j])


def around(center: float, reach: float, points: int = POINTS) -> np.ndarray:
    """`points` settings, evenly spaced from center − reach to center + reach; with an odd number the center is one."""
    return center + reach * np.linspace(-1, 1, points)


def knob_slice(
    network: Network,
    inputs,
    targets,
    first: tuple[int, int, int | None],
    second: tuple[int, int, int | None],
    *,
    first_values=None,
    second_values=None,
    reach: float = 4.0,
    loss: str = "squared_error",
) -> Slice:
    """The loss over two different knobs. A knob is (layer, neuron, source), from 0; source None is the neuron's bias.

    The settings to try are `first_values` (m,) and `second_values` (k,), or else `POINTS` of them within `reach` of where
    the knob is. Raises ValueError where a knob is not there, both are the same, the settings are not finite, or the data
    does not fit.
    """
    network.loss(inputs, targets, loss)  # raises where the data does not fit
    knobs = [_place(network, knob) for knob in (first, second)]
    if knobs[0] == knobs[1]:
        raise ValueError("Choose two different knobs: a slice needs two directions.")
    now = [float(network.layers[layer].knobs[neuron, column]) for layer, neuron, column in knobs]
    values = [
        around(center, reach) if given is None else np.array(given, dtype=float)
        for center, given in zip(now, (first_values, second_values), strict=True)
    ]
    if any(given.ndim != 1 or not len(given) or not np.isfinite(given).all() for given in values):
        raise ValueError("The settings of a knob must be a list of finite numbers.")
    turned = knobs[0][0] > knobs[1][0]  # the inner loop is over the knob of the later layer
    order = (1, 0) if turned else (0, 1)
    with np.errstate(over="ignore", invalid="ignore"):  # far from the center a loss may grow without end
        table = _knob_losses(network, inputs, targets, [knobs[o] for o in order], [values[o] for o in order], loss)
    table[np.isnan(table)] = np.inf
    return Slice(values[0], values[1], table.T.copy() if turned else table, (now[0], now[1]))


def _place(network: Network, knob) -> tuple[int, int, int]:
    """(layer, neuron, column in the layer's table of knobs). Raises ValueError where there is no such knob."""
    layer, neuron, source = knob
    if 0 <= layer < len(network.layers) and 0 <= neuron < network.layers[layer].outputs:
        inputs = network.layers[layer].inputs
        column = inputs if source is None else source
        if 0 <= column < inputs or source is None:
            return layer, neuron, column
    raise ValueError(f"This network has no knob {tuple(knob)}: (layer, neuron, source or None for the bias), from 0.")


def _knob_losses(network, inputs, targets, knobs, values, loss) -> np.ndarray:
    """The losses (m, k); the first knob's layer is not after the second's. Everything lies one point a column."""
    (low, low_neuron, low_column), (high, neuron, column) = knobs
    layers, (m, k), rows = network.layers, map(len, values), len(inputs)
    turns = [value - layers[at].knobs[row, place] for value, (at, row, place) in zip(values, knobs, strict=True)]
    above, after = layers[high + 1 : high + 2], layers[high + 2 :]

    # Up to the first knob's layer nothing depends on either. There, one neuron's sum (m, rows) depends on the first.
    came_in = np.asarray(inputs, dtype=float).T
    for layer in layers[:low]:
        came_in = layer.activation.value(_sums(layer, came_in))
    sums = _sums(layers[low], came_in)
    changed = sums[low_neuron] + turns[0][:, None] * _arriving(came_in, low_column)
    if low == high:
        # `rest`: what the layer above adds up (m, outputs, rows) without the neuron of the second knob.
        arrived, own = _arriving(came_in, column), changed if neuron == low_neuron else sums[neuron]
        if not above:
            rest = np.repeat(sums[None], m, axis=0)
            rest[:, low_neuron] = changed
        else:
            sent = layers[low].activation.value(sums)
            sent[neuron] = 0
            changed = layers[low].activation.value(changed) if neuron != low_neuron else np.zeros_like(changed)
            rest = _spread(above[0], sent, low_neuron, changed)
    else:
        # From the next layer on, everything depends on the first knob: (m, outputs, rows).
        sent, changed = layers[low].activation.value(sums), layers[low].activation.value(changed)
        arrived = changed if column == low_neuron else _arriving(sent, column)
        sums = _spread(layers[low + 1], sent, low_neuron, changed)
        for before, layer in pairwise(layers[low + 1 : high + 1]):
            sent = before.activation.value(sums, sums)
            arrived = _arriving(sent, column)
            sums = _sums(layer, sent)
        own, rest = sums[:, neuron].copy(), sums
        if above:
            sent = layers[high].activation.value(sums, sums)
            sent[:, neuron] = 0
            rest = _sums(above[0], sent)

    # The second knob's neuron adds up (k, rows) for each setting of the first: `own`, and what arrives through the knob
    # times how far that is turned. What it sends reaches the layer above through the weights `leads`.
    leads = above[0].weights[:, neuron] if above else np.eye(layers[high].outputs)[neuron]
    steady = arrived.ndim == 1 and (own.ndim == 1 or not above)  # it does not see the first knob
    goal, output = np.asarray(targets, dtype=float).T, layers[-1].activation
    quadratic = not after and loss == "squared_error" and output == ACTIVATIONS["linear"]
    quadratic = quadratic and max(np.abs(turn).max() for turn in turns) <= NEAR
    arrived, own = (np.broadcast_to(array, (m, rows)) for array in (arrived, own))
    factors, parts = np.stack([turns[1], np.ones(k)], axis=1), np.stack([arrived, own], axis=1)
    sends = np.empty((k, rows))
    if quadratic:
        error = rest - goal
        pull = (leads @ error).copy()
    else:
        spread, pre = (np.empty((len(leads), k, rows)) for _ in range(2))
    table, squares = np.empty((m, k)), np.empty((m, k))
    for i in range(m):
        if i == 0 or not steady:
            if above:
                np.dot(factors, parts[i], out=sends)
                layers[high].activation.value(sends, sends)
            else:
                np.multiply(turns[1][:, None], arrived[i], out=sends)
        if quadratic:
            np.dot(sends, pull[i], out=table[i])
            np.vecdot(sends, sends, out=squares[i])
            continue
        if i == 0 or not steady:
            np.multiply(leads[:, None, None], sends, out=spread)
        np.add(spread, rest[i][:, None], out=pre)
        table[i] = _losses_above(pre, above, after, goal, loss, output)
    if quadratic:  # ½ Σ (error + lead · sends)², multiplied out: no term of it needs a table of its own
        table = 0.5 * (np.einsum("mor,mor->m", error, error)[:, None] + 2 * table + leads @ leads * squares) / rows
    return table


def _sums(layer: Layer, came_in: np.ndarray) -> np.ndarray:
    """What a layer adds up (…, outputs, rows) of what comes in (…, inputs, rows)."""
    sums = layer.weights @ came_in
    sums += layer.biases[:, None]
    return sums


def _arriving(came_in: np.ndarray, column: int) -> np.ndarray:
    """What comes in (…, rows) through one column of a layer's knobs: the last is the biases', where it is always 1."""
    return came_in[..., column, :] if column < came_in.shape[-2] else np.ones(came_in.shape[-1])


def _spread(layer: Layer, sent: np.ndarray, neuron: int, changed: np.ndarray) -> np.ndarray:
    """What a layer adds up (m, outputs, rows) where one neuron before it sends `changed` (m, rows), the others `sent`."""
    sent = sent.copy()
    sent[neuron] = 0
    sums = layer.weights[:, neuron, None] * changed[:, None]
    sums += _sums(layer, sent)
    return sums


def _losses_above(sums, above, after, goal, loss, output) -> np.ndarray:
    """The losses (k,) from the `sums` (outputs, k, rows) of the layer above, through the layers `after` it."""
    for before, layer in pairwise((*above, *after)):
        sent = before.activation.value(sums, sums)
        sums = _sums(layer, sent.reshape(len(sent), -1)).reshape(-1, *sent.shape[1:])
    return losses(np.moveaxis(sums, 1, 0), goal, loss, output)


def direction_slice(
    network: Network,
    inputs,
    targets,
    *,
    rng: np.random.Generator,
    reach: float = 1.0,
    points: int = POINTS,
    loss: str = "squared_error",
) -> Slice:
    """The loss over two random directions through the network, from −`reach` to `reach` along each.

    Each direction is normally distributed, then every neuron's share of it is made as long as that neuron's own knobs are (or
    1 where all of these are 0), so that a reach of 1 changes every neuron by about as much as there is of it: "filter
    normalisation" (Li et al., "Visualizing the loss landscape of neural nets", 2018). Raises ValueError for data that does not
    fit, a reach not above 0 or fewer than 2 points.
    """
    network.loss(inputs, targets, loss)  # raises where the data does not fit
    if not 0 < reach < np.inf or points != int(points) or points < 2:
        raise ValueError("The reach must be above 0, and at least 2 points are needed.")
    shape, along = Shape.of(network), around(0.0, reach, points)
    start = shape.flat(network)
    first, second = directions(network, rng), directions(network, rng)

    # What the first layer adds up changes evenly along each direction: it is computed once. The rest is done for some
    # settings of the second direction together: few calls, and numbers that stay in the processor's cache.
    came_in, goal = columns(np.asarray(inputs, dtype=float)).T, np.asarray(targets, dtype=float).T
    sums, along_first, along_second = (shape.tables(part)[0] @ came_in for part in (start, first, second))
    table, some = np.empty((points, points)), max(1, TOGETHER // len(inputs))
    with np.errstate(over="ignore", invalid="ignore"):
        for begin in range(0, points, some):
            moves = along[begin : begin + some]
            knobs, moved = np.multiply.outer(moves, second), np.multiply.outer(moves, along_second)
            turned = np.empty_like(knobs)
            engine = Engine(shape, turned, len(inputs))
            for i in range(points):
                np.add(knobs, start + along[i] * first, out=turned)
                np.add(moved, sums + along[i] * along_first, out=engine.first_sums)
                replay(engine.after_first)
                table[i, begin : begin + some] = losses(engine.sums, goal, loss, shape.activations[-1])
    table[np.isnan(table)] = np.inf
    return Slice(along, along.copy(), table, (0.0, 0.0))


def directions(network: Network, rng: np.random.Generator) -> np.ndarray:
    """One random direction (knobs,), every neuron's share of it as long as the neuron's own knobs; see `direction_slice`."""
    shares = []
    for layer in network.layers:
        share = rng.standard_normal(layer.knobs.shape)
        length = np.linalg.norm(layer.knobs, axis=1, keepdims=True)
        length[length == 0] = 1.0
        shares.append((share * length / np.linalg.norm(share, axis=1, keepdims=True)).ravel())
    return np.concatenate(shares)
