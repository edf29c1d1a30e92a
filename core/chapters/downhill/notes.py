"""Notes for a teacher."""

from core.say.messages import message
from core.say.notes import Notes

NOTES = Notes(
    15,
    (message("downhill-notes-first"), "walk"),
    tuple(
        (message(f"downhill-notes-{name}"), message(f"downhill-notes-{name}.answer"))
        for name in ("minus", "bigger", "stuck")
    ),
    (message("downhill-notes-ask-plus"), message("downhill-notes-ask-size")),
    ("walk", "size"),
)
