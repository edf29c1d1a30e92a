"""Start: the question, and the answer before a word is read."""

from pages.shared.chapter import Chapter, Scene

CHAPTER = Chapter(
    name="start",
    url="start",
    title="Start",
    heading="Why do neural networks use derivatives?",
    question="Why do neural networks use derivatives?",
    answers="The whole answer, on one screen.",
    section="The idea",
    scenes=(
        Scene("watch", "Watch it learn"),
        Scene("draw", "Draw your own", ("drawn", "drawing")),
        Scene("turn", "Your turn", ("try", "knobs")),
        Scene("loop", "The loop", ("knob", "loop")),
    ),
)
