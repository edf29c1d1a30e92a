"""Words: a glossary, questions and mistakes, what was left out, and where to go next."""

from pages.chapter import Chapter, Redirect, Scene
from pages.words import all, further, left_out, questions, quiz

CHAPTER = Chapter(
    name="words",
    url="words",
    scenes=(
        Scene("all", all.scene, ("search",)),
        Scene("questions", questions.scene),
        Scene("quiz", quiz.scene, ("question",)),
        Scene("left_out", left_out.scene),
        Scene("further", further.scene),
    ),
    redirects={"wrong": Redirect("quiz")},
)
