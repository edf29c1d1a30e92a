"""Bends: why every neuron needs an activation function, and why its slope matters."""

from core.chapters.bends import again, stops
from pages.bends import sum
from pages.chapter import Chapter, Move, Scene, Stop

CHAPTER = Chapter(
    name="bends",
    url="bends",
    title="Why bend?",
    question="Why does every neuron need a bend?",
    answers="Bends add up to any curve; a bend with no slope cannot learn, and the last one fits the answer.",
    section="Inside a network",
    scenes=(
        Scene(
            "sum",
            "Add up bends",
            sum.scene,
            again=again.none,
            stop=Stop(
                light="bends_height_2",
                ask="Lower this bend to −1: the guess becomes a hill.",
                waits=Move("bends_height_2", "between", -1.25, -1.0),
                says=stops.added,
                sets={"height_1": 1, "place_1": 3.5, "moved": 2},
            ),
        ),
    ),
    so_far="blame goes back through every neuron, and gives each knob its slope.",
    moved={
        "through": ("lab.through", {}, ("bend", "in")),
        "sigmoid": ("sigmoid.answer", {}, ("look", "tests", "layers", "stack_round", "stack_seed")),
        "steep": ("sigmoid.hint", {"view": "steep", "steep": "{steep}", "hidden": "{hidden}"}, ("hidden", "steep")),
        "end": (
            "sigmoid.end",
            {"task": "{task}", "end": "{end}", "epoch": "{end_round}", "end_seed": "{end_seed}"},
            ("task", "end", "end_round", "end_seed", "ends"),
        ),
    },
)
