"""What the guessing game says."""

from core.chapters.without_derivatives.guessing import ROUNDS, RUNS, TRIES, Game, Valley
from core.chapters.without_derivatives.ways import TITLES
from core.say.numbers import count, fixed, percent, signed

SLOPES = "follow_slopes"


def try_says(kind: str, mine: Game) -> str:
    """Say what the last try showed, and the lowest height so far."""
    rules, slope = ROUNDS[kind], float(mine.slopes[-1, 0])
    text = f"**Try {mine.tries} of {TRIES}.** " if mine.tries else "**The start is given.** "
    text += (
        f"At {', '.join(fixed(place, 1) for place in mine.places[-1])} the height is **{fixed(mine.heights[-1], 3)}**. "
    )
    if rules.slopes and rules.knobs == 1:
        way = "to the right" if slope < 0 else "to the left"
        text += f"The slope is **{signed(slope, 2)}**, so the ground falls {way}. " if slope else "It is flat there. "
    elif rules.slopes:
        text += "A bar above 0 says: turn that knob down. A bar below 0 says: turn it up. "
    if mine.tries:
        where = f"at try {mine.best}" if mine.best else "at the start"
        text += f"Your lowest so far is {fixed(mine.heights[mine.best], 3)}, {where}."
    return text


def end_says(valley: Valley, mine: Game, theirs: Game, nudges: float) -> str:
    """Say how low the bottom was, and how far each player went."""
    text = (
        f"The bottom was at height {fixed(valley.floor, 3)}. You went **{percent(mine.score)}** of the way down. "
        f"*{TITLES[SLOPES]}* went **{percent(theirs.score)}**, and *{TITLES['try_and_keep']}* **{percent(nudges)}**. "
    )
    if mine.bottom_try is not None:
        text += f"You were at the bottom after {count(mine.bottom_try, 'try', 'tries')}."
    return text.strip()


GAME_RULES = (
    f"*{TITLES[SLOPES]}* sees the slopes, and its step size is one for all valleys. *{TITLES['try_and_keep']}* nudges every "
    f"knob at random and sees the height only; its score is the middle one of {RUNS} plays. 0% is the start, and 100% is the very bottom."
)
