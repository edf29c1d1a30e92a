"""Predict, then see: one question before the key picture is shown. Never in the way; one click skips it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

import streamlit as st

from core.say.messages import Message, text
from pages.ui import assets, stage
from pages.url.visit import Prediction, get_visit

Side = Literal["top", "bottom", "left", "right"]
SKIP = "skip"
# Closed by hand, a verdict stays closed as long as the page is open: a rerun draws it anew.
_CLOSE = assets.component(
    "why_close", Path(__file__).parent / "predict", html="<button type='button' class='why-close'>×</button>"
)
AGAIN = "_again"  # stands in the key of a question that is asked once more, before the seed of its numbers


def predict(
    key: str,
    question: Message | str,
    answers: Sequence[tuple[Message | str, Message | str]],
    right: int,
    *,
    side: Side = "bottom",
    verdict: bool = True,
) -> bool:
    """Ask over the frozen picture; once answered, what is so and why stands in the same place. Answers last for the visit.

    The scene shows its picture all the while, but keeps its dial `frozen` and its sentence back until this returns True.

    Args:
        key: the name of this question within the visit.
        question: what to guess before looking.
        answers: each possible answer, with what to say to someone who chose it: why it is so, or why it is not.
        right: the place in `answers` of the one that is so, as the page's own computation found it.
        side: the side of the picture where nothing is covered.
        verdict: whether to show the verdict; False where the picture shows something else than what was asked about.

    Returns whether it was answered or skipped.
    """
    question, *pairs = (_words(each) for each in (question, *(each for pair in answers for each in pair)))
    reasons = dict(zip(pairs[::2], pairs[1::2], strict=True))
    right_answer = pairs[2 * right]

    def on_choice() -> None:
        choice = st.session_state[f"predict_{key}_choice"]
        if choice is not None:
            answer(key, choice, None if choice == SKIP else choice == right_answer)

    predictions, skip = get_visit().predictions, text("predict-skip")
    if key not in predictions:
        stage.reserve_words()
        with (
            stage.place("over"),
            st.container(key=f"over_{side}_{key}", gap=None),
            st.container(key=f"predict_{key}", gap=None),
        ):
            stage.mark(f"predict_{key}", "data-predict", key)
            st.markdown(f"**{text('predict-guess')}** {question}")
            st.pills(
                question,
                [*reasons, SKIP],
                key=f"predict_{key}_choice",
                format_func=lambda name: skip if name == SKIP else name,
                on_change=on_choice,
                label_visibility="collapsed",
            )
        return False
    if not verdict:
        return True
    choice, was_right = predictions[key]
    because = reasons[right_answer]
    if was_right:
        words = text("predict-right", because=because)
    elif choice in reasons:
        words = text("predict-missed", reason=reasons[choice], answer=right_answer, because=because)
    else:
        words = text("predict-skipped", answer=right_answer, because=because)
    outcome = {True: "right", False: "missed", None: "skipped"}[was_right]
    get_visit().verdicts.append((f"predicted_{key}_{outcome}", side, words))
    return True


def answer(key: str, choice: str, is_right: bool | None) -> None:
    """Note an answer, from a callback. Call it for choices that are marks on the picture; `is_right` is None for one that was skipped."""
    get_visit().predictions[key] = Prediction(choice, is_right)


def show_verdicts() -> None:
    """Say what became of the open scene's predictions, where their questions stood; the frame calls this after the scene.

    The container's key encodes the outcome, so `progress.js` can read it from the page, without a message of its own.
    """
    verdicts, get_visit().verdicts = get_visit().verdicts, []
    for key, side, words in verdicts:
        with stage.place("over"), st.container(key=f"over_{side}_{key}", gap=None), st.container(key=key, gap=None):
            st.markdown(words)
            _CLOSE(key=f"close_{key}", data={"key": key, "label": text("predict-close")})


def _words(says: Message | str) -> str:
    return text(says) if isinstance(says, Message) else says


def is_answered(key: str) -> bool:
    """Whether a question was answered or skipped in this visit."""
    return key in get_visit().predictions


def was_right(key: str) -> bool:
    """Return whether a question was answered in this visit, and rightly."""
    return key in get_visit().predictions and get_visit().predictions[key].right is True


def outcomes() -> list[tuple[str, bool]]:
    """Return the questions answered in this visit, in order, and whether rightly; one that was asked once more stands by its first key."""
    answers = get_visit().predictions.items()
    return [(key.split(AGAIN)[0], answer.right) for key, answer in answers if answer.right is not None]


def tally() -> str:
    """Return how the visitor's predictions went so far, in a sentence; empty where there were none. Those asked once more do not count."""
    answers = get_visit().predictions.items()
    rights = [answer.right for key, answer in answers if answer.right is not None and AGAIN not in key]
    return text("predict-tally", right=sum(rights), all=len(rights)) if rights else ""


def forget() -> None:
    """Forget all answers: every question is asked anew."""
    get_visit().predictions.clear()
