"""The exam network without its bend, multiplied out, beside the real one."""

from core.chapters.one_matrix.exam import least_error, multiplied_out, runs
from core.chapters.one_matrix.exam_picture import exam_figure
from core.chapters.one_matrix.words import exam_says, exam_titles
from core.points import places
from pages.ui import figure
from pages.ui.dial import dial
from pages.ui.experiments import experiments
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols


def scene() -> None:
    both = runs()
    last = len(both.rounds) - 1
    dial(
        "Train both",
        "one_matrix_round",
        places=places(0, last, 1),
        default=last,
        texts=exam_titles(both),
        play=True,
        autoplay="exam",
    )
    figure.show(exam_figure(both), "one_matrix_exam")
    sentence("one_matrix_round", exam_says(both), pictures=("one_matrix_exam",))
    experiments(
        ("Round 0: before either has learned.", {"round": 0}),
        ("The end: one has risen and fallen, one cannot.", {"round": last}),
    )
    symbols(
        r"Without the bend in its hidden layer the exam network is $\sigma(W_o (W_i x + b_i) + b_o) = \sigma(w x + b)$: one neuron.",
        multiplied_out,
        "The least error of one neuron, found exactly:",
        least_error,
    )
