"""The glossary: words of the screen with their meaning, the field's term, the symbol, and the scene that shows them.

The pop-ups in the scenes (`pages.ui.glossary_popups`) and the page of words read it. The texts are in
`locales/<language>/glossary.ftl`. Scenes are given by name, since this module may not import chapters.
"""

from dataclasses import dataclass

from core.say.messages import text, text_or_empty
from core.say.questions import QUESTIONS, Faq
from core.say.search import Entry, find, nearest, with_source


@dataclass(frozen=True)
class Word:
    """One word of the screen.

    Attributes:
        name: its message in the catalog is `glossary-<name>`.
        symbol: its usual symbol in formulas; empty if there is none.
        scene: the names of the chapter and the scene that show it.
    """

    name: str
    symbol: str
    scene: tuple[str, str]

    @property
    def word(self) -> str:
        """The plain word, as on the screen."""
        return text(f"glossary-{self.name}")

    @property
    def term(self) -> str:
        """The field's terms, separated by ", "."""
        return text(f"glossary-{self.name}.term")

    @property
    def line(self) -> str:
        """Its meaning, in one or two plain sentences."""
        return text(f"glossary-{self.name}.line")

    @property
    def forms(self) -> tuple[str, ...]:
        """The forms in which it occurs in text, in any case."""
        return _list(self.name, "forms")

    @property
    def exceptions(self) -> tuple[str, ...]:
        """Phrases in which one of the forms means something else."""
        return _list(self.name, "never")

    @property
    def synonyms(self) -> tuple[str, ...]:
        """Other names for it."""
        return _list(self.name, "other")

    @property
    def entry(self) -> Entry:
        """What the search looks through."""
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
    """Find the words and questions that match a search, the best first. An empty search finds all words.

    Plurals, a space for a hyphen, the field's terms and whole questions match, too.
    """
    if not search.strip():
        return list(WORDS)
    return find(search, {row: row.entry for row in rows()})


def similar(search: str, limit: int = 3) -> list[Row]:
    """Find the rows whose names are spelled most like the search, for a search without matches."""
    return nearest(search, {row: row.entry for row in rows()}, limit)
