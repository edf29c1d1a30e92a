"""The types of the registry: chapter and scene. Each chapter declares itself in `pages/<name>/page.py`."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import streamlit as st

from core.say.messages import text, text_or_empty
from core.say.question import Question
from pages.ui.tour_stop import Stop

PAGES = Path(__file__).parent
Redirect = tuple[str, Mapping[str, str]] | tuple[str, Mapping[str, str], tuple[str, ...]]


def _message_id(*names: str) -> str:
    """Return the message id of these names: "one_matrix", "table" become "one-matrix-table"."""
    return "-".join(names).replace("_", "-")


@dataclass(frozen=True)
class Scene:
    """One idea on one screen.

    Attributes:
        name: the short name: the file in the chapter's folder, and `scene=` in the link.
        run: the function `scene` of that file. It shows the scene.
        controls: the short names of the controls that no earlier scene has. A link that names one of them and no scene leads
            here. A number at the end is left out: "width" stands for "width1" and "width_2" too.
        again: builds this scene's prediction from a seed (`core/chapters/<chapter>/again.py`). Its name ends the prediction's key.
        stop: the stop, or stops, of the guided tour in this scene.
        key_chapter: the chapter whose prefix the controls have, if not this one: a moved scene keeps its keys for old links.
        chapter: the chapter's name. `Chapter` sets it.
    """

    name: str
    run: Callable[[], None]
    controls: tuple[str, ...] = ()
    again: Callable[[int], Question] | None = None
    stop: Stop | tuple[Stop, ...] | None = None
    key_chapter: str = ""
    chapter: str = ""

    @property
    def title(self) -> str:
        """Return the label of the tab, a word or two: the message `<chapter>-<scene>-title`."""
        return text(f"{_message_id(self.chapter, self.name)}-title")

    @property
    def question(self) -> str:
        """Return the heading: the message `<chapter>-<scene>-question`, or else the chapter's title."""
        own = text_or_empty(f"{_message_id(self.chapter, self.name)}-question")
        return own or text(f"{_message_id(self.chapter)}-title")

    @property
    def stops(self) -> tuple[Stop, ...]:
        """Return the stops of the guided tour in this scene, in order."""
        return self.stop if isinstance(self.stop, tuple) else () if self.stop is None else (self.stop,)


@dataclass(frozen=True)
class Chapter:
    """One chapter: one question and the scenes that answer it.

    Attributes:
        name: the folder of the page (`pages/<name>`) and of the computations (`core/chapters/<name>`).
        url: the last part of the address. The first chapter also has a shorter one: see `path`.
        scenes: in the order of the story.
        redirects: scenes of earlier versions, by their short names. Each has up to three parts:
            the new place ("scene", or "chapter.scene" in another chapter); the controls to set there, without that chapter's
            prefix ("{name}" copies an old control's value); the old controls, without prefix, for links that name no scene.
    """

    name: str
    url: str
    scenes: tuple[Scene, ...]
    redirects: Mapping[str, Redirect] = field(default_factory=dict, hash=False)

    def __post_init__(self) -> None:
        """Set the scenes' chapter: their messages have its name in their ids."""
        object.__setattr__(self, "scenes", tuple(replace(scene, chapter=self.name) for scene in self.scenes))

    @property
    def title(self) -> str:
        """Return the label in the bar of chapters and the browser's tab: the message `<chapter>-title`."""
        return text(f"{_message_id(self.name)}-title")

    @property
    def question(self) -> str:
        """Return the question that the chapter answers, as a beginner would ask it."""
        return text(f"{_message_id(self.name)}-question")

    @property
    def answers(self) -> str:
        """Return what the chapter shows, in one sentence."""
        return text(f"{_message_id(self.name)}-answers")

    @property
    def short(self) -> str:
        """Return the answer for the splash screen, in a sentence or two; `answers` if there is none."""
        return text_or_empty(f"{_message_id(self.name)}-short") or self.answers

    @property
    def so_far(self) -> str:
        """Return one line over the first scene: what the earlier chapters have shown; "" if there is none."""
        return text_or_empty(f"{_message_id(self.name)}-so-far")

    @property
    def prefix(self) -> str:
        """Return the prefix of this chapter's control names, and so of its URL parameters."""
        return f"{self.name}_"

    @property
    def prefixes(self) -> tuple[str, ...]:
        """Return the prefixes of all control names on this page: its own, and those of scenes from other chapters."""
        return tuple(dict.fromkeys([self.prefix, *map(self.prefix_of, self.scenes)]))

    def prefix_of(self, scene: Scene) -> str:
        """Return the prefix of a scene's control names."""
        return f"{scene.key_chapter}_" if scene.key_chapter else self.prefix

    @property
    def path(self) -> str:
        """Return the path below the app's: `url`, or "" for the first chapter, which is served at the root."""
        from pages.chapters import NAMES  # late: the registry imports this module

        return "" if self.name == NAMES[0] else self.url

    @property
    def file(self) -> Path:
        """Return the file that declares the chapter."""
        return PAGES / self.name / "page.py"

    def page(self) -> st.Page:
        """Return this chapter as a page of Streamlit's navigation."""
        return st.Page(self.file, title=self.title, url_path=self.url, default=not self.path, help=self.question)

    def scene(self, name: str | None) -> Scene:
        """Return the scene with that short name; the first scene for any other word."""
        return next((scene for scene in self.scenes if scene.name == name), self.scenes[0])

    def scene_with(self, controls: Iterable[str]) -> Scene:
        """Return the scene that a link with these controls means: the last scene that introduces one of them, else the first scene."""
        keys = {key for name in controls for key in (name, re.sub(r"_?\d+$", "", name))}
        for scene in reversed(self.scenes):
            if any(f"{self.prefix_of(scene)}{control}" in keys for control in scene.controls):
                return scene
        return self.scenes[0]
