"""Notes on "Why bend?" for a teacher."""

from core.say.messages import text
from core.say.notes import Notes

NOTES = Notes(
    20,
    (text("bends-notes-first"), "exam"),
    tuple((text(f"bends-notes-{name}"), text(f"bends-notes-{name}.answer")) for name in ("curvy", "relu", "corner")),
    (text("bends-notes-hill"), text("bends-notes-left"), text("bends-notes-face")),
    ("exam", "sum", "face"),
)
