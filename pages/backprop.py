"""Backprop: how a knob deep inside learns its slope."""

from dataclasses import replace

import streamlit as st

from core.chapters.backprop.clones import starts
from core.chapters.backprop.passes import PRESETS, RATES, knobs, script, stages
from core.chapters.backprop.pictures import SHOWS, knob_table, layer_table, network_figure
from core.chapters.backprop.receipt_pictures import clones_figure, depth_figure, nudge_figure, receipt_table
from core.chapters.backprop.words import (
    SEEDS,
    clones_says,
    depth_says,
    growth_says,
    looks_says,
    nudge_says,
    plain,
    receipt_says,
)
from core.chapters.without_derivatives.cost_pictures import looks_figure, times_figure
from core.chapters.without_derivatives.costs import time_growth
from core.depth import DEPTHS, slope_sizes, typical_ratio
from core.network import Network
from core.places import places
from core.receipts import nudge_agreement, receipt
from pages.shared import figure, frame, own_network, visit
from pages.shared.dial import dial
from pages.shared.predict import predict
from pages.shared.symbols import symbols

here = frame.begin(__file__)
st.markdown(
    "A network guesses, and it is wrong. Which knob is to blame, and how much? Press play. The numbers go forward. Then "
    "the **blame** comes back, layer by layer (*backpropagation*), and every knob learns its slope."
)
TITLES = {key: preset.title for key, preset in PRESETS.items()} | {"own": "My own"}
DIGITS = st.column_config.NumberColumn(format="%.9f")


def fresh() -> None:
    """Another network has other knobs, and a step size of its own."""
    for control in ("backprop_rate", "backprop_knob"):
        st.session_state.pop(control, None)


def clicked() -> None:
    """A click on a line or a neuron chooses its knob."""
    for picked in st.session_state["backprop_picture"].selection.get("knob", [])[:1]:
        for knob in knobs(one.network):
            if knob.code == picked.get("knob"):
                st.session_state["backprop_knob"] = knob.title


if visit.follows_url():
    own_network.undo()

# 1. The network: a preset, or one's own. Its picture stands above what else can be changed.
left, right = st.columns([1.5, 1])
choice = (
    left.segmented_control(
        "Network",
        list(TITLES),
        format_func=TITLES.__getitem__,
        key="backprop_preset",
        default="worked",
        required=True,
        on_change=fresh,
        bind="query-params",
        wrap=True,
    )
    or "worked"
)
shows = (
    right.segmented_control(
        "Lines show",
        list(SHOWS),
        format_func=SHOWS.__getitem__,
        key="backprop_lines",
        default="values",
        required=True,
        bind="query-params",
    )
    or "values"
)
start = own_network.choose("backprop", fresh) if choice == "own" else PRESETS[choice].make()
picture = st.container()
rate = st.select_slider(
    "Step size (learning rate)",
    RATES,
    value=start.learning_rate,
    format_func=lambda value: f"{value:g}",
    key="backprop_rate",
    bind="query-params",
)
one = own_network.edit(start, f"{choice}_{start.name}", rate)
told = stages(one)

# 2. One pass, stage by stage. The knob chosen for the receipt is marked in the picture.
st.subheader("A receipt for one knob", anchor=False)
titles = {knob.title: knob for knob in knobs(one.network)}
knob = titles[st.selectbox("The knob", list(titles), key="backprop_knob", bind="query-params")]
with picture:
    texts = [f"{number}. {stage.title}" for number, stage in enumerate(told)]
    stops = places(0, len(told) - 1, 1)
    at = int(dial("One pass", "backprop_stage", places=stops, default=0, texts=texts, play=True))
    stage = told[at]
    figure.show(network_figure(one, told, at, shows, knob), "backprop_picture", on_select=clicked)
    st.caption(
        "Each line is a knob (*weight*): blue is above 0, orange below, and thicker is further from 0. A ring is a neuron's "
        "shift (*bias*). Inside stands what it sends, in pink its blame (*delta*). Click a line for its receipt."
    )
    st.markdown(stage.says)
    if stage.kind == "turn":
        table, height, says = knob_table(one), 250, "Every knob before and after its turn"
    elif stage.layer:
        shown = replace(one, network=one.turned) if stage.kind == "again" else one
        table = layer_table(shown, stage.layer, blamed=stage.kind == "back")
        height, says = "content", f"The numbers of layer {stage.layer}, neuron by neuron"
    if stage.kind != "start":
        digits = dict.fromkeys(table.columns[1:], DIGITS)
        st.dataframe(table, hide_index=True, height=height, column_config=digits, alt=says)
    if choice != "own":
        st.caption(PRESETS[choice].note)
    if choice == "worked" and stage.kind == "again":
        st.markdown(f"On paper the shifts were left alone. Then the error falls to {one.error_after_weights_only:.6g}.")

# 3. The receipt, and the same slope measured.
slip = receipt(one.network, one.inputs, one.targets, tuple(knob))
st.markdown(receipt_says(slip))
st.dataframe(
    receipt_table(slip),
    hide_index=True,
    column_config={"path": st.column_config.NumberColumn(width=60), "factor": DIGITS, "product so far": DIGITS},
    alt=f"The factors of this knob's slope, {slip.slope:.9g}",
)
st.markdown("Now nudge the knob for real, a little up and a little down. Does it show the same slope?")
measured = nudge_agreement(one.network, one.inputs, one.targets, tuple(knob))
sizes = [f"nudge {plain(size)}" for size in measured.sizes]
place = int(dial("Smaller nudge", "backprop_nudge", places=places(1, 14, 1), default=1, texts=sizes, play=True))
figure.show(nudge_figure(measured, place), "backprop_nudged")
st.markdown(nudge_says(measured, place))

# 4. Layer by layer, as the network gets deeper.
st.subheader("Whispering down the line", anchor=False)


@st.cache_resource(max_entries=32)
def by_depth(bend: str) -> tuple:
    return [slope_sizes(each, bend, seed=0) for each in DEPTHS], [starts(each, bend, seed=0) for each in DEPTHS]


@st.cache_resource(max_entries=64)
def typical(depth: int) -> dict[str, float]:
    return {name: typical_ratio(depth, name, seeds=SEEDS) for name in ("sigmoid", "tanh", "relu")}


ten = by_depth("sigmoid")[0][9].first_over_last
predict(
    "backprop_depth",
    "Ten layers, each with a soft switch (sigmoid). Which layer gets the smallest slopes?",
    ["The first", "The last", "All about equal"],
    0 if ten < 0.5 else 1 if ten > 2 else 2,
    "On its way back the blame shrinks in every layer. A soft switch lets a quarter of a nudge through at best.",
)
bend = (
    st.segmented_control(
        "Bend of every layer",
        ["sigmoid", "tanh", "relu", "softplus"],
        key="backprop_depth_bend",
        default="sigmoid",
        required=True,
        bind="query-params",
    )
    or "sigmoid"
)
counts = [f"{each} hidden layer{'s' if each > 1 else ''}" for each in DEPTHS]
depth = int(dial("Depth", "backprop_depth", places=places(1, 12, 1), default=6, texts=counts, play=True))
networks, found = by_depth(bend)
figure.show(depth_figure(networks, depth), "backprop_layers")
st.markdown(depth_says(networks[depth - 1], typical(depth), depth))
st.markdown("**All knobs at zero?** It sounds fair. But look at the neurons of the last hidden layer, side by side.")
figure.show(clones_figure(found, depth), "backprop_clones")
st.markdown(clones_says(found[depth - 1]))

# 5. What the slopes cost.
st.subheader("Why not nudge every knob?", anchor=False)
st.markdown(looks_says(one.network.knobs, "the network above"))
left, right = st.columns(2)
with left:
    figure.show(looks_figure(), "backprop_looks")
with right:
    if st.button("Time both here, now", icon=":material/timer:"):
        st.session_state["_backprop_growth"] = time_growth()
    growth = st.session_state.get("_backprop_growth")
    if growth is not None:
        figure.show(times_figure(growth), "backprop_times")
if growth is not None:
    st.markdown(growth_says(growth))

frame.experiments(
    here,
    ("One input is 0. Its knobs get no slope.", {"preset": PRESETS["xor"].title, "lines": SHOWS["slopes"], "stage": 6}),
    ("Five layers deep: the blame fades.", {"preset": PRESETS["deep"].title, "lines": SHOWS["slopes"], "stage": 11}),
    ("A step too big: the error grows.", {"preset": "My own", "end": "linear", "seed": 2, "rate": 3, "stage": 9}),
    ("A hard step: the hint stops.", {"preset": "My own", "bend": "step", "stage": 6}),
)
symbols(
    "The blame of the last layer, of every layer before it, and the slopes (Nielsen's four equations): "
    r"$$\delta^L = \nabla_a C \odot f'(z^L) \qquad \delta^l = \left((W^{l+1})^T \delta^{l+1}\right) \odot f'(z^l)$$"
    r"$$\frac{\partial C}{\partial W^l} = \delta^l \, (a^{l-1})^T \qquad \frac{\partial C}{\partial b^l} = \delta^l$$",
    Network.gradient,
    "Finding slopes turns no knob. This does:",
    Network.updated,
    f"One step of forward, backward, update on the network above, to copy and run:\n\n```python\n{script(one)}```",
)
