"""Notes on this chapter for a teacher."""

from core.say.messages import message
from core.say.notes import Notes, mistakes

NOTES = Notes(
    10,
    (message("one-matrix-notes-first"), "sheet"),
    mistakes("one-matrix", "more", "solve"),
    (message("one-matrix-notes-border"), message("one-matrix-notes-knobs")),
    ("sheet", "table"),
)
