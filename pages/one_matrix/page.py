"""One matrix: why a stack of layers without bends is a single layer."""

from core.chapters.one_matrix import again
from pages.chapter import Chapter, Scene
from pages.one_matrix import learn, sheet, table

CHAPTER = Chapter(
    name="one_matrix",
    url="one-matrix",
    title="One matrix",
    question="Why is a stack of layers without bends only one layer?",
    answers="Without bends, any stack of layers multiplies out into one table of knobs: more layers add nothing.",
    section="Inside a network",
    scenes=(
        Scene("sheet", "A sheet of paper", sheet.scene),
        Scene("table", "One table", table.scene, ("at", "in", "out", "width")),
        Scene("learn", "What it cannot learn", learn.scene, ("with", "deep", "points"), again=again.deeper),
    ),
    moved={"exam": ("bends.exam", {}, ("round",))},
    so_far="every neuron has a bend. What if it had none?",
)
