"""What the page of the visit says."""

from collections.abc import Mapping

from core.chapters.visit.memory import MENDED, MISSED, RIGHT, Memory
from core.say.numbers import count, listed

PRIVATE = "This list is kept in your browser, and nowhere else. The server forgets it soon after you leave."
OUTCOMES = {RIGHT: "right", MISSED: "missed", MENDED: "missed at first, then right"}


def minutes(seconds: float) -> str:
    """How long something was looked at, in whole minutes."""
    return count(int(seconds // 60), "minute") if seconds >= 60 else "less than a minute"


def all_says(memory: Memory, screens: int) -> str:
    """How many of all `screens` were seen, and in what time."""
    seen = sum(len(each) for each in memory.seen.values())
    if not seen:
        return f"You have seen none of the {count(screens, 'screen')} yet. Each counts after you looked at it for a moment."
    return f"You saw **{seen} of {count(screens, 'screen')}**, in **{minutes(sum(memory.seconds.values()))}**."


def chapter_says(seen: int, screens: int, seconds: float) -> str:
    """How much of one chapter was seen, and for how long it was looked at."""
    text = f"{seen} of {count(screens, 'screen')}"
    return f"{text}, {minutes(seconds)}" if seen or seconds >= 60 else text


def predictions_say(predictions: Mapping[str, str], questions: int) -> str:
    """How the predictions went."""
    n_made = len(predictions)
    if not n_made:
        return f"You have made none of the {count(questions, 'prediction')} yet."
    amounts = {outcome: list(predictions.values()).count(outcome) for outcome in OUTCOMES}
    parts = [f"{amount} {OUTCOMES[outcome]}" for outcome, amount in amounts.items() if amount]
    return f"You made **{n_made} of {count(questions, 'prediction')}**: {listed(parts)}."


def round_begins(missed: int, questions: int) -> str:
    """Which questions come back."""
    if missed:
        return f"You missed {count(missed, 'question')}. Here {'it comes' if missed == 1 else 'they come'} back, with other numbers."
    return f"You have missed nothing so far. Here are all {count(questions, 'question')}, with other numbers."


def round_ends(right: int, asked: int) -> str:
    """How a round went; what was missed comes back in the next one."""
    text = f"You had **{right} of {count(asked, 'question')}** right."
    return text if right == asked else f"{text} What you missed comes back in the next round."
