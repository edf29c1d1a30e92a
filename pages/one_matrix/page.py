"""One matrix: why a stack of layers without bends is a single layer."""

from pages.chapter import Chapter, Scene
from pages.one_matrix import sheet, table

CHAPTER = Chapter(
    name="one_matrix",
    url="one-matrix",
    scenes=(Scene("sheet", sheet.scene), Scene("table", table.scene, ("first", "second", "bias"))),
    redirects={
        "exam": ("bends.exam", {"exam": "{round}"}, ("round",)),
        "stack": ("lab.stack", {}, ("at", "in", "out", *(f"width{layer}" for layer in range(1, 8)))),
        "learn": ("lab.learn", {}, ("with", "deep", "points")),
    },
)
