"""Downhill: how following the slope makes the error shrink."""

from core.chapters.downhill import again
from pages.chapter import Chapter, Redirect, Scene
from pages.downhill import size, walk

CHAPTER = Chapter(
    name="downhill",
    url="downhill",
    scenes=(
        Scene("walk", walk.scene, ("clear", "uphill"), again=again.way),
        Scene("size", size.scene, ("ground", "rate")),
    ),
    redirects={
        "minus": Redirect("walk", sets={"uphill": "true"}),
        "ways": Redirect("lab.ways", old_controls=("a", "b", "steps", "ways")),
    },
)
