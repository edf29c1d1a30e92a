"""What the scene "You try" says: what a try showed, and how the round ended."""

from core.chapters.lab.guessing import ROUNDS, RUNS, TRIES, Game, Valley
from core.chapters.lab.lists import join_list, together
from core.chapters.lab.rivals import TITLES
from core.say.messages import Message, message


def _others() -> dict[str, str]:
    """Name the two other players."""
    return {"slopes": TITLES["follow_slopes"], "nudges": TITLES["try_and_keep"]}


def try_says(kind: str, mine: Game) -> Message:
    """Say what the last try showed, and the lowest height so far."""
    rules, slope = ROUNDS[kind], float(mine.slopes[-1, 0])
    begin = message("lab-guess-try", n=mine.tries, tries=TRIES) if mine.tries else message("lab-guess-start")
    places = join_list([message("lab-guess-place", place=place) for place in mine.places[-1]])
    height = message("lab-guess-height", places=places, height=mine.heights[-1])
    hint = None
    if rules.slopes and rules.knobs == 1:
        hint = message("lab-guess-slope", slope=slope, way="right" if slope < 0 else "left" if slope else "flat")
    elif rules.slopes:
        hint = message("lab-guess-bars")
    lowest = message("lab-guess-lowest", height=mine.heights[mine.best], n=mine.best) if mine.tries else None
    return together(begin, height, hint, lowest)


def end_says(valley: Valley, mine: Game, theirs: Game, nudges: float) -> Message:
    """Say how low the bottom was, and how far down each player went."""
    scores = {"mine": mine.score, "theirs": theirs.score, "random": nudges}
    ends = message("lab-guess-end", floor=valley.floor, **_others(), **scores)
    hit = mine.bottom_try
    return ends if hit is None else together(ends, message("lab-guess-bottom", n=hit))


def rules_say() -> Message:
    """Say what the two other players may see, and what a score is."""
    return message("lab-guess-rules", tries=TRIES, **_others(), runs=RUNS)
