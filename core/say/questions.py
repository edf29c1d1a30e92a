"""Questions that learners ask: the plain answer to each, and the picture that shows it.

Seventeen of them are what people most often get wrong: those can be answered before the answer is read. The words stand in
`locales/<language>/questions.ftl`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from core.say.messages import text
from core.say.search import Entry, with_source


@dataclass(frozen=True)
class Look:
    """A picture that shows an answer.

    Attributes:
        chapter: the chapter that has it, by its name.
        scene: its scene, by its short name.
        controls: how its controls are set, by their names without the prefix, as they stand in a link.
    """

    chapter: str
    scene: str
    controls: Mapping[str, str] = field(default_factory=dict, hash=False)


@dataclass(frozen=True)
class Faq:
    """One question.

    Attributes:
        name: its name in the catalog, `question-<name>`, and in the address.
        looks: the pictures that show the answer, at least one. The label of the first is `.see`, of the second `.see-2`.
        choices: what can be chosen before the answer is read, by their names; none for a question that is only read.
        right: the choice that is so.
    """

    name: str
    looks: tuple[Look, ...]
    choices: tuple[str, ...] = ()
    right: str = ""

    @property
    def word(self) -> str:
        """Return the question."""
        return text(f"question-{self.name}")

    @property
    def line(self) -> str:
        """Return the plain answer."""
        return text(f"question-{self.name}.answer")

    @property
    def entry(self) -> Entry:
        """Return what the search looks through."""
        return Entry(with_source(self._names), line=self.line, kind=1)

    def _names(self) -> tuple[str, ...]:
        return (self.word, *text(f"question-{self.name}.names").split(", "))

    def see(self, place: int) -> str:
        """Return the label of the button that leads to the picture at `place`."""
        return text(f"question-{self.name}.see{f'-{place + 1}' if place else ''}")

    def choice(self, name: str) -> str:
        """Return what a choice says."""
        return text(f"question-{self.name}-{name}")

    def why(self, name: str) -> str:
        """Return what is said to someone who chose it."""
        return text(f"question-{self.name}-{name}.why")


def _one(chapter: str, scene: str, **controls: str) -> tuple[Look, ...]:
    return (Look(chapter, scene, controls),)


QUESTIONS: tuple[Faq, ...] = (
    # What people get wrong.
    Faq("turns", _one("backprop", "blame", stage="6"), ("yes", "no"), "no"),
    Faq("minus", _one("downhill", "walk", uphill="true"), ("grows", "below", "habit"), "grows"),
    Faq("solve", _one("sigmoid", "end", task="exam", end="linear"), ("always", "line"), "line"),
    Faq("hard", _one("sigmoid", "hint"), ("enough", "hint", "slow"), "hint"),
    Faq("back", _one("lab", "through", **{"in": "5"}), ("feels", "larger"), "feels"),
    Faq("curvy", _one("train", "play", bends="false"), ("yes", "no"), "no"),
    Faq("layers", _one("lab", "learn", points="circle", deep="8"), ("always", "bends"), "bends"),
    Faq("relu", _one("bends", "sum", way="slopes", inside="relu", count="4"), ("no", "yes"), "yes"),
    Faq("corner", _one("lab", "through", bend="relu", **{"in": "0"}), ("yes", "no"), "no"),
    Faq("score", _one("start", "turn"), ("work", "jumps"), "jumps"),
    Faq("random", _one("without_derivatives", "race"), ("few", "always", "never"), "few"),
    Faq(
        "stuck",
        (Look("downhill", "size", {"ground": "two_valleys", "step": "60"}), Look("start", "watch")),
        ("always", "can", "never"),
        "can",
    ),
    Faq("zero", _one("sigmoid", "deep", start="zero"), ("anyway", "alike"), "alike"),
    Faq("far", _one("lab", "every", curve="abs", x="0.05"), ("yes", "not"), "not"),
    Faq("bigger", _one("downhill", "size", rate="30", step="60"), ("point", "always", "never"), "point"),
    Faq("moves", _one("slopes", "zoom", of="parabola", first="1"), ("yes", "near"), "near"),
    Faq("predicting", _one("backprop", "blame", stage="2"), ("yes", "learns"), "learns"),
    # What people ask.
    Faq("walk", _one("sigmoid", "end", task="exam", end="linear")),
    Faq("bias", _one("one_matrix", "sheet", shifts="false")),
    Faq("square", (Look("lab", "every", {"curve": "parabola", "x": "2"}), Look("lab", "every", {"curve": "abs"}))),
    Faq("entropy", _one("train", "play", loss="squared_error")),
    Faq("how-many", _one("train", "play", layers="1", layer_1="1")),
    Faq("deep-or-wide", _one("sigmoid", "deep")),
    Faq("half", _one("lab", "learn", points="xor", deep="3")),
    Faq("heart", _one("train", "play", amount="60", noise="0.3", rounds="2000", unseen="50")),
    Faq("scale", _one("lab", "ways", ground="long_valley", ways="gradient_descent")),
    Faq("small", _one("sigmoid", "deep")),
    Faq("newton", _one("downhill", "size", ground="bowl", rate="1", step="60")),
    Faq("any", (Look("lab", "through", {"bend": "silu", "in": "-2"}), Look("lab", "every", {"curve": "sine"}))),
    Faq("added", _one("lab", "receipt", knob="1.1.1")),
    Faq("dead", _one("lab", "through", bend="relu", **{"in": "-2"})),
    Faq("all-positive", _one("lab", "through", bend="relu", **{"in": "2"})),
    Faq("one-point", _one("train", "play", batch="1")),
    Faq("epoch", _one("train", "play", batch="10")),
    Faq("afresh", _one("start", "turn")),
    Faq("place", _one("downhill", "walk")),
    Faq("together", _one("lab", "two", ground="bowl")),
    Faq("transposed", _one("backprop", "blame", stage="5")),
    Faq("order", _one("backprop", "blame", stage="4")),
    Faq("mean", _one("start", "turn")),
    Faq("alike", _one("bends", "face")),
    Faq("evolve", _one("without_derivatives", "chance")),
    Faq("hidden", _one("backprop", "blame", stage="5")),
    Faq("maps", _one("train", "play")),
    Faq("drawn", _one("train", "ask")),
    Faq("which-way", _one("lab", "ways", ground="long_valley")),
)


def quiz() -> tuple[Faq, ...]:
    """List the questions that can be answered before the answer is read."""
    return tuple(question for question in QUESTIONS if question.choices)


def reply(question: Faq, choice: str) -> str:
    """Say to someone who chose an answer which one is so, and why."""
    because = question.why(question.right)
    if choice == question.right:
        return text("questions-right", because=because)
    return text("questions-wrong", reason=question.why(choice), answer=question.choice(question.right), because=because)
