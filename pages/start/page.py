"""Start: the question, and the answer before a word is read."""

from core.chapters.start import stops
from pages.chapter import Chapter, Move, Scene, Stop
from pages.start import draw, loop, turn, watch

CHAPTER = Chapter(
    name="start",
    url="start",
    title="Why derivatives?",
    heading="Why do neural networks use derivatives?",
    question="Why do neural networks use derivatives?",
    answers="The whole answer, on one screen.",
    short="A derivative is a slope. It tells each knob of a network which way to turn, so that the error shrinks. "
    "Without slopes a network can only try its luck.",
    section="The idea",
    scenes=(
        Scene(
            "watch",
            "Watch it learn",
            watch.scene,
            stop=Stop(
                light="start_at",
                ask="Press Play, or drag the dial to its end.",
                waits=Move("start_at", "end"),
                says=stops.watched,
                sets={"at": 0},
            ),
        ),
        Scene("draw", "Draw your own", draw.scene, ("drawn", "drawing")),
        Scene(
            "turn",
            "Your turn",
            turn.scene,
            ("try", "knobs"),
            stop=Stop(
                light="start_turn .why-valleys-net",
                ask="Turn one of these seven knobs, and watch the line.",
                waits=Move("start_turn .why-valleys-net", "touch"),
                says=stops.turned,
            ),
        ),
        Scene("loop", "The loop", loop.scene, ("loop",)),
    ),
)
