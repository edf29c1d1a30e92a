"""Where a parameter's slope comes from: its paths to the loss, with their factors, student by student."""

from core.chapters.lab.passes import Param, params, titles
from core.chapters.lab.receipt_picture import exam_passes, receipt_figure, students_figure
from core.chapters.lab.receipt_words import say_students, student_title
from core.exam import DATA, start
from core.points import places
from core.receipts import receipt
from core.say.messages import message, text
from pages.lab.clicks import pick_knob
from pages.server.cache import cached_in_worker
from pages.ui import controls, figure, stage
from pages.ui.dial import dial
from pages.ui.experiments import experiments
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols

KNOBS = {knob.code: knob for knob in params(start())}
PICTURES = ("backprop_paths", "backprop_students")


@cached_in_worker
def prepare(knob: Param) -> tuple:
    """Compute the two pictures of a parameter, and the sentence for each student."""
    return receipt_figure(exam_passes(), knob), students_figure(knob), say_students(knob)


def scene() -> None:
    with stage.choices():
        label = text("lab-receipt-knob")
        names = {knob.code: title for knob, title in titles(start()).items()}
        code = controls.choose(label, names, key="backprop_knob", default="1.1.1", show_label=False, width=320)
    paths, students, says = prepare(KNOBS[code])
    texts = [student_title(student) for student in range(len(DATA.hours))]
    dial(message("lab-receipt-dial"), "backprop_student", places=places(0, len(texts) - 1, 1), default=8, texts=texts)
    left, right = stage.picture().columns([3, 2])
    with left:
        figure.show(paths, PICTURES[0], on_select=lambda: pick_knob(PICTURES[0]))
    with right:
        figure.show(students, PICTURES[1])
    sentence("backprop_student", says, pictures=PICTURES)
    experiments(
        (message("lab-receipt-chip-shift"), {"knob": "1.1.shift"}),
        (message("lab-receipt-chip-last"), {"knob": "2.1.1"}),
        (message("lab-receipt-chip-middle"), {"student": 9}),
    )
    symbols(
        text("lab-receipt-symbols")
        + r" $$\frac{\partial C}{\partial w} = \sum_{\text{paths}} "
        + r"\frac{\partial C}{\partial a^L} \cdot \prod f'(z)\,W \cdots f'(z) \cdot x$$",
        receipt,
    )
