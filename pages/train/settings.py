"""The settings of a run: one set for all scenes of the chapter, kept for the visit and told in the address."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import streamlit as st

from core.activations import ACTIVATIONS
from core.chapters.train.run import LARGEST_LAYER, MOST_LAYERS, OWN, RATES, Settings
from core.chapters.train.words import KINDS
from core.datasets import DATASETS, MEASURED
from core.say.numbers import number
from core.training import OPTIMIZERS
from pages.shared import controls, visit

START = Settings()
DATA = {name: maker.title for name, maker in {**DATASETS, **MEASURED}.items()} | {OWN: "Your own data"}
ENDINGS = {"fits": "What fits the answer"} | {
    name: ACTIVATIONS[name].title for name in ("sigmoid", "tanh", "relu", "linear")
}
LOSSES = {"cross_entropy": "Cross-entropy (for yes or no)", "squared_error": "Squared error"}
ROUNDS = (50, 100, 200, 500, 1000, 2000, 5000)
BATCHES = ("1", "10", "30", "100", "all")


@dataclass(frozen=True)
class Control:
    """One setting: how it is shown, and how the address's word for it is read when it is not."""

    key: str
    default: Any
    show: Callable[[], Any]
    read: Callable[[str], Any]

    def value(self) -> Any:
        """What it is set to, whether or not it is on the page."""
        visit.linked(self.key, self.default, self.read)
        value = st.session_state[self.key]
        visit.keep(self.key, value, self.default, lambda it: str(it).lower() if isinstance(it, bool) else _word(it))
        return value


def _word(value: Any) -> str:
    return f"{value:.12g}" if isinstance(value, float) else str(value)


def _choice(key: str, label: str, options: dict[str, str], default: str, help: str | None = None) -> Control:
    def read(word: str) -> str | None:
        return word if word in options else next((name for name, says in options.items() if says == word), None)

    return Control(key, default, lambda: controls.choose(label, options, key=key, default=default, help=help), read)


def _whole(
    key: str, label: str, low: int, high: int, default: int, step: int, help: str, slide: bool = True
) -> Control:
    def show() -> int:
        if slide:
            return controls.slide(label, low, high, default, step=step, key=key, help=help)
        return controls.number(label, low, high, default, key=key, help=help)

    def read(word: str) -> int | None:
        return int(word) if word.isascii() and word.isdigit() and len(word) < 9 and low <= int(word) <= high else None

    return Control(key, default, show, read)


def _pick(key: str, label: str, values: tuple, default: Any, help: str) -> Control:
    texts = [number(value) if isinstance(value, float) else str(value) for value in values]
    words = {_word(value): value for value in values}
    return Control(
        key, default, lambda: controls.pick(label, values, default, key=key, texts=texts, help=help), words.get
    )


NOISES = tuple(place / 20 for place in range(11))
BENDS = {name: bend.title for name, bend in ACTIVATIONS.items()}
DATA_CONTROL = _choice("train_data", "Data", DATA, START.data)
SLOPES_CONTROL = Control(
    "train_slopes",
    "true",
    lambda: controls.choose(
        "Slopes",
        {name: title for name, (title, _) in KINDS.items()},
        key="train_slopes",
        default="true",
        kind="segmented",
    ),
    lambda word: word if word in KINDS else next((name for name, (title, _) in KINDS.items() if title == word), None),
)
BENDS_CONTROL = Control(
    "train_bends",
    True,
    lambda: controls.toggle("Bends in the hidden neurons", True, key="train_bends"),
    {"true": True, "false": False}.get,
)
COLUMNS = {
    "The data": {
        "amount": _whole("train_amount", "Points", 20, 500, START.amount, 20, "How many points are made."),
        "noise": _pick(
            "train_noise", "Noise", NOISES, START.noise, "How far points stray before they get their answer."
        ),
        "unseen": _whole("train_unseen", "Kept unseen, in percent", 0, 80, 30, 10, "Points kept aside to test it."),
        "data_seed": _whole(
            "train_data_seed",
            "Draw other points (seed)",
            0,
            9999,
            START.data_seed,
            1,
            "Another number, other points.",
            False,
        ),
    },
    "The network": {
        "layers": _whole(
            "train_layers", "Hidden layers", 1, MOST_LAYERS, 2, 1, "Layers between what comes in and the answer."
        ),
        "bend": _choice(
            "train_bend",
            "Bend of the hidden neurons",
            BENDS,
            START.bend,
            "The curve each neuron passes its sum through.",
        ),
        "ending": _choice("train_end", "The end of the network", ENDINGS, "fits", "The bend of the last neuron."),
        "seed": _whole(
            "train_seed",
            "Start from other knobs (seed)",
            0,
            9999,
            START.seed,
            1,
            "Another number, another start.",
            False,
        ),
    },
    "The training": {
        "rate": _pick(
            "train_rate", "Step size (learning rate)", RATES, START.rate, "How far a knob turns for a slope of 1."
        ),
        "optimizer": _choice(
            "train_method",
            "How knobs are turned",
            {name: title for name, (title, _) in OPTIMIZERS.items()},
            START.optimizer,
        ),
        "loss": _choice("train_loss", "How wrong (the error)", LOSSES, START.loss, "How misses are counted."),
        "batch": _pick(
            "train_batch", "Points for each step", BATCHES, "all", "Fewer points: more steps a round, and rougher ones."
        ),
        "epochs": _pick(
            "train_rounds", "Rounds through the data", ROUNDS, START.epochs, "A round: every point seen once."
        ),
    },
}
NEURONS = [
    _whole(f"train_layer_{at + 1}", f"In layer {at + 1}", 1, LARGEST_LAYER, 4, 1, "Neurons in this layer.", False)
    if at != 1
    else _whole("train_layer_2", "In layer 2", 1, LARGEST_LAYER, START.neurons[1], 1, "Neurons in this layer.", False)
    for at in range(MOST_LAYERS)
]

# Not settings of the run: whether it plays again after each change, and the knob that was clicked, counted from 1; 0 for none.
AGAIN = Control(
    "train_again",
    True,
    lambda: controls.toggle("Play again after each change", True, key="train_again"),
    {"true": True, "false": False}.get,
)
KNOB = _whole("train_knob", "Knob", 0, 9999, 0, 1, "The knob whose receipt is open.", False)


def chosen(data: str | None = None) -> Settings:
    """The settings as they stand, whatever of them is on the page; of other `data` if told, without edited points then."""
    told = {name: control.value() for column in COLUMNS.values() for name, control in column.items()}
    neurons = tuple(control.value() for control in NEURONS[: told.pop("layers")])
    batch = told.pop("batch")
    settings = Settings(
        data=data or DATA_CONTROL.value(),
        neurons=neurons,
        batch=None if batch == "all" else int(batch),
        unseen=told.pop("unseen") / 100,
        slopes=SLOPES_CONTROL.value(),
        bends=BENDS_CONTROL.value(),
        **told,
    )
    kept, added, taken = st.session_state.get("_train_edits", (None, (), ()))
    return replace(settings, added=added, taken=taken) if kept == same_points(settings) else settings


def same_points(settings: Settings) -> tuple:
    """What decides which points are on the map, before any is added or taken away by hand."""
    return settings.data, settings.amount, settings.noise, settings.data_seed


def set_up() -> None:
    """Everything that can be set, folded away; nothing of it is made while it is closed."""
    with st.expander("Set it up your way", key="train_set_up", on_change="rerun", icon=":material/tune:") as box:
        if not box.open:
            return
        for place, (title, column) in zip(st.columns(3), COLUMNS.items(), strict=True):
            with place:
                st.markdown(f"**{title}**")
                for name, control in column.items():
                    value = control.show()
                    if name == "layers":
                        with st.container(horizontal=True):
                            for each in NEURONS[:value]:
                                each.show()
