"""Notes on this chapter for a teacher."""

from core.say.messages import message
from core.say.notes import Notes, mistakes

PREFIX = "without-derivatives-notes"

NOTES = Notes(
    15,
    (message(f"{PREFIX}-ask"), "race"),
    mistakes("without-derivatives", "random", "score"),
    (message(f"{PREFIX}-few"), message(f"{PREFIX}-many")),
    ("race", "price"),
)
