"""Your visit: what was seen, how the predictions went, and those that were missed once more."""

from core.say.messages import text
from pages.chapter import Chapter, Scene
from pages.visit import again, saw

CHAPTER = Chapter(
    name="visit",
    url="visit",
    title=text("visit"),
    question=text("visit.question"),
    answers=text("visit.answers"),
    section="More",
    scenes=(
        Scene("saw", text("visit-saw"), saw.scene, question=text("visit-saw.question")),
        Scene("again", text("visit-again"), again.scene, question=text("visit-again.question")),
    ),
)
