"""Where one knob's slope comes from: its path to the error, with the factors on it, student by student."""

import streamlit as st

from core.chapters.backprop.pass_words import student_title
from core.chapters.backprop.passes import Knob, knobs, titles
from core.chapters.backprop.receipt_picture import exam_passes, receipt_figure, students_figure
from core.chapters.backprop.words import students_say
from core.exam import DATA, start
from core.points import places
from core.receipts import receipt
from pages.backprop.clicks import clicked
from pages.server.cache import cached_in_worker
from pages.ui import controls, figure
from pages.ui.dial import dial
from pages.ui.experiments import experiments
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols

KNOBS = {knob.code: knob for knob in knobs(start())}
TITLES = {knob.code: title for knob, title in titles(start()).items()}


@cached_in_worker
def prepare(knob: Knob) -> tuple:
    """Compute the two pictures of a knob, and the sentence for every student."""
    return receipt_figure(exam_passes(), knob), students_figure(knob), students_say(knob)


def scene() -> None:
    above = st.container(gap="small")
    knob = KNOBS[controls.choose("Knob", TITLES, key="backprop_knob", default="1.1.1", help="Or click a line.")]
    paths, students, sentences = prepare(knob)
    with above:
        texts = [student_title(student) for student in range(len(DATA.hours))]
        stops = places(0, len(texts) - 1, 1)
        dial("Student", "backprop_student", places=stops, default=8, texts=texts)
        left, right = st.columns([1.4, 1], gap="small")
        with left:
            figure.show(paths, "backprop_paths", on_select=lambda: clicked("backprop_paths"))
        with right:
            figure.show(students, "backprop_students")
        sentence("backprop_student", sentences, pictures=("backprop_paths", "backprop_students"))
    experiments(
        ("A shift: what comes in is always 1.", {"knob": "1.1.shift"}),
        ("A knob of the last layer: its path is short.", {"knob": "2.1.1"}),
        ("The student in the middle of the hours: almost nothing comes in.", {"student": 9}),
    )
    symbols(
        r"The slope of a knob is a sum over paths: $$\frac{\partial C}{\partial w} = \sum_{\text{paths}} "
        r"\frac{\partial C}{\partial a^L} \cdot \prod f'(z)\,W \cdots f'(z) \cdot x$$",
        receipt,
    )
