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
        Scene("where", "From two points", ("first", "of", "closer")),
        Scene("zoom", "Zoom in", ("zoom",), again="zoom"),
        Scene("every", "Every point", ("curve", "formula")),
        Scene("two", "Two knobs", ("a", "b", "ground")),
    ),
    so_far="a small network guesses who passes an exam. Its seven knobs decide how wrong it is.",
)
