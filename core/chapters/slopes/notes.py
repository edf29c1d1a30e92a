"""Notes on this chapter for a teacher."""

from core.say.messages import message
from core.say.notes import Notes, mistakes

NOTES = Notes(
    minutes=15,
    opening=(message("slopes-notes-first"), "tilt"),
    mistakes=mistakes("slopes", "steep", "rule"),
    questions=(message("slopes-notes-ask-level"), message("slopes-notes-ask-straight")),
    scenes=("tilt", "zoom"),
)
