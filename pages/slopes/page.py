"""Slopes: what a derivative is."""

from core.chapters.slopes import again, stops
from core.say.messages import text
from pages.chapter import Chapter, Move, Scene, Stop
from pages.slopes import every, tilt, two, zoom

CHAPTER = Chapter(
    name="slopes",
    url="slopes",
    title=text("slopes-title"),
    question=text("slopes-question"),
    answers=text("slopes-answers"),
    section="The idea",
    scenes=(
        Scene(
            "tilt",
            text("slopes-tilt"),
            tilt.scene,
            ("knobs",),
            stop=Stop(
                light="slopes_x",
                ask=text("slopes-tour-tilt"),
                waits=Move("slopes_x", "between", -1.1, -0.6),
                says=stops.level,
                sets={"x": 3.0},
            ),
        ),
        Scene(
            "zoom",
            text("slopes-zoom"),
            zoom.scene,
            ("zoom", "first", "of"),
            again=again.zoom,
            question=text("slopes-zoom-heading"),
            stop=Stop(
                light="predict_slopes_zoom",
                ask=text("slopes-tour-zoom"),
                waits=Move("predict_slopes_zoom", "touch"),
                says=stops.zoomed,
            ),
        ),
        Scene("every", "Every point", every.scene, ("curve", "formula")),
        Scene("two", "Two knobs", two.scene, ("a", "b", "ground")),
    ),
    so_far=text("slopes-so-far"),
    moved={"where": ("zoom", {}, ("closer",))},
)
