"""Notes on "Why derivatives?" for a teacher."""

from core.say.messages import text
from core.say.notes import Notes

NOTES = Notes(
    10,
    (text("start-notes-open"), "watch"),
    tuple((text(f"start-notes-{name}"), text(f"start-notes-{name}.answer")) for name in ("curvy", "using")),
    (text("start-notes-stuck"), text("start-notes-needs")),
    ("watch", "turn", "loop"),
)
