"""Numbers go forward, deltas come back, and each number of the pass can explain itself."""

import streamlit as st

from core import exam
from core.chapters.backprop import stages
from core.chapters.backprop.guess_first import question
from core.chapters.backprop.reasons import StudentPass, student_pass
from core.chapters.backprop.script import script
from core.chapters.backprop.stages import AGAIN, BACK, ERROR, SLOPES
from core.network import Network
from core.say.messages import message, text
from pages.backprop.numbers import all_numbers
from pages.backprop.why import DIAL, KEY, pass_with_reasons
from pages.ui import controls, stage
from pages.ui.dial import dial
from pages.ui.experiments import experiments
from pages.ui.predict import is_answered, predict
from pages.ui.sentence import sentence
from pages.ui.symbols import symbols
from pages.url import state as url_state

FIRST_STUDENT = "8"  # in the order of their hours
CLONES = "0.2,-0.2,0.2,-0.2,1.2,1.2,-0.1"  # parameters with equal hidden neurons
OPEN = "_backprop_open"


def scene() -> None:
    pass_ = student_pass(_student(), exam.params_from_text(url_state.query_value("backprop_knobs")) or exam.START)
    has_answer = _is_guessed(pass_)
    pass_with_reasons(pass_, frozen=None if has_answer else ERROR)
    dial(
        message("backprop-dial"),
        DIAL,
        places=stages.PLACES,
        default=0,
        texts=stages.titles(),
        play=True,
        jump=1,
        seconds=stages.SECONDS,
        frozen=not has_answer,
        autoplay="answer" if is_answered("backprop_blame") else None,
    )
    if has_answer:
        sentence(DIAL, stages.says(pass_))
    # The links keep the parameters of the address, but not those of the clones.
    knobs = exam.params_to_text(pass_.params)
    link_params = {"knobs": knobs} if knobs and url_state.query_value("backprop_knobs") != CLONES else {}
    experiments(
        (message("backprop-try-why"), {**link_params, "stage": SLOPES, "why": "slope-0"}),
        (message("backprop-try-clones"), {"knobs": CLONES, "stage": BACK, "why": "blame-1"}),
        (message("backprop-try-failed"), {**link_params, "who": "2", "stage": AGAIN}),
    )
    all_numbers(pass_)
    symbols(
        text("backprop-symbols-equations"),
        r"$$\delta^L = \nabla_a C \odot f'(z^L) \qquad \delta^l = \left((W^{l+1})^T \delta^{l+1}\right) \odot f'(z^l)$$"
        r"$$\frac{\partial C}{\partial W^l} = \delta^l \, (a^{l-1})^T \qquad \frac{\partial C}{\partial b^l} = \delta^l$$",
        text("backprop-symbols-error") + r" $\delta^L = a^L - y$.",
        Network.gradient,
        text("backprop-symbols-turn"),
        Network.updated,
        f"{text('backprop-script')}\n\n```python\n{script(pass_)}```",
    )


def _student() -> int:
    names = {str(student): text(stages.student_title(student)) for student in range(len(exam.DATA.hours))}
    with stage.choices():
        label = text("backprop-blame-student")
        return int(controls.choose(label, names, key="backprop_who", default=FIRST_STUDENT, show_label=False))


def _is_guessed(pass_: StudentPass) -> bool:
    """Ask which way the second neuron should move, unless a link leads to what the question would hide."""
    if any(map(url_state.query_value, (DIAL, KEY, "tour"))):
        st.session_state[OPEN] = True
    if OPEN in st.session_state and not is_answered("backprop_blame"):
        return True
    prediction = question(pass_)
    return predict("backprop_blame", prediction.text, prediction.answers, prediction.right)
