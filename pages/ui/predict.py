"""Predict, then see: one question before the key picture is shown. Never in the way; one click skips it."""

from collections.abc import Sequence

import streamlit as st

from pages.url.state import Prediction, visit

SKIP = "Skip"
AGAIN = "_again"  # stands in the key of a question that is asked once more, before the seed of its numbers


def predict(key: str, question: str, answers: Sequence[tuple[str, str]], right: int) -> bool:
    """Ask; once answered, what is so and why stands under the scene's pictures. Answers last for the visit.

    Args:
        key: the name of this question within the visit.
        question: what to guess before looking.
        answers: each possible answer, with what to say to someone who chose it: why it is so, or why it is not.
        right: the place in `answers` of the one that is so, as the page's own computation found it.

    Returns whether it was answered or skipped: only then may the page show what it asks about.
    """
    predictions = visit().predictions
    reasons = dict(answers)
    answer, because = answers[right]

    def on_choice() -> None:
        choice = st.session_state[f"predict_{key}_choice"]
        if choice is not None:
            predictions[key] = Prediction(choice, None if choice == SKIP else choice == answer)

    if key not in predictions:
        with st.container(border=True, key=f"predict_{key}", gap="small"):
            st.markdown(f"**Predict, then see.** {question}")
            st.pills(
                question,
                [*reasons, SKIP],
                key=f"predict_{key}_choice",
                on_change=on_choice,
                label_visibility="collapsed",
            )
        return False
    choice, was_right = predictions[key]
    if choice == answer:
        verdict = f":material/check_circle: You said “{choice}”. **Yes.** {because}"
    elif choice in reasons:
        verdict = f":material/lightbulb: You said “{choice}”. **Not quite.** {reasons[choice]} **The answer: {answer}.** {because}"
    else:
        verdict = f":material/lightbulb: {question} **The answer: {answer}.** {because}"
    outcome = {True: "right", False: "missed", None: "skipped"}[was_right]
    visit().verdicts.append((f"predicted_{key}_{outcome}", verdict))
    return True


def show_verdicts() -> None:
    """Say what became of the open scene's predictions; the frame calls this after the scene.

    The container's key encodes the outcome, so `progress.js` can read it from the page, without a message of its own.
    """
    verdicts, visit().verdicts = visit().verdicts, []
    for key, words in verdicts:
        with st.container(key=key):
            st.markdown(words)


def is_answered(key: str) -> bool:
    """Whether a question was answered or skipped in this visit."""
    return key in visit().predictions


def was_right(key: str) -> bool:
    """Whether a question was answered in this visit, and rightly."""
    return key in visit().predictions and visit().predictions[key].right is True


def outcomes() -> list[tuple[str, bool]]:
    """The questions answered in this visit, in order, and whether rightly; one that was asked once more stands by its first key."""
    answers = visit().predictions.items()
    return [(key.split(AGAIN)[0], answer.right) for key, answer in answers if answer.right is not None]


def tally() -> str:
    """How the visitor's predictions went so far, in a sentence; empty where there were none. Those asked once more do not count."""
    answers = visit().predictions.items()
    rights = [answer.right for key, answer in answers if answer.right is not None and AGAIN not in key]
    return f"You predicted {sum(rights)} of {len(rights)} rightly so far." if rights else ""


def forget() -> None:
    """Every question is asked anew."""
    visit().predictions.clear()
