"""Words: what the words mean, what people ask and get wrong, what was left out, and where to go next."""

from core.say.messages import text
from pages.chapter import Chapter, Scene
from pages.words import all, further, left_out, questions, quiz

CHAPTER = Chapter(
    name="words",
    url="words",
    title=text("words"),
    question=text("words.question"),
    answers=text("words.answers"),
    section="More",
    scenes=(
        Scene("all", text("words-all"), all.scene, ("search",), question=text("words-all.question")),
        Scene("questions", text("words-questions"), questions.scene, question=text("words-questions.question")),
        Scene("quiz", text("words-quiz"), quiz.scene, ("question",), question=text("words-quiz.question")),
        Scene("left_out", text("words-left-out"), left_out.scene, question=text("words-left-out.question")),
        Scene("further", text("words-further"), further.scene, question=text("words-further.question")),
    ),
    moved={"wrong": ("quiz", {})},
)
