"""Notes on this chapter for a teacher."""

from core.say.messages import message
from core.say.notes import Notes, mistakes

NOTES = Notes(
    minutes=15,
    opening=(message("downhill-notes-first"), "walk"),
    mistakes=mistakes("downhill", "minus", "bigger", "stuck"),
    questions=(message("downhill-notes-ask-plus"), message("downhill-notes-ask-size")),
    scenes=("walk", "size"),
)
