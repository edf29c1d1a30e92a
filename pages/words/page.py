"""Words: what the words mean, what people get wrong, what was left out, and where to go next."""

from pages.chapter import Chapter, Scene

CHAPTER = Chapter(
    name="words",
    url="words",
    title="Words",
    question="What do the words mean?",
    answers="Each word in one line, with the field's term for it, and the picture that shows it.",
    section="More",
    scenes=(
        Scene("all", "The words", ("search",)),
        Scene("wrong", "What people get wrong", ("question",)),
        Scene("left_out", "What we left out"),
        Scene("further", "Where to go next"),
    ),
)
