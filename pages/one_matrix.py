"""One matrix: why a stack of layers without bends is a single layer."""

import streamlit as st

from core.activations import ACTIVATIONS
from core.chapters.one_matrix import straight
from core.chapters.one_matrix.pictures import (
    answers_table,
    cost_figure,
    grid_figure,
    map_figure,
    stage_names,
    tables_figure,
)
from core.collapse import collapse, multiplications, multiplied, running_products
from core.datasets import DATASETS
from core.places import places
from pages.shared import figure, frame
from pages.shared.dial import dial
from pages.shared.predict import predict
from pages.shared.symbols import symbols
from pages.shared.typed import typed_rows

here = frame.begin(__file__)
st.markdown(
    "A layer is a table of **knobs** (a *matrix*): it mixes the numbers that come in into new numbers. "
    "Stack layers with no bend between them, and the whole stack is one table. Drag to multiply it out."
)


def count(label: str, key: str, default: int, low: int = 1, high: int = 8) -> int:
    """A box for a whole number; an emptied one counts as its default."""
    typed = st.number_input(label, low, high, default, 1, key=key, bind="query-params")
    return default if typed is None else typed


# 1. The stack, and the one table that it is.
left, right = st.columns([3, 2], vertical_alignment="bottom")
layers = left.slider("Layers", 1, 8, 3, key="one_matrix_layers", bind="query-params")
with right.container(horizontal=True, vertical_alignment="bottom"):
    biases = st.toggle("With shifts (biases)", value=True, key="one_matrix_shifts", bind="query-params")
    with st.popover("Sizes and seed", icon=":material/tune:"), st.container(horizontal=True):
        sizes = [count("Numbers in", "one_matrix_in", 2)]
        sizes += [count(f"Out of layer {layer}", f"one_matrix_width{layer}", 3) for layer in range(1, layers)]
        sizes += [count(f"Out of layer {layers}", "one_matrix_out", 2)]
        seed = count("Seed", "one_matrix_seed", 38, 0, 9999)
stack = straight.random_stack(sizes, biases=biases, seed=seed)
texts = ["none multiplied yet", *(f"{done} of {layers} in one table" for done in range(1, layers + 1))]
at = int(dial("Multiply", "one_matrix_at", places=places(0, layers, 1), default=2, texts=texts, play=True))
figure.show(tables_figure(stack, at, biases=biases), "one_matrix_tables")
if at == 0:
    st.markdown("Nothing is multiplied yet. The numbers that come in pass from table to table, left to right.")
elif at == 1:
    st.markdown("The first layer is copied down as it is. Each further layer is multiplied into it.")
else:
    one = running_products(stack)[at - 1]
    corner = f"{one.weights[0, 0]:.3g}"
    st.markdown(
        f"**{at} of {layers} layers are now one table**, {one.outputs} high and {one.inputs} wide. Its top left number is "
        f"**{corner}**. For it, layer {at}'s first row met the first column so far, pair by pair."
    )
    pairs = " + ".join(f"({knob:.3g} × {below:.3g})" for knob, below in straight.terms(stack, at))
    st.caption(f"{pairs} = {corner}")

st.markdown("**Test it on numbers of your own.** The same numbers go through the stack and through the one table.")
left, right = st.columns([2, 3])
with left:
    rows = typed_rows("one_matrix_typed", sizes[0], start=straight.FIRST_NUMBERS, alt="Numbers to try, 1 row a try")
    typed = straight.read_typed(rows)
    for fault in typed.faults[:3]:
        st.warning(f"{fault} This row waits until then.", icon=":material/edit:")
with right:
    if len(typed.rows):
        both = straight.largest_difference(stack, typed.rows)
        apart = straight.plainly(both.largest)
        st.dataframe(
            answers_table(both, typed.numbers),
            hide_index=True,
            column_config={
                "layer by layer": st.column_config.NumberColumn(format="%.6f"),
                "one table": st.column_config.NumberColumn(format="%.6f"),
                "difference": st.column_config.NumberColumn(format="%.16f"),
            },
            alt=f"Answers layer by layer and with the one table; the largest difference is {apart}",
        )
        told = f"The largest difference is **{apart}**. "
        if both.share < straight.ROUNDING:
            told += "That is rounding: a computer keeps about 16 digits. One table does the work of the whole stack."
        st.markdown(told if both.largest else "**Both ways agree to the last digit.** One table does the stack's work.")
    else:
        st.info("No row can be read yet. Type a number into each cell of a row.")

# 2. How many multiplications.
st.subheader("What does the stack cost?", anchor=False)
figure.show(cost_figure(stack), "one_matrix_cost")
cost = multiplications(stack)
says = "Here both cost the same."
if cost.stack > cost.one_matrix:
    says = f"The stack does {cost.stack - cost.one_matrix:,} more, for the same answer."
elif cost.stack < cost.one_matrix:
    says = "Here the stack is the cheaper one: it squeezes all numbers through a narrow layer."
st.markdown(
    f"One answer takes **{cost.stack:,}** multiplications layer by layer, and **{cost.one_matrix:,}** with the one table. "
    + says
)

# 3. What it does to space, and what no longer multiplies out.
st.subheader("What does a stack do to space?", anchor=False)
st.markdown(
    "Take two numbers as a place on a sheet of paper. Each layer moves every place. "
    "Without a bend, straight lines stay straight. Now put one bend in, and play."
)
left, right = st.columns([3, 2])
bend = left.selectbox(
    "Bend", ACTIVATIONS, format_func=lambda name: ACTIVATIONS[name].title, key="one_matrix_bend", bind="query-params"
)
bent = right.selectbox(
    "Where",
    range(1, layers + 1),
    format_func=lambda layer: f"after layer {layer}",
    key="one_matrix_where",
    bind="query-params",
    disabled=bend == "linear",
)
plane = straight.random_stack([2] * (layers + 1), biases=biases, seed=seed, bend=bend, bend_layer=bent)
names, grid = stage_names(plane), straight.grid_lines(straight.in_stages(plane))
steps = places(0, len(names), 0.05)
texts = [names[min(int(step), len(names) - 1)] for step in steps]
place = dial("Through the layers", "one_matrix_place", places=steps, default=0.0, texts=texts, play=True, jump=1.0)
left, right = st.columns([3, 2], vertical_alignment="center")
with left:
    figure.show(grid_figure(grid, names, place), "one_matrix_grid")
with right:
    st.markdown(
        f"The grid begins 2 wide. At the end a point is off its straight line by up to "
        f"**{straight.plainly(grid.bent[-1])}**. The gap between neighbors changes by up to "
        f"**{straight.plainly(grid.apart[-1])}**."
    )
    try:
        knobs = ", ".join(f"{knob:.3g}" for knob in collapse(plane).weights.ravel())
        st.markdown("That is rounding, and nothing more. The lines stay straight and keep their distance.")
        st.success(f"This stack multiplies out. Its one table: {knobs}.", icon=":material/check_circle:")
    except ValueError as refusal:
        st.markdown("There is a bend in this stack. Ask the code to multiply it out all the same:")
        st.warning(f"It refuses. “{refusal}.”", icon=":material/block:")

# 4. What a stack without bends cannot learn.
st.subheader("What can it not learn?", anchor=False)
left, middle, right = st.columns([2, 2, 1], vertical_alignment="bottom")
points = left.segmented_control(
    "Points",
    ["xor", "circle"],
    format_func=lambda name: DATASETS[name].title,
    key="one_matrix_points",
    default="xor",
    required=True,
    bind="query-params",
)
deep = middle.slider("Layers to train", 2, 8, 3, key="one_matrix_deep", bind="query-params")
kind = right.selectbox("Bend to train with", ["tanh", "relu", "sigmoid"], key="one_matrix_with", bind="query-params")


@st.cache_resource(max_entries=64)
def played(points: str, layers: int, bend: str, seed: int) -> straight.Contest:
    return straight.contest(points, layers=layers, bend=bend, seed=seed)


# An empty URL parameter clears even a required choice.
seen = played(points or "xor", deep, kind or "tanh", seed)
gain = seen.straight.error - seen.unbent.error
predict(
    "one_matrix_deeper",
    f"Train a stack of {deep} layers, none with a bend. Does it sort these points better than one layer can?",
    ["Yes, much better", "Yes, a little better", "No, not at all"],
    2 if gain < straight.TIE else 1 if gain < 0.1 * seen.straight.error else 0,
    "However many layers there are, without a bend they are one table. So the best single table is the limit.",
)
shown = {"The best one table": seen.straight}
shown |= {f"{deep} layers, no bend, trained": seen.unbent, f"{deep} layers, with bends, trained": seen.bent}
for number, (column, (name, fit)) in enumerate(zip(st.columns(3), shown.items(), strict=True)):
    with column:
        st.markdown(f"**{name}**")
        figure.show(map_figure(fit, seen.data, name), f"one_matrix_map{number}")
        st.markdown(f"**{fit.accuracy:.1%}** right, error {straight.plainly(fit.error, 4)}")
st.markdown(
    f"No stack without a bend can have an error below **{straight.plainly(seen.straight.error, 4)}**. That is found exactly, not by luck. "
    f"After {straight.ROUNDS} rounds of training, {deep} such layers reached **{straight.plainly(seen.unbent.error, 4)}**. Even the best cut "
    f"with a ruler puts only {seen.best_cut:.1%} of the points right."
)
if seen.bent.error < 0.5 * seen.straight.error:
    st.markdown(f"With bends the same stack got the error down to **{straight.plainly(seen.bent.error, 4)}**.")
else:
    st.markdown(
        f"With bends the same stack reached **{straight.plainly(seen.bent.error, 4)}**, not much better. Bends make it possible, not certain. "
        "Try another bend, another seed or fewer layers."
    )
rows = ", ".join(f"{answer:.2f}" for answer in seen.four_rows)
st.caption(f"The smallest such puzzle has four rows, and the answers no, yes, yes, no. The best one table says {rows}.")

frame.experiments(
    here,
    (
        "Eight layers, eight numbers wide: still one table.",
        {"layers": 8, "in": 8, **{f"width{layer}": 8 for layer in range(1, 8)}, "out": 8, "at": 8},
    ),
    (
        "Squeeze all through one number: now the stack is the cheaper one.",
        {"layers": 2, "in": 8, "width1": 1, "out": 8},
    ),
    ("Put a corner after layer 1: part of the sheet is pressed flat.", {"bend": ACTIVATIONS["relu"].title, "place": 2}),
    ("Eight layers on the disc in a ring, without a bend and with.", {"points": DATASETS["circle"].title, "deep": 8}),
)
symbols(
    "Two layers without a bend, one after the other, are one:",
    r"$$y = W_o\,(W_i\,x) = (W_o W_i)\,x$$",
    r"With shifts it is $y = W_o\,(W_i\,x + b_i) + b_o = (W_o W_i)\,x + (W_o b_i + b_o)$. More layers are taken two by two:",
    collapse,
    running_products,
    multiplied,
    r"With a bend $f$ in between, $W_o\,f(W_i\,x + b_i)$ can be written so no longer. The multiplications of both ways:",
    multiplications,
    r"The least error of any stack without bends, $\min_W \frac{1}{2n} \sum (W x - t)^2$, found exactly:",
    straight.best_straight_fit,
)
