"""Every word of the screen that needs a word: what it means in one line, the field's term, the sign, and where it is shown.

The one registry: the explanations in the scenes (`pages.ui.glossary_popups`) and the page of words read it. The words themselves
stand in `locales/<language>/glossary.ftl`. A row says where it is shown by names only, since nothing in here knows a chapter.
"""

from dataclasses import dataclass

from core.say.messages import text, text_or_empty
from core.say.questions import QUESTIONS, Faq
from core.say.search import Entry, find, nearest, with_source


@dataclass(frozen=True)
class Word:
    """One word of the screen.

    Attributes:
        name: its name in the catalog: `glossary-<name>`.
        symbol: how it is often written in formulas; empty where there is no usual sign.
        scene: the chapter and the scene that show it, by their names.
    """

    name: str
    symbol: str
    scene: tuple[str, str]

    @property
    def word(self) -> str:
        """Return the plain word, as the screen says it."""
        return text(f"glossary-{self.name}")

    @property
    def term(self) -> str:
        """Return what the field calls it."""
        return text(f"glossary-{self.name}.term")

    @property
    def line(self) -> str:
        """Return what it means, in one or two plain sentences."""
        return text(f"glossary-{self.name}.line")

    @property
    def forms(self) -> tuple[str, ...]:
        """List how it stands in text; capitals do not matter."""
        return _list(self.name, "forms")

    @property
    def exceptions(self) -> tuple[str, ...]:
        """List phrases in which one of the forms means something else."""
        return _list(self.name, "never")

    @property
    def synonyms(self) -> tuple[str, ...]:
        """List what else people call it."""
        return _list(self.name, "other")

    @property
    def entry(self) -> Entry:
        """Return what the search looks through."""
        return Entry(with_source(self._names), self.symbol, self.line)

    def _names(self) -> tuple[str, ...]:
        return (self.word, *self.term.split(", "), *self.forms, *self.synonyms)


def _list(name: str, part: str) -> tuple[str, ...]:
    value = text_or_empty(f"glossary-{name}.{part}")
    return tuple(value.split(", ")) if value else ()


WORDS = (
    Word("slope", "dy/dx", ("slopes", "tilt")),
    Word("partial", "∂L/∂w", ("lab", "two")),
    Word("gradient", "∇L", ("lab", "two")),
    Word("knob", "w", ("start", "turn")),
    Word("error", "L", ("start", "turn")),
    Word("guess", "ŷ", ("start", "loop")),
    Word("target", "y", ("start", "loop")),
    Word("step-size", "η", ("downhill", "size")),
    Word("descent", "w ← w − η ∇L", ("downhill", "walk")),
    Word("momentum", "v ← β v + ∇L", ("lab", "ways")),
    Word("nudge", "Δw", ("backprop", "nudge")),
    Word("network", "f(x; w)", ("start", "loop")),
    Word("neuron", "a = f(w·x + b)", ("backprop", "blame")),
    Word("layer", "aˡ", ("backprop", "blame")),
    Word("hidden", "h", ("bends", "face")),
    Word("shift", "b", ("backprop", "blame")),
    Word("matrix", "W", ("one_matrix", "table")),
    Word("backprop", "δˡ = (Wᵀ δ) f′(z)", ("backprop", "blame")),
    Word("blame", "δ", ("backprop", "blame")),
    Word("chain", "dz/dx = dz/dy · dy/dx", ("lab", "receipt")),
    Word("bend", "f", ("bends", "exam")),
    Word("sigmoid", "σ", ("sigmoid", "answer")),
    Word("tanh", "tanh", ("lab", "through")),
    Word("relu", "max(0, z)", ("lab", "through")),
    Word("step", "H", ("sigmoid", "hint")),
    Word("round", "t", ("start", "loop")),
    Word("look", "L(w)", ("without_derivatives", "race")),
    Word("trying", "", ("without_derivatives", "race")),
    Word("cross-entropy", "−ln p", ("train", "play")),
    Word("seed", "", ("one_matrix", "sheet")),
    Word("start", "", ("sigmoid", "deep")),
    Word("dip", "", ("downhill", "size")),
    Word("pass", "", ("lab", "two")),
    Word("flat", "", ("sigmoid", "hint")),
    Word("fading", "", ("sigmoid", "deep")),
    Word("blown", "", ("downhill", "size")),
    Word("silent", "", ("lab", "through")),
    Word("heart", "", ("train", "play")),
    Word("unseen", "", ("train", "play")),
    Word("data", "x, y", ("train", "ask")),
    Word("batch", "B", ("train", "play")),
    Word("miss", "ŷ − y", ("start", "turn")),
    Word("chance", "p", ("sigmoid", "answer")),
    Word("one-neuron", "", ("sigmoid", "end")),
    Word("curving", "f″", ("downhill", "size")),
    Word("own-step", "", ("lab", "ways")),
    Word("forward", "", ("backprop", "blame")),
    Word("scaling", "", ("train", "ask")),
    Word("border", "", ("train", "play")),
    Word("xor", "", ("lab", "learn")),
)

Row = Word | Faq


def rows() -> tuple[Row, ...]:
    """List all words, then all questions."""
    return (*WORDS, *QUESTIONS)


def found(search: str) -> list[Row]:
    """Find the words and the questions that a search means, the best first. An empty search finds all words.

    It understands plurals, a space for a hyphen, the field's names, and a question typed as a sentence.
    """
    if not search.strip():
        return list(WORDS)
    return find(search, {row: row.entry for row in rows()})


def similar(search: str, limit: int = 3) -> list[Row]:
    """Find the rows whose names look most like the search, for one that finds nothing."""
    return nearest(search, {row: row.entry for row in rows()}, limit)
