"""Bends: why every neuron needs an activation function, and why its slope matters."""

from core.chapters.bends import again, stops
from pages.bends import end, sigmoid, steep, sum
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
        Scene(
            "sigmoid",
            "Why sigmoid?",
            sigmoid.scene,
            ("look", "tests", "layers", "stack_round", "stack_seed"),
            again=again.tests,
        ),
        Scene(
            "steep",
            "Kill the slope",
            steep.scene,
            ("hidden", "steep"),
            stop=Stop(
                light="bends_steep",
                ask="Move the dial to its end: each bend becomes a step.",
                waits=Move("bends_steep", "end"),
                says=stops.killed,
            ),
        ),
        Scene("end", "How should it end?", end.scene, ("task", "end", "end_round", "end_seed", "ends")),
    ),
    moved={"through": ("lab.through", {}, ("bend", "in"))},
    so_far="blame goes back through every neuron, and gives each knob its slope.",
)
