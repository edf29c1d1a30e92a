"""Notes for a teacher."""

from core.say.messages import text
from core.say.notes import Notes

NOTES = Notes(
    15,
    (text("downhill-notes-first"), "walk"),
    tuple(
        (text(f"downhill-notes-{name}"), text(f"downhill-notes-{name}.answer")) for name in ("minus", "bigger", "stuck")
    ),
    (text("downhill-notes-ask-plus"), text("downhill-notes-ask-size")),
    ("walk", "size"),
)
