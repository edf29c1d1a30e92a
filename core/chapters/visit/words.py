"""The messages of the page about the visit."""

from collections.abc import Mapping

from core.chapters.visit.memory import OUTCOMES, Memory
from core.say.messages import Message, message


def minutes(seconds: float) -> Message:
    """Say a time in whole minutes."""
    return message("visit-minutes", minutes=int(seconds // 60))


def say_all(memory: Memory, screens: int) -> Message:
    """Say how many of all `screens` were seen, and for how long."""
    n_seen = sum(map(len, memory.seen_scenes.values()))
    if not n_seen:
        return message("visit-none", screens=screens)
    return message("visit-all", seen=n_seen, screens=screens, time=minutes(sum(memory.seconds.values())))


def say_chapter(title: str, n_seen: int, screens: int, seconds: float) -> Message:
    """Say how many screens of one chapter were seen, and for how long."""
    values = {"title": title, "seen": n_seen, "screens": screens}
    if n_seen or seconds >= 60:
        return message("visit-chapter-time", **values, time=minutes(seconds))
    return message("visit-chapter", **values)


def say_predictions(predictions: Mapping[str, str], questions: int) -> Message:
    """Say how the predictions went."""
    if not predictions:
        return message("visit-no-predictions", questions=questions)
    amounts = {outcome: list(predictions.values()).count(outcome) for outcome in OUTCOMES}
    return message("visit-predictions", made=len(predictions), questions=questions, **amounts)


def say_round_start(n_missed: int, questions: int) -> Message:
    """Say how many questions come back in a round."""
    if n_missed:
        return message("visit-missed", missed=n_missed)
    return message("visit-nothing-missed", questions=questions)


def say_round_end(right: int, n_questions: int) -> Message:
    """Say how many answers of a round were right."""
    return message("visit-round" if right == n_questions else "visit-round-missed", right=right, asked=n_questions)
