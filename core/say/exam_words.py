"""The words that stand in every picture of the exam network, whichever chapter shows it."""

from core.say.messages import text

PARAM_NAMES = (
    "a-hours",
    "a-shift",
    "b-hours",
    "b-shift",
    "from-a",
    "from-b",
    "shift",
)  # of the parameters, in their order


def students() -> dict[str, str]:
    """Return the words in the picture of the students."""
    ids = {"pass": "exam-pass", "fail": "exam-fail", "across": "exam-hours", "error": "exam-error"}
    return {key: text(id) for key, id in ids.items()}


def discs() -> list[str]:
    """Return what stands in the discs of the drawn network."""
    return [text(f"exam-disc-{name}") for name in ("hours", "first", "second", "answer")]


def knobs(form: str = "") -> list[str]:
    """Return the names of the seven knobs; with `form="short"` as they stand in a small place."""
    return [text(f"exam-knob-{name}" + (f".{form}" if form else "")) for name in PARAM_NAMES]
