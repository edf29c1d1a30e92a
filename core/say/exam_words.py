"""The words in the pictures of the exam network, whichever chapter shows them."""

from core.say.messages import text

# Of the seven parameters, in their order.
PARAM_NAMES = ("a-hours", "a-shift", "b-hours", "b-shift", "from-a", "from-b", "shift")


def students() -> dict[str, str]:
    """Return the words in the picture of the students."""
    ids = {"pass": "exam-pass", "fail": "exam-fail", "across": "exam-hours", "error": "exam-error"}
    return {key: text(id) for key, id in ids.items()}


def discs() -> list[str]:
    """Return the labels of the discs in the drawn network."""
    return [text(f"exam-disc-{name}") for name in ("hours", "first", "second", "answer")]


def knobs(form: str = "") -> list[str]:
    """Return the names of the seven parameters; with `form="short"` as printed in narrow places."""
    return [text(f"exam-knob-{name}" + (f".{form}" if form else "")) for name in PARAM_NAMES]
