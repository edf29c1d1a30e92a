"""One matrix: why a stack of layers without bends is a single layer."""

from core.chapters.one_matrix import again
from core.say.messages import text
from pages.chapter import Chapter, Scene
from pages.one_matrix import learn, sheet, table

CHAPTER = Chapter(
    name="one_matrix",
    url="one-matrix",
    title=text("one-matrix-title"),
    question=text("one-matrix-question"),
    answers=text("one-matrix-answers"),
    section="Inside a network",
    scenes=(
        Scene("sheet", text("one-matrix-sheet-tab"), sheet.scene, question=text("one-matrix-sheet-question")),
        Scene(
            "table",
            text("one-matrix-table-tab"),
            table.scene,
            ("first", "second", "bias"),
            question=text("one-matrix-table-question"),
        ),
        Scene("learn", "What it cannot learn", learn.scene, ("with", "deep", "points"), again=again.deeper),
    ),
    moved={"exam": ("bends.exam", {"exam": "{round}"}, ("round",))},
    so_far=text("one-matrix-so-far"),
)
