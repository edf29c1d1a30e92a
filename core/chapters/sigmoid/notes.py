"""Notes on this chapter for a teacher."""

from core.say.messages import message
from core.say.notes import Notes

NOTES = Notes(
    minutes=15,
    opening=(message("sigmoid-notes-first"), "answer"),
    mistakes=tuple(
        (message(f"sigmoid-notes-wrong-{name}"), message(f"sigmoid-notes-right-{name}"))
        for name in ("hard", "slope", "deep", "zero")
    ),
    questions=(message("sigmoid-notes-ask-end"), message("sigmoid-notes-ask-deep")),
    scenes=("hint", "deep", "end"),
)
