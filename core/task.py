"""A network's loss and gradient as functions of one flat array of parameters, fast enough for thousands of evaluations."""

import numpy as np

from core.engine import Engine, Shape, losses, replay, with_ones_column
from core.network import Network


class Task:
    """The task of fitting a network to `inputs` (rows, inputs) and `targets` (rows, outputs).

    For a sigmoid far below 0, e⁻ᶻ overflows and the output is 0, which is correct. Callers silence the warning (`np.errstate`).

    Attributes:
        start: the network's parameters (n_params,), neuron by neuron, weights first, then the bias.
    """

    def __init__(self, network: Network, inputs: np.ndarray, targets: np.ndarray, loss: str = "squared_error"):
        self.start_network, self.inputs, self.targets = network, inputs, targets
        self._shape, self._loss, table, rows = Shape.of(network), loss, with_ones_column(inputs), len(inputs)
        self.start = self._shape.flat(network)
        self._params, self._gradient = self.start.copy(), np.empty_like(self.start)
        self._engine = Engine(self._shape, self._params, rows, loss=loss)
        self._targets = np.ascontiguousarray(targets.T)
        self._forward = self._engine.forward(np.ascontiguousarray(table.T))
        self._backward = self._engine.backward(table, self._targets, np.array(1 / rows), self._gradient)

    def loss(self, params: np.ndarray) -> float:
        """Compute the mean loss over all rows. This is one evaluation."""
        self._params[:] = params
        replay(self._forward)
        if self._loss != "squared_error":
            return float(losses(self._engine.sums, self._targets, self._loss, self._shape.activations[-1]))
        error = self._engine.outputs - self._targets
        return 0.5 * float(np.vdot(error, error)) / self._targets.shape[1]

    def gradient(self, params: np.ndarray) -> np.ndarray:
        """Compute the slope of the loss for each parameter (n_params,)."""
        self._params[:] = params
        replay(self._forward)
        replay(self._backward)
        return self._gradient.copy()

    def network(self, params: np.ndarray) -> Network:
        """Build the network with the parameters `params` (n_params,)."""
        return self._shape.network(np.array(params))
