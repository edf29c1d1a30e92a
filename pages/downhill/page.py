"""Downhill: how following the slope makes the error shrink."""

from core.chapters.downhill import again, stops
from core.say.messages import text
from pages.chapter import Chapter, Move, Scene, Stop
from pages.downhill import size, walk, ways

CHAPTER = Chapter(
    name="downhill",
    url="downhill",
    title=text("downhill-title"),
    question=text("downhill-question"),
    answers=text("downhill-answers"),
    section="The idea",
    scenes=(
        Scene(
            "walk",
            text("downhill-walk"),
            walk.scene,
            ("clear", "uphill"),
            again=again.way,
            question=text("downhill-walk-heading"),
            stop=Stop(
                light="downhill_map",
                ask=text("downhill-tour-walk"),
                waits=Move("downhill_step", "end"),
                says=stops.walked,
            ),
        ),
        Scene(
            "size",
            text("downhill-size"),
            size.scene,
            ("ground", "rate"),
            question=text("downhill-size-heading"),
            stop=Stop(
                light="downhill_mend",
                ask=text("downhill-tour-size"),
                waits=Move("downhill_mend", "touch"),
                says=stops.mended,
                sets={"rate": stops.TOO_LARGE},
            ),
        ),
        Scene("ways", "Four ways to walk", ways.scene, ("a", "b", "steps", "ways")),
    ),
    so_far=text("downhill-so-far"),
    moved={"minus": ("walk", {"uphill": "true"})},
)
