"""The controls of a run's settings, each with its URL parameter."""

from collections.abc import Callable
from functools import partial
from typing import Any

from core.activations import ACTIVATIONS
from core.chapters.train.run import LARGEST_LAYER, MOST_LAYERS, OWN, RATES, Settings
from core.chapters.train.words import KINDS
from core.datasets import DATASETS, MEASURED
from core.say.messages import text
from core.say.numbers import number
from core.training import OPTIMIZERS
from pages.ui import controls

START = Settings()
DATA = {name: dataset.title for name, dataset in DATASETS.items()} | {
    name: dataset.title for name, dataset in MEASURED.items()
}
DATA |= {OWN: text("train-set-own")}
ENDINGS = {"fits": text("train-set-fits")} | {
    name: ACTIVATIONS[name].title for name in ("sigmoid", "tanh", "relu", "linear")
}
LOSSES = {"cross_entropy": text("train-set-loss.cross"), "squared_error": text("train-set-loss.square")}
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
    says = [number(value) if isinstance(value, float) else str(value) for value in values]
    return Control(controls.pick, label, values, default, texts=says, **kwargs)


choose, slide, toggle = (partial(Control, kind) for kind in (controls.choose, controls.slide, controls.toggle))
enter_number = partial(Control, controls.number)

DATA_CONTROL = choose(text("train-set-source"), DATA, default=START.data, key="train_data", show_label=False, width=250)
SLOPES_CONTROL = choose(text("train-set-slopes"), SLOPES, default="true", kind="segmented", key="train_slopes")
BENDS_CONTROL = toggle(text("train-set-bends"), True, key="train_bends")
COLUMNS = {
    "train-set-data": {
        "amount": slide(
            text("train-set-amount"),
            20,
            500,
            START.amount,
            step=20,
            key="train_amount",
            help=text("train-set-amount.help"),
        ),
        "noise": _pick(
            text("train-set-noise"), NOISES, START.noise, key="train_noise", help=text("train-set-noise.help")
        ),
        "unseen": slide(
            text("train-set-unseen"), 0, 80, 30, step=10, key="train_unseen", help=text("train-set-unseen.help")
        ),
        "data_seed": enter_number(
            text("train-set-data-seed"),
            0,
            9999,
            START.data_seed,
            key="train_data_seed",
            help=text("train-set-data-seed.help"),
        ),
    },
    "train-set-network": {
        "layers": slide(
            text("train-set-layers"),
            1,
            MOST_LAYERS,
            2,
            step=1,
            key="train_layers",
            help=text("train-set-layers.help"),
        ),
        "bend": choose(
            text("train-set-bend"),
            BENDS,
            default=START.bend,
            key="train_bend",
            help=text("train-set-bend.help"),
        ),
        "ending": choose(
            text("train-set-ending"), ENDINGS, default="fits", key="train_end", help=text("train-set-ending.help")
        ),
        "seed": enter_number(
            text("train-set-seed"),
            0,
            9999,
            START.seed,
            key="train_seed",
            help=text("train-set-seed.help"),
        ),
    },
    "train-set-training": {
        "rate": _pick(
            text("train-set-rate"),
            RATES,
            START.rate,
            key="train_rate",
            help=text("train-set-rate.help"),
        ),
        "optimizer": choose(text("train-set-optimizer"), METHODS, default=START.optimizer, key="train_method"),
        "loss": choose(
            text("train-set-loss"), LOSSES, default=START.loss, key="train_loss", help=text("train-set-loss.help")
        ),
        "batch": _pick(
            text("train-set-batch"),
            BATCHES,
            "all",
            key="train_batch",
            help=text("train-set-batch.help"),
        ),
        "epochs": _pick(
            text("train-set-epochs"), ROUNDS, START.epochs, key="train_rounds", help=text("train-set-epochs.help")
        ),
    },
}
NEURONS = [
    enter_number(
        text("train-set-neurons", layer=layer),
        1,
        LARGEST_LAYER,
        neurons,
        key=f"train_layer_{layer}",
        help=text("train-set-neurons.help"),
    )
    for layer, neurons in enumerate((4, START.neurons[1], *[4] * (MOST_LAYERS - 2)), 1)
]

# Not settings of the run: whether it plays again after each change, and the knob that was clicked, counted from 1; 0 for none.
AGAIN = toggle(text("train-set-again"), True, key="train_again")
KNOB = enter_number(text("train-set-knob"), 0, 9999, 0, key="train_knob")
