"""Your visit: what was seen, how the predictions went, and those that were missed once more."""

from pages.chapter import Chapter, Scene
from pages.visit import again, saw

CHAPTER = Chapter(
    name="visit",
    url="visit",
    title="Your visit",
    question="What have I seen, and what do I know now?",
    answers="What you saw, what you guessed, and what you missed once more, with other numbers.",
    section="More",
    scenes=(Scene("saw", "What you saw", saw.scene), Scene("again", "Once more", again.scene)),
)
