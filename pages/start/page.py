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
        Scene("draw", "Draw your own"),
        Scene("turn", "Your turn"),
        Scene("loop", "The loop"),
    ),
)
