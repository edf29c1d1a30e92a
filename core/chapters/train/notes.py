"""Notes on this chapter for a teacher."""

from core.say.messages import text
from core.say.notes import Notes

NOTES = Notes(
    20,
    (text("train-notes-first"), "play"),
    tuple((text(f"train-notes-{name}"), text(f"train-notes-{name}.answer")) for name in ("magic", "predict")),
    (text("train-notes-leave"), text("train-notes-stuck")),
    ("play", "ask", "lie"),
)
