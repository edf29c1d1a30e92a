"""The controls of a run's settings, each with its URL parameter."""

from collections.abc import Callable
from functools import partial
from typing import Any

from core.activations import ACTIVATIONS
from core.chapters.train.run import LARGEST_LAYER, MOST_LAYERS, OWN, RATES, Settings
from core.chapters.train.words import KINDS
from core.datasets import DATASETS, MEASURED
from core.say.numbers import number
from core.training import OPTIMIZERS
from pages.ui import controls

START = Settings()
DATA = {name: dataset.title for name, dataset in DATASETS.items()} | {
    name: dataset.title for name, dataset in MEASURED.items()
}
DATA |= {OWN: "Your own data"}
ENDINGS = {"fits": "What fits the answer"} | {
    name: ACTIVATIONS[name].title for name in ("sigmoid", "tanh", "relu", "linear")
}
LOSSES = {"cross_entropy": "Cross-entropy (for yes or no)", "squared_error": "Squared error"}
ROUNDS = (50, 100, 200, 500, 1000, 2000, 5000)
BATCHES = ("1", "10", "30", "100", "all")
NOISES = tuple(place / 20 for place in range(11))
BENDS = {name: bend.title for name, bend in ACTIVATIONS.items()}
SLOPES = {name: title for name, (title, _) in KINDS.items()}
METHODS = {name: title for name, (title, _) in OPTIMIZERS.items()}


class Control:
    """One setting: a control of `pages.ui.controls` with its arguments. It can be shown, or only read."""

    def __init__(self, kind: Callable[..., Any], /, *args: Any, key: str, **kwargs: Any):
        self.key = key
        self.show = partial(kind, *args, key=key, **kwargs)

    def value(self) -> Any:
        """Return the control's value, whether or not it is on the page."""
        return self.show(seen=False)


def _pick(label: str, values: tuple, default: Any, **kwargs: Any) -> Control:
    texts = [number(value) if isinstance(value, float) else str(value) for value in values]
    return Control(controls.pick, label, values, default, texts=texts, **kwargs)


choose, slide, toggle = (partial(Control, kind) for kind in (controls.choose, controls.slide, controls.toggle))
enter_number = partial(Control, controls.number)

DATA_CONTROL = choose("Data", DATA, default=START.data, key="train_data")
SLOPES_CONTROL = choose("Slopes", SLOPES, default="true", kind="segmented", key="train_slopes")
BENDS_CONTROL = toggle("Bends in the hidden neurons", True, key="train_bends")
COLUMNS = {
    "The data": {
        "amount": slide("Points", 20, 500, START.amount, step=20, key="train_amount", help="How many points are made."),
        "noise": _pick(
            "Noise", NOISES, START.noise, key="train_noise", help="How far points stray before they get their answer."
        ),
        "unseen": slide(
            "Kept unseen, in percent", 0, 80, 30, step=10, key="train_unseen", help="Points kept aside to test it."
        ),
        "data_seed": enter_number(
            "Draw other points (seed)",
            0,
            9999,
            START.data_seed,
            key="train_data_seed",
            help="Another number, other points.",
        ),
    },
    "The network": {
        "layers": slide(
            "Hidden layers",
            1,
            MOST_LAYERS,
            2,
            step=1,
            key="train_layers",
            help="Layers between what comes in and the answer.",
        ),
        "bend": choose(
            "Bend of the hidden neurons",
            BENDS,
            default=START.bend,
            key="train_bend",
            help="The curve each neuron passes its sum through.",
        ),
        "ending": choose(
            "The end of the network", ENDINGS, default="fits", key="train_end", help="The bend of the last neuron."
        ),
        "seed": enter_number(
            "Start from other knobs (seed)",
            0,
            9999,
            START.seed,
            key="train_seed",
            help="Another number, another start.",
        ),
    },
    "The training": {
        "rate": _pick(
            "Step size (learning rate)",
            RATES,
            START.rate,
            key="train_rate",
            help="How far a knob turns for a slope of 1.",
        ),
        "optimizer": choose("How knobs are turned", METHODS, default=START.optimizer, key="train_method"),
        "loss": choose(
            "How wrong (the error)", LOSSES, default=START.loss, key="train_loss", help="How misses are counted."
        ),
        "batch": _pick(
            "Points for each step",
            BATCHES,
            "all",
            key="train_batch",
            help="Fewer points: more steps a round, and rougher ones.",
        ),
        "epochs": _pick(
            "Rounds through the data", ROUNDS, START.epochs, key="train_rounds", help="A round: every point seen once."
        ),
    },
}
NEURONS = [
    enter_number(
        f"In layer {layer}", 1, LARGEST_LAYER, neurons, key=f"train_layer_{layer}", help="Neurons in this layer."
    )
    for layer, neurons in enumerate((4, START.neurons[1], *[4] * (MOST_LAYERS - 2)), 1)
]

# Not settings of the run: whether it plays again after each change, and the knob that was clicked, counted from 1; 0 for none.
AGAIN = toggle("Play again after each change", True, key="train_again")
KNOB = enter_number("Knob", 0, 9999, 0, key="train_knob")
