"""Notes on this chapter for a teacher."""

from core.say.messages import message
from core.say.notes import Notes, mistakes

NOTES = Notes(
    15,
    (message("slopes-notes-first"), "tilt"),
    mistakes("slopes", "steep", "rule"),
    (message("slopes-notes-ask-level"), message("slopes-notes-ask-straight")),
    ("tilt", "zoom"),
)
