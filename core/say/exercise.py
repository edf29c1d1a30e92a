"""Exercises of a worksheet: a text with blanks, the answers, and the scene that shows them."""

from dataclasses import dataclass, field
from random import Random

from core.say.numbers import number

BLANK = "________"
SEEDS = 1000  # seeds are the integers below it


@dataclass(frozen=True)
class Exercise:
    """One exercise.

    Attributes:
        text: the exercise, with `{}` for each blank.
        answers: the text for each blank, in order.
        scene: the short name of the scene that shows the answers, in the same chapter.
        controls: the settings of that scene's controls, by short name.
    """

    text: str
    answers: tuple[str, ...]
    scene: str
    controls: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.text.count("{}") != len(self.answers):
            raise ValueError(f"{self.text.count('{}')} blanks and {len(self.answers)} answers: {self.text}")

    @property
    def is_empty(self) -> bool:
        """Whether every answer is 0, which makes a dull exercise."""
        return all(answer == "0" for answer in self.answers)

    def markdown(self, key: bool) -> str:
        """Return the exercise in Markdown, with blanks or, for the answer key, with the answers in bold."""
        blank = BLANK.replace("_", r"\_")
        return self.text.format(*(f"**{answer}**" if key else blank for answer in self.answers))


def worksheet_rng(chapter: str, seed: int) -> Random:
    """Create the generator of a chapter's worksheet, the same on every machine. Raises ValueError for an invalid seed."""
    if seed != int(seed) or not 0 <= seed < SEEDS:
        raise ValueError(f"the seed is {seed}: give a whole number from 0 to {SEEDS - 1}")
    return Random(f"{chapter} {seed}")


def draw_multiple(rng: Random, low: float, high: float, *, step: float = 0.1) -> float:
    """Draw a nonzero multiple of `step` between `low` and `high`."""
    while True:
        steps = rng.randint(round(low / step), round(high / step))
        if steps:
            return round(steps * step, 6)


def short(value: float) -> str:
    """Format a number with four significant digits. Rounding noise below 1e-9 becomes 0."""
    return number(0 if abs(value) < 1e-9 else value, 4, least=0)
