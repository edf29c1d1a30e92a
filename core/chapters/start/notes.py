"""Notes on "Why derivatives?" for a teacher."""

from core.say.messages import message
from core.say.notes import Notes, mistakes

NOTES = Notes(
    minutes=10,
    opening=(message("start-notes-open"), "watch"),
    mistakes=mistakes("start", "curvy", "using"),
    questions=(message("start-notes-stuck"), message("start-notes-needs")),
    scenes=("watch", "turn", "loop"),
)
