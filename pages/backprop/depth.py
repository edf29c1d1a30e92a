"""How gradients shrink with depth (vanishing gradients), and neurons that start alike."""

import streamlit as st

from core.chapters.backprop.clones import starts
from core.chapters.backprop.pictures import clones_figure, depth_figure
from core.chapters.backprop.words import SEEDS, clones_say, depth_says, depth_titles
from core.depth import DEPTHS, slope_sizes, typical_ratio
from core.points import places
from pages.server.cache import cached_in_worker
from pages.ui import controls, figure
from pages.ui.dial import dial
from pages.ui.experiments import experiments
from pages.ui.predict import predict
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols

BENDS = {"sigmoid": "sigmoid", "tanh": "tanh", "relu": "ReLU", "softplus": "softplus"}
TYPICAL = ("sigmoid", "tanh", "relu")


@cached_in_worker
def _by_depth(bend: str) -> tuple:
    """Compute the slopes' sizes and the starts of stacks, depth by depth, with the pictures of both."""
    sizes = [slope_sizes(each, bend, seed=0) for each in DEPTHS]
    stacks = [starts(each, bend, seed=0) for each in DEPTHS]
    return sizes, stacks, depth_figure(sizes), clones_figure(stacks)


@cached_in_worker
def _typical() -> list[dict[str, float]]:
    return [{BENDS[name]: typical_ratio(each, name, seeds=SEEDS) for name in TYPICAL} for each in DEPTHS]


def scene() -> None:
    ten = _by_depth("sigmoid")[0][9].first_over_last
    answers = [
        (
            "The first",
            "On its way back the blame shrinks in every layer: a soft switch lets a quarter of a nudge through at best.",
        ),
        ("The last", "The last layer stands next to the error, so it hears it best."),
        ("All about equal", "Something is lost in each layer, and ten layers multiply it."),
    ]
    smallest = 0 if ten < 0.5 else 1 if ten > 2 else 2
    question = "Ten layers, each with a soft switch (sigmoid). Which layer gets the smallest slopes?"
    if not predict("backprop_depth", question, answers, smallest):
        return
    above = st.container(gap="small")
    bend = controls.choose("Bend of every layer", BENDS, key="backprop_depth_bend", default="sigmoid", kind="segmented")
    networks, stacks, layers, clones = _by_depth(bend)
    with above:
        dial("Depth", "backprop_depth", places=places(1, 12, 1), default=10, texts=depth_titles(DEPTHS))
        left, right = st.columns(2, gap="small")
        with left:
            figure.show(layers, "backprop_layers")
            heard = zip(networks, _typical(), DEPTHS, strict=True)
            sentence("backprop_depth", [depth_says(*each) for each in heard], pictures=("backprop_layers",))
        with right:
            figure.show(clones, "backprop_clones")
            alike = [clones_say(each) for each in stacks]
            sentence("backprop_depth", alike, pictures=("backprop_clones",), name="backprop_alike")
    experiments(
        ("Ten layers with tanh: the first still hears.", {"depth_bend": "tanh", "depth": 10}),
        ("All at zero with tanh: nobody hears anything.", {"depth_bend": "tanh", "depth": 3}),
    )
    symbols(slope_sizes, starts)
