"""Notes on this chapter for a teacher."""

from core.say.messages import message
from core.say.notes import Notes, mistakes

PREFIX = "without-derivatives-notes"

NOTES = Notes(
    minutes=15,
    opening=(message(f"{PREFIX}-ask"), "race"),
    mistakes=mistakes("without-derivatives", "random", "score"),
    questions=(message(f"{PREFIX}-few"), message(f"{PREFIX}-many")),
    scenes=("race", "price"),
)
