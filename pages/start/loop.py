"""The loop: guess, compare, ask every knob, turn every knob; one round at a time on the exam network."""

import streamlit as st

from core.chapters.start import turning
from core.chapters.start.loop import PLACES, loop, stage
from core.chapters.start.loop_pictures import guess_figure, knob_figure
from core.chapters.start.words import TURN, looped, round_read
from core.points import places
from pages.start.lights import boxes
from pages.ui import controls, figure
from pages.ui.dial import dial
from pages.ui.experiments import experiments
from pages.ui.sentence import sentence

NAMES = dict(zip(turning.NAMES, TURN["knobs"], strict=True))


def scene() -> None:
    dial(
        "One stage at a time",
        "start_loop",
        places=places(0, PLACES - 1, 1),
        default=0,
        texts=[round_read(place) for place in range(PLACES)],
        play=True,
        seconds=60,
    )
    left, right = st.columns([3, 2])
    with left:
        guess = guess_figure()
        figure.show(guess, "start_guess")
    with right:
        picture = st.container()
    words = st.container()
    boxes("start_loop", [stage(place)[1] for place in range(PLACES)])
    knob = controls.choose(
        "The knob to watch",
        NAMES,
        key="start_knob",
        default="from_b",
        width=280,
        help="All seven knobs turn in every round; this one is shown.",
    )
    number = list(NAMES).index(knob)
    with picture:
        figure.show(knob_figure(number, NAMES[knob]), "start_needle")
    with words:
        sentence(
            "start_loop",
            looped(loop(), number, NAMES[knob]),
            pictures=("start_guess", "start_needle"),
            shapes={"start_guess": guess.shapes},
        )
    experiments(
        ("Go to the last round: the error is less than half of what it was.", {"loop": PLACES - 1, "knob": knob}),
        (
            "Watch a knob of the first neuron: at first its slope is far smaller than the answer's.",
            {"loop": 2, "knob": "a_hours"},
        ),
    )
