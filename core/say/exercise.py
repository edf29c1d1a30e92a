"""Exercises of a worksheet: a text with blanks, its answers, and the scene that shows it."""

from dataclasses import dataclass, field
from random import Random

from core.say.numbers import number

BLANK = "________"
SEEDS = 1000  # a seed is a whole number from 0 to one less


@dataclass(frozen=True)
class Exercise:
    """One exercise.

    Attributes:
        text: the words, with `{}` for each blank.
        answers: what belongs into the blanks, in their order.
        scene: the short name of the scene that shows it, in the exercise's chapter.
        controls: the values of the scene's controls, by their short names.
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
        """Return whether every blank is 0: such an exercise asks for nothing."""
        return all(answer == "0" for answer in self.answers)

    def markdown(self, key: bool) -> str:
        """Write the exercise in Markdown, with its blanks, or for the key with the answers in bold."""
        blank = BLANK.replace("_", r"\_")
        return self.text.format(*(f"**{answer}**" if key else blank for answer in self.answers))


def worksheet_rng(chapter: str, seed: int) -> Random:
    """Create the random numbers of a chapter's sheet, the same on every machine. Raises ValueError for no seed."""
    if seed != int(seed) or not 0 <= seed < SEEDS:
        raise ValueError(f"the seed is {seed}: give a whole number from 0 to {SEEDS - 1}")
    return Random(f"{chapter} {seed}")


def draw_multiple(rng: Random, low: float, high: float, *, step: float = 0.1) -> float:
    """Draw a number from `low` to `high` that is a multiple of `step`, and not 0."""
    while True:
        steps = rng.randint(round(low / step), round(high / step))
        if steps:
            return round(steps * step, 6)


def short(value: float) -> str:
    """Format a number as the sheet does: four significant digits, and 0 where only rounding is left."""
    return number(0 if abs(value) < 1e-9 else value, 4, least=0)
