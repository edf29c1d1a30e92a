"""The one registry of chapters: navigation, previous/next, the Start page, links and tests all read it."""

from dataclasses import dataclass
from pathlib import Path

import streamlit as st

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Chapter:
    """One chapter: its file beside this one, its name, the one question it answers, its icon and its address.

    Attributes:
        file: name of the page's file in `pages/`.
        title: what navigation, the browser's tab and the heading say.
        question: the one question the chapter answers, as a beginner would ask it.
        answers: what a visitor will have seen at the end, in one sentence.
        icon: a Material Symbols name.
        url: the last part of the address; the first chapter is served at the root.
    """

    file: str
    title: str
    question: str
    answers: str
    icon: str
    url: str

    @property
    def prefix(self) -> str:
        """What the names of this chapter's controls, and so its URL parameters, begin with."""
        return self.url.replace("-", "_") + "_"

    def page(self) -> st.Page:
        """This chapter as Streamlit's navigation knows it; without its icon, which browsers would fetch from another host."""
        return st.Page(
            HERE / self.file,
            title=self.title,
            url_path=self.url,
            default=self is CHAPTERS[0],
            help=self.question,
        )


CHAPTERS = (
    Chapter(
        "start.py",
        "Start",
        "Why do neural networks use derivatives?",
        "The whole answer, on one screen.",
        "home",
        "start",
    ),
    Chapter(
        "slopes.py",
        "Slopes",
        "What is a derivative?",
        "A derivative is a slope: nudge one knob, and it says which way the result moves, and how much.",
        "show_chart",
        "slopes",
    ),
    Chapter(
        "downhill.py",
        "Downhill",
        "How does a derivative help a network learn?",
        "Follow the slope down, step by step, and the error shrinks.",
        "landscape",
        "downhill",
    ),
    Chapter(
        "backprop.py",
        "Backprop",
        "How does a knob deep inside learn its slope?",
        "The blame goes back through the layers, and every knob gets its slope from one pass.",
        "undo",
        "backprop",
    ),
    Chapter(
        "bends.py",
        "Bends",
        "Why does every neuron need a bend?",
        "Without bends a network draws a straight line, and a bend with no slope cannot learn.",
        "gesture",
        "bends",
    ),
    Chapter(
        "one_matrix.py",
        "One matrix",
        "Why is a stack of layers without bends only one layer?",
        "Without bends, any stack of layers multiplies out into one table of knobs: more layers add nothing.",
        "grid_on",
        "one-matrix",
    ),
    Chapter(
        "without_derivatives.py",
        "Without derivatives",
        "What if a network had to learn without slopes?",
        "With a few knobs, trying keeps up. With many, only slopes still get there.",
        "casino",
        "without-derivatives",
    ),
    Chapter(
        "train.py",
        "The whole picture",
        "How does it all fit together?",
        "Data, guess, error, slopes, turn, again: a whole run to play, to change, to ask and to take away.",
        "model_training",
        "train",
    ),
)


def chapter(url: str) -> Chapter:
    """The chapter at `url`; raises `KeyError` for an address that is no chapter's."""
    return {known.url: known for known in CHAPTERS}[url]
