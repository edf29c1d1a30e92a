"""Notes on this chapter for a teacher."""

from core.say.messages import message
from core.say.notes import Notes, mistakes

NOTES = Notes(
    minutes=10,
    opening=(message("one-matrix-notes-first"), "sheet"),
    mistakes=mistakes("one-matrix", "more", "solve"),
    questions=(message("one-matrix-notes-border"), message("one-matrix-notes-knobs")),
    scenes=("sheet", "table"),
)
