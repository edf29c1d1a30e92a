"""Predict, then see: one question before the key picture is shown. One click skips it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

import streamlit as st

from core.say.messages import Message, text
from pages.ui import assets, stage
from pages.ui.wording import to_text
from pages.url.visit import Prediction, get_visit

Side = Literal["top", "bottom", "left", "right"]
SKIP = "skip"
# A verdict that the visitor has closed stays closed while the page is open, though each rerun shows it again.
_CLOSE = assets.component(
    "why_close", Path(__file__).parent / "predict", html="<button type='button' class='why-close'>×</button>"
)
AGAIN = "_again"  # in the key of a question that is asked once more, before the seed of its numbers


def predict(
    key: str,
    question: Message | str,
    answers: Sequence[tuple[Message | str, Message | str]],
    right: int,
    *,
    side: Side = "bottom",
    verdict: bool = True,
) -> bool:
    """Ask a question over the frozen picture. Once it is answered, show the verdict there. Answers last for the visit.

    A question about another example has the same key and other words. It is not asked again, and has no verdict.
    Until this returns True, the scene shows its picture, keeps its dial `frozen`, and shows no sentence.

    Args:
        key: the name of this question within the visit.
        question: what to guess.
        answers: each possible answer, and the reason why it is right or wrong.
        right: the index of the right answer, as computed by the page.
        side: the side of the picture where the question covers nothing.
        verdict: False shows no verdict, for a picture of something other than the question.

    Returns:
        Whether the question was answered or skipped.
    """
    reasons = {to_text(answer): to_text(reason) for answer, reason in answers}
    right_answer = to_text(answers[right][0])
    words, prediction = to_text(question), get_visit().predictions.get(key)
    if prediction is None:
        _ask(key, words, list(reasons), right_answer, side)
        return False
    if verdict and prediction.question == words:
        outcome = {True: "right", False: "missed", None: "skipped"}[prediction.right]
        get_visit().verdicts.append((f"predicted_{key}_{outcome}", side, _verdict(prediction, reasons, right_answer)))
    return True


def _ask(key: str, question: str, answers: Sequence[str], right_answer: str, side: Side) -> None:
    """Show the question with its answers, and a choice to skip it."""
    skip = text("predict-skip")

    def on_choice() -> None:
        choice = st.session_state[f"predict_{key}_choice"]
        if choice is not None:
            save_answer(key, choice, None if choice == SKIP else choice == right_answer, question)

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
            [*answers, SKIP],
            key=f"predict_{key}_choice",
            format_func=lambda name: skip if name == SKIP else name,
            on_change=on_choice,
            label_visibility="collapsed",
        )


def _verdict(prediction: Prediction, reasons: dict[str, str], right_answer: str) -> str:
    """Return what to say about a prediction. `reasons` has a reason for each possible answer."""
    because = reasons[right_answer]
    if prediction.right:
        return text("predict-right", because=because)
    if prediction.answer in reasons:
        return text("predict-missed", reason=reasons[prediction.answer], answer=right_answer, because=because)
    return text("predict-skipped", answer=right_answer, because=because)


def save_answer(key: str, choice: str, is_right: bool | None, question: str) -> None:
    """Save an answer, from a callback; `is_right` is None for a skipped question."""
    get_visit().predictions[key] = Prediction(choice, is_right, question)


def show_verdicts() -> None:
    """Show the verdicts on the open scene's predictions, in the places of their questions. Call it after the scene.

    The container's key encodes the outcome, so `progress.js` can read it from the page.
    """
    verdicts, get_visit().verdicts = get_visit().verdicts, []
    for key, side, words in verdicts:
        with stage.place("over"), st.container(key=f"over_{side}_{key}", gap=None), st.container(key=key, gap=None):
            st.markdown(words)
            _CLOSE(key=f"close_{key}", data={"key": key, "label": text("predict-close")})


def is_answered(key: str) -> bool:
    """Return whether a question was answered or skipped in this visit."""
    return key in get_visit().predictions


def was_right(key: str) -> bool:
    """Return whether a question was answered correctly in this visit."""
    return key in get_visit().predictions and get_visit().predictions[key].right is True


def outcomes() -> list[tuple[str, bool]]:
    """Return the keys of the answered questions, in order, and whether the answers are right.

    A question that was asked once more has its first key.
    """
    predictions = get_visit().predictions.items()
    return [(key.split(AGAIN)[0], prediction.right) for key, prediction in predictions if prediction.right is not None]


def tally() -> str:
    """Return a sentence with the score of the visitor's predictions; "" if there are none.

    Questions asked once more do not count.
    """
    predictions = get_visit().predictions.items()
    rights = [prediction.right for key, prediction in predictions if prediction.right is not None and AGAIN not in key]
    return text("predict-tally", right=sum(rights), all=len(rights)) if rights else ""


def forget() -> None:
    """Forget all answers, so that every question is asked again."""
    get_visit().predictions.clear()
