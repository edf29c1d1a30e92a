"""Downhill: how following the slope makes the error shrink."""

from core.chapters.downhill import again
from pages.chapter import Chapter, Scene
from pages.downhill import size, walk

CHAPTER = Chapter(
    name="downhill",
    url="downhill",
    scenes=(
        Scene("walk", walk.scene, ("clear", "uphill"), again=again.way),
        Scene("size", size.scene, ("ground", "rate")),
    ),
    redirects={"minus": ("walk", {"uphill": "true"}), "ways": ("lab.ways", {}, ("a", "b", "steps", "ways"))},
)
