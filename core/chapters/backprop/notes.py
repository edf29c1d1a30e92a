"""Notes on this chapter for a teacher."""

from core.say.messages import text
from core.say.notes import Notes

NOTES = Notes(
    20,
    (text("backprop-notes-first"), "blame"),
    tuple((text(f"backprop-notes-{wrong}"), text(f"backprop-notes-{wrong}.answer")) for wrong in ("turns", "zero")),
    (text("backprop-notes-ask-where"), text("backprop-notes-ask-check")),
    ("blame", "nudge"),
)
