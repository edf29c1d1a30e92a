"""Notes on "Bends" for a teacher."""

from core.say.notes import Notes

NOTES = Notes(
    20,
    ("Move two bends by hand until they make a hill.", "sum"),
    (
        ("A hard step is fine, it says yes or no.", "It is flat on both sides. A nudge changes nothing: no hint."),
        ("ReLU is straight, so it cannot help.", "Each half is straight. The corner is the bend."),
        ("ReLU's corner breaks training.", "To land on it is rare, and either side will do."),
        (
            "Why the bend's slope, and not the bend?",
            "The bend makes the guess. Its slope says how a nudge gets through.",
        ),
    ),
    ("How many bends does a hill need?", "What is left of the hill without bends?"),
    ("through",),
)
