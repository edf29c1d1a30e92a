"""Notes on this chapter for a teacher."""

from core.say.messages import message
from core.say.notes import Notes

NOTES = Notes(
    20,
    (message("train-notes-first"), "play"),
    tuple((message(f"train-notes-{name}"), message(f"train-notes-{name}.answer")) for name in ("magic", "predict")),
    (message("train-notes-leave"), message("train-notes-stuck")),
    ("play", "ask", "lie"),
)
