"""One pass through the story's network: numbers forward, blame backward, every knob turns."""

import streamlit as st

from core.chapters.backprop.network_picture import pass_figure
from core.chapters.backprop.pass_words import pass_says, stage_titles, student_says, student_title
from core.chapters.backprop.passes import exam
from core.chapters.backprop.script import script
from core.chapters.backprop.timeline import places, seconds
from core.draw.theme import BLAME, MINUS, PLUS, name_of
from core.exam import DATA
from core.network import Network
from pages.backprop.tables import all_numbers
from pages.server.cache import cached_in_worker
from pages.ui import controls, figure
from pages.ui.dial import dial
from pages.ui.experiments import experiments
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols

STUDENTS = {str(place): student_title(place) for place in range(len(DATA.hours))}


@cached_in_worker
def prepare(student: int) -> tuple:
    """Compute the picture of one student's pass, and the sentence at every stage of it."""
    one = exam(student)
    return pass_figure(one), pass_says(one, student_says(student))


def scene() -> None:
    above = st.container(gap="small")
    student = int(controls.choose("Student", STUDENTS, key="backprop_who", default="8"))
    one = exam(student)
    picture, sentences = prepare(student)
    with above:
        dial(
            "One pass",
            "backprop_stage",
            places=places(one),
            default=0,
            texts=stage_titles(one),
            play=True,
            jump=1,
            seconds=seconds(one),
        )
        figure.show(picture, "backprop_picture")
        sentence("backprop_stage", sentences, pictures=("backprop_picture",))
        st.caption(
            f"Line: a knob (*weight*); {name_of(PLUS)} is above 0, {name_of(MINUS)} below, and thicker is further from 0. Ring: the number that a "
            f"neuron always adds, its shift (*bias*). Black: what it sends on. {name_of(BLAME).capitalize()}, below: its share of the blame (*delta*)."
        )
    all_numbers(one)
    experiments(
        ("This student failed: the blame is above 0.", {"who": "2", "stage": 4}),
        ("The last one again, to the end: how wrong is it now?", {"who": "2", "stage": 7}),
    )
    symbols(
        "The blame of the last layer, of every layer before it, and the slopes (Nielsen's four equations): "
        r"$$\delta^L = \nabla_a C \odot f'(z^L) \qquad \delta^l = \left((W^{l+1})^T \delta^{l+1}\right) \odot f'(z^l)$$"
        r"$$\frac{\partial C}{\partial W^l} = \delta^l \, (a^{l-1})^T \qquad \frac{\partial C}{\partial b^l} = \delta^l$$"
        r"Here the error is the cross-entropy, and so the last layer's blame is $\delta^L = a^L - y$.",
        Network.gradient,
        "Finding slopes turns no knob. This does:",
        Network.updated,
        f"One step of forward, backward, update on this network, to copy and run:\n\n```python\n{script(one)}```",
    )
