"""Backprop: how a knob deep inside learns its slope."""

from core.chapters.backprop import again, stops
from pages.backprop import blame, depth, nudge
from pages.chapter import Chapter, Move, Scene, Stop

CHAPTER = Chapter(
    name="backprop",
    url="backprop",
    title="Passing the blame back",
    question="How does a knob deep inside learn its slope?",
    answers="The blame goes back through the layers, and every knob gets its slope from one pass.",
    section="Inside a network",
    scenes=(
        Scene(
            "blame",
            "Pass the blame back",
            blame.scene,
            stop=Stop(
                light="backprop_stage",
                ask="Press Play: numbers go forward, then blame comes back.",
                waits=Move("backprop_stage", "end"),
                says=stops.blamed,
            ),
        ),
        Scene("nudge", "Check it", nudge.scene, ("knob", "nudge")),
        Scene("depth", "Many layers", depth.scene, ("depth", "depth_bend"), again=again.depth),
    ),
    moved={
        "receipt": ("lab.receipt", {}, ("student",)),
        "own": (
            "lab.own",
            {},
            ("preset", "view", "knob_of", "rate", "lines", "pass", "bend", "end", "inputs", "layer", "layers", "seed"),
        ),
    },
    so_far="a knob's slope says which way to turn it.",
)
