"""Notes on "What if nothing bends?" for a teacher."""

from core.say.messages import message
from core.say.notes import Notes

NOTES = Notes(
    10,
    (message("one-matrix-notes-first"), "sheet"),
    tuple(
        (message(f"one-matrix-notes-{name}"), message(f"one-matrix-notes-{name}.answer")) for name in ("more", "solve")
    ),
    (message("one-matrix-notes-border"), message("one-matrix-notes-knobs")),
    ("sheet", "table"),
)
