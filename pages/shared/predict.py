"""Predict, then see: one question before the key picture is shown. Never in the way; one click skips it."""

from collections.abc import Sequence

import streamlit as st

SKIP = "Skip"


def predict(key: str, question: str, answers: Sequence[tuple[str, str]], right: int) -> bool:
    """Ask, and once answered say what is so and why. Answers are kept for the visit.

    Args:
        key: the name of this question within the visit.
        question: what to guess before looking.
        answers: each possible answer, with what to say to someone who chose it: why it is so, or why it is not.
        right: the place in `answers` of the one that is so, as the page's own computation found it.

    Returns whether it was answered or skipped: only then may the page show what it asks about.
    """
    kept = st.session_state.setdefault("_predictions", {})
    reasons = dict(answers)
    so, because = answers[right]

    def answered() -> None:
        choice = st.session_state[f"predict_{key}_choice"]
        if choice is not None:
            kept[key] = None if choice == SKIP else choice == so

    with st.container(border=True, key=f"predict_{key}", gap="small"):
        st.markdown(f"**Predict, then see.** {question}")
        choice = st.pills(
            question,
            [*reasons, SKIP],
            key=f"predict_{key}_choice",
            on_change=answered,
            label_visibility="collapsed",
            persist_state="session",
        )
        if choice == so:
            st.markdown(f":material/check_circle: **Yes.** {because}")
        elif choice not in (None, SKIP):
            st.markdown(f":material/lightbulb: **Not quite.** {reasons[choice]} **The answer: {so}.** {because}")
    return choice is not None or key in kept


def tally() -> str:
    """How the visitor's predictions went so far, in a sentence; empty where there were none."""
    told = [right for right in st.session_state.get("_predictions", {}).values() if right is not None]
    return f"You predicted {sum(told)} of {len(told)} rightly so far." if told else ""
