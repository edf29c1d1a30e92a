"""Notes on this chapter for a teacher."""

from core.say.messages import message
from core.say.notes import Notes, mistakes

NOTES = Notes(
    15,
    (message("downhill-notes-first"), "walk"),
    mistakes("downhill", "minus", "bigger", "stuck"),
    (message("downhill-notes-ask-plus"), message("downhill-notes-ask-size")),
    ("walk", "size"),
)
