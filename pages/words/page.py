"""Words: what the words mean, what people get wrong, what was left out, and where to go next."""

from pages.chapter import Chapter, Scene
from pages.words import all, further, left_out, wrong

CHAPTER = Chapter(
    name="words",
    url="words",
    title="Words",
    question="What do the words mean?",
    answers="Each word in one line, with the field's term for it, and the picture that shows it.",
    section="More",
    scenes=(
        Scene("all", "The words", all.scene, ("search",)),
        Scene("wrong", "What people get wrong", wrong.scene, ("question",)),
        Scene("left_out", "What we left out", left_out.scene),
        Scene("further", "Where to go next", further.scene),
    ),
)
