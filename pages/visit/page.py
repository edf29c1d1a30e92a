"""Your visit: what was seen, how the predictions went, and those that were missed once more."""

from pages.chapter import Chapter, Scene
from pages.visit import again, saw

CHAPTER = Chapter(name="visit", url="visit", scenes=(Scene("saw", saw.scene), Scene("again", again.scene)))
