"""Predict, then see: one question before the key picture is shown. Never in the way; one click skips it."""

from collections.abc import Sequence

import streamlit as st

SKIP = "Skip"
_TOLD = "_told_predictions"  # what the open scene says of them, under its pictures


def predict(key: str, question: str, answers: Sequence[tuple[str, str]], right: int) -> bool:
    """Ask; once answered, what is so and why stands under the scene's pictures. Answers are kept for the visit.

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
            kept[key] = (choice, None if choice == SKIP else choice == so)

    if key not in kept:
        with st.container(border=True, key=f"predict_{key}", gap="small"):
            st.markdown(f"**Predict, then see.** {question}")
            st.pills(
                question,
                [*reasons, SKIP],
                key=f"predict_{key}_choice",
                on_change=answered,
                label_visibility="collapsed",
            )
        return False
    choice, _ = kept[key]
    if choice == so:
        told = f":material/check_circle: You said “{choice}”. **Yes.** {because}"
    elif choice in reasons:
        told = f":material/lightbulb: You said “{choice}”. **Not quite.** {reasons[choice]} **The answer: {so}.** {because}"
    else:
        told = f":material/lightbulb: {question} **The answer: {so}.** {because}"
    st.session_state.setdefault(_TOLD, []).append(told)
    return True


def tell() -> None:
    """Say what became of the open scene's predictions; the frame calls this after the scene."""
    for told in st.session_state.pop(_TOLD, []):
        st.markdown(told)


def tally() -> str:
    """How the visitor's predictions went so far, in a sentence; empty where there were none."""
    told = [right for _, right in st.session_state.get("_predictions", {}).values() if right is not None]
    return f"You predicted {sum(told)} of {len(told)} rightly so far." if told else ""
