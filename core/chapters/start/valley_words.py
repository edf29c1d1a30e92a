"""The words of the seven valleys. The browser fills in numbers, which are written `{name}` here."""

from core import exam
from core.chapters.start.valleys import STAGES, TRIES
from core.say import exam_words
from core.say.messages import text

BALL_CASES = ("fog", "level", "almost-level", "left", "right")  # of a ball's text for screen readers


def network_words() -> dict:
    """Return the words of the network's drawing and its valleys."""
    return {
        "students": exam_words.students(),
        "picture": text("exam-students"),
        "short": exam_words.knobs("short"),
        "discs": exam_words.discs(),
        "slope": text("exam-slope"),
        "almost": text("exam-almost"),
    }


def valley_words(n_fixed: int) -> dict:
    """Return the words of the game with `n_fixed` parameters fixed by a link."""
    how_many = "none" if n_fixed == 0 else "some" if n_fixed < len(exam.KNOBS) else "all"
    return {
        **network_words(),
        "stages": {stage: text(f"start-turn-{stage}") for stage in STAGES},
        "tasks": {stage: text(f"start-turn-{stage}.task", fixed=how_many) for stage in STAGES},
        "bars": {name: text(f"start-turn-bar-{name}") for name in TRIES},
        "spoken": {case: _pattern(case, "value", "slope", "step") for case in BALL_CASES},
        "status": _pattern("status", "right"),
        "solved": _pattern("solved", "right", "tilts", "valleys"),
        "done": _pattern("done", "right"),
        "best": _pattern("best", "error", "looks"),
        "looks": _pattern("looks", "looks"),
        "zoom": _pattern("zoom", "times"),
        "roll": text("start-turn-roll-on"),
        **{name: text(f"start-turn-{name}") for name in ("balls", "fewer", "follows", "step", "pause", "reset")},
    }


def _pattern(name: str, *fields: str) -> str:
    return text(f"start-turn-{name}", **{field: f"{{{field}}}" for field in fields})
