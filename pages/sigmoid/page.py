"""Why sigmoid: its use at the end of a network, and why other activations replaced it inside."""

from core.chapters.sigmoid import again, stops
from core.say.messages import message
from pages.chapter import Chapter, Scene
from pages.sigmoid import answer, deep, end, hint
from pages.ui.tour_stop import Move, Stop

CHAPTER = Chapter(
    name="sigmoid",
    url="sigmoid",
    scenes=(
        Scene(
            "answer",
            answer.scene,
            ("sum",),
            stops=(
                Stop(
                    highlight="sigmoid_sum",
                    ask=message("sigmoid-stop-ask"),
                    move=Move("sigmoid_sum", "ends"),
                    says=stops.say_squeeze,
                ),
            ),
        ),
        Scene("hint", hint.scene, ("at", "view", "hidden", "steep"), again=again.hint),
        Scene("deep", deep.scene, ("stage", "bend", "start", "seed"), again=again.deep),
        Scene("end", end.scene, ("task", "end", "epoch", "end_seed")),
    ),
)
