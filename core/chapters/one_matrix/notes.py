"""Notes on "One matrix" for a teacher."""

from core.say.notes import Notes

NOTES = Notes(
    10,
    ("Push the sheet of paper through the layers. Which of the two stays straight?", "sheet"),
    (
        ("More layers always help.", "Without bends, ten layers equal one."),
        ("Solve for slope = 0.", "That works for a straight line. With bends there is no such rule."),
    ),
    ("What can a straight border never do?", "How many knobs are left when two layers become one?"),
    ("table", "exam", "learn"),
)
