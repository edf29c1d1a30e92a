"""Passing the blame back: how a knob deep inside learns its slope."""

from core.chapters.backprop import guess_first, stops
from core.say.messages import message, text
from pages.backprop import blame, nudge, own, receipt
from pages.chapter import Chapter, Move, Scene, Stop

CHAPTER = Chapter(
    name="backprop",
    url="backprop",
    title=text("backprop-title"),
    question=text("backprop-question"),
    answers=text("backprop-answers"),
    section="Inside a network",
    scenes=(
        Scene(
            "blame",
            text("backprop-blame-title"),
            blame.scene,
            ("who", "stage", "why", "knobs"),
            again=guess_first.blame,
            stop=Stop(
                light="backprop_stage",
                ask=message("backprop-tour-ask"),
                waits=Move("backprop_stage", "end"),
                says=stops.blamed,
            ),
            question=text("backprop-blame-question"),
        ),
        Scene("receipt", "One knob's slope", receipt.scene, ("knob", "student")),
        Scene(
            "nudge",
            text("backprop-nudge-title"),
            nudge.scene,
            ("looks",),
            question=text("backprop-nudge-question"),
        ),
        Scene(
            "own",
            "Your own network",
            own.scene,
            ("preset", "view", "knob_of", "rate", "lines", "pass", "bend", "end", "inputs", "layer", "layers", "seed"),
        ),
    ),
    so_far=text("backprop-so-far"),
    moved={"depth": ("sigmoid.deep", {"bend": "{depth_bend}"}, ("depth", "depth_bend"))},
)
