"""Every sentence of the Start page that depends on a result: pure functions of what was computed."""

from collections.abc import Sequence

from core.chapters.start.painting import DOTS, FRAMES, LOOKS, Painted, Painting
from core.say.numbers import count, listed, number


def watched(painting: Painting) -> list[str]:
    """What the four pictures show, at every place of the dial."""
    return [f"{counted(painting, place)} {verdict(painting, place)}" for place in range(FRAMES)]


def looks(place: int) -> str:
    """The dial's read-out: how often each network has looked at the whole picture."""
    return count(int(LOOKS[place]), "look")


def counted(painting: Painting, place: int) -> str:
    """How many dots each picture has right."""
    when = f"After **{looks(place)}** at the picture" if LOOKS[place] else "Before the first look"
    rights = [f"**{run.right[place]:,}** {run.way.name}" for run in painting.runs]
    return f"{when}, of {DOTS:,} dots these are right: {listed(rights)}."


def verdict(painting: Painting, place: int) -> str:
    """Whose picture is whole; where none is, whose comes closest, by the number of dots that are right."""
    best = max(run.right[place] for run in painting.runs)
    ahead = [run.way.name for run in painting.runs if run.right[place] == best]
    if best < DOTS:
        if len(ahead) == len(painting.runs):
            said = "All three are equally far from the picture."
        else:
            said = f"**Closest: {listed(ahead)}.**"
    elif len(ahead) == len(painting.runs):
        said = "**All three have the whole picture.**"
    else:
        said = f"**The picture is whole {'only ' if len(ahead) == 1 else ''}{listed(ahead)}.**"
    ended = [ended_early(run) for run in painting.runs if run.history.stopped == "blew_up" and place == FRAMES - 1]
    return " ".join([said, *ended])


def ended_early(run: Painted) -> str:
    """What is said of a run whose steps grew past all bounds."""
    last = len(run.history.losses) - 1
    return f"The steps {run.way.name} became too large, so this picture stands still after round {last:,}."


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
