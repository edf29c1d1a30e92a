"""Downhill: how following the slope makes the error shrink."""

from core.chapters.downhill import again, stops
from core.say.messages import message
from pages.chapter import Chapter, Scene
from pages.downhill import size, walk
from pages.ui.tour_stop import Move, Stop

CHAPTER = Chapter(
    name="downhill",
    url="downhill",
    scenes=(
        Scene(
            "walk",
            walk.scene,
            ("clear", "uphill"),
            again=again.way,
            stop=Stop(
                highlight="downhill_map",
                ask=message("downhill-tour-walk"),
                move=Move("downhill_step", "end"),
                says=stops.end_of_walk,
            ),
        ),
        Scene(
            "size",
            size.scene,
            ("ground", "rate"),
            stop=Stop(
                highlight="downhill_mend",
                ask=message("downhill-tour-size"),
                move=Move("downhill_mend", "touch"),
                says=stops.best_step_size,
                controls={"rate": stops.TOO_LARGE},
            ),
        ),
    ),
    redirects={"minus": ("walk", {"uphill": "true"}), "ways": ("lab.ways", {}, ("a", "b", "steps", "ways"))},
)
