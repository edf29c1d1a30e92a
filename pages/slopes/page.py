"""Slopes: what a derivative is."""

from pages.shared.chapter import Chapter, Scene

CHAPTER = Chapter(
    name="slopes",
    url="slopes",
    title="Slopes",
    question="What is a derivative?",
    answers="A derivative is a slope: nudge one knob, and it says which way the result moves, and how much.",
    section="The idea",
    scenes=(
        Scene("tilt", "Drag the point"),
        Scene("where", "From two points"),
        Scene("zoom", "Zoom in"),
        Scene("every", "Every point"),
        Scene("two", "Two knobs"),
    ),
    so_far="a small network guesses who passes an exam. Its seven knobs decide how wrong it is.",
)
