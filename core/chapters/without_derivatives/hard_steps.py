"""One neuron with a hard step: slopes have nothing to say, and trying is what is left.

The neuron has three knobs (two weights and a bias) and tells two groups of points apart. Its error moves in jumps, one
for each point that changes sides, and is flat in between: the step's slope is 0 wherever it has one.
"""

from dataclasses import dataclass

import numpy as np

from core.datasets import DATASETS
from core.network import Layer, Network
from core.search import follow_slopes, one_knob_at_a_time, try_and_keep

POINTS = 200
LOOKS = 300


@dataclass(frozen=True)
class Outcome:
    """How many of `POINTS` points a way of searching has on the wrong side, before and after `LOOKS` looks."""

    before: int
    slopes_on_step: int  # following the slopes of the hard step
    tries_on_step: int  # random nudges of the same neuron, kept if they help
    one_on_step: int  # one knob at a time, on the same neuron
    slopes_on_bend: int  # following the slopes once the step is a sigmoid
    largest_slope: float  # of the hard step's three slopes at the start, leaving out the sign


def neuron(knobs: np.ndarray, bend: str) -> Network:
    """Two numbers in, one out; `knobs` are the two weights, then the bias."""
    return Network([Layer(knobs[None, :2], knobs[2:], bend)])


def search_over_a_step(seed: int) -> Outcome:
    """Search for the three knobs from a start that points the wrong way, with and without slopes, with equal looks."""
    data = DATASETS["gauss"](POINTS, noise=0.1, rng=np.random.default_rng(seed))
    right = data.targets > 0.5
    start = np.array([0.3, -0.3, 0.0]) + np.random.default_rng([seed, 1]).normal(0, 0.1, 3)

    def wrong(knobs, bend):
        return int(((neuron(knobs, bend).predict(data.inputs) > 0.5) != right).sum())

    def loss(bend):
        return lambda knobs: neuron(knobs, bend).loss(data.inputs, data.targets)

    def gradient(bend):
        def slopes(knobs):
            found = neuron(knobs, bend).gradient(data.inputs, data.targets)
            return np.concatenate([found.weights[0][0], found.biases[0]])

        return slopes

    settings = {"looks": LOOKS}
    on_step = follow_slopes(loss("step"), start, gradient=gradient("step"), learning_rate=1.0, **settings)
    on_bend = follow_slopes(loss("sigmoid"), start, gradient=gradient("sigmoid"), learning_rate=1.0, **settings)
    tried = try_and_keep(loss("step"), start, rng=np.random.default_rng([seed, 2]), **settings)
    turned = one_knob_at_a_time(loss("step"), start, **settings)
    return Outcome(
        before=wrong(start, "step"),
        slopes_on_step=wrong(on_step.best, "step"),
        tries_on_step=wrong(tried.best, "step"),
        one_on_step=wrong(turned.best, "step"),
        slopes_on_bend=wrong(on_bend.best, "sigmoid"),
        largest_slope=float(np.abs(gradient("step")(start)).max()),
    )
