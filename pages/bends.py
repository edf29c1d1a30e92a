"""Bends: why every neuron needs an activation function, and why its slope matters."""

import streamlit as st

from core.activations import ACTIVATIONS, steep_sigmoid
from core.chapters.bends import pictures as drawn
from core.chapters.bends.fits import (
    END_ROUNDS,
    ENDS,
    NAMES,
    NEURONS,
    ROUNDS,
    SEED,
    STARTS,
    STEEPNESS,
    endings,
    fit_waves,
    kill_the_slope,
    least_error,
    spread_start,
)
from core.chapters.bends.words import (
    amount_says,
    chance_says,
    dial_texts,
    killed_says,
    quiet_says,
    through_says,
    waves_say,
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
    names = {"format_func": NAMES.__getitem__, "required": True, "bind": "query-params"}
    return st.segmented_control(label, options, key=key, default=default, **names) or default


def another_start(place, key: str) -> int:
    """A box for the seed of the start."""
    seed = place.number_input("Another start (seed)", 0, 99, SEED, 1, key=key, bind="query-params")
    return SEED if seed is None else seed


@st.cache_resource(max_entries=32)
def waves(rounds: int, seed: int) -> tuple:
    fits = fit_waves(rounds, seed)
    return fits, drawn.fit_tables(fits), drawn.errors_table(fits)


@st.cache_resource(max_entries=32)
def opened(rounds: int, seed: int, name: str):
    return drawn.pieces_table(waves(rounds, seed)[0][name])


@st.cache_resource(max_entries=8)
def killed_slopes(neurons: int) -> tuple:
    killed = kill_the_slope(neurons)
    return killed, drawn.killed_tables(killed)


@st.cache_resource(max_entries=32)
def ended(seed: int) -> tuple:
    found = endings(seed)
    return found, {task: {end: drawn.ending_lines(each, end) for end in ENDS} for task, each in found.items()}


# 1. One bend, and its slope.
bend = ACTIVATIONS[choose("Bend", list(NAMES), "bends_bend", "sigmoid")]


@st.fragment
def one_bend() -> None:
    """A bend over its slope, with a nudge going through."""
    sums = places(-6, 6, 0.1)
    texts = dial_texts(bend, sums)
    z = dial("What goes in", "bends_in", places=sums, default=1.0, texts=texts, play=True, jump=0.5)
    upper, lower = drawn.bend_figures(bend, sums, z)
    figure.show(upper, "bends_bend")
    figure.show(lower, "bends_slope")
    st.markdown(through_says(bend, z))
    st.caption(quiet_says(bend, sums[0], sums[-1]))


@st.fragment
def one_wave() -> None:
    """The same network on the same wave, with each bend and with none."""
    st.subheader("Bends let a network draw a curve", anchor=False)
    st.markdown(
        f"Here are {len(NAMES)} small networks. All have {NEURONS} hidden neurons, the same start and the same points. "
        "Only the bend differs. Press play to train them all."
    )
    left, right = st.columns(2)
    lengths = {"format_func": "{:,.0f}".format, "key": "bends_rounds", "bind": "query-params"}
    rounds = int(left.select_slider("Rounds of training", ROUNDS, 1000.0, **lengths))
    seed = another_start(right, "bends_seed")
    fits, tables, errors = waves(rounds, seed)
    none = fits["linear"]
    predict(
        "bends_none",
        "One of the networks has no bends. It trains as long as the others. What will its line look like?",
        ["A wave", "Stairs", "A straight line"],
        2 if none.is_straight else 1 if none.is_stairs else 0,
        "Straight pieces add up to a straight line. Training can tilt it and lift it, and that is all.",
    )
    steps = none.history.epochs
    texts = [f"round {step:,}" for step in steps]
    at = int(dial("Training", "bends_round", places=steps, default=0, texts=texts, play=True))
    columns = [*st.columns(4), *st.columns(4)]
    for name, column in zip(NAMES, columns, strict=False):
        with column:
            st.markdown(f"**{NAMES[name]}**")
            figure.show(drawn.fit_figure(tables[name], fits[name], at), f"bends_fit_{name}")
    with columns[-1]:
        st.markdown("**The error of each**")
        figure.show(drawn.errors_figure(errors, fits, at), "bends_errors")
    st.markdown(waves_say(fits, at))
    st.caption("In the last picture, each line across stands for a tenth of the error of the line above it.")
    inside = choose("Look inside one", list(NAMES), "bends_inside", "tanh")
    figure.show(drawn.inside_figure(tables[inside], opened(rounds, seed, inside), fits[inside], at), "bends_inside")
    st.caption(
        f"Each thin line is what one of the {NEURONS} neurons adds. The thick line is their sum, moved up or down as a whole."
    )


@st.fragment
def no_slope() -> None:
    """A switch made steeper and steeper, up to a step whose slope is 0."""
    st.subheader("What if the bend has no slope?", anchor=False)
    st.markdown(
        "A hard step says no or yes, and is flat on both sides. Here a few soft switches learn to tell a disc from the ring "
        "around it. Make them steeper and steeper, up to a true step."
    )
    sizes, binding = ["2", "3", "4", "8"], {"required": True, "bind": "query-params"}
    neurons = st.segmented_control("Hidden neurons", sizes, key="bends_hidden", default="4", **binding)
    killed, tables = killed_slopes(int(neurons or 4))
    texts = [f"{label} · {each.accuracy:.0%} right" for label, each in zip(drawn.LABELS, killed, strict=True)]
    steeper = places(0, len(STEEPNESS) - 1, 1)
    place = int(dial("Steepness", "bends_steep", places=steeper, default=0, texts=texts, play=True))
    parts = drawn.killed_figures(tables, killed, place)
    for row in (("map", "accuracy"), ("switch", "alive")):
        for name, column in zip(row, st.columns(2), strict=True):
            with column:
                figure.show(parts[name], f"bends_killed_{name}")
    st.markdown(killed_says(killed[place], killed[0]))
    st.caption(
        f"The map shows the first of {STARTS} starts, the gray dots show all of them. A hint is one point felt by one hidden "
        "neuron. It gets through where at least a twentieth of a nudge does."
    )


@st.fragment
def last_neuron() -> None:
    """The same network with each end, on a yes/no task and on a number task."""
    st.subheader("How should a network end?", anchor=False)
    st.markdown(
        "The last neuron may bend its sum too, or not. That decides what a guess can be. "
        "Gray shows all that the chosen end can ever say."
    )
    left, right = st.columns([3, 1])
    with left:
        end = choose("End", list(ENDS), "bends_end", "sigmoid")
    found, lines = ended(another_start(right, "bends_end_seed"))
    steps = found["chance"][end].fit.history.epochs
    texts = [f"round {step}" for step in steps]
    label = "Training, both tasks"
    at = int(dial(label, "bends_end_round", places=steps, default=END_ROUNDS, texts=texts, play=True))
    tasks = {"chance": ("How likely? Yes is 1, no is 0", chance_says), "amount": ("How much? Any number", amount_says)}
    for (task, (title, says)), column in zip(tasks.items(), st.columns(2), strict=True):
        with column:
            st.markdown(f"**{title}**")
            figure.show(drawn.ending_figure(lines[task][end], found[task], end, at), f"bends_{task}")
            st.markdown(says(found[task][end]))
    table = drawn.ending_table(found)
    st.dataframe(
        table,
        hide_index=True,
        column_config={name: st.column_config.NumberColumn(format="%.3f") for name in table.columns[1:]},
        alt="What each end reaches on both tasks after training",
    )


one_bend()
one_wave()
no_slope()
last_neuron()
relu, last = NAMES["relu"], len(STEEPNESS) - 1
frame.experiments(
    here,
    ("Far out on the soft switch, a nudge gets almost nowhere.", {"in": 5}),
    ("Two straight halves and a corner are bend enough.", {"bend": relu, "inside": relu, "round": 1000}),
    ("A true step: the hidden layer is frozen, the last layer learns.", {"steep": last}),
    ("The same with eight hidden neurons. How much does luck save?", {"steep": last, "hidden": 8}),
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
    "All runs here use Adam on all points at once. The wave and the ends use squared error, the switches cross-entropy.",
)
