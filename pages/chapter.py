"""What a chapter is, and what a scene of it is. Each chapter declares itself in `pages/<name>/page.py`."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Literal

import streamlit as st

from core.say.question import Question

PAGES = Path(__file__).parent


@dataclass(frozen=True)
class Move:
    """What a stop of the tour waits for; the browser sees it, and tells nobody.

    Attributes:
        key: the part of the scene that is moved, as in `Stop.light`.
        kind: "end": the dial comes to rest at its end; "between": it rests from `low` to `high`; "touch": a button in the part is
            pressed, or a control in it changed.
        low: in the units of the dial.
        high: in the units of the dial.
    """

    key: str
    kind: Literal["end", "between", "touch"]
    low: float = 0
    high: float = 0


@dataclass(frozen=True)
class Stop:
    """A stop of the led tour (`pages.ui.tour`): it lights one thing, asks one thing, waits, and says what was seen.

    Attributes:
        light: the key of what is lit (its class is `st-key-…`); a selector of a part in it may follow after a space.
        ask: what the visitor should do, in one short sentence.
        waits: the move that counts.
        told: the function in `core/chapters/<chapter>/stops.py` that makes the sentence said after it.
        sets: the scene's controls, by their short names, where they should stand at first; all others are at their defaults.
    """

    light: str
    ask: str
    waits: Move
    told: str
    sets: Mapping[str, object] = field(default_factory=dict, hash=False)


@dataclass(frozen=True)
class Scene:
    """One idea on one screen.

    Attributes:
        name: its short name: its file in the chapter's folder, and `scene=` in the link.
        title: what its tab says.
        controls: those of its controls that no scene before it has, by their short names. A link that names one of them and no
            scene leads here. Numbers at the end are left out: "width" stands for "width1" and "width_2" too.
        again: the function of the chapter's `again.py` in core that makes this scene's prediction anew, with other numbers. The
            prediction's key is the chapter's prefix and this name.
        stop: what the led tour does here, where it stops.
    """

    name: str
    title: str
    controls: tuple[str, ...] = ()
    again: str = ""
    stop: Stop | None = None


@dataclass(frozen=True)
class Chapter:
    """One chapter: its folder, its name, the one question it answers, its address and its scenes.

    Attributes:
        name: the folder of its page (`pages/<name>`) and of what it computes (`core/chapters/<name>`).
        url: the last part of the address; the first chapter is served at the root.
        title: what navigation and the browser's tab say, and the heading where there is no other.
        question: the one question the chapter answers, as a beginner would ask it.
        answers: what a visitor will have seen at the end, in one sentence.
        section: the part of the navigation that it stands in.
        scenes: in the order in which they are told.
        heading: what the page's heading says, where that is not the title.
        short: the answer in a sentence or two, for whoever waits for the page; `answers` where that says it.
        so_far: one line, over the first scene: what the chapters before have shown.
        moved: scenes of earlier versions, by their short names: the scene that has them now, and the controls (without the
            prefix) that show it.
    """

    name: str
    url: str
    title: str
    question: str
    answers: str
    section: str
    scenes: tuple[Scene, ...]
    heading: str = ""
    short: str = ""
    so_far: str = ""
    moved: Mapping[str, tuple[str, Mapping[str, str]]] = field(default_factory=dict, hash=False)

    @property
    def prefix(self) -> str:
        """What the names of this chapter's controls, and so its URL parameters, begin with."""
        return f"{self.name}_"

    @property
    def file(self) -> Path:
        """The file in which the chapter declares itself."""
        return PAGES / self.name / "page.py"

    def page(self) -> st.Page:
        """This chapter as Streamlit's navigation knows it."""
        return st.Page(self.file, title=self.title, url_path=self.url, default=self.url == "start", help=self.question)

    def scene(self, name: str | None) -> Scene:
        """The scene of that short name; the first one for any other word."""
        return next((scene for scene in self.scenes if scene.name == name), self.scenes[0])

    def scene_with(self, controls: Iterable[str]) -> Scene:
        """The scene that a link to these controls means: the last one that has one of them and is the first to have it."""
        asked = {name.removeprefix(self.prefix) for name in controls if name.startswith(self.prefix)}
        asked |= {re.sub(r"_?\d+$", "", name) for name in asked}
        return next((scene for scene in reversed(self.scenes) if asked & set(scene.controls)), self.scenes[0])

    def show(self, scene: Scene) -> None:
        """Run a scene: its file has one function, `scene()`. A spinner turns while that takes more than half a second."""
        run: Callable[[], None] = import_module(f"pages.{self.name}.{scene.name}").scene
        with st.spinner("Working it out …"):
            run()

    def import_scenes(self) -> None:
        """Import the scenes' files before somebody waits for them."""
        for scene in self.scenes:
            import_module(f"pages.{self.name}.{scene.name}")

    def ask_again(self, scene: Scene, seed: int) -> Question:
        """The prediction of a scene that has one, with the numbers of `seed`."""
        return getattr(import_module(f"core.chapters.{self.name}.again"), scene.again)(seed)
