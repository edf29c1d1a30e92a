"""Slopes: what a derivative is."""

from core.chapters.slopes import again, stops
from pages.chapter import Chapter, Move, Scene, Stop
from pages.slopes import tilt, where, zoom

CHAPTER = Chapter(
    name="slopes",
    url="slopes",
    title="What is a slope?",
    question="What is a derivative?",
    answers="A derivative is a slope: nudge one knob, and it says which way the result moves, and how much.",
    section="The idea",
    scenes=(
        Scene(
            "tilt",
            "Drag the point",
            tilt.scene,
            ("knobs",),
            stop=Stop(
                light="slopes_x",
                ask="Move the dial until the ground under the ball is level.",
                waits=Move("slopes_x", "between", -1.1, -0.6),
                says=stops.level,
                sets={"x": 3.0},
            ),
        ),
        Scene("where", "From two points", where.scene, ("first", "of", "closer")),
        Scene(
            "zoom",
            "Zoom in",
            zoom.scene,
            ("zoom",),
            again=again.zoom,
            stop=Stop(
                light="predict_slopes_zoom",
                ask="Guess first: choose one of the answers.",
                waits=Move("predict_slopes_zoom", "touch"),
                says=stops.zoomed,
            ),
        ),
    ),
    moved={
        "every": ("lab.every", {}, ("curve", "formula")),
        "two": ("lab.two", {}, ("a", "b", "ground")),
    },
    so_far="a small network guesses who passes an exam. Its seven knobs decide how wrong it is.",
)
