"""Predict, then see: one question before the key picture is shown. Never in the way; one click skips it."""

from collections.abc import Sequence

import streamlit as st

SKIP = "Skip"
AGAIN = "_again"  # stands in the key of a question that is asked once more, before the seed of its numbers
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
    choice, was_right = kept[key]
    if choice == so:
        told = f":material/check_circle: You said “{choice}”. **Yes.** {because}"
    elif choice in reasons:
        told = f":material/lightbulb: You said “{choice}”. **Not quite.** {reasons[choice]} **The answer: {so}.** {because}"
    else:
        told = f":material/lightbulb: {question} **The answer: {so}.** {because}"
    outcome = {True: "right", False: "missed", None: "skipped"}[was_right]
    st.session_state.setdefault(_TOLD, []).append((f"predicted_{key}_{outcome}", told))
    return True


def tell() -> None:
    """Say what became of the open scene's predictions; the frame calls this after the scene.

    What each stands in is named after its outcome: so the browser learns of it (`memory.js`) without a message of its own.
    """
    for name, told in st.session_state.pop(_TOLD, []):
        with st.container(key=name):
            st.markdown(told)


def is_answered(key: str) -> bool:
    """Whether a question was answered or skipped in this visit."""
    return key in st.session_state.get("_predictions", {})


def was_right(key: str) -> bool:
    """Whether a question was answered in this visit, and rightly."""
    return st.session_state.get("_predictions", {}).get(key, (None, None))[1] is True


def outcomes() -> list[tuple[str, bool]]:
    """The questions answered in this visit, in order, and whether rightly; one that was asked once more stands by its first key."""
    told = st.session_state.get("_predictions", {})
    return [(key.split(AGAIN)[0], right) for key, (_, right) in told.items() if right is not None]


def tally() -> str:
    """How the visitor's predictions went so far, in a sentence; empty where there were none. Those asked once more do not count."""
    kept = st.session_state.get("_predictions", {})
    told = [right for key, (_, right) in kept.items() if right is not None and AGAIN not in key]
    return f"You predicted {sum(told)} of {len(told)} rightly so far." if told else ""


def forget() -> None:
    """Every question is asked anew."""
    st.session_state.pop("_predictions", None)
