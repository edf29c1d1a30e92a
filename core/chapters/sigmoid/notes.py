"""Notes on this chapter for a teacher."""

from core.say.messages import message
from core.say.notes import Notes

NOTES = Notes(
    15,
    (message("sigmoid-notes-first"), "answer"),
    tuple(
        (message(f"sigmoid-notes-wrong-{name}"), message(f"sigmoid-notes-right-{name}"))
        for name in ("hard", "slope", "deep", "zero")
    ),
    (message("sigmoid-notes-ask-end"), message("sigmoid-notes-ask-deep")),
    ("hint", "deep", "end"),
)
