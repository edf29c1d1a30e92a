"""The registry of pages. Navigation, previous and next, links, the tour and the tests read it.

A chapter is a folder `pages/<name>` whose `page.py` declares it, a folder `core/chapters/<name>`, and its name here. A page outside
the story, such as the list of words, is declared in the same way.

The tables are built when one is first read, not on import: a page imports its scenes, and scenes link to other chapters. So a
module that a scene imports reads `chapters.CHAPTERS` inside a function (`tests/test_house.py`).
"""

from functools import cache
from importlib import import_module
from typing import Any

from pages.chapter import Chapter, Scene
from pages.ui.tour_stop import Stop

# In the order of the story.
NAMES = ("start", "slopes", "downhill", "bends", "one_matrix", "backprop", "sigmoid", "without_derivatives", "train")
EXTRA_NAMES: tuple[str, ...] = ("lab", "words", "visit", "teachers")
# The scenes of the guided tour: some of those that declare a stop. They have ten stops, which take five minutes.
TOUR = (
    "start.watch",
    "start.turn",
    "slopes.tilt",
    "bends.sum",
    "backprop.blame",
    "sigmoid.answer",
    "without_derivatives.race",
    "train.sum",
)

CHAPTERS: tuple[Chapter, ...]  # the story
EXTRA_PAGES: tuple[Chapter, ...]  # the pages outside the story
ALL_PAGES: tuple[Chapter, ...]  # both
PREDICTIONS: dict[str, tuple[Chapter, Scene]]  # by key, the predictions that can be asked again
STOPS: tuple[tuple[Chapter, Scene, Stop], ...]  # the stops of the guided tour, in the order of the story
TABLES = ("CHAPTERS", "EXTRA_PAGES", "ALL_PAGES", "PREDICTIONS", "STOPS")


def __getattr__(name: str) -> Any:
    """Return a table for other modules: `chapters.CHAPTERS`, `from pages.chapters import ALL_PAGES` (PEP 562)."""
    if name not in TABLES:  # every `from pages.chapters import …` first asks for `__path__`
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return _tables()[name]


@cache
def _tables() -> dict[str, Any]:
    story, extra = (
        tuple(import_module(f"pages.{folder}.page").CHAPTER for folder in folders) for folders in (NAMES, EXTRA_NAMES)
    )
    scenes = [(page, scene) for page in story for scene in page.scenes]
    return {
        "CHAPTERS": story,
        "EXTRA_PAGES": extra,
        "ALL_PAGES": story + extra,
        "PREDICTIONS": {f"{page.prefix}{scene.again.__name__}": (page, scene) for page, scene in scenes if scene.again},
        "STOPS": tuple(
            (page, scene, stop) for page, scene in scenes if f"{page.name}.{scene.name}" in TOUR for stop in scene.stops
        ),
    }


def chapter(url: str) -> Chapter:
    """Return the page at `url`. Raises KeyError if there is none."""
    return {page.url: page for page in _tables()["ALL_PAGES"]}[url]


def by_name(name: str) -> Chapter:
    """Return the page of a folder. Raises KeyError if there is none."""
    return {page.name: page for page in _tables()["ALL_PAGES"]}[name]


def find(name: str, scene: str) -> tuple[Chapter, Scene] | None:
    """Find a scene by the names of its chapter and itself, even if it has moved; None if there is no such scene."""
    page = next((page for page in _tables()["ALL_PAGES"] if page.name == name), None)
    if page is None:
        return None
    if scene in page.redirects:
        to_name, _, to_scene = page.redirects[scene][0].rpartition(".")
        return find(to_name or name, to_scene)
    return next(((page, candidate) for candidate in page.scenes if candidate.name == scene), None)
