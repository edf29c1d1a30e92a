"""The one registry of pages: navigation, previous/next, the Start page, links, embeds and tests all read it.

A chapter is a folder `pages/<name>` whose `page.py` declares it, a folder `core/chapters/<name>`, and its name here. What stands
beside the story (a list of words, say) is made in the same way.
"""

from importlib import import_module

from pages.chapter import Chapter, Scene

# In the order of the story; chapters of one section stand together.
NAMES = ("start", "slopes", "downhill", "backprop", "bends", "one_matrix", "without_derivatives", "train")
BESIDE_NAMES: tuple[str, ...] = ("words", "visit", "teachers")


def _declared(names: tuple[str, ...]) -> tuple[Chapter, ...]:
    return tuple(import_module(f"pages.{name}.page").CHAPTER for name in names)


CHAPTERS = _declared(NAMES)  # the story
BESIDE = _declared(BESIDE_NAMES)  # what helps with it, in no order
EVERY = CHAPTERS + BESIDE

# The predictions that can be asked again: by the key of each, where it is made.
ASKED: dict[str, tuple[Chapter, Scene]] = {
    f"{chapter.prefix}{scene.again}": (chapter, scene)
    for chapter in CHAPTERS
    for scene in chapter.scenes
    if scene.again
}


def chapter(url: str) -> Chapter:
    """The page at `url`; raises `KeyError` for an address that is none's."""
    return {known.url: known for known in EVERY}[url]
