"""Notes on this chapter for a teacher."""

from core.say.messages import message
from core.say.notes import Notes, mistakes

NOTES = Notes(
    20,
    (message("backprop-notes-first"), "blame"),
    mistakes("backprop", "turns", "zero"),
    (message("backprop-notes-ask-where"), message("backprop-notes-ask-check")),
    ("blame", "nudge"),
)
