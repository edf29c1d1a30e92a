"""The types of the registry: chapter, scene, stop of the tour. Each chapter declares itself in `pages/<name>/page.py`."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

import streamlit as st

from core.say.messages import Message, text, text_or_empty
from core.say.question import Question

PAGES = Path(__file__).parent
Redirect = tuple[str, Mapping[str, str]] | tuple[str, Mapping[str, str], tuple[str, ...]]


def _hyphens(*names: str) -> str:
    """Join names as the ids of messages have them: "one_matrix", "table" as "one-matrix-table"."""
    return "-".join(names).replace("_", "-")


@dataclass(frozen=True)
class Move:
    """The visitor's move that a stop of the tour waits for; the browser notices it and sends no message.

    Attributes:
        key: the part of the scene that is moved, as in `Stop.light`.
        kind: "end": the dial comes to rest at its end; "ends": it has been near both of its ends; "between": it rests from `low` to `high`; "touch": a button in the part is
            pressed, or a control in it changed; "lower": a control in it is changed so that the error shrinks (`data-error` of
            the element around it); "see": no move, the stop says at once what there is to see.
        low: in the units of the dial.
        high: in the units of the dial.
        times: how many touches it takes.
    """

    key: str
    kind: Literal["end", "ends", "between", "touch", "lower", "see"]
    low: float = 0
    high: float = 0
    times: int = 1


@dataclass(frozen=True)
class Stop:
    """A stop of the led tour (`pages.ui.tour`): it lights one thing, asks one thing, waits, and says what was seen.

    Attributes:
        light: the key of what is lit (its class is `st-key-…`); a selector of a part in it may follow after a space.
        ask: what the visitor should do, in one short sentence.
        waits: the move that counts.
        says: makes the sentence that is shown after the move (`core/chapters/<chapter>/stops.py`).
        sets: the scene's controls, by their short names, where they should stand at first; all others are at their defaults.
        retry: what is said after a move that does not count; the visitor then tries again. A general word unless told.
    """

    light: str
    ask: Message | str
    waits: Move
    says: Callable[[], Message | str]
    sets: Mapping[str, object] = field(default_factory=dict, hash=False)
    retry: Message | str = ""


@dataclass(frozen=True)
class Scene:
    """One idea on one screen.

    Attributes:
        name: its short name: its file in the chapter's folder, and `scene=` in the link.
        run: shows the scene: the function `scene` of its file.
        controls: those of its controls that no scene before it has, by their short names. A link that names one of them and no
            scene leads here. Numbers at the end are left out: "width" stands for "width1" and "width_2" too.
        again: makes this scene's prediction with other numbers, from a seed (`core/chapters/<chapter>/again.py`). The prediction's
            key is the chapter's prefix and this function's name.
        stop: what the led tour does here, where it stops; several stops in their order.
        keys: the chapter whose prefix the scene's controls have, where that is not its own: a scene that moved keeps its keys,
            so that old links still set it.
        chapter: the chapter's name; the chapter writes it here.
    """

    name: str
    run: Callable[[], None]
    controls: tuple[str, ...] = ()
    again: Callable[[int], Question] | None = None
    stop: Stop | tuple[Stop, ...] | None = None
    keys: str = ""
    chapter: str = ""

    @property
    def title(self) -> str:
        """Return what its tab says, a word or two: the message `<chapter>-<scene>-title`."""
        return text(f"{_hyphens(self.chapter, self.name)}-title")

    @property
    def question(self) -> str:
        """Return the heading over it, the message `<chapter>-<scene>-question`; the chapter's title where there is none."""
        return text_or_empty(f"{_hyphens(self.chapter, self.name)}-question") or text(f"{_hyphens(self.chapter)}-title")

    @property
    def stops(self) -> tuple[Stop, ...]:
        """Return the stops of the led tour in this scene, in their order."""
        return self.stop if isinstance(self.stop, tuple) else () if self.stop is None else (self.stop,)


@dataclass(frozen=True)
class Chapter:
    """One chapter: its folder, its name, the one question it answers, its address and its scenes.

    Attributes:
        name: the folder of its page (`pages/<name>`) and of what it computes (`core/chapters/<name>`).
        url: the last part of the address; the first chapter is served at the root.
        scenes: in the order in which they are told.
        moved: scenes of earlier versions, by their short names: where they are now ("scene", or "chapter.scene" in another one),
            the controls that show it (without the prefix of the chapter that they are in now; "{name}" takes over the value of
            the old control of that name), and, for links that name no scene, its own controls (without this chapter's prefix).
    """

    name: str
    url: str
    scenes: tuple[Scene, ...]
    moved: Mapping[str, Redirect] = field(default_factory=dict, hash=False)

    def __post_init__(self) -> None:
        """Tell the scenes whose they are: their words are looked up under the chapter's name."""
        object.__setattr__(self, "scenes", tuple(replace(scene, chapter=self.name) for scene in self.scenes))

    @property
    def title(self) -> str:
        """Return what the bar of chapters and the browser's tab say: the message `<chapter>-title`, as those below."""
        return text(f"{_hyphens(self.name)}-title")

    @property
    def question(self) -> str:
        """Return the one question the chapter answers, as a beginner would ask it."""
        return text(f"{_hyphens(self.name)}-question")

    @property
    def answers(self) -> str:
        """Return what a visitor will have seen at the end, in one sentence."""
        return text(f"{_hyphens(self.name)}-answers")

    @property
    def short(self) -> str:
        """Return the answer in a sentence or two, for whoever waits for the page; `answers` where there is none."""
        return text_or_empty(f"{_hyphens(self.name)}-short") or self.answers

    @property
    def so_far(self) -> str:
        """Return one line for the first scene: what the chapters before have shown. "" where there is none."""
        return text_or_empty(f"{_hyphens(self.name)}-so-far")

    @property
    def prefix(self) -> str:
        """The prefix of this chapter's control names, and so of its URL parameters."""
        return f"{self.name}_"

    @property
    def prefixes(self) -> tuple[str, ...]:
        """Return the prefixes of all control names on this page: its own, and those of scenes that moved here."""
        return tuple(dict.fromkeys([self.prefix, *map(self.prefix_of, self.scenes)]))

    def prefix_of(self, scene: Scene) -> str:
        """Return the prefix of a scene's control names."""
        return f"{scene.keys}_" if scene.keys else self.prefix

    @property
    def file(self) -> Path:
        """The file in which the chapter declares itself."""
        return PAGES / self.name / "page.py"

    def page(self) -> st.Page:
        """Return this chapter as a page of Streamlit's navigation."""
        return st.Page(self.file, title=self.title, url_path=self.url, default=self.url == "start", help=self.question)

    def scene(self, name: str | None) -> Scene:
        """Return the scene of that short name; the first one for any other word."""
        return next((scene for scene in self.scenes if scene.name == name), self.scenes[0])

    def scene_with(self, controls: Iterable[str]) -> Scene:
        """Return the last scene that is the first to have one of these controls: the scene that a link to them means."""
        keys = {key for name in controls for key in (name, re.sub(r"_?\d+$", "", name))}
        return next((scene for scene in reversed(self.scenes) if keys & self._keys(scene)), self.scenes[0])

    def _keys(self, scene: Scene) -> set[str]:
        return {f"{self.prefix_of(scene)}{control}" for control in scene.controls}
