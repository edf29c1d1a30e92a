"""The whole picture: data, guess, error, slopes, turn, again: one run to watch, to look into, to ask, to spoil, and to make one's own."""

from core.chapters.train import again, stops
from pages.chapter import Chapter, Move, Scene, Stop
from pages.train import ask, network, play, sum, switches

CHAPTER = Chapter(
    name="train",
    url="train",
    title="The whole picture",
    question="How does it all fit together?",
    answers="Data, guess, error, slopes, turn, again: a whole run to play, to change, to ask and to take away.",
    section="Try it",
    scenes=(
        Scene(
            "play",
            "Watch it learn",
            play.scene,
            stop=Stop(
                light="train_at",
                ask="Press Play: you know every part of this now.",
                waits=Move("train_at", "end"),
                says=stops.say_result,
                sets={"at": 0},
            ),
        ),
        Scene("network", "Look inside", network.scene, ("knob", "lines", "point")),
        Scene("ask", "Ask it", ask.scene, ("click", "x", "y")),
        Scene("switches", "What if slopes lied?", switches.scene, ("kinds",), again=again.flipped),
        Scene("sum", "All together", sum.scene),
    ),
    moved={"own": ("play", {"data": "own"})},
    so_far="slopes tell every knob which way to turn, and bends let a network draw any border.",
)
