"""Downhill: how following the slope makes the error shrink."""

import streamlit as st

from core.chapters.downhill.pictures import walk_figures, walk_table, walk_tables
from core.descent import METHODS, RATES, descend, best_rate, step_size_verdict
from core.places import places
from core.surfaces import SURFACES
from pages.shared import figure, frame, visit
from pages.shared.dial import dial
from pages.shared.predict import predict
from pages.shared.symbols import symbols

here = frame.begin(__file__)
st.markdown(
    "Each place on this map sets two knobs. Dark is low ground: **little error**. You cannot see the map from where you "
    "stand. But you can feel the **slope**, and step against it (*gradient descent*). Press play."
)


def fresh_ground() -> None:
    """Another landscape has another good start and step size of its own."""
    for control in ("downhill_a", "downhill_b", "downhill_rate"):
        st.session_state.pop(control, None)


def clicked_start() -> None:
    """A click on the map chooses where to start."""
    for place in st.session_state["downhill_map"].selection.get("start", [])[:1]:
        st.session_state["downhill_a"], st.session_state["downhill_b"] = place["a"], place["b"]
        st.session_state["_new_start"] = True


# 1. The ground and the step size; the pictures; and under them what else can be chosen.
left, right = st.columns(2)
name = left.selectbox(
    "Ground",
    list(SURFACES),
    index=list(SURFACES).index("neuron"),
    format_func=lambda key: SURFACES[key].title,
    key="downhill_ground",
    on_change=fresh_ground,
    bind="query-params",
)
surface = SURFACES[name]
rate = right.select_slider(
    "Step size (learning rate)",
    RATES,
    value=surface.learning_rate,
    format_func=lambda value: f"{value:g}",
    key="downhill_rate",
    bind="query-params",
)
question, pictures = st.container(), st.container()
methods = st.pills(
    "Ways to walk",
    list(METHODS),
    selection_mode="multi",
    default=["gradient_descent"],
    format_func=lambda key: METHODS[key].name,
    key="downhill_ways",
    bind="query-params",
) or ["gradient_descent"]
st.caption(" ".join(f"**{METHODS[way].title}**: {METHODS[way].note}" for way in methods))
left, middle, right = st.columns(3)
(a_low, a_high), (b_low, b_high) = surface.domain
a = left.slider("Start: knob A", a_low, a_high, surface.start[0], 0.01, key="downhill_a", bind="query-params")
b = middle.slider("Start: knob B", b_low, b_high, surface.start[1], 0.01, key="downhill_b", bind="query-params")
steps = right.slider("Steps", 10, 200, 60, 10, key="downhill_steps", bind="query-params")
uphill = st.toggle("Walk with the slope, not against it", key="downhill_uphill", bind="query-params")


@st.cache_resource(max_entries=128)
def walked(name: str, start: tuple, methods: tuple, rate: float, steps: int, uphill: bool) -> tuple:
    """The walks that these controls ask for, and the tables of their pictures."""
    surface = SURFACES[name]
    asked = {"learning_rate": rate, "steps": steps, "uphill": uphill}
    walks = [descend(surface, start, method=method, **asked) for method in methods]
    return walks, walk_tables(surface, walks, steps)


start = (float(a), float(b))
walks, tables = walked(name, start, tuple(methods), rate, steps, uphill)
first = walks[0]
tries = {
    "With the slope": descend(surface, start, method="gradient_descent", learning_rate=1e-4, steps=1, uphill=True),
    "Against the slope": descend(surface, start, method="gradient_descent", learning_rate=1e-4, steps=1),
}
with question:
    predict(
        "downhill_way",
        "The slope points uphill in error. Which way should the knobs go?",
        [*tries, "Sideways"],
        list(tries).index(min(tries, key=lambda way: tries[way].losses[-1])),
        "Uphill means more error, so each step takes the slope away. That is all the minus sign is for.",
    )


# 2. The walk: one dial, every picture.
@st.fragment
def walk() -> None:
    """Play the walk, and say for the step at which it rests which way, how steep, and how far the next step goes."""
    if st.session_state.pop("_new_start", False):
        st.rerun()  # the walk itself is another one now, and its controls stand outside this part of the page
    texts = [f"step {step} · error {error:.3g}" for step, error in enumerate(first.losses)]
    texts += [f"step {step} · blown up" for step in range(first.steps + 1, steps + 1)]
    at = int(dial("Walk", "downhill_step", places=places(0, steps, 1), default=0, texts=texts, play=True))
    shown = walk_figures(tables, surface, walks, at)
    left, right = st.columns(2)
    with left:
        figure.show(shown["map"], "downhill_map", on_select=clicked_start)
    with right:
        figure.show(shown["height"], "downhill_height")
    st.caption("Click the map to start somewhere else.")
    step = min(at, first.steps)
    slope_a, slope_b = first.gradients[step]
    where = f"**Step {step}.** The error is **{first.losses[step]:.3g}**. "
    if first.steepness[step] < 1e-6:
        st.markdown(where + "The ground is flat here. There is no slope to follow, so the walk rests.")
    else:
        feels = f"A's slope is {slope_a:+.3g} and B's is {slope_b:+.3g}. "
        goes = "That was the last step."
        if step < first.steps:
            move_a, move_b = first.moves[step]
            goes = f"So the next step turns A by {move_a:+.3g} and B by {move_b:+.3g}."
        st.markdown(where + feels + goes)
    if "data" in shown:
        st.markdown(
            "**The same walk, seen from the data.** One neuron guesses who passes an exam from hours of study. "
            "Its two knobs are the place on the map: A is how steep the curve is, B slides it sideways."
        )
        figure.show(shown["data"], "downhill_neuron")


with pictures:
    walk()

# 3. Step size, and why minus.
st.subheader("How big a step?", anchor=False)
blown = [walk for walk in walks if walk.diverged]
mend = {**visit.controls(here), "uphill": False}
steadier = best_rate(surface, start, below=rate, methods=methods, steps=steps)
if uphill:
    st.warning(
        f"Walking **with** the slope: the error went from {first.losses[0]:.3g} to {first.losses[-1]:.3g}. "
        "The slope points to more error. That is why the step carries a minus sign.",
        icon=":material/trending_up:",
    )
    visit.link(here, "Walk against the slope again", **mend)
elif blown:
    st.warning(
        f"**{METHODS[blown[0].method].name}** blew up after {blown[0].steps} steps. The slope was steeper "
        "after each leap, so the next leap was longer still, until the numbers ran away.",
        icon=":material/explosion:",
    )
    if steadier is not None:
        visit.link(here, f"Mend it: step size {steadier:g}", **{**mend, "rate": steadier})
else:
    if first.falls:
        how = "lower at every step"
    elif first.losses[-1] < first.losses[0]:
        how = "though not lower at every step"
    else:
        how = "no lower than before"
    st.markdown(
        f"With step size **{rate:g}**, {first.steps} steps took the error from {first.losses[0]:.3g} "
        f"to **{first.losses[-1]:.3g}**, {how}."
    )
verdict = step_size_verdict(surface, rate)
if verdict is not None:
    words = {
        "settles": "Well under it, the walk glides in.",
        "overshoots": "Over half of it, the walk swings from side to side, and still closes in.",
        "bounces": "Exactly on it, the walk swings for ever.",
        "blows_up": "Over it, each swing is wider than the last.",
    }
    st.markdown(
        f"On this bowl the limit is known: **{verdict.limit:.3g}** (2 ÷ the steepest bend of the ground). You are at "
        f"{verdict.share:.0%} of it. {words[verdict.verdict]} This holds for plain slope-following."
    )

frame.experiments(
    here,
    ("Too small: sixty tiny steps hardly leave the start.", {"ground": SURFACES["long_valley"].title, "rate": 0.002}),
    ("Right: the walk glides to the bottom.", {"ground": SURFACES["long_valley"].title}),
    ("Too large: every step leaps over the valley.", {"ground": SURFACES["long_valley"].title, "rate": 0.15}),
    (
        "Race all four ways to walk through a curved valley.",
        {"ground": SURFACES["rosenbrock"].title, "ways": [way.name for way in METHODS.values()], "steps": 200},
    ),
)
st.download_button(
    "Download this walk (CSV)",
    walk_table(walks).to_csv(index=False),
    "walk.csv",
    "text/csv",
    icon=":material/download:",
)
symbols(
    "Each step moves the knobs against the slope: " + f"$${METHODS[methods[0]].formula}$$",
    METHODS[methods[0]].stepper,
    "The ground under your feet: " + f"$${surface.formula}$$",
    surface.height,
    surface.slopes,
    "And the walk:",
    descend,
)
