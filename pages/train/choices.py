"""The controls of a run's settings, each with its URL parameter."""

from collections.abc import Callable
from functools import partial
from typing import Any

from core.activations import ACTIVATIONS
from core.chapters.train.run import LARGEST_LAYER, MOST_LAYERS, OWN, RATES, Settings
from core.chapters.train.tables import LOSSES
from core.chapters.train.words import KINDS
from core.datasets import DATASETS, MEASUREMENTS
from core.say.messages import text, text_or_empty
from core.say.names import Names, names_of
from core.say.numbers import number
from core.training import OPTIMIZERS
from pages.ui import controls

START = Settings()
DATA = names_of("data", (*DATASETS, *MEASUREMENTS)) | Names({OWN: "train-set-own"})
ENDINGS = Names({"fits": "train-set-fits"}) | names_of("bend", ("sigmoid", "tanh", "relu", "linear"))
ROUNDS = (50, 100, 200, 500, 1000, 2000, 5000)
BATCHES = ("1", "10", "30", "100", "all")
NOISES = tuple(place / 20 for place in range(11))
BENDS = names_of("bend", ACTIVATIONS)
METHODS = names_of("way", OPTIMIZERS)


class Control:
    """One setting: a control of `pages.ui.controls` with its arguments, to show or only to read.

    Its label is the message with the id, and its help is that message's `.help`, if there is one.
    """

    def __init__(self, kind: Callable[..., Any], id: str, /, *args: Any, key: str, says: Any = None, **kwargs: Any):
        self.key = key
        self._kind, self._id, self._says = kind, id, says
        self._args, self._kwargs = args, kwargs

    def show(self, **kwargs: Any) -> Any:
        """Show the control, in the language of this run; return its value."""
        if helps := text_or_empty(f"{self._id}.help"):
            kwargs["help"] = helps
        if self._says is not None:
            kwargs["texts"] = [self._says(value) for value in self._args[0]]
        return self._kind(text(self._id, **self._values), *self._args, key=self.key, **self._kwargs, **kwargs)

    @property
    def _values(self) -> dict[str, int]:
        """Return the values of the label's message."""
        return {}

    def value(self) -> Any:
        """Return the control's value, whether or not it is on the page."""
        return self.show(visible=False)


class Neurons(Control):
    """The number of neurons of a layer. Its label names the layer."""

    def __init__(self, layer: int, default: int):
        super().__init__(controls.number, "train-set-neurons", 1, LARGEST_LAYER, default, key=f"train_layer_{layer}")
        self._layer = layer

    @property
    def _values(self) -> dict[str, int]:
        return {"layer": self._layer}


def _says(value: float | str) -> str:
    """Return the label of a slider's value."""
    if value == "all":
        return text("train-picture-all")
    return number(value) if isinstance(value, float) else str(value)


choose, slide, toggle = (partial(Control, kind) for kind in (controls.choose, controls.slide, controls.toggle))
enter_number, pick = partial(Control, controls.number), partial(Control, controls.pick, says=_says)

DATA_CONTROL = choose("train-set-source", DATA, default=START.data, key="train_data", show_label=False, width=250)
SLOPES_CONTROL = choose("train-set-slopes", KINDS, default="true", kind="segmented", key="train_slopes")
BENDS_CONTROL = toggle("train-set-bends", True, key="train_bends")
COLUMNS = {
    "train-set-data": {
        "amount": slide("train-set-amount", 20, 500, START.amount, step=20, key="train_amount"),
        "noise": pick("train-set-noise", NOISES, START.noise, key="train_noise"),
        "unseen": slide("train-set-unseen", 0, 80, 30, step=10, key="train_unseen"),
        "data_seed": enter_number("train-set-data-seed", 0, 9999, START.data_seed, key="train_data_seed"),
    },
    "train-set-network": {
        "layers": slide("train-set-layers", 1, MOST_LAYERS, 2, step=1, key="train_layers"),
        "activation": choose("train-set-bend", BENDS, default=START.activation, key="train_bend"),
        "ending": choose("train-set-ending", ENDINGS, default="fits", key="train_end"),
        "seed": enter_number("train-set-seed", 0, 9999, START.seed, key="train_seed"),
    },
    "train-set-training": {
        "rate": pick("train-set-rate", RATES, START.rate, key="train_rate"),
        "optimizer": choose("train-set-optimizer", METHODS, default=START.optimizer, key="train_method"),
        "loss": choose("train-set-loss", LOSSES, default=START.loss, key="train_loss"),
        "batch": pick("train-set-batch", BATCHES, "all", key="train_batch"),
        "epochs": pick("train-set-epochs", ROUNDS, START.epochs, key="train_rounds"),
    },
}
NEURONS = [Neurons(layer, 4 if layer != 2 else START.neurons[1]) for layer in range(1, MOST_LAYERS + 1)]

# Not settings of the run: whether it plays again after each change, and the selected parameter, from 1; 0 for none.
AGAIN = toggle("train-set-again", True, key="train_again")
KNOB = enter_number("train-set-knob", 0, 9999, 0, key="train_knob")
