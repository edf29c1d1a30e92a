"""One matrix: why a stack of layers without bends is a single layer."""

from pages.chapter import Chapter, Redirect, Scene
from pages.one_matrix import sheet, table

CHAPTER = Chapter(
    name="one_matrix",
    url="one-matrix",
    scenes=(Scene("sheet", sheet.scene), Scene("table", table.scene, ("first", "second", "bias"))),
    redirects={
        "exam": Redirect("bends.exam", sets={"exam": "{round}"}, old_controls=("round",)),
        "stack": Redirect("lab.stack", old_controls=("at", "in", "out", *(f"width{layer}" for layer in range(1, 8)))),
        "learn": Redirect("lab.learn", old_controls=("with", "deep", "points")),
    },
)
