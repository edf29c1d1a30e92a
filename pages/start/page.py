"""Why derivatives? The question, and its answer in a picture."""

from core.chapters.start import stops
from core.say.messages import message
from pages.chapter import Chapter, Scene
from pages.start import draw, loop, turn, watch
from pages.ui.tour_stop import Move, Stop

NETWORK = "start_turn .why-valleys-net"
ROLL = "start_turn .why-valleys-roll"

CHAPTER = Chapter(
    name="start",
    url="start",
    scenes=(
        Scene(
            "watch",
            watch.scene,
            stops=(
                Stop(
                    highlight="start_at",
                    ask=message("start-tour-watch"),
                    move=Move("start_at", "end"),
                    says=stops.say_watch,
                    controls={"at": 0},
                ),
            ),
        ),
        Scene(
            "turn",
            turn.scene,
            ("try", "knobs"),
            stops=(
                Stop(
                    highlight=NETWORK,
                    ask=message("start-tour-turn"),
                    move=Move(NETWORK, "touch", times=3),
                    says=stops.say_turn,
                ),
                Stop(
                    highlight=NETWORK,
                    ask=message("start-tour-feel"),
                    move=Move(NETWORK, "lower"),
                    says=stops.say_feel,
                    controls={"try": "tilt"},
                    retry=message("start-tour-uphill"),
                ),
                Stop(
                    highlight=ROLL,
                    ask=message("start-tour-roll"),
                    move=Move(ROLL, "touch"),
                    says=stops.say_roll,
                    controls={"try": "roll"},
                ),
            ),
        ),
        Scene("loop", loop.scene, ("loop",)),
        Scene("draw", draw.scene, ("drawn", "drawing")),
    ),
)
