"""Notes on "Why bend?" for a teacher."""

from core.say.messages import message
from core.say.notes import Notes, mistakes

NOTES = Notes(
    20,
    (message("bends-notes-first"), "exam"),
    mistakes("bends", "curvy", "relu", "corner"),
    (message("bends-notes-hill"), message("bends-notes-left"), message("bends-notes-face")),
    ("exam", "sum", "face"),
)
