"""Why derivatives? The question, and the answer before a word is read."""

from core.chapters.start import stops
from core.say.messages import message, text
from pages.chapter import Chapter, Move, Scene, Stop
from pages.start import draw, loop, turn, watch

NETWORK = "start_turn .why-valleys-net"
STEP = "start_turn .why-valleys-step"

CHAPTER = Chapter(
    name="start",
    url="start",
    title="Why derivatives?",
    question="Why derivatives?",
    answers=text("start-answers"),
    short=text("start-short"),
    section="The idea",
    scenes=(
        Scene(
            "watch",
            "Watch",
            watch.scene,
            stop=Stop(
                light="start_at",
                ask=message("start-tour-watch"),
                waits=Move("start_at", "end"),
                says=stops.watched,
                sets={"at": 0},
            ),
        ),
        Scene(
            "turn",
            "Your turn",
            turn.scene,
            ("try", "knobs"),
            stop=(
                Stop(
                    light=NETWORK,
                    ask=message("start-tour-turn"),
                    waits=Move(NETWORK, "touch", times=3),
                    says=stops.turned,
                ),
                Stop(
                    light=NETWORK,
                    ask=message("start-tour-feel"),
                    waits=Move(NETWORK, "lower"),
                    says=stops.felt,
                    sets={"try": "tilt"},
                    missed=message("start-tour-uphill"),
                ),
                Stop(
                    light=STEP,
                    ask=message("start-tour-roll"),
                    waits=Move(STEP, "touch"),
                    says=stops.rolled,
                    sets={"try": "roll"},
                ),
            ),
            question=text("start-turn-question"),
        ),
        Scene("loop", "The loop", loop.scene, ("loop",), question=text("start-loop-question")),
        Scene("draw", "Draw", draw.scene, ("drawn", "drawing"), question=text("start-draw-question")),
    ),
)
