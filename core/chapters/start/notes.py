"""Notes on "Why derivatives?" for a teacher."""

from core.say.messages import message
from core.say.notes import Notes, mistakes

NOTES = Notes(
    10,
    (message("start-notes-open"), "watch"),
    mistakes("start", "curvy", "using"),
    (message("start-notes-stuck"), message("start-notes-needs")),
    ("watch", "turn", "loop"),
)
