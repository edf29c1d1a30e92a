"""One matrix: why a stack of layers without bends is a single layer."""

from core.chapters.one_matrix import stops
from pages.chapter import Chapter, Move, Scene, Stop
from pages.one_matrix import exam, sheet, table

CHAPTER = Chapter(
    name="one_matrix",
    url="one-matrix",
    title="What if nothing bends?",
    question="Why is a stack of layers without bends only one layer?",
    answers="Without bends, any stack of layers multiplies out into one table of knobs: more layers add nothing.",
    section="Inside a network",
    scenes=(
        Scene("sheet", "A sheet of paper", sheet.scene),
        Scene("table", "One table", table.scene, ("at", "in", "out", "width")),
        Scene(
            "exam",
            "The exam",
            exam.scene,
            ("round",),
            stop=Stop(
                light="one_matrix_round",
                ask="Press Play: one network learns with its bend, and one without.",
                waits=Move("one_matrix_round", "end"),
                says=stops.say_results,
                sets={"round": 0},
            ),
        ),
    ),
    moved={"learn": ("lab.learn", {}, ("with", "deep", "points"))},
    so_far="every neuron has a bend. What if it had none?",
)
