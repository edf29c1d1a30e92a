"""Notes on this chapter for a teacher."""

from core.say.messages import message
from core.say.notes import Notes, mistakes

NOTES = Notes(
    20,
    (message("train-notes-first"), "play"),
    mistakes("train", "magic", "predict"),
    (message("train-notes-leave"), message("train-notes-stuck")),
    ("play", "ask", "lie"),
)
