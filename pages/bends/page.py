"""Bends: why every neuron needs an activation function, and why its slope matters."""

from pages.shared.chapter import Chapter, Scene

CHAPTER = Chapter(
    name="bends",
    url="bends",
    title="Bends",
    question="Why does every neuron need a bend?",
    answers="Bends add up to any curve; a bend with no slope cannot learn, and the last one fits the answer.",
    section="Inside a network",
    scenes=(
        Scene("sum", "Add up bends", again="none"),
        Scene("through", "Through one bend", ("bend", "in")),
        Scene("sigmoid", "Why sigmoid?", ("look", "tests", "layers", "stack_round", "stack_seed"), again="tests"),
        Scene("steep", "Kill the slope", ("hidden", "steep")),
        Scene("end", "How should it end?", ("task", "end", "end_round", "end_seed", "ends")),
    ),
    so_far="blame goes back through every neuron, and gives each knob its slope.",
)
