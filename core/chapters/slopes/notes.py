"""Notes for a teacher."""

from core.say.messages import message
from core.say.notes import Notes

NOTES = Notes(
    15,
    (message("slopes-notes-first"), "tilt"),
    tuple((message(f"slopes-notes-{name}"), message(f"slopes-notes-{name}.answer")) for name in ("steep", "rule")),
    (message("slopes-notes-ask-level"), message("slopes-notes-ask-straight")),
    ("tilt", "zoom"),
)
