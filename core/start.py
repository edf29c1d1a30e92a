"""What the Start page shows: one small network that learns with slopes, and the same one without; a glimpse of each chapter."""

from dataclasses import dataclass, replace

import numpy as np

from core.activations import ACTIVATIONS
from core.curves import CURVES
from core.depth import slope_sizes
from core.descent import descend
from core.network import Network
from core.picture import Run, Settings, learn
from core.places import places
from core.search import STEP_LOOKS
from core.slopes import tangent
from core.surfaces import SURFACES

OPENING = Settings(
    data="spiral", neurons=(8, 8), optimizer="adam", rate=0.03, epochs=600, noise=0.0, unseen=0.0, data_seed=3
)


@dataclass(frozen=True, eq=False)
class Opening:
    """One network on one set of points, trained twice with the same number of looks at the data."""

    with_slopes: Run
    without: Run  # random nudges, each kept if it helps

    @property
    def looks(self) -> int:
        """How many looks at the data each of the two took: a round with slopes is charged `STEP_LOOKS`."""
        return STEP_LOOKS * self.with_slopes.learnt

    @property
    def rounds_to_match(self) -> int:
        """After how many rounds the slopes had an error as low as the other one's at the very end."""
        return int(np.argmax(self.with_slopes.history.losses <= self.without.history.losses[-1]))


def opening() -> Opening:
    """Train both; the same on every machine, and quick (0.1 s)."""
    return Opening(learn(OPENING), learn(replace(OPENING, slopes="none")))


Line = tuple[np.ndarray, np.ndarray]


def glimpses(shown: Opening) -> dict[str, list[Line]]:
    """For each chapter's address a few computed lines (x, y) that show what it is about."""
    xs = np.linspace(-3, 3, 61)
    touch = tangent(CURVES["parabola"], 1.0, 1.3)
    neuron = SURFACES["neuron"]
    walk = descend(neuron, neuron.start, method="gradient_descent", learning_rate=neuron.learning_rate, steps=60)
    fading = slope_sizes(8, "sigmoid", seed=0).hidden
    stacks = [
        Network.random((1, 8, 8, 1), hidden=bend, output="linear", rng=np.random.default_rng(4))
        for bend in ("linear", "tanh")
    ]
    steps = np.arange(walk.steps + 1)
    rounds = places(0, shown.with_slopes.learnt, 1)
    errors = [run.history.losses for run in (shown.with_slopes, shown.without)]
    return {
        "slopes": [(xs, CURVES["parabola"].f(xs)), (np.array([touch.x1, touch.x2]), np.array([touch.y1, touch.y2]))],
        "downhill": [(steps, walk.losses)],
        "backprop": [(np.arange(len(fading)), np.log10(fading))],
        "bends": [(2 * xs, ACTIVATIONS["tanh"].f(2 * xs)), (xs, ACTIVATIONS["relu"].f(xs))],
        "one-matrix": [(xs, stack.predict(xs[:, None])[:, 0]) for stack in stacks],
        "without-derivatives": [(rounds[: len(error)], error) for error in errors],
        "train": [(rounds, shown.with_slopes.history.accuracies)],
    }
