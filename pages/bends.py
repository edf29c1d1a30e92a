"""Bends: why every neuron needs an activation function, and why its slope matters."""

import streamlit as st

from core.activations import ACTIVATIONS, steep_sigmoid
from core.bends import (
    END_ROUNDS,
    ENDS,
    NAMES,
    NEURONS,
    ROUNDS,
    STARTS,
    STEEPNESS,
    endings,
    fit_waves,
    kill_the_slope,
    least_error,
    spread_start,
)
from core.bends_words import amount_says, chance_says, dial_texts, killed_says, quiet_says, through_says, waves_say
from core.charts.bends import (
    LABELS,
    bend_figures,
    ending_figure,
    ending_lines,
    ending_table,
    errors_figure,
    errors_table,
    fit_figure,
    fit_tables,
    inside_figure,
    killed_figures,
    killed_tables,
    pieces_table,
)
from core.places import places
from pages.shared import figure, frame
from pages.shared.dial import dial
from pages.shared.predict import predict
from pages.shared.symbols import symbols

here = frame.begin(__file__)
st.markdown(
    "A neuron adds up what comes in. Then it **bends** the sum (its *activation function*) and sends it on. "
    "Drag the dial, and watch a nudge go through the bend."
)


def choose(label: str, options, key: str, default: str) -> str:
    """A row of buttons with the bends' short names."""
    return (
        st.segmented_control(
            label, options, format_func=NAMES.__getitem__, key=key, default=default, required=True, bind="query-params"
        )
        or default
    )


# 1. One bend, and its slope.
bend = ACTIVATIONS[choose("Bend", list(NAMES), "bends_bend", "sigmoid")]
sums = places(-6, 6, 0.1)
z = dial("What goes in", "bends_in", places=sums, default=1.0, texts=dial_texts(bend, sums), play=True)
upper, lower = bend_figures(bend, sums, z)
figure.show(upper, "bends_bend")
figure.show(lower, "bends_slope")
st.markdown(through_says(bend, z))
st.caption(quiet_says(bend, sums[0], sums[-1]))

# 2. The same network and the same wave, with each bend and with none.
st.subheader("Bends let a network draw a curve", anchor=False)
st.markdown(
    f"Here are {len(NAMES)} small networks. All have {NEURONS} hidden neurons, the same start and the same points. "
    "Only the bend differs. Press play to train them all."
)


@st.cache_resource(max_entries=32)
def waves(rounds: int, seed: int):
    fits = fit_waves(rounds, seed)
    return fits, fit_tables(fits), errors_table(fits)


@st.cache_resource(max_entries=64)
def opened(rounds: int, seed: int, bend: str):
    return pieces_table(waves(rounds, seed)[0][bend])


left, right = st.columns(2)
rounds = int(
    left.select_slider(
        "Rounds of training", ROUNDS, 1000.0, format_func="{:,.0f}".format, key="bends_rounds", bind="query-params"
    )
)
seed = right.number_input("Another start (seed)", 0, 99, 9, 1, key="bends_seed", bind="query-params", required=True)
seed = 9 if seed is None else seed
fits, tables, errors = waves(rounds, seed)
none = fits["linear"]
predict(
    "bends_none",
    "One of the networks has no bends. It trains as long as the others. What will its line look like?",
    ["A wave", "Stairs", "A straight line"],
    2 if none.is_straight else 1 if none.is_stairs else 0,
    "Straight pieces add up to a straight line. Training can tilt it and lift it, and that is all.",
)
steps = places(0, rounds, rounds / 40)
texts = [f"round {step:,.0f}" for step in steps]
at = int(dial("Training", "bends_round", places=steps, default=0, texts=texts, play=True))
columns = [*st.columns(4), *st.columns(4)]
for name, column in zip(NAMES, columns, strict=False):
    with column:
        st.markdown(f"**{NAMES[name]}**")
        figure.show(fit_figure(tables[name], fits[name], at), f"bends_fit_{name}")
with columns[-1]:
    st.markdown("**The error of each**")
    figure.show(errors_figure(errors, fits, at), "bends_errors")
st.markdown(waves_say(fits, at))
st.caption("In the last picture each line is a tenth of the error of the line above.")
inside = choose("Look inside one", list(NAMES), "bends_inside", "tanh")
figure.show(inside_figure(tables[inside], opened(rounds, seed, inside), fits[inside], at), "bends_inside")
st.caption(
    f"Each thin line is what one of the {NEURONS} neurons adds. The thick line is their sum, lifted or lowered as a whole."
)

# 3. A bend without a slope.
st.subheader("What if the bend has no slope?", anchor=False)
st.markdown(
    "A hard step says no or yes, and is flat on both sides. Here a few soft switches learn to tell a disc from the ring "
    "around it. Make them steeper and steeper, up to a true step."
)


@st.cache_resource(max_entries=8)
def killed_slopes(neurons: int):
    killed = kill_the_slope(neurons)
    return killed, killed_tables(killed)


sizes = ["2", "3", "4", "8"]
neurons = st.segmented_control(
    "Hidden neurons", sizes, key="bends_hidden", default="4", required=True, bind="query-params"
)
killed, tables = killed_slopes(int(neurons or 4))
steeper = places(0, len(STEEPNESS) - 1, 1)
texts = [f"{label} · {each.accuracy:.0%} right" for label, each in zip(LABELS, killed, strict=True)]
place = int(dial("Steepness", "bends_steep", places=steeper, default=0, texts=texts, play=True))
map_figure, accuracy_figure, alive_figure = killed_figures(tables, killed, place)
left, right = st.columns(2)
with left:
    figure.show(map_figure, "bends_killed_map")
with right:
    figure.show(accuracy_figure, "bends_killed_accuracy")
figure.show(alive_figure, "bends_alive")
st.caption(
    f"The map shows the first of {STARTS} starts. Gray dots are the others. A hint is one point felt by one hidden neuron. "
    "It gets through where at least a twentieth of a nudge does."
)
st.markdown(killed_says(killed[place], killed[0]))

# 4. The end of the network.
st.subheader("How should a network end?", anchor=False)
st.markdown(
    "The last neuron may bend its sum too, or not. That decides what a guess can be. "
    "Gray shows all that the chosen end can ever say."
)


@st.cache_resource(max_entries=32)
def ended(seed: int):
    found = endings(seed)
    return found, {task: ending_lines(each) for task, each in found.items()}


found, lines = ended(seed)
end = choose("End", list(ENDS), "bends_end", "sigmoid")
steps = places(0, END_ROUNDS, END_ROUNDS / 40)
texts = [f"round {step:.0f}" for step in steps]
at = int(dial("Training, both tasks", "bends_end_round", places=steps, default=END_ROUNDS, texts=texts, play=True))
left, right = st.columns(2)
with left:
    st.markdown("**How likely? Yes is 1, no is 0**")
    figure.show(ending_figure(lines["chance"], found["chance"], end, at), "bends_chance")
    st.markdown(chance_says(found["chance"][end]))
with right:
    st.markdown("**How much? Any number**")
    figure.show(ending_figure(lines["amount"], found["amount"], end, at), "bends_amount")
    st.markdown(amount_says(found["amount"][end]))
st.dataframe(
    ending_table(found),
    hide_index=True,
    column_config={name: st.column_config.NumberColumn(format="%.3f") for name in ending_table(found).columns[1:]},
    alt="What each end reaches on both tasks after training",
)

frame.experiments(
    here,
    ("Far out on the soft switch, a nudge gets almost nowhere.", {"in": 5}),
    (
        "Two straight halves and a corner are bend enough.",
        {"bend": NAMES["relu"], "inside": NAMES["relu"], "round": 1000},
    ),
    ("A true step: the hidden layer is frozen, the last layer learns.", {"steep": len(STEEPNESS) - 1}),
    ("The same with eight hidden neurons. How much does luck save?", {"steep": len(STEEPNESS) - 1, "hidden": 8}),
)
symbols(
    f"The bend above and its slope: $${bend.formula}$$",
    bend.value,
    bend.derivative,
    r"Two layers with a bend between them, and without one: $$y = W_2\, f(W_1 x + b_1) + b_2 \qquad "
    r"W_2 (W_1 x + b_1) + b_2 = (W_2 W_1)\, x + (W_2 b_1 + b_2)$$ Every start spreads the bends over the data:",
    spread_start,
    r"The switch that gets steeper, $\sigma(kz)$, with the slope $k\,\sigma(kz)\,(1 - \sigma(kz))$:",
    steep_sigmoid,
    "The least error that an end allows:",
    least_error,
)
