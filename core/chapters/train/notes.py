"""Notes on this chapter for a teacher."""

from core.say.messages import message
from core.say.notes import Notes, mistakes

NOTES = Notes(
    minutes=20,
    opening=(message("train-notes-first"), "play"),
    mistakes=mistakes("train", "magic", "predict"),
    questions=(message("train-notes-leave"), message("train-notes-stuck")),
    scenes=("play", "ask", "lie"),
)
