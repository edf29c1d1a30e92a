"""Why sigmoid? Three tests to run, the same stack trained with every bend, and the story with its dates."""

import streamlit as st

from core.chapters.bends.names import NAMES
from core.chapters.bends.trial_pictures import HEADS
from core.chapters.bends.trial_words import STORY, in_front, passing_says, test_says, verdict_says
from core.chapters.bends.trials import DEPTHS, LAYERS, STACK_ROUNDS, TESTS, put_to_test, stacks
from pages.bends import kept
from pages.ui import controls, figure
from pages.ui.dial import dial
from pages.ui.experiments import experiments
from pages.ui.predict import predict
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols
from pages.url import state as url_state

VIEWS = {"tests": "Three tests", "stack": "In a stack", "story": "The story"}


def scene() -> None:
    shown = st.container(gap="small")
    with st.container(horizontal=True):
        view = controls.choose("Look at", VIEWS, key="bends_look", default="tests", kind="segmented")
        {"tests": three_tests, "stack": in_a_stack, "story": story}[view](shown)
    experiments(
        ("Run all three tests.", {"tests": ",".join(TESTS)}),
        ("Ten layers: sigmoid stands still, tanh learns.", {"look": "stack"}),
        ("One layer: sigmoid learns as well.", {"look": "stack", "layers": 1}),
    )
    symbols("One bend put to all three tests, and the same stack with every bend:", put_to_test, stacks)


def three_tests(shown) -> None:
    found, state = kept.put_to_test(), st.session_state
    if "bends_done" not in state or url_state.follows_url():
        state["bends_done"] = [test for test in TESTS if test in (url_state.asked("bends_tests") or "").split(",")]
    with shown:
        table, ways, below = st.container(gap="small"), st.container(horizontal=True), st.container()
    with below:
        because = passing_says(found)
        answers = [("None", because), ("One", because), ("More than one", because)]
        right = min(in_front(found), 2)
        answered = predict("bends_tests", f"How many of these {len(found)} bends pass all three tests?", answers, right)
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
    done = state["bends_done"]
    url_state.write("bends_tests", ",".join(done) or None)
    with table:
        figure.show(kept.table(tuple(test for test in TESTS if test in done)), "bends_table")
        words = "Three tests for every bend. Guess below, then run them."
        words = f"{test_says(found, done[-1])} {verdict_says(found, done)}" if done else words
        sentence(None, words, name="bends_test", pictures=("bends_table",))


def run(test: str) -> None:
    """From a callback: this test was run last."""
    st.session_state["bends_done"] = [*(done for done in st.session_state["bends_done"] if done != test), test]


def in_a_stack(shown) -> None:
    depths = {str(depth): f"{depth} hidden" for depth in DEPTHS}
    layers = int(controls.choose("Layers", depths, key="bends_layers", default=str(LAYERS), kind="segmented"))
    seed = controls.number("Another start (seed)", 0, 99, 0, key="bends_stack_seed", width=150)
    rounds, picture, told = kept.stacks(layers, seed)
    with shown:
        texts = [f"round {at:,}" for at in rounds]
        dial("Training", "bends_stack_round", places=rounds, default=STACK_ROUNDS, texts=texts, play=True)
        figure.show(picture, "bends_stack")
        sentence("bends_stack_round", told, pictures=("bends_stack",))


def story(shown) -> None:
    with shown:
        figure.show(kept.story(), "bends_story")
        for column, (year, bend, told, source) in zip(st.columns(len(STORY)), STORY, strict=True):
            with column:
                st.markdown(f"**{year} · {NAMES[bend]}.** {told}")
                st.caption(source)
        st.markdown(
            "So sigmoid was usual because it was smooth, bounded, and read as a chance. Deep stacks left it because the blame dies "
            "out on its way back. At the *end* of a network that says yes or no, it is still the usual bend."
        )
