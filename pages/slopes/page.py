"""Slopes: what a derivative is."""

from core.chapters.slopes import again, stops
from core.say.messages import message
from pages.chapter import Chapter, Redirect, Scene
from pages.slopes import tilt, zoom
from pages.ui.tour_stop import Move, Stop

CHAPTER = Chapter(
    name="slopes",
    url="slopes",
    scenes=(
        Scene(
            "tilt",
            tilt.scene,
            ("knobs",),
            stops=(
                Stop(
                    highlight="slopes_x",
                    ask=message("slopes-tour-tilt"),
                    move=Move("slopes_x", "between", -1.1, -0.6),
                    says=stops.say_lowest_error,
                    controls={"x": 3.0},
                    retry=message("slopes-tour-tilt.missed"),
                ),
            ),
        ),
        Scene("zoom", zoom.scene, ("zoom", "first", "of"), again=again.zoom),
    ),
    redirects={
        "where": Redirect("zoom", old_controls=("closer",)),
        "every": Redirect("lab.every", old_controls=("curve", "formula")),
        "two": Redirect("lab.two", old_controls=("a", "b", "ground")),
    },
)
