"""Notes on this chapter for a teacher."""

from core.say.messages import message
from core.say.notes import Notes

NOTES = Notes(
    20,
    (message("backprop-notes-first"), "blame"),
    tuple(
        (message(f"backprop-notes-{wrong}"), message(f"backprop-notes-{wrong}.answer")) for wrong in ("turns", "zero")
    ),
    (message("backprop-notes-ask-where"), message("backprop-notes-ask-check")),
    ("blame", "nudge"),
)
