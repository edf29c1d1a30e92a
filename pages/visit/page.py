"""Your visit: progress, the outcome of the predictions, and the missed ones once more."""

from pages.chapter import Chapter, Scene
from pages.visit import again, saw

CHAPTER = Chapter(name="visit", url="visit", scenes=(Scene("saw", saw.scene), Scene("again", again.scene)))
