"""The drawer of the race: its settings, and the numbers of the picture."""

import streamlit as st

from core.chapters.without_derivatives.race_pictures import race_table, sweep_table
from core.race import BUDGETS, N_EVALS, SIZES
from core.say.messages import text
from core.search import STEP_EVALS
from pages.ui import controls, stage

PREFIX = "without-derivatives-race"


def choose() -> tuple[list[int], int, int]:
    """Show the controls, and return the sizes, the budget and the seed."""
    options = {"all": text(f"{PREFIX}-all"), **{str(size): f"{size:,}" for size in SIZES}}
    size = controls.choose(
        text(f"{PREFIX}-sizes"), options, key="without_derivatives_sizes", default="all", kind="pills"
    )
    budgets = {str(budget): f"{budget:,}" for budget in BUDGETS}
    label = text(f"{PREFIX}-budget")
    n_evals = controls.choose(label, budgets, key="without_derivatives_looks", default=str(N_EVALS), kind="segmented")
    seed = controls.number(text(f"{PREFIX}-seed"), 0, 999, 0, key="without_derivatives_seed")
    return list(SIZES) if size == "all" else [int(size)], int(n_evals), seed


def details(size_results: list) -> None:
    """Show the tasks and the tables in the drawer."""
    with stage.drawer():
        st.markdown(
            text(
                f"{PREFIX}-tasks", most=max([size_result.tasks for size_result in size_results] or [1]), step=STEP_EVALS
            )
        )
        if size_results:
            with st.expander(text(f"{PREFIX}-tables"), icon=":material/tune:"):
                st.dataframe(race_table(size_results), hide_index=True, alt=text(f"{PREFIX}-table-alt"))
                st.dataframe(sweep_table(size_results), hide_index=True, alt=text(f"{PREFIX}-sweep-alt"))
        st.markdown(text(f"{PREFIX}-not-needed"))
