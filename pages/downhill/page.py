"""Downhill: how following the slope makes the error shrink."""

from core.chapters.downhill import again, stops
from pages.chapter import Chapter, Move, Scene, Stop
from pages.downhill import minus, size, walk

CHAPTER = Chapter(
    name="downhill",
    url="downhill",
    title="Rolling downhill",
    question="How does a derivative help a network learn?",
    answers="Follow the slope down, step by step, and the error shrinks.",
    section="The idea",
    scenes=(
        Scene(
            "walk",
            "Step by step",
            walk.scene,
            stop=Stop(
                light="downhill_step",
                ask="Press Play, and walk against the slope to the end.",
                waits=Move("downhill_step", "end"),
                says=stops.walked,
            ),
        ),
        Scene("minus", "Why minus?", minus.scene, ("uphill",), again=again.way),
        Scene(
            "size",
            "How big a step?",
            size.scene,
            ("ground", "rate"),
            stop=Stop(
                light="downhill_mend",
                ask="These steps are too large: press the button that mends it.",
                waits=Move("downhill_mend", "touch"),
                says=stops.mended,
                sets={"rate": 30.0},
            ),
        ),
    ),
    moved={"ways": ("lab.ways", {}, ("a", "b", "steps", "ways"))},
    so_far="every knob has a slope. It says which way the error moves, and how much.",
)
