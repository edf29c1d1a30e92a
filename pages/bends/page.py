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
        Scene("sum", "Add up bends"),
        Scene("through", "Through one bend"),
        Scene("sigmoid", "Why sigmoid?"),
        Scene("steep", "Kill the slope"),
        Scene("end", "How should it end?"),
    ),
    so_far="blame goes back through every neuron, and gives each knob its slope.",
)
