"""Notes on this chapter for a teacher."""

from core.say.messages import text
from core.say.notes import Notes

PREFIX = "without-derivatives-notes"

NOTES = Notes(
    15,
    (text(f"{PREFIX}-ask"), "race"),
    tuple((text(f"{PREFIX}-{name}"), text(f"{PREFIX}-{name}.answer")) for name in ("random", "score")),
    (text(f"{PREFIX}-few"), text(f"{PREFIX}-many")),
    ("race", "price"),
)
