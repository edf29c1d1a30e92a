"""Notes on "Without derivatives" for a teacher."""

from core.say.notes import Notes

NOTES = Notes(
    15,
    ("Let the class be the search: they turn knobs and see only the error.", "guess"),
    (
        ("Random search is smarter.", "It is fine for a few knobs. Its cost grows with each one."),
        ("Score by how many are right.", "That moves in jumps. A nudge mostly changes nothing."),
    ),
    ("With seven knobs, who is ahead?", "What changes with a thousand knobs?"),
    ("exam", "race", "price"),
)
