"""Notes on this chapter for a teacher."""

from core.say.messages import text
from core.say.notes import Notes

NOTES = Notes(
    15,
    (text("sigmoid-notes-first"), "answer"),
    tuple(
        (text(f"sigmoid-notes-wrong-{name}"), text(f"sigmoid-notes-right-{name}"))
        for name in ("hard", "slope", "deep", "zero")
    ),
    (text("sigmoid-notes-ask-end"), text("sigmoid-notes-ask-deep")),
    ("hint", "deep", "end"),
)
