"""`Network.gradient` for a loop: the same numbers, in arrays that are allocated once and filled in place.

`core/network.py` is the one to learn from. A small network spends much of its time on making room for its numbers and
on starting NumPy's functions. Whoever asks for the slopes of one network on one set of points over and over, changing
its knobs in between, makes the room once. The tests hold the two equal.
"""

import numpy as np

from core.network import Network, checked, with_ones


class Workspace:
    """Room for the forward and the backward pass of one network over one set of points.

    `knobs[i]` (outputs, inputs + 1) is a copy of layer i's weights with its biases as the last column, to be changed in
    place between calls. `slopes[i]`, of the same shape, holds what the last call of `gradient` found; the next call
    writes over it.

    `inputs` (rows, inputs), `targets` (rows, outputs). Raises ValueError as `Network.gradient` does. Not to be shared
    between threads.
    """

    def __init__(self, network: Network, inputs, targets, loss: str = "squared_error") -> None:
        inputs, targets, self._loss = checked(network, inputs, targets, loss)
        self._targets = np.ascontiguousarray(targets.T)
        self._rows = np.array(float(len(inputs)))  # as an array: nothing to convert at each call
        self._output = network.layers[-1].activation
        self.knobs = [layer.knobs.copy() for layer in network.layers]
        self.slopes = [np.empty_like(knobs) for knobs in self.knobs]

        # A layer's pre is written where its post will stand, the last one apart: a loss may ask for both.
        came_in = [with_ones(inputs)] + [np.ones((layer.outputs + 1, len(inputs))) for layer in network.layers[:-1]]
        self._pre, self._post = np.empty_like(self._targets), np.empty_like(self._targets)
        pres, posts = [x[:-1] for x in came_in[1:]] + [self._pre], [x[:-1] for x in came_in[1:]] + [self._post]
        bends = [layer.activation for layer in network.layers]
        self._forward = [
            (knobs.dot, x, pre, bend.value, post)
            for knobs, x, pre, bend, post in zip(self.knobs, came_in, pres, bends, posts, strict=True)
        ]
        self._backward = [
            (self.knobs[i][:, :-1].T.dot, bends[i - 1].derivative_at_output, posts[i - 1], np.empty_like(posts[i - 1]))
            + (np.empty_like(posts[i - 1]), came_in[i - 1].T, self.slopes[i - 1])
            for i in range(len(bends) - 1, 0, -1)
        ]
        self._last = (came_in[-1].T, self.slopes[-1])

    def loss(self) -> float:
        """One look at the data: the loss with the knobs as they are."""
        for weigh, x, pre, bend, post in self._forward:
            weigh(x, pre)
            bend(pre, post)
        return self._loss.total(self._pre, self._post, self._targets) / self._targets.shape[1]

    def gradient(self) -> float:
        """Fill `slopes`, and return the loss: one pass forward and one back."""
        loss = self.loss()
        delta = self._loss.delta(self._pre, self._post, self._targets, self._output)
        np.divide(delta, self._rows, delta)
        came_in, slopes = self._last
        delta.dot(came_in, slopes)
        for through_weights, bend_slope, post, bends, blame, came_in, slopes in self._backward:
            through_weights(delta, blame)
            bend_slope(post, bends)
            delta = np.multiply(blame, bends, blame)
            delta.dot(came_in, slopes)
        return loss
