"""Notes on "The whole picture" for a teacher."""

from core.say.notes import Notes

NOTES = Notes(
    20,
    ("Play a run, stop in the middle, and ask where the border goes next.", "play"),
    (
        ("Training is magic.", "It is four steps: guess, error, slopes, turn. Then again."),
        ("Derivatives are used when predicting.", "Only while learning. Ask it a point: no slope is used."),
    ),
    ("Which of the four steps can you leave out?", "What would you change if it were stuck?"),
    ("network", "ask", "switches"),
)
