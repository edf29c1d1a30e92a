"""Notes on this chapter for a teacher."""

from core.say.messages import message
from core.say.notes import Notes, mistakes

NOTES = Notes(
    minutes=20,
    opening=(message("backprop-notes-first"), "blame"),
    mistakes=mistakes("backprop", "turns", "zero"),
    questions=(message("backprop-notes-ask-where"), message("backprop-notes-ask-check")),
    scenes=("blame", "nudge"),
)
