"""The whole picture: one run to watch, to look into, to ask, to spoil, and to make one's own; and the questions answered."""

from core.chapters.train import again, stops
from core.say.messages import text
from pages.chapter import Chapter, Move, Scene, Stop
from pages.train import ask, lie, play, sum

CHAPTER = Chapter(
    name="train",
    url="train",
    title=text("train-title"),
    question=text("train-question"),
    answers=text("train-answers"),
    section="Try it",
    scenes=(
        Scene(
            "play",
            text("train-play-title"),
            play.scene,
            ("knob", "lines", "point"),
            question=text("train-play-question"),
            stop=Stop(
                light="train_at",
                ask=text("train-stop-ask"),
                waits=Move("train_at", "end"),
                says=stops.say_result,
                sets={"at": 0},
            ),
        ),
        Scene("ask", text("train-ask-title"), ask.scene, ("click", "x", "y"), question=text("train-ask-question")),
        Scene(
            "lie",
            text("train-lie-title"),
            lie.scene,
            ("lie", "kinds"),
            question=text("train-lie-question"),
            again=again.flipped,
        ),
        Scene("sum", text("train-sum-title"), sum.scene, question=text("train-sum-question")),
    ),
    moved={
        "own": ("play", {"data": "own"}),
        "network": ("play", {}),
        "switches": ("lie", {}),
    },
    so_far=text("train-so-far"),
)
