"""Notes on this chapter for a teacher."""

from core.say.messages import message
from core.say.notes import Notes

PREFIX = "without-derivatives-notes"

NOTES = Notes(
    15,
    (message(f"{PREFIX}-ask"), "race"),
    tuple((message(f"{PREFIX}-{name}"), message(f"{PREFIX}-{name}.answer")) for name in ("random", "score")),
    (message(f"{PREFIX}-few"), message(f"{PREFIX}-many")),
    ("race", "price"),
)
