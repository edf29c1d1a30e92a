"""Questions that learners ask, with plain answers and links to the scenes that show them.

The first seventeen are common mistakes. They have choices, so that visitors can guess before they read the answer. The texts are in
`locales/<language>/questions.ftl`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from core.say.messages import text
from core.say.search import Entry, with_source


@dataclass(frozen=True)
class SceneLink:
    """A link to a scene that shows an answer.

    Attributes:
        chapter: the name of the chapter.
        scene: the short name of the scene.
        controls: settings as in a URL, by the controls' names without the scene's prefix.
    """

    chapter: str
    scene: str
    controls: Mapping[str, str] = field(default_factory=dict, hash=False)


@dataclass(frozen=True)
class Faq:
    """A question with its answer.

    Attributes:
        name: its message is `question-<name>`; the URL has it, too.
        links: at least one link to a scene that shows the answer.
        choices: the names of the choices; empty for a question without.
        right: the name of the right choice.
    """

    name: str
    links: tuple[SceneLink, ...]
    choices: tuple[str, ...] = ()
    right: str = ""

    @property
    def word(self) -> str:
        """The question."""
        return text(f"question-{self.name}")

    @property
    def line(self) -> str:
        """The plain answer."""
        return text(f"question-{self.name}.answer")

    @property
    def entry(self) -> Entry:
        """What the search looks through."""
        return Entry(with_source(self._names), line=self.line, kind=1)

    def _names(self) -> tuple[str, ...]:
        return (self.word, *text(f"question-{self.name}.names").split(", "))

    def link_label(self, index: int) -> str:
        """Return the label of the link at `index`: the attribute `.see`, `.see-2` …"""
        return text(f"question-{self.name}.see{f'-{index + 1}' if index else ''}")

    def choice(self, name: str) -> str:
        """Return the text of a choice."""
        return text(f"question-{self.name}-{name}")

    def why(self, name: str) -> str:
        """Return the explanation of a choice."""
        return text(f"question-{self.name}-{name}.why")


def _link(chapter: str, scene: str, **controls: str) -> tuple[SceneLink, ...]:
    """Return the links of a question with a single one."""
    return (SceneLink(chapter, scene, controls),)


QUESTIONS: tuple[Faq, ...] = (
    # Common mistakes.
    Faq("turns", _link("backprop", "blame", stage="6"), ("yes", "no"), "no"),
    Faq("minus", _link("downhill", "walk", uphill="true"), ("grows", "below", "habit"), "grows"),
    Faq("solve", _link("sigmoid", "end", task="exam", end="linear"), ("always", "line"), "line"),
    Faq("hard", _link("sigmoid", "hint"), ("enough", "hint", "slow"), "hint"),
    Faq("back", _link("lab", "through", **{"in": "5"}), ("feels", "larger"), "feels"),
    Faq("curvy", _link("train", "play", bends="false"), ("yes", "no"), "no"),
    Faq("layers", _link("lab", "learn", points="circle", deep="8"), ("always", "bends"), "bends"),
    Faq("relu", _link("bends", "sum", way="slopes", inside="relu", count="4"), ("no", "yes"), "yes"),
    Faq("corner", _link("lab", "through", bend="relu", **{"in": "0"}), ("yes", "no"), "no"),
    Faq("score", _link("start", "turn"), ("work", "jumps"), "jumps"),
    Faq("random", _link("without_derivatives", "race"), ("few", "always", "never"), "few"),
    Faq(
        "stuck",
        (SceneLink("downhill", "size", {"ground": "two_valleys", "step": "60"}), SceneLink("start", "watch")),
        ("always", "can", "never"),
        "can",
    ),
    Faq("zero", _link("sigmoid", "deep", start="zero"), ("anyway", "alike"), "alike"),
    Faq("far", _link("lab", "every", curve="abs", x="0.05"), ("yes", "not"), "not"),
    Faq("bigger", _link("downhill", "size", rate="30", step="60"), ("point", "always", "never"), "point"),
    Faq("moves", _link("slopes", "zoom", of="parabola", first="1"), ("yes", "near"), "near"),
    Faq("predicting", _link("backprop", "blame", stage="2"), ("yes", "learns"), "learns"),
    # Other questions.
    Faq("walk", _link("sigmoid", "end", task="exam", end="linear")),
    Faq("bias", _link("one_matrix", "sheet", shifts="false")),
    Faq(
        "square",
        (SceneLink("lab", "every", {"curve": "parabola", "x": "2"}), SceneLink("lab", "every", {"curve": "abs"})),
    ),
    Faq("entropy", _link("train", "play", loss="squared_error")),
    Faq("how-many", _link("train", "play", layers="1", layer_1="1")),
    Faq("deep-or-wide", _link("sigmoid", "deep")),
    Faq("half", _link("lab", "learn", points="xor", deep="3")),
    Faq("heart", _link("train", "play", amount="60", noise="0.3", rounds="2000", unseen="50")),
    Faq("scale", _link("lab", "ways", ground="long_valley", ways="gradient_descent")),
    Faq("small", _link("sigmoid", "deep")),
    Faq("newton", _link("downhill", "size", ground="bowl", rate="1", step="60")),
    Faq(
        "any", (SceneLink("lab", "through", {"bend": "silu", "in": "-2"}), SceneLink("lab", "every", {"curve": "sine"}))
    ),
    Faq("added", _link("lab", "receipt", knob="1.1.1")),
    Faq("dead", _link("lab", "through", bend="relu", **{"in": "-2"})),
    Faq("all-positive", _link("lab", "through", bend="relu", **{"in": "2"})),
    Faq("one-point", _link("train", "play", batch="1")),
    Faq("epoch", _link("train", "play", batch="10")),
    Faq("afresh", _link("start", "turn")),
    Faq("place", _link("downhill", "walk")),
    Faq("together", _link("lab", "two", ground="bowl")),
    Faq("transposed", _link("backprop", "blame", stage="5")),
    Faq("order", _link("backprop", "blame", stage="4")),
    Faq("mean", _link("start", "turn")),
    Faq("alike", _link("bends", "face")),
    Faq("evolve", _link("without_derivatives", "chance")),
    Faq("hidden", _link("backprop", "blame", stage="5")),
    Faq("maps", _link("train", "play")),
    Faq("drawn", _link("train", "ask")),
    Faq("which-way", _link("lab", "ways", ground="long_valley")),
)


def quiz() -> tuple[Faq, ...]:
    """List the questions that have choices."""
    return tuple(question for question in QUESTIONS if question.choices)


def reply(question: Faq, choice: str) -> str:
    """Return the feedback on a choice: the right answer, and why."""
    because = question.why(question.right)
    if choice == question.right:
        return text("questions-right", because=because)
    return text("questions-wrong", reason=question.why(choice), answer=question.choice(question.right), because=because)
