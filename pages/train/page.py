"""The whole picture: one run to watch, to question, to spoil, and to feed with one's own data; then the questions answered."""

from core.chapters.train import again, stops
from core.say.messages import message
from pages.chapter import Chapter, Redirect, Scene
from pages.train import ask, lie, play, sum
from pages.ui.tour_stop import Move, Stop

CHAPTER = Chapter(
    name="train",
    url="train",
    scenes=(
        Scene("play", play.scene, ("knob", "lines", "point", "layer")),
        Scene("ask", ask.scene, ("click", "x", "y")),
        Scene("lie", lie.scene, ("lie", "kinds"), again=again.flipped),
        Scene(
            "sum",
            sum.scene,
            stops=(
                Stop(
                    highlight="stage", ask=message("train-stop-sum.ask"), move=Move("stage", "see"), says=stops.say_sum
                ),
            ),
        ),
    ),
    redirects={"own": Redirect("play", sets={"data": "own"}), "network": Redirect("play"), "switches": Redirect("lie")},
)
