"""Every sentence of the Start page that depends on a result: pure functions of what was computed."""

from collections.abc import Sequence

from core.activations import as_activation
from core.chapters.start.painting import DOTS, FRAMES, LOOKS, WITH, Painted, Painting
from core.say.numbers import count, listed, number

WHOLE = 0.99 * DOTS  # so many dots right, and
SURE = 0.1  # no larger an error (the right shade then gets nine tenths, on average), and a way can draw the picture
APART = 0.02 * DOTS  # ways that are nearer to each other hardly differ
HALF_WAY = 0.75 * DOTS  # below that nobody is said to be ahead


def watched(painting: Painting) -> list[str]:
    """What the pictures show, at each of the painting's places."""
    return [f"{counted(painting, at)} {verdict(painting, at)}" for at in range(len(painting.places))]


def looks(place: int) -> str:
    """The dial's read-out: how often each network has looked at the whole picture."""
    return count(int(LOOKS[place]), "look")


LEARNING = "Learning your drawing"


def still_learning(place: int) -> str:
    """What is said where the dial is ahead of the learning, which has come to `place`."""
    return f"**{LEARNING}:** {int(LOOKS[place]):,} of {looks(FRAMES - 1)} so far."


def counted(painting: Painting, at: int) -> str:
    """How many dots each picture has right at the painting's place number `at`."""
    place = int(painting.places[at])
    when = f"After **{looks(place)}** at the picture" if place else "Before the first look"
    rights = [f"**{run.right[at]:,}** {run.way.name}" for run in painting.runs]
    return f"{when}, of {DOTS:,} dots these are right: {listed(rights)}."


def verdict(painting: Painting, at: int) -> str:
    """Which ways can draw the picture, by the dots that are right and by the error; and what to draw where none stands out."""
    last = painting.places[at] == FRAMES - 1
    ended = [ended_early(run) for run in painting.runs if run.ended is not None and last]
    return " ".join([_judged(painting, at, bool(last)), *ended])


def _judged(painting: Painting, at: int, last: bool) -> str:
    runs, drawing = painting.runs, painting.drawing
    one_shade = int(max(drawing.sum(), DOTS - drawing.sum()))
    if one_shade >= WHOLE:
        return f"**One shade for all dots has {one_shade:,} right.** So this says little: draw more."
    rights = [int(run.right[at]) for run in runs]
    able = [run.way for run in runs if run.right[at] >= WHOLE and run.errors[at] <= SURE]
    if len(able) == len(runs):
        more = " Draw a curve or a corner, and they differ." if last else ""
        return f"**All three can draw it.**{more}"
    if max(rights) - min(rights) <= APART:
        return "**The three hardly differ.** Draw something larger." if last else "**The three hardly differ yet.**"
    if able == [WITH]:
        return "**Only slopes together with bends can draw it.**"
    if len(able) == 2:
        return f"**Two ways can draw it: {able[0].name}, and {able[1].name}.**"
    if able:
        return f"**Here the way {able[0].name} comes out ahead.** One drawing says little: try another."
    nearest = max(runs, key=lambda run: run.right[at])
    if nearest.right[at] >= max(HALF_WAY, one_shade + 1) and nearest.errors[at] == min(run.errors[at] for run in runs):
        return f"**None can draw it{'' if last else ' yet'}.** Nearest: {nearest.way.name}."
    return "**None can draw it.** Larger shapes are easier." if last else "**None can draw it yet.**"


def ended_early(run: Painted) -> str:
    """What is said of a run whose steps grew past all bounds."""
    return f"The steps {run.way.name} became too large, so this picture stands still after round {run.ended:,}."


def plain_reach(plain: Painted) -> str:
    """What rolling steps are, and how far the opening comes without them."""
    return (
        f"Here each step with slopes also keeps some speed from the last: it rolls on (*momentum*). Plain steps have "
        f"{plain.right[-1]:,} of {DOTS:,} dots right after {looks(FRAMES - 1)}."
    )


def bend_inside() -> str:
    """Which bend the opening's network has."""
    title = as_activation(WITH.hidden).title
    return (
        f"The bend inside is {title[0].lower()}{title[1:]}: shaped much like a sigmoid, and quick to compute. "
        "The last neuron bends by a sigmoid, from dark to light."
    )


def rolling(with_slopes: Painted, plain: Painted, without: Painted) -> str:
    """What the rolling steps do for the comparison, told with the three errors at the end."""
    ends: Sequence[str] = [number(run.errors[-1]) for run in (with_slopes, plain, without)]
    return f"Steps that keep rolling end at an error of {ends[0]}, plain steps at {ends[1]}, and nudges without slopes at {ends[2]}."


# What the sheet to draw on says; the browser puts its places in.
DRAW: dict = {
    "paper": "Your drawing, 32 by 32 dots. The arrow keys move, the space bar draws.",
    "pen": "Pen",
    "rubber": "Eraser",
    "clear": "Clear",
    "row": "row",
    "column": "column",
    "light": "light",
    "dark": "dark",
}
