"""Predict, then see: one question with three answers before the key picture moves. Never in the way; one click skips it."""

from collections.abc import Sequence

import streamlit as st

SKIP = "Skip"


def predict(key: str, question: str, answers: Sequence[str], right: int, because: str) -> None:
    """Ask, and once answered say what is so and why. Answers are kept for the visit.

    Args:
        key: the name of this question within the visit.
        question: what to guess before looking.
        answers: the three answers to choose from.
        right: the place in `answers` of the one that is so, as the page's own computation found it.
        because: why, in a sentence or two.
    """
    kept = st.session_state.setdefault("_predictions", {})
    with st.container(border=True, key=f"predict_{key}"):
        st.markdown(f"**Predict, then see.** {question}")

        def answered() -> None:
            choice = st.session_state[f"predict_{key}_choice"]
            if choice is not None:
                kept[key] = None if choice == SKIP else choice == answers[right]

        choice = st.pills(
            question,
            [*answers, SKIP],
            key=f"predict_{key}_choice",
            on_change=answered,
            label_visibility="collapsed",
            persist_state="session",
        )
        if choice == answers[right]:
            st.markdown(f":material/check_circle: **Yes.** {because}")
        elif choice not in (None, SKIP):
            st.markdown(f":material/lightbulb: **It is the other way: {answers[right]}.** {because}")


def tally() -> str:
    """How the visitor's predictions went so far, in a sentence; empty where there were none."""
    told = [right for right in st.session_state.get("_predictions", {}).values() if right is not None]
    return f"You predicted {sum(told)} of {len(told)} rightly so far." if told else ""
