"""Why sigmoid? Three tests to run, the same stack trained with every bend, and the story with its dates."""

import streamlit as st

from core.chapters.bends.names import NAMES
from core.chapters.bends.trial_pictures import HEADS
from core.chapters.bends.trial_words import STORY, in_front, passing_says, test_says, verdict_says
from core.chapters.bends.trials import DEPTHS, LAYERS, STACK_ROUNDS, TESTS, put_to_test, stacks
from pages.bends import computations
from pages.ui import controls, figure
from pages.ui.dial import dial
from pages.ui.experiments import experiments
from pages.ui.predict import predict
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols
from pages.url import state as url_state

VIEWS = {"tests": "Three tests", "stack": "In a stack", "story": "The story"}


def scene() -> None:
    board = st.container(gap="small")
    with st.container(horizontal=True):
        view = controls.choose("Look at", VIEWS, key="bends_look", default="tests", kind="segmented")
        {"tests": three_tests, "stack": in_a_stack, "story": story}[view](board)
    experiments(
        ("Run all three tests.", {"tests": ",".join(TESTS)}),
        ("Ten layers: sigmoid stands still, tanh learns.", {"look": "stack"}),
        ("One layer: sigmoid learns as well.", {"look": "stack", "layers": 1}),
    )
    symbols("One bend put to all three tests, and the same stack with every bend:", put_to_test, stacks)


def three_tests(board) -> None:
    trials, state = computations.all_trials(), st.session_state
    if "bends_done" not in state or url_state.follows_url():
        state["bends_done"] = [test for test in TESTS if test in (url_state.asked("bends_tests") or "").split(",")]
    with board:
        table, ways, below = st.container(gap="small"), st.container(horizontal=True), st.container()
    with below:
        answers = [(answer, passing_says(trials)) for answer in ("None", "One", "More than one")]
        right = min(in_front(trials), 2)
        question = f"How many of these {len(trials)} bends pass all three tests?"
        answered = predict("bends_tests", question, answers, right)
    with ways:
        for number, test in enumerate(TESTS, 1):
            st.button(
                f"Test {number}: {HEADS[test]}",
                key=f"bends_run_{test}",
                disabled=not answered,
                help=TESTS[test],
                on_click=run,
                args=(test,),
            )
    run_order = state["bends_done"]
    url_state.write("bends_tests", ",".join(run_order) or None)
    with table:
        figure.show(computations.table(tuple(test for test in TESTS if test in run_order)), "bends_table")
        words = "Three tests for every bend. Guess below, then run them."
        words = f"{test_says(trials, run_order[-1])} {verdict_says(trials, run_order)}" if run_order else words
        sentence(None, words, name="bends_test", pictures=("bends_table",))


def run(test: str) -> None:
    """Record that this test ran last. A button's callback."""
    st.session_state["bends_done"] = [*(each for each in st.session_state["bends_done"] if each != test), test]


def in_a_stack(board) -> None:
    depths = {str(depth): f"{depth} hidden" for depth in DEPTHS}
    layers = int(controls.choose("Layers", depths, key="bends_layers", default=str(LAYERS), kind="segmented"))
    seed = controls.number("Another start (seed)", 0, 99, 0, key="bends_stack_seed", width=150)
    rounds, picture, sentences = computations.stacks(layers, seed)
    with board:
        texts = [f"round {at:,}" for at in rounds]
        dial("Training", "bends_stack_round", places=rounds, default=STACK_ROUNDS, texts=texts, play=True)
        figure.show(picture, "bends_stack")
        sentence("bends_stack_round", sentences, pictures=("bends_stack",))


def story(board) -> None:
    with board:
        figure.show(computations.story(), "bends_story")
        for column, (year, bend, text, source) in zip(st.columns(len(STORY)), STORY, strict=True):
            with column:
                st.markdown(f"**{year} · {NAMES[bend]}.** {text}")
                st.caption(source)
        st.markdown(
            "So sigmoid was usual because it was smooth, bounded, and read as a chance. Deep stacks left it because the blame dies "
            "out on its way back. At the *end* of a network that says yes or no, it is still the usual bend."
        )
