"""Notes on "Why bend?" for a teacher."""

from core.say.messages import message
from core.say.notes import Notes, mistakes

NOTES = Notes(
    minutes=20,
    opening=(message("bends-notes-first"), "exam"),
    mistakes=mistakes("bends", "curvy", "relu", "corner"),
    questions=(message("bends-notes-hill"), message("bends-notes-left"), message("bends-notes-face")),
    scenes=("exam", "sum", "face"),
)
