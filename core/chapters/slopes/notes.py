"""Notes on "Slopes" for a teacher."""

from core.say.notes import Notes

NOTES = Notes(
    15,
    ("Drag the point. Ask for the sign of the slope before you look.", "tilt"),
    (
        ("Steep means far from the goal.", "A slope is local. It knows nothing of the goal."),
        ("The slope is a rule for big moves.", "It holds only near where you stand."),
    ),
    ("Where is the slope 0?", "Does every curve turn straight when you look closer?"),
    ("where", "zoom", "every"),
)
