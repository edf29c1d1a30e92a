"""Slopes: what a derivative is."""

from core.draw.theme import SLOPE, name_of
from pages.chapter import Chapter, Move, Scene, Stop

CHAPTER = Chapter(
    name="slopes",
    url="slopes",
    title="Slopes",
    question="What is a derivative?",
    answers="A derivative is a slope: nudge one knob, and it says which way the result moves, and how much.",
    section="The idea",
    scenes=(
        Scene(
            "tilt",
            "Drag the point",
            stop=Stop(
                light="slopes_x",
                ask=f"Move the dial until the {name_of(SLOPE)} line is level.",
                waits=Move("slopes_x", "between", -0.8, 0.1),
                told="level",
                sets={"x": 3.0},
            ),
        ),
        Scene("where", "From two points", ("first", "of", "closer")),
        Scene(
            "zoom",
            "Zoom in",
            ("zoom",),
            again="zoom",
            stop=Stop(
                light="predict_slopes_zoom",
                ask="Guess first: choose one of the answers.",
                waits=Move("predict_slopes_zoom", "touch"),
                told="zoomed",
            ),
        ),
        Scene("every", "Every point", ("curve", "formula")),
        Scene("two", "Two knobs", ("a", "b", "ground")),
    ),
    so_far="a small network guesses who passes an exam. Its seven knobs decide how wrong it is.",
)
