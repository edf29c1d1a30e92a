"""The race by number of knobs: the more knobs, the further ahead the slopes."""

import streamlit as st

from core.chapters.without_derivatives.race import BUDGETS, LOOKS, WIDTHS, knobs_of
from core.chapters.without_derivatives.race_pictures import (
    DIAL,
    places_of,
    race_figure,
    race_table,
    sizes_figure,
    sweep_table,
)
from core.chapters.without_derivatives.ways import legend
from core.chapters.without_derivatives.words import STEP_SAYS, race_says, teachers_says
from core.say.numbers import count
from pages.ui import controls, figure
from pages.ui.dial import dial
from pages.ui.experiments import experiments
from pages.ui.sentence import sentence
from pages.without_derivatives import racing

SIZES = {str(knobs_of(width)): width for width in WIDTHS}
PICTURE = "without_derivatives_race"


def scene() -> None:
    board = st.container()
    left, middle, right = st.columns([9, 6, 3], vertical_alignment="bottom")
    with left:
        options = {"all": "All", **{size: f"{int(size):,}" for size in SIZES}}
        size = controls.choose("Knobs", options, key="without_derivatives_sizes", default="all", kind="pills")
    with middle:
        texts = {str(looks): f"{looks:,}" for looks in BUDGETS}
        looks = int(
            controls.choose(
                "Looks for each", texts, key="without_derivatives_looks", default=str(LOOKS), kind="segmented"
            )
        )
    with right:
        seed = controls.number("Seed", 0, 999, 0, key="without_derivatives_seed")
    widths = list(WIDTHS) if size == "all" else [SIZES[size]]
    heats_by_width = racing.load_finished(widths, looks, seed)
    heats = [heats_by_width[width] for width in widths if width in heats_by_width]
    running = racing.control([width for width in widths if width not in heats_by_width], looks, seed)
    with board:
        if heats:
            show(heats, looks, f"{size} {looks} {seed} {len(heats)}")
        else:
            st.info("The race is running." if running else "This race was not run yet. The button below runs it.")
    st.caption(
        "One network (the teacher) has fixed knobs. A second must learn to give the same answers. A look runs all rows "
        f"through once. {STEP_SAYS} Every way is shown at the best of five settings. {teachers_says(heats)}"
    )
    experiments(
        ("Only 12 knobs and 1,500 looks. Run the race: do slopes still win?", {"sizes": "12", "looks": 1500}),
        ("Many looks for all. Run the race: does trying catch up with 60 knobs?", {"sizes": "60", "looks": 5000}),
    )


def show(heats: list, looks: int, word: str) -> None:
    places = places_of(looks)
    texts = [count(int(each), "look") for each in places]
    dial("Looks so far", DIAL, places=places, default=looks, texts=texts, play=True, autoplay=word)
    figure.show(sizes_figure(heats) if len(heats) > 1 else race_figure(heats[0]), PICTURE)
    st.html(legend())
    sentence(DIAL, [race_says(heats, max(int(each), 1)) for each in places], pictures=(PICTURE,))
    with st.expander("Final errors, and how each was tuned", icon=":material/tune:"):
        st.dataframe(race_table(heats), hide_index=True, alt="The final error of each way to learn, by number of knobs")
        st.dataframe(
            sweep_table(heats), hide_index=True, alt="The final error at each of the five settings of each way"
        )
