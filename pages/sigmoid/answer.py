"""Any sum becomes a probability: drag the sum along its line."""

from core.activations import sigmoid
from core.chapters.sigmoid.answer import HIGH, LOW, STUDENTS, SUMS, say_answer, sum_text
from core.say.messages import message
from pages.sigmoid import graph
from pages.ui.dial import dial
from pages.ui.experiments import experiments
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols


def scene() -> None:
    graph.show(
        "answer",
        {"dial": "sigmoid_sum", "low": LOW, "high": HIGH, "step": SUMS[1] - SUMS[0], "students": STUDENTS},
        graph.words(
            "answer", "alt", "chance", "sure", "never", "sums", "almost_0", "almost_1", "crowd", "passes", "only"
        ),
    )
    sentence("sigmoid_sum", [say_answer(total) for total in SUMS], pictures=("sigmoid_answer",))
    dial(
        message("sigmoid-answer-dial"),
        "sigmoid_sum",
        places=SUMS,
        default=LOW,
        texts=[sum_text(total) for total in SUMS],
        play=True,
    )
    experiments(
        (message("sigmoid-answer-try-zero"), {"sum": 0}),
        (message("sigmoid-answer-try-one"), {"sum": 1}),
        (message("sigmoid-answer-try-high"), {"sum": 17}),
    )
    symbols(r"$$\sigma(z) = \frac{1}{1 + e^{-z}}$$", sigmoid)
