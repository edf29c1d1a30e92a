"""Notes for a teacher."""

from core.say.messages import text
from core.say.notes import Notes

NOTES = Notes(
    15,
    (text("slopes-notes-first"), "tilt"),
    tuple((text(f"slopes-notes-{name}"), text(f"slopes-notes-{name}.answer")) for name in ("steep", "rule")),
    (text("slopes-notes-ask-level"), text("slopes-notes-ask-straight")),
    ("tilt", "zoom"),
)
