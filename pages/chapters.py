"""The one registry of chapters: navigation, previous/next, the Start page, links, embeds and tests all read it.

A chapter is a folder `pages/<name>` whose `page.py` declares it, a folder `core/chapters/<name>`, and its name here.
"""

from importlib import import_module

from pages.shared.chapter import PAGES, Chapter

HERE = PAGES

NAMES = ("start", "slopes", "downhill", "backprop", "bends", "one_matrix", "without_derivatives", "train")

# The chapters that are still one long page.
_LONG = {
    "start": ("Start", "Why do neural networks use derivatives?", "The whole answer, on one screen.", "The idea"),
    "slopes": (
        "Slopes",
        "What is a derivative?",
        "A derivative is a slope: nudge one knob, and it says which way the result moves, and how much.",
        "The idea",
    ),
    "downhill": (
        "Downhill",
        "How does a derivative help a network learn?",
        "Follow the slope down, step by step, and the error shrinks.",
        "The idea",
    ),
    "backprop": (
        "Backprop",
        "How does a knob deep inside learn its slope?",
        "The blame goes back through the layers, and every knob gets its slope from one pass.",
        "Inside a network",
    ),
    "bends": (
        "Bends",
        "Why does every neuron need a bend?",
        "Without bends a network draws a straight line, and a bend with no slope cannot learn.",
        "Inside a network",
    ),
    "one_matrix": (
        "One matrix",
        "Why is a stack of layers without bends only one layer?",
        "Without bends, any stack of layers multiplies out into one table of knobs: more layers add nothing.",
        "Inside a network",
    ),
    "without_derivatives": (
        "Without derivatives",
        "What if a network had to learn without slopes?",
        "With a few knobs, trying keeps up. With many, only slopes still get there.",
        "Try it",
    ),
    "train": (
        "The whole picture",
        "How does it all fit together?",
        "Data, guess, error, slopes, turn, again: a whole run to play, to change, to ask and to take away.",
        "Try it",
    ),
}


def _declared(name: str) -> Chapter:
    """A chapter as its folder declares it."""
    if (PAGES / name / "page.py").exists():
        return import_module(f"pages.{name}.page").CHAPTER
    return Chapter(name, name.replace("_", "-"), *_LONG[name], scenes=())


CHAPTERS: tuple[Chapter, ...] = tuple(_declared(name) for name in NAMES)


def chapter(url: str) -> Chapter:
    """The chapter at `url`; raises `KeyError` for an address that is no chapter's."""
    return {known.url: known for known in CHAPTERS}[url]
