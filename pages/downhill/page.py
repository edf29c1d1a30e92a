"""Downhill: how following the slope makes the error shrink."""

from pages.chapter import Chapter, Move, Scene, Stop

CHAPTER = Chapter(
    name="downhill",
    url="downhill",
    title="Downhill",
    question="How does a derivative help a network learn?",
    answers="Follow the slope down, step by step, and the error shrinks.",
    section="The idea",
    scenes=(
        Scene(
            "walk",
            "Step by step",
            stop=Stop(
                light="downhill_step",
                ask="Press Play, and walk against the slope to the end.",
                waits=Move("downhill_step", "end"),
                told="walked",
            ),
        ),
        Scene("minus", "Why minus?", ("uphill",), again="way"),
        Scene(
            "size",
            "How big a step?",
            ("ground", "rate"),
            stop=Stop(
                light="downhill_mend",
                ask="These steps are too large: press the button that mends it.",
                waits=Move("downhill_mend", "touch"),
                told="mended",
                sets={"rate": 30.0},
            ),
        ),
        Scene("ways", "Four ways to walk", ("a", "b", "steps", "ways")),
    ),
    so_far="every knob has a slope. It says which way the error moves, and how much.",
)
