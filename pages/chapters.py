"""The one registry of chapters: navigation, previous/next, the Start page, links, embeds and tests all read it.

A chapter is a folder `pages/<name>` whose `page.py` declares it, a folder `core/chapters/<name>`, and its name here.
"""

from importlib import import_module

from pages.shared.chapter import Chapter

# In the order of the story; chapters of one section stand together.
NAMES = ("start", "slopes", "downhill", "backprop", "bends", "one_matrix", "without_derivatives", "train")

CHAPTERS: tuple[Chapter, ...] = tuple(import_module(f"pages.{name}.page").CHAPTER for name in NAMES)


def chapter(url: str) -> Chapter:
    """The chapter at `url`; raises `KeyError` for an address that is no chapter's."""
    return {known.url: known for known in CHAPTERS}[url]
