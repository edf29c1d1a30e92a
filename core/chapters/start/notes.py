"""Notes on "Why derivatives?" for a teacher."""

from core.say.messages import message
from core.say.notes import Notes

NOTES = Notes(
    10,
    (message("start-notes-open"), "watch"),
    tuple((message(f"start-notes-{name}"), message(f"start-notes-{name}.answer")) for name in ("curvy", "using")),
    (message("start-notes-stuck"), message("start-notes-needs")),
    ("watch", "turn", "loop"),
)
