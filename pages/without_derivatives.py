"""Without derivatives: what happens when a network must learn with no slopes."""

import streamlit as st

from core.chapters.without_derivatives.chance import TURNS, directions
from core.chapters.without_derivatives.cost_pictures import times_figure
from core.chapters.without_derivatives.costs import nudge_every_knob, time_growth
from core.chapters.without_derivatives.hard_steps import search_over_a_step
from core.chapters.without_derivatives.pictures import (
    angle_tables,
    angles_figure,
    bowl_figure,
    legend,
    looked,
    sweep_table,
)
from core.chapters.without_derivatives.race import LOOKS, WIDTHS, bowl, chance_within
from core.chapters.without_derivatives.words import (
    CHANCES,
    angle_says,
    bowl_says,
    chance_answer,
    cost_says,
    few_knobs_says,
    hard_steps_says,
    teachers_says,
)
from core.search import STEP_LOOKS, follow_slopes, one_knob_at_a_time, try_and_keep
from pages.shared import figure, frame, racing
from pages.shared.dial import dial
from pages.shared.guessing import game
from pages.shared.predict import predict
from pages.shared.symbols import symbols

BUDGETS = (300, LOOKS, 5_000)
here = frame.begin(__file__)
st.markdown(
    "A student network copies a teacher. Every way to learn gets the same number of **looks** at the data. One follows the "
    "slopes. The others only look and try. Who gets closest, with few knobs and with many?"
)


def whole_race() -> None:
    """Another number of looks ends elsewhere: show the race to its end."""
    st.session_state.pop("without_derivatives_looked_kept", None)


# 1. The fair race.
left, middle, right, last = st.columns([9, 7, 5, 8], vertical_alignment="bottom")
widths = sorted(
    left.pills(
        "Knobs",
        list(WIDTHS),
        selection_mode="multi",
        default=list(WIDTHS),
        format_func=lambda width: str(racing.knobs(width)),
        key="without_derivatives_sizes",
        bind="query-params",
    )
    or WIDTHS
)
looks = (
    middle.segmented_control(
        "Looks for each",
        BUDGETS,
        default=LOOKS,
        format_func=str,
        required=True,
        key="without_derivatives_looks",
        on_change=whole_race,
        bind="query-params",
    )
    or LOOKS
)
seed = right.number_input("Seed", 0, 999, 0, 1, key="without_derivatives_seed", bind="query-params") or 0
heats = racing.finished(widths, looks, seed)
waiting = [width for width in widths if width not in heats]
finish_race = racing.begin(heats, waiting, looks, seed, last, st.empty())
ends, texts = looked(looks)
dial("Looks so far", "without_derivatives_looked", places=ends, default=ends[-1], texts=texts, play=True)
st.html(legend())
arrived = racing.board(widths, heats)
smallest = racing.finished(WIDTHS[:1], looks, seed)
st.caption(
    f"★ marks the lowest error of a row. A step down the slopes is charged {STEP_LOOKS} looks: one for the guess, one for "
    "the blame that goes back, one for turning the knobs. Every way is shown at the best of five settings. "
    + teachers_says(list(heats.values()))
)
with st.expander("How each was tuned", icon=":material/tune:"):
    st.dataframe(
        sweep_table(list(heats.values())),
        hide_index=True,
        alt="The final error at each of the five settings of each way to learn",
    )

# 2. One question, N knobs.
st.subheader("One question, more and more knobs", anchor=False)
st.markdown(
    "Take a plain bowl. How many looks does it take to cut the error to 1/10,000? Measured now, on this machine."
)
st.html(legend())
bowl_slot = st.empty()


@st.cache_resource(max_entries=32, show_spinner="Measuring the bowl")
def bowl_runs(seed: int) -> tuple:
    return tuple(bowl(seed=seed))


# 3. Why chance fails.
st.subheader("Why chance fails", anchor=False)
st.markdown("Pick a direction at random. Does it lead down? With two knobs, often. Drag the dial to more knobs.")
predict(
    "without_derivatives_chance",
    "Now take 50 knobs. How often is a random direction within 60° of straight downhill?",
    CHANCES,
    chance_answer(chance_within(50, 60)),
    "With many knobs there are many ways to go sideways, and few to go down. A slope points straight there.",
)


@st.cache_resource(max_entries=32)
def drawn(seed: int) -> tuple:
    sampled = directions(seed)
    return sampled, angle_tables(sampled)


sampled, tables = drawn(seed)
turn = dial(
    "Knobs to turn",
    "without_derivatives_turn",
    places=range(len(TURNS)),
    default=0,
    texts=[f"{knobs} knobs" for knobs in TURNS],
    play=True,
)
at = sampled[int(turn)]
figure.show(angles_figure(at, tables), "without_derivatives_angles")
st.markdown(angle_says(at))
st.caption(
    "Bars: drawn at random. Line: the exact curve. Orange: within 60°, where a step still gets at least half as far down."
)

# 4. What a slope costs.
st.subheader("What does a slope cost?", anchor=False)
st.markdown(
    "You can find slopes without calculus: nudge one knob, look again, and divide. That takes a look for each knob. "
    "Calculus gives every slope in one pass back. Time both on this machine."
)
if st.button("Time it now: under a second", key="without_derivatives_time", icon=":material/timer:"):
    st.session_state["_without_derivatives_growth"] = time_growth()
growth = st.session_state.get("_without_derivatives_growth")
if growth is not None:
    figure.show(times_figure(growth), "without_derivatives_times")
    st.markdown(cost_says(growth))

# 5. You are the optimizer.
st.subheader("You are the optimizer", anchor=False)
st.markdown(
    "A valley is hidden. Turn the knob, look, and find the lowest place. Then try with slopes, then with five knobs."
)
game()

# 6. When not.
st.subheader("When would you not use derivatives?", anchor=False)


@st.cache_resource(max_entries=32)
def hard_steps(seed: int):
    return search_over_a_step(seed)


st.markdown(
    f"- **Few knobs.** {few_knobs_says(smallest.get(WIDTHS[0]))} Then people try a grid of values, or random ones (*random search*).\n"
    f"- **Hard steps.** {hard_steps_says(hard_steps(seed))} People keep the nudges that help (*evolution strategies*), or "
    "they soften the step.\n"
    "- **No formula.** A taste test or a wind tunnel gives a score, and no blame comes back from it. Then people try and "
    "keep. If a look is dear, they also guess from past tries where to look next (*Bayesian optimization*)."
)
frame.experiments(
    here,
    (
        "Few looks for all. Run the race: how far apart do they end with 12 knobs, and with 60?",
        {"sizes": ["12", "60"], "looks": 300},
    ),
    ("Many looks for all. Run the race: does trying catch up with 60 knobs?", {"sizes": ["12", "60"], "looks": 5000}),
    ("Turn a hundred knobs at random. See how nearly all go sideways.", {"turn": TURNS.index(100)}),
    ("Play with five knobs, height only. Can you beat random nudges?", {"round": "Five knobs, height only"}),
)
symbols(
    "Nudge all the knobs at random, and keep what helps:",
    try_and_keep,
    "One knob at a time:",
    one_knob_at_a_time,
    "Measure each slope with a nudge:",
    nudge_every_knob,
    "Follow the slopes:",
    follow_slopes,
    r"The chance to be within an angle $\alpha$ of downhill, among $N$ knobs, is "
    r"$$\tfrac12 I_{\sin^2 \alpha}\!\left(\tfrac{N-1}2, \tfrac12\right)$$",
    chance_within,
)

# What takes longest comes last, so that the page is there at once.
with bowl_slot.container():
    figure.show(bowl_figure(bowl_runs(seed)), "without_derivatives_bowl")
    st.markdown(bowl_says(bowl_runs(seed)))
finish_race(arrived)
