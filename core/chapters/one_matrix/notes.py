"""Notes on "What if nothing bends?" for a teacher."""

from core.say.messages import text
from core.say.notes import Notes

NOTES = Notes(
    10,
    (text("one-matrix-notes-first"), "sheet"),
    tuple((text(f"one-matrix-notes-{name}"), text(f"one-matrix-notes-{name}.answer")) for name in ("more", "solve")),
    (text("one-matrix-notes-border"), text("one-matrix-notes-knobs")),
    ("sheet", "table"),
)
