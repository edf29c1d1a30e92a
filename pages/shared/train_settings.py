"""The settings of a training run that stand below its pictures: data, network, training."""

import streamlit as st

from core.activations import ACTIVATIONS
from core.chapters.train.run import LARGEST_LAYER, MOST_LAYERS, OWN, Settings
from core.training import OPTIMIZERS

START = Settings()
ENDINGS = {
    "fits": "What fits the answer",
    **{name: ACTIVATIONS[name].title for name in ("sigmoid", "tanh", "relu", "linear")},
}
LOSSES = {"cross_entropy": "Cross-entropy (for yes or no)", "squared_error": "Squared error"}
BATCHES = {"all": None, "100": 100, "30": 30, "10": 10, "1": 1}
ROUNDS = (50, 100, 200, 500, 1000, 2000, 5000)
LINKED = {"bind": "query-params"}


def choose(data: str) -> dict:
    """Show the controls in three columns; returns what they say, by the names of `Settings`."""
    st.subheader("Set it up your way", anchor=False)
    left, middle, right = st.columns(3)
    with left:
        st.markdown("**The data**")
        amount = st.slider("Points", 20, 500, START.amount, 20, key="train_amount", disabled=data == OWN, **LINKED)
        noise = st.slider("Noise", 0.0, 0.5, START.noise, 0.05, key="train_noise", disabled=data == OWN, **LINKED)
        unseen = st.slider(
            "Kept unseen, in percent", 0, 80, round(100 * START.unseen), 10, key="train_unseen", **LINKED
        )
        data_seed = st.number_input(
            "Draw other points (seed)", 0, 9999, START.data_seed, key="train_data_seed", **LINKED
        )
    with middle:
        st.markdown("**The network**")
        layers = st.slider("Hidden layers", 1, MOST_LAYERS, len(START.neurons), key="train_layers", **LINKED)
        with st.container(horizontal=True):
            neurons = tuple(
                st.number_input(
                    f"In layer {layer + 1}",
                    1,
                    LARGEST_LAYER,
                    START.neurons[layer] if layer < len(START.neurons) else 4,
                    key=f"train_layer_{layer + 1}",
                    width=140,
                    **LINKED,
                )
                for layer in range(layers)
            )
        ending = st.selectbox(
            "The end of the network", list(ENDINGS), format_func=lambda name: ENDINGS[name], key="train_end", **LINKED
        )
        seed = st.number_input("Start from other knobs (seed)", 0, 9999, START.seed, key="train_seed", **LINKED)
    with right:
        st.markdown("**The training**")
        optimizer = st.selectbox(
            "How knobs are turned",
            list(OPTIMIZERS),
            format_func=lambda way: OPTIMIZERS[way][0],
            key="train_method",
            **LINKED,
        )
        loss = st.selectbox(
            "How wrong (the error)", list(LOSSES), format_func=lambda name: LOSSES[name], key="train_loss", **LINKED
        )
        batch = st.select_slider("Points for each step", list(BATCHES)[::-1], value="all", key="train_batch", **LINKED)
        epochs = st.select_slider("Rounds through the data", ROUNDS, value=START.epochs, key="train_rounds", **LINKED)
    return {
        "amount": amount,
        "noise": noise,
        "data_seed": data_seed,
        "unseen": unseen / 100,
        "neurons": neurons,
        "ending": ending,
        "loss": loss,
        "batch": BATCHES[batch],
        "optimizer": optimizer,
        "epochs": epochs,
        "seed": seed,
    }
