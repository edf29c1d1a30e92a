"""The exam network learns with and without its activations, from the same twenty students."""

import streamlit as st

from core.chapters.bends import exam
from core.chapters.bends.exam_picture import DIAL, exam_figure
from core.points import places
from core.regression import logistic_regression_loss
from core.say.messages import message, text
from pages.server.cache import cached_in_worker
from pages.ui import figure, stage
from pages.ui.dial import dial
from pages.ui.experiments import experiments
from pages.ui.predict import predict
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols

other_starts = cached_in_worker(exam.other_starts)


def scene() -> None:
    runs = exam.runs()
    last = len(runs.epochs) - 1
    answers = [(message(f"bends-none-{name}"), message(f"bends-none-{name}.why")) for name in ("hill", "stairs", "way")]
    is_answered = predict("bends_none", message("bends-none-question"), answers, runs.straight_line, side="top")
    if is_answered:
        sentence(DIAL, exam.say_exam(runs), pictures=("bends_exam_lines",))
    dial(
        message("bends-exam-dial"),
        DIAL,
        places=places(0, last, 1),
        default=last,
        texts=[message("bends-round", round=int(epoch)) for epoch in runs.epochs],
        play=True,
        autoplay="answer" if is_answered else None,
        frozen=not is_answered,
    )
    figure.show(exam_figure(runs, asks=not is_answered), "bends_exam_lines")
    if is_answered:
        experiments(
            (message("bends-exam-try-start"), {"exam": 0}),
            (message("bends-exam-try-middle"), {"exam": runs.turning_point}),
        )
    with stage.drawer():
        st.markdown(text(exam.say_starts(other_starts())))
    symbols(
        text("bends-exam-symbols"),
        exam.collapse_params,
        text("bends-exam-symbols-least", least=runs.least_loss, best=runs.best_border),
        logistic_regression_loss,
    )
